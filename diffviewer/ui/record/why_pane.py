"""Beside the log: the question about the chosen run, its answer, and where the texts first differ."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from diffviewer.ui.look.list_text import semibold
from diffviewer.ui.look.theme import Theme, ui_font
from diffviewer.ui.record.why import Why

_MOST = 600  # characters of a paragraph that are quoted


class WhyPane(QScrollArea):
    """`wanted` says that the change is to be shown in the window."""

    wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._why: Why | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setObjectName("why")
        inner = QWidget()
        inner.setObjectName("whyInner")
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(10)
        self.title = self._label(12.5)
        self.question = self._label(15)
        self.question.setFont(semibold(ui_font(15)))
        self.sentences = self._label(13.5)
        self.old = self._label(13.5)
        self.new = self._label(13.5)
        self.show_change = QPushButton(self.tr("Show this change"))
        self.show_change.setFont(ui_font())
        self.show_change.clicked.connect(self.wanted)
        for widget in (self.title, self.question, self.sentences, self.old, self.new):
            column.addWidget(widget)
        column.addSpacing(6)
        column.addWidget(self.show_change, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        self.setWidget(inner)
        theme.changed.connect(self._colour)
        self._colour()
        self.clear("")

    @property
    def as_text(self) -> str:
        """What is answered, as plain text; "" where nothing is."""
        return self._why.as_text() if self._why is not None else ""

    def clear(self, sentence: str) -> None:
        """Show one sentence, and no answer."""
        self._why = None
        for label in (self.title, self.question, self.old, self.new):
            label.hide()
        self.show_change.hide()
        self.sentences.setText(sentence)
        self._colour()

    def answer(self, why: Why, title: str, *, is_change: bool) -> None:
        """Show an answer; `title` is the article's, "" where it is known."""
        self._why = why
        for label, text in (
            (self.title, title),
            (self.question, why.question),
            (self.sentences, "\n\n".join(why.sentences)),
            (self.old, _quoted(why.old)),
            (self.new, _quoted(why.new)),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self.old.setAccessibleName(self.tr("Before: {text}").format(text=why.old))
        self.new.setAccessibleName(self.tr("After: {text}").format(text=why.new))
        self.show_change.setVisible(is_change)
        self.verticalScrollBar().setValue(0)
        self._colour()

    def _label(self, size: float) -> QLabel:
        label = QLabel()
        label.setFont(ui_font(size))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        return label

    def _colour(self) -> None:
        palette = self._theme.palette
        self.setStyleSheet(f"#why, #whyInner {{ background: {palette.paper}; }}")
        self.title.setStyleSheet(f"color: {palette.text_muted}")
        self.sentences.setStyleSheet(f"color: {palette.text if self._why is not None else palette.text_muted}")
        for label, bar, row in ((self.old, palette.old, palette.old_row), (self.new, palette.new, palette.new_row)):
            label.setFont(self._theme.text_font(14))
            label.setStyleSheet(
                f"background: {row}; color: {palette.text}; border-left: 3px solid {bar}; padding: 7px 10px;"
            )


def _quoted(text: str) -> str:
    return text if len(text) <= _MOST else text[: _MOST - 1].rstrip() + "…"
