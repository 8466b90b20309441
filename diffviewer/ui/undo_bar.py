"""A line that says what was removed, and takes it back."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from diffviewer.ui import icons
from diffviewer.ui.theme import Theme, ui_font


class UndoBar(QFrame):
    """Hidden until something was removed. It stays until it is used, dismissed, or something else is removed.

    `undone` carries what `offer` was given.
    """

    undone = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("undo")
        self._theme = theme
        self._thing: object = None
        self._text = ""
        self._label = QLabel()
        self._label.setFont(ui_font(12.5))
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.undo = QToolButton()
        self.undo.setText(self.tr("Undo"))
        self.undo.setFont(ui_font(12.5))
        self.undo.clicked.connect(self._undo)
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setAccessibleName(self.tr("Dismiss"))
        self._close.setToolTip(self.tr("Dismiss"))
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(6)
        row.addWidget(self._label, 1)
        row.addWidget(self.undo)
        row.addWidget(self._close)
        self.hide()
        self._colour()
        theme.changed.connect(self._colour)

    def offer(self, thing: object, text: str) -> None:
        """Say that a thing was removed; a screen reader is told at once."""
        self._thing, self._text = thing, text
        self.setAccessibleName(text)
        self.show()
        self._write()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._write()

    def _write(self) -> None:
        metrics = QFontMetrics(self._label.font())
        self._label.setText(metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, self._label.width()))
        self._label.setToolTip(self._text)

    @Slot()
    def _undo(self) -> None:
        self.hide()
        self.undone.emit(self._thing)

    @Slot()
    def _colour(self) -> None:
        palette = self._theme.palette
        self.setStyleSheet(f"#undo {{ background: {palette.surface}; border-top: 1px solid {palette.line}; }}")
        self._close.setIcon(icons.icon("close", palette.text))
