"""Exact longest common subsequence of two strings, in chunks that can be given up.

Small problems go to rapidfuzz's bit-parallel LCS (Hyyrö 2004), O(nm/64) time and nm/8 bytes. Larger ones are halved by
divide and conquer (Hirschberg 1975), each half scored by the same bit-parallel recurrence on Python's whole numbers:
about twice the time, linear memory, and as exact.
"""

from collections import Counter

from rapidfuzz.distance import LCSseq

from diffviewer.diff.cancelling import Check

Block = tuple[int, int, int]
"""A stretch that is the same on both sides: start in old, start in new, length."""

CELLS = 60_000_000
"""Up to so many cells one call of rapidfuzz does the work; it cannot be interrupted (some 20 ms, 8 MB)."""


def blocks(a: str, b: str, check: Check) -> list[Block]:
    """The stretches of a longest common subsequence, ascending on both sides, none of them empty."""
    prefix = common_prefix(a, b)
    suffix = common_prefix(a[prefix:][::-1], b[prefix:][::-1])
    found = [(0, 0, prefix)] if prefix else []
    _middle(a[prefix : len(a) - suffix], b[prefix : len(b) - suffix], prefix, found, check)
    if suffix:
        found.append((len(a) - suffix, len(b) - suffix, suffix))
    return merged(found)


def common_prefix(a: str, b: str, at_a: int = 0, at_b: int = 0) -> int:
    """How many characters a and b share from these places on."""
    most = min(len(a) - at_a, len(b) - at_b)
    size = 0
    step = 16
    while size < most:
        step = min(step * 2, most - size)
        if a[at_a + size : at_a + size + step] != b[at_b + size : at_b + size + step]:
            break
        size += step
    while step > 1:
        step = (step + 1) // 2
        if size + step <= most and a[at_a + size : at_a + size + step] == b[at_b + size : at_b + size + step]:
            size += step
    while size < most and a[at_a + size] == b[at_b + size]:
        size += 1
    return size


def merged(found: list[Block]) -> list[Block]:
    """Stretches that touch on both sides, joined."""
    joined: list[Block] = []
    for i, j, n in found:
        if joined and joined[-1][0] + joined[-1][2] == i and joined[-1][1] + joined[-1][2] == j:
            joined[-1] = (joined[-1][0], joined[-1][1], joined[-1][2] + n)
        else:
            joined.append((i, j, n))
    return joined


def _middle(a: str, b: str, at: int, found: list[Block], check: Check) -> None:
    check()
    if not a or not b:
        return
    if len(a) * len(b) <= CELLS:
        found.extend((at + i, at + j, n) for i, j, n in _small(a, b))
        return
    common = set(a) & set(b)
    keep_a = [at + i for i, x in enumerate(a) if x in common]
    keep_b = [at + j for j, x in enumerate(b) if x in common]
    check()
    _divide("".join(x for x in a if x in common), "".join(x for x in b if x in common), keep_a, keep_b, found, check)


def _small(a: str, b: str) -> list[Block]:
    return [
        (op.src_start, op.dest_start, op.src_end - op.src_start) for op in LCSseq.opcodes(a, b) if op.tag == "equal"
    ]


def _divide(a: str, b: str, keep_a: list[int], keep_b: list[int], found: list[Block], check: Check) -> None:
    """Hirschberg's step: cut b in the middle, and a where the two halves have most in common."""
    check()
    if not a or not b:
        return
    if len(b) == 1 or len(a) * len(b) <= CELLS:
        for i, j, n in _small(a, b):
            found.extend((keep_a[i + k], keep_b[j + k], 1) for k in range(n))
        return
    half = len(b) // 2
    ahead = _prefix_lengths(a, b[:half], check)
    behind = _prefix_lengths(a[::-1], b[half:][::-1], check)
    sums = [x + y for x, y in zip(ahead, reversed(behind), strict=True)]
    cut = sums.index(max(sums))
    _divide(a[:cut], b[:half], keep_a[:cut], keep_b[:half], found, check)
    _divide(a[cut:], b[half:], keep_a[cut:], keep_b[half:], found, check)


def _prefix_lengths(a: str, b: str, check: Check) -> list[int]:
    """The LCS length of every prefix of a, from none to all of it, with the whole of b."""
    wanted = Counter(b)
    places: dict[str, list[int]] = {}
    for i, x in enumerate(a):
        if x in wanted:
            places.setdefault(x, []).append(i)
    masks: dict[str, int] = {}
    full = (1 << len(a)) - 1
    row = full
    for count, x in enumerate(b):
        if count % 256 == 0:
            check()
        mask = masks.get(x)
        if mask is None:
            mask = _mask(places.get(x, []), len(a))
            # a rare token's mask is cheaper to make again than to keep
            if wanted[x] > 2:
                masks[x] = mask
        matched = row & mask
        row = ((row + matched) | (row - matched)) & full
    lengths = [0]
    length = 0
    for bit in bin(row | (full + 1))[:2:-1]:
        length += bit == "0"
        lengths.append(length)
    return lengths


def _mask(places: list[int], size: int) -> int:
    raw = bytearray(size // 8 + 1)
    for place in places:
        raw[place >> 3] |= 1 << (place & 7)
    return int.from_bytes(raw, "little")
