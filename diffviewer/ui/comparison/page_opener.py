"""Reads files that were dropped or chosen, and decides what becomes of them: shown, put on a side, or waited with."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from diffviewer.errors import Cancelled, InputError
from diffviewer.ui.comparison.drop_plan import DropKind, Side, Situation, pages_of, plan
from diffviewer.work.shared_reader import SharedReader
from diffviewer.work.tasks import Tasks

if TYPE_CHECKING:
    from diffviewer.comparing import Comparison
    from diffviewer.forerunner import Forerunner
    from diffviewer.models import Capture, History


@dataclass(frozen=True, slots=True)
class _Opened:
    """What a reading yields. `side` is the side to replace, None for a comparison of its own.

    `comparison` is that of the last two versions, where it was made already.
    """

    history: "History"
    side: Side | None = None
    comparison: "Comparison | None" = None


class PageOpener(QObject):
    """`opened` carries a history to show, and the comparison of its last two versions or None.

    `alone`: a single version came, and waits for another (`waiting`).
    `shown` gives the versions on the left and on the right, None where nothing is shown.
    """

    opened = Signal(object, object)  # History, Comparison or None
    alone = Signal()
    waiting_changed = Signal()
    busy = Signal(bool)
    problem = Signal(object)  # InputError
    failure = Signal(object)  # an exception of our own

    def __init__(
        self,
        tasks: Tasks,
        reader: SharedReader,
        shown: "Callable[[], tuple[Capture, Capture] | None]",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._shown = shown
        self._waiting: Capture | None = None
        self._reading = tasks.lane()
        self._reading.finished.connect(self._read)
        self._reading.failed.connect(self._not_read)
        self._reading.busy.connect(self.busy)

    @property
    def waiting(self) -> "Capture | None":
        """The single version that waits for another to be compared with."""
        return self._waiting

    @property
    def is_busy(self) -> bool:
        """Whether files are being read."""
        return self._reading.is_busy

    @property
    def situation(self) -> Situation:
        """What files would meet now."""
        return Situation(shown=self._shown() is not None, waiting=self._waiting is not None)

    def open(
        self, paths: Sequence[str], side: Side | None, *, apart: bool, forerunner: "Forerunner | None" = None
    ) -> None:
        """Open files as a drop on `side` would. With `apart` they never touch what is shown.

        `forerunner` may have read them already.
        """
        files = pages_of(paths)
        what = plan(files, self.situation, None if apart else side)
        if what.kind is DropKind.COMPLETE and self._waiting is not None:
            files.insert(0, self._waiting.path)
        if files:
            read = self._reader.open_history

            def opened(should_cancel: Callable[[], bool]) -> _Opened:
                told = forerunner.answer(files, should_cancel) if forerunner is not None else None
                if told is not None:
                    return _Opened(told[0], what.side, told[1])
                return _Opened(read(files, should_cancel), what.side)

            self._reading.start(opened)

    def cancel(self) -> None:
        """Give up what is being read."""
        self._reading.cancel()

    def wait_with(self, capture: "Capture | None") -> None:
        """Let a single version wait for another, or none any more."""
        self._waiting = capture
        self.waiting_changed.emit()

    @Slot(object)
    def _read(self, read: _Opened) -> None:
        captures, shown = read.history.captures, self._shown()
        if len(captures) > 1:
            self.opened.emit(read.history, read.comparison)
        elif read.side is not None and shown is not None:
            from diffviewer.models import History

            # the person chose the sides, so their order is kept whatever the dates say
            left, right = shown
            self.opened.emit(History((captures[0], right) if read.side is Side.OLD else (left, captures[0])), None)
        else:
            self.alone.emit()
            self.wait_with(captures[0])

    @Slot(object)
    def _not_read(self, error: BaseException) -> None:
        if isinstance(error, InputError):
            self.problem.emit(error)
        elif not isinstance(error, Cancelled):
            self.failure.emit(error)
