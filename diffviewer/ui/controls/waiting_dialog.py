"""The dialog that shows how far a long work has come, and ends it; not before it has taken a while."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QProgressDialog, QWidget

_PATIENCE = 500  # milliseconds of work before its progress is shown
_WIDTH = 360  # logical pixels


def waiting_dialog(title: str, what: str, cancel: str, window: QWidget) -> QProgressDialog:
    """A dialog with a button `cancel`; whoever makes it closes it, and connects to `canceled`."""
    progress = QProgressDialog(what, cancel, 0, 0, window)
    progress.setWindowTitle(title)
    bar = QProgressBar()
    bar.setTextVisible(False)  # it is as low as the one in the status line
    bar.setRange(0, 0)
    progress.setBar(bar)
    progress.setMinimumWidth(_WIDTH)
    progress.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    progress.setAutoClose(False)
    progress.setAutoReset(False)
    progress.setMinimumDuration(_PATIENCE)
    return progress


def put_away(progress: QProgressDialog | None, cancel: Callable[[], object]) -> None:
    """Close the dialog, where there is one: its end is no wish of the person's to `cancel`."""
    if progress is not None:
        progress.canceled.disconnect(cancel)
        progress.close()
        progress.deleteLater()
