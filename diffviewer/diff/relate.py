"""Which paragraphs belong together, judged by the tokens matched between them."""

from collections.abc import Sequence
from dataclasses import dataclass

from diffviewer.diff.lcs import Block
from diffviewer.diff.tokens import Side


@dataclass(slots=True)
class Group:
    """Adjacent paragraphs of both sides that belong together: old[0] up to old[1], new likewise; either may be empty.

    `blocks` are the stretches of tokens, counted from the sides' beginnings, that the two have in common.
    """

    old: tuple[int, int]
    new: tuple[int, int]
    blocks: list[Block]


RELATED = 0.35


class Weigher:
    """Sums of token weights over stretches of one side, in constant time."""

    def __init__(self, side: Side, weights: dict[str, float]) -> None:
        self.sums = [0.0]
        total = 0.0
        for code in side.code:
            total += weights[code]
            self.sums.append(total)

    def __call__(self, start: int, end: int) -> float:
        return self.sums[end] - self.sums[start]


def by_paragraphs(blocks: Sequence[Block], a: Side, b: Side) -> dict[tuple[int, int], list[Block]]:
    """The stretches cut at paragraph breaks, by the pair of paragraphs they join."""
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


def strong(pair: tuple[int, int], blocks: list[Block], a: Side, b: Side, weigh_a: Weigher, weigh_b: Weigher) -> bool:
    """Whether what two paragraphs have in common makes one the successor of the other, or of a part of it."""
    p, q = pair
    common = sum(weigh_a(i, i + n) for i, _, n in blocks)
    size_p, size_q = weigh_a(a.first[p], a.first[p + 1]), weigh_b(b.first[q], b.first[q + 1])
    smaller, larger = sorted((size_p, size_q))
    if sum(n for *_, n in blocks) < 3:
        return common >= 0.5 * larger
    return common >= RELATED * smaller


def groups(related: Sequence[tuple[int, int]], size_a: int, size_b: int) -> list[Group]:
    """All paragraphs in order, in connected groups; a paragraph without relation stands alone.

    `related` ascends on both sides.
    """
    found: list[Group] = []
    end_a = end_b = 0

    def alone(to_a: int, to_b: int) -> None:
        found.extend(Group((p, p + 1), (end_b, end_b), []) for p in range(end_a, to_a))
        found.extend(Group((to_a, to_a), (q, q + 1), []) for q in range(end_b, to_b))

    for p, q in related:
        if found and found[-1].old[0] <= p < end_a or found and found[-1].new[0] <= q < end_b:
            found[-1].old = (found[-1].old[0], max(end_a, p + 1))
            found[-1].new = (found[-1].new[0], max(end_b, q + 1))
        else:
            alone(p, q)
            found.append(Group((p, p + 1), (q, q + 1), []))
        end_a, end_b = max(end_a, p + 1), max(end_b, q + 1)
    alone(size_a, size_b)
    return found
