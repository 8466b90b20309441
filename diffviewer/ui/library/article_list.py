"""The list of articles: scrolls, is walked through by keys, and offers what can be done with an article."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    QUrl,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QListView, QMenu, QWidget

from diffviewer.records import Article, WatchState
from diffviewer.ui.comparison.article_header import is_web_address
from diffviewer.ui.library.article_delegate import MARGIN, ArticleDelegate
from diffviewer.ui.library.article_model import ArticleModel
from diffviewer.ui.library.watch_commands import WatchCommands, can_pause, can_resume
from diffviewer.ui.look.list_text import text_room
from diffviewer.ui.look.theme import Theme
from diffviewer.work.library_access import LibraryAccess

_SELECTING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_MINUTE = 60_000  # milliseconds: "5 min ago" grows old


class ArticleList(QListView):
    """Shows one list of the library. `chosen` carries the article that was clicked or entered. Several can be selected,
    with Ctrl, Shift or Ctrl+A, and then what is done is done with all of them.

    `removed` carries an article that was taken out, for an offer to bring it back; `typed` a letter that was typed
    here, which narrows the list; `record_wanted` an article whose log of checks is to be shown.
    """

    chosen = Signal(object)
    removed = Signal(object)
    typed = Signal(str)
    record_wanted = Signal(object)

    def __init__(
        self,
        access: LibraryAccess,
        theme: Theme,
        commands: WatchCommands | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._access = access
        self._commands = commands or WatchCommands(access, self)
        self._shown = 0
        self.articles = ArticleModel(access, self)
        self.setModel(self.articles)
        self._painter = ArticleDelegate(theme, self.articles, self)
        self.setItemDelegate(self._painter)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Articles"))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(24)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        self.verticalScrollBar().valueChanged.connect(self._read_ahead)
        self.articles.loaded.connect(self._mark_shown)
        theme.changed.connect(self.viewport().update)
        self._clock = QTimer(self)
        self._clock.setInterval(_MINUTE)
        self._clock.timeout.connect(self.viewport().update)
        self._clock.start()

    def mark_shown(self, article_id: int) -> None:
        """Select the article that the window shows; 0 for none. Nothing is opened by this."""
        self._shown = article_id
        self._mark_shown()

    def star(self, article: Article) -> None:
        """Put the star, or take it."""
        self._access.write(lambda library: library.articles.star(article.id, not article.starred), shown=True)
        self.articles.mark(article.id, starred=not article.starred)

    def mark_read(self, article: Article, *, read: bool) -> None:
        """Take the unread dot away, or put it back."""
        if article.unread == read:
            self._access.write(lambda library: library.articles.mark_read(article.id, read), shown=True)
            self.articles.mark(article.id, unread=not read)

    def remove(self, article: Article) -> None:
        """Take an article out of the library; nothing of it is deleted yet."""
        self.articles.leave_out(article.id)
        self._access.write(lambda library: library.articles.remove(article.id, datetime.now(UTC)))
        self.removed.emit(article)

    def remove_selected(self) -> None:
        """Take what is selected out of the library."""
        articles = self.selected
        if len(articles) > 1:
            for article in articles:
                self.articles.leave_out(article.id)
            self._commands.remove(articles)
        elif self.current is not None:
            self.remove(self.current)

    def menu_of(self, article: Article) -> QMenu:
        """What can be done with an article."""
        address = article.url if is_web_address(article.url) else ""
        return self._menu(
            (self.tr("Open"), lambda: self.chosen.emit(article), True),
            (self.tr("Take the star away") if article.starred else self.tr("Star"), lambda: self.star(article), True),
            (
                self.tr("Mark as read") if article.unread else self.tr("Mark as unread"),
                lambda: self.mark_read(article, read=article.unread),
                True,
            ),
            ("", None, True),
            (self.tr("Check now"), lambda: self._commands.check([article]), article.state is not WatchState.FILE),
            (self.tr("Resume"), lambda: self._commands.resume(article), True)
            if can_resume(article)
            else (self.tr("Pause"), lambda: self._commands.pause(article), can_pause(article)),
            (self.tr("Log of its checks…"), lambda: self.record_wanted.emit(article), True),
            ("", None, True),
            (self.tr("Copy address"), lambda: QGuiApplication.clipboard().setText(article.url), bool(article.url)),
            (self.tr("Open the original"), lambda: QDesktopServices.openUrl(QUrl(address)), bool(address)),
            ("", None, True),
            (self.tr("Remove"), lambda: self.remove(article), True),
        )

    def menu_of_selected(self) -> QMenu:
        """What can be done with the articles that are selected."""
        articles, commands = self.selected, self._commands
        unread = any(article.unread for article in articles)
        return self._menu(
            (
                self.tr("Mark as read") if unread else self.tr("Mark as unread"),
                lambda: commands.mark_read(articles, read=unread),
                True,
            ),
            ("", None, True),
            (
                self.tr("Check now"),
                lambda: commands.check(articles),
                any(article.state is not WatchState.FILE for article in articles),
            ),
            (self.tr("Pause"), lambda: commands.pause(*articles), any(map(can_pause, articles))),
            (self.tr("Resume"), lambda: commands.resume(*articles), any(map(can_resume, articles))),
            ("", None, True),
            (self.tr("Remove"), self.remove_selected, True),
        )

    def _menu(self, *entries: tuple[str, Callable[[], object] | None, bool]) -> QMenu:
        """A menu of these: a text, what it does (None for a line), and whether it can be done. The last one removes."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, slot, possible in entries:
            if slot is None:
                menu.addSeparator()
                continue
            action = QAction(text, menu)
            action.triggered.connect(slot)
            action.setEnabled(possible)
            menu.addAction(action)
        menu.actions()[-1].setShortcut(QKeySequence.StandardKey.Delete)
        return menu

    @property
    def selected(self) -> tuple[Article, ...]:
        """The articles that are selected, from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(self.articles.articles[row] for row in rows)

    @property
    def current(self) -> Article | None:
        """The article that the keyboard stands on."""
        index = self.currentIndex()
        return self._article(index) if index.isValid() else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._painter.room = text_room(self) - 2 * MARGIN
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Delete):
            self.remove_selected()
        elif event.key() == Qt.Key.Key_Escape and len(self.selected) > 1:
            self._select(self.currentIndex().row())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._select(self.currentIndex().row())  # one is opened, even where several are selected
            super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        if not index.isValid():  # a click below the last article: what is shown stays marked
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return super().selectionCommand(index, event)

    def keyboardSearch(self, search: str) -> None:
        if search.strip():
            self.typed.emit(search)

    def _article(self, index: QModelIndex) -> Article:
        return self.articles.articles[index.row()]

    def _select(self, row: int) -> None:
        """Select one row, whichever keys are down."""
        only = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self.articles.index(row), only)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        # a click that adds to what is selected, or takes away from it, opens nothing
        held = QGuiApplication.keyboardModifiers() & _SELECTING
        if index.isValid() and not held and len(self.selected) < 2:
            self.chosen.emit(self._article(index))

    @Slot(QPoint)
    def _open_menu(self, place: QPoint) -> None:
        index = self.indexAt(place)
        if index.isValid():
            several = len(self.selected) > 1 and self.selectionModel().isSelected(index)
            menu = self.menu_of_selected() if several else self.menu_of(self._article(index))
            menu.popup(self.viewport().mapToGlobal(place))

    @Slot()
    def _read_ahead(self) -> None:
        """The next articles come before the last is reached."""
        bar = self.verticalScrollBar()
        if bar.value() > bar.maximum() - 3 * self.viewport().height():
            self.articles.fetchMore(self.rootIndex())

    @Slot()
    def _mark_shown(self) -> None:
        if len(self.selectionModel().selectedIndexes()) > 1:
            return  # what a person selected stays so while the list is read again
        row = self.articles.row_of(self._shown) if self._shown else -1
        if row < 0:
            self.clearSelection()
        elif self.currentIndex().row() != row or not self.selectionModel().hasSelection():
            self._select(row)
