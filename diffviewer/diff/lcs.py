"""Exact longest common subsequence of two strings, in chunks that can be given up.

Small problems go to rapidfuzz's bit-parallel LCS (Hyyrö 2004), O(nm/64) time and nm/8 bytes. Larger ones are halved by
Hirschberg's divide and conquer (1975), each half scored by the same bit-parallel recurrence on Python's whole numbers:
twice the time, linear memory, and as exact.
"""

from collections import Counter
from collections.abc import Callable

from rapidfuzz.distance import LCSseq

Block = tuple[int, int, int]
"""A stretch that is the same on both sides: start in old, start in new, length."""

CELLS = 60_000_000
"""Up to so many cells one call of rapidfuzz does the work; it cannot be interrupted (some 20 ms, 8 MB)."""


def blocks(a: str, b: str, check: Callable[[], None]) -> list[Block]:
    """The stretches of a longest common subsequence, ascending on both sides, none of them empty."""
    prefix = common_prefix(a, b)
    suffix = common_prefix(a[prefix:][::-1], b[prefix:][::-1])
    found: list[Block] = []
    if prefix:
        found.append((0, 0, prefix))
    _middle(a[prefix : len(a) - suffix], b[prefix : len(b) - suffix], prefix, prefix, found, check)
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


def _middle(a: str, b: str, at_a: int, at_b: int, found: list[Block], check: Callable[[], None]) -> None:
    check()
    if not a or not b:
        return
    if len(a) * len(b) <= CELLS:
        for op in LCSseq.opcodes(a, b):
            if op.tag == "equal":
                found.append((at_a + op.src_start, at_b + op.dest_start, op.src_end - op.src_start))
        return
    common = set(a) & set(b)
    keep_a = [i for i, x in enumerate(a) if x in common]
    keep_b = [j for j, x in enumerate(b) if x in common]
    _divide("".join(a[i] for i in keep_a), "".join(b[j] for j in keep_b), keep_a, keep_b, at_a, at_b, found, check)


def _divide(
    a: str,
    b: str,
    keep_a: list[int],
    keep_b: list[int],
    at_a: int,
    at_b: int,
    found: list[Block],
    check: Callable[[], None],
) -> None:
    """Hirschberg's step: cut b in the middle and a where the two halves have most in common."""
    check()
    if not a or not b:
        return
    if len(b) == 1 or len(a) * len(b) <= CELLS:
        for op in LCSseq.opcodes(a, b):
            if op.tag == "equal":
                pairs = zip(keep_a[op.src_start : op.src_end], keep_b[op.dest_start : op.dest_end], strict=True)
                found.extend((at_a + i, at_b + j, 1) for i, j in pairs)
        return
    half = len(b) // 2
    ahead = _prefix_lengths(a, b[:half], check)
    behind = _prefix_lengths(a[::-1], b[half:][::-1], check)
    cut = max(range(len(a) + 1), key=lambda i: ahead[i] + behind[len(a) - i])
    _divide(a[:cut], b[:half], keep_a[:cut], keep_b[:half], at_a, at_b, found, check)
    _divide(a[cut:], b[half:], keep_a[cut:], keep_b[half:], at_a, at_b, found, check)


def _prefix_lengths(a: str, b: str, check: Callable[[], None]) -> list[int]:
    """The LCS length of every prefix of a, from none to all of it, with the whole of b."""
    places: dict[str, list[int]] = {}
    wanted = set(b)
    for i, x in enumerate(a):
        if x in wanted:
            places.setdefault(x, []).append(i)
    often = Counter(b)
    masks: dict[str, int] = {}
    full = (1 << len(a)) - 1
    row = full
    for count, x in enumerate(b):
        if count % 512 == 0:
            check()
        mask = masks.get(x)
        if mask is None:
            mask = _mask(places.get(x, []), len(a))
            # a rare token's mask is cheaper to make again than to keep
            if often[x] > 2:
                masks[x] = mask
        matched = row & mask
        row = (row + matched) | (row - matched)
        if row > full:
            row &= full
    bits = bin(row | (full + 1))[:2:-1]
    lengths = [0]
    length = 0
    for bit in bits:
        length += bit == "0"
        lengths.append(length)
    return lengths


def _mask(places: list[int], size: int) -> int:
    if len(places) <= 8:
        mask = 0
        for place in places:
            mask |= 1 << place
        return mask
    raw = bytearray(size // 8 + 1)
    for place in places:
        raw[place >> 3] |= 1 << (place & 7)
    return int.from_bytes(raw, "little")
