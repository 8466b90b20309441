"""Choosing versions by key: one later, one earlier, both, first and last."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from diffviewer.ui.comparison.comparison_controller import ComparisonController

if TYPE_CHECKING:
    from diffviewer.models import History


def last_seen(history: "History | None") -> int | None:
    """The place of the version that stood when the person last looked; None if that is not known, or is the last."""
    if history is None or history.looked_at is None:
        return None
    looked_at = history.looked_at
    stood = [place for place, stop in enumerate(history.stops) if stop.at <= looked_at]
    return stood[-1] if stood and stood[-1] < len(history.captures) - 1 else None


def has_choice(history: "History | None") -> bool:
    """Whether there is anything to choose: two versions need no slider, unless it has checks to show."""
    if history is None:
        return False
    count = len(history.captures)
    return count > 2 or (count == 2 and len(history.checks) > len(history.stops))


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

    @Slot()
    def choose_adjacent(self) -> None:
        """Choose the newer version and the one before it."""
        newer = self._controller.pair[1]
        self._controller.set_pair(newer - 1, newer)

    @Slot()
    def choose_since_looked(self) -> None:
        """Choose what the person saw last and the last version; nothing happens where nothing has come since."""
        seen = last_seen(self._controller.history)
        if seen is not None:
            self._controller.set_pair(seen, self._last)

    @property
    def _last(self) -> int:
        history = self._controller.history
        return len(history.captures) - 1 if history is not None else 0
