"""Which stretches of two token strings correspond: an exact LCS, between unique stretches where they are large."""

from diffviewer.diff import lcs
from diffviewer.diff.cancelling import STEP, Check, slices
from diffviewer.diff.chain import heaviest_chain
from diffviewer.diff.lcs import Block

EXACT_CELLS = 4_000_000
"""Up to so many cells (2,000 tokens a side) tokens are compared directly; above, stretches found once on either side
are fixed first, on the heaviest chain, O(n log n)."""

GIVE_UP_CELLS = 6_000_000_000
"""Above so many cells (some 77,000 tokens a side) with no unique stretch to hold on to, two stretches are taken to be
different texts."""

_GRAMS = (6, 2)


def matches(a: str, b: str, check: Check) -> list[Block]:
    """Stretches that a and b have in common, ascending; a longest common subsequence but for large texts."""
    found: list[Block] = []
    _match(a, b, 0, 0, _GRAMS, found, check)
    return lcs.merged(found)


def _match(a: str, b: str, at_a: int, at_b: int, grams: tuple[int, ...], found: list[Block], check: Check) -> None:
    cells = len(a) * len(b)
    if not cells:
        return
    if cells > EXACT_CELLS and grams:
        stretches = _unique_stretches(a, b, grams[0], check)
        end_a = end_b = 0
        for k in heaviest_chain(stretches, [n for *_, n in stretches], check, overlap=grams[0] // 2):
            i, j, n = stretches[k]
            cut = max(0, end_a - i, end_b - j)
            i, j, n = i + cut, j + cut, n - cut
            if n > 0:
                _match(a[end_a:i], b[end_b:j], at_a + end_a, at_b + end_b, grams[1:], found, check)
                found.append((at_a + i, at_b + j, n))
                end_a, end_b = i + n, j + n
        _match(a[end_a:], b[end_b:], at_a + end_a, at_b + end_b, grams[1:], found, check)
    elif cells <= GIVE_UP_CELLS:
        found.extend((at_a + i, at_b + j, n) for i, j, n in lcs.blocks(a, b, check))


def _unique_stretches(a: str, b: str, size: int, check: Check) -> list[Block]:
    """Maximal common stretches around grams of `size` tokens that stand once in a and once in b, sorted."""
    in_a, in_b = _once(a, size, check), _once(b, size, check)
    found: list[Block] = []
    end, diagonal = -1, 0
    for count, (gram, i) in enumerate(in_a.items()):
        if count % STEP == 0:
            check()
        j = in_b.get(gram, -1)
        if i < 0 or j < 0 or (i < end and j - i == diagonal):
            continue
        before = 0
        while i > before and j > before and a[i - before - 1] == b[j - before - 1]:
            before += 1
        after = lcs.common_prefix(a, b, i, j)
        found.append((i - before, j - before, before + after))
        end, diagonal = i + after, j - i
    return sorted(found)


def _once(text: str, size: int, check: Check) -> dict[str, int]:
    """Each gram and where it starts; -1 where it comes more than once."""
    places: dict[str, int] = {}
    for low, high in slices(len(text) - size + 1, check):
        for start in range(low, high):
            gram = text[start : start + size]
            places[gram] = -1 if gram in places else start
    return places
