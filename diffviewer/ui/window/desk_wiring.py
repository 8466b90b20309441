"""Joins the window and the desk: the tray, notifications, later starts, and what closing the window does."""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QSystemTrayIcon

from diffviewer import handover
from diffviewer.handover import Request
from diffviewer.records import ArticleFilter, View
from diffviewer.settings import Settings
from diffviewer.ui.comparison.comparison_controller import ComparisonController
from diffviewer.ui.desk.instance import Instance
from diffviewer.ui.desk.notifications import Notifications, Told
from diffviewer.ui.desk.staying import Staying
from diffviewer.ui.desk.tray import Tray
from diffviewer.ui.library.library_sidebar import Tab
from diffviewer.ui.look.theme import Theme
from diffviewer.ui.window.back_wiring import BackWiring
from diffviewer.ui.window.main_window import MainWindow
from diffviewer.ui.window.wiring import Wiring
from diffviewer.work.fetcher import FetcherState
from diffviewer.work.library_access import LibraryAccess, ShouldCancel

if TYPE_CHECKING:
    from diffviewer.store.library import Library
    from diffviewer.watching.following import Followed

_TRIES, _BETWEEN = 20, 0.1  # of two that start at once, the later one waits so long for the first to listen


class DeskWiring(QObject):
    """Made once every control works. `alone` is false where another program has taken what this one was given."""

    ended = Signal()

    def __init__(
        self,
        window: MainWindow,
        wiring: Wiring,
        back: BackWiring,
        controller: ComparisonController,
        access: LibraryAccess,
        settings: Settings,
        theme: Theme,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._wiring = wiring
        self._back = back
        self._controller = controller
        self._access = access
        self._fallen_back: Told | None = None
        self.instance = Instance(handover.place(access.path), self)
        self.tray = Tray(self)
        self.staying = Staying(settings, theme, lambda: self.tray.is_shown, window)
        self.notifications = Notifications(access, settings, self._has_before_eyes, self)
        self._lane = access.lane()
        self._lane.finished.connect(self._show_counts)
        self._wire()
        self.tray.tell(paused=settings.watch.paused)

    def begin(self, given: Request) -> bool:
        """Listen to later starts; false where an earlier one listens, and has taken what was given to this one."""
        if not self.instance.listen():
            for _ in range(_TRIES):
                if handover.hand_over(given, handover.place(self._access.path)):
                    return False
                time.sleep(_BETWEEN)
        self._ask()
        return True

    def close(self) -> None:
        """Leave the desk as it was."""
        self.instance.close()
        self.notifications.close()
        self.tray.close()

    def _wire(self) -> None:
        window, fetcher, tray = self._window, self._back.watching.fetcher, self.tray
        self.instance.asked.connect(self._do)
        fetcher.followed.connect(self._note_followed)
        fetcher.version_added.connect(self.notifications.hear)
        fetcher.state_changed.connect(self._show_state)
        self.notifications.opened.connect(self._open)
        self.notifications.fallback.connect(self._tell_by_tray)
        tray.clicked.connect(self._come_or_go)
        tray.opened.connect(window.come_back)
        tray.check_wanted.connect(fetcher.check_all)
        tray.pause_wanted.connect(self._back.watching.pause)
        tray.quit_wanted.connect(window.end)
        # by the menu too, and also where the fetcher does not run
        self._wiring.content.commands.pause_watching.toggled.connect(lambda paused: tray.tell(paused=paused))
        window.may_end = self.staying.may_end
        self.staying.hidden.connect(self._leave)
        self.staying.ended.connect(window.end)
        self._access.changed.connect(self._ask)

    def _has_before_eyes(self, article_id: int) -> bool:
        return self._window.isActiveWindow() and self._back.library.shown == article_id

    @Slot(object)
    def _do(self, request: Request) -> None:
        """What a later start was given."""
        if request.show:
            self._window.come_back()
        if request.files:
            self._controller.open(request.files, None, apart=True)
        if request.addresses:
            self._back.watching.follow(request.addresses)

    @Slot(object)
    def _note_followed(self, followed: "tuple[Followed, ...]") -> None:
        """If something is watched now, a window closed before the library was asked must not end that."""
        if any(one.article_id is not None or one.feed_id is not None for one in followed):
            self.staying.watches = True

    @Slot()
    def _ask(self) -> None:
        if self._access.path.exists():
            self._lane.ask(_counts)

    @Slot(object)
    def _show_counts(self, counts: tuple[int, bool]) -> None:
        unread, watches = counts
        self.staying.watches = watches
        self.tray.tell(unread=unread)
        if watches or not self._window.isVisible():
            self.tray.show()
        else:
            self.tray.hide()

    @Slot(object)
    def _show_state(self, state: FetcherState) -> None:
        doing = ""
        if not state.online:
            doing = self.tr("This computer is offline")
        elif state.waiting:
            doing = self.tr("Checking %n article(s) and feed(s)", "", state.waiting)
        self.tray.tell(paused=state.paused, doing=doing)

    @Slot()
    def _leave(self) -> None:
        self.tray.show()
        self._window.leave()

    @Slot()
    def _come_or_go(self) -> None:
        """A click on the icon: the window comes; where it is before all others, it goes."""
        if self._window.isVisible() and self._window.isActiveWindow() and not self._window.isMinimized():
            self._window.close()
        else:
            self._window.come_back()

    @Slot(object)
    def _open(self, told: Told) -> None:
        """A notification was clicked."""
        self._window.come_back()
        if told.article_id:
            self._back.library.opener.open(told.article_id, at=told.at)
        else:
            self._wiring.content.sidebar.go_to(Tab.CHANGED)

    @Slot(object)
    def _tell_by_tray(self, told: Told) -> None:
        icon = self.tray.icon
        if icon is not None and QSystemTrayIcon.supportsMessages():
            self._fallen_back = told
            icon.messageClicked.connect(self._open_fallen_back, Qt.ConnectionType.UniqueConnection)
            icon.showMessage(told.headline, told.body, icon.icon())

    @Slot()
    def _open_fallen_back(self) -> None:
        if self._fallen_back is not None:
            self._open(self._fallen_back)


def _counts(library: "Library", should_cancel: ShouldCancel) -> tuple[int, bool]:
    """How many articles are unread, and whether anything is watched."""
    unread = library.lists.count(ArticleFilter(view=View.UNREAD))
    return unread, library.articles.next_due() is not None or library.feeds.next_due() is not None
