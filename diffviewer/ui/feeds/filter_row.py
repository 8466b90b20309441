"""One filter as it is edited: what it does, what it looks at, and its expression, which is checked as it is typed."""

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from diffviewer.fetch.feed_problems import FeedError
from diffviewer.fetch.filters import LONGEST_PATTERN, check_pattern
from diffviewer.records import FeedFilter, FilterField
from diffviewer.ui.controls.boxes import ListBox
from diffviewer.ui.look import icons
from diffviewer.ui.look.qt_text import harmless
from diffviewer.ui.look.theme import Theme, ui_font

_PAUSE = 250  # milliseconds without a key before the preview follows


class FilterRow(QWidget):
    """`changed` follows each change, soon; `removed` the button. A filter of number 0 is not in the library yet."""

    changed = Signal()
    removed = Signal()

    def __init__(self, given: FeedFilter, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given = given
        self._theme = theme
        self.effect = self._box(self.tr("What the filter does"))
        self.effect.addItem(self.tr("Leave out"), False)
        self.effect.addItem(self.tr("Keep only"), True)
        self.effect.setCurrentIndex(int(given.keep))
        self.field = self._box(self.tr("What the filter looks at"))
        for field, text in (
            (FilterField.ADDRESS, self.tr("address")),
            (FilterField.TITLE, self.tr("headline")),
            (FilterField.CATEGORY, self.tr("category")),
        ):
            self.field.addItem(text, field)
        self.field.setCurrentIndex(self.field.findData(given.field))
        self.pattern = QLineEdit(given.pattern)
        self.pattern.setFont(ui_font())
        self.pattern.setPlaceholderText(self.tr("Regular expression, such as sport|racing"))
        self.pattern.setAccessibleName(self.tr("Regular expression"))
        self.remove = QToolButton()
        self.remove.setAutoRaise(True)
        self.remove.setAccessibleName(self.tr("Remove this filter"))
        self.remove.setToolTip(self.tr("Remove this filter"))
        self.problem = QLabel()
        self.problem.setFont(ui_font(12.5))
        self.problem.setWordWrap(True)
        self.problem.hide()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget, stretch in ((self.effect, 0), (self.field, 0), (self.pattern, 1), (self.remove, 0)):
            row.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(row)
        column.addWidget(self.problem)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.changed)
        self.effect.activated.connect(self._timer.start)
        self.field.activated.connect(self._timer.start)
        self.pattern.textEdited.connect(self._check)
        self.remove.clicked.connect(self.removed)
        theme.changed.connect(self._colour)
        self._colour()
        self._say_if_broken()

    @property
    def given(self) -> FeedFilter:
        """The filter as it is edited."""
        return replace(
            self._given,
            field=FilterField(self.field.currentData()),
            pattern=self.pattern.text(),
            keep=bool(self.effect.currentData()),
        )

    @property
    def is_usable(self) -> bool:
        """Whether there is an expression, and it is one."""
        return bool(self.pattern.text()) and not self._broken()

    def number(self, given: FeedFilter) -> None:
        """The filter is in the library now, under a number."""
        self._given = replace(self._given, id=given.id)

    def flush(self) -> None:
        """Send at once what waits to be sent."""
        if self._timer.isActive():
            self._timer.stop()
            self.changed.emit()

    def say_slow(self, slow: bool) -> None:
        """Say that the expression takes too long to hide anything, or that it does not."""
        if slow and self.is_usable:
            self._say(self.tr("This expression takes too long, so it hides nothing."))
        else:
            self._say_if_broken()

    def _box(self, name: str) -> ListBox:
        box = ListBox()
        box.setFont(ui_font())
        box.setAccessibleName(name)
        return box

    @Slot()
    def _check(self) -> None:
        self._say_if_broken()
        self._timer.start()

    def _say_if_broken(self) -> None:
        self._say(self._broken() if self.pattern.text() else "")

    def _broken(self) -> str:
        """Why the expression cannot be used, as a sentence; "" where it can."""
        text = self.pattern.text()
        if len(text) > LONGEST_PATTERN:
            return self.tr("An expression has at most %n character(s).", "", LONGEST_PATTERN)
        try:
            check_pattern(text)
        except FeedError as error:
            return self.tr("This is no regular expression: {reason}.").format(reason=harmless(error.detail))
        return ""

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.pattern.setAccessibleDescription(sentence)

    @Slot()
    def _colour(self) -> None:
        palette = self._theme.palette
        self.remove.setIcon(icons.icon("close", palette.text_muted))
        self.problem.setStyleSheet(f"color: {palette.error}")
