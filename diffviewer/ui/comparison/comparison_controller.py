"""What is compared with what: the state behind the window, and the requests that change it. Paints nothing."""

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from diffviewer.ui.comparison.drop_plan import Side, Situation
from diffviewer.ui.comparison.page_opener import PageOpener
from diffviewer.ui.comparison.pair_comparer import Compared, PairComparer
from diffviewer.ui.comparison.paragraph_turns import ParagraphTracer
from diffviewer.ui.comparison.session import Entry, Session
from diffviewer.work.shared_reader import SharedReader
from diffviewer.work.tasks import Tasks

if TYPE_CHECKING:
    from diffviewer.comparing import Comparison
    from diffviewer.diff.options import Options
    from diffviewer.diff.result import Stats
    from diffviewer.forerunner import Forerunner
    from diffviewer.models import Capture, History


class Activity(StrEnum):
    """What is going on that the person waits for."""

    NONE = "none"
    READING = "reading"
    COMPARING = "comparing"


class ComparisonController(QObject):
    """Opens files, holds the versions and the pair chosen, and asks for its comparison.

    Whatever goes wrong, what was shown before stays. Lives in the UI thread; every signal is sent there.
    """

    history_changed = Signal()
    waiting_changed = Signal()
    pair_changed = Signal()
    checks_changed = Signal()  # more is known of the same versions
    compared = Signal(object)  # Comparison, or None where there is nothing to show
    activity_changed = Signal()
    problem = Signal(object)  # InputError
    failure = Signal(object)  # an exception of our own

    def __init__(self, tasks: Tasks, reader: SharedReader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tasks = tasks
        self._opener = PageOpener(tasks, reader, lambda: _captures_of(self._history, self.sides), self)
        self._opener.opened.connect(self._begin)
        self._opener.alone.connect(self.begin_anew)
        self._opener.waiting_changed.connect(self.waiting_changed)
        self._opener.busy.connect(self.activity_changed)
        self._opener.problem.connect(self.problem)
        self._opener.failure.connect(self.failure)
        self.comparer = PairComparer(tasks, self)
        self.comparer.ready.connect(self._show)
        self.comparer.failed.connect(self._not_compared)
        self.comparer.busy.connect(self.activity_changed)
        self.tracer = ParagraphTracer(tasks, self)
        self.session = Session(self)
        self._history: History | None = None
        self._older = 0
        self._newer = 0
        self._swapped = False
        self._comparison: Comparison | None = None
        self._compared = (0, 0)  # the sides of that comparison
        self._last_shown: Entry | None = None

    @property
    def history(self) -> "History | None":
        """The versions in hand, None at first."""
        return self._history

    @property
    def waiting(self) -> "Capture | None":
        """The single version that waits for another to be compared with."""
        return self._opener.waiting

    @property
    def pair(self) -> tuple[int, int]:
        """The numbers of the older and the newer version, from 0."""
        return self._older, self._newer

    @property
    def swapped(self) -> bool:
        """Whether the newer version stands on the left."""
        return self._swapped

    @property
    def sides(self) -> tuple[int, int]:
        """The numbers of the versions on the left and on the right."""
        return (self._newer, self._older) if self._swapped else (self._older, self._newer)

    @property
    def comparison(self) -> "Comparison | None":
        """What is shown."""
        return self._comparison

    @property
    def compared_sides(self) -> "tuple[Capture, Capture] | None":
        """The versions on the left and on the right of the comparison that is shown."""
        return _captures_of(self._history, self._compared) if self._comparison is not None else None

    @property
    def activity(self) -> Activity:
        """What the person waits for."""
        if self._opener.is_busy:
            return Activity.READING
        return Activity.COMPARING if self.comparer.is_busy else Activity.NONE

    @property
    def situation(self) -> Situation:
        """What files would meet now."""
        return self._opener.situation

    def open(
        self,
        paths: Sequence[str],
        side: Side | None = Side.NEW,
        *,
        apart: bool = False,
        forerunner: "Forerunner | None" = None,
    ) -> None:
        """Open files as a drop on `side` would. With `apart` they never touch what is shown.

        `forerunner` may have read and compared them already.
        """
        self._opener.open(paths, side, apart=apart, forerunner=forerunner)

    def begin_anew(self) -> None:
        """Put away what is shown; it stays in the session."""
        self._opener.cancel()
        self.comparer.set_captures(())
        self._history, self._comparison = None, None
        self._opener.wait_with(None)
        self.session.choose(None)
        self.history_changed.emit()
        self.compared.emit(None)

    def set_pair(self, older: int, newer: int) -> None:
        """Choose two versions; out of range or order they are moved to the nearest that is allowed."""
        if self._history is None:
            return
        last = len(self._history.captures) - 1
        older, newer = max(older, 0), min(newer, last)
        if older >= newer:  # the handle that was moved stops beside the other
            older, newer = (newer - 1, newer) if newer == self._newer else (older, older + 1)
        if 0 <= older < newer <= last and (older, newer) != self.pair:
            self._older, self._newer = older, newer
            self._ask()

    def set_options(self, options: "Options") -> None:
        """Compare with other choices from now on, and what is shown anew."""
        self.comparer.set_options(options)
        if self._history is not None:
            self._ask()

    def swap(self) -> None:
        """Let the two sides change places."""
        if self._history is not None:
            self._swapped = not self._swapped
            self._ask()

    def cancel(self) -> None:
        """Give up what the person waits for. What was shown before stays."""
        self._opener.cancel()
        if self.comparer.is_busy:
            self.comparer.cancel()
            self._fall_back(self._last_shown)

    def return_to(self, entry: Entry) -> None:
        """Show a comparison of this session again."""
        self._opener.cancel()
        self._take(entry.history, entry.pair, swapped=entry.swapped)
        self.session.choose(entry)
        self._ask()

    def show_history(self, history: "History", pair: tuple[int, int]) -> None:
        """Show versions that are kept elsewhere, so that they are no entry of the session. One alone may be shown."""
        self._opener.cancel()
        self.session.choose(None)
        self._take(history, pair, swapped=False)
        self._ask()

    def renew(self, history: "History") -> None:
        """Take over what more is known of the versions shown, which are the same."""
        self._history = history
        self.checks_changed.emit()

    @Slot(object, object)
    def _begin(self, history: "History", comparison: "Comparison | None") -> None:
        last = len(history.captures) - 1
        self._take(history, (last - 1, last), swapped=False)
        if comparison is not None:
            self.comparer.note(last - 1, last, comparison)
        self.session.add(history, self.pair)
        self._ask()

    def _take(self, history: "History", pair: tuple[int, int], *, swapped: bool) -> None:
        self._history, self._comparison = history, None
        self._older, self._newer = pair
        self._swapped = swapped
        if self._opener.waiting is not None:
            self._opener.wait_with(None)
        self.tracer.set_captures(history.captures)
        self.comparer.set_captures(history.captures, _recorded_steps(history))
        self.history_changed.emit()

    def _ask(self) -> None:
        self.session.note_pair(self.pair, swapped=self._swapped)
        self.pair_changed.emit()
        self.comparer.show(*self.sides)

    @Slot(object)
    def _show(self, compared: Compared) -> None:
        self._comparison = compared.comparison
        self._compared = (compared.left, compared.right)
        self._last_shown = self.session.chosen
        self.session.note_changes(compared.comparison.changes)
        self.compared.emit(compared.comparison)

    @Slot(object)
    def _not_compared(self, error: BaseException) -> None:
        self.failure.emit(error)
        self._fall_back(None)

    def _fall_back(self, entry: Entry | None) -> None:
        """Say again what is true of the text in view; where there is none, return to an entry or to the beginning."""
        if self._comparison is not None:
            left, right = self._compared
            self._older, self._newer, self._swapped = min(left, right), max(left, right), left > right
            self.session.note_pair(self.pair, swapped=self._swapped)
            self.pair_changed.emit()
        elif entry is not None:
            self.return_to(entry)
        else:
            self.begin_anew()


def _recorded_steps(history: "History") -> "tuple[Stats, ...]":
    """The words of each step as the library counted them, so that nothing needs to be compared to show them."""
    from diffviewer.diff.result import Stats

    changes = (stop.change for stop in history.stops[1:])
    return tuple(Stats(words_added=change.words_added, words_removed=change.words_removed) for change in changes)


def _captures_of(history: "History | None", sides: tuple[int, int]) -> "tuple[Capture, Capture] | None":
    """Two versions by their numbers, None where there are none."""
    return (history.captures[sides[0]], history.captures[sides[1]]) if history is not None else None
