from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diffviewer.ui.timeline.slider_scale import (
    bar_height,
    labelled,
    least_gap,
    nearest,
    place_of,
    positions,
    room_at,
    stop_at,
)

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


@given(st.lists(st.floats(0, 1e7), min_size=1, max_size=60), st.floats(300, 4000))
def test_a_longer_time_is_never_a_shorter_distance(spans: list[float], width: float) -> None:
    at = [0.0]
    for span in spans:
        at.append(at[-1] + span)
    stops = [START + timedelta(seconds=seconds) for seconds in at]
    places = positions(stops, 0, width, even=False)
    told = [((b - a).total_seconds(), y - x) for (a, b), (x, y) in zip(pairwise(stops), pairwise(places), strict=True)]
    told.sort()
    assert all(shorter[1] <= longer[1] + 1e-6 for shorter, longer in pairwise(told))


def test_times_are_squeezed_no_more_than_is_needed() -> None:
    places = positions(times(0, 1, 3, 1000), 0, 500, even=False)
    assert places[1] == pytest.approx(least_gap(4, 500))
    assert places[2] - places[1] > 1.5 * places[1]
    assert places[3] - places[2] > places[2] - places[1]


@given(st.lists(st.floats(1, 1000), min_size=2, max_size=50, unique=True).map(sorted), st.floats(0, 1))
def test_places_and_stops_are_each_others_inverse(places: list[float], share: float) -> None:
    x = places[0] + share * (places[-1] - places[0])
    assert place_of(places, stop_at(places, x)) == pytest.approx(x)
    assert stop_at(places, places[0] - 5) == 0
    assert stop_at(places, places[-1] + 5) == len(places) - 1


def test_room() -> None:
    assert [room_at([0, 10, 30], stop) for stop in range(3)] == [10, 10, 20]
    assert room_at([5], 0) == float("inf")


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


@given(st.lists(st.tuples(st.floats(0, 1000), st.floats(1, 80)), max_size=60), st.data())
def test_labels_never_overlap(labels: list[tuple[float, float]], data: st.DataObject) -> None:
    places, widths = [place for place, _ in labels], [width for _, width in labels]
    always = data.draw(st.permutations(range(len(labels)))) if labels else []
    shown = labelled(places, widths, always, 3)
    ends = sorted((places[n] - widths[n] / 2, places[n] + widths[n] / 2) for n in shown)
    assert all(a[1] <= b[0] for a, b in pairwise(ends))
    assert not labels or always[0] in shown
