"""The window itself: its frame, its place on the screen, its first look. What is in it comes from `content.py`."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from diffviewer.settings import Settings

if TYPE_CHECKING:
    from diffviewer.ui.look.theme import Theme
    from diffviewer.ui.window.content import Content
    from diffviewer.work.library_access import LibraryAccess

_SIZE = QSize(1440, 900)
_SMALLEST = QSize(560, 420)


class MainWindow(QMainWindow):
    """Opens empty, because what it holds takes longer to import than Qt takes to open it; then it is furnished.

    `may_end` answers, where it is set, whether closing the window ends the program; where not, the window stays as it
    is. `first_painted` is sent once, after the window was first seen; `escaped` where Escape meant nothing else.
    """

    first_painted = Signal()
    escaped = Signal()
    may_end: Callable[[], bool] | None = None

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._painted = False
        self._ending = False
        self._soon = QTimer(self)  # its own, so that a window that is gone tells nothing
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.first_painted)
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

    @property
    def is_ending(self) -> bool:
        """Whether the program is about to end."""
        return self._ending

    @Slot()
    def end(self) -> None:
        """Close the window and end the program."""
        self._ending = True
        self.close()
        QApplication.quit()

    @Slot()
    def leave(self) -> None:
        """Hide the window; the program goes on without it."""
        QApplication.setQuitOnLastWindowClosed(False)
        self.hide()

    @Slot()
    def come_back(self) -> None:
        """Show the window, before all others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        QApplication.setQuitOnLastWindowClosed(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self._soon.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.geometry = self.saveGeometry()
        self._settings.save()
        app = QApplication.instance()
        at_once = self._ending or (isinstance(app, QApplication) and app.isSavingSession())
        if not at_once and self.may_end is not None and not self.may_end():
            event.ignore()
            return
        super().closeEvent(event)
