"""What stands still on the slider and where, so arranged that nothing lies over anything else. Paints nothing."""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from diffviewer.ui.timeline.slider_clumps import Clump, clumps
from diffviewer.ui.timeline.slider_returns import Returns, returns
from diffviewer.ui.timeline.slider_scale import labelled
from diffviewer.ui.timeline.slider_stops import SliderStop

TICK, CROSS = 1.0, 5.0  # how wide a check that found nothing is drawn, and one that failed, logical pixels
_ROUND_IT = 1.4  # is kept free
_BEYOND = 20.0  # the edges: so far what is out of sight still counts


@dataclass(frozen=True, slots=True)
class Quiet:
    """A look that found nothing new, or several: places from `begin` to `end`."""

    begin: float
    end: float
    failed: bool


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The stops as they are drawn, the returns among them, and places of checks and of the last look.

    Checks that have no room between others are not among `ticks` and `crosses`; the line still says of them how long
    the text stood.
    """

    clumps: tuple[Clump, ...] = ()
    returns: Returns = field(default_factory=Returns)
    ticks: tuple[float, ...] = ()
    crosses: tuple[float, ...] = ()
    looked: float | None = None

    def in_sight(self, width: float) -> tuple[Clump, ...]:
        """The clumps of which anything can be seen."""
        begin = bisect_left(self.clumps, -_BEYOND, key=lambda clump: clump.right)
        return self.clumps[begin : bisect_right(self.clumps, width + _BEYOND, key=lambda clump: clump.left)]


def arranged(
    places: Sequence[float], stops: Sequence[SliderStop], quiet: Sequence[Quiet], looked: float | None, width: float
) -> Arrangement:
    """Arrange it for a slider of a width, in logical pixels."""
    drawn = clumps(places)
    line = _beside(drawn, looked)
    failed = _ends(quiet, width, failed=True)
    ticks, crosses = _between(drawn, line, _ends(quiet, width, failed=False), failed)
    return Arrangement(drawn, returns(stops, drawn), ticks, crosses, line)


def _ends(quiet: Sequence[Quiet], width: float, *, failed: bool) -> list[float]:
    ends = {end for look in quiet if look.failed is failed for end in (look.begin, look.end)}
    return sorted(end for end in ends if -_BEYOND <= end <= width + _BEYOND)


def _between(
    drawn: Sequence[Clump], line: float | None, ticks: Sequence[float], crosses: Sequence[float]
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """The ticks and the crosses that have room between what is drawn; crosses go first."""
    taken = [(clump.x, clump.right - clump.left) for clump in drawn]
    if line is not None:
        taken.append((line, 1.0))
    boxes = [*taken, *((place, CROSS) for place in crosses), *((place, TICK) for place in ticks)]
    shown = labelled([place for place, _ in boxes], [wide for _, wide in boxes], range(len(boxes)), _ROUND_IT)
    first_tick = len(taken) + len(crosses)
    return (
        tuple(boxes[number][0] for number in shown if number >= first_tick),
        tuple(boxes[number][0] for number in shown if len(taken) <= number < first_tick),
    )


def _beside(drawn: Sequence[Clump], place: float | None) -> float | None:
    """A place, or where that is at a clump, the nearest beside it."""
    if place is None or not drawn:
        return place
    after = bisect_right(drawn, place, key=lambda clump: clump.x)
    free = [
        (drawn[number - 1].right if number else -math.inf, drawn[number].left if number < len(drawn) else math.inf)
        for number in {max(0, after - 1), after, min(after + 1, len(drawn))}
    ]
    return min((_within(place, *gap) for gap in free), key=lambda found: abs(found - place))


def _within(place: float, begin: float, end: float) -> float:
    """The nearest in a gap that is not too near to its ends."""
    margin = min(_ROUND_IT, (end - begin) / 2)
    return min(max(place, begin + margin), end - margin)
