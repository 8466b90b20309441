"""The line below: what differs, and what is going on."""

from collections.abc import Iterator, Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QToolButton, QWidget

from diffviewer.ui.look import tooltips
from diffviewer.ui.look.theme import Theme, ui_font

if TYPE_CHECKING:
    from diffviewer.comparing import Comparison

_PATIENCE = 300  # milliseconds of work before anything is said about it


class _Counts(QLabel):
    """Parts of a line, each with its colour, in the room there is: the last gives way to its short form, then ends in
    dots. Where it does, the tooltip has it all; a screen reader always gets that.
    """

    def __init__(self) -> None:
        super().__init__()
        self._parts: Sequence[tuple[str, str]] = ()
        self._short = ""
        self.setFont(ui_font(12.5))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_parts(self, parts: Sequence[tuple[str, str]], short: str) -> None:
        """Show these words and colours; `short` says the last in fewer words."""
        self._parts, self._short = parts, short
        self.setAccessibleName(", ".join(words for words, _ in parts))
        self._write()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._write()

    def _write(self) -> None:
        whole = [words for words, _ in self._parts]
        for said in self._forms(whole):
            coloured = (
                f'<span style="color:{colour}; font-weight:{600 if place == 0 else 400}">{escape(words)}</span>'
                for place, (words, (_, colour)) in enumerate(zip(said, self._parts, strict=True))
            )
            self.setText("&nbsp;&nbsp;&nbsp; ".join(coloured))
            if self.sizeHint().width() <= self.width():
                break
        self.setToolTip(tooltips.plain(", ".join(whole)) if said != whole else "")

    def _forms(self, whole: list[str]) -> Iterator[list[str]]:
        yield whole
        if whole:
            yield [*whole[:-1], self._short]
            missing = self.sizeHint().width() - self.width()
            metrics = QFontMetrics(self.font())
            room = max(0, metrics.horizontalAdvance(self._short) - missing)
            yield [*whole[:-1], metrics.elidedText(self._short, Qt.TextElideMode.ElideRight, room)]


class StatusLine(QWidget):
    """Counts on the left, progress and what the fetcher does on the right.

    `cancelled` is sent when the person gives up what runs, `watching` is the button that says what is checked.
    """

    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self._theme = theme
        self._comparison: Comparison | None = None
        self._overlooked: Sequence[str] = ()
        self.counts = _Counts()
        self.place = QLabel()
        self.place.setFont(ui_font(12.5))
        self.activity = QLabel()
        self.activity.setFont(ui_font(12.5))
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(90)
        self._bar.setAccessibleName(self.tr("In progress"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setToolTip(self.tr("Cancel (Esc)\nWhat was shown before stays"))
        self._cancel.clicked.connect(self.cancelled)
        self.watching = QToolButton()
        self.watching.setObjectName("watching")
        self.watching.setFont(ui_font(12.5))
        self.watching.setAutoRaise(True)
        self.watching.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.watching.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.watching.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 8, 0)
        layout.setSpacing(12)
        layout.addWidget(self.counts, 1)
        for widget in (self.place, self.activity, self._bar, self._cancel, self.watching):
            layout.addWidget(widget)
        self.setFixedHeight(34)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PATIENCE)
        self._timer.timeout.connect(self._show_activity)
        self._hide_activity()
        theme.changed.connect(self._write)

    def show_counts(self, comparison: "Comparison | None", overlooked: Sequence[str] = ()) -> None:
        """Count the differences, and say by name what was overlooked; None where nothing is compared."""
        self._comparison, self._overlooked = comparison, overlooked
        self.show_place(-1, 0)
        self._write()

    def show_place(self, index: int, count: int) -> None:
        """Say which change is in view, counted from 0; -1 for none."""
        shown = index >= 0 and count > 0
        text = self.tr("Change {number} of {count}").format(number=index + 1, count=count) if shown else ""
        self.place.setText(text)

    def show_activity(self, text: str) -> None:
        """Say what is going on, once it has taken a while; "" when it is over."""
        self.activity.setText(text)
        if not text:
            self._timer.stop()
            self._hide_activity()
        elif not self._bar.isVisible() and not self._timer.isActive():
            self._timer.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, self.width(), 1, QColor(self._theme.palette.line))

    def _show_activity(self) -> None:
        self.place.hide()
        for widget in (self.activity, self._bar, self._cancel):
            widget.show()

    def _hide_activity(self) -> None:
        for widget in (self.activity, self._bar, self._cancel):
            widget.hide()
        self.place.show()

    def _write(self) -> None:
        parts, short = self._parts()
        self.counts.show_parts(parts, short)

    def _parts(self) -> tuple[list[tuple[str, str]], str]:
        """What is counted, each with its colour, and the last of it in fewer words."""
        comparison, palette = self._comparison, self._theme.palette
        if comparison is None:
            return [], ""
        stats, (added, removed) = comparison.diff.stats, comparison.words
        parts = [(self._said(comparison), palette.text)]
        if added:
            parts.append((self.tr("+%n word(s)", "", added), palette.new))
        if removed:
            parts.append((self.tr("−%n word(s)", "", removed), palette.old))
        if stats.paragraphs_moved:
            parts.append((self.tr("%n paragraph(s) moved", "", stats.paragraphs_moved), palette.moved))
        if stats.ignored:
            count = self.tr("%n difference(s) overlooked", "", stats.ignored)
            what = ", ".join(self._overlooked)
            words = self.tr("{count}: {what}").format(count=count, what=what) if what else count
            parts.append((words, palette.text_muted))
            return parts, count
        return parts, parts[-1][0]

    def _said(self, comparison: "Comparison") -> str:
        if not comparison.identical:
            return self.tr("%n change(s)", "", comparison.changes)
        return self.tr("Only a date differs") if comparison.changes else self.tr("No differences")
