"""The exact longest common subsequence, also where it is divided."""

from itertools import pairwise
from random import Random

import pytest
from rapidfuzz.distance import LCSseq

from diffviewer.diff import lcs, matching
from diffviewer.diff.chain import heaviest_chain
from diffviewer.diff.engine import compare
from diffviewer.diff.lcs import Block, blocks, common_prefix
from diffviewer.diff.result import RowKind


def no_check() -> None:
    """Never gives up."""


def total(a: str, b: str, found: list[Block]) -> int:
    """How many characters the stretches cover, after a look that they are common, ascending and not empty."""
    end_a = end_b = 0
    for i, j, n in found:
        assert n > 0
        assert i >= end_a
        assert j >= end_b
        assert a[i : i + n] == b[j : j + n]
        end_a, end_b = i + n, j + n
    return sum(n for *_, n in found)


def strings(rng: Random) -> tuple[str, str]:
    letters = rng.choice([2, 5, 30])
    a, b = ("".join(chr(65 + rng.randrange(letters)) for _ in range(rng.randrange(60))) for _ in "ab")
    return a, b


@pytest.mark.parametrize("cells", [lcs.CELLS, 60, 1])
def test_it_is_the_longest_however_divided(cells: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lcs, "CELLS", cells)
    rng = Random(cells)
    for _ in range(800):
        a, b = strings(rng)
        assert total(a, b, blocks(a, b, no_check)) == LCSseq.similarity(a, b)


def test_large_texts_are_matched_between_unique_stretches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(matching, "EXACT_CELLS", 100)
    rng = Random(3)
    for _ in range(300):
        a = "".join(chr(200 + rng.randrange(400)) for _ in range(300))
        b = "".join(c if rng.random() > 0.05 else "x" for c in a)
        assert total(a, b, matching.matches(a, b, no_check)) == LCSseq.similarity(a, b)


def test_texts_too_large_and_too_different_are_not_matched(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(matching, "EXACT_CELLS", 1)
    monkeypatch.setattr(matching, "GIVE_UP_CELLS", 10)
    assert matching.matches("abababab", "babababa", no_check) == []


def test_common_prefix() -> None:
    rng = Random(1)
    for _ in range(500):
        size = rng.randrange(200)
        a = "".join(rng.choice("ab") for _ in range(size))
        b = a[: rng.randrange(size + 1)] + rng.choice(["", "c", "ab"])
        expected = next((k for k in range(min(len(a), len(b))) if a[k] != b[k]), min(len(a), len(b)))
        assert common_prefix(a, b) == expected


def test_the_heaviest_chain_is_as_heavy_as_any() -> None:
    rng = Random(2)
    for _ in range(200):
        stretches = sorted({(rng.randrange(30), rng.randrange(30), rng.randrange(1, 5)) for _ in range(9)})
        weights = [rng.randrange(1, 9) for _ in stretches]
        chain = heaviest_chain(stretches, weights, no_check)
        best = 0
        for subset in range(1 << len(stretches)):
            picked = [k for k in range(len(stretches)) if subset >> k & 1]
            if _ascends([stretches[k] for k in picked]):
                best = max(best, sum(weights[k] for k in picked))
        assert _ascends([stretches[k] for k in chain])
        assert sum(weights[k] for k in chain) == best


def _ascends(stretches: list[Block]) -> bool:
    return all(one[0] + one[2] <= two[0] and one[1] + one[2] <= two[1] for one, two in pairwise(stretches))


def test_large_texts_are_exact_on_paragraphs() -> None:
    rng = Random(9)
    lines = [f"Line number {k} of a form that is filled in again" for k in range(6)]
    old = [rng.choice(lines) for _ in range(400)]
    new = [line for line in old if rng.random() > 0.1]
    for _ in range(20):
        new.insert(rng.randrange(len(new)), rng.choice(lines))
    equal = sum(row.kind is RowKind.EQUAL for row in compare(old, new).rows)
    numbers = {line: chr(65 + k) for k, line in enumerate(lines)}
    assert equal == LCSseq.similarity("".join(map(numbers.__getitem__, old)), "".join(map(numbers.__getitem__, new)))
