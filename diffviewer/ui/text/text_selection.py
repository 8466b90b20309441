"""Text selected on one side of the view, across rows."""

from collections.abc import Iterator
from enum import Enum
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QMimeData, QTextBoundaryFinder

from diffviewer.diff.result import SpanKind
from diffviewer.models import BlockKind
from diffviewer.ui.look.palettes import LIGHT
from diffviewer.ui.look.qt_text import Offsets, harmless, utf16_length
from diffviewer.ui.text.reading_rows import ReadingRows


class Place(NamedTuple):
    """A place in the text of a column: a row, and UTF-16 units from the beginning of the row's text."""

    row: int
    unit: int


class Grain(Enum):
    """What a selection grows by."""

    CHARACTER = "character"
    WORD = "word"
    PARAGRAPH = "paragraph"


class TextSelection:
    """A stretch of one column, from where the mouse was pressed to where it is."""

    def __init__(self, rows: ReadingRows, column: int, at: Place, grain: Grain = Grain.CHARACTER) -> None:
        self._rows = rows
        self.column = column
        self._grain = grain
        self._anchor = self._grown(at)
        self._cursor = self._anchor

    @classmethod
    def of_all(cls, rows: ReadingRows, column: int) -> "TextSelection":
        """The whole text of a column."""
        selection = cls(rows, column, Place(0, 0))
        last = len(rows.rows) - 1
        selection.extend(Place(last, utf16_length(rows.text(last, column))))
        return selection

    def extend(self, at: Place) -> None:
        """Select up to a place."""
        self._cursor = self._grown(at)

    @property
    def bounds(self) -> tuple[Place, Place]:
        """Where the selection begins and ends."""
        return min(self._anchor[0], self._cursor[0]), max(self._anchor[1], self._cursor[1])

    def __bool__(self) -> bool:
        first, last = self.bounds
        return first != last

    def in_row(self, row: int) -> tuple[int, int] | None:
        """The stretch of a row's text that is selected, in UTF-16 units."""
        first, last = self.bounds
        if not first.row <= row <= last.row:
            return None
        start = first.unit if row == first.row else 0
        end = last.unit if row == last.row else utf16_length(self._rows.text(row, self.column))
        return (start, end) if start < end else None

    def text(self) -> str:
        """The selected text, an empty line between paragraphs."""
        cuts = (self._rows.text(row, self.column)[start:end] for row, start, end in self._cuts())
        return "\n\n".join(part for cut in cuts for part in cut.split("\n") if part)

    def html(self) -> str:
        """The selected text with its marks, as a page."""
        return "".join(_html(self._rows, row, self.column, start, end) for row, start, end in self._cuts())

    def mime(self) -> QMimeData:
        """The selection for the clipboard: plain, and with its marks."""
        data = QMimeData()
        data.setText(self.text())
        data.setHtml(f'<meta charset="utf-8">{self.html()}')
        return data

    def _cuts(self) -> Iterator[tuple[int, int, int]]:
        """Each row that is touched, with the stretch of its text in code points."""
        first, last = self.bounds
        for row in range(first.row, min(last.row + 1, len(self._rows.rows))):
            text = self._rows.text(row, self.column)
            offsets = Offsets(text)
            start = offsets.from_qt(first.unit) if row == first.row else 0
            end = offsets.from_qt(last.unit) if row == last.row else len(text)
            if start < end:
                yield row, start, end

    def _grown(self, at: Place) -> tuple[Place, Place]:
        if self._grain is Grain.CHARACTER:
            return at, at
        text = self._rows.text(at.row, self.column)
        if self._grain is Grain.WORD:
            start, end = word_at(text, at.unit)
        else:
            start, end = paragraph_at(text, at.unit)
        return Place(at.row, start), Place(at.row, end)


def word_at(text: str, unit: int) -> tuple[int, int]:
    """Where the word around a place begins and ends, in UTF-16 units; at white space, the white space."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, harmless(text))
    length = utf16_length(text)
    finder.setPosition(min(unit, max(0, length - 1)))
    start = finder.position() if finder.isAtBoundary() else finder.toPreviousBoundary()
    finder.setPosition(max(0, start))
    end = finder.toNextBoundary()
    return max(0, start), end if end >= 0 else length


def paragraph_at(text: str, unit: int) -> tuple[int, int]:
    """Where the paragraph around a place begins and ends, in UTF-16 units."""
    start = 0
    for part in text.split("\n"):
        end = start + utf16_length(part)
        if unit <= end:
            return start, end
        start = end + 1
    return start, start


_TAGS = {
    BlockKind.HEADING: "h3",
    BlockKind.QUOTE: "blockquote",
    BlockKind.LIST_ITEM: "li",
}
_MARKS = {
    SpanKind.REMOVED: ("del", LIGHT.old_soft, LIGHT.old_text),
    SpanKind.ADDED: ("ins", LIGHT.new_soft, LIGHT.new_text),
    SpanKind.MOVED: ("span", LIGHT.moved_soft, LIGHT.moved_text),
}


def _html(rows: ReadingRows, row: int, column: int, start: int, end: int) -> str:
    kinds = rows.kinds(row, column)
    head = rows.head_of(row)
    paragraphs = [""]
    at = 0
    for span in rows.spans(row, column):
        for n, part in enumerate(span.text.split("\n")):
            if n:
                at += 1
                paragraphs.append("")
            cut = part[max(0, start - at) : max(0, end - at)]
            at += len(part)
            if cut:
                paragraphs[-1] += _marked(cut, span.kind)
    found = []
    for number, content in enumerate(paragraphs):
        if content:
            kind = kinds[number] if number < len(kinds) else BlockKind.PARAGRAPH
            tag = "h2" if head and head.is_title else _TAGS.get(kind, "p")
            found.append(f'<{tag} dir="auto">{content}</{tag}>')
    return "".join(found)


def _marked(text: str, kind: SpanKind) -> str:
    if kind is SpanKind.EQUAL:
        return escape(text)
    tag, ground, ink = _MARKS[kind]
    return f'<{tag} style="background-color:{ground};color:{ink}">{escape(text)}</{tag}>'
