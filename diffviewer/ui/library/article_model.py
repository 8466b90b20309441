"""The articles of a list, read from the library a stretch at a time, as they are scrolled to."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt, Signal, Slot

from diffviewer.records import Article, ArticleFilter, ArticlePage, Sort
from diffviewer.ui.library import article_texts
from diffviewer.ui.look import tooltips
from diffviewer.work.library_access import LibraryAccess, ShouldCancel

if TYPE_CHECKING:
    from diffviewer.store.library import Library

_STRETCH = 200  # articles at first, and at least …
_SHARE = 16  # … and of a long list the sixteenth part, since the view lays out all of it each time

_Index = QModelIndex | QPersistentModelIndex


class ArticleModel(QStringListModel):
    """Rows are articles, found under `ARTICLE`. `loaded` is sent when an answer was taken over.

    What was shown stays until the next answer is there. Rows that stay the same keep their place, so that a selection
    and a scroll position survive. The strings of the base are not used: it counts the rows, which a view asks for
    thousands of times, faster than Python can.
    """

    ARTICLE = Qt.ItemDataRole.UserRole

    loaded = Signal()

    def __init__(self, access: LibraryAccess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.articles: list[Article] = []  # as far as they were read
        self.advances: list[int] = []  # what `measure` says of each
        self.measure: Callable[[Article], int] = _unmeasured
        self._coming: list[Article] = []
        # connected before any view is, so that no view ever finds a row without its article
        self.rowsRemoved.connect(self._gone)
        self.rowsInserted.connect(self._come)
        self._after: tuple[int | str, int] | None = None
        self._chosen = ArticleFilter()
        self._sort = Sort.LAST_CHANGED
        self._asked = False
        self._first = access.lane()
        self._first.finished.connect(self._take)
        self._more = access.lane()
        self._more.finished.connect(self._append)
        access.changed.connect(self.refresh)

    @property
    def chosen(self) -> ArticleFilter:
        """What the list is narrowed to."""
        return self._chosen

    def show(self, chosen: ArticleFilter, sort: Sort) -> None:
        """Show another list, from its top."""
        self._chosen, self._sort, self._asked = chosen, sort, True
        self._ask(_STRETCH)

    @Slot()
    def refresh(self) -> None:
        """Read again what is shown, and no more, because the library was written."""
        if self._asked:
            self._ask(max(_STRETCH, len(self.articles)))

    def row_of(self, article_id: int) -> int:
        """The row of an article, -1 where it was not read."""
        return next((row for row, article in enumerate(self.articles) if article.id == article_id), -1)

    def leave_out(self, article_id: int) -> None:
        """Take an article out at once; the library is told by who asked for it."""
        row = self.row_of(article_id)
        if row >= 0:
            self._replace(row, row + 1, [])

    def mark(self, article_id: int, *, starred: bool | None = None, unread: bool | None = None) -> None:
        """Show an article's marks as the library was told to change them; None leaves one as it is."""
        row = self.row_of(article_id)
        if row >= 0:
            article = self.articles[row]
            starred = article.starred if starred is None else starred
            self._set(row, replace(article, starred=starred, unread=article.unread if unread is None else unread))
        if self._first.is_busy:  # the answer may be of before
            self.refresh()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.articles):
            return None
        article = self.articles[index.row()]
        if role == self.ARTICLE:
            return article
        if role == Qt.ItemDataRole.DisplayRole:
            return article_texts.title(article)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltips.plain(article_texts.tool_tip(article))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return article_texts.spoken(article, datetime.now(UTC))
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and self._after is not None and not self._first.is_busy

    def fetchMore(self, parent: _Index) -> None:
        if not self.canFetchMore(parent) or self._more.is_busy:
            return
        chosen, sort, after = self._chosen, self._sort, self._after
        count = max(_STRETCH, len(self.articles) // _SHARE)

        def work(library: "Library", should_cancel: ShouldCancel) -> ArticlePage:
            return library.lists.page(chosen, sort, count, after)

        self._more.ask(work)

    def _ask(self, count: int) -> None:
        chosen, sort = self._chosen, self._sort
        self._more.cancel()

        def work(library: "Library", should_cancel: ShouldCancel) -> ArticlePage:
            found: list[Article] = []
            page = ArticlePage((), None)
            while len(found) < count and not should_cancel():
                page = library.lists.page(chosen, sort, _STRETCH, page.after)
                found += page.articles
                if page.after is None:
                    break
            return ArticlePage(tuple(found), page.after)

        self._first.ask(work)

    @Slot(object)
    def _take(self, page: ArticlePage) -> None:
        self._after = page.after
        new, old = list(page.articles), self.articles
        shared = min(len(new), len(old))
        head = next((row for row in range(shared) if new[row].id != old[row].id), shared)
        tail = next((n for n in range(shared - head) if new[-1 - n].id != old[-1 - n].id), shared - head)
        self._replace(head, len(old) - tail, new[head : len(new) - tail])
        for row, article in enumerate(new):
            if self.articles[row] != article:
                self._set(row, article)
        self.loaded.emit()

    def _set(self, row: int, article: Article) -> None:
        self.articles[row], self.advances[row] = article, self.measure(article)
        self.dataChanged.emit(self.index(row), self.index(row))

    def _replace(self, first: int, end: int, articles: list[Article]) -> None:
        """Put articles in place of the rows from `first` up to `end`."""
        if end > first:
            self.removeRows(first, end - first)
        if articles:
            self._coming = articles
            self.insertRows(first, len(articles))

    @Slot(QModelIndex, int, int)
    def _gone(self, _parent: QModelIndex, first: int, last: int) -> None:
        del self.articles[first : last + 1]
        del self.advances[first : last + 1]

    @Slot(QModelIndex, int, int)
    def _come(self, _parent: QModelIndex, first: int, _last: int) -> None:
        self.articles[first:first] = self._coming
        self.advances[first:first] = map(self.measure, self._coming)

    @Slot(object)
    def _append(self, page: ArticlePage) -> None:
        known = {article.id for article in self.articles}
        self._after = page.after
        end = len(self.articles)
        self._replace(end, end, [article for article in page.articles if article.id not in known])
        self.loaded.emit()


def _unmeasured(article: Article) -> int:
    return 0
