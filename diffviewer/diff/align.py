"""Which tokens of two texts correspond: paragraphs that are clearly counterparts first, then exact LCS between them.

Matches run across paragraph breaks, which is what makes split and merged paragraphs come out right. Counterparts on the
heaviest chain that keeps their order are fixed, those off the chain have moved (Heckel 1978), and only what lies
between is compared cell by cell, so that cost grows with the size of the change.
"""

from collections.abc import Callable

from diffviewer.diff import lcs
from diffviewer.diff.chain import heaviest_chain
from diffviewer.diff.lcs import Block
from diffviewer.diff.pairing import Pair, counterparts
from diffviewer.diff.tokens import NEW_ONLY, OLD_ONLY, Side

EXACT_CELLS = 4_000_000
"""Up to so many cells tokens are compared directly; above, stretches found once on either side are fixed first."""

GIVE_UP_CELLS = 6_000_000_000
"""Above so many cells with no unique stretch to hold on to, two stretches are taken to be different texts."""

_GRAMS = (6, 2)
_STRAY = 2
_FAR = 4
_SHORT = 4


def align(a: Side, b: Side, check: Callable[[], None]) -> tuple[list[Block], list[Pair]]:
    """Stretches of tokens that correspond, ascending on both sides, and the pairs of paragraphs that have moved."""
    pairs = counterparts(a, b, range(len(a.paragraphs)), range(len(b.paragraphs)), check)
    kept = heaviest_chain([(p, q, 1) for p, q, _ in pairs], [common for *_, common in pairs])
    on_chain = set(kept)
    moved = [
        pair for k, pair in enumerate(pairs) if k not in on_chain and min(a.size(pair[0]), b.size(pair[1])) >= _SHORT
    ]
    code_a, code_b = a.code, b.code
    for p, q, _ in moved:
        code_a = _masked(code_a, a.first[p], a.first[p + 1], OLD_ONLY)
        code_b = _masked(code_b, b.first[q], b.first[q + 1], NEW_ONLY)
    found: list[Block] = []
    end_a = end_b = 0
    for p, q, common in [*(pairs[k] for k in kept), (len(a.paragraphs), len(b.paragraphs), 0)]:
        at_a, at_b = a.first[p], b.first[q]
        core = _core(a.text(p), b.text(q), check) if common else []
        start_a, start_b = (at_a + core[0][0], at_b + core[0][1]) if core else (at_a, at_b)
        _match(code_a[end_a:start_a], code_b[end_b:start_b], end_a, end_b, _GRAMS, found, check)
        for i, j, n in core:
            found.append((at_a + i, at_b + j, n))
            end_a, end_b = at_a + i + n, at_b + j + n
    return lcs.merged(found), moved


def _masked(code: str, start: int, end: int, mask: str) -> str:
    return code[:start] + mask * (end - start) + code[end:]


def _core(old: str, new: str, check: Callable[[], None]) -> list[Block]:
    """What two counterparts have in common, without stray tokens far out at either end, which may belong elsewhere."""
    core = lcs.blocks(old, new, check)
    while len(core) > 1 and core[-1][2] <= _STRAY and _distance(core[-2], core[-1]) >= _FAR:
        core.pop()
    while len(core) > 1 and core[0][2] <= _STRAY and _distance(core[0], core[1]) >= _FAR:
        core.pop(0)
    return core


def _distance(one: Block, other: Block) -> int:
    return max(other[0] - one[0] - one[2], other[1] - one[1] - one[2])


def _match(
    a: str, b: str, at_a: int, at_b: int, grams: tuple[int, ...], found: list[Block], check: Callable[[], None]
) -> None:
    if not a or not b:
        return
    cells = len(a) * len(b)
    if cells > EXACT_CELLS and grams:
        stretches = unique_stretches(a, b, grams[0], check)
        end_a = end_b = 0
        for k in [*heaviest_chain(stretches, [n for *_, n in stretches], grams[0] // 2), -1]:
            i, j, n = stretches[k] if k >= 0 else (len(a), len(b), 0)
            cut = max(0, end_a - i, end_b - j)
            i, j, n = i + cut, j + cut, n - cut
            _match(a[end_a:i], b[end_b:j], at_a + end_a, at_b + end_b, grams[1:], found, check)
            if n > 0:
                found.append((at_a + i, at_b + j, n))
                end_a, end_b = i + n, j + n
    elif cells <= GIVE_UP_CELLS:
        found.extend((at_a + i, at_b + j, n) for i, j, n in lcs.blocks(a, b, check))


def unique_stretches(a: str, b: str, size: int, check: Callable[[], None]) -> list[Block]:
    """Maximal common stretches around grams of `size` tokens that stand once in a and once in b, sorted."""
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
    return sorted(found)


def _once(text: str, size: int) -> dict[str, int]:
    """Each gram and where it starts; -1 where it comes more than once."""
    places: dict[str, int] = {}
    for start in range(len(text) - size + 1):
        gram = text[start : start + size]
        places[gram] = -1 if gram in places else start
    return places
