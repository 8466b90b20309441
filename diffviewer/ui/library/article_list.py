"""The list of articles: scrolls, is walked through by keys, and offers what can be done with an article."""

from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, QUrl, Signal, Slot
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

_MINUTE = 60_000  # milliseconds: "5 min ago" grows old


class ArticleList(QListView):
    """Shows one list of the library. `chosen` carries the article that was clicked or entered.

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

    def menu_of(self, article: Article) -> QMenu:
        """What can be done with an article."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        address = article.url if is_web_address(article.url) else ""
        for text, slot, possible in (
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
        ):
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
    def current(self) -> Article | None:
        """The article that the keyboard stands on."""
        index = self.currentIndex()
        return self._article(index) if index.isValid() else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._painter.room = text_room(self) - 2 * MARGIN
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Delete) and current.isValid():
            self.remove(self._article(current))
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        if search.strip():
            self.typed.emit(search)

    def _article(self, index: QModelIndex) -> Article:
        return self.articles.articles[index.row()]

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self._article(index))

    @Slot(QPoint)
    def _open_menu(self, place: QPoint) -> None:
        index = self.indexAt(place)
        if index.isValid():
            self.menu_of(self._article(index)).popup(self.viewport().mapToGlobal(place))

    @Slot()
    def _read_ahead(self) -> None:
        """The next articles come before the last is reached."""
        bar = self.verticalScrollBar()
        if bar.value() > bar.maximum() - 3 * self.viewport().height():
            self.articles.fetchMore(self.rootIndex())

    @Slot()
    def _mark_shown(self) -> None:
        row = self.articles.row_of(self._shown) if self._shown else -1
        if row < 0:
            self.clearSelection()
        elif self.currentIndex().row() != row or not self.selectionModel().hasSelection():
            self.setCurrentIndex(self.articles.index(row))
