"""Which tokens of two texts correspond: paragraphs that are clearly counterparts first, then what lies between.

Matches run across paragraph breaks, which is what makes split and merged paragraphs come out right. Counterparts on the
heaviest chain that keeps their order are fixed, those off the chain have moved (Heckel 1978), and only what lies
between is compared cell by cell, so that cost grows with the size of the change. Where that is large, paragraphs that
are the same are fixed first, by an exact LCS of paragraphs.
"""

from bisect import bisect_left, bisect_right

from diffviewer.diff import lcs
from diffviewer.diff.cancelling import Check
from diffviewer.diff.chain import heaviest_chain
from diffviewer.diff.lcs import Block
from diffviewer.diff.matching import EXACT_CELLS, matches
from diffviewer.diff.pairing import Pair, counterparts, telling
from diffviewer.diff.tokens import NEW_ONLY, OLD_ONLY, Side

_STRAY = 2
_FAR = 4
_SHORT = 4


def align(a: Side, b: Side, check: Check) -> tuple[list[Block], list[Pair]]:
    """Stretches of tokens that correspond, ascending on both sides, and the pairs of paragraphs that have moved."""
    pairs = counterparts(a, b, range(len(a.paragraphs)), range(len(b.paragraphs)), check)
    chain = heaviest_chain([(p, q, 1) for p, q, _ in pairs], [common for *_, common in pairs], check)
    on_chain = set(chain)
    off_chain = [pair for k, pair in enumerate(pairs) if k not in on_chain]
    moved = [(p, q, n) for p, q, n in off_chain if min(a.size(p), b.size(q)) >= _SHORT and telling(a, b, p, q)]
    code_a = _without(a, [p for p, *_ in moved], OLD_ONLY)
    code_b = _without(b, [q for _, q, _ in moved], NEW_ONLY)
    found: list[Block] = []
    end_a = end_b = 0

    def between(start_a: int, start_b: int) -> None:
        nonlocal end_a, end_b
        gap = (end_a, start_a), (end_b, start_b)
        fixed = _same_paragraphs(a, b, code_a, code_b, *gap, check) if _cells(*gap) > EXACT_CELLS else []
        for i, j, n in [*fixed, (start_a, start_b, 0)]:
            part = matches(code_a[end_a:i], code_b[end_b:j], check)
            found.extend((end_a + x, end_b + y, size) for x, y, size in part)
            if n:
                found.append((i, j, n))
            end_a, end_b = i + n, j + n

    for p, q, _ in (pairs[k] for k in chain):
        core = _core(a.text(p), b.text(q), check)
        if core:
            between(a.first[p] + core[0][0], b.first[q] + core[0][1])
            found.extend((a.first[p] + i, b.first[q] + j, n) for i, j, n in core)
            end_a, end_b = found[-1][0] + found[-1][2], found[-1][1] + found[-1][2]
    between(len(a), len(b))
    return lcs.merged(found), moved


def _cells(gap_a: tuple[int, int], gap_b: tuple[int, int]) -> int:
    return (gap_a[1] - gap_a[0]) * (gap_b[1] - gap_b[0])


def _same_paragraphs(
    a: Side, b: Side, code_a: str, code_b: str, gap_a: tuple[int, int], gap_b: tuple[int, int], check: Check
) -> list[Block]:
    """Paragraphs of a large gap that are the same and keep their order, the most there are; repeated ones too."""
    numbers: dict[str, str] = {}
    sides: list[tuple[list[int], str]] = []
    for side, code, (start, end) in ((a, code_a, gap_a), (b, code_b, gap_b)):
        check()
        whole = range(bisect_left(side.first, start), bisect_right(side.first, end) - 1)
        kept = [p for p in whole if side.size(p)]
        texts = (code[side.first[p] : side.first[p + 1]] for p in kept)
        sides.append((kept, "".join(numbers.setdefault(text, chr(len(numbers) % 0x110000)) for text in texts)))
    (kept_a, ids_a), (kept_b, ids_b) = sides
    found: list[Block] = []
    for i, j, n in lcs.blocks(ids_a, ids_b, check):
        for p, q in zip(kept_a[i : i + n], kept_b[j : j + n], strict=True):
            if a.text(p) == b.text(q):
                found.append((a.first[p], b.first[q], a.size(p)))
    return found


def _without(side: Side, paragraphs: list[int], mask: str) -> str:
    """The side's codes with those of some paragraphs made unmatchable."""
    parts: list[str] = []
    end = 0
    for p in sorted(paragraphs):
        parts += [side.code[end : side.first[p]], mask * side.size(p)]
        end = side.first[p + 1]
    return "".join([*parts, side.code[end:]])


def _core(old: str, new: str, check: Check) -> list[Block]:
    """What two counterparts have in common, without stray tokens far out at either end, which may belong elsewhere."""
    if old == new:
        return [(0, 0, len(old))]
    core = matches(old, new, check)
    while len(core) > 1 and core[-1][2] <= _STRAY and _distance(core[-2], core[-1]) >= _FAR:
        core.pop()
    while len(core) > 1 and core[0][2] <= _STRAY and _distance(core[0], core[1]) >= _FAR:
        core.pop(0)
    return core


def _distance(one: Block, other: Block) -> int:
    return max(other[0] - one[0] - one[2], other[1] - one[1] - one[2])
