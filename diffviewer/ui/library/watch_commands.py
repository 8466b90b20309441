"""What can be done with articles, one or many: check now, never, again; take out, mark as read. It can be undone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from diffviewer.records import Article, Source, WatchState
from diffviewer.ui.library import article_texts
from diffviewer.ui.look.qt_text import harmless
from diffviewer.work.library_access import LibraryAccess

if TYPE_CHECKING:
    from diffviewer.store.library import Library

_RESUMABLE = (WatchState.PAUSED, WatchState.RESTED, WatchState.GONE)


def can_pause(article: Article) -> bool:
    """Whether an article is checked from time to time."""
    return article.state is WatchState.ACTIVE


def can_resume(article: Article) -> bool:
    """Whether an article is watched, and not checked any more."""
    return article.state in _RESUMABLE


@dataclass(frozen=True, slots=True)
class Marked:
    """Articles that were marked as read, or as unread."""

    articles: tuple[Article, ...]
    read: bool


class WatchCommands(QObject):
    """`check_wanted` carries the numbers of articles; `written` says that another check may be due than before.

    `done` carries what `undo` wants, and a sentence.
    """

    check_wanted = Signal(object)
    written = Signal()
    done = Signal(object, str)

    def __init__(self, access: LibraryAccess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._access = access
        self.first_pause: Callable[[], timedelta] = lambda: timedelta(minutes=30)
        """Between the check that resuming brings and the next."""

    def check(self, articles: Sequence[Article]) -> None:
        """Check these now."""
        numbers = [article.id for article in articles if article.state is not WatchState.FILE]
        if numbers:
            self.check_wanted.emit(numbers)

    def pause(self, *articles: Article) -> None:
        """Check these no more."""
        numbers = [article.id for article in articles]
        one = self.tr("Paused “{title}”").format(title=article_texts.title(articles[0])) if len(articles) == 1 else ""
        self._write(
            lambda library: library.pausing.pause(numbers),
            lambda count: one or self.tr("Paused %n article(s)", "", count),
        )

    def resume(self, *articles: Article) -> None:
        """Check these again, at once and then as often as new ones."""
        numbers = [article.id for article in articles]
        one = ""
        if len(articles) == 1:
            one = self.tr("Watching “{title}” again").format(title=article_texts.title(articles[0]))
        now, pause = datetime.now(UTC), self.first_pause()
        self._write(
            lambda library: library.pausing.resume(numbers, now, pause),
            lambda count: one or self.tr("Watching %n article(s) again", "", count),
        )

    def remove(self, articles: Sequence[Article]) -> None:
        """Take these out of the library; nothing of them is deleted yet."""
        numbers, now = [article.id for article in articles], datetime.now(UTC)
        self._write(
            lambda library: library.pausing.remove(numbers, now),
            lambda count: self.tr("Removed %n article(s)", "", count),
        )

    def mark_read(self, articles: Sequence[Article], *, read: bool) -> None:
        """Take the unread dots away, or put them back."""
        numbers = [article.id for article in articles]

        def done(changed: tuple[Article, ...]) -> None:
            if read:
                self.done.emit(Marked(changed, read), self.tr("Marked %n article(s) as read", "", len(changed)))
            else:
                self.done.emit(Marked(changed, read), self.tr("Marked %n article(s) as unread", "", len(changed)))

        self._access.write(lambda library: library.pausing.mark_read(numbers, read), then=done)

    def check_source(self, source: Source) -> None:
        """Check everything of a publisher now."""
        number = source.id
        self._access.write(lambda library: library.pausing.of_source(number), shown=True, then=self._ask)

    def pause_source(self, source: Source) -> None:
        """Check nothing of a publisher any more."""
        number = source.id
        self._write(
            lambda library: library.pausing.pause(library.pausing.of_source(number)),
            lambda count: self.tr("Paused %n article(s) of {source}", "", count).format(source=harmless(source.name)),
        )

    def resume_source(self, source: Source) -> None:
        """Check everything of a publisher again."""
        number, now, pause = source.id, datetime.now(UTC), self.first_pause()
        self._write(
            lambda library: library.pausing.resume(library.pausing.of_source(number), now, pause),
            lambda count: self.tr("Watching %n article(s) of {source} again", "", count).format(
                source=harmless(source.name)
            ),
        )

    def remove_source(self, source: Source) -> None:
        """Take everything of a publisher out of the library; nothing of it is deleted yet."""
        number, now = source.id, datetime.now(UTC)
        self._write(
            lambda library: library.pausing.remove(library.pausing.of_source(number), now),
            lambda count: self.tr("Removed %n article(s) of {source}", "", count).format(source=harmless(source.name)),
        )

    def undo(self, was: "Sequence[Article] | Marked") -> None:
        """Let articles be as they were."""
        if isinstance(was, Marked):
            numbers, read = [article.id for article in was.articles], was.read
            self._access.write(lambda library: library.pausing.mark_read(numbers, not read))
        else:
            self._access.write(lambda library: library.pausing.put_back(was), then=lambda _: self.written.emit())

    def _write(self, work: "Callable[[Library], tuple[Article, ...]]", sentence: "Callable[[int], str]") -> None:
        def done(articles: tuple[Article, ...]) -> None:
            self.written.emit()
            self.done.emit(articles, sentence(len(articles)))

        self._access.write(work, then=done)

    def _ask(self, numbers: Sequence[int]) -> None:
        if numbers:
            self.check_wanted.emit(list(numbers))
