"""One sentence about what cannot be done, above what stays shown."""

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from diffviewer.ui.look import icons
from diffviewer.ui.look.theme import Theme, ui_font


class ProblemBar(QFrame):
    """Hidden until there is something to say; a screen reader is told at once."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problem")
        self._theme = theme
        self._mark = QLabel()
        self._mark.setAccessibleName(self.tr("Problem"))
        self.sentence = QLabel()
        self.sentence.setFont(ui_font())
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(self.sentence.textFormat().PlainText)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._dismiss = QToolButton()
        self._dismiss.setAutoRaise(True)
        self._dismiss.setAccessibleName(self.tr("Dismiss"))
        self._dismiss.setToolTip(self.tr("Dismiss (Esc)"))
        self._dismiss.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(22, 6, 10, 6)
        layout.setSpacing(10)
        layout.addWidget(self._mark)
        layout.addWidget(self.sentence, 1)
        layout.addWidget(self._dismiss)
        self.hide()
        self._colour()
        theme.changed.connect(self._colour)

    def tell(self, sentence: str) -> None:
        """Show the sentence and announce it."""
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _colour(self) -> None:
        palette = self._theme.palette
        self.setStyleSheet(
            f"#problem {{ background: {palette.old_row}; border: none; border-bottom: 1px solid {palette.line}; }}"
        )
        self._mark.setPixmap(icons.icon("problem", palette.error).pixmap(icons.SIZE, icons.SIZE))
        self._dismiss.setIcon(icons.icon("close", palette.text))
