"""Opens an article of the library: all its texts, at the two versions that the person came for."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from diffviewer.work.library_access import LibraryAccess, ShouldCancel

if TYPE_CHECKING:
    from diffviewer.keeping import Story
    from diffviewer.records import Article, Match
    from diffviewer.store.library import Library

_Opened = tuple["Story", tuple[int, int]]


class StoryOpener(QObject):
    """`opened` carries the story (`keeping.Story`) and the places of the two captures to show first.

    Of several requests the newest is answered. `retold` carries the same for a story that has gone on, `checked` a
    story that is as it was but for checks, of which none found another text.
    """

    opened = Signal(object, object)
    retold = Signal(object, object)
    checked = Signal(object)
    busy = Signal(bool)

    def __init__(self, access: LibraryAccess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told: Story | None = None
        self._lane = access.lane()
        self._lane.finished.connect(self._take)
        self._lane.busy.connect(self.busy)
        self._retelling = access.lane()
        self._retelling.finished.connect(self._take_retold)

    @property
    def is_busy(self) -> bool:
        """Whether an article is being opened."""
        return self._lane.is_busy

    def open_again(self, article_id: int, pair: tuple[int, int]) -> None:
        """Open an article at two captures shown before, or at its last change where it was changed since."""

        def work(library: "Library", should_cancel: ShouldCancel) -> "_Opened | None":
            from diffviewer.keeping import story

            article = library.articles.many((article_id,)).get(article_id)
            if article is None or article.removed:
                return None
            told = story(library, article_id)
            there = 0 <= pair[0] < pair[1] < len(told.history.captures)
            return told, pair if there and not article.unread else told.last_change()

        self._lane.ask(work)

    def open(self, article_id: int, match: "Match | None" = None, at: datetime | None = None) -> None:
        """Open an article where a found sentence came or went, or as it stood at a time, or at its last change."""

        def work(library: "Library", should_cancel: ShouldCancel) -> "_Opened":
            from diffviewer.keeping import story

            told = story(library, article_id)
            if match is not None:
                return told, told.turn_of(match)
            return told, told.standing_at(at) if at is not None else told.last_change()

        self._lane.ask(work)

    def retell(self, earlier: "Story", pair: tuple[int, int]) -> None:
        """Open an article again, at the same two captures, if it was changed or checked since it was opened."""

        def work(library: "Library", should_cancel: ShouldCancel) -> "_Opened | None":
            from diffviewer.keeping import story

            before = earlier.article
            article = library.articles.many((before.id,)).get(before.id)
            if article is None:
                return None
            if (article.versions, article.changes) == (before.versions, before.changes):
                return (earlier if _same_watching(article, before) else earlier.with_checks(library, article)), pair
            told = story(library, before.id)
            return told, told.same_pair(earlier, pair)

        self._told = earlier
        self._retelling.ask(work)

    def cancel(self) -> None:
        """Give up what is being opened."""
        self._lane.cancel()
        self._retelling.cancel()

    @Slot(object)
    def _take(self, opened: "_Opened | None") -> None:
        if opened is not None:
            self.opened.emit(*opened)

    @Slot(object)
    def _take_retold(self, opened: "_Opened | None") -> None:
        if opened is None or opened[0] is self._told:
            return
        same = self._told is not None and opened[0].history.captures is self._told.history.captures
        if same:
            self.checked.emit(opened[0])
        else:
            self.retold.emit(*opened)


def _same_watching(one: "Article", other: "Article") -> bool:
    """Whether nothing came of checks in between, and nobody changed when the next one is."""
    return (one.state, one.last_checked, one.next_check, one.url) == (
        other.state,
        other.last_checked,
        other.next_check,
        other.url,
    )
