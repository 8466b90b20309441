"""Finds out off the UI thread since which version each paragraph has stood, and says it in words."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from diffviewer.models import History
from diffviewer.ui.text.origin_notes import OriginNote
from diffviewer.ui.timeline import version_texts
from diffviewer.work.tasks import Tasks

if TYPE_CHECKING:
    from diffviewer.comparing import Comparison
    from diffviewer.diff.result import Diff
    from diffviewer.origins import Origin


@dataclass(frozen=True, slots=True)
class _Traced:
    history: History
    comparison: "Comparison"  # of the version with itself: its rows are its paragraphs
    origins: "list[Origin]"
    steps: "dict[int, Diff]"


class OriginTracer(QObject):
    """`ready` carries the comparison of a version with itself, and the notes (`OriginNote`) of its paragraphs."""

    ready = Signal(object, object)
    failed = Signal(object)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = tasks.lane()
        self._lane.finished.connect(self._found)
        self._lane.failed.connect(self.failed)
        self._captures: tuple[object, ...] = ()
        self._steps: dict[int, Diff] = {}

    def trace(self, history: History, version: int) -> None:
        """Ask for the origins of a version; of several requests the newest is answered."""
        if history.captures is not self._captures:
            self._captures, self._steps = history.captures, {}
        known = dict(self._steps)
        self._lane.start(lambda should_cancel: _trace(history, version, known, should_cancel))

    def cancel(self) -> None:
        """Give up what was asked."""
        self._lane.cancel()

    @Slot(object)
    def _found(self, traced: _Traced | None) -> None:
        if traced is not None and traced.history.captures is self._captures:
            self._steps = traced.steps
            self.ready.emit(traced.comparison, [self._note(traced.history, origin) for origin in traced.origins])

    def _note(self, history: History, origin: "Origin") -> OriginNote:
        name, time = version_texts.name(history, origin.since), version_texts.short_time(history.captures[origin.since])
        if not origin.since:
            return OriginNote(0, self.tr("From the first"), "", self.tr("It stands as it was first seen."))
        born = version_texts.name(history, origin.born)
        if not origin.changed:
            hint = self.tr("It came with {version}.").format(version=born)
        else:
            numbers = ", ".join(version_texts.number(history, version) for version in reversed(origin.changed))
            came = self.tr("It was there from the first.")
            if origin.born:
                came = self.tr("It came with {version}.").format(version=born)
            hint = came + " " + self.tr("Its words were changed in: {versions}.").format(versions=numbers)
        return OriginNote(origin.since, name, time, hint + " " + self.tr("Click to see that change."))


def _trace(
    history: History, version: int, known: "dict[int, Diff]", should_cancel: Callable[[], bool]
) -> _Traced | None:
    from diffviewer.comparing import compare_documents
    from diffviewer.origins import trace

    def compare(number: int) -> "Diff":
        if number not in known:
            old, new = (capture.document for capture in history.captures[number : number + 2])
            known[number] = compare_documents(old, new, None, should_cancel).diff
        return known[number]

    document = history.captures[version].document
    found = trace(compare, version, len(document.blocks), should_cancel)
    if found is None:
        return None
    return _Traced(history, compare_documents(document, document), found, known)
