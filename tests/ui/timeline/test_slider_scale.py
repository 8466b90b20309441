from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diffviewer.ui.timeline.slider_scale import bar_height, labelled, nearest, positions

START = datetime(2025, 3, 1, tzinfo=UTC)


def times(*hours: float | None) -> list[datetime | None]:
    return [None if hour is None else START + timedelta(hours=hour) for hour in hours]


def test_distances_are_true_where_there_is_room() -> None:
    assert positions(times(0, 1, 3), 0, 300, even=False) == pytest.approx([0, 100, 300])


def test_near_stops_are_kept_apart() -> None:
    places = positions(times(0, 0.01, 100), 0, 300, even=False)
    assert places[1] == pytest.approx(26)


def test_even() -> None:
    assert positions(times(0, 1, 3), 0, 300, even=True) == pytest.approx([0, 150, 300])


def test_unknown_times() -> None:
    assert positions(times(None, None, None), 0, 300, even=False) == pytest.approx([0, 150, 300])


def test_a_single_stop_is_in_the_middle() -> None:
    assert positions(times(0), 10, 30, even=False) == [20]
    assert positions([], 10, 30, even=False) == []


@given(
    st.lists(st.none() | st.floats(0, 1e6), min_size=2, max_size=400).map(
        lambda hours: sorted(hours, key=lambda hour: -1 if hour is None else hour)
    ),
    st.floats(50, 4000),
)
def test_stops_are_in_order_and_fill_the_width(hours: list[float | None], width: float) -> None:
    places = positions(times(*hours), 0, width, even=False)
    assert places[0] == 0
    assert places[-1] == width
    least = min(26.0, 0.5 * width / (len(hours) - 1))
    assert all(b - a >= least * 0.999 for a, b in pairwise(places))


def test_nearest() -> None:
    assert [nearest([0, 10, 30], x) for x in (-5, 4, 6, 19, 21, 99)] == [0, 0, 1, 1, 2, 2]
    with pytest.raises(ValueError, match="no stops"):
        nearest([], 1)


def test_bars_grow_with_the_words() -> None:
    heights = [bar_height(words, 28) for words in (0, 1, 10, 100, 1000, 5000)]
    assert heights[0] == 0
    assert heights == sorted(heights)
    assert heights[-1] == heights[-2] == 28


def test_labels_that_fit() -> None:
    assert labelled([0, 10, 20, 100], [12, 12, 12, 12], (2, 3), 2) == [0, 2, 3]
