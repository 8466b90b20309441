"""The side bar: the articles of the library under four tabs, or in their place what a search found."""

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from diffviewer.records import Article, ArticleFilter, Sort, Source, View
from diffviewer.ui.comparison.session import Session
from diffviewer.ui.controls.drop_hint import DropHint
from diffviewer.ui.controls.notice_bar import NoticeBar
from diffviewer.ui.library import article_texts
from diffviewer.ui.library.article_list import ArticleList
from diffviewer.ui.library.search_results import SearchResults
from diffviewer.ui.library.sidebar_head import SidebarHead
from diffviewer.ui.library.source_list import SourceList
from diffviewer.ui.library.watch_commands import WatchCommands
from diffviewer.ui.look import icons
from diffviewer.ui.look.list_text import semibold
from diffviewer.ui.look.qt_text import harmless
from diffviewer.ui.look.theme import Theme, ui_font
from diffviewer.ui.opening.session_list import SessionList
from diffviewer.work.library_access import LibraryAccess, ShouldCancel

if TYPE_CHECKING:
    from diffviewer.store.library import Library

_MARGIN = 14
_WIDGET_MOST = 16_777_215  # Qt's own highest height


class Tab(IntEnum):
    """The tabs, in their order."""

    CHANGED = 0
    ALL = 1
    SOURCES = 2
    FILES = 3


_VIEWS = {Tab.CHANGED: View.CHANGED, Tab.ALL: View.ALL, Tab.SOURCES: View.ALL, Tab.FILES: View.FILES}


class LibrarySidebar(QWidget):
    """Shows nothing of the library before `begin`. The comparisons of this session stand under Files.

    `entry_chosen` carries one of them, `article_chosen` an article, `match_chosen` an article and the sentence found
    in it, or None; `has_articles_changed` says that `has_articles` did.
    """

    entry_chosen = Signal(object)
    article_chosen = Signal(object)
    match_chosen = Signal(object, object)
    has_articles_changed = Signal()

    def __init__(
        self,
        access: LibraryAccess,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._access = access
        self._theme = theme
        self._source: Source | None = None
        self._begun = False
        self.has_articles = False
        self._lane = access.lane()
        self._lane.finished.connect(self._count)
        self.head = SidebarHead(theme)
        self.opened = SessionList(theme)
        self.back = QToolButton()
        self.back.setFont(semibold(ui_font()))
        self.back.setAutoRaise(True)
        self.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.back.setToolTip(self.tr("Back to all sources (Esc)"))
        self.kept = QLabel(self.tr("Kept"))
        self.kept.setFont(semibold(ui_font()))
        self.kept.setContentsMargins(_MARGIN, 12, _MARGIN, 8)
        self.commands = WatchCommands(access, self)
        self.list = ArticleList(access, theme, self.commands)
        self.sources = SourceList(access, theme, self.commands)
        self.results = SearchResults(access, theme)
        self.undo = NoticeBar(theme, self.tr("Undo"))
        self.empty = QLabel()
        self.empty.setFont(ui_font())
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.empty.setContentsMargins(_MARGIN + 8, 28, _MARGIN + 8, 12)
        self._lay_out(DropHint(theme))
        self._wire()
        self._colour()
        self._show_tab()

    @property
    def tab(self) -> Tab:
        """The tab shown."""
        return Tab(self.head.tabs.currentIndex())

    @property
    def has_entries(self) -> bool:
        """Whether there is anything to show: an article of the library, a comparison of this session, or a search."""
        return self.has_articles or self.opened.has_entries or self.searching

    @property
    def in_hand(self) -> Article | Source | None:
        """The article or publisher that the keyboard stands on, where the keys go to a list."""
        return self._page.current if self._page.hasFocus() else None

    @property
    def several(self) -> tuple[Article, ...]:
        """The articles that are selected, where those are two or more and the keys go to their list."""
        selected = self.list.selected if self.list.hasFocus() else ()
        return selected if len(selected) > 1 else ()

    @property
    def searching(self) -> bool:
        """Whether what a search found stands in place of the articles."""
        return self._stack.currentWidget() is self.results

    def show_session(self, session: Session) -> None:
        """Show the comparisons of a session."""
        self.opened.show_session(session)
        for signal in (session.rowsInserted, session.rowsRemoved):
            signal.connect(self._fit)
        self._fit()

    @property
    def _page(self) -> ArticleList | SourceList:
        return self.sources if self._pages.currentWidget() is self.sources else self.list

    def begin(self) -> None:
        """Read the library from now on."""
        if not self._begun:
            self._begun = True
            self._access.look_for_others()
            self._ask_count()
            self._show_tab()

    def show_search(self, text: str) -> None:
        """Show what is found in place of the articles; the articles again for ""."""
        self.results.search(text)
        self._stack.setCurrentWidget(self.results if text else self._lists)

    def go_to(self, tab: Tab) -> None:
        """Show a tab."""
        self.head.tabs.setCurrentIndex(tab)

    def _lay_out(self, hint: QWidget) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.sources)
        self._lists = QWidget()
        column = QVBoxLayout(self._lists)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget, stretch in (
            *((self.head, 0), (self.opened, 1), (self.kept, 0), (self.back, 0), (self.empty, 0)),
            *((self._pages, 1), (self.undo, 0)),
        ):
            column.addWidget(widget, stretch)
        column.addStretch(0)
        column.addWidget(hint)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._lists)
        self._stack.addWidget(self.results)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _wire(self) -> None:
        self.head.tabs.currentChanged.connect(self._change_tab)
        self.head.sort_chosen.connect(self._show_tab)
        self.head.filter_changed.connect(self._show_tab)
        self.head.read_wanted.connect(self._mark_all_read)
        self.back.clicked.connect(self._leave_source)
        self.opened.chosen.connect(self.entry_chosen)
        self.list.chosen.connect(self.article_chosen)
        self.list.typed.connect(self.head.begin_filter)
        self.list.removed.connect(self._offer_undo)
        self.sources.chosen.connect(self._enter_source)
        self.sources.typed.connect(self.head.begin_filter)
        self.results.chosen.connect(self.match_chosen)
        self.commands.done.connect(self.undo.offer)
        self.undo.accepted.connect(self.commands.undo)
        for model in (self.list.articles, self.sources.sources):
            for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset):
                signal.connect(self._fit)
        self.list.articles.loaded.connect(self._fit)
        self.sources.sources.loaded.connect(self._fit)
        self._access.changed.connect(self._ask_count)
        self._theme.changed.connect(self._colour)

    @Slot()
    def _change_tab(self) -> None:
        self._source = None
        self.undo.hide()
        self._show_tab()

    @Slot()
    def _show_tab(self) -> None:
        """Ask for what the tab, the source, the filter and the order say."""
        text = self.head.filter_text
        choosing = self.tab is Tab.SOURCES and self._source is None
        self._pages.setCurrentWidget(self.sources if choosing else self.list)
        self.back.setVisible(self._source is not None)
        if self._source is not None:
            self.back.setText(harmless(self._source.name))
        self.head.allow_sorting(not choosing)
        if self._begun and choosing:
            self.sources.sources.show(text)
        elif self._begun:
            source_id = self._source.id if self._source is not None else None
            chosen = ArticleFilter(view=_VIEWS[self.tab], source_id=source_id, text=text)
            self.list.articles.show(chosen, self.head.sort)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Show what has something to show, and say so where there is nothing."""
        files = self.tab is Tab.FILES
        model = self.sources.sources if self._page is self.sources else self.list.articles
        any_rows, any_opened = model.rowCount() > 0, files and self.opened.has_entries
        self.opened.setVisible(any_opened)
        self.kept.setVisible(any_opened and any_rows)
        self.opened.setMaximumHeight(self.opened.needed_height if any_opened and any_rows else _WIDGET_MOST)
        if any_opened and not any_rows and self.window().focusWidget() is self._page:
            self.opened.setFocus()  # else Qt would choose whatever comes next in the window
        self._pages.setVisible(any_rows)
        self.empty.setVisible(not any_rows and not any_opened)
        self.empty.setText(self._why_empty())

    def _why_empty(self) -> str:
        if self.head.filter_text:
            return self.tr("Nothing here has “{text}” in its headline or source").format(text=self.head.filter_text)
        return {
            Tab.CHANGED: self.tr("No article was changed so far"),
            Tab.ALL: self.tr("No article is kept so far"),
            Tab.SOURCES: self.tr("No article is kept so far"),
            Tab.FILES: self.tr("No page was opened or kept so far"),
        }[self.tab]

    @Slot(object)
    def _enter_source(self, source: Source) -> None:
        self._source = source
        self.head.end_filter()
        self._show_tab()
        self.list.setFocus()

    @Slot()
    def _leave_source(self) -> None:
        self._source = None
        self._show_tab()
        self.sources.setFocus()

    @Slot()
    def _mark_all_read(self) -> None:
        self._access.write(lambda library: library.articles.mark_all_read())

    @Slot(object)
    def _offer_undo(self, article: Article) -> None:
        self.undo.offer((article,), self.tr("Removed “{title}”").format(title=article_texts.title(article)))

    @Slot()
    def _ask_count(self) -> None:
        if self._begun:
            self._lane.ask(_any_article)

    @Slot(object)
    def _count(self, any_articles: tuple[bool, bool]) -> None:
        any_article, any_changed = any_articles
        if any_article != self.has_articles:
            if any_article and not any_changed and self.tab is Tab.CHANGED:
                self.go_to(Tab.ALL)
            self.has_articles = any_article
            self.has_articles_changed.emit()

    @Slot()
    def _colour(self) -> None:
        palette = self._theme.palette
        self.back.setIcon(icons.icon("back", palette.text))
        self.empty.setStyleSheet(f"color: {palette.text_muted}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.head.filter.isVisible():
            self.head.end_filter()
            self._page.setFocus()
        elif event.key() == Qt.Key.Key_Escape and self._source is not None:
            self._leave_source()
        elif event.key() == Qt.Key.Key_Down and isinstance(self.focusWidget(), QLineEdit):
            self._page.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)


def _any_article(library: "Library", should_cancel: ShouldCancel) -> tuple[bool, bool]:
    """Whether there is an article, and one that was changed."""
    chosen = (ArticleFilter(), ArticleFilter(view=View.CHANGED))
    any_article, any_changed = (bool(library.lists.page(each, Sort.FIRST_SEEN, 1).articles) for each in chosen)
    return any_article, any_changed
