"""Letting go of much without holding up the hand: a few things at a time, between events."""

import time
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

_FEW: Final = 1_000  # no more than these take no time to speak of
_AT_ONCE: Final = 200
_AT_MOST: Final = 0.001  # seconds at a time


class LettingGo(QObject):
    """Holds things that nobody wants any more, and drops them bit by bit.

    Tens of thousands of rows end in one go where their tuple ends, which takes longer than a frame. Lives in the UI
    thread.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held: list[object] = []
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._drop_some)

    def take(self, things: Sequence[object]) -> None:
        """Let go of these, once what holds them together has ended. Few are not taken, they may end at once."""
        if len(things) > _FEW:
            self._held += things
            self._timer.start()

    @Slot()
    def _drop_some(self) -> None:
        end = time.perf_counter() + _AT_MOST
        while self._held and time.perf_counter() < end:
            del self._held[-_AT_ONCE:]
        if not self._held:
            self._timer.stop()
