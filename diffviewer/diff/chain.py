"""The heaviest chain of stretches that keep their order on both sides."""

from bisect import bisect_right

from diffviewer.diff.cancelling import Check
from diffviewer.diff.lcs import Block


def heaviest_chain(stretches: list[Block], weights: list[int], check: Check, overlap: int = 0) -> list[int]:
    """Which of the stretches, sorted and none empty, ascend on both sides and weigh most together, as their numbers.

    A weighted longest increasing subsequence over a Fenwick tree of maxima, O(n log n). Neighbours may overlap by
    `overlap`, which must be less than the length of any.
    """
    ends = sorted({j + n - overlap for _, j, n in stretches})
    tree = [(0, -1)] * (len(ends) + 1)
    by_end = sorted(range(len(stretches)), key=lambda k: stretches[k][0] + stretches[k][2])
    totals = [0] * len(stretches)
    previous = [-1] * len(stretches)
    passed = 0
    for k, (i, j, _) in enumerate(stretches):
        if k % 4096 == 0:
            check()
        while True:
            ready = by_end[passed]
            start_a, start_b, length = stretches[ready]
            if start_a + length - overlap > i:
                break
            at = bisect_right(ends, start_b + length - overlap)
            while at <= len(ends):
                if totals[ready] > tree[at][0]:
                    tree[at] = (totals[ready], ready)
                at += at & -at
            passed += 1
        best, who = 0, -1
        at = bisect_right(ends, j)
        while at > 0:
            if tree[at][0] > best:
                best, who = tree[at]
            at -= at & -at
        totals[k], previous[k] = best + weights[k], who
    chain: list[int] = []
    k = max(range(len(stretches)), key=totals.__getitem__, default=-1)
    while k >= 0:
        chain.append(k)
        k = previous[k]
    return chain[::-1]
