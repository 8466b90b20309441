"""From what was found to rows in reading order."""

import unicodedata
from collections.abc import Sequence

from diffviewer.diff.cancelling import Check
from diffviewer.diff.comparison import Found
from diffviewer.diff.options import Options
from diffviewer.diff.relate import Group
from diffviewer.diff.result import Row, RowKind, Span, SpanKind
from diffviewer.diff.rows import EQUAL, one_sided, two_sided
from diffviewer.diff.tokens import Codes


class Untouched:
    """Rows of paragraphs that are the same to the letter, where at most the kind of block changed."""

    def __init__(self, old: Sequence[str], old_kinds: Sequence[str], new_kinds: Sequence[str]) -> None:
        self._old = old
        self._old_kinds = old_kinds
        self._new_kinds = new_kinds

    def row(self, p: int, q: int) -> Row:
        """The row of old paragraph p, which is the new paragraph q."""
        changed = bool(self._old_kinds and self._new_kinds) and self._old_kinds[p] != self._new_kinds[q]
        text = self._old[p]
        spans = (Span(text, SpanKind.EQUAL),) if text else ()
        return Row(RowKind.CHANGED if changed else RowKind.EQUAL, (p,), (q,), spans, spans, kind_changed=changed)


class Assembly:
    """Makes the rows and counts in `ignored` the differences that the options hid."""

    def __init__(
        self, found: Found, options: Options, codes: Codes, old_kinds: Sequence[str], new_kinds: Sequence[str]
    ) -> None:
        self.ignored = 0
        self._found = found
        self._options = options
        self._codes = codes
        self._old_kinds = old_kinds
        self._new_kinds = new_kinds
        old_of = {move: p for p, move in found.move_of_old.items()}
        self._kind_changing_moves = {
            move for q, move in found.move_of_new.items() if self._kinds_differ((old_of[move],), (q,))
        }

    def rows(self, first: int, check: Check) -> list[Row]:
        """All rows; paragraphs are numbered from `first` on."""
        made: list[Row] = []
        for number, group in enumerate(self._found.groups):
            check()
            made.append(
                self._two_sided(number, group, first, check)
                if group.two_sided
                else self._one_sided(group, first, check)
            )
        return made

    def _one_sided(self, group: Group, first: int, check: Check) -> Row:
        found = self._found
        on_old = group.old[0] < group.old[1]
        looks, p = (found.looks_a, group.old[0]) if on_old else (found.looks_b, group.new[0])
        move = (found.move_of_old if on_old else found.move_of_new).get(p)
        kind = RowKind.REMOVED if on_old else RowKind.ADDED
        spans = one_sided(looks, p, check)
        return Row(
            kind if move is None else RowKind.MOVED,
            (first + p,) if on_old else (),
            () if on_old else (first + p,),
            spans if on_old else (),
            () if on_old else spans,
            move,
            move in self._kind_changing_moves,
        )

    def _two_sided(self, number: int, group: Group, first: int, check: Check) -> Row:
        found = self._found
        old, new = range(*group.old), range(*group.new)
        kind_changed = self._kinds_differ(old, new)
        numbers = tuple(first + p for p in old), tuple(first + q for q in new)
        if len(old) == len(new) == 1 and found.a.paragraphs[old[0]] == found.b.paragraphs[new[0]]:
            text = found.a.paragraphs[old[0]]
            spans = (Span(text, SpanKind.EQUAL),) if text else ()
            return Row(RowKind.CHANGED if kind_changed else RowKind.EQUAL, *numbers, spans, spans, None, kind_changed)
        blocks = found.edits[number]
        if self._options != Options(finest=self._options.finest):
            self._overlook(blocks, old, new)
        old_spans, new_spans, hidden = two_sided(
            found.looks_a, found.looks_b, old, new, blocks, self._options.ignore_white_space, check
        )
        self.ignored += hidden
        same = len(old) == len(new) == 1 and all(s.kind is SpanKind.EQUAL for s in (*old_spans, *new_spans))
        kind = RowKind.EQUAL if same and not kind_changed else RowKind.CHANGED
        return Row(kind, *numbers, old_spans, new_spans, None, kind_changed)

    def _overlook(self, blocks: Sequence[tuple[int, int, int]], old: range, new: range) -> None:
        """Count matched tokens that differ, and show as equal those of which nothing is compared."""
        found = self._found
        for i, j, n in blocks:
            for before, after in zip(found.a.words[i : i + n], found.b.words[j : j + n], strict=True):
                if before != after:
                    self.ignored += unicodedata.normalize("NFC", before) != unicodedata.normalize("NFC", after)
        for looks, paragraphs in ((found.looks_a, old), (found.looks_b, new)):
            start, end = looks.side.tokens((paragraphs[0], paragraphs[-1] + 1))
            for k in range(start, end):
                if looks.of[k] is looks.changed and self._codes.is_empty(looks.side.words[k]):
                    looks.of[k] = EQUAL
                    self.ignored += 1

    def _kinds_differ(self, old: Sequence[int], new: Sequence[int]) -> bool:
        if not self._old_kinds or not self._new_kinds:
            return False
        return {self._old_kinds[p] for p in old} != {self._new_kinds[q] for q in new}
