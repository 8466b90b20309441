"""Text that stands elsewhere now: stretches left over on both sides after all paragraphs are aligned.

Greedy tiling by the heaviest stretch (Wise 1993) over an index of grams, nearly linear in what is left over.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping

from diffviewer.diff.cancelling import STEP, Check
from diffviewer.diff.lcs import Block
from diffviewer.diff.tokens import Side
from diffviewer.diff.weights import Weigher

_GRAM = 4
_CROWD = 30
_LEAST_TOKENS = 7
_LEAST_WEIGHT = 5.0


def moved_stretches(
    free_a: bytearray, free_b: bytearray, matched: Mapping[int, int], a: Side, b: Side, weigh: Weigher, check: Check
) -> list[Block]:
    """Stretches of unmatched tokens, about a clause and longer, that stand on both sides, the heaviest first.

    A token of a side is unmatched where its byte is 1; the bytes of what is found are set to 0. `matched` says for old
    tokens where they stand in the aligned text: a replacement that repeats a word in its place has not moved it.
    """
    index: dict[str, list[int]] = defaultdict(list)
    code_a, code_b = a.code, b.code
    for start, end in _stretches(free_b, b, check):
        for j in range(start, end - _GRAM + 1):
            index[code_b[j : j + _GRAM]].append(j)
    found: list[Block] = []
    for start, end in _stretches(free_a, a, check):
        seen: dict[int, int] = {}
        known = [i for i in range(start, end - _GRAM + 1) if code_a[i : i + _GRAM] in index]
        for number, i in enumerate(known):
            if number % 256 == 0:
                check()
            places = index[code_a[i : i + _GRAM]]
            for j in places if len(places) <= _CROWD else ():
                if seen.get(j - i, -1) > i:
                    continue
                n = _common(i, end, j, a, b, free_b)
                seen[j - i] = i + n
                in_place = any(matched.get(i + k) == j + k for k in range(n))
                if n >= _LEAST_TOKENS and weigh(i, i + n) >= _LEAST_WEIGHT and not in_place:
                    found.append((i, j, n))
    check()
    found.sort(key=lambda block: (-weigh(block[0], block[0] + block[2]), block))
    taken: list[Block] = []
    for i, j, n in found:
        if all(free_a[i : i + n]) and all(free_b[j : j + n]):
            free_a[i : i + n] = free_b[j : j + n] = bytes(n)
            taken.append((i, j, n))
    return taken


def _common(i: int, end: int, j: int, a: Side, b: Side, free_b: bytearray) -> int:
    """How many tokens from i and j on are the same, unmatched, and in one paragraph."""
    stop = b.first[bisect_right(b.first, j)]
    n = _GRAM
    while i + n < end and j + n < stop and free_b[j + n] and a.code[i + n] == b.code[j + n]:
        n += 1
    return n


def _stretches(free: bytearray, side: Side, check: Check) -> Iterator[tuple[int, int]]:
    """Maximal unmatched stretches within one paragraph, in slices where they are very long."""
    for p in range(len(side.paragraphs)):
        if p % 256 == 0:
            check()
        start, stop = side.tokens((p, p + 1))
        while (start := free.find(1, start, stop)) >= 0:
            check()
            end = free.find(0, start, min(stop, start + STEP))
            end = min(stop, start + STEP) if end < 0 else end
            yield start, end
            start = end
