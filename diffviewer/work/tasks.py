"""Run a function off the UI thread; its result or error comes back in the UI thread, and the newest request wins."""

import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

Work = Callable[[Callable[[], bool]], object]


@dataclass(frozen=True, slots=True)
class _Answer:
    number: int
    result: object = None
    error: BaseException | None = None


class _Job(QRunnable):
    """One request. Python keeps it alive until its answer was looked at, so Qt must not delete it."""

    def __init__(self, number: int, work: Work, outlet: "_Outlet") -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.given_up = threading.Event()
        self._number = number
        self._work = work
        self._outlet = outlet

    def run(self) -> None:
        try:
            answer = _Answer(self._number, self._work(self.given_up.is_set))
        except BaseException as error:
            answer = _Answer(self._number, error=error)
        self._outlet.answered.emit(answer)


class _Outlet(QObject):
    """Carries answers across threads; lives in the UI thread, as its receiver does, so they arrive there."""

    answered = Signal(object)


class Lane(QObject):
    """Requests of one kind, of which only the newest matters: a new one gives up the one before it.

    `finished` carries what the work returned, `failed` the exception it raised; neither is sent for a request that was
    given up. `busy` says whether an answer is awaited. All are sent in the thread that made the lane.
    """

    finished = Signal(object)
    failed = Signal(object)
    busy = Signal(bool)

    def __init__(self, pool: QThreadPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = pool
        self._outlet = _Outlet(self)
        self._outlet.answered.connect(self._take)
        self._jobs: dict[int, _Job] = {}
        self._newest = 0
        self._awaited = False
        self._closed = False

    @property
    def is_busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._awaited

    def start(self, work: Work) -> None:
        """Run `work(should_cancel)` in the pool. It must return soon after `should_cancel` answers true."""
        if self._closed:
            return
        self._give_up_all()
        self._newest += 1
        job = _Job(self._newest, work, self._outlet)
        self._jobs[self._newest] = job
        self._set_awaited(True)
        self._pool.start(job)

    def cancel(self) -> None:
        """Give up whatever runs; no answer will come."""
        self._give_up_all()
        self._newest += 1
        self._set_awaited(False)

    def close(self) -> None:
        """Give up whatever runs, and start nothing any more."""
        self.cancel()
        self._closed = True

    def _give_up_all(self) -> None:
        for number, job in list(self._jobs.items()):
            job.given_up.set()
            if self._pool.tryTake(job):  # it had not begun
                del self._jobs[number]

    def _set_awaited(self, awaited: bool) -> None:
        if awaited != self._awaited:
            self._awaited = awaited
            self.busy.emit(awaited)

    @Slot(object)
    def _take(self, answer: _Answer) -> None:
        self._jobs.pop(answer.number, None)
        if answer.number != self._newest or not self._awaited:
            return
        self._set_awaited(False)
        if answer.error is None:
            self.finished.emit(answer.result)
        else:
            self.failed.emit(answer.error)


# Seconds that a thread may keep the interpreter to itself. Painting asks for it hundreds of times a frame, and with
# Python's own 5 ms a comparison in the background would be felt under the hand.
_TURN = 0.0005


class Tasks(QObject):
    """The pool and its lanes. `close` gives up what runs and waits for it, before anything it uses is destroyed."""

    def __init__(self, parent: QObject | None = None, *, threads: int = 3) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_TURN)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._lanes: list[Lane] = []

    def lane(self) -> Lane:
        """A new lane in this pool."""
        lane = Lane(self._pool, self)
        self._lanes.append(lane)
        return lane

    def close(self, patience: int = 10_000) -> bool:
        """Give up everything and wait for it, at most `patience` milliseconds; false where something still runs."""
        for lane in self._lanes:
            lane.close()
        return self._pool.waitForDone(patience)
