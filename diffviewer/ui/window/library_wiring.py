"""Joins the window and the library: what is opened from it, what is kept in it, and what is said about it."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from diffviewer import messages
from diffviewer.errors import Cancelled, DiffviewerError, InputError
from diffviewer.ui.comparison.comparison_controller import ComparisonController
from diffviewer.ui.library import article_texts
from diffviewer.ui.library.keep import Keeper
from diffviewer.ui.library.library_upkeep import LibraryUpkeep
from diffviewer.ui.library.restoring import Restoring
from diffviewer.ui.library.story_opener import StoryOpener
from diffviewer.ui.look.core_texts import from_core
from diffviewer.ui.window.content import Content
from diffviewer.ui.window.search_wiring import SearchWiring
from diffviewer.work.housekeeping import keep_house
from diffviewer.work.library_access import LibraryAccess
from diffviewer.work.tasks import Tasks

if TYPE_CHECKING:
    from diffviewer.keeping import Kept, Story
    from diffviewer.records import Article, Match

_KEEP_HOUSE_AFTER = 60_000  # milliseconds: what the person opened the program for comes first
_KEEP_HOUSE_AGAIN = 24 * 60 * 60 * 1000


class LibraryWiring(QObject):
    """Does nothing with the library before `begin`. `failure` carries an exception of our own."""

    failure = Signal(object)
    article_changed = Signal()  # what `article` gives

    def __init__(
        self, content: Content, controller: ComparisonController, access: LibraryAccess, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._content = content
        self._controller = controller
        self._access = access
        self._story: Story | None = None
        self._sought = ""  # a sentence to be brought into view with the next comparison
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_KEEP_HOUSE_AFTER)
        self.keeper = Keeper(access, self)
        self.opener = StoryOpener(access, self)
        self.search = SearchWiring(content, access, self)
        self._wire()
        self._take_in_hand()
        self._show_offer()

    @property
    def article(self) -> "Article | None":
        """The article of the library that is shown; None where nothing is, or files that are not kept."""
        return self._story.article if self._story is not None else self._content.unread.article

    @property
    def story(self) -> "Story | None":
        """The article of the library that is shown, if one is."""
        return self._story

    @Slot()
    def reopen(self) -> None:
        """Show the article again, whose texts may read otherwise now."""
        if self._story is not None:
            newer = self._story.history.captures[self._controller.pair[1]]
            self.opener.open(self._story.article.id, at=newer.captured_at)

    def begin(self, tasks: Tasks) -> None:
        """Show the library, where there is one; one is made when something is kept."""
        keeping_house = tasks.lane()
        keeping_house.finished.connect(self._tell_reread)
        keeping_house.failed.connect(self.tell_failure)
        path = self._access.path
        self._later.timeout.connect(lambda: keeping_house.start(lambda cancelled: keep_house(path, cancelled)))
        self.restoring = Restoring(self._access, tasks, self._content.window())
        self.restoring.restored.connect(self._show_restored)
        self.restoring.failed.connect(self.tell_failure)
        self._content.commands.restore.triggered.connect(self.restoring.begin)
        self.upkeep = LibraryUpkeep(self._access, tasks, self._content.commands, self._content.window())
        self.upkeep.told.connect(lambda sentence: self._content.notice.offer(None, sentence))
        self.upkeep.failed.connect(self.tell_failure)
        self.upkeep.ended.connect(self._show_written)
        if self._access.path.exists():
            self._content.sidebar.begin()
            self._later.start()

    def _wire(self) -> None:
        content, controller, sidebar = self._content, self._controller, self._content.sidebar
        sidebar.entry_chosen.connect(controller.return_to)
        sidebar.article_chosen.connect(self._open_article)
        sidebar.match_chosen.connect(self._open_match)
        sidebar.has_articles_changed.connect(content.fit_sidebar)
        controller.history_changed.connect(self._take_in_hand)
        controller.waiting_changed.connect(self._take_in_hand)
        controller.compared.connect(self._seek, Qt.ConnectionType.QueuedConnection)  # once it is shown
        self.opener.opened.connect(self._show_story)
        self.opener.retold.connect(self._show_retold)
        self.opener.checked.connect(self._show_checked)
        self.keeper.offer_changed.connect(self._show_offer)
        self.keeper.kept.connect(self._show_kept)
        content.offer.accepted.connect(self.keeper.keep)
        content.commands.keep.triggered.connect(self.keeper.keep)
        content.unread.readable.connect(self.opener.open)
        content.unread.left.connect(controller.begin_anew)
        self._access.failed.connect(self.tell_failure)
        self._access.changed.connect(self._follow)

    @property
    def shown(self) -> int:
        """The number of that article, or 0."""
        return self.article.id if self.article is not None else 0

    @property
    def path(self) -> Path:
        """The library's file."""
        return self._access.path

    def show_again(self, article_id: int, pair: tuple[int, int]) -> None:
        """Show an article as it was shown before; nothing happens where it is gone."""
        self.opener.open_again(article_id, pair)

    @Slot(object)
    def show_first(self, article_id: int) -> None:
        """Show an article where nothing is shown yet."""
        if self._controller.history is None and self._controller.waiting is None:
            self.opener.open(article_id)

    @Slot(object)
    def _open_article(self, article: "Article") -> None:
        # what came while it was shown is shown when it is asked for
        if self.shown != article.id or article.unread:
            self.opener.open(article.id)

    @Slot(object, object)
    def _open_match(self, article: "Article", match: "Match | None") -> None:
        self._sought = match.text if match is not None and not match.in_title else ""
        if match is None or self._story is None or self._story.article.id != article.id:
            self.opener.open(article.id, match)
        elif self._story.turn_of(match) == self._controller.pair:
            self._seek()
        else:
            self._controller.set_pair(*self._story.turn_of(match))

    @Slot(object, object)
    def _show_story(self, story: "Story", pair: tuple[int, int]) -> None:
        self._content.sidebar.list.mark_read(story.article, read=True)
        if not story.history.captures:  # watched, and not read yet
            self._show_unread(story.article)
            return
        number, now = story.article.id, datetime.now(UTC)
        self._access.write(lambda library: library.articles.look(number, now), shown=True)
        self._take_over(story, pair)

    def _show_unread(self, article: "Article") -> None:
        self._controller.begin_anew()
        self._content.unread.open(article)
        self._content.show_unread()
        self._content.window().setWindowTitle(article_texts.title(article))
        self._content.sidebar.list.mark_shown(article.id)
        self.article_changed.emit()

    def _take_over(self, story: "Story", pair: tuple[int, int]) -> None:
        self._story = story
        self._controller.show_history(story.history, pair)

    @Slot(object, object)
    def _show_retold(self, story: "Story", pair: tuple[int, int]) -> None:
        shown = self._story is not None and self._story.article.id == story.article.id
        if shown and self._story is not None and not self.opener.is_busy:
            # what came while the article is open is news as much as what had come before: it was not seen yet
            history = replace(story.history, looked_at=self._story.history.looked_at)
            self._take_over(replace(story, history=history), pair)

    @Slot(object)
    def _show_checked(self, story: "Story") -> None:
        if self._story is not None and self._story.history.captures is story.history.captures:
            history = replace(story.history, looked_at=self._story.history.looked_at)
            self._story = replace(story, history=history)
            self._controller.renew(history)
            self.article_changed.emit()

    @Slot()
    def _follow(self) -> None:
        """The library was written: perhaps the article shown has another version."""
        if self._story is not None:
            self.opener.retell(self._story, self._controller.pair)

    @Slot()
    def _seek(self) -> None:
        sought, self._sought = self._sought, ""
        if sought and self._content.pane is not None and self._story is not None:
            self._content.pane.view.show_text(sought)

    @Slot()
    def _take_in_hand(self) -> None:
        """Something else is shown: is it of the library, or can it be kept?"""
        history, waiting = self._controller.history, self._controller.waiting
        if self._story is not None and history is not self._story.history:
            self._story = None
        self._content.unread.close_article()
        self._content.sidebar.list.mark_shown(self.shown)
        self.article_changed.emit()
        if self._story is not None:
            captures: tuple[object, ...] = ()
        elif history is not None:
            captures = history.captures
        else:
            captures = (waiting,) if waiting is not None else ()
        self.keeper.show(captures, look=self._access.path.exists())  # type: ignore[arg-type]

    @Slot()
    def _show_offer(self) -> None:
        offer, content = self.keeper.offer, self._content
        keep = content.commands.keep
        keep.setEnabled(offer.possible)
        keep.setText(self.tr("Keep") if offer.article is None else self.tr("Add to its timeline"))
        keep.setIconText(keep.text())
        waits = self._controller.history is None and offer.possible and offer.article is not None
        if waits and offer.article is not None:
            title = article_texts.title(offer.article)
            count = self.tr("%n version(s)", "", offer.article.versions)
            content.offer.offer(None, self.tr("“{title}” is in the library, {count}").format(title=title, count=count))
        else:
            content.offer.hide()

    @Slot(object)
    def _show_kept(self, kept: "Kept") -> None:
        self._content.sidebar.begin()
        self.opener.open(kept.article_id, at=kept.at)

    @Slot()
    def _show_restored(self) -> None:
        if self._story is not None:
            self._controller.begin_anew()
        self._content.problem.hide()
        self._content.sidebar.begin()
        self._content.notice.offer(None, self.tr("The library was restored; the one before is kept beside it"))

    @Slot()
    def _show_written(self) -> None:
        if self._access.path.exists():
            self._content.sidebar.begin()
            self._access.changed.emit()

    @Slot(object)
    def _tell_reread(self, differing: int) -> None:
        self._later.start(_KEEP_HOUSE_AGAIN)
        if differing:
            self._content.notice.offer(
                None,
                self.tr("%n version(s) read better now, by a new reader or rule; nothing was lost", "", differing),
            )

    @Slot(object)
    def tell_failure(self, error: BaseException) -> None:
        """Say what ails the library; what does not concern it is a failure of our own."""
        if isinstance(error, Cancelled):
            return
        if isinstance(error, InputError):
            self._content.problem.tell(messages.sentence(error, from_core))
            return
        if isinstance(error, DiffviewerError):
            from diffviewer.library_messages import library_sentence
            from diffviewer.store.problems import LibraryError

            if isinstance(error, LibraryError):
                self._content.problem.tell(library_sentence(error, from_core))
                return
        self.failure.emit(error)
