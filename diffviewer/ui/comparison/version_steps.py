"""Choosing versions by key: one later, one earlier, both, first and last."""

from PySide6.QtCore import QObject, Slot

from diffviewer.ui.comparison.comparison_controller import ComparisonController


class VersionSteps(QObject):
    """Moves the pair of the controller."""

    def __init__(self, controller: ComparisonController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller

    def step(self, older: int, newer: int) -> None:
        """Move the versions chosen by so many places; together they keep their distance."""
        at_older, at_newer = self._controller.pair
        if older and newer:
            older = newer = min(max(newer, -at_older), self._last - at_newer)
        self._controller.set_pair(at_older + older, at_newer + newer)

    @Slot()
    def choose_whole(self) -> None:
        """Choose the first and the last version."""
        self._controller.set_pair(0, self._last)

    @Slot()
    def choose_latest(self) -> None:
        """Choose the last version and the one before it."""
        self._controller.set_pair(self._last - 1, self._last)

    @property
    def _last(self) -> int:
        history = self._controller.history
        return len(history.captures) - 1 if history is not None else 0
