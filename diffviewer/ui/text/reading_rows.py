"""What the view shows of a comparison: its rows, which of them are folded away, and where "next change" goes."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from diffviewer.comparing import Comparison
from diffviewer.diff.result import Row, RowKind, Span
from diffviewer.models import BlockKind
from diffviewer.ui.text.inline_spans import gone_words, inline_spans
from diffviewer.ui.text.origin_notes import OriginNote, first_of_runs

OLD: Final = 0
NEW: Final = 1

CONTEXT: Final = 1  # unchanged paragraphs left beside a change
_LEAST_FOLD: Final = 2  # a fold of a single paragraph would hide it for nothing


class Mode(Enum):
    """How the two versions are set."""

    SIDE = "side"
    INLINE = "inline"
    NEWER = "new"
    ORIGINS = "origins"


class Note(Enum):
    """A line that is no part of the text."""

    NO_DIFFERENCES = "no differences"


@dataclass(frozen=True, slots=True)
class Fold:
    """Rows folded to one line: `first` up to, not including, `end`. EQUAL ones, or of text that went or moved away."""

    first: int
    end: int
    kind: RowKind = RowKind.EQUAL


@dataclass(frozen=True, slots=True)
class HeadLine:
    """A line above the text that differs: a headline, a byline, a date."""

    label: str
    row: Row
    is_title: bool = False


Item = int | Fold | Note


class ReadingRows:
    """Rows are numbered through, the lines above the text first. Items are what stands in the view, one below another.

    `marked` are the rows that differ; `changes` those that "next change" visits, a move once. Both have the lines above
    the text among them.

    In the side by side mode a row has two columns, OLD and NEW; in the others a single one, number 0. In that of the
    origins `notes` has one for each paragraph, and those that do not stand from the first are the changes.
    """

    def __init__(
        self,
        comparison: Comparison,
        head: Sequence[HeadLine] = (),
        mode: Mode = Mode.SIDE,
        notes: Sequence[OriginNote] = (),
    ) -> None:
        self.comparison = comparison
        self.mode = mode
        self.notes = notes
        self._noted = set(first_of_runs(notes))
        self.head = tuple(head)
        self.rows: tuple[Row, ...] = (*(line.row for line in head), *comparison.diff.rows)
        equal, moved = RowKind.EQUAL, RowKind.MOVED
        self.marked = [number for number, row in enumerate(self.rows) if row.kind is not equal]
        self._moves: dict[int, list[int]] = {}
        second: set[int] = set()
        for number in [n for n in self.marked if self.rows[n].kind is moved]:
            move = self.rows[number].move
            if move is not None:
                ends = self._moves.setdefault(move, [])
                ends.append(number)
                second.update(ends[1:])
        self.changes = [number for number in self.marked if number not in second] if second else self.marked
        if mode is Mode.ORIGINS:
            self.marked = [row for row, note in enumerate(notes) if note.since]
            self.changes = [row for row in self.marked if row in self._noted]
        self._opened: set[int] = set()
        self._all_open = False
        self.items: list[Item] = []
        self._starts: list[int] = []
        self._arrange()

    @property
    def columns(self) -> int:
        """How many columns there are."""
        return 2 if self.mode is Mode.SIDE else 1

    def spans(self, row: int, column: int) -> tuple[Span, ...]:
        """The text of a row in a column, with what happened to it; empty where nothing stands."""
        it = self.rows[row]
        if self.mode is Mode.SIDE:
            return it.old_spans if column == OLD else it.new_spans
        if self.mode in (Mode.NEWER, Mode.ORIGINS) and it.new_spans:
            return it.new_spans
        return inline_spans(it)

    def note(self, row: int) -> OriginNote | None:
        """What is said of a row's past, where the view shows that; a version compared with itself is a row each."""
        return self.notes[row] if row < len(self.notes) else None

    def is_noted(self, row: int) -> bool:
        """Whether what is said of a row's past is written beside it; it is not where it is the same as above."""
        return row in self._noted

    def gone(self, row: int) -> list[tuple[int, str]]:
        """Where only the newer version is shown: what went from a row with nothing in its place, and where."""
        it = self.rows[row]
        if self.mode is not Mode.NEWER or it.kind is not RowKind.CHANGED or not (it.new_spans and it.old_spans):
            return []
        return gone_words(it)

    def text(self, row: int, column: int) -> str:
        """The text of a row in a column."""
        return "".join([span.text for span in self.spans(row, column)])

    def kinds(self, row: int, column: int) -> list[BlockKind]:
        """The kinds of the paragraphs that stand in a row, as far as known."""
        it = self.rows[row]
        use_old = column == OLD if self.mode is Mode.SIDE else not it.new
        blocks = self.comparison.old.blocks if use_old else self.comparison.new.blocks
        return [blocks[n].kind for n in (it.old if use_old else it.new) if n < len(blocks)]

    def numbers(self, row: int, column: int) -> tuple[int, ...]:
        """The numbers of the paragraphs of a version that stand in a row."""
        return self.rows[row].old if column == OLD else self.rows[row].new

    def head_of(self, row: int) -> HeadLine | None:
        """The line above the text that a row is, if it is one."""
        return self.head[row] if row < len(self.head) else None

    def other_end(self, row: int) -> int | None:
        """The row where a moved paragraph went to, or came from."""
        move = self.rows[row].move
        if move is None:
            return None
        return next((end for end in self._moves.get(move, ()) if end != row), None)

    def span_end(self, row: int, move: int) -> int | None:
        """The row that holds the other end of a sentence that moved between paragraphs."""
        for other in self.marked:
            it = self.rows[other]
            if other != row and any(span.move == move for span in (*it.old_spans, *it.new_spans)):
                return other
        return None

    def item_of(self, row: int) -> int:
        """Where a row stands in `items`; for a folded row its fold."""
        return max(0, bisect_right(self._starts, row) - 1)

    def row_of(self, item: int) -> int:
        """The first row that an item stands for; -1 for a note."""
        return self._starts[item]

    def open(self, fold: Fold) -> None:
        """Show the rows of a fold."""
        self._opened.add(fold.first)
        self._arrange()

    def reveal(self, row: int) -> bool:
        """Open the fold that hides a row. Says whether there was one."""
        item = self.items[self.item_of(row)] if self.items else Note.NO_DIFFERENCES
        if isinstance(item, Fold) and item.first <= row < item.end:
            self.open(item)
            return True
        return False

    def begin_anew(self, head: Sequence[HeadLine], *, all_open: bool) -> None:
        """As when they were new: nothing that was opened stays open. `head` has the same lines, in the words of now."""
        self.head = tuple(head)
        if self._opened or all_open is not self._all_open:
            self.set_all_open(all_open)

    def set_all_open(self, opened: bool) -> None:
        """Open every fold, or fold again whatever was opened."""
        self._all_open = opened
        self._opened.clear()
        self._arrange()

    def _arrange(self) -> None:
        items: list[Item] = []
        starts: list[int] = []
        self.folds: list[int] = []  # where folds stand in `items`
        if self.comparison.identical and self.comparison.old is not self.comparison.new:
            items.append(Note.NO_DIFFERENCES)
            starts.append(-1)
        done = 0  # rows that have their item
        for fold in [] if self._all_open else self._folds():
            items.extend(range(done, fold.first))
            starts.extend(range(done, fold.first))
            self.folds.append(len(items))
            items.append(fold)
            starts.append(fold.first)
            done = fold.end
        items.extend(range(done, len(self.rows)))
        starts.extend(range(done, len(self.rows)))
        self.items, self._starts = items, starts

    def _folds(self) -> list[Fold]:
        found: list[Fold] = []
        at, head, count = 0, len(self.head), len(self.rows)
        for change in (*self.marked, count) if self.marked and self.mode is not Mode.ORIGINS else ():
            if change - at >= _LEAST_FOLD:
                first = at if at <= head else at + CONTEXT
                end = change if change == count else change - CONTEXT
                if end - first >= _LEAST_FOLD and first not in self._opened:
                    found.append(Fold(first, end))
            at = change + 1
        if self.mode is Mode.NEWER:
            found += [fold for fold in self._gone() if fold.first not in self._opened]
            found.sort(key=lambda fold: fold.first)
        return found

    def _gone(self) -> list[Fold]:
        """Stretches of rows that the newer version does not have, each of one kind."""
        found: list[Fold] = []
        for number in self.marked:
            row = self.rows[number]
            if number < len(self.head) or row.new_spans or row.kind not in (RowKind.REMOVED, RowKind.MOVED):
                continue
            if found and found[-1].end == number and found[-1].kind is row.kind:
                found[-1] = Fold(found[-1].first, number + 1, row.kind)
            else:
                found.append(Fold(number, number + 1, row.kind))
        return found
