"""What the hand takes hold of on the version slider, and where that goes when it is pulled. Paints nothing."""

from dataclasses import dataclass

from diffviewer.ui.timeline.slider_axis import EDGE
from diffviewer.ui.timeline.slider_handle import SIZE
from diffviewer.ui.timeline.slider_scale import nearest
from diffviewer.ui.timeline.slider_scene import AXIS, LANE, Pull, SliderScene, handle_places

REACH = 10.0  # how near to a handle or stop a press must be, logical pixels
_CROWDED = 2 * REACH + 8  # stops that are nearer than this leave no place between them to press
_CLICK = 3.0  # so far the hand may move in a click
_APART = SIZE - 1.0


@dataclass(frozen=True, slots=True)
class Grip:
    """What is pulled: the handles, the stop where the pull began and the pair then, and how far off the hand is.

    `click` is what a press means that is let go where it was, at `pressed`: another grip, or None.
    """

    older: bool
    newer: bool
    stop: int
    pair: tuple[int, int]
    off: float = 0.0
    click: "Grip | None" = None
    pressed: float = 0.0

    @property
    def both(self) -> bool:
        """Whether the range between the handles is pulled, and both with it."""
        return self.older and self.newer


def grip_at(scene: SliderScene, x: float, y: float) -> Grip | None:
    """What a press at a place takes hold of: a handle, the range between them, or the stop a handle goes to.

    Where stops crowd between the handles, a pull moves the range, and a click a handle.
    """
    if len(scene.places) < 2:
        return None
    stop, pair = nearest(scene.places, x), (scene.older, scene.newer)
    centres = handle_places(scene)
    older, newer = (abs(place - x) for place in centres)
    if min(older, newer) <= REACH and abs(y - AXIS) <= REACH + 4:
        if older < newer:
            return Grip(True, False, scene.older, pair, x - centres[0])
        return Grip(False, True, scene.newer, pair, x - centres[1])
    one = Grip(y > AXIS, y <= AXIS, stop, pair, x - scene.places[stop])
    if not centres[0] < x < centres[1]:
        return one
    if abs(scene.places[stop] - x) > REACH:
        return Grip(True, True, stop, pair)
    beside = [abs(scene.places[n] - scene.places[stop]) for n in (stop - 1, stop + 1) if 0 <= n < len(scene.places)]
    return Grip(True, True, stop, pair, click=one, pressed=x) if max(beside) < _CROWDED else one


def pulled_to(grip: Grip, scene: SliderScene, x: float) -> tuple[tuple[int, int], Pull]:
    """The pair where the hand is at `x`, and how far its handle is from its stop. Handles never cross."""
    older, newer = grip.pair
    last = len(scene.places) - 1
    if grip.both:
        shift = min(max(nearest(scene.places, x) - grip.stop, -older), last - newer)
        return (older + shift, newer + shift), Pull()
    at = min(max(x - grip.off, min(EDGE, scene.places[0])), max(scene.width - EDGE, scene.places[-1]))
    stop = nearest(scene.places, at)
    if grip.newer:
        stop = max(stop, older + 1)
        at = max(at, scene.places[older] + _APART)
        return (older, stop), Pull(newer=at - scene.places[stop])
    stop = min(stop, newer - 1)
    at = min(at, scene.places[newer] - _APART)
    return (stop, newer), Pull(older=at - scene.places[stop])


def clicked(grip: Grip, x: float) -> Grip | None:
    """What a press that is let go at `x` meant besides a pull, if it was a click."""
    return grip.click if abs(x - grip.pressed) <= _CLICK else None


def mark_at(scene: SliderScene, x: float, y: float) -> int | None:
    """The stop whose paragraph mark is at a place."""
    if y > LANE + 2:
        return None
    near = [stop for stop in scene.marks if abs(scene.places[stop] - x) <= REACH - 3]
    return min(near, key=lambda stop: abs(scene.places[stop] - x), default=None)
