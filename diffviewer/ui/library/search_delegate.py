"""Paints what a search found: headlines of articles, and below each its sentences with what matched marked."""

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from diffviewer.records import Article, Match
from diffviewer.ui.library import article_texts
from diffviewer.ui.library.search_model import FoundRow, SearchModel
from diffviewer.ui.look.list_text import lines, semibold, text_room
from diffviewer.ui.look.qt_text import Offsets, harmless
from diffviewer.ui.look.theme import Theme, sized, ui_font

_MARGIN = 14
_BAR = 3  # the coloured bar beside a sentence
_PAD = 8

_Index = QModelIndex | QPersistentModelIndex


class SearchDelegate(QStyledItemDelegate):
    """For a list view of a `SearchModel`."""

    def __init__(self, theme: Theme, model: SearchModel, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._model = model
        self._view = view
        self._bold = semibold(ui_font(13))
        self._small = ui_font(12)
        self._text = theme.text_font(14)
        self._metrics = QFontMetrics(self._small)
        self._bold_metrics = QFontMetrics(self._bold)
        theme.changed.connect(self._refont)

    def _refont(self) -> None:
        self._text = self._theme.text_font(14)
        _laid_out.cache_clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        row = self._model.rows[index.row()]
        if row.match is None:
            height = len(self._headline(row.article)) * self._bold_metrics.lineSpacing()
            return QSize(60, 13 + height + 3 + self._metrics.lineSpacing() + 6)
        text = self._sentence(row.match)
        return QSize(60, _PAD + round(text.boundingRect().height()) + 4 + self._metrics.lineSpacing() + _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row, rect, palette = self._model.rows[index.row()], option.rect, self._theme.palette
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, QColor(palette.accent_soft))
        if row.match is None:
            self._paint_article(painter, row, rect, selected)
        else:
            self._paint_match(painter, row.match, rect, selected)
        if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(QColor(palette.focus))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def _paint_article(self, painter: QPainter, row: FoundRow, rect: QRect, selected: bool) -> None:
        palette = self._theme.palette
        if not row.first:
            painter.setPen(QColor(palette.line))
            painter.drawLine(rect.topLeft(), rect.topRight())
        painter.setPen(QColor(palette.text))
        painter.setFont(self._bold)
        top, height = rect.top() + 13, self._bold_metrics.lineSpacing()
        for line in self._headline(row.article):
            place = QRect(rect.left() + _MARGIN, top, rect.width() - 2 * _MARGIN, height)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeading, line)
            top += height
        self._paint_small(painter, self._model.facts(row.article), rect, top + 3, _MARGIN, selected)

    def _paint_match(self, painter: QPainter, match: Match, rect: QRect, selected: bool) -> None:
        palette = self._theme.palette
        layout = self._sentence(match)
        bottom = rect.top() + _PAD + layout.boundingRect().height()
        colour = QColor(palette.old if match.removed else palette.line_strong)
        painter.fillRect(QRectF(rect.left() + _MARGIN, rect.top() + _PAD, _BAR, rect.height() - 2 * _PAD), colour)
        offsets, hit = Offsets(match.text), QTextCharFormat()
        hit.setBackground(QColor(palette.find_hit))
        hit.setForeground(QColor(palette.find_text))
        marks = []
        for start, end in match.marks:
            mark = QTextLayout.FormatRange()
            mark.start = offsets.to_qt(start)
            mark.length = offsets.to_qt(end) - mark.start
            mark.format = hit
            marks.append(mark)
        painter.setPen(QColor(palette.text))
        layout.draw(painter, QPointF(rect.left() + _MARGIN + _BAR + 8, rect.top() + _PAD), marks)
        left = _MARGIN + _BAR + 8
        gone = self._model.standing(match)
        if gone:
            left += self._paint_chip(painter, gone, QPointF(rect.left() + left, bottom + 4)) + 6
        words = [self._model.held(match), self._model.seen(match)]
        self._paint_small(painter, " · ".join(words), rect, round(bottom) + 4, left, selected)

    def _paint_chip(self, painter: QPainter, text: str, place: QPointF) -> int:
        palette = self._theme.palette
        font = semibold(sized(self._small, 11))
        width = QFontMetrics(font).horizontalAdvance(text) + 12
        box = QRectF(place.x() + 0.5, place.y() + 0.5, width, self._metrics.lineSpacing() - 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(palette.old))
        painter.setBrush(QColor(palette.old_row))
        painter.drawRoundedRect(box, 6, 6)
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        return width

    def _paint_small(self, painter: QPainter, text: str, rect: QRect, top: int, left: int, selected: bool) -> None:
        palette = self._theme.palette
        painter.setPen(QColor(palette.text if selected else palette.text_muted))
        painter.setFont(self._small)
        place = QRect(rect.left() + left, top, rect.width() - left - _MARGIN, self._metrics.lineSpacing())
        shown = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeading, shown)

    def _headline(self, article: Article) -> tuple[str, ...]:
        return lines(article_texts.title(article), self._bold, text_room(self._view) - 2 * _MARGIN)

    def _sentence(self, match: Match) -> QTextLayout:
        font = semibold(self._text) if match.in_title else self._text
        return _laid_out(harmless(match.text), font, text_room(self._view) - 2 * _MARGIN - _BAR - 8)


@lru_cache(maxsize=500)
def _laid_out(text: str, font: QFont, width: int) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 40))
        line.setPosition(QPointF(0, top))
        top += line.height() * 1.15
    layout.endLayout()
    return layout
