"""A line that says what happened or was found, and one thing or two that can be done about it."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from diffviewer.ui.look import icons, tooltips
from diffviewer.ui.look.theme import Theme, ui_font

_A_WHILE = 8_000  # milliseconds


class NoticeBar(QFrame):
    """Hidden until there is something to say. It stays until it is used, dismissed, or something else is said; what is
    said in passing goes by itself.

    `accepted` carries what `offer` was given, when the person presses the button; `other_accepted`, when the other.
    """

    accepted = Signal(object)
    other_accepted = Signal(object)

    def __init__(self, theme: Theme, action: str = "", other: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._theme = theme
        self._action = action
        self._thing: object = None
        self._text = ""
        self._label = QLabel()
        self._label.setFont(ui_font(12.5))
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.button, self.other = QToolButton(), QToolButton()
        for button in (self.button, self.other):
            button.setFont(ui_font(12.5))
        self.button.clicked.connect(self._accept)
        self.other.clicked.connect(self._accept_other)
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setAccessibleName(self.tr("Dismiss"))
        self._close.setToolTip(self.tr("Dismiss"))
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(6)
        row.addWidget(self._label, 1)
        for button, text in ((self.button, action), (self.other, other)):
            row.addWidget(button)
            _name(button, text)  # not before it has a parent: it would be a window
        row.addWidget(self._close)
        self._while = QTimer(self)
        self._while.setSingleShot(True)
        self._while.setInterval(_A_WHILE)
        self._while.timeout.connect(self.hide)
        self.hide()
        self._colour()
        theme.changed.connect(self._colour)

    def offer(self, thing: object, text: str, action: str | None = None, *, passing: bool = False) -> None:
        """Say something about a thing; a screen reader is told at once. `action` is what can be done about this one.

        `passing`: it is seen elsewhere as well, and goes after a while.
        """
        self._thing, self._text = thing, text
        self._while.stop()
        if passing:
            self._while.start()
        if action is not None or self._action != self.button.text():
            _name(self.button, self._action if action is None else action)
        self.setAccessibleName(text)
        self.show()
        self._write()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._write()

    def _write(self) -> None:
        metrics = QFontMetrics(self._label.font())
        shown = metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, self._label.width())
        self._label.setText(shown)
        tooltips.give(self._label, self._text if shown != self._text else "")

    @Slot()
    def _accept_other(self) -> None:
        self.hide()
        self.other_accepted.emit(self._thing)

    @Slot()
    def _accept(self) -> None:
        self.hide()
        self.accepted.emit(self._thing)

    @Slot()
    def _colour(self) -> None:
        palette = self._theme.palette
        self.setStyleSheet(
            f"#notice {{ background: {palette.surface}; border: none; border-top: 1px solid {palette.line};"
            f" border-bottom: 1px solid {palette.line}; }}"
        )
        self._close.setIcon(icons.icon("close", palette.text))


def _name(button: QToolButton, action: str) -> None:
    button.setText(action)
    button.setToolTip(action)
    button.setVisible(bool(action))
