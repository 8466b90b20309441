"""The background fetcher of the window: a thread with a library of its own, told what to do by commands."""

import contextlib
import logging
import queue
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

if TYPE_CHECKING:
    from diffviewer.store.library import Library
    from diffviewer.watching.following import Seen
    from diffviewer.watching.reports import Report
    from diffviewer.watching.watcher import Manner, Watcher

_logger = logging.getLogger("diffviewer.fetcher")

_STEP = 1.0  # seconds between two looks for what has come due while something is under way
_SHORTEST_WAIT = 0.05
_LONGEST_WAIT = 60.0  # a machine that slept does not count that time as waited
_LIBRARY_AGAIN = 60.0  # seconds after which a library that failed is opened again
_TELL_EVERY = 0.25  # seconds between two words about the state while it changes all the time


@dataclass(frozen=True, slots=True)
class FetcherState:
    """What the fetcher does: of `waiting` checks `under_way` are made now, the others stand in line.

    `next_at` is when the next check is due, None while there are some waiting, or where nothing is to be checked.
    """

    waiting: int
    next_at: datetime | None
    online: bool
    paused: bool
    under_way: int = 0


@dataclass(frozen=True, slots=True)
class _CheckNow:
    articles: tuple[int, ...] = ()
    feeds: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _CheckAll:
    pass


@dataclass(frozen=True, slots=True)
class _Reload:
    """Something about the library or the pause has changed: look again."""


@dataclass(frozen=True, slots=True)
class _Reopen:
    """Let go of the library and open it again."""


@dataclass(frozen=True, slots=True)
class _Follow:
    addresses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Looked:
    addresses: tuple[str, ...]
    seen: "dict[str, Seen]"


class Fetcher(QThread):
    """Checks what is due, all the time, until `stop`.

    The methods may be called from any thread, also before the start; they return at once. Signals carry frozen values;
    connect them to methods of objects that live in the UI thread. `checked` tells every report of the watcher,
    `version_added` those that brought a new text or a return, `followed` what became of addresses (a tuple of
    `Followed`), `state_changed` a `FetcherState`, `failed` why the library could not be used (it is tried again every
    minute, or by `reload`). There are no slots: they would run in the thread that made this object.
    """

    version_added = Signal(object)
    checked = Signal(object)
    followed = Signal(object)
    state_changed = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        opener: "Callable[[], Library]",
        manner: "Callable[[], Manner] | None" = None,
        parent: QObject | None = None,
    ) -> None:
        """`opener` opens the library and `manner` says how to watch; both are called in the fetcher's thread."""
        super().__init__(parent)
        self._opener = opener
        self._manner = manner
        self._inbox: queue.SimpleQueue[object] = queue.SimpleQueue()
        self._stopping = threading.Event()
        self._paused = threading.Event()
        self._state: FetcherState | None = None
        self._told_at = 0.0

    def check_now(self, articles: Sequence[int] = (), feeds: Sequence[int] = ()) -> None:
        """Check these before all others, whether due or not."""
        self._inbox.put(_CheckNow(tuple(articles), tuple(feeds)))

    def check_all(self) -> None:
        """Check everything that is watched."""
        self._inbox.put(_CheckAll())

    def follow(self, addresses: Sequence[str]) -> None:
        """Watch articles and follow feeds at these addresses, and check them at once."""
        self._inbox.put(_Follow(tuple(addresses)))

    def pause(self, paused: bool = True) -> None:
        """Check nothing by itself for a while, or go on. What a person asks for is still checked."""
        if paused:
            self._paused.set()
        else:
            self._paused.clear()
        self._inbox.put(_Reload())

    def reload(self) -> None:
        """Look again at what is due: articles or feeds were added, resumed or removed."""
        self._inbox.put(_Reload())

    def reopen(self) -> None:
        """Open the library again, and watch in the manner of now: another library is in its place, or the manner is.

        What is under way is given up; it stays due.
        """
        self._inbox.put(_Reopen())

    def stop(self) -> None:
        """End soon, whatever the servers do; then `wait()` for it."""
        self._stopping.set()
        self._inbox.put(_Reload())

    def run(self) -> None:
        """Watch, until told to stop. Runs in the new thread."""
        while not self._stopping.is_set():
            try:
                self._watch()
            except Exception as error:
                _logger.exception("the fetcher cannot go on")
                self.failed.emit(error)
                self._sort_inbox([])
                self._wait_for_library()

    def _watch(self) -> None:
        from diffviewer.watching.watcher import Manner, Watcher

        manner = replace(self._manner() if self._manner is not None else Manner(), gentle=True)
        ended = threading.Event()
        with (
            self._opener() as library,
            Watcher(library, manner, spread=True, inbox=self._inbox) as watcher,
            ThreadPoolExecutor(1, thread_name_prefix="look") as lookers,
        ):
            while not ended.is_set():
                if not self._paused.is_set():
                    watcher.offer_due()
                self._tell_state(watcher)
                for report in watcher.step(self._seconds(watcher)):
                    self._tell(report)
                while watcher.posted and not ended.is_set():
                    command = watcher.posted.pop(0)
                    if isinstance(command, _Reopen):
                        ended.set()
                    else:
                        self._obey(command, library, watcher, lookers, ended)
                if self._stopping.is_set():
                    ended.set()
            left = watcher.posted
        self._sort_inbox(left)

    def _seconds(self, watcher: "Watcher") -> float:
        """How long to wait for something to be done or commanded."""
        if watcher.busy:
            return _STEP
        return _LONGEST_WAIT if self._paused.is_set() else min(max(watcher.wait(), _SHORTEST_WAIT), _LONGEST_WAIT)

    def _obey(
        self,
        command: object,
        library: "Library",
        watcher: "Watcher",
        lookers: ThreadPoolExecutor,
        ended: threading.Event,
    ) -> None:
        from diffviewer.watching.following import follow, pages_of, to_look_at

        match command:
            case _CheckNow(articles, feeds):
                watcher.offer_feeds(feeds)
                watcher.offer_articles(articles)
            case _CheckAll():
                watcher.offer_all()
            case _Follow(addresses):
                lookers.submit(self._look, watcher, addresses, to_look_at(library, list(addresses)), ended)
            case _Looked(addresses, seen):
                followed = follow(library, list(addresses), seen, datetime.now(UTC), watcher.manner.pace)
                watcher.offer_feeds(found.feed_id for found in followed if found.feed_id is not None)
                ids = (found.article_id for found in followed if found.article_id is not None)
                watcher.offer_articles(ids, pages_of(followed, seen))
                self.followed.emit(tuple(followed))

    def _look(self, watcher: "Watcher", addresses: tuple[str, ...], unknown: list[str], ended: threading.Event) -> None:
        """Runs in a thread of its own, since it waits for servers."""
        try:
            seen = watcher.look(unknown, lambda: ended.is_set() or self._stopping.is_set())
        except Exception:
            _logger.exception("looking at addresses failed")
            seen = {}
        self._inbox.put(_Looked(addresses, seen))

    def _tell(self, report: "Report") -> None:
        from diffviewer.records import Outcome
        from diffviewer.watching.reports import Broken, Checked

        if isinstance(report, Broken):
            _logger.error("checking %s failed", report.address, exc_info=report.error)
        self.checked.emit(report)
        if isinstance(report, Checked) and report.outcome in (Outcome.NEW, Outcome.CHANGED, Outcome.RETURNED):
            self.version_added.emit(report)

    def _tell_state(self, watcher: "Watcher") -> None:
        paused, busy = self._paused.is_set(), watcher.busy
        if busy and time.monotonic() - self._told_at < _TELL_EVERY:
            return
        due = watcher.next_due() if not busy and not paused else None
        # whole seconds, so that the same moment is the same state
        due = due.replace(microsecond=0) if due is not None else None
        state = FetcherState(watcher.waiting, due, watcher.online, paused, watcher.under_way)
        if state != self._state:
            self._state, self._told_at = state, time.monotonic()
            self.state_changed.emit(state)

    def _sort_inbox(self, first: list[object]) -> None:
        """Keep the commands for the next watcher, `first` before the others; what the last one's crew did is void."""
        from diffviewer.watching.crew import Done

        kept = list(first)
        with contextlib.suppress(queue.Empty):
            while True:
                kept.append(self._inbox.get_nowait())
        for item in kept:
            if not isinstance(item, Done):
                self._inbox.put(item)

    def _wait_for_library(self) -> None:
        """Wait until a command comes or a minute is over; the command is kept."""
        try:
            command = self._inbox.get(timeout=_LIBRARY_AGAIN)
        except queue.Empty:
            return
        if not isinstance(command, _Reload):
            self._inbox.put(command)
