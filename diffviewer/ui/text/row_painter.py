"""Paints rows: tints, bars, marks, words struck through and underlined, chips, folds."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QTextLayout

from diffviewer.diff.result import RowKind, SpanKind
from diffviewer.ui.text import row_labels
from diffviewer.ui.text.origin_notes import OriginNote
from diffviewer.ui.text.overlay import Highlight, Overlay
from diffviewer.ui.text.paragraph_layout import Piece, text_range
from diffviewer.ui.text.reading_rows import NEW, OLD, Fold, Mode, Note
from diffviewer.ui.text.row_layout import ColumnLayout, PlacedParagraph
from diffviewer.ui.text.sheet import BAR, GUTTER, Pane, Sheet

_RADIUS = 3
_WHERE_IT_SAYS = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute  # also from right to left
_MARKS = {RowKind.REMOVED: ("−", ""), RowKind.ADDED: ("", "+"), RowKind.CHANGED: ("−", "+")}


class RowPainter:
    """Paints the items of a sheet, as far as they lie from `upper` to `lower`. `ratio` is the device pixel ratio."""

    def __init__(self, sheet: Sheet, ratio: float, upper: int, lower: int) -> None:
        self._sheet = sheet
        self._upper, self._lower = upper, lower
        self._inks = sheet.inks
        self._ratio = ratio
        self._style = sheet.style

    def paint(self, painter: QPainter, item: int, top: int, overlay: Overlay) -> None:
        """Paint an item whose upper edge stands at `top`."""
        it = self._sheet.items[item]
        panes = self._sheet.panes
        left, right = min(panes[0].left, panes[-1].left), max(panes[0].right, panes[-1].right)
        area = QRect(left, top, right - left, self._sheet.index.height(item))
        if isinstance(it, Fold):
            self._fold(painter, it, area, overlay.hovered == it)
        elif isinstance(it, Note):
            self._note(painter, area)
        else:
            self._row(painter, it, area, overlay)

    def _fold(self, painter: QPainter, fold: Fold, area: QRect, hovered: bool) -> None:
        ink = {RowKind.REMOVED: "old", RowKind.MOVED: "moved"}.get(fold.kind, "")
        painter.fillRect(area, self._inks["accent_soft" if hovered else f"{ink}_row" if ink else "window"])
        pen = QPen(self._inks["line"])
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.drawLine(area.left(), area.top(), area.right(), area.top())
        painter.drawLine(area.left(), area.bottom(), area.right(), area.bottom())
        painter.setFont(self._style.note_font)
        painter.setPen(self._inks["text" if hovered else ink or "text_muted"])
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, row_labels.fold_label(fold))

    def _note(self, painter: QPainter, area: QRect) -> None:
        title, detail = row_labels.no_differences(self._sheet.rows.comparison)
        painter.fillRect(area, self._inks["window"])
        painter.setPen(self._inks["line"])
        painter.drawLine(area.left(), area.bottom(), area.right(), area.bottom())
        painter.setFont(self._style.note_title_font)
        painter.setPen(self._inks["text"])
        upper = area.adjusted(0, 18, 0, -area.height() // 2)
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, title)
        painter.setFont(self._style.note_font)
        painter.setPen(self._inks["text_muted"])
        painter.drawText(area.adjusted(0, area.height() // 2, 0, -18), Qt.AlignmentFlag.AlignCenter, detail)

    def _row(self, painter: QPainter, row: int, area: QRect, overlay: Overlay) -> None:
        layout = self._sheet.layout(row)
        for column, pane in enumerate(self._sheet.panes):
            cell = QRect(pane.ground_left, area.top(), pane.ground_right - pane.ground_left, area.height())
            laid_out = layout.columns[column]
            if laid_out is None:
                self._void(painter, pane, cell)
                continue
            self._ground(painter, row, column, pane, cell)
            origin = QPointF(pane.text_left, area.top() + self._style.pad)
            self._column(painter, row, laid_out, pane, origin, overlay.highlights(row, column))
            if laid_out.gone:
                self._gone(painter, laid_out, origin)
        for pane in self._sheet.panes[:-1]:
            painter.fillRect(pane.inner, area.top(), 1, area.height(), self._inks["line"])

    def _note_aside(self, painter: QPainter, note: OriginNote, pane: Pane, cell: QRect, *, written: bool) -> None:
        """Paints since when a paragraph has stood: a bar, and where it differs from the one above, words beside it."""
        top = cell.top() + (self._style.pad if written else 0)
        bar = QRect(pane.bar(BAR), top, BAR, cell.bottom() - top + 1)
        painter.fillRect(bar, self._inks["new" if note.since else "line"])
        if not written:
            return
        pitch = self._style.body.pitch
        begin, end = (pane.ground_right + 12, pane.right - 8) if pane.mirrored else (8, cell.left() - 12)
        place = QRectF(begin, cell.top() + self._style.pad, end - begin, pitch)
        side = Qt.AlignmentFlag.AlignLeft if pane.mirrored else Qt.AlignmentFlag.AlignRight
        for text, ink, font in (
            (note.title, "new" if note.since else "text_muted", self._style.aside_title_font),
            (note.detail, "text_muted", self._style.aside_font),
        ):
            painter.setFont(font)
            painter.setPen(self._inks[ink])
            painter.drawText(
                place,
                side | _WHERE_IT_SAYS,
                painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(place.width())),
            )
            place.translate(0, min(pitch * 0.72, painter.fontMetrics().height() * 1.25))

    def _gone(self, painter: QPainter, column: ColumnLayout, origin: QPointF) -> None:
        """Marks the places where words went and nothing came: a wedge between the words."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._inks["old"])
        size = self._style.body.pitch / 5
        for place, _ in column.gone_places():
            tip = place + origin
            painter.drawPolygon([tip, tip + QPointF(-size * 0.75, size), tip + QPointF(size * 0.75, size)])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _void(self, painter: QPainter, pane: Pane, cell: QRect) -> None:
        hole = _after_gutter(pane, cell)
        painter.setBrushOrigin(hole.left(), hole.top())
        painter.fillRect(hole, self._inks.hatch(self._ratio))

    def _ground(self, painter: QPainter, row: int, column: int, pane: Pane, cell: QRect) -> None:
        it = self._sheet.rows.rows[row]
        kind = it.kind
        note = self._sheet.rows.note(row)
        if note is not None:
            self._note_aside(painter, note, pane, cell, written=self._sheet.rows.is_noted(row))
        if kind is RowKind.EQUAL:
            return
        side = column
        inline = self._sheet.rows.mode is not Mode.SIDE
        if inline:
            side = OLD if kind is RowKind.REMOVED else NEW
        ink = "moved" if kind is RowKind.MOVED else ("old", "new")[side]
        if kind in (RowKind.REMOVED, RowKind.ADDED):
            painter.fillRect(cell, self._inks[f"{ink}_row"])
        elif kind is RowKind.MOVED:
            painter.fillRect(_after_gutter(pane, cell), self._inks["moved_row"])
        painter.fillRect(QRect(pane.bar(BAR), cell.top(), BAR, cell.height()), self._inks[ink])
        mark = _MARKS.get(kind, ("", ""))[side]
        if inline and kind is RowKind.CHANGED:
            painter.fillRect(QRect(pane.bar(BAR // 2), cell.top(), BAR // 2, cell.height()), self._inks["old"])
            mark = "±"
            ink = "text_muted"
        if kind is RowKind.MOVED:
            other = self._sheet.rows.other_end(row)
            mark = "" if other is None else "↓" if other > row else "↑"
        painter.setFont(self._style.mark_font)
        painter.setPen(self._inks[ink])
        place = QRectF(pane.gutter, cell.top() + self._style.pad, GUTTER - BAR, self._style.body.pitch)
        off = 4 if pane.mirrored else 0
        painter.drawText(place.adjusted(off, 0, off - 4, -3), Qt.AlignmentFlag.AlignCenter, mark)

    def _column(
        self,
        painter: QPainter,
        row: int,
        column: ColumnLayout,
        pane: Pane,
        origin: QPointF,
        highlights: Sequence[Highlight],
    ) -> None:
        if column.label:
            painter.setFont(self._style.label_font)
            painter.setPen(self._inks["text_muted"])
            side = Qt.AlignmentFlag.AlignRight if column.paragraphs[0].layout.rtl else Qt.AlignmentFlag.AlignLeft
            place = column.label.rect.translated(origin)
            painter.drawText(place, side | _WHERE_IT_SAYS, column.label.text)
        whole = self._sheet.rows.rows[row].kind
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for it in column.paragraphs:
            at = QPointF(origin.x(), origin.y() + it.top)
            if at.y() > self._lower or at.y() + it.layout.height < self._upper:
                continue
            self._ornament(painter, it, at, pane, whole)
            self._paragraph(painter, it, at, whole, [h for h in highlights if h.start < it.end and h.end > it.start])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if column.chip:
            rect = column.chip.rect.translated(origin)
            self._chip(painter, column.chip.text, rect, column.chip.target is not None)

    def _ornament(self, painter: QPainter, it: PlacedParagraph, at: QPointF, pane: Pane, whole: RowKind) -> None:
        style = it.layout.style
        ink = {RowKind.REMOVED: "old_text", RowKind.ADDED: "new_text"}.get(whole, "text_muted")
        if style.bullet and it.layout.lines:
            middle = it.layout.lines[0].top + it.layout.lines[0].pitch / 2 + 1
            dot = style.pitch / 10
            x = pane.text_width - style.indent / 2 if it.layout.rtl else style.indent / 2
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._inks[ink])
            painter.drawEllipse(at + QPointF(x, middle), dot, dot)
        if style.rule:
            x = pane.text_width - 2 if it.layout.rtl else 0
            painter.fillRect(QRectF(at.x() + x, at.y() + 2, 2, it.layout.height - 4), self._inks["line_strong"])
        if it.break_after is not None:
            self._paragraph_break(painter, it, at)

    def _paragraph_break(self, painter: QPainter, it: PlacedParagraph, at: QPointF) -> None:
        x, baseline = it.layout.end_point()
        painter.setFont(self._style.note_font)
        ink = {SpanKind.REMOVED: "old", SpanKind.ADDED: "new", None: "text_muted"}.get(it.break_after, "text_muted")
        painter.setPen(self._inks[ink])
        painter.drawText(at + QPointF(x - 14 if it.layout.rtl else x + 5, baseline), "¶")

    def _paragraph(
        self, painter: QPainter, it: PlacedParagraph, at: QPointF, whole: RowKind, highlights: Sequence[Highlight]
    ) -> None:
        text = it.layout
        lines: list[tuple[Piece, SpanKind]] = []
        for mark in it.marks:
            pieces = text.pieces(mark.start, mark.end, text.style.box)
            if _tints_whole_row(whole) is not mark.kind:
                ground = {SpanKind.REMOVED: "old_soft", SpanKind.ADDED: "new_soft"}.get(mark.kind, "moved_soft")
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._inks[ground])
                for piece in pieces:
                    painter.drawPath(_box(piece.rect.translated(at).adjusted(-1, 0, 1, 0), piece, text.rtl))
            lines += [(piece, mark.kind) for piece in pieces if mark.kind is not SpanKind.MOVED]
        over: list[QTextLayout.FormatRange] = []
        for highlight in highlights:
            start, end = max(0, highlight.start - it.start), min(text.units, highlight.end - it.start)
            for piece in text.pieces(start, end):
                painter.fillRect(piece.rect.translated(at), self._inks[highlight.ground])
            over.append(text_range(start, end, self._inks.text_format(highlight.ink)))
        thick = max(1.0, text.style.pitch / 20)
        for piece, kind in lines:
            if kind is SpanKind.ADDED:
                self._line(painter, piece, at, piece.baseline + 2 * thick, thick, "new_text")
        painter.setPen(self._inks[text.style.ink])
        text.layout.draw(painter, at, over)
        for piece, kind in lines:
            if kind is SpanKind.REMOVED:
                self._line(painter, piece, at, piece.baseline - text.style.pitch * 0.185, thick, "old_text")

    def _line(self, painter: QPainter, piece: Piece, at: QPointF, y: float, thick: float, ink: str) -> None:
        rect = QRectF(
            piece.rect.left() + at.x(), round((y + at.y()) * self._ratio) / self._ratio, piece.rect.width(), thick
        )
        painter.fillRect(rect, self._inks[ink])

    def _chip(self, painter: QPainter, text: str, rect: QRectF, jumps: bool) -> None:
        ink = "moved" if jumps else "text_muted"
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._inks[ink], 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        frame = rect.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
        painter.setFont(self._style.chip_font)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _after_gutter(pane: Pane, cell: QRect) -> QRect:
    return cell.adjusted(0, 0, -GUTTER, 0) if pane.mirrored else cell.adjusted(GUTTER, 0, 0, 0)


def _tints_whole_row(kind: RowKind) -> SpanKind | None:
    """The kind of span that needs no box of its own, since its whole row is tinted."""
    return {
        RowKind.REMOVED: SpanKind.REMOVED,
        RowKind.ADDED: SpanKind.ADDED,
        RowKind.MOVED: SpanKind.MOVED,
    }.get(kind)


def _box(rect: QRectF, piece: Piece, rtl: bool) -> QPainterPath:
    """A rounded box; the side where the marked text goes on in another line has square corners."""
    path = QPainterPath()
    path.addRoundedRect(rect, _RADIUS, _RADIUS)
    left, right = (piece.last, piece.first) if rtl else (piece.first, piece.last)
    if not left:
        path.addRect(QRectF(rect.left(), rect.top(), rect.width() / 2, rect.height()))
    if not right:
        path.addRect(QRectF(rect.center().x(), rect.top(), rect.width() / 2, rect.height()))
    path.setFillRule(Qt.FillRule.WindingFill)
    return path
