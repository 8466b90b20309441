"""Closing the window: whether watching goes on without it, asked once."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from diffviewer.settings import Settings
from diffviewer.ui.look.theme import Theme, ui_font


class StayDialog(QDialog):
    """Asks whether to go on watching. `chosen` carries the answer; closing it answers nothing."""

    chosen = Signal(bool)

    def __init__(self, theme: Theme, *, tray: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Close the window"))
        question = QLabel(self.tr("Go on watching when the window is closed?"))
        question.setFont(ui_font(15))
        where = (
            self.tr("Diffviewer stays in the tray, and its icon there brings the window back.")
            if tray
            else self.tr("Diffviewer goes on without a window; starting it again brings the window back.")
        )
        explanation = QLabel(where)
        later = QLabel(self.tr("You will not be asked again; the preferences have this choice too."))
        buttons = QDialogButtonBox()
        self.stay = QPushButton(self.tr("Go on watching"))
        self.end = QPushButton(self.tr("End the program"))
        buttons.addButton(self.end, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.stay, QDialogButtonBox.ButtonRole.AcceptRole)
        self.stay.setDefault(True)
        self.stay.clicked.connect(self._stay)
        self.end.clicked.connect(self._end)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 18)
        layout.setSpacing(12)
        for label in (explanation, later):
            label.setFont(ui_font(13))
            label.setWordWrap(True)
        later.setStyleSheet(f"color: {theme.palette.text_muted}")
        for widget in (question, explanation, later, buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(420)

    @Slot()
    def _stay(self) -> None:
        self.accept()
        self.chosen.emit(True)

    @Slot()
    def _end(self) -> None:
        self.accept()
        self.chosen.emit(False)


class Staying(QObject):
    """Decides what closing the window does. `hidden` asks to hide it and watch on, `ended` to end the program."""

    hidden = Signal()
    ended = Signal()

    def __init__(self, settings: Settings, theme: Theme, tray: Callable[[], bool], window: QWidget) -> None:
        """`tray` answers whether there is an icon that brings the window back."""
        super().__init__(window)
        self._settings = settings
        self._theme = theme
        self._tray = tray
        self._window = window
        self.watches = False  # whether there is anything to watch
        self.dialog: StayDialog | None = None

    def may_end(self) -> bool:
        """Whether closing the window ends the program now; else it is hidden, or the person is asked."""
        if not self.watches or self._settings.closing == "end":
            return True
        if self._settings.closing == "stay":
            self.hidden.emit()
        elif self.dialog is None:
            self.dialog = StayDialog(self._theme, tray=self._tray(), parent=self._window)
            self.dialog.chosen.connect(self._choose)
            self.dialog.finished.connect(self._forget)
            self.dialog.open()
        return False

    @Slot(bool)
    def _choose(self, stay: bool) -> None:
        self._settings.closing = "stay" if stay else "end"
        if stay:
            self.hidden.emit()
        else:
            self.ended.emit()

    @Slot()
    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
