"""Which paragraphs belong together, judged by the tokens matched between them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq
from rapidfuzz.fuzz import ratio

from diffviewer.diff.cancelling import Check
from diffviewer.diff.chain import heaviest_chain
from diffviewer.diff.lcs import Block
from diffviewer.diff.tokens import Side
from diffviewer.diff.weights import Weigher

RELATED = 0.35
"""What two paragraphs must have in common, as a share of the smaller one's weight, to stand in one row."""

_NEIGHBOURS, _LONG = 400, 2000
_ALIKE_LOOSELY = 0.6
_FEW, _LEAST_EXACT = 6, 0.3
_SPELT_OUT, _SPELT_ALIKE = 60, 70.0


@dataclass(frozen=True, slots=True)
class Group:
    """Adjacent paragraphs that belong together: old[0] up to old[1], new likewise; one side may be empty."""

    old: tuple[int, int]
    new: tuple[int, int]

    @property
    def two_sided(self) -> bool:
        """Whether both sides have a paragraph here."""
        return self.old[0] < self.old[1] and self.new[0] < self.new[1]


def by_paragraphs(blocks: Iterable[Block], a: Side, b: Side) -> dict[tuple[int, int], list[Block]]:
    """The stretches cut at paragraph breaks, by the pair of paragraphs they join; ascending."""
    found: dict[tuple[int, int], list[Block]] = {}
    p = q = 0
    for i, j, n in blocks:
        while n:
            while a.first[p + 1] <= i:
                p += 1
            while b.first[q + 1] <= j:
                q += 1
            size = min(n, a.first[p + 1] - i, b.first[q + 1] - j)
            found.setdefault((p, q), []).append((i, j, size))
            i, j, n = i + size, j + size, n - size
    return found


def related(pair: tuple[int, int], blocks: list[Block], a: Side, b: Side, weigh_a: Weigher, weigh_b: Weigher) -> bool:
    """Whether what two paragraphs have in common makes one the successor of the other, or of a part of it."""
    p, q = pair
    common = sum(weigh_a(i, i + n) for i, _, n in blocks)
    smaller, larger = sorted((weigh_a(*a.tokens((p, p + 1))), weigh_b(*b.tokens((q, q + 1)))))
    if sum(n for *_, n in blocks) < 3:
        return common >= 0.5 * larger
    return common >= RELATED * smaller


def groups(related_pairs: Iterable[tuple[int, int]], size_a: int, size_b: int) -> list[Group]:
    """All paragraphs in order, in connected groups; a paragraph without relation stands alone.

    The pairs ascend on both sides.
    """
    found: list[Group] = []
    end_a = end_b = 0

    def alone(to_a: int, to_b: int) -> None:
        found.extend(Group((p, p + 1), (end_b, end_b)) for p in range(end_a, to_a))
        found.extend(Group((to_a, to_a), (q, q + 1)) for q in range(end_b, to_b))

    for p, q in related_pairs:
        if p < end_a or q < end_b:
            last = found.pop()
            found.append(Group((last.old[0], max(end_a, p + 1)), (last.new[0], max(end_b, q + 1))))
        else:
            alone(p, q)
            found.append(Group((p, p + 1), (q, q + 1)))
        end_a, end_b = found[-1].old[1], found[-1].new[1]
    alone(size_a, size_b)
    return found


def loosely_related(a: Side, b: Side, found: Sequence[Group], check: Check) -> list[tuple[int, int]]:
    """Pairs among paragraphs left alone side by side that are alike but for case, punctuation or endings.

    A headline that went from title case to sentence case has hardly a token in common with what it was.
    """
    pairs: list[tuple[int, int]] = []
    old: list[int] = []
    new: list[int] = []
    for group in [*found, None]:
        if group is None or group.two_sided:
            if old and new and len(old) * len(new) <= _NEIGHBOURS:
                pairs += _alike_loosely(a, b, old, new, check)
            old, new = [], []
        else:
            old += range(*group.old)
            new += range(*group.new)
    return pairs


def _alike_loosely(a: Side, b: Side, old: list[int], new: list[int], check: Check) -> list[tuple[int, int]]:
    stretches: list[Block] = []
    weights: list[int] = []
    old, new = [p for p in old if a.size(p) <= _LONG], [q for q in new if b.size(q) <= _LONG]
    texts = [b.loose_text(q) for q in new]
    for p in old:
        check()
        text = a.loose_text(p)
        for q, other in zip(new, texts, strict=True):
            least = min(a.size(p), b.size(q))
            # what has hardly a token in common to the letter would be an odd pair to look at
            if least >= _FEW and LCSseq.similarity(a.text(p), b.text(q)) < _LEAST_EXACT * least:
                continue
            common = LCSseq.similarity(text, other)
            if 2 * common >= _ALIKE_LOOSELY * (len(text) + len(other)) > 0 or (
                least <= _SPELT_OUT and ratio(a.paragraphs[p], b.paragraphs[q]) >= _SPELT_ALIKE
            ):
                stretches.append((p, q, 1))
                weights.append(common + 1)
    return [stretches[k][:2] for k in heaviest_chain(stretches, weights, check)]
