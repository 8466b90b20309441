"""The window itself: its frame, its place on the screen, its first look. What is in it comes from `content.py`."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from diffviewer.settings import Settings

if TYPE_CHECKING:
    from diffviewer.ui.look.theme import Theme
    from diffviewer.ui.window.content import Content
    from diffviewer.work.library_access import LibraryAccess

_SIZE = QSize(1440, 900)
_SMALLEST = QSize(560, 420)


class MainWindow(QMainWindow):
    """Opens empty, because what it holds takes longer to import than Qt takes to open it; then it is furnished.

    `first_painted` is sent once, after the window was first seen; `escaped` where Escape meant nothing else.
    """

    first_painted = Signal()
    escaped = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._painted = False
        self.setWindowTitle("Diffviewer")
        self.setMinimumSize(_SMALLEST)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() * 0.94))
        if not settings.geometry.isEmpty():
            self.restoreGeometry(settings.geometry)

    def furnish(self, theme: "Theme", access: "LibraryAccess") -> "Content":
        """Put the content in; returns it."""
        from diffviewer.ui.window.content import Content

        content = Content(self._settings, theme, access)
        self.setCentralWidget(content)
        self.addActions(content.commands.all())
        return content

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.geometry = self.saveGeometry()
        self._settings.save()
        super().closeEvent(event)
