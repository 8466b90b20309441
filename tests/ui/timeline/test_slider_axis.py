from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diffviewer.ui.timeline.slider_axis import EDGE, SliderAxis

START = datetime(2025, 3, 1, tzinfo=UTC)


def at(hours: float) -> datetime:
    return START + timedelta(hours=hours)


def axis(*hours: float | None, end: float | None = None, width: float = 1000, even: bool = False) -> SliderAxis:
    made = SliderAxis()
    made.set_even(even)
    made.set_width(width)
    times = [None if hour is None else at(hour) for hour in hours]
    made.set_times(times, None if end is None else at(end), keep_zoom=False)
    return made


def test_a_moment_between_two_stops_is_between_them() -> None:
    made = axis(0, 1, 3)
    assert made.places == pytest.approx([22, 22 + 956 / 3, 978])
    assert made.x(at(2)) == pytest.approx((made.places[1] + made.places[2]) / 2)
    assert made.x(at(3)) == made.places[2]
    assert made.x(at(-1)) is None
    assert made.x(at(4)) is None


def test_what_is_known_after_the_last_stop_has_a_place() -> None:
    made = axis(0, 1, 3, end=500)
    assert made.tail == 978
    assert made.places[-1] < 978
    assert 978 - made.places[-1] < 978 / 4, "a quiet year leaves room for the versions"
    assert made.x(at(500)) == pytest.approx(978)
    assert made.x(at(251.5)) == pytest.approx((made.places[-1] + 978) / 2)
    assert axis(0, 1, 3, end=2).tail is None
    assert axis(0, 1, end=2, even=True).tail == 978


def test_stops_of_unknown_time() -> None:
    made = axis(None, 1, None, 3)
    assert made.places == sorted(made.places)
    assert made.x(at(2)) == pytest.approx((made.places[1] + made.places[3]) / 2)
    assert axis(None, None).x(at(1)) is None


def test_zooming_keeps_what_is_under_the_mouse() -> None:
    made = axis(*range(40))
    x = made.places[10]
    assert made.zoom_by(2, x)
    assert made.places[10] == pytest.approx(x)
    assert made.in_sight[1] - made.in_sight[0] == pytest.approx(0.5)
    assert made.zoom_by(0.01, x)
    assert made.in_sight == (0, 1)
    assert not made.zoom_by(0.5, x)


def test_panning_ends_at_the_ends() -> None:
    made = axis(*range(40))
    made.zoom_by(4, 500)
    made.pan(-1e6)
    assert made.places[0] == EDGE
    assert not made.pan(-1)
    made.pan(1e6)
    assert made.places[-1] == pytest.approx(1000 - EDGE)
    made.show_part(0.5)
    assert made.in_sight == pytest.approx((0.5, 0.75))


def test_a_stop_is_brought_into_sight() -> None:
    made = axis(*range(40))
    assert not made.reveal(20)
    made.zoom_by(5, 0)
    assert made.reveal(39)
    assert EDGE <= made.places[39] <= 1000 - EDGE
    assert made.reveal(0)
    assert EDGE <= made.places[0] <= 1000 - EDGE


def test_there_is_an_end_to_zooming() -> None:
    for made in (axis(*range(3)), axis(*range(400)), axis(*range(400), even=True), axis(1)):
        for _ in range(100):
            made.zoom_by(1.5, 300)
        assert made.zoom == pytest.approx(made.most)
    assert axis(*range(400)).most > 20
    assert axis(*range(3), even=True).most == 1


@given(
    st.lists(st.floats(0, 1e6), min_size=2, max_size=400, unique=True).map(sorted),
    st.lists(st.tuples(st.floats(0.5, 3), st.floats(0, 900)), max_size=6),
    st.lists(st.floats(0, 1e6), max_size=20).map(sorted),
)
def test_whatever_the_zoom_the_axis_runs_forward(
    hours: list[float], zooms: list[tuple[float, float]], looks: list[float]
) -> None:
    made = axis(*hours, end=hours[-1] + 50, width=900)
    for factor, x in zooms:
        made.zoom_by(factor, x)
        made.pan(x - 450)
    assert all(a < b for a, b in pairwise(made.places))
    assert made.tail is not None
    assert made.places[-1] < made.tail
    found = [place for hour in looks if (place := made.x(at(hour))) is not None]
    assert found == sorted(found)
