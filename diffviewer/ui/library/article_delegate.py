"""Paints a row of the article list: unread dot, headline, source, changes, their sizes, how it is watched, and when."""

from datetime import UTC, datetime
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from diffviewer.records import Article
from diffviewer.ui.comparison import watch_texts
from diffviewer.ui.comparison.watch_texts import Sign
from diffviewer.ui.library import article_texts, sparkline
from diffviewer.ui.library.article_model import ArticleModel
from diffviewer.ui.look import icons
from diffviewer.ui.look.list_text import ago, lines, semibold
from diffviewer.ui.look.theme import Theme, ui_font

MARGIN = 14  # logical pixels
_TOP, _GAP, _BOTTOM = 9, 5, 10
_DOT = 7
_INDENT = 14  # of the first line, where the dot stands before it
_SIGN = 14
_QUIET = (Sign.PAUSED, Sign.RESTED, Sign.GONE)  # nothing more is to be expected of these


class ArticleDelegate(QStyledItemDelegate):
    """For a list view of an `ArticleModel`. A headline that is wider than `room` pixels takes two lines; the height of
    a row needs no layout of its text, since a view asks for all of them at once.
    """

    def __init__(self, theme: Theme, model: ArticleModel, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self.room = 0
        self._model = model
        self._advance = lru_cache(maxsize=5000)(self._measure)  # a list is read again and again
        model.measure = self.advance
        self._font = ui_font(12.5)
        self._title = ui_font(13)
        self._bold = semibold(self._title)
        self._metrics = QFontMetrics(self._font)
        self._title_metrics = QFontMetrics(self._bold)
        self._read_metrics = QFontMetrics(self._title)
        line = self._title_metrics.lineSpacing()
        height = _TOP + _GAP + self._metrics.lineSpacing() + _BOTTOM
        self._sizes = (QSize(60, height + line), QSize(60, height + 2 * line))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self._sizes[self._model.advances[index.row()] > self.room]

    def advance(self, article: Article) -> int:
        """The width of an article's headline in one line, with the dot before it."""
        return self._advance(article_texts.title(article), article.unread)

    def _measure(self, title: str, unread: bool) -> int:
        metrics, indent = (self._title_metrics, _INDENT) if unread else (self._read_metrics, 0)
        return metrics.horizontalAdvance(title) + indent

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        article, palette, rect = self._model.articles[index.row()], self._theme.palette, option.rect
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, QColor(palette.accent_soft))
        painter.setPen(QColor(palette.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(MARGIN, _TOP, -MARGIN, -_BOTTOM)
        self._paint_title(painter, article, inner, selected)
        foot = self._metrics.lineSpacing()
        self._paint_facts(
            painter, article, QRect(inner.left(), inner.bottom() + 1 - foot, inner.width(), foot), selected
        )
        if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(QColor(palette.focus))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -1, -2))
        painter.restore()

    def _paint_title(self, painter: QPainter, article: Article, rect: QRect, selected: bool) -> None:
        palette, indent = self._theme.palette, _INDENT if article.unread else 0
        font, height = self._bold if article.unread else self._title, self._title_metrics.lineSpacing()
        if article.unread:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.accent))
            middle = QPointF(rect.left() + _DOT / 2, rect.top() + height / 2 + 0.5)
            painter.drawEllipse(middle, _DOT / 2, _DOT / 2)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        quiet = watch_texts.sign(article) in _QUIET and not article.unread and not selected
        painter.setPen(QColor(palette.text_muted if quiet else palette.text))
        painter.setFont(font)
        for number, line in enumerate(lines(article_texts.title(article), font, self.room, 2, indent)):
            place = QRect(rect.left(), rect.top() + number * height, rect.width(), height)
            painter.drawText(place.adjusted(0 if number else indent, 0, 0, 0), Qt.AlignmentFlag.AlignLeading, line)

    def _paint_facts(self, painter: QPainter, article: Article, rect: QRect, selected: bool) -> None:
        palette, metrics = self._theme.palette, self._metrics
        painter.setFont(self._font)
        # the muted colour is hard to read on that of a selection
        ink = QColor(palette.text if selected else palette.text_muted)
        ink.setAlphaF(0.8 if selected else 1.0)
        painter.setPen(ink)
        time = ago(article_texts.moment(article), datetime.now(UTC))
        painter.drawText(rect, Qt.AlignmentFlag.AlignTrailing, time)
        right = rect.right() - metrics.horizontalAdvance(time) - 8
        if article.starred:
            painter.setPen(QColor(palette.accent))
            right -= metrics.horizontalAdvance("★") + 2
            painter.drawText(QPoint(right, rect.top() + metrics.ascent()), "★")
            painter.setPen(ink)
        sign = watch_texts.sign(article)
        if sign is not Sign.NONE:
            right -= _SIGN + 2
            box = QRect(right, rect.top() + (rect.height() - _SIGN) // 2, _SIGN, _SIGN)
            icon = _drawing(sign.value, palette.error if sign is Sign.FAILED else ink.name())
            painter.drawPixmap(box, icon.pixmap(box.size(), painter.device().devicePixelRatio()))
            right -= 2
        count = article_texts.changes(article) + (" ⇄" if article.flip_flopping else "")
        source = article_texts.source(article)
        if source:
            count = " · " + count
        least = sparkline.width(min(len(article.sizes), 6)) + 16 if article.versions else 0
        room = right - rect.left() - metrics.horizontalAdvance(count) - round(least)
        text = metrics.elidedText(source, Qt.TextElideMode.ElideRight, max(room, 0)) + count
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeading, text)
        if article.versions:
            start = rect.left() + metrics.horizontalAdvance(text) + 8
            colour = QColor(palette.accent)
            colour.setAlphaF(0.6)
            sizes = sparkline.fitting(article.sizes, right - start - 8)
            sparkline.paint(painter, QPointF(start, rect.bottom()), sizes, colour)


@lru_cache(maxsize=50)
def _drawing(name: str, colour: str) -> QIcon:
    """One for all rows: it keeps what it has painted."""
    return icons.icon(name, colour)
