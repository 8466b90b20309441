"""Divides a comparison into pages and paints them, for a PDF and a printer alike."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPagedPaintDevice, QPainter, QPen

from diffviewer.diff.result import RowKind
from diffviewer.errors import Cancelled
from diffviewer.export.parts import Kind, Mark, Paper, Part, Run
from diffviewer.ui.look.palettes import Palette
from diffviewer.ui.look.qt_text import harmless
from diffviewer.ui.paper.typeset import POINT, STYLES, SetPart, paper_font

_SIDE: Final = 70 * POINT  # margins of a sheet
_TOP: Final = 62 * POINT
_BOTTOM: Final = 66 * POINT
_ALONE: Final = 2  # lines of a paragraph that stay together at the foot and the head of a page
_BARS: Final = {
    RowKind.CHANGED: ("old", "new"),
    RowKind.REMOVED: ("old", "old"),
    RowKind.ADDED: ("new", "new"),
    RowKind.MOVED: ("moved", "moved"),
}
_TINTS: Final = {RowKind.REMOVED: "old_row", RowKind.ADDED: "new_row", RowKind.MOVED: "moved_row"}

ShouldCancel = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class _Piece:
    """Lines of a paragraph on one page, from `first` up to `end`, the first at `top`."""

    part: SetPart
    first: int
    end: int
    top: float


class Pages:
    """A paper divided for sheets of a size in twentieths of a point. Raises `Cancelled` soon after it is asked to."""

    def __init__(self, paper: Paper, size: QSizeF, palette: Palette, should_cancel: ShouldCancel | None = None) -> None:
        self._paper = paper
        self._size = size
        self._palette = palette
        self._should_cancel = should_cancel
        self._width = size.width() - 2 * _SIDE
        self._bottom = size.height() - _BOTTOM
        self._pages: list[list[_Piece]] = [[]]
        self._box_at = 0.0
        self._rule_at: tuple[int, float] | None = None
        self._small = paper_font(8, sans=True)
        self._lay_out()

    def __len__(self) -> int:
        return len(self._pages)

    def paint(self, painter: QPainter, device: QPagedPaintDevice, pages: range | None = None) -> None:
        """Paint the pages, by their places from 0; all of them where none are named."""
        dots = device.logicalDpiX() / (72 * POINT)
        painter.scale(dots, dots)
        for count, number in enumerate(pages if pages is not None else range(len(self._pages))):
            self._check()
            if count:
                device.newPage()
            self._paint_page(painter, number)

    def _check(self) -> None:
        if self._should_cancel is not None and self._should_cancel():
            raise Cancelled

    def _lay_out(self) -> None:
        top: float = _TOP - 6 * POINT
        for part in self._paper.head:
            if part.kind is Kind.COUNTS:
                top = self._leave_box(top)
            top = self._place(self._set(part), top)
        top += 8 * POINT
        top = self._place(self._set(_legend()), top)
        top += 6 * POINT
        waiting: list[SetPart] = []
        for part in self._paper.body:
            self._check()
            waiting.append(self._set(part))
            if not waiting[-1].style.keep:
                top = self._place_together(waiting, top)
                waiting = []
        top = self._place_together(waiting, top)
        if self._paper.end:
            parts = [self._set(part) for part in self._paper.end]
            height = sum(line.before + line.lines * line.pitch for line in parts)
            top += 22 * POINT
            if top + height > self._bottom and height < self._bottom - _TOP:
                top = self._new_page()
            if top > _TOP:
                self._rule_at = (len(self._pages) - 1, top - 6 * POINT)
            for line in parts:
                top = self._place(line, top)

    def _leave_box(self, top: float) -> float:
        """Room for the names of the two versions."""
        if not self._paper.sides:
            return top
        self._box_at = top + 12 * POINT
        return self._box_at + 36 * POINT

    def _set(self, part: Part) -> SetPart:
        return SetPart(part, self._width, self._palette)

    def _place_together(self, parts: list[SetPart], top: float) -> float:
        """Place headings and what they head: not apart by the end of a page, where that can be."""
        if len(parts) > 1:
            head = sum(part.before + part.lines * part.pitch for part in parts[:-1])
            least = head + parts[-1].before + min(parts[-1].lines, _ALONE) * parts[-1].pitch
            if top + least > self._bottom and least < self._bottom - _TOP:
                top = self._new_page()
        for part in parts:
            top = self._place(part, top)
        return top

    def _place(self, part: SetPart, top: float) -> float:
        """Place a paragraph, over as many pages as it takes; returns where the next may begin."""
        if top > _TOP or len(self._pages) == 1:
            top += part.before
        first = 0
        while first < part.lines:
            left = part.lines - first
            room = int((self._bottom - top + part.pitch * 0.2) / part.pitch)
            fit = min(left, room)
            if fit < left:
                fit = min(fit, left - _ALONE)
                if fit < _ALONE:
                    fit = 0
            if fit <= 0:
                if top <= _TOP and room < 1:
                    fit = 1
                elif top <= _TOP:
                    fit = min(left, room)
                else:
                    top = self._new_page()
                    continue
            self._pages[-1].append(_Piece(part, first, first + fit, top))
            first += fit
            top += fit * part.pitch
            if first < part.lines:
                top = self._new_page()
        return top

    def _new_page(self) -> float:
        self._pages.append([])
        return float(_TOP)

    def _paint_page(self, painter: QPainter, number: int) -> None:
        for piece in self._pages[number]:
            self._paint_piece(painter, piece)
        if number == 0 and self._paper.sides:
            self._paint_box(painter)
        if self._rule_at is not None and self._rule_at[0] == number:
            self._rule(painter, self._rule_at[1])
        self._paint_margins(painter, number)

    def _paint_piece(self, painter: QPainter, piece: _Piece) -> None:
        part, row = piece.part, piece.part.part.row
        height = (piece.end - piece.first) * part.pitch
        if row in _TINTS:
            around = QRectF(_SIDE - 7 * POINT, piece.top - 1 * POINT, self._width + 14 * POINT, height + 2 * POINT)
            painter.fillRect(around, self._colour(_TINTS[row]))
        if row in _BARS:
            upper, lower = _BARS[row]
            bar = QRectF(_SIDE - 11 * POINT, piece.top - 1 * POINT, 2.4 * POINT, height + 2 * POINT)
            painter.fillRect(bar, self._colour(lower))
            if upper != lower:
                painter.fillRect(QRectF(bar.topLeft(), QSizeF(bar.width(), bar.height() / 2)), self._colour(upper))
        for line in range(piece.first, piece.end):
            part.draw(painter, line, _SIDE, piece.top + (line - piece.first) * part.pitch)
        if piece.first == 0:
            self._paint_ornament(painter, part, piece.top)
        if part.part.kind is Kind.QUOTE:
            edge = QRectF(_SIDE + 4 * POINT, piece.top, 1.2 * POINT, height)
            painter.fillRect(edge, self._colour("line_strong"))

    def _paint_ornament(self, painter: QPainter, part: SetPart, top: float) -> None:
        """The number of a paragraph in the margin, and the point of a list."""
        if part.part.number is not None:
            place = QRectF(_SIDE - 46 * POINT, top, 30 * POINT, part.pitch)
            painter.setFont(paper_font(6.8, sans=True))
            painter.setPen(self._colour("text_muted"))
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(part.part.number))
        if part.part.kind is Kind.LIST_ITEM:
            painter.setFont(paper_font(STYLES[Kind.LIST_ITEM].size))
            painter.setPen(self._colour("text"))
            place = QRectF(_SIDE, top, part.indent, part.pitch)
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, "•")

    def _paint_box(self, painter: QPainter) -> None:
        """The two versions side by side, each under its colour."""
        gap = 14 * POINT
        half = (self._width - gap) / 2
        for number, ((name, time), ink) in enumerate(zip(self._paper.sides, ("old", "new"), strict=True)):
            left = _SIDE + number * (half + gap)
            painter.fillRect(QRectF(left, self._box_at, half, 1.8 * POINT), self._colour(ink))
            for text, font, colour, top in (
                (name, paper_font(10, sans=True, bold=True), ink, 6),
                (time, paper_font(8.6, sans=True), "text_muted", 20),
            ):
                painter.setFont(font)
                painter.setPen(self._colour(colour))
                place = QRectF(left, self._box_at + top * POINT, half, 14 * POINT)
                painter.drawText(
                    place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, _fitted(text, painter, half)
                )

    def _paint_margins(self, painter: QPainter, number: int) -> None:
        painter.setFont(self._small)
        painter.setPen(self._colour("text_muted"))
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if number:
            line = QRectF(_SIDE, 30 * POINT, self._width, 14 * POINT)
            painter.drawText(line, left, _fitted(self._paper.running, painter, self._width))
            self._rule(painter, 46 * POINT)
            painter.setPen(self._colour("text_muted"))
        line = QRectF(_SIDE, self._size.height() - 42 * POINT, self._width, 14 * POINT)
        page = f"{number + 1} / {len(self._pages)}"
        painter.drawText(line, right, page)
        room = self._width - painter.fontMetrics().horizontalAdvance(page) - 16 * POINT
        painter.drawText(line, left, _fitted(self._paper.foot, painter, room))

    def _rule(self, painter: QPainter, top: float) -> None:
        painter.setPen(QPen(self._colour("line"), 0.6 * POINT))
        painter.drawLine(QPointF(_SIDE, top), QPointF(_SIDE + self._width, top))

    def _colour(self, name: str) -> QColor:
        return QColor(getattr(self._palette, name))


def _legend() -> Part:
    """How the marks are to be read, set with the marks themselves."""
    return Part(
        Kind.FACTS,
        (
            Run("removed", Mark.REMOVED),
            Run("   "),
            Run("added", Mark.ADDED),
            Run("   "),
            Run("moved", Mark.MOVED),
        ),
    )


def _fitted(text: str, painter: QPainter, width: float) -> str:
    metrics = QFontMetricsF(painter.font())
    return metrics.elidedText(harmless(text), Qt.TextElideMode.ElideRight, width)
