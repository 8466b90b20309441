"""A row of the view, laid out: both sides' paragraphs, their marks, and a chip. Made when a row comes into sight."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from diffviewer.diff.result import RowKind, SpanKind
from diffviewer.models import BlockKind
from diffviewer.ui.look.qt_text import Offsets
from diffviewer.ui.look.text_style import KindStyle, TextStyle
from diffviewer.ui.text import row_labels
from diffviewer.ui.text.paragraph_layout import Mark, ParagraphLayout
from diffviewer.ui.text.reading_rows import Mode, ReadingRows
from diffviewer.ui.text.row_parts import parts_of
from diffviewer.ui.text.set_paragraphs import SetParagraphs

_CHIP_PAD, _CHIP_GAP = 9, 8
_LABEL_GAP = 12


@dataclass(frozen=True, slots=True)
class Chip:
    """A small label at the beginning of a row's text. `target` is the row it jumps to, if it does."""

    text: str
    rect: QRectF
    target: int | None


@dataclass(frozen=True, slots=True)
class Label:
    """What a line above the text is: "Headline" above it, "Byline" before it."""

    text: str
    rect: QRectF


@dataclass(frozen=True, slots=True)
class Gone:
    """Words that went with nothing in their place, which is `unit` of the column's text."""

    unit: int
    words: str


@dataclass(frozen=True, slots=True)
class PlacedParagraph:
    """A paragraph of a column, or a piece of a long one.

    `top` is from the column's upper edge, `start` in the column's text, in UTF-16 units.
    """

    layout: ParagraphLayout
    top: float
    start: int
    marks: tuple[Mark, ...]
    break_after: SpanKind | None  # what happened to the paragraph break after it, if there is one in the row

    @property
    def end(self) -> int:
        """Where its text ends."""
        return self.start + self.layout.units


class ColumnLayout:
    """One column of a row. Offsets are UTF-16 units of the column's text, its paragraphs joined by a newline."""

    def __init__(
        self,
        paragraphs: list[PlacedParagraph],
        height: float,
        chip: Chip | None,
        label: Label | None,
        gone: tuple[Gone, ...] = (),
    ) -> None:
        self.paragraphs = paragraphs
        self.gone = gone
        self.height = height
        self.chip = chip
        self.label = label

    @property
    def end(self) -> int:
        """Where the text ends."""
        return self.paragraphs[-1].end if self.paragraphs else 0

    def at(self, x: float, y: float) -> int:
        """The place in the text nearest to a point, from the column's upper left corner."""
        last = None
        for it in self.paragraphs:
            if y < it.top + it.layout.height:
                return it.start + it.layout.unit_at(x, y - it.top)
            last = it
        return last.end if last else 0

    def within(self, start: int, end: int) -> Iterator[tuple[PlacedParagraph, int, int]]:
        """The paragraphs that a stretch of the text touches, with the stretch in units of each."""
        for it in self.paragraphs:
            first, last = max(start, it.start), min(end, it.end)
            if first < last:
                yield it, first - it.start, last - it.start

    def rects(self, start: int, end: int) -> list[QRectF]:
        """Where a stretch of the text stands, from the column's upper left corner."""
        return [
            piece.rect.translated(0, it.top)
            for it, first, last in self.within(start, end)
            for piece in it.layout.pieces(first, last)
        ]

    def gone_places(self) -> Iterator[tuple[QPointF, Gone]]:
        """Where words went: the points below the line, from the column's upper left corner."""
        for gone in self.gone:
            it = next((it for it in self.paragraphs if gone.unit <= it.end), None)
            if it is not None:
                x, baseline = it.layout.point_at(gone.unit - it.start)
                yield QPointF(x, it.top + baseline + it.layout.style.pitch / 12), gone

    def mark_at(self, unit: int) -> Mark | None:
        """The mark over a place in the text."""
        for it, first, _ in self.within(unit, unit + 1):
            return next((mark for mark in it.marks if mark.start <= first < mark.end), None)
        return None


class RowLayout:
    """A row laid out for columns of text of the given widths. A column without text is None.

    Without `keep` its paragraphs are not remembered, for a row of which only the height is asked.
    """

    def __init__(
        self,
        rows: ReadingRows,
        row: int,
        widths: tuple[int, ...],
        style: TextStyle,
        paragraphs: SetParagraphs,
        *,
        keep: bool = True,
    ) -> None:
        self.row = row
        self.columns: list[ColumnLayout | None] = [
            _Builder(rows, row, column, width, style, paragraphs).build(keep) for column, width in enumerate(widths)
        ]
        tallest = max((column.height for column in self.columns if column), default=style.body.pitch)
        self.height = round(tallest) + 2 * style.pad


class _Builder:
    """Lays out one column of one row."""

    def __init__(
        self, rows: ReadingRows, row: int, column: int, width: int, style: TextStyle, paragraphs: SetParagraphs
    ) -> None:
        self._rows, self._row, self._column = rows, row, column
        self._width, self._style, self._paragraphs = width, style, paragraphs
        self._kind = rows.rows[row].kind
        self._head = rows.head_of(row)

    def build(self, keep: bool) -> ColumnLayout | None:
        spans = self._rows.spans(self._row, self._column)
        if not spans:
            return None
        kinds = self._rows.kinds(self._row, self._column)
        chip_text, target = self._chip()
        y: float = self._style.label_height if self._head and self._head.is_title else 0
        start = 0
        placed: list[PlacedParagraph] = []
        chip = None
        for number, part in enumerate(parts_of(spans)):
            style = self._style_of(kinds[part.paragraph] if part.paragraph < len(kinds) else BlockKind.PARAGRAPH)
            lead = self._label_lead if number == 0 else 0.0
            if number == 0 and chip_text:
                metrics = QFontMetricsF(self._style.chip_font)
                lead = metrics.horizontalAdvance(chip_text) + 2 * _CHIP_PAD + _CHIP_GAP
            layout, marks = self._paragraphs.of(part, style, self._width, lead, keep=keep)
            if number == 0 and chip_text:
                left = self._width - lead + _CHIP_GAP if layout.rtl else style.indent
                top = y + (style.pitch - self._style.chip_height) / 2 + 1
                chip = Chip(
                    chip_text, QRectF(round(left), round(top), lead - _CHIP_GAP, self._style.chip_height), target
                )
            placed.append(PlacedParagraph(layout, y, start, marks, part.break_after))
            ends = part.break_after is not None
            y += layout.height + (self._style.gap if ends else 0)
            start += layout.units + ends
        return ColumnLayout(placed, y, chip, self._label(placed[0].layout), self._gone())

    def _gone(self) -> tuple[Gone, ...]:
        found = self._rows.gone(self._row)
        if not found:
            return ()
        offsets = Offsets(self._rows.text(self._row, self._column))
        return tuple(Gone(offsets.to_qt(place), words) for place, words in found)

    @property
    def _label_lead(self) -> float:
        """Room for the labels of lines such as the byline, the same for all of them so that they align."""
        if self._head is None or self._head.is_title:
            return 0
        metrics = QFontMetricsF(self._style.label_font)
        return max(metrics.horizontalAdvance(line.label) for line in self._rows.head if not line.is_title) + _LABEL_GAP

    def _label(self, first: ParagraphLayout) -> Label | None:
        if self._head is None:
            return None
        if self._head.is_title:
            return Label(self._head.label, QRectF(0, 0, self._width, self._style.label_height - 4))
        left = self._width - self._label_lead if first.rtl else 0
        return Label(self._head.label, QRectF(left, 0, self._label_lead, first.style.pitch))

    def _style_of(self, kind: BlockKind) -> KindStyle:
        if self._head:
            return self._style.title if self._head.is_title else self._style.facts
        return self._style.of(kind)

    def _chip(self) -> tuple[str, int | None]:
        if self._kind is RowKind.MOVED:
            return row_labels.move_chip(self._rows, self._row, self._column), self._rows.other_end(self._row)
        if self._rows.rows[self._row].kind_changed and self._rows.mode is Mode.SIDE:
            return row_labels.kind_chip(self._rows, self._row, self._column), None
        return "", None
