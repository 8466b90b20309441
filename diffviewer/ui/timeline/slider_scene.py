"""Everything that the version slider paints, and where its handles stand. Stops are numbered from 0."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtGui import QFont

from diffviewer.diff.result import Stats
from diffviewer.ui.timeline.slider_arrangement import Arrangement, Quiet
from diffviewer.ui.timeline.slider_handle import SIZE
from diffviewer.ui.timeline.slider_stops import SliderStop

RETURNS = 13.0  # the lower edge of the returns, logical pixels
LANE = 22.0  # above the bars: returns, and below them the marks
MARKS = LANE - 4.6  # the middle of the marks
BARS = 26.0  # the highest bar
AXIS = LANE + BARS + 4  # from the top to the line
LABELS = AXIS + BARS + 7  # the upper edge of the numbers below
HEIGHT = 119
_APART = SIZE - 1.0  # handles are kept so far apart that neither hides the other


class Turn(Enum):
    """What became of a paragraph at a stop."""

    CAME = "came"
    CHANGED = "changed"
    WENT = "went"


@dataclass(frozen=True, slots=True)
class Pull:
    """How far the handles are from their stops while they are pulled."""

    older: float = 0.0
    newer: float = 0.0


@dataclass(slots=True)
class SliderScene:
    """What is painted, running from the left; `mirrored` turns it round.

    `moments` name the time at each stop (stop, its words, is a day); `gaps` name long times between stops
    (`stop`, its words). `looked` is where the person had looked last, if anything has come since. `standing` are
    places between which a text was known to stand, `quiet` the looks that found nothing. `drawn` is all that stands
    still as it is painted. `ghost` is (stop, is the newer
    handle's) or None; `focus_newer` says which handle the keyboard moves; `marks` are what became of the paragraph
    under the mouse; `middle` is where the headers below meet, from the left.
    """

    width: float = 0.0
    mirrored: bool = False
    places: Sequence[float] = ()
    tail: float | None = None
    stops: Sequence[SliderStop] = ()
    labels: Sequence[str] = ()
    label_widths: Sequence[float] = ()
    moments: Sequence[tuple[int, str, bool]] = ()
    gaps: Sequence[tuple[int, str]] = ()
    looked: float | None = None
    standing: Sequence[tuple[float, float]] = ()
    quiet: Sequence[Quiet] = ()
    drawn: Arrangement = field(default_factory=Arrangement)
    steps: Sequence[Stats | None] = ()
    older: int = 0
    newer: int = 0
    swapped: bool = False
    pull: Pull = field(default_factory=Pull)
    ghost: tuple[int, bool] | None = None
    focus_newer: bool | None = None
    marks: dict[int, Turn] = field(default_factory=dict)
    in_sight: tuple[float, float] = (0.0, 1.0)
    middle: float | None = None
    font: QFont = field(default_factory=QFont)

    def x(self, place: float) -> float:
        """Where a place is on the widget."""
        return self.width - place if self.mirrored else place


def handle_places(scene: SliderScene) -> tuple[float, float]:
    """Where the older and the newer handle stand: never crossed, and so far apart that neither hides the other."""
    older = scene.places[scene.older] + scene.pull.older
    newer = scene.places[scene.newer] + scene.pull.newer
    if scene.older == scene.newer:
        return older, newer
    lack = _APART - (newer - older)
    if lack <= 0:
        return older, newer
    if scene.pull.older and not scene.pull.newer:  # the handle that is pulled gives way
        return newer - _APART, newer
    if scene.pull.newer and not scene.pull.older:
        return older, older + _APART
    return older - lack / 2, newer + lack / 2


def ghost_place(scene: SliderScene) -> float | None:
    """Where the ghost of a handle stands: at its stop, but beside the handles. None where there is no room for it."""
    if scene.ghost is None:
        return None
    place = scene.places[scene.ghost[0]]
    older, newer = handle_places(scene)
    if place <= older:
        place = min(place, older - _APART)
    elif place >= newer:
        place = max(place, newer + _APART)
    elif newer - older < 2 * _APART:
        return None
    else:
        place = min(max(place, older + _APART), newer - _APART)
    return place if SIZE / 2 <= place <= scene.width - SIZE / 2 else None
