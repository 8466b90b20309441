"""The publishers of the library, with how many articles each has; a click shows them."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QMenu, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from diffviewer.records import Source
from diffviewer.ui.library.watch_commands import WatchCommands
from diffviewer.ui.look.qt_text import harmless
from diffviewer.ui.look.theme import Theme, ui_font
from diffviewer.work.library_access import LibraryAccess, ShouldCancel

if TYPE_CHECKING:
    from diffviewer.store.library import Library

_MARGIN = 14
_Index = QModelIndex | QPersistentModelIndex


class SourceModel(QAbstractListModel):
    """Rows are sources, by name, narrowed to those whose name has a text. `loaded` is sent after each answer."""

    SOURCE = Qt.ItemDataRole.UserRole

    loaded = Signal()

    def __init__(self, access: LibraryAccess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Source, ...] = ()
        self.sources: list[Source] = []
        self._text = ""
        self._asked = False
        self._lane = access.lane()
        self._lane.finished.connect(self._take)
        access.changed.connect(self.refresh)

    def show(self, text: str) -> None:
        """Show the sources whose name has `text` in it, whatever its case."""
        self._text, self._asked = text.strip().casefold(), True
        self._narrow()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the sources again."""
        if self._asked:
            self._lane.ask(_sources)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.sources)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.sources):
            return None
        source = self.sources[index.row()]
        if role == self.SOURCE:
            return source
        if role == Qt.ItemDataRole.DisplayRole:
            return harmless(source.name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            count = self.tr("%n article(s)", "", source.articles)
            return f"{harmless(source.name)}, {count}"
        return None

    @Slot(object)
    def _take(self, sources: tuple[Source, ...]) -> None:
        if sources != self._all:
            self._all = sources
            self._narrow()
        self.loaded.emit()

    def _narrow(self) -> None:
        self.beginResetModel()
        self.sources = [source for source in self._all if self._text in source.name.casefold()]
        self.endResetModel()


def _sources(library: "Library", should_cancel: ShouldCancel) -> tuple[Source, ...]:
    return library.articles.sources()


class SourceList(QListView):
    """Shows the sources. `chosen` carries the one that was clicked or entered; `typed` a letter typed here."""

    chosen = Signal(object)
    typed = Signal(str)

    def __init__(
        self,
        access: LibraryAccess,
        theme: Theme,
        commands: WatchCommands | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._commands = commands or WatchCommands(access, self)
        self.sources = SourceModel(access, self)
        self.setModel(self.sources)
        self.setItemDelegate(_SourcePainter(theme, self))
        self.setAccessibleName(self.tr("Sources"))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        theme.changed.connect(self.viewport().update)

    @property
    def current(self) -> Source | None:
        """The publisher that the keyboard stands on."""
        index = self.currentIndex()
        return self.sources.sources[index.row()] if index.isValid() else None

    def menu_of(self, source: Source) -> QMenu:
        """What can be done with all articles of a publisher."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, slot in (
            (self.tr("Show its articles"), lambda: self.chosen.emit(source)),
            (self.tr("Check now"), lambda: self._commands.check_source(source)),
            (self.tr("Pause"), lambda: self._commands.pause_source(source)),
            (self.tr("Resume"), lambda: self._commands.resume_source(source)),
            (self.tr("Remove"), lambda: self._commands.remove_source(source)),
        ):
            action = QAction(text, menu)
            action.triggered.connect(slot)
            menu.addAction(action)
        menu.insertSeparator(menu.actions()[1])
        menu.insertSeparator(menu.actions()[-1])
        return menu

    def keyboardSearch(self, search: str) -> None:
        if search.strip():
            self.typed.emit(search)

    @Slot(QPoint)
    def _open_menu(self, place: QPoint) -> None:
        index = self.indexAt(place)
        if index.isValid():
            self.menu_of(self.sources.sources[index.row()]).popup(self.viewport().mapToGlobal(place))

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self.sources.sources[index.row()])


class _SourcePainter(QStyledItemDelegate):
    """Paints a publisher's name, and its number of articles at the other end."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._font = ui_font(13)
        self._count_font = ui_font(12.5)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(60, 22 + QFontMetrics(self._font).lineSpacing())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        palette, rect = self._theme.palette, option.rect
        source: Source = index.data(SourceModel.SOURCE)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(rect, QColor(palette.accent_soft))
        painter.setPen(QColor(palette.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        count = f"{QLocale().toString(source.articles)} ›"
        painter.setPen(QColor(palette.text if selected else palette.text_muted))
        painter.setFont(self._count_font)
        painter.drawText(inner, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, count)
        room = inner.width() - QFontMetrics(self._count_font).horizontalAdvance(count) - 12
        painter.setPen(QColor(palette.text))
        painter.setFont(self._font)
        name = QFontMetrics(self._font).elidedText(harmless(source.name), Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, name)
        painter.restore()
