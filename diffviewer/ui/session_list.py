"""The comparisons of this session, beside the text; a click shows one again."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QLabel,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from diffviewer.ui.qt_text import harmless
from diffviewer.ui.session import Entry, Session
from diffviewer.ui.theme import Theme, ui_font

_MARGIN = 14
_TITLE_LINES = 2


class SessionList(QWidget):
    """The side bar. `entry_chosen` carries the entry that was clicked."""

    entry_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._theme = theme
        heading = QLabel(self.tr("Files"))
        heading.setFont(_bold(ui_font()))
        heading.setContentsMargins(_MARGIN, 13, _MARGIN, 12)
        self.view = QListView()
        self.view.setItemDelegate(_EntryPainter(theme, self.view))
        self.view.setAccessibleName(self.tr("Comparisons of this session"))
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setMinimumWidth(0)
        self.view.clicked.connect(self._choose)
        self.view.activated.connect(self._choose)
        self.drop_hint = DropHint(theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(heading)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.drop_hint)
        theme.changed.connect(self.view.viewport().update)

    @property
    def has_entries(self) -> bool:
        """Whether there is anything to show."""
        return self._session is not None and self._session.rowCount() > 0

    def show_session(self, session: Session) -> None:
        """Show the comparisons of a session."""
        self._session = session
        self.view.setModel(session)
        session.chosen_changed.connect(self._mark_chosen)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        entry = index.data(Session.ENTRY)
        if self._session is not None and entry is not self._session.chosen:
            self.entry_chosen.emit(entry)

    @Slot()
    def _mark_chosen(self) -> None:
        row = self._session.chosen_row if self._session is not None else -1
        if self._session is None or row < 0:
            self.view.clearSelection()
        else:
            self.view.setCurrentIndex(self._session.index(row))


class DropHint(QWidget):
    """The dashed box that says that pages may be dropped."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = self.tr("Drop saved pages here to compare them")
        self.setAccessibleName(self._text)
        self.setFont(ui_font())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(200, 84)

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(palette.line), 2, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        box = QRectF(self.rect()).adjusted(_MARGIN + 1, _MARGIN, -_MARGIN - 1, -_MARGIN)
        painter.drawRoundedRect(box, 9, 9)
        painter.setPen(QColor(palette.text_muted))
        inner = box.adjusted(8, 2, -8, -2)
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._text)


class _EntryPainter(QStyledItemDelegate):
    """Paints an entry: its headline in two lines at most, its files, its changes, when it was opened."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title_font = _bold(ui_font(13))
        self._font = ui_font(12.5)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        lines = len(_lines(self._entry(index).title, self._title_font, width - 2 * _MARGIN))
        height = 9 + lines * QFontMetrics(self._title_font).lineSpacing() + 5
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
        for line in _lines(entry.title, self._title_font, inner.width()):
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
        return metrics.elidedText(where, Qt.TextElideMode.ElideRight, left) + rest

    def _entry(self, index: QModelIndex | QPersistentModelIndex) -> Entry:
        entry = index.data(Session.ENTRY)
        assert isinstance(entry, Entry)
        return entry


def _bold(font: QFont) -> QFont:
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _lines(text: str, font: QFont, width: int) -> list[str]:
    """The text in lines of a width, the last one elided."""
    text = harmless(text)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    done = 0
    layout.beginLayout()
    while len(lines) < _TITLE_LINES - 1 and (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 20))
        # QTextLayout counts UTF-16 units
        units = text.encode("utf-16-le", "surrogatepass")
        done = line.textStart() + line.textLength()
        lines.append(units[2 * line.textStart() : 2 * done].decode("utf-16-le", "surrogatepass").rstrip())
    layout.endLayout()
    rest = text.encode("utf-16-le", "surrogatepass")[2 * done :].decode("utf-16-le", "surrogatepass")
    if rest:
        lines.append(QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, max(width, 20)))
    return lines
