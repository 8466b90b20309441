"""The list of feeds: all of them first, then each with its state and what is wrong with it."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from diffviewer.records import Feed
from diffviewer.ui.feeds import feed_texts
from diffviewer.ui.look import icons, tooltips
from diffviewer.ui.look.list_text import semibold
from diffviewer.ui.look.theme import Theme, ui_font

if TYPE_CHECKING:
    from diffviewer.store.library import Library

_Index = QModelIndex | QPersistentModelIndex
_MARGIN, _TOP, _BETWEEN, _BOTTOM, _GAP = 16, 9, 4, 10, 8


@dataclass(frozen=True, slots=True)
class FeedRow:
    """A feed and how many articles came from it; all feeds together where `feed` is None."""

    feed: Feed | None
    articles: int


def read_rows(library: "Library", should_cancel: object = None) -> tuple[FeedRow, ...]:
    """All feeds together, then each by its name."""
    counts = library.feeds.article_counts()
    feeds = sorted(library.feeds.all(), key=lambda feed: feed_texts.name(feed).casefold())
    rows = [FeedRow(feed, counts.get(feed.id, 0)) for feed in feeds]
    return (FeedRow(None, sum(counts.values())), *rows)


class FeedModel(QAbstractListModel):
    """Rows are found under `ROW`."""

    ROW = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[FeedRow, ...] = ()

    def show(self, rows: tuple[FeedRow, ...]) -> None:
        """Show other rows; where they are of the same feeds, the choice stays."""
        if [_number(row) for row in rows] == [_number(row) for row in self.rows]:
            self.rows = rows
            self.dataChanged.emit(self.index(0), self.index(max(0, len(rows) - 1)))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def row_of(self, feed_id: int | None) -> int:
        """The row of a feed, the first one for all of them; -1 where it is not followed."""
        return next((row for row, each in enumerate(self.rows) if _number(each) == feed_id), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == self.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self.tr("All feeds") if row.feed is None else feed_texts.name(row.feed)
        if role == Qt.ItemDataRole.ToolTipRole and row.feed is not None:
            return tooltips.plain(f"{row.feed.url}\n{feed_texts.trouble(row.feed)}".rstrip())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (self.data(index), *lines(row)) if part)
        return None


def lines(row: FeedRow) -> tuple[str, str]:
    """What stands below a feed's name: how many articles and its state; what is wrong."""
    if row.feed is None:
        return feed_texts.articles(row.articles), ""
    state = feed_texts.state(row.feed, datetime.now(UTC))
    return f"{feed_texts.articles(row.articles)} · {state}", feed_texts.trouble(row.feed)


class FeedList(QListView):
    """Shows a `FeedModel`. `chosen` says that another row is."""

    chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.feeds = FeedModel(self)
        self.setModel(self.feeds)
        self.setItemDelegate(_Delegate(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Feeds"))
        self.selectionModel().currentChanged.connect(self.chosen)
        theme.changed.connect(self.viewport().update)

    @property
    def row(self) -> FeedRow | None:
        """The chosen row."""
        index = self.currentIndex()
        return index.data(FeedModel.ROW) if index.isValid() else None

    def choose(self, feed_id: int | None) -> None:
        """Choose a feed, or all of them; the first row where it is not there."""
        self.setCurrentIndex(self.feeds.index(max(0, self.feeds.row_of(feed_id))))


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._font, self._name = ui_font(12.5), semibold(ui_font(13))
        self._metrics, self._name_metrics = QFontMetrics(self._font), QFontMetrics(self._name)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        wrong = bool(lines(index.data(FeedModel.ROW))[1])
        height = self._name_metrics.lineSpacing() + (1 + wrong) * (_BETWEEN + self._metrics.lineSpacing())
        return QSize(60, _TOP + height + _BOTTOM)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: FeedRow = index.data(FeedModel.ROW)
        palette, rect = self._theme.palette, option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(rect, QColor(palette.accent_soft))
        painter.setPen(QColor(palette.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(_MARGIN, _TOP, -_MARGIN, -_BOTTOM)
        painter.setPen(QColor(palette.text))
        top = self._line(painter, inner, inner.top(), str(index.data()), named=True)
        muted = QColor(palette.text if selected else palette.text_muted)
        muted.setAlphaF(0.8 if selected else 1.0)
        painter.setPen(muted)
        facts, wrong = lines(row)
        top = self._line(painter, inner, top + _BETWEEN, facts)
        if wrong:
            painter.setPen(QColor(palette.error))
            step = icons.SIZE + _GAP
            mirrored = option.direction is Qt.LayoutDirection.RightToLeft
            left = inner.right() + 1 - icons.SIZE if mirrored else inner.left()
            height = self._metrics.lineSpacing()
            place = QRect(left, top + _BETWEEN + (height - icons.SIZE) // 2, icons.SIZE, icons.SIZE)
            icons.icon("failed", palette.error).paint(painter, place)
            beside = inner.adjusted(0, 0, -step, 0) if mirrored else inner.adjusted(step, 0, 0, 0)
            self._line(painter, beside, top + _BETWEEN, wrong)
        if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(QColor(palette.focus))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -1, -2))
        painter.restore()

    def _line(self, painter: QPainter, inner: QRect, top: int, words: str, *, named: bool = False) -> int:
        metrics = self._name_metrics if named else self._metrics
        painter.setFont(self._name if named else self._font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
        place = QRect(inner.left(), top, inner.width(), metrics.lineSpacing())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeading, shown)
        return top + metrics.lineSpacing()


def _number(row: FeedRow) -> int | None:
    return None if row.feed is None else row.feed.id
