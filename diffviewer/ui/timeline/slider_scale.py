"""Where the stops of the version slider stand. Plain numbers; knows nothing of widgets."""

import math
from bisect import bisect_left
from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise

# of the width that even spacing would give each stop: so much is kept between two stops however near their times are
_LEAST_SHARE = 0.5
_LEAST_GAP = 26.0  # logical pixels, where there is room
_HALVINGS = 60  # of the unknown of the squeeze: its relative error is then far below a pixel


def positions(times: Sequence[datetime | None], first: float, last: float, *, even: bool) -> list[float]:
    """The stops' places from `first` to `last`, in order.

    Distances are as the times' distances where that keeps every two stops a least gap apart. Else they are squeezed
    like a logarithm, just as much as is needed for it: a longer time is always a longer distance. Unknown times and
    equal times are the least gap apart. With `even`, or where no distance is known, all gaps are equal.
    """
    count = len(times)
    if count < 2:
        return [(first + last) / 2] * count
    width = last - first
    spans = [0.0 if even else _seconds(a, b) for a, b in pairwise(times)]
    gaps = _squeezed(spans, least_gap(count, width), width) if any(spans) else [width / (count - 1)] * (count - 1)
    places = [first]
    for gap in gaps:
        places.append(places[-1] + gap)
    places[-1] = last
    return places


def least_gap(count: int, width: float) -> float:
    """The least distance between two of `count` stops that share a width."""
    return min(_LEAST_GAP, _LEAST_SHARE * width / (count - 1))


def nearest(places: Sequence[float], x: float) -> int:
    """The number of the stop nearest to `x`. Raises ValueError where there is none."""
    if not places:
        raise ValueError("no stops")
    after = bisect_left(places, x)
    if after == 0:
        return 0
    if after == len(places):
        return after - 1
    return after if places[after] - x < x - places[after - 1] else after - 1


def stop_at(places: Sequence[float], x: float) -> float:
    """Where `x` is, counted in stops: 2.5 is half-way from stop 2 to stop 3. Beyond the ends it is the end."""
    after = bisect_left(places, x)
    if after == 0 or after == len(places):
        return float(min(after, max(0, len(places) - 1)))
    gap = places[after] - places[after - 1]
    return after - 1 + (x - places[after - 1]) / gap


def place_of(places: Sequence[float], stop: float) -> float:
    """The place of a number of stops, the inverse of `stop_at`. There is at least one stop."""
    whole = min(int(stop), len(places) - 1)
    if whole == len(places) - 1:
        return places[whole]
    return places[whole] + (stop - whole) * (places[whole + 1] - places[whole])


def room_at(places: Sequence[float], stop: int) -> float:
    """The distance from a stop to the nearer of its neighbours; infinite where it has none."""
    before = places[stop] - places[stop - 1] if stop else math.inf
    after = places[stop + 1] - places[stop] if stop + 1 < len(places) else math.inf
    return min(before, after)


def bar_height(words: int, highest: float) -> float:
    """The height of the bar for a number of words: logarithmic, full at 1,000 words and more, 0 for none."""
    return 0.0 if words <= 0 else highest * min(1.0, 0.15 + 0.85 * math.log10(words) / 3)


def labelled(places: Sequence[float], widths: Sequence[float], always: Sequence[int], gap: float) -> list[int]:
    """Which labels fit beside each other: those of `always` first, in that order, then from the left."""
    taken: list[tuple[float, float]] = []
    shown = []
    first = set(always)
    for stop in (*always, *(stop for stop in range(len(places)) if stop not in first)):
        begin, end = places[stop] - widths[stop] / 2 - gap, places[stop] + widths[stop] / 2 + gap
        at = bisect_left(taken, (begin, end))
        free_before = at == 0 or taken[at - 1][1] - gap <= begin
        free_after = at == len(taken) or end <= taken[at][0] + gap
        if free_before and free_after:
            taken.insert(at, (begin, end))
            shown.append(stop)
    return sorted(shown)


def _seconds(before: datetime | None, after: datetime | None) -> float:
    return max(0.0, (after - before).total_seconds()) if before is not None and after is not None else 0.0


def _squeezed(spans: Sequence[float], least: float, width: float) -> list[float]:
    """Gaps that fill `width`, none under `least`, as true to their spans as that allows."""
    room = width - least * sum(span == 0 for span in spans)
    known = [span for span in spans if span]
    shortest = min(known)

    def smallest(bend: float) -> float:
        return room * math.log1p(shortest / bend) / sum(math.log1p(span / bend) for span in known)

    if room * shortest / sum(known) >= least:
        return [span * room / sum(known) if span else least for span in spans]
    # the longer the time from which on it bends, the truer; bent at no time at all, all gaps would be equal
    low, high = math.log(shortest * 1e-9), math.log(max(known) * 1e6)
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if smallest(math.exp(middle)) >= least:
            low = middle
        else:
            high = middle
    bend = math.exp(low)
    whole = sum(math.log1p(span / bend) for span in known)
    gaps = [room * math.log1p(span / bend) / whole if span else least for span in spans]
    return _kept_apart(gaps, least, width)


def _kept_apart(gaps: Sequence[float], least: float, width: float) -> list[float]:
    """Gaps of at least `least` with the sum `width`: what the least gaps lack is taken from what the others have more.

    Only where times are billions of times apart is there anything to take.
    """
    short = sum(max(0.0, least - gap) for gap in gaps)
    more = sum(max(0.0, gap - least) for gap in gaps)
    keep = 1 - short / more if more > 0 else 1.0
    return [least + max(0.0, gap - least) * keep for gap in gaps]
