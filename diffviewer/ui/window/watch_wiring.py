"""Joins the window and the fetcher: when it begins, what it is told to do, and who hears of what it did."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from diffviewer.records import Article, Outcome, Source, WatchState
from diffviewer.settings import Settings
from diffviewer.ui.comparison.article_header import ArticleHeader
from diffviewer.ui.library.arrivals import Arrivals
from diffviewer.ui.library.asked_checks import AskedChecks
from diffviewer.ui.library.watch_commands import can_pause, can_resume
from diffviewer.ui.look.theme import Theme
from diffviewer.ui.window.content import Content
from diffviewer.ui.window.library_wiring import LibraryWiring
from diffviewer.ui.window.watch_line import WatchLine
from diffviewer.watching.reports import Checked
from diffviewer.work.fetcher import Fetcher
from diffviewer.work.library_access import LibraryAccess

_BEGIN_AFTER = 1500  # milliseconds: what the person opened the program for comes first


class WatchWiring(QObject):
    """The fetcher runs once there is a library, or an address to watch, and not before `begin`.

    `failed` carries why the fetcher could not go on, each reason once until it goes on.
    """

    failed = Signal(object)

    def __init__(
        self,
        fetcher: Fetcher,
        content: Content,
        access: LibraryAccess,
        library: LibraryWiring,
        settings: Settings,
        theme: Theme,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.fetcher = fetcher
        self._content = content
        self._access = access
        self._library = library
        self._settings = settings
        self.arrivals = Arrivals(fetcher, self)
        self.asked = AskedChecks(fetcher, self)
        self.line = WatchLine(content.status.watching, content.commands.pause_watching, fetcher, theme, self)
        self._begun = False
        self._failed_for = ""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_BEGIN_AFTER)
        self._later.timeout.connect(self._start_if_wanted)
        self._wire_fetcher()
        self._wire_commands()
        content.commands.pause_watching.setChecked(settings.watch.paused)
        fetcher.pause(settings.watch.paused)

    @Slot()
    def begin(self) -> None:
        """Watch from now on, where there is a library."""
        self._begun = True
        self._later.start()

    @Slot(object)
    def follow(self, addresses: Sequence[str]) -> None:
        """Watch what stands at these addresses, and say what became of it."""
        self.arrivals.expect(addresses)
        self.fetcher.follow(addresses)
        self._start()

    @Slot(bool)
    def pause(self, paused: bool) -> None:
        """Check nothing by itself, or go on; it is remembered."""
        self._content.commands.pause_watching.setChecked(paused)
        self._settings.watch = replace(self._settings.watch, paused=paused)
        self.fetcher.pause(paused)
        self._show_watching()

    def _wire_fetcher(self) -> None:
        fetcher, access = self.fetcher, self._access
        fetcher.followed.connect(self._note_written)
        fetcher.checked.connect(self._note_report)
        fetcher.failed.connect(self._note_failure)
        access.changed.connect(self._start_if_wanted)
        access.replaced.connect(fetcher.reopen)

    def _wire_commands(self) -> None:
        content, actions, sidebar = self._content, self._content.commands, self._content.sidebar
        search = content.top_row.search
        self.arrivals.told.connect(self._tell)
        self.arrivals.arrived.connect(self._library.show_first)
        self.asked.told.connect(self._tell_checked)
        self.asked.pending_changed.connect(self._show_watching)
        self._library.article_changed.connect(self._show_watching)
        content.notice.accepted.connect(self._show)
        search.watch_wanted.connect(self.follow)
        search.hinted.connect(self._hint)
        sidebar.commands.first_pause = lambda: timedelta(minutes=self._settings.watch.first_minutes)
        sidebar.commands.check_wanted.connect(self._check)
        sidebar.commands.written.connect(self.fetcher.reload)
        actions.watch.triggered.connect(search.watch)
        actions.check.triggered.connect(self._check_in_hand)
        actions.check_all.triggered.connect(self._check_all)
        actions.pause_article.triggered.connect(self._pause_in_hand)
        actions.pause_watching.toggled.connect(self.pause)

    def wire_header(self, header: ArticleHeader) -> None:
        """The header was made: its links do something, and it says how the article is watched."""
        header.resume_wanted.connect(self._resume_shown)
        header.check_wanted.connect(self._check_shown)
        self._show_watching()

    @Slot()
    def _show_watching(self) -> None:
        article = self._library.article
        pending = article is not None and self.asked.is_pending(article.id)
        self._content.unread.show_pending(pending)
        if self._content.pane is not None:
            choices = self._settings.watch
            self._content.pane.header.show_watching(article, choices.rest_days, pending=pending, paused=choices.paused)

    @Slot()
    def _resume_shown(self) -> None:
        if self._library.article is not None:
            self._content.sidebar.commands.resume(self._library.article)

    @Slot()
    def _check_shown(self) -> None:
        if self._library.article is not None:
            self._content.sidebar.commands.check([self._library.article])

    @property
    def _in_hand(self) -> Article | Source | None:
        """What a key is about: what the keyboard stands on in a list, else the article shown."""
        return self._content.sidebar.in_hand or self._library.article

    @Slot()
    def _check_in_hand(self) -> None:
        if several := self._content.sidebar.several:
            self._content.sidebar.commands.check(several)
            return
        match self._in_hand:
            case Article() as article if article.state is not WatchState.FILE:
                self._check([article.id])
            case Source() as source:
                self._content.sidebar.commands.check_source(source)
            case None:
                self._check_all()
            case _:
                self._hint(self.tr("This article was kept from files; it is not watched"))

    @Slot()
    def _check_all(self) -> None:
        if self._access.path.exists():
            self._start()
            self.asked.ask_all()
        else:
            self._hint(self.tr("Nothing is watched yet"))

    @Slot(object)
    def _check(self, article_ids: Sequence[int]) -> None:
        self._start()
        self.asked.ask(article_ids)

    @Slot()
    def _pause_in_hand(self) -> None:
        article, commands = self._in_hand, self._content.sidebar.commands
        if several := self._content.sidebar.several:
            (commands.pause if any(map(can_pause, several)) else commands.resume)(*several)
        elif isinstance(article, Article) and article.state is not WatchState.FILE:
            (commands.resume if can_resume(article) else commands.pause)(article)

    @Slot()
    def _start_if_wanted(self) -> None:
        if self._begun and not self._later.isActive() and self._access.path.exists():
            self._start()

    def _start(self) -> None:
        if not self.fetcher.isRunning() and not self.fetcher.isFinished():
            self.fetcher.start()

    @Slot(object)
    def _note_written(self, _followed: object) -> None:
        """There is a library now."""
        self._content.sidebar.begin()
        self._access.look_soon()

    @Slot(object)
    def _note_report(self, report: object) -> None:
        self._failed_for = ""
        routine = isinstance(report, Checked) and report.outcome is Outcome.UNCHANGED
        if not routine or (isinstance(report, Checked) and report.article_id == self._library.shown):
            self._access.look_soon()

    @Slot(str)
    def _hint(self, sentence: str) -> None:
        self._content.notice.offer(None, sentence, passing=True)

    @Slot(str, object)
    def _tell(self, sentence: str, article_id: int) -> None:
        shown = article_id and article_id == self._library.shown
        action = self.tr("Show") if article_id and not shown else ""
        self._content.notice.offer(article_id, sentence, action, passing=bool(shown))

    @Slot(str, object)
    def _tell_checked(self, sentence: str, article_id: int) -> None:
        self._content.notice.offer(article_id, sentence, self.tr("Show") if article_id else "", passing=not article_id)

    @Slot(object)
    def _show(self, article_id: object) -> None:
        if isinstance(article_id, int) and article_id:
            self._library.opener.open(article_id)

    @Slot(object)
    def _note_failure(self, error: BaseException) -> None:
        if str(error) != self._failed_for:
            self._failed_for = str(error)
            self.failed.emit(error)
