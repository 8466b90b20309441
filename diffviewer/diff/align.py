"""Which tokens of two texts correspond: long unique stretches first where the texts are large, then an exact LCS.

Matches run across paragraph breaks, which is what makes split and merged paragraphs come out right. In large texts the
stretches found once on either side (Heckel 1978) are put on the heaviest increasing chain, O(n log n), and only what
lies between them is compared cell by cell, so that cost grows with the size of the change.
"""

from bisect import bisect_right
from collections.abc import Callable

from diffviewer.diff import lcs
from diffviewer.diff.lcs import Block

EXACT_CELLS = 4_000_000
"""Up to so many cells the tokens are compared directly; above, unique stretches are fixed first."""

GIVE_UP_CELLS = 6_000_000_000
"""Above so many cells with no unique stretch to hold on to, two stretches are taken to be different texts."""

_GRAMS = (6, 2)


def matches(a: str, b: str, check: Callable[[], None], exact: bool = False) -> list[Block]:
    """Stretches of a and b that correspond, ascending. `exact` asks for a longest common subsequence at any price."""
    if exact:
        return lcs.blocks(a, b, check)
    found: list[Block] = []
    _match(a, b, 0, 0, _GRAMS, found, check)
    return lcs.merged(found)


def _match(
    a: str, b: str, at_a: int, at_b: int, grams: tuple[int, ...], found: list[Block], check: Callable[[], None]
) -> None:
    if not a or not b:
        return
    cells = len(a) * len(b)
    if cells > EXACT_CELLS and grams:
        end_a = end_b = 0
        for i, j, n in [*heaviest_chain(unique_stretches(a, b, grams[0], check), grams[0] // 2), (len(a), len(b), 0)]:
            _match(a[end_a:i], b[end_b:j], at_a + end_a, at_b + end_b, grams[1:], found, check)
            if n:
                found.append((at_a + i, at_b + j, n))
            end_a, end_b = i + n, j + n
    elif cells <= GIVE_UP_CELLS:
        found.extend((at_a + i, at_b + j, n) for i, j, n in lcs.blocks(a, b, check))


def unique_stretches(a: str, b: str, size: int, check: Callable[[], None]) -> list[Block]:
    """Maximal common stretches around grams of `size` tokens that stand once in a and once in b, by their start in a."""
    in_a = _once(a, size)
    check()
    in_b = _once(b, size)
    check()
    found: list[Block] = []
    end, diagonal = -1, 0
    for gram, i in in_a.items():
        j = in_b.get(gram, -1)
        if i < 0 or j < 0 or (i < end and j - i == diagonal):
            continue
        before = 0
        while i > before and j > before and a[i - before - 1] == b[j - before - 1]:
            before += 1
        after = lcs.common_prefix(a, b, i, j)
        found.append((i - before, j - before, before + after))
        end, diagonal = i + after, j - i
    return found


def _once(text: str, size: int) -> dict[str, int]:
    """Each gram and where it starts; -1 where it comes more than once."""
    places: dict[str, int] = {}
    for start in range(len(text) - size + 1):
        gram = text[start : start + size]
        places[gram] = -1 if gram in places else start
    return places


def heaviest_chain(stretches: list[Block], overlap: int) -> list[Block]:
    """The stretches that ascend on both sides and cover the most tokens, trimmed where they overlap.

    A weighted longest increasing subsequence over a Fenwick tree of maxima, O(n log n). Two stretches may overlap by
    `overlap` tokens, which must be less than the length of any.
    """
    stretches = sorted(stretches)
    ends = sorted({j + n - overlap for _, j, n in stretches})
    tree = [(0, -1)] * (len(ends) + 1)
    by_end = sorted(range(len(stretches)), key=lambda k: stretches[k][0] + stretches[k][2])
    totals = [0] * len(stretches)
    previous = [-1] * len(stretches)
    passed = 0
    for k, (i, j, n) in enumerate(stretches):
        while True:
            start_a, start_b, length = stretches[by_end[passed]]
            if start_a + length - overlap > i:
                break
            entry = (totals[by_end[passed]], by_end[passed])
            at = bisect_right(ends, start_b + length - overlap)
            while at <= len(ends):
                tree[at] = max(tree[at], entry)
                at += at & -at
            passed += 1
        best = (0, -1)
        at = bisect_right(ends, j)
        while at > 0:
            best = max(best, tree[at])
            at -= at & -at
        totals[k], previous[k] = best[0] + n, best[1]
    chain: list[Block] = []
    k = max(range(len(stretches)), key=totals.__getitem__, default=-1)
    while k >= 0:
        chain.append(stretches[k])
        k = previous[k]
    return _trimmed(chain[::-1])


def _trimmed(chain: list[Block]) -> list[Block]:
    trimmed: list[Block] = []
    end_a = end_b = 0
    for i, j, n in chain:
        cut = max(0, end_a - i, end_b - j)
        if n > cut:
            trimmed.append((i + cut, j + cut, n - cut))
            end_a, end_b = i + n, j + n
    return trimmed
