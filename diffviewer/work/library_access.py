"""The library for the window: every reading and writing on a thread of its own, with its own connection."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QElapsedTimer, QObject, QThreadPool, QTimer, Signal, Slot

from diffviewer.work.tasks import Lane

if TYPE_CHECKING:
    from diffviewer.store.library import Library

ShouldCancel = Callable[[], bool]
_LOOK_EVERY = 3000  # milliseconds between two looks for what other programs have written
_LOOKS_APART = 500  # milliseconds at least between two looks that were asked for, each time twice as long …
_LOOKS_MOST_APART = 3000  # … up to this while there is no end to it: lists that change all the time cannot be read


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
    replaced = Signal()  # by another library, in the same place
    failed = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._library: Library | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)  # a connection belongs to the thread that opened it
        self._lanes: list[LibraryLane] = []
        self._writings: set[LibraryLane] = set()
        self._looking = self.lane()
        self._looking.finished.connect(self._looked)
        self._seen: object = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self._look)
        self._last_look, self._last_asked = QElapsedTimer(), QElapsedTimer()
        self._apart = _LOOKS_APART
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._look)

    def lane(self) -> LibraryLane:
        """A new lane to this library. What its requests raise is sent by its own `failed` and by ours."""
        lane = self._new_lane()
        lane.failed.connect(self.failed)
        self._lanes.append(lane)
        return lane

    def write(
        self,
        work: "Callable[[Library], object]",
        *,
        shown: bool = False,
        then: Callable[[Any], object] | None = None,
    ) -> None:
        """Do `work` after all that was asked for before, even if the program is about to end.

        `shown` says that what is shown is as it will be, so that nothing has to be read again; a failure is told.
        `then` is given what the work returned, in the thread that made this object.
        """
        writing = self._new_lane()
        self._writings.add(writing)
        if then is not None:
            writing.finished.connect(then)
        writing.finished.connect(self._noted if shown else self._written)
        writing.failed.connect(self._not_written)
        writing.ask(lambda library, should_cancel: work(library))

    def replace(self, work: Callable[[Path], object]) -> None:
        """Close the library and do `work`, which may put another in its place; the next request opens that."""
        replacing = self._new_lane()
        self._writings.add(replacing)
        replacing.finished.connect(self._written)
        replacing.finished.connect(self.replaced)
        replacing.failed.connect(self._not_written)
        replacing.start(lambda should_cancel: self._replace(work))

    @property
    def is_writing(self) -> bool:
        """Whether there are writings still to be done."""
        return bool(self._writings)

    def look_for_others(self) -> None:
        """From now on notice what other programs, and other threads of this one, write."""
        self._timer.start()
        self._look()

    @Slot()
    def look_soon(self) -> None:
        """Something else wrote to the library: look at once, or half a second after the look before.

        While it writes all the time, less and less often, so that the window stays quick.
        """
        if not self._last_asked.isValid() or self._last_asked.elapsed() > _LOOKS_MOST_APART:
            self._apart = _LOOKS_APART
        self._last_asked.start()
        if self._soon.isActive():
            return
        since = self._last_look.elapsed() if self._last_look.isValid() else self._apart
        self._soon.start(max(0, self._apart - since))
        self._apart = min(2 * self._apart, _LOOKS_MOST_APART)

    def close(self, patience: int = 10_000) -> bool:
        """Give up what is read, finish what is written, close the file; false where that takes too long (in ms)."""
        self._timer.stop()
        self._soon.stop()
        for lane in self._lanes:
            lane.cancel()
        self._new_lane().start(self._end)  # after the writings
        return self._pool.waitForDone(patience)

    def _new_lane(self) -> LibraryLane:
        return LibraryLane(self._pool, self._open, self)

    def _open(self) -> "Library":
        """On the library's thread."""
        if self._library is None:
            # slow to import, and here no one waits for it
            from diffviewer.store.library import Library
            from diffviewer.watching.measure import words_changed

            self._library = Library.open(self.path, measure=words_changed)
        return self._library

    def _replace(self, work: Callable[[Path], object]) -> None:
        """On the library's thread."""
        library, self._library = self._library, None
        if library is not None:
            library.close()
        work(self.path)

    def _end(self, _should_cancel: ShouldCancel) -> None:
        """On the library's thread."""
        if self._library is not None:
            self._library.close()

    @Slot(object)
    def _noted(self, _result: object) -> None:
        self._forget(self.sender())

    @Slot(object)
    def _written(self, _result: object) -> None:
        self._forget(self.sender())
        self.changed.emit()

    @Slot(object)
    def _not_written(self, error: BaseException) -> None:
        self._forget(self.sender())
        self.changed.emit()  # what a list shows ahead of the writing is not so
        self.failed.emit(error)

    def _forget(self, writing: QObject) -> None:
        if isinstance(writing, LibraryLane):
            self._writings.discard(writing)
            writing.deleteLater()

    @Slot()
    def _look(self) -> None:
        self._last_look.start()
        if self._timer.isActive():
            self._timer.start()  # the next one without a word is that much later
        if self._looking.is_busy:
            self._soon.start(_LOOKS_APART)  # that look may have been before the writing
        else:
            self._looking.ask(lambda library, should_cancel: library.data_version())

    @Slot(object)
    def _looked(self, seen: object) -> None:
        before, self._seen = self._seen, seen
        if before is not None and seen != before:
            self.changed.emit()
