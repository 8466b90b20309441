"""The library for the window: every reading and writing on a thread of its own, with its own connection."""

import logging
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal, Slot

from diffviewer.work.tasks import Lane

if TYPE_CHECKING:
    from diffviewer.store.library import Library

_logger = logging.getLogger("diffviewer.library")

ShouldCancel = Callable[[], bool]
_LOOK_EVERY = 3000  # milliseconds between two looks for what other programs have written


class LibraryLane(Lane):
    """Requests of one kind to the library, of which only the newest matters."""

    def __init__(self, pool: QThreadPool, library: "Callable[[], Library]", parent: QObject) -> None:
        super().__init__(pool, parent)
        self._library = library

    def ask(self, work: "Callable[[Library, ShouldCancel], object]") -> None:
        """Run `work` on the library's thread; the answer comes by `finished` or `failed`."""
        self.start(lambda should_cancel: work(self._library(), should_cancel))


class LibraryAccess(QObject):
    """One thread with one connection, opened by the first request and not before.

    Readings go through lanes; writings are done in order, none is left out. `changed` says that the library was
    written, here or by another program; `failed` carries what any request raised (LibraryError, or a mistake of ours).
    Both are sent in the thread that made this object.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, opener: "Callable[[], Library]", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opener = opener
        self._library: Library | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)  # a connection belongs to the thread that opened it
        self._lanes: list[LibraryLane] = []
        self._writing = self._new_lane()
        self._writing.finished.connect(self._written)
        self._writing.failed.connect(self._not_written)
        self._writes: deque[Callable[[Library], object]] = deque()
        self._looking = self.lane()
        self._looking.finished.connect(self._looked)
        self._seen: object = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self._look)

    def lane(self) -> LibraryLane:
        """A new lane to this library. What its requests raise is sent by its own `failed` and by ours."""
        lane = self._new_lane()
        lane.failed.connect(self.failed)
        self._lanes.append(lane)
        return lane

    def write(self, work: "Callable[[Library], object]") -> None:
        """Do `work` after the writings before it, even if the program is about to end."""
        self._writes.append(work)
        if len(self._writes) == 1:
            self._write_next()

    @property
    def is_writing(self) -> bool:
        """Whether there are writings still to be done."""
        return bool(self._writes)

    def look_for_others(self) -> None:
        """From now on notice what other programs, and other threads of this one, write."""
        self._timer.start()
        self._look()

    def close(self, patience: int = 10_000) -> bool:
        """Give up what is read, finish what is written, close the file; false where that takes too long (in ms)."""
        self._timer.stop()
        for lane in self._lanes:
            lane.cancel()
        left = list(self._writes)[1:]  # the first is on its way
        self._new_lane().start(lambda should_cancel: self._end(left))
        return self._pool.waitForDone(patience)

    def _new_lane(self) -> LibraryLane:
        return LibraryLane(self._pool, self._open, self)

    def _open(self) -> "Library":
        """On the library's thread."""
        if self._library is None:
            self._library = self._opener()
        return self._library

    def _end(self, writes: "list[Callable[[Library], object]]") -> None:
        """On the library's thread."""
        for work in writes:
            try:
                work(self._open())
            except Exception:  # nobody is there to be told any more, and the next may well succeed
                _logger.exception("a writing at the end of the program failed")
        if self._library is not None:
            self._library.close()

    def _write_next(self) -> None:
        work = self._writes[0]
        self._writing.ask(lambda library, should_cancel: work(library))

    @Slot(object)
    def _written(self, _result: object) -> None:
        self._go_on()
        self.changed.emit()

    @Slot(object)
    def _not_written(self, error: BaseException) -> None:
        self._go_on()
        self.changed.emit()  # what a list shows ahead of the writing is not so
        self.failed.emit(error)

    def _go_on(self) -> None:
        self._writes.popleft()
        if self._writes:
            self._write_next()

    @Slot()
    def _look(self) -> None:
        if not self._looking.is_busy:
            self._looking.ask(lambda library, should_cancel: library.data_version())

    @Slot(object)
    def _looked(self, seen: object) -> None:
        before, self._seen = self._seen, seen
        if before is not None and seen != before:
            self.changed.emit()
