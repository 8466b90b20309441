"""Which stops the slider draws as one, because apart they could not be told apart. Plain numbers; paints nothing."""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from diffviewer.diff.result import Stats
from diffviewer.ui.timeline.slider_scale import room_at

WIDE_BAR = 9.0  # the bars of a stop where there is room, logical pixels
STOP = 3.6  # half the size of the mark of a stop where there is room
_NEAR = 4.2  # stops that are nearer than this to one another are drawn as one
_SLOT = 6.0  # and each such mark has at least so much room
_HALF = 1.3  # from its outermost stops to its ends
_BETWEEN = 2.0  # two of them
_LOZENGE = 1.3  # the widest mark of a stop, against the others, where there is room


@dataclass(frozen=True, slots=True)
class Clump:
    """Neighbours that are drawn as one, numbered from `first` to `last`; most often a single one.

    Nothing of any other clump is drawn from `left` to `right`.
    """

    first: int
    last: int
    left: float
    right: float

    @property
    def x(self) -> float:
        """Where its middle is."""
        return (self.left + self.right) / 2

    @property
    def count(self) -> int:
        """How many are drawn as one."""
        return self.last - self.first + 1


def clumps(places: Sequence[float]) -> tuple[Clump, ...]:
    """The stops as they are drawn, from left to right; every stop is in one of them.

    A stop that is alone stands at its place. Where more of them crowd, their stretch is parted into slots of one width.
    """

    def half(stop: int) -> float:
        return min(STOP * _LOZENGE, room_at(places, stop) * 0.33)

    return tuple(gathered(places, half, near=_NEAR, slot=_SLOT, edge=_HALF))


def bar_width(places: Sequence[float], stop: int) -> float:
    """How wide the bars of a stop that is drawn alone are: never so wide that they touch those beside them."""
    return min(WIDE_BAR, room_at(places, stop) * 0.55)


def mark_size(places: Sequence[float], stop: int) -> float:
    """Half the size of the mark of a stop that is drawn alone."""
    return min(STOP, room_at(places, stop) * 0.3)


def gathered(
    places: Sequence[float], half: Callable[[int], float], *, near: float, slot: float, edge: float
) -> Iterator[Clump]:
    """Marks at places, which are in order: those nearer than `near` to the next are drawn as few marks.

    `half` is half the width of one that is drawn alone; a slot for several is at least `slot` wide, and the outer ones
    reach `edge` beyond the places. Neither is wider than `near` allows.
    """
    begin = 0
    for end in range(1, len(places) + 1):
        if end < len(places) and places[end] - places[end - 1] < near:
            continue
        if end - begin == 1:
            yield Clump(begin, begin, places[begin] - half(begin), places[begin] + half(begin))
        else:
            yield from _slots(places, begin, end, slot, edge)
        begin = end


def _slots(places: Sequence[float], begin: int, end: int, slot: float, edge: float) -> Iterator[Clump]:
    """The stops from `begin` to before `end`, in slots of one width. Places that are all the same are one slot."""
    left = places[begin] - edge
    whole = places[end - 1] + edge - left
    slots = max(1, int((whole + _BETWEEN) / slot))
    width = (whole + _BETWEEN) / slots
    first = begin
    for number in range(slots):
        after = first
        upto = left + (number + 1) * width - _BETWEEN / 2 if number < slots - 1 else math.inf
        while after < end and places[after] < upto:
            after += 1
        if after > first:
            slot_left = left + number * width
            yield Clump(first, after - 1, slot_left, slot_left + width - _BETWEEN)
        first = after


def clump_of(drawn: Sequence[Clump], stop: int) -> Clump:
    """The clump that a stop is in. Raises ValueError where there is none."""
    low, high = 0, len(drawn)
    while low < high:
        middle = (low + high) // 2
        if drawn[middle].last < stop:
            low = middle + 1
        else:
            high = middle
    if low == len(drawn):
        raise ValueError(f"no stop {stop}")
    return drawn[low]


def words_of(steps: Sequence[Stats | None], clump: Clump) -> tuple[int, int]:
    """The words added and removed on the way to the stops of a clump, all of them. `steps` has one for each gap."""
    known = [steps[stop - 1] for stop in range(max(1, clump.first), min(clump.last, len(steps)) + 1)]
    return (
        sum(stats.words_added for stats in known if stats is not None),
        sum(stats.words_removed for stats in known if stats is not None),
    )
