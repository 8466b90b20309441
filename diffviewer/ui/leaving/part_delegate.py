"""Paints the parts of a page: the article's as text, the others greyed, each with why."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from diffviewer.models import BlockKind
from diffviewer.ui.leaving.part_model import PartModel
from diffviewer.ui.look.list_text import lines, semibold, text_room
from diffviewer.ui.look.theme import Theme, ui_font

_MARGIN = 16
_BAR = 3
_PAD = 7
_MOST_LINES = 3

_Index = QModelIndex | QPersistentModelIndex


class PartDelegate(QStyledItemDelegate):
    """For a list view of a `PartModel`."""

    def __init__(self, theme: Theme, model: PartModel, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._model = model
        self._view = view
        self._small = ui_font(11.5)
        self._text = theme.text_font(14.5)
        self._heading = semibold(self._text)
        self._metrics = QFontMetrics(self._small)
        self._text_metrics = QFontMetrics(self._text)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        height = len(self._lines(index.row())) * self._text_metrics.lineSpacing()
        return QSize(60, _PAD + height + 2 + self._metrics.lineSpacing() + _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row, rect, palette = index.row(), option.rect, self._theme.palette
        part, kept, turned = self._model.parts[row], self._model.is_kept(row), self._model.is_turned(row)
        painter.save()
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, QColor(palette.accent_soft if current else palette.paper if kept else palette.window))
        if kept or turned:
            colour = (palette.new if kept else palette.old) if turned else palette.line_strong
            bar = QRect(rect.left() + _MARGIN // 2, rect.top() + _PAD, _BAR, rect.height() - 2 * _PAD)
            painter.fillRect(bar, QColor(colour))
        left = rect.left() + _MARGIN + _BAR
        room = rect.width() - 2 * _MARGIN - _BAR
        painter.setFont(self._heading if part.block.kind is BlockKind.HEADING else self._text)
        painter.setPen(QColor(palette.text if kept or current else palette.text_muted))
        top, height = rect.top() + _PAD, self._text_metrics.lineSpacing()
        for line in self._lines(row):
            painter.drawText(QRect(left, top, room, height), Qt.AlignmentFlag.AlignLeading, line)
            top += height
        painter.setFont(self._small)
        quiet = palette.text if current else palette.text_muted
        painter.setPen(QColor((palette.new if kept else palette.old) if turned and not current else quiet))
        why = self._metrics.elidedText(self._model.why(row), Qt.TextElideMode.ElideRight, room)
        place = QRect(left, top + 2, room, self._metrics.lineSpacing())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeading, why)
        if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(QColor(palette.focus))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def _lines(self, row: int) -> tuple[str, ...]:
        block = self._model.parts[row].block
        font = self._heading if block.kind is BlockKind.HEADING else self._text
        return lines(block.text, font, text_room(self._view) - 2 * _MARGIN - _BAR, _MOST_LINES)
