"""Paragraphs that are clearly each other's counterpart, found by content whatever their place."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import chain

from rapidfuzz.distance import LCSseq

from diffviewer.diff.cancelling import Check, slices
from diffviewer.diff.lcs import CELLS
from diffviewer.diff.tokens import Side

ALIKE = 0.6
"""Two paragraphs are counterparts from this share of common tokens on (twice the LCS over the sum of lengths)."""

_CROWD = 12
_CANDIDATES = 4
_RUN = 3
_PATTERN = 8

Pair = tuple[int, int, int]
"""Two paragraphs and how many tokens they have in common."""


def counterparts(
    a: Side, b: Side, old: Iterable[int], new: Iterable[int], check: Check, alike: float = ALIKE
) -> list[Pair]:
    """Pairs that are alike and each other's best, by old paragraph. Repeated paragraphs are nobody's counterpart.

    Identical paragraphs are found by hashing; of the others only those that share rare tokens are compared, so the cost
    is nearly linear.
    """
    by_text_old, by_text_new = _by_text(a, old), _by_text(b, new)
    found: list[Pair] = []
    rest_old: list[int] = []
    for text, numbers in by_text_old.items():
        other = by_text_new.get(text, [])
        if len(numbers) == len(other) == 1:
            found.append((numbers[0], other[0], len(text)))
            del by_text_new[text]
        elif len(numbers) == 1:
            rest_old.append(numbers[0])
    rest_new = [numbers[0] for numbers in by_text_new.values() if len(numbers) == 1]
    return sorted([*found, *_similar(a, b, rest_old, rest_new, alike, check)])


def telling(a: Side, b: Side, p: int, q: int) -> bool:
    """Whether two paragraphs share more than a pattern: enough words, or one that hardly stands anywhere else.

    Lines of a list are often alike but for the one word that matters.
    """
    if min(a.size(p), b.size(q)) >= _PATTERN:
        return True
    return any(a.counts[code] <= 2 and b.counts[code] <= 2 for code in set(a.text(p)) & set(b.text(q)))


def _by_text(side: Side, paragraphs: Iterable[int]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for p in paragraphs:
        if text := side.text(p):
            found.setdefault(text, []).append(p)
    return found


def _similar(a: Side, b: Side, old: list[int], new: list[int], alike: float, check: Check) -> list[Pair]:
    index: dict[str, list[int]] = defaultdict(list)
    for q in new:
        check()
        for token in set(b.text(q)):
            index[token].append(q)
    for token in [token for token, places in index.items() if len(places) > _CROWD]:
        del index[token]
    best_of_old: dict[int, tuple[float, int, int]] = {}
    best_of_new: dict[int, tuple[float, int]] = {}
    for p in old:
        check()
        size = a.size(p)
        shared = Counter(chain.from_iterable([index[token] for token in set(a.text(p)) if token in index]))
        likely = sorted([(-count / (size + b.size(q)), q) for q, count in shared.items()])
        for _, q in likely[:_CANDIDATES]:
            common = _common(a.text(p), b.text(q), check)
            ratio = 2 * common / (size + b.size(q))
            best_of_old[p] = max(best_of_old.get(p, (0.0, 0, 0)), (ratio, -q, common))
            best_of_new[q] = max(best_of_new.get(q, (0.0, 0)), (ratio, -p))
    return [
        (p, -q, common)
        for p, (ratio, q, common) in best_of_old.items()
        if ratio >= alike and best_of_new[-q] == (ratio, -p)
    ]


def _common(a: str, b: str, check: Check) -> int:
    """How many tokens two paragraphs share in order; of huge ones, how many of a stand in a run of three found in b."""
    if len(a) * len(b) <= CELLS:
        return LCSseq.similarity(a, b)
    runs: set[str] = set()
    for start, end in slices(len(b) - _RUN + 1, check):
        runs.update(b[k : k + _RUN] for k in range(start, end))
    covered = 0
    shared_up_to = 0
    for start, end in slices(len(a) - _RUN + 1, check):
        for k in range(start, end):
            if a[k : k + _RUN] in runs:
                covered += k + _RUN - max(k, shared_up_to)
                shared_up_to = k + _RUN
    return min(covered, len(b))
