"""Clean-up of word edits: few pieces to read rather than the fewest words marked.

From a longest common subsequence the stretches worth showing as unchanged are chosen by dynamic programming: each
costs or saves pieces of highlight on either side, and what is dissolved becomes part of the replacement around it.
"""

from dataclasses import dataclass

from diffviewer.diff.lcs import Block, merged
from diffviewer.diff.relate import Weigher
from diffviewer.diff.tokens import Side

PIECE = 1.6
ISLAND = 6.0
LOOK_BACK = 12


@dataclass(frozen=True, slots=True)
class Frame:
    """The tokens of a group and what is known of them."""

    a: Side
    b: Side
    a0: int
    a1: int
    b0: int
    b1: int
    weigh: Weigher


def chosen(blocks: list[Block], frame: Frame) -> list[Block]:
    """The stretches kept as unchanged."""
    stops = [(frame.a0, frame.b0, 0), *blocks, (frame.a1, frame.b1, 0)]
    last = len(stops) - 1
    # state: a kept stretch and whether the edit before it has old, new tokens
    states: list[dict[int, tuple[float, int, int]]] = [{0: (0.0, -1, 0)}]
    for k in range(1, last + 1):
        i, j, n = stops[k]
        here: dict[int, tuple[float, int, int]] = {}
        for p in range(k - 1, max(-1, k - 1 - LOOK_BACK), -1):
            pi, pj, pn = stops[p]
            x, y = i - pi - pn, j - pj - pn
            flags = (x > 0) + 2 * (y > 0)
            edit = x + y + PIECE * ((x > 0) + (y > 0))
            small = 0 < pn <= 2 and frame.weigh(pi, pi + pn) <= 0.31 * pn
            for before, (cost, _, _) in states[p].items():
                total = cost + edit + (ISLAND if small and before & flags else 0.0)
                if flags not in here or total < here[flags][0]:
                    here[flags] = (total, p, before)
        states.append(here)
    kept: list[Block] = []
    k = last
    flags = min(states[last], key=lambda f: states[last][f][0])
    while k > 0:
        _, p, before = states[k][flags]
        if 0 < p:
            kept.append(stops[p])
        k, flags = p, before
    return merged(kept[::-1])
