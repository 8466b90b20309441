"""Errors of our own: written to the log, told to the person in one sentence, and the program goes on."""

import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget


class Failures(QObject):
    """Takes every exception that nobody caught, in any thread, and shows it once."""

    _happened = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told: set[str] = set()
        self._dialog: QWidget | None = None
        self._happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread

    def stop(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._before

    @Slot(object)
    def report(self, error: BaseException) -> None:
        """Take an exception that was caught but not foreseen."""
        self._uncaught(type(error), error, error.__traceback__)

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        import logging  # slow to import, and not needed before something went wrong

        logging.getLogger("diffviewer.failures").error("unexpected error\n%s", details)
        self._happened.emit(details)

    def _uncaught_in_thread(self, thread: threading.ExceptHookArgs) -> None:
        if thread.exc_value is not None:
            self._uncaught(thread.exc_type, thread.exc_value, thread.exc_traceback)

    @Slot(str)
    def _tell(self, details: str) -> None:
        # an error while painting comes again with every frame; once is enough
        if details in self._told or self._dialog is not None:
            return
        self._told.add(details)
        from diffviewer import log
        from diffviewer.ui.window.dialogs import ErrorDialog

        self._dialog = ErrorDialog(details, str(log.log_file()), QApplication.activeWindow())
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.finished.connect(self._forget)
        self._dialog.open()

    @Slot()
    def _forget(self) -> None:
        self._dialog = None
