"""Compares pairs of versions off the UI thread, remembers them, and looks ahead at what may be asked next."""

import logging
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from diffviewer.work.letting_go import LettingGo
from diffviewer.work.tasks import Tasks

if TYPE_CHECKING:
    from diffviewer.comparing import Comparison
    from diffviewer.diff.options import Options
    from diffviewer.diff.result import Stats
    from diffviewer.models import Capture, Document

# What is remembered, in paragraphs of both sides together: some tens of megabytes at most.
_REMEMBERED = 200_000
# Larger pairs than this, in paragraphs of both sides, are not compared before they are asked for.
_AHEAD = 5_000
_FARTHER = 3  # so many steps in the direction of a movement are compared ahead
_REST_MS = 250  # after the last movement of a handle the hand is at rest
_PAINTED_MS = 8  # after a pair was shown it is painted, and nothing in the background competes for the interpreter
_GIVING_WAY = 0.02  # seconds, after which work that gives way looks whether it is wanted at all


@dataclass(frozen=True, slots=True)
class Compared:
    """The comparison of the captures numbered `left` and `right`."""

    left: int
    right: int
    comparison: "Comparison"

    @property
    def size(self) -> int:
        """Paragraphs of both sides together."""
        return len(self.comparison.old.blocks) + len(self.comparison.new.blocks)


class PairComparer(QObject):
    """Answers `show` with `ready`, at once where the pair is remembered; of several requests the newest is answered.

    In the background it compares the pair that comes next if the handles go on as they went; once they rest, the pairs
    one step away, and it counts the words of every step from one version to the next (`steps`) that is not known.
    """

    ready = Signal(object)  # Compared
    failed = Signal(object)  # the exception
    busy = Signal(bool)
    steps_changed = Signal()

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.prepare: Callable[[Comparison], None] = lambda _: None  # what is to be shown, in the thread that made it
        self._letting_go = LettingGo(self)
        self._captures: tuple[Capture, ...] = ()
        self._options: Options | None = None
        self._remembered: OrderedDict[tuple[int, int], Compared] = OrderedDict()
        self._held = 0  # paragraphs of all that is remembered
        self._steps: list[Stats | None] = []
        self._known_steps: tuple[Stats, ...] = ()
        self._shown = self._shown_before = (0, 0)
        self._seen: set[tuple[int, int]] = set()  # every pair that was asked for
        self._again = False  # whether the one shown was asked for before
        self._due = False  # whether an answer for the pair shown is awaited
        self._looking_at = (0, 0)  # the pair compared ahead of need
        self._asked = tasks.lane()
        self._ahead = tasks.lane()
        for lane in (self._asked, self._ahead):
            lane.finished.connect(self._found)
        self._asked.failed.connect(self._failed)
        self._ahead.failed.connect(self._failed_ahead)
        self._way = threading.Event()  # whether what nobody asked for may go on
        self._way.set()
        self._painting = QTimer(self._ahead)
        self._painting.setSingleShot(True)
        self._painting.setInterval(_PAINTED_MS)
        self._painting.timeout.connect(self._go_on)
        self._rest = QTimer(self._ahead)  # gone when the lane is
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._look_ahead)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._due

    @property
    def steps(self) -> "tuple[Stats | None, ...]":
        """What changed from each version to the next, None where it is not known yet; one less than versions."""
        return tuple(self._steps)

    def set_captures(self, captures: "tuple[Capture, ...]", steps: "Sequence[Stats]" = ()) -> None:
        """Begin anew with other versions; `steps` where it is known already what changed from each to the next."""
        self._known_steps = tuple(steps)
        self._begin(captures)

    def _begin(self, captures: "tuple[Capture, ...]") -> None:
        self.cancel()
        self._captures = captures
        for compared in self._remembered.values():
            self._letting_go.take(compared.comparison.diff.rows)
        self._remembered.clear()
        self._seen.clear()
        self._held = 0
        self._steps = [None] * max(0, len(captures) - 1)
        if len(self._known_steps) == len(self._steps) and not self._overlooks:
            self._steps = list(self._known_steps)
        self.steps_changed.emit()

    def set_options(self, options: "Options") -> None:
        """Forget what was compared with other choices, and compare with these."""
        if options != self._options:
            self._options = options
            self._begin(self._captures)

    def note(self, left: int, right: int, comparison: "Comparison") -> None:
        """Remember a comparison with nothing overlooked that was made elsewhere, where that is what is asked for."""
        if not self._overlooks:
            self._remember(Compared(left, right, comparison))

    @property
    def _overlooks(self) -> bool:
        """Whether the choices leave anything out or mark it otherwise than usual."""
        return self._options is not None and any(getattr(self._options, f.name) for f in fields(self._options))

    def show(self, left: int, right: int) -> None:
        """Ask for the comparison of two versions, by their numbers in the captures."""
        self._shown_before, self._shown = self._shown, (left, right)
        self._again = self._shown in self._seen
        self._seen.add(self._shown)
        self._rest.start()
        known = self._remembered.get((left, right))
        self._set_due(known is None)
        if known is not None:
            self._asked.cancel()
            self._remembered.move_to_end((left, right))
            self._give_way()
            self.ready.emit(known)
        elif self._ahead.is_busy and self._looking_at == (left, right):
            self._asked.cancel()  # it is being compared already
            self._way.set()
        else:
            self._ahead.cancel()  # it would slow down what is waited for
            self._asked.start(self._work(left, right))

    def cancel(self) -> None:
        """Give up whatever is being compared."""
        self._asked.cancel()
        self._ahead.cancel()
        self._rest.stop()
        self._painting.stop()
        self._way.set()
        self._set_due(False)

    def _give_way(self) -> None:
        """Let what is compared ahead wait until the pair that is shown now is painted."""
        self._way.clear()
        self._painting.start()

    @Slot()
    def _go_on(self) -> None:
        self._way.set()
        self._look_ahead()

    def _set_due(self, due: bool) -> None:
        if due != self._due:
            self._due = due
            self.busy.emit(due)

    def _work(self, left: int, right: int) -> Callable[[Callable[[], bool]], Compared]:
        old, new = self._captures[left].document, self._captures[right].document
        options, prepare = self._options, self.prepare

        def work(should_cancel: Callable[[], bool]) -> Compared:
            comparison = _compare(old, new, options, should_cancel)
            prepare(comparison)
            return Compared(left, right, comparison)

        return work

    @Slot(object)
    def _found(self, compared: Compared) -> None:
        self._remember(compared)
        if self._due and (compared.left, compared.right) == self._shown:
            self._set_due(False)
            self._give_way()
            self.ready.emit(compared)
        else:
            self._look_ahead()

    @Slot(object)
    def _failed_ahead(self, error: BaseException) -> None:
        if self._due and self._looking_at == self._shown:
            self._failed(error)
        else:  # nobody asked yet; who asks is told
            logging.getLogger(__name__).error("comparing ahead failed", exc_info=error)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._set_due(False)
        self.failed.emit(error)

    def _remember(self, compared: Compared) -> None:
        again = self._remembered.pop((compared.left, compared.right), None)
        self._remembered[compared.left, compared.right] = compared
        self._held += compared.size - (again.size if again is not None else 0)
        while self._held > _REMEMBERED and len(self._remembered) > 1:
            oldest = self._remembered.popitem(last=False)[1]
            self._held -= oldest.size
            self._letting_go.take(oldest.comparison.diff.rows)
        if compared.right == compared.left + 1:
            before, (added, removed) = self._steps[compared.left], compared.comparison.words
            now = replace(compared.comparison.diff.stats, words_added=added, words_removed=removed)
            if before is not None and any(before is known for known in self._known_steps[compared.left :][:1]):
                # as it was counted then; what moved was not known
                now = replace(now, words_added=before.words_added, words_removed=before.words_removed)
                before = None
            if before is None:
                self._steps[compared.left] = now
                self.steps_changed.emit()

    def _look_ahead(self) -> None:
        pair = None if self._ahead.is_busy or self._due else next(self._wanted(), None)
        if pair is not None:
            self._looking_at = pair
            work, way = self._work(*pair), self._way

            def unhurried(should_cancel: Callable[[], bool]) -> Compared:
                def gives_way() -> bool:
                    while not should_cancel():
                        if way.is_set() or way.wait(_GIVING_WAY):
                            return False
                    return True

                return work(gives_way)

            self._ahead.start(unhurried)

    def _wanted(self) -> Iterator[tuple[int, int]]:
        """The pairs worth comparing unasked, the likeliest first."""
        left, right = self._shown
        # who moved a handle may well move it on
        by_left, by_right = left - self._shown_before[0], right - self._shown_before[1]
        yield from self._unknown([(left + n * by_left, right + n * by_right) for n in range(1, _FARTHER + 1)])
        # whose jumps are not all alike may come down beside; on the way back it mostly comes down where it was
        if max(abs(by_left), abs(by_right)) > 1 and not self._again:
            beside = [(by_left and by_left + n, by_right and by_right + n) for n in (-1, 1)]
            yield from self._unknown([(left + on_left, right + on_right) for on_left, on_right in beside])
        if self._rest.isActive():  # anything else would slow down the hand
            return
        near = [(left, right + 1), (left, right - 1), (left + 1, right), (left - 1, right)]
        near += [(left + 1, right + 1), (left - 1, right - 1)]
        near += [(left, right + n) for n in range(2, _FARTHER + 1)] + [
            (left - n, right) for n in range(2, _FARTHER + 1)
        ]
        near += [(left, right - n) for n in range(2, _FARTHER + 1)] + [
            (left + n, right) for n in range(2, _FARTHER + 1)
        ]
        yield from self._unknown(near)
        for step, stats in enumerate(self._steps):
            if stats is None:
                yield step, step + 1

    def _unknown(self, pairs: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        for pair in pairs:
            in_range = all(0 <= number < len(self._captures) for number in pair) and pair[0] != pair[1]
            if in_range and pair not in self._remembered and self._size(*pair) <= _AHEAD:
                yield pair

    def _size(self, left: int, right: int) -> int:
        return len(self._captures[left].document.blocks) + len(self._captures[right].document.blocks)


def _compare(
    old: "Document", new: "Document", options: "Options | None", should_cancel: Callable[[], bool]
) -> "Comparison":
    # the engine and its libraries are slow to import, so not before the first window
    from diffviewer.comparing import compare_documents

    return compare_documents(old, new, options, should_cancel)
