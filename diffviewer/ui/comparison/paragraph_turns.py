"""What became of a paragraph through all versions: where it came, changed and went."""

import logging
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from diffviewer.ui.timeline.slider_scene import Turn
from diffviewer.work.tasks import Tasks

if TYPE_CHECKING:
    from diffviewer.diff.result import Row
    from diffviewer.models import Capture, Document

Cancelled = Callable[[], bool]


class ParagraphPast:
    """The paragraphs of all versions, tied from each version to the next as far as was asked for.

    A paragraph that stands in the next version to the letter is followed without comparing anything; only where it does
    not are the two versions compared, once.
    """

    def __init__(self, documents: "Sequence[Document]") -> None:
        self._documents = documents
        self._places: dict[int, dict[str, list[int]]] = {}
        self._rows: dict[int, tuple[Row, ...]] = {}

    def turns(self, version: int, number: int, should_cancel: Cancelled) -> dict[int, Turn]:
        """The stops where paragraph `number` of a version came, changed or went, before it and after."""
        found: dict[int, Turn] = {}
        for step in (1, -1):
            self._follow(version, number, step, found, should_cancel)
        return found

    def _follow(self, at: int, number: int, step: int, found: dict[int, Turn], should_cancel: Cancelled) -> None:
        """Walk through the versions, on (1) or back (-1)."""
        here: int | None = number
        text = self._documents[at].paragraphs[number]
        lost, back_again = (Turn.WENT, Turn.CAME) if step > 0 else (Turn.CAME, Turn.WENT)
        while 0 <= at + step < len(self._documents):
            if should_cancel():
                return
            after, turn_at = at + step, max(at, at + step)
            same = self._standing(after).get(text)
            if same:
                if here is None:
                    found[turn_at] = back_again
                    here = same[0]
                else:
                    here = min(same, key=lambda place, near=here: abs(place - near))  # type: ignore[misc]
            elif here is not None:
                here = self._counterpart(at, here, step, should_cancel)
                if here is None:
                    found[turn_at] = lost
                else:
                    found[turn_at] = Turn.CHANGED
                    text = self._documents[after].paragraphs[here]
            at = after

    def _standing(self, version: int) -> dict[str, list[int]]:
        """Where each text of a version stands."""
        if version not in self._places:
            places: dict[str, list[int]] = {}
            for place, text in enumerate(self._documents[version].paragraphs):
                places.setdefault(text, []).append(place)
            self._places[version] = places
        return self._places[version]

    def _counterpart(self, at: int, number: int, step: int, should_cancel: Cancelled) -> int | None:
        """The paragraph of the version beside that a paragraph belongs with; the longest of several."""
        first = min(at, at + step)
        if first not in self._rows:
            # slow to import, and this runs in the background
            from diffviewer.comparing import compare_documents

            old, new = self._documents[first], self._documents[first + 1]
            self._rows[first] = compare_documents(old, new, None, should_cancel).diff.rows
        rows = self._rows[first]
        row = next((row for row in rows if number in (row.old if step > 0 else row.new)), None)
        if row is None:
            return None
        numbers = row.new if step > 0 else row.old
        if not numbers and row.move is not None:
            ends = (end for end in rows if end.move == row.move and end is not row)
            numbers = next((end.new if step > 0 else end.old for end in ends), ())
        paragraphs = self._documents[at + step].paragraphs
        return max(numbers, key=lambda place: len(paragraphs[place]), default=None)


class ParagraphTracer(QObject):
    """Finds out off the UI thread what became of a paragraph; `traced` carries the stops, of the newest request."""

    traced = Signal(object)  # dict of stops to Turn

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._captures: tuple[Capture, ...] = ()
        self._past: ParagraphPast | None = None
        self._lane = tasks.lane()
        self._lane.finished.connect(self.traced)
        self._lane.failed.connect(self._give_up)

    def set_captures(self, captures: "tuple[Capture, ...]") -> None:
        """Begin anew with other versions."""
        if captures is not self._captures:
            self._lane.cancel()
            self._captures = captures
            self._past = ParagraphPast([capture.document for capture in captures])

    def trace(self, version: int, number: int) -> None:
        """Ask what became of a paragraph of a version."""
        past = self._past
        if past is not None and version < len(self._captures):
            self._lane.start(lambda should_cancel: past.turns(version, number, should_cancel))

    @Slot(object)
    def _give_up(self, error: BaseException) -> None:
        """A mark that is missing is no reason to disturb the person."""
        logging.getLogger(__name__).error("following a paragraph failed", exc_info=error)
        self.traced.emit({})
