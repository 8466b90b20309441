"""Joins the window and the fetcher: when it begins, what it is told to do, and who hears of what it did."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from diffviewer.settings import Settings
from diffviewer.ui.library.arrivals import Arrivals
from diffviewer.ui.window.content import Content
from diffviewer.ui.window.library_wiring import LibraryWiring
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
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.fetcher = fetcher
        self._content = content
        self._access = access
        self._library = library
        self._settings = settings
        self.arrivals = Arrivals(fetcher, self)
        self._begun = False
        self._failed_for = ""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_BEGIN_AFTER)
        self._later.timeout.connect(self._start_if_wanted)
        fetcher.pause(settings.watch.paused)
        fetcher.followed.connect(self._note_written)
        fetcher.checked.connect(self._note_report)
        fetcher.failed.connect(self._note_failure)
        access.changed.connect(self._start_if_wanted)
        access.replaced.connect(fetcher.reopen)
        self.arrivals.told.connect(self._tell)
        self.arrivals.arrived.connect(library.show_first)
        content.notice.accepted.connect(self._show)
        content.commands.watch.triggered.connect(content.top_row.search.watch)
        content.top_row.search.watch_wanted.connect(self.follow)
        content.top_row.search.hinted.connect(self._hint)

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

    def pause(self, paused: bool) -> None:
        """Check nothing by itself, or go on; it is remembered."""
        self._settings.watch = replace(self._settings.watch, paused=paused)
        self.fetcher.pause(paused)

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
        from diffviewer.records import Outcome
        from diffviewer.watching.reports import Checked

        self._failed_for = ""
        if not (isinstance(report, Checked) and report.outcome is Outcome.UNCHANGED):
            self._access.look_soon()

    @Slot(str)
    def _hint(self, sentence: str) -> None:
        self._content.notice.offer(None, sentence)

    @Slot(str, object)
    def _tell(self, sentence: str, article_id: int) -> None:
        shown = article_id and article_id == self._library.shown
        self._content.notice.offer(article_id, sentence, self.tr("Show") if article_id and not shown else "")

    @Slot(object)
    def _show(self, article_id: object) -> None:
        if isinstance(article_id, int) and article_id:
            self._library.opener.open(article_id)

    @Slot(object)
    def _note_failure(self, error: BaseException) -> None:
        if str(error) != self._failed_for:
            self._failed_for = str(error)
            self.failed.emit(error)
