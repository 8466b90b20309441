"""The field in the top row that searches every version."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from diffviewer.ui.controls.clear_button import add_clear_button
from diffviewer.ui.look import icons
from diffviewer.ui.look.theme import Theme, ui_font

_PAUSE = 150  # milliseconds without a key, before a search begins


class SearchField(QLineEdit):
    """`asked` carries what to search for, a moment after the last letter, and at once with Enter; "" ends the search.

    `down_pressed` says that the person wants to go to what was found.
    """

    asked = Signal(str)
    down_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._last = ""
        self.setFont(ui_font())
        self.setPlaceholderText(self.tr("Search every version…"))
        self.setAccessibleName(self.tr("Search every version"))
        self.setToolTip(
            self.tr(
                "Search every version, also text that is gone\n"
                "“words side by side”   -without   begin*\n"
                "title:   source:   removed:   added:   before:2024   after:2024-05"
            )
        )
        add_clear_button(self)
        self.setTextMargins(-6, 0, 0, 0)
        self.setMinimumWidth(120)
        self.setMaximumWidth(356)
        self._glass = QAction(self.tr("Search"), self)
        self._glass.triggered.connect(self._ask)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._ask)
        self.textChanged.connect(self._wait)
        self.returnPressed.connect(self._ask)
        theme.changed.connect(self._colour)
        self._colour()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self._ask()
            self.down_pressed.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _wait(self) -> None:
        if self.text().strip():
            self._timer.start()
        else:
            self._ask()  # what was found goes at once

    @Slot()
    def _ask(self) -> None:
        self._timer.stop()
        text = self.text().strip()
        if text != self._last:
            self._last = text
            self.asked.emit(text)

    @Slot()
    def _colour(self) -> None:
        self._glass.setIcon(icons.icon("search", self._theme.palette.text_muted))
