"""Where the stops of the version slider stand. Plain numbers; knows nothing of widgets."""

import math
from bisect import bisect_left
from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise

# of the width that even spacing would give each stop: so much is kept between two stops however near their times are
_LEAST_SHARE = 0.5
_LEAST_GAP = 26.0  # logical pixels, where there is room


def positions(times: Sequence[datetime | None], first: float, last: float, *, even: bool) -> list[float]:
    """The stops' places from `first` to `last`, in order.

    Distances are as the times' distances, but never less than a least gap, so that no two stops overlap; what the
    least gaps take is taken from the long distances alike. Unknown times count as near. With `even`, or where no
    distance is known, all gaps are equal.
    """
    count = len(times)
    if count < 2:
        return [(first + last) / 2] * count
    width = last - first
    spans = [0.0 if even else _seconds(a, b) for a, b in pairwise(times)]
    least = min(_LEAST_GAP, _LEAST_SHARE * width / (count - 1))
    gaps = _stretched(spans, least, width) if any(spans) else [width / (count - 1)] * (count - 1)
    places = [first]
    for gap in gaps:
        places.append(places[-1] + gap)
    places[-1] = last
    return places


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


def bar_height(words: int, highest: float) -> float:
    """The height of the bar for a number of words: logarithmic, full at 1,000 words and more, 0 for none."""
    return 0.0 if words <= 0 else highest * min(1.0, 0.15 + 0.85 * math.log10(words) / 3)


def labelled(places: Sequence[float], widths: Sequence[float], always: Sequence[int], gap: float) -> list[int]:
    """Which stops' labels fit beside each other: those named in `always` (which are in order), then from the left."""
    taken: list[tuple[float, float]] = []
    shown = []
    for stop in (*always, *(stop for stop in range(len(places)) if stop not in always)):
        begin, end = places[stop] - widths[stop] / 2 - gap, places[stop] + widths[stop] / 2 + gap
        if all(end <= other_begin + gap or begin >= other_end - gap for other_begin, other_end in taken):
            taken.append((begin, end))
            shown.append(stop)
    return sorted(shown)


def _seconds(before: datetime | None, after: datetime | None) -> float:
    return max(0.0, (after - before).total_seconds()) if before is not None and after is not None else 0.0


def _stretched(spans: Sequence[float], least: float, width: float) -> list[float]:
    """Gaps of at least `least` that fill `width`, the larger ones as their spans."""
    squeezed = {number for number, span in enumerate(spans) if span == 0}
    while True:
        room = width - least * len(squeezed)
        scale = room / sum(span for number, span in enumerate(spans) if number not in squeezed)
        more = {n for n, span in enumerate(spans) if n not in squeezed and span * scale < least}
        if not more:
            return [least if number in squeezed else span * scale for number, span in enumerate(spans)]
        squeezed |= more
