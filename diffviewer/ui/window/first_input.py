"""The first thing that a person does: what works behind the window must be there before it."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication

_INPUT: Final = frozenset(
    (
        QEvent.Type.ShortcutOverride,  # before any shortcut is looked for
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.ContextMenu,
    )
)


class FirstInput(QObject):
    """Sends `came` once, before the first key or click reaches a control; nothing after `end`."""

    came = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.installEventFilter(self)

    def end(self) -> None:
        """Look no longer."""
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self.end()
            self.came.emit()
        return False
