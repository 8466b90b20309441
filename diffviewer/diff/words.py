"""Clean-up of word edits: few pieces to read rather than the fewest words marked.

The words shown as unchanged are the chain of common stretches with the least cost, where every marked word costs its
weight and every piece of highlight a price. The price rises with how much of a text is rewritten: a small edit is shown
to the word, a rewritten clause as one replacement. A changed number or negation stays an edit of its own.

It is an affine gap penalty (Gotoh 1982) over stretches instead of cells: quadratic in the few candidates between two
long common stretches, which are never given up.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from diffviewer.diff.cancelling import Check
from diffviewer.diff.lcs import Block, merged
from diffviewer.diff.tokens import Side
from diffviewer.diff.weights import STOP, Weigher

SOLID = 8
"""A common stretch of so many tokens is always shown as unchanged."""

PRICE, PRICE_OF_SMALL, PRICE_OF_TELLING = 6.5, 2.0, 1.5
"""What a piece of highlight costs, in words: where much is rewritten, where little is, and for a number or negation."""

MUCH, MUCH_IN_ALL, SHARE_IN_ALL = 15, 200, 0.1
"""From so many changed tokens on, in the paragraphs of a row and in all, and from this share of all, much is
rewritten."""

_LEAST_KEPT, _LEAST_SEEN = 0.52, 0.25
_ISLAND = 6.0
_FLAT = 0.6
_MOST_CANDIDATES = 120
_LOOK_BACK = 60

_NEGATIONS = (
    "no|not|never|none|nor|cannot|without|ne|pas|jamais|sans|nicht|nie|kein|keine|keinen|ohne|nunca|sin|senza|niet|geen"
)
_TELLING = re.compile(rf"\d|^\W*(?:{_NEGATIONS})\W*$|n['’]t\b", re.IGNORECASE)

_State = tuple[float, int, int]
"""Cost so far, the kept stretch before, and which sides the edit before that one has tokens on."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The tokens of a row: a0 up to a1 of the old side, b0 up to b1 of the new; `changed` counts those of all rows."""

    a: Side
    b: Side
    a0: int
    a1: int
    b0: int
    b1: int
    weigh_a: Weigher
    weigh_b: Weigher
    changed: int


def cleaned(exact: list[Block], frame: Frame, check: Check) -> list[Block]:
    """The stretches shown as unchanged, made from a longest common subsequence.

    Paragraphs that belong together are not torn apart: where the clean-up would give up half of what they have in
    common, or leave next to nothing to see them by, pieces are made cheaper until it does not.
    """
    common = sum(frame.weigh_a(i, i + n) for i, _, n in exact)
    changed = frame.a1 - frame.a0 + frame.b1 - frame.b0 - 2 * sum(n for *_, n in exact)
    share = frame.changed / (len(frame.a) + len(frame.b))
    much = min(1.0, changed / MUCH) * min(1.0, frame.changed / MUCH_IN_ALL) * min(1.0, share / SHARE_IN_ALL)
    price = PRICE_OF_SMALL + (PRICE - PRICE_OF_SMALL) * much
    smaller = min(frame.weigh_a(frame.a0, frame.a1), frame.weigh_b(frame.b0, frame.b1))
    least = max(_LEAST_KEPT * common, min(common, _LEAST_SEEN * smaller))
    while True:
        kept = _cheapest(exact, frame, price, check)
        if price < 0.3 or sum(frame.weigh_a(i, i + n) for i, _, n in kept) >= least:
            return kept
        price *= 0.8


def _cheapest(exact: list[Block], frame: Frame, price: float, check: Check) -> list[Block]:
    solid = [block for block in exact if block[2] >= SOLID]
    kept: list[Block] = []
    position = 0
    for before, after in pairwise([(frame.a0, frame.b0, 0), *solid, (frame.a1, frame.b1, 0)]):
        start = (before[0] + before[2], before[1] + before[2])
        inside: list[Block] = []
        while position < len(exact) and exact[position][0] < after[0]:
            if exact[position][2] < SOLID:
                inside.append(exact[position])
            position += 1
        if inside:
            check()
            kept += _window(start, after[:2], inside, frame, price)
        if after[2]:
            kept.append(after)
    return merged(kept)


def _window(
    start: tuple[int, int], end: tuple[int, int], exact: list[Block], frame: Frame, price: float
) -> list[Block]:
    """The cheapest chain of common stretches between two places."""
    candidates = _common_stretches(start, end, frame) or exact
    stops = [(*start, 0), *candidates, (*end, 0)]
    last = len(stops) - 1
    weigh_a, weigh_b = frame.weigh_a, frame.weigh_b
    sums_a, sums_b = weigh_a.sums, weigh_b.sums
    small = [0 < n <= 2 and weigh_a(i, i + n) <= STOP * n + 0.01 for i, _, n in stops]
    telling_a, telling_b = _telling(frame.a, start[0], end[0]), _telling(frame.b, start[1], end[1])
    states: list[dict[int, _State]] = [{0: (0.0, -1, 0)}]
    for k in range(1, last + 1):
        i, j, n = stops[k]
        here: dict[int, _State] = {}
        # the start is always among those looked back to, so that there is always a way
        for p in [*range(k - 1, max(0, k - 1 - _LOOK_BACK), -1), 0]:
            end_a, end_b = stops[p][0] + stops[p][2], stops[p][1] + stops[p][2]
            cut = max(0, end_a - i, end_b - j)
            if cut and cut >= n:
                continue
            x, y = i + cut - end_a, j + cut - end_b
            sides = (x > 0) + 2 * (y > 0)
            own = x <= 2 and y <= 2 and (_any_within(telling_a, end_a, x) or _any_within(telling_b, end_b, y))
            edit = _FLAT * (x + y) + (min(price, PRICE_OF_TELLING) if own else price) * ((x > 0) + (y > 0))
            edit += (1 - _FLAT) * (sums_a[end_a + x] - sums_a[end_a] + (sums_b[end_b + y] - sums_b[end_b]))
            for before, (cost, _, _) in states[p].items():
                # one or two words that say nothing, left plain between two pieces of highlight
                total = cost + edit + (_ISLAND if small[p] and before & sides else 0.0)
                if sides not in here or total < here[sides][0]:
                    here[sides] = (total, p, before)
        states.append(here)
    return _trimmed([stops[p] for p in _way_back(states)], start)


def _telling(side: Side, start: int, end: int) -> set[int]:
    """Tokens whose change must not drown in a larger replacement: numbers and negations."""
    return {k for k in range(start, end) if _is_telling(side.words[k])}


@lru_cache(maxsize=1 << 14)
def _is_telling(token: str) -> bool:
    return _TELLING.search(token) is not None


def _any_within(tokens: set[int], start: int, size: int) -> bool:
    return any(start + k in tokens for k in range(size))


def _way_back(states: list[dict[int, _State]]) -> list[int]:
    way: list[int] = []
    k = len(states) - 1
    sides = min(states[k], key=lambda key: states[k][key][0])
    while True:
        _, k, sides = states[k][sides]
        if k <= 0:
            return way[::-1]
        way.append(k)


def _trimmed(kept: list[Block], start: tuple[int, int]) -> list[Block]:
    """Without the tokens where a stretch overlaps the one before."""
    trimmed: list[Block] = []
    end_a, end_b = start
    for i, j, n in kept:
        cut = max(0, end_a - i, end_b - j)
        trimmed.append((i + cut, j + cut, n - cut))
        end_a, end_b = i + n, j + n
    return trimmed


def _common_stretches(start: tuple[int, int], end: tuple[int, int], frame: Frame) -> list[Block]:
    """All maximal common stretches between two places, or none where there are very many."""
    a, b = frame.a.code, frame.b.code
    (a0, b0), (a1, b1) = start, end
    places: dict[str, list[int]] = {}
    for j in range(b0, b1):
        places.setdefault(b[j], []).append(j)
    found: list[Block] = []
    for i in range(a0, a1):
        for j in places.get(a[i], ()):
            if i > a0 and j > b0 and a[i - 1] == b[j - 1]:
                continue
            n = 1
            while i + n < a1 and j + n < b1 and a[i + n] == b[j + n]:
                n += 1
            found.append((i, j, n))
        if len(found) > _MOST_CANDIDATES:
            return []
    return found
