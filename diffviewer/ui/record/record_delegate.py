"""Paints a run of checks: its drawing, its word, its size, the article where the log is of many, and its times."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from diffviewer.records import LoggedRun
from diffviewer.ui.look import icons
from diffviewer.ui.look.list_text import semibold
from diffviewer.ui.look.qt_text import harmless
from diffviewer.ui.look.theme import Theme, ui_font
from diffviewer.ui.record import record_texts
from diffviewer.ui.record.kinds import Kind, colour_of, drawing_of, kind_of, word_of
from diffviewer.ui.record.record_model import RecordModel

_MARGIN, _GAP = 16, 10  # logical pixels
_TOP, _BETWEEN, _BOTTOM = 9, 4, 10


class RecordDelegate(QStyledItemDelegate):
    """For a list view of a `RecordModel`."""

    def __init__(self, theme: Theme, model: RecordModel, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._model = model
        self._font = ui_font(12.5)
        self._word = semibold(ui_font(13))
        self._metrics = QFontMetrics(self._font)
        self._word_metrics = QFontMetrics(self._word)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        lines = self._word_metrics.lineSpacing() + _BETWEEN + self._metrics.lineSpacing()
        if self._model.article is None:
            lines += _BETWEEN + self._metrics.lineSpacing()
        return QSize(60, _TOP + lines + _BOTTOM)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        run: LoggedRun = index.data(RecordModel.RUN)
        palette, rect = self._theme.palette, option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(rect, QColor(palette.accent_soft))
        painter.setPen(QColor(palette.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        kind = kind_of(run.sighting)
        colour = colour_of(kind, palette)
        right_to_left = option.direction is Qt.LayoutDirection.RightToLeft
        inner = rect.adjusted(_MARGIN, _TOP, -_MARGIN, -_BOTTOM)
        height = self._word_metrics.lineSpacing()
        left = inner.right() + 1 - icons.SIZE if right_to_left else inner.left()
        place = QRect(left, inner.top() + (height - icons.SIZE) // 2, icons.SIZE, icons.SIZE)
        icons.icon(drawing_of(kind), colour).paint(painter, place)
        step = icons.SIZE + _GAP
        text = inner.adjusted(0, 0, -step, 0) if right_to_left else inner.adjusted(step, 0, 0, 0)
        self._paint_word(painter, run, kind, QRect(text.left(), text.top(), text.width(), height))
        # the muted colour is hard to read on that of a selection
        muted = QColor(palette.text if selected else palette.text_muted)
        muted.setAlphaF(0.8 if selected else 1.0)
        painter.setFont(self._font)
        top = text.top() + height + _BETWEEN
        if self._model.article is None:
            painter.setPen(QColor(palette.text))
            top = self._paint_line(painter, text, top, harmless(run.title)) + _BETWEEN
        painter.setPen(muted)
        facts = (record_texts.span(run.sighting), record_texts.status(run.sighting))
        self._paint_line(painter, text, top, " · ".join(fact for fact in facts if fact))
        if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(QColor(palette.focus))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -1, -2))
        painter.restore()

    def _paint_word(self, painter: QPainter, run: LoggedRun, kind: Kind, place: QRect) -> None:
        palette = self._theme.palette
        size = record_texts.size(run)
        room = place.width() - (self._metrics.horizontalAdvance(size) + _GAP if size else 0)
        word = self._word_metrics.elidedText(word_of(run.sighting), Qt.TextElideMode.ElideRight, max(room, 40))
        painter.setFont(self._word)
        painter.setPen(QColor(palette.text if kind is not Kind.UNCHANGED else palette.text_muted))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, Qt.AlignmentFlag.AlignLeading | middle, word)
        painter.setFont(self._font)
        painter.drawText(place, Qt.AlignmentFlag.AlignTrailing | middle, size)

    def _paint_line(self, painter: QPainter, text: QRect, top: int, words: str) -> int:
        """One line below another; gives where the next begins."""
        height = self._metrics.lineSpacing()
        shown = self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(QRect(text.left(), top, text.width(), height), Qt.AlignmentFlag.AlignLeading, shown)
        return top + height
