"""On macOS files that a person opens with the program come as events, not as arguments."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from diffviewer import handover
from diffviewer.handover import Request


class OpeningApplication(QApplication):
    """An application that hears of files, from the moment that somebody listens; until then it keeps them.

    The system sends an event a file; those that come together are one request.
    """

    _together = Signal()

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self._things: list[str] = []
        self._listener: Callable[[Request], object] | None = None
        # not a direct call: first all events that wait are taken
        self._together.connect(self._hand_on, type=Qt.ConnectionType.QueuedConnection)

    def listen(self, listener: Callable[[Request], object]) -> None:
        """Hand what was opened, and what will be, to `listener`."""
        self._listener = listener
        self._together.emit()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            self._things.append(event.file() or event.url().toString())
            self._together.emit()
            return True
        return super().event(event)

    def _hand_on(self) -> None:
        if self._listener is not None and self._things:
            things, self._things = self._things, []
            self._listener(handover.request(things))
