"""Text that stands elsewhere now: what is left over on both sides after the aligned paragraphs, matched by content.

Heckel (1978) looks for moves among what the order-keeping comparison left. Here whole paragraphs go first, by the words
they share, then stretches of text at least a short sentence long (greedy tiling, Wise 1993, over an index of grams).
"""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from diffviewer.diff.lcs import Block
from diffviewer.diff.relate import Weigher
from diffviewer.diff.tokens import Side

_GRAM = 3
_CROWD = 30
_ALIKE = 0.5
_MIN_PARAGRAPH = 3.0
_MIN_STRETCH = 5.0
_MIN_TOKENS = 7


def moved_paragraphs(
    old: list[int], new: list[int], a: Side, b: Side, weigh: Weigher, check: Callable[[], None]
) -> Iterator[tuple[int, int]]:
    """Pairs of paragraphs, one of `old` and one of `new`, that are the same in essence; each paragraph at most once."""
    index: dict[str, list[int]] = defaultdict(list)
    for q in new:
        text = b.code[b.first[q] : b.first[q + 1]]
        for gram in _grams(text):
            index[gram].append(q)
    found: list[tuple[float, int, int]] = []
    for p in old:
        check()
        start, end = a.first[p], a.first[p + 1]
        text = a.code[start:end]
        shared: Counter[int] = Counter()
        for gram in _grams(text):
            places = index.get(gram, ())
            if len(places) <= _CROWD:
                shared.update(places)
        for q, _ in sorted(shared.items(), key=lambda item: (-item[1], item[0]))[:5]:
            other = b.code[b.first[q] : b.first[q + 1]]
            common = LCSseq.similarity(text, other)
            if 2 * common >= _ALIKE * (len(text) + len(other)) and weigh(start, end) >= _MIN_PARAGRAPH:
                found.append((2 * common * common / (len(text) + len(other)), p, q))
    taken_old: set[int] = set()
    taken_new: set[int] = set()
    for _, p, q in sorted(found, key=lambda entry: (-entry[0], entry[1], entry[2])):
        if p not in taken_old and q not in taken_new:
            taken_old.add(p)
            taken_new.add(q)
            yield p, q


def _grams(text: str) -> set[str]:
    return {text[k : k + _GRAM] for k in range(len(text) - _GRAM + 1)} or {text}


def moved_stretches(
    free_a: bytearray, free_b: bytearray, a: Side, b: Side, weigh: Weigher, check: Callable[[], None]
) -> list[Block]:
    """Stretches of unmatched tokens that stand on both sides, the heaviest first; none overlaps another.

    A token of a side is unmatched where its byte is 1. Bytes of what is found are set to 0.
    """
    size = 4
    index: dict[str, list[int]] = defaultdict(list)
    for start, end in _stretches(free_b, b):
        for j in range(start, end - size + 1):
            index[b.code[j : j + size]].append(j)
    found: list[Block] = []
    check()
    for start, end in _stretches(free_a, a):
        check()
        done: set[int] = set()
        for i in range(start, end - size + 1):
            places = index.get(a.code[i : i + size], ())
            if len(places) > _CROWD:
                continue
            for j in places:
                if j - i in done and i > start and j > 0 and free_b[j - 1] and a.code[i - 1] == b.code[j - 1]:
                    continue
                n = size
                stop = _paragraph_end(b, j)
                while i + n < end and j + n < stop and free_b[j + n] and a.code[i + n] == b.code[j + n]:
                    n += 1
                done.add(j - i)
                if n >= _MIN_TOKENS and weigh(i, i + n) >= _MIN_STRETCH:
                    found.append((i, j, n))
    found.sort(key=lambda block: (-weigh(block[0], block[0] + block[2]), block))
    taken: list[Block] = []
    for i, j, n in found:
        if all(free_a[i : i + n]) and all(free_b[j : j + n]):
            free_a[i : i + n] = bytes(n)
            free_b[j : j + n] = bytes(n)
            taken.append((i, j, n))
    return taken


def _paragraph_end(side: Side, token: int) -> int:
    return side.first[bisect_right(side.first, token)]


def _stretches(free: bytearray, side: Side) -> Iterator[tuple[int, int]]:
    """Maximal unmatched stretches within one paragraph."""
    for p in range(len(side.paragraphs)):
        start, stop = side.first[p], side.first[p + 1]
        while (start := free.find(1, start, stop)) >= 0:
            end = free.find(0, start, stop)
            end = stop if end < 0 else end
            yield start, end
            start = end
