"""Clean-up of word edits: few pieces to read rather than the fewest words marked.

From a longest common subsequence the stretches worth showing as unchanged are chosen by dynamic programming: each
costs or saves pieces of highlight on either side, and what is dissolved becomes part of the replacement around it.
"""

from dataclasses import dataclass

from diffviewer.diff.lcs import Block, merged
from diffviewer.diff.relate import Weigher
from diffviewer.diff.tokens import Side

PIECE = 5.0
ISLAND = 6.0
FLAT = 0.6
CAP = 4
SIZE = [k**0.2 if k else 0 for k in range(40)]
SOLID = 6
MOST = 120


@dataclass(frozen=True, slots=True)
class Frame:
    """The tokens of a group and what is known of them."""

    a: Side
    b: Side
    a0: int
    a1: int
    b0: int
    b1: int
    weigh_a: Weigher
    weigh_b: Weigher


def chosen(blocks: list[Block], frame: Frame) -> list[Block]:
    common = sum(frame.weigh_a(i, i + n) for i, _, n in blocks)
    piece = PIECE
    while True:
        kept = _chosen(blocks, frame, piece)
        if piece < 0.3 or sum(frame.weigh_a(i, i + n) for i, _, n in kept) >= 0.55 * common:
            return kept
        piece /= 2


def _chosen(blocks: list[Block], frame: Frame, piece: float) -> list[Block]:
    """The stretches kept as unchanged."""
    kept: list[Block] = []
    window: list[Block] = []
    start = (frame.a0, frame.b0, 0)
    for block in [*blocks, (frame.a1, frame.b1, 0)]:
        if block[2] < SOLID and block[0] < frame.a1 or (block[2] < SOLID and block[1] < frame.b1):
            window.append(block)
            continue
        kept += _window(start, block, window, frame, piece)
        if block[2]:
            kept.append(block)
        start, window = block, []
    return merged(kept)


def _candidates(a0: int, a1: int, b0: int, b1: int, frame: Frame) -> list[Block] | None:
    a, b = frame.a.code, frame.b.code
    places: dict[str, list[int]] = {}
    for j in range(b0, b1):
        places.setdefault(b[j], []).append(j)
    found = []
    for i in range(a0, a1):
        for j in places.get(a[i], ()):
            if i > a0 and j > b0 and a[i - 1] == b[j - 1]:
                continue
            n = 1
            while i + n < a1 and j + n < b1 and a[i + n] == b[j + n]:
                n += 1
            found.append((i, j, n))
        if len(found) > MOST:
            return None
    return found


def _window(start: Block, end: Block, blocks: list[Block], frame: Frame, piece: float) -> list[Block]:
    a0, b0 = start[0] + start[2], start[1] + start[2]
    a1, b1 = end[0], end[1]
    if a0 == a1 or b0 == b1:
        return []
    found = _candidates(a0, a1, b0, b1, frame)
    if found is not None:
        blocks = found
    wa, wb = frame.weigh_a, frame.weigh_b
    stops = [(a0, b0, 0), *blocks, (a1, b1, 0)]
    last = len(stops) - 1
    # state: a kept stretch and whether the edit before it has old, new tokens
    states: list[dict[int, tuple[float, int, int]]] = [{0: (0.0, -1, 0)}]
    for k in range(1, last + 1):
        i, j, n = stops[k]
        here: dict[int, tuple[float, int, int]] = {}
        for p in range(k - 1, max(-1, k - 1 - 2 * MOST), -1):
            pi, pj, pn = stops[p]
            ea, eb = pi + pn, pj + pn
            cut = max(0, ea - i, eb - j)
            if k < last and cut >= n or k == last and cut:
                continue
            x, y = i + cut - ea, j + cut - eb
            flags = (x > 0) + 2 * (y > 0)
            edit = (
                FLAT * (x + y)
                + (1 - FLAT) * (wa(ea, ea + x) + wb(eb, eb + y))
                + piece * (SIZE[x if x < CAP else CAP] + SIZE[y if y < CAP else CAP])
            )
            small = 0 < pn <= 2 and wa(pi, pi + pn) <= 0.31 * pn
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
        if p > 0:
            kept.append(stops[p])
        k, flags = p, before
    kept.reverse()
    ea, eb = a0, b0
    res = []
    for i, j, n in kept:
        cut = max(0, ea - i, eb - j)
        res.append((i + cut, j + cut, n - cut))
        ea, eb = i + n, j + n
    return res
