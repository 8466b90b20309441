"""The comparisons of this session, beside the text; a click shows one again."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from diffviewer.ui.comparison.session import Entry, Session
from diffviewer.ui.look.list_text import lines, semibold
from diffviewer.ui.look.qt_text import harmless, isolated
from diffviewer.ui.look.theme import Theme, ui_font

_MARGIN = 14
_MOST_SHOWN = 4  # entries, where the list makes room for another


class SessionList(QListView):
    """Shows a session. `chosen` carries the entry that was clicked."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self.setItemDelegate(_EntryPainter(theme, self))
        self.setAccessibleName(self.tr("Comparisons of this session"))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMinimumWidth(0)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        theme.changed.connect(self.viewport().update)

    @property
    def has_entries(self) -> bool:
        """Whether there is anything to show."""
        return self._session is not None and self._session.rowCount() > 0

    @property
    def needed_height(self) -> int:
        """The height at which the first entries need no scrolling."""
        return 2 + sum(self.sizeHintForRow(row) for row in range(min(_MOST_SHOWN, self.model().rowCount())))

    def show_session(self, session: Session) -> None:
        """Show the comparisons of a session."""
        self._session = session
        self.setModel(session)
        session.chosen_changed.connect(self._mark_chosen)
        self._mark_chosen()  # files given at the start are compared before there is a list

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        entry = index.data(Session.ENTRY)
        if self._session is not None and entry is not self._session.chosen:
            self.chosen.emit(entry)

    @Slot()
    def _mark_chosen(self) -> None:
        row = self._session.chosen_row if self._session is not None else -1
        if self._session is None or row < 0:
            self.clearSelection()
        else:
            self.setCurrentIndex(self._session.index(row))


class _EntryPainter(QStyledItemDelegate):
    """Paints an entry: its headline in two lines at most, its files, its changes, when it was opened."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title_font = semibold(ui_font(13))
        self._font = ui_font(12.5)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        count = len(lines(self._entry(index).title, self._title_font, width - 2 * _MARGIN))
        height = 9 + count * QFontMetrics(self._title_font).lineSpacing() + 5
        return QSize(60, height + QFontMetrics(self._font).lineSpacing() + 10)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        palette, entry, rect = self._theme.palette, self._entry(index), option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(palette.accent_soft))
        painter.setPen(QColor(palette.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(_MARGIN, 9, -_MARGIN, -10)
        painter.setPen(QColor(palette.text))
        painter.setFont(self._title_font)
        metrics, top = QFontMetrics(self._title_font), inner.top()
        for line in lines(entry.title, self._title_font, inner.width()):
            place = QRect(inner.left(), top, inner.width(), metrics.lineSpacing())
            painter.drawText(place, Qt.AlignmentFlag.AlignLeading, line)
            top += metrics.lineSpacing()
        self._paint_facts(painter, entry, QRect(inner.left(), top + 5, inner.width(), inner.bottom() - top - 4))
        if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(QColor(palette.focus))
            painter.drawRect(rect.adjusted(0, 0, -1, -2))
        painter.restore()

    def _paint_facts(self, painter: QPainter, entry: Entry, rect: QRect) -> None:
        painter.setFont(self._font)
        painter.setPen(QColor(self._theme.palette.text_muted))
        metrics = QFontMetrics(self._font)
        time = f"{entry.opened:%H:%M}"
        painter.drawText(rect, Qt.AlignmentFlag.AlignTrailing, time)
        room = rect.width() - metrics.horizontalAdvance(time) - 12
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeading, self._facts(entry, metrics, room))

    def _facts(self, entry: Entry, metrics: QFontMetrics, room: int) -> str:
        where = harmless(entry.history.captures[-1].document.source or " → ".join(entry.names))
        counts = []
        if len(entry.history.captures) > 2:
            counts.append(self.tr("%n version(s)", "", len(entry.history.captures)))
        if entry.changes is not None:
            counts.append(self.tr("%n change(s)", "", entry.changes) if entry.changes else self.tr("no changes"))
        # what says least gives way first: the changes of one pair out of many, then the end of the source
        if len(counts) == 2 and metrics.horizontalAdvance(" · ".join((where, *counts))) > room:
            counts.pop()
        rest = "".join(f" · {count}" for count in counts)
        left = room - metrics.horizontalAdvance(rest)
        return isolated(metrics.elidedText(where, Qt.TextElideMode.ElideRight, left)) + rest

    def _entry(self, index: QModelIndex | QPersistentModelIndex) -> Entry:
        entry = index.data(Session.ENTRY)
        assert isinstance(entry, Entry)
        return entry
