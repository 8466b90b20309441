"""The steps of a comparison, from two lists of paragraphs to what belongs together, was edited, and moved."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice

from diffviewer.diff import lcs
from diffviewer.diff.align import align
from diffviewer.diff.cancelling import Check
from diffviewer.diff.lcs import Block
from diffviewer.diff.matching import matches
from diffviewer.diff.moves import moved_stretches
from diffviewer.diff.options import Options
from diffviewer.diff.pairing import counterparts, telling
from diffviewer.diff.relate import Group, by_paragraphs, groups, loosely_related, related
from diffviewer.diff.result import SpanKind
from diffviewer.diff.rows import EQUAL, Looks
from diffviewer.diff.slide import slid
from diffviewer.diff.tokens import NEW_ONLY, Codes, Side
from diffviewer.diff.weights import Weigher, token_weights
from diffviewer.diff.words import Frame, cleaned

_ALIKE_WHEN_ALONE = 0.5
_LEAST_MOVED = 3.0


@dataclass(slots=True)
class Found:
    """What a comparison found. `edits` are the matched tokens of the groups with two sides, by the group's number."""

    a: Side
    b: Side
    looks_a: Looks
    looks_b: Looks
    groups: list[Group] = field(default_factory=list)
    edits: dict[int, list[Block]] = field(default_factory=dict)
    move_of_old: dict[int, int] = field(default_factory=dict)
    move_of_new: dict[int, int] = field(default_factory=dict)


class Comparison:
    """The steps from two lists of paragraphs to what was found."""

    def __init__(self, old: Sequence[str], new: Sequence[str], options: Options, codes: Codes, check: Check) -> None:
        self._finest = options.finest
        self._check = check
        self._a = Side(old, codes, check)
        codes.overflow = NEW_ONLY
        self._b = Side(new, codes, check)
        weights = token_weights((self._a, self._b), codes, check)
        self._weigh_a, self._weigh_b = Weigher(self._a, weights, check), Weigher(self._b, weights, check)
        self._found = Found(self._a, self._b, Looks(self._a, SpanKind.REMOVED), Looks(self._b, SpanKind.ADDED))
        self._in_place: dict[int, int] = {}

    def run(self, always_related: bool = False) -> Found:
        """Find what belongs together, what was edited, and what moved."""
        a, b = self._a, self._b
        moved: list[tuple[int, int]] = []
        if self._finest or always_related:
            blocks = lcs.blocks(a.code, b.code, self._check)
        else:
            blocks, pairs = align(a, b, self._check)
            moved = [(p, q) for p, q, _ in pairs]
        changed = len(a) + len(b) - 2 * sum(n for *_, n in blocks)
        self._group(blocks, always_related)
        alone_a, alone_b = self._edit(blocks, changed)
        self._move_paragraphs(moved, alone_a, alone_b, changed)
        self._move_stretches()
        return self._found

    def _group(self, blocks: list[Block], always_related: bool) -> None:
        a, b = self._a, self._b
        size_a, size_b = len(a.paragraphs), len(b.paragraphs)
        pairs = []
        for pair, found in by_paragraphs(blocks, a, b).items():
            self._check()
            if self._finest or related(pair, found, a, b, self._weigh_a, self._weigh_b):
                pairs.append(pair)
        if always_related and size_a and size_b:
            pairs = [(0, 0)]
        self._found.groups = groups(pairs, size_a, size_b)
        loose = loosely_related(a, b, self._found.groups, self._check)
        if loose:
            self._found.groups = groups(sorted([*pairs, *loose]), size_a, size_b)

    def _edit(self, blocks: list[Block], changed: int) -> tuple[list[int], list[int]]:
        """Find the edits of each row that has two sides; the paragraphs of the other rows are returned."""
        alone_a: list[int] = []
        alone_b: list[int] = []
        at = 0
        for number, group in enumerate(self._found.groups):
            self._check()
            if not group.two_sided:
                alone_a += range(*group.old)
                alone_b += range(*group.new)
                continue
            frame = self._frame(group.old, group.new, changed)
            if self._finest:
                while at < len(blocks) and blocks[at][0] + blocks[at][2] <= frame.a0:
                    at += 1
                found = slid(_within(blocks, at, frame), frame)
            else:
                found = self._edited(frame)
            self._found.edits[number] = found
            for i, j, n in found:
                self._found.looks_a.set(i, i + n, EQUAL)
                self._found.looks_b.set(j, j + n, EQUAL)
        return alone_a, alone_b

    def _frame(self, old: tuple[int, int], new: tuple[int, int], changed: int) -> Frame:
        a, b = self._a, self._b
        return Frame(a, b, *a.tokens(old), *b.tokens(new), self._weigh_a, self._weigh_b, changed)

    def _edited(self, frame: Frame) -> list[Block]:
        """What is shown as unchanged between the two sides of a frame."""
        old, new = frame.a.code[frame.a0 : frame.a1], frame.b.code[frame.b0 : frame.b1]
        if old == new:
            return [(frame.a0, frame.b0, len(old))] if old else []
        exact = [(frame.a0 + i, frame.b0 + j, n) for i, j, n in matches(old, new, self._check)]
        found = exact if self._finest else cleaned(exact, frame, self._check)
        if found != exact:
            for i, j, n in exact:
                self._in_place.update(zip(range(i, i + n), range(j, j + n), strict=True))
        return slid(found, frame)

    def _move_paragraphs(
        self, moved: list[tuple[int, int]], alone_a: list[int], alone_b: list[int], changed: int
    ) -> None:
        """Pair paragraphs left alone: those known to have moved, then any that are much the same."""
        free_a, free_b = set(alone_a), set(alone_b)
        pairs = [(p, q) for p, q in moved if p in free_a and q in free_b]
        free_a.difference_update(p for p, _ in pairs)
        free_b.difference_update(q for _, q in pairs)
        more = counterparts(self._a, self._b, sorted(free_a), sorted(free_b), self._check, _ALIKE_WHEN_ALONE)
        for p, q, _ in more:
            if self._weigh_a(*self._a.tokens((p, p + 1))) >= _LEAST_MOVED and telling(self._a, self._b, p, q):
                pairs.append((p, q))
        for move, (p, q) in enumerate(sorted(pairs)):
            self._found.move_of_old[p] = self._found.move_of_new[q] = move
            for i, j, n in self._edited(self._frame((p, p + 1), (q, q + 1), changed)):
                self._found.looks_a.set(i, i + n, (SpanKind.MOVED, None))
                self._found.looks_b.set(j, j + n, (SpanKind.MOVED, None))

    def _move_stretches(self) -> None:
        """Look for moved text in what is left, also in the edits of moved paragraphs."""
        free_a = self._found.looks_a.unmatched(self._check)
        free_b = self._found.looks_b.unmatched(self._check)
        found = moved_stretches(free_a, free_b, self._in_place, self._a, self._b, self._weigh_a, self._check)
        for move, (i, j, n) in enumerate(sorted(found), len(self._found.move_of_old)):
            self._found.looks_a.set(i, i + n, (SpanKind.MOVED, move))
            self._found.looks_b.set(j, j + n, (SpanKind.MOVED, move))


def _within(blocks: list[Block], at: int, frame: Frame) -> list[Block]:
    """The parts of the stretches from number `at` on that lie in the frame."""
    inside: list[Block] = []
    for i, j, n in islice(blocks, at, None):
        if i >= frame.a1:
            break
        cut = max(0, frame.a0 - i, frame.b0 - j)
        size = min(n, frame.a1 - i, frame.b1 - j) - cut
        if size > 0:
            inside.append((i + cut, j + cut, size))
    return inside
