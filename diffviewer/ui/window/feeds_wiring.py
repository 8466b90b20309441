"""Joins the window and what is followed: the dialog of feeds and filters, and lists of feeds in files."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from diffviewer.settings import Settings
from diffviewer.ui.feeds.feed_lists import FeedLists
from diffviewer.ui.look.theme import Theme
from diffviewer.ui.window.content import Content
from diffviewer.ui.window.watch_wiring import WatchWiring
from diffviewer.work.library_access import LibraryAccess, ShouldCancel
from diffviewer.work.tasks import Tasks
from diffviewer.work.watch_manner import manner_of

if TYPE_CHECKING:
    from diffviewer.fetch.feeds import Entry
    from diffviewer.settings import WatchChoices
    from diffviewer.ui.feeds.feeds_dialog import FeedsDialog


class FeedsWiring(QObject):
    """The dialog is made when it is first asked for. `failed` carries an exception."""

    failed = Signal(object)

    def __init__(
        self,
        content: Content,
        watching: WatchWiring,
        access: LibraryAccess,
        settings: Settings,
        theme: Theme,
        tasks: Tasks,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._content = content
        self._watching = watching
        self._access = access
        self._settings = settings
        self._theme = theme
        self._reading = tasks.lane()
        self._reading.failed.connect(self.failed)
        self.dialog: FeedsDialog | None = None
        self.lists = FeedLists(access, content.window())
        self.lists.told.connect(lambda sentence: content.notice.offer(None, sentence))
        self.lists.problem.connect(content.problem.tell)
        self.lists.failed.connect(self.failed)
        self.lists.taken_in.connect(self._look_again)
        watching.fetcher.followed.connect(self._refresh)
        watching.fetcher.checked.connect(self._note_report)
        content.commands.feeds.triggered.connect(self._show)
        content.commands.take_in_feeds.triggered.connect(self.lists.choose_in)
        content.commands.give_out_feeds.triggered.connect(self.lists.choose_out)

    @Slot()
    def _show(self) -> None:
        from diffviewer.ui.feeds.feeds_dialog import FeedsDialog

        if self.dialog is None:
            self.dialog = FeedsDialog(self._access, self._theme, self._reading, self._read, self._content.window())
            self.dialog.follow_wanted.connect(self._follow)
            self.dialog.check_wanted.connect(self._check)
            self.dialog.written.connect(self._watching.fetcher.reload)
        self.dialog.show_feeds()

    @Slot(object)
    def _note_report(self, report: object) -> None:
        from diffviewer.watching.reports import BecameFeed, FeedRead

        if isinstance(report, FeedRead | BecameFeed):
            self._refresh()

    @Slot()
    def _refresh(self) -> None:
        if self.dialog is not None:
            self.dialog.refresh()

    @Slot(str)
    def _follow(self, address: str) -> None:
        self._watching.follow([address])

    @Slot(object)
    def _check(self, feed_id: int) -> None:
        self._watching.fetcher.check_now(feeds=[feed_id])

    @Slot()
    def _look_again(self) -> None:
        self._content.sidebar.begin()
        self._watching.fetcher.reload()

    def _read(self, address: str, should_cancel: ShouldCancel) -> "tuple[Entry, ...] | str":
        return _entries(address, self._settings.watch, should_cancel)


def _entries(address: str, choices: "WatchChoices", should_cancel: ShouldCancel) -> "tuple[Entry, ...] | str":
    """The entries of a feed as it is now, or the code of why it cannot be read. Not for the UI thread."""
    from diffviewer.fetch.http import Client
    from diffviewer.watching.lists import preview

    client = Client(user_agent=manner_of(choices).user_agent)
    try:
        found = preview(client, address, (), should_cancel)
    finally:
        client.close()
    return found if isinstance(found, str) else found.kept
