"""How returns to an earlier text are drawn above the stops: as arcs, and as hooks where arcs would be a tangle."""

import math
from bisect import insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from diffviewer.ui.timeline.slider_clumps import Clump, clump_of
from diffviewer.ui.timeline.slider_stops import SliderStop

FOOT = 2.0  # an arc begins and ends so far beside the middle of a stop: one may come where another leaves
HOOK = 2.6  # half the width of a hook
_SHORTEST = 14.0  # logical pixels between the stops; a shorter arc could not be seen
_LEVELS = 2
_APART = 3.5  # two arcs on a level, two feet


@dataclass(frozen=True, slots=True)
class Arc:
    """From the later stop's `end` back to the earlier one's `begin`. `level` is 0 for the lowest."""

    begin: float
    end: float
    level: int


@dataclass(frozen=True, slots=True)
class Returns:
    """The arcs, lowest level first, and the places of the hooks: those stops' text had stood before, too."""

    arcs: tuple[Arc, ...] = ()
    hooks: tuple[float, ...] = ()


def returns(stops: Sequence[SliderStop], drawn: Sequence[Clump]) -> Returns:
    """How the returns among the stops are drawn.

    Arcs on one level are beside each other. One of a higher level may come down through a lower one, which is drawn
    with a gap there. Shorter ones come first, since what comes and goes at once is what a person looks for.
    """
    pairs = {
        (clump_of(drawn, stop.back_to), clump_of(drawn, number))
        for number, stop in enumerate(stops)
        if stop.back_to is not None
    }
    levels: list[list[tuple[float, float]]] = [[] for _ in range(_LEVELS)]
    feet: list[float] = []
    arcs, hooked = [], []
    for earlier, later in sorted(pairs, key=lambda pair: (pair[1].x - pair[0].x, pair[0].x)):
        begin, end = earlier.x + FOOT, later.x - FOOT
        level = next((n for n, taken in enumerate(levels) if _is_free(taken, begin, end)), None)
        crowded = any(abs(foot - mine) < _APART for foot in feet for mine in (begin, end))
        if later.x - earlier.x < _SHORTEST or level is None or crowded:
            hooked.append(later)
            continue
        insort(levels[level], (begin, end))
        feet += [begin, end]
        arcs.append(Arc(begin, end, level))
    return Returns(tuple(sorted(arcs, key=lambda arc: arc.level)), tuple(_hooks(hooked, feet)))


def _hooks(hooked: Sequence[Clump], feet: Sequence[float]) -> Iterator[float]:
    """Where hooks have room beside the feet of arcs and each other; one stands for those that touch it."""
    last = -math.inf
    for x in sorted({clump.x for clump in hooked}):
        if x - last >= 2 * HOOK + 1 and all(abs(x - foot) > HOOK + 2 for foot in feet):
            last = x
            yield x


def _is_free(taken: Sequence[tuple[float, float]], begin: float, end: float) -> bool:
    return all(end + _APART <= other[0] or other[1] + _APART <= begin for other in taken)
