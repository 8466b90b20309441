"""Python's collector of cycles, in the UI thread alone and not under the hand."""

import gc
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication

_EVERY: Final = 2000  # milliseconds
_OLD_TOO: Final = 20  # of so many collections, one looks through everything that came since the first


class Collector(QObject):
    """Takes over from Python's own way, which is to collect in whatever thread makes the next object.

    There a widget that hangs in a cycle would be destroyed, which Qt forbids; and a full collection looks through every
    object of the start, and would hold up the hand on a slider for a tenth of a second. So what has survived the first
    collection, which comes when the program has started, is left alone from then on. Lives in the UI thread.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._times = 0
        timer = QTimer(self)
        timer.setInterval(_EVERY)
        timer.timeout.connect(self.look)
        timer.start()

    @Slot()
    def look(self) -> None:
        """Collect, if as much was made as Python would collect after, and no button of the mouse is held."""
        if gc.get_count()[0] < gc.get_threshold()[0]:
            return
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        gc.collect(2 if self._times % _OLD_TOO == 0 else 1)
        if self._times == 0:
            gc.freeze()
        self._times += 1
