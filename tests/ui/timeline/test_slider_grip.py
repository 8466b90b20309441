from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from diffviewer.ui.timeline.slider_grip import grip_at, mark_at, pulled_to
from diffviewer.ui.timeline.slider_scene import AXIS, LANE, SliderScene, Turn, handle_places

PLACES = st.lists(st.floats(22, 978), min_size=2, max_size=60, unique=True).map(sorted)


@given(PLACES, st.data(), st.lists(st.floats(-50, 1050), min_size=1, max_size=8), st.floats(0, 100))
def test_handles_never_cross_wherever_the_hand_goes(
    places: list[float], data: st.DataObject, hand: list[float], y: float
) -> None:
    newer = data.draw(st.integers(1, len(places) - 1))
    older = data.draw(st.integers(0, newer - 1))
    scene = SliderScene(width=1000, places=places, labels=["0"] * len(places), older=older, newer=newer)
    grip = grip_at(scene, hand[0], y)
    assert grip is not None
    for x in hand:
        (scene.older, scene.newer), scene.pull = pulled_to(grip, scene, x)
        assert 0 <= scene.older < scene.newer < len(places)
        left, right = handle_places(scene)
        assert right - left >= 20.9, "nor does one hide the other"
        if grip.both:
            assert scene.newer - scene.older == newer - older


def scene() -> SliderScene:
    return SliderScene(width=1000, places=[22, 222, 422, 978], labels=["0", "1", "2", "3"], older=0, newer=2)


def test_a_handle_follows_the_hand_and_not_only_from_stop_to_stop() -> None:
    made = scene()
    grip = grip_at(made, 425, AXIS)
    assert grip is not None
    assert (grip.newer, grip.older) == (True, False)
    places = []
    for x in range(425, 900, 25):
        (made.older, made.newer), made.pull = pulled_to(grip, made, x)
        places.append(handle_places(made)[1])
    assert all(b - a == 25 for a, b in pairwise(places))
    assert made.newer == 3


def test_the_range_is_taken_hold_of_only_between_stops() -> None:
    made = scene()
    assert (grip := grip_at(made, 300, AXIS)) is not None
    assert grip.both
    assert (grip := grip_at(made, 222, AXIS - 20)) is not None
    assert (grip.newer, grip.both) == (True, False)
    assert (grip := grip_at(made, 222, AXIS + 20)) is not None
    assert (grip.older, grip.both) == (True, False)
    assert grip_at(SliderScene(places=[50], labels=["0"]), 50, AXIS) is None


def test_marks_are_hit_in_their_lane() -> None:
    made = scene()
    made.marks = {1: Turn.CAME, 3: Turn.WENT}
    assert mark_at(made, 224, LANE - 6) == 1
    assert mark_at(made, 224, AXIS) is None
    assert mark_at(made, 422, LANE - 6) is None
