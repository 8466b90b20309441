"""The empty window: it says what to do, or what is still missing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAction, QColor, QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from diffviewer.ui.commands.actions import Actions
from diffviewer.ui.look import icons
from diffviewer.ui.look.theme import Theme, ui_font

if TYPE_CHECKING:
    from diffviewer.models import Capture

_WIDEST = 860  # logical pixels
_NARROW = 700  # below it the ways stand below one another, and only their buttons are left
_LOW = 420  # below it there is less room around them, and what can be missed is left out
_SLIM = 360
_RADIUS = 14


class _Way(QWidget):
    """One way to begin: what it is, what comes of it, and a button that goes it."""

    def __init__(self, drawing: str, title: str, text: str, action: QAction, theme: Theme) -> None:
        super().__init__()
        self._drawing, self._theme = drawing, theme
        self._picture = QLabel()
        self._title = QLabel(title)
        self._title.setFont(ui_font(15))
        self._title.setStyleSheet("font-weight: 600")
        self.text = QLabel(text)
        self.text.setFont(ui_font(13))
        self.text.setProperty("muted", True)
        self._title.setWordWrap(True)
        self.text.setWordWrap(True)
        self.button = QToolButton()
        self.button.setDefaultAction(action)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.button.setAccessibleName(action.text())
        self.button.setAccessibleDescription(text)
        self.button.setFont(ui_font())
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self._picture, self._title, self.text):
            column.addWidget(widget)
        column.addStretch(1)
        column.addSpacing(6)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.colour()

    def show_words(self, shown: bool) -> None:
        """Show what the way is, or its button only."""
        for widget in (self._picture, self._title, self.text):
            widget.setVisible(shown)
        column = self.layout()
        if column is not None:
            column.setAlignment(self.button, Qt.AlignmentFlag.AlignLeft if shown else Qt.AlignmentFlag.AlignHCenter)

    def colour(self) -> None:
        """Take the colours of the theme."""
        self._picture.setPixmap(icons.icon(self._drawing, self._theme.palette.accent).pixmap(26, 26))


class Welcome(QWidget):
    """Says what can be done here, in one look; where one page waits for another, says so."""

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._waiting: Capture | None = None
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.headline = self._label()
        self.sentence = self._label()
        self.sentence.setFont(ui_font(14))
        self.waiting_page = self._label()
        self.waiting_page.setFont(ui_font(13.5))
        self._ways = self._make_ways(actions)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(34)
        for way in self._ways:
            self._beside.addWidget(way, 1)
        self._card = QWidget()
        self._card.setMaximumWidth(_WIDEST)
        card = QVBoxLayout(self._card)
        card.setSpacing(10)
        for widget in (self._picture, self.headline, self.sentence, self.waiting_page):
            card.addWidget(widget)
        card.addSpacing(16)
        card.addLayout(self._beside)
        self.hint = self._label()
        self.hint.setFont(ui_font(12.5))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 16, 24, 16)
        outer.setSpacing(12)
        outer.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._card, 100)
        row.addStretch(1)
        outer.addLayout(row)
        outer.addWidget(self.hint)
        outer.addStretch(3)
        self._colour()
        self._write()
        theme.changed.connect(self._colour)

    def _make_ways(self, actions: Actions) -> tuple[_Way, ...]:
        return (
            _Way(
                "watch",
                self.tr("Watch an article"),
                self.tr(
                    "Paste its address, or that of a feed, into the field above. Every version is kept from now on."
                ),
                actions.watch,
                self._theme,
            ),
            _Way(
                "drop",
                self.tr("Compare saved pages"),
                self.tr("Drop two or more saved versions of an article here. Nothing you open leaves this computer."),
                actions.open,
                self._theme,
            ),
            _Way(
                "side",
                self.tr("Try it first"),
                self.tr("An invented article in six versions. Drag the slider, and press N for the next change."),
                actions.sample,
                self._theme,
            ),
        )

    def show_waiting(self, capture: "Capture | None") -> None:
        """Name the page that waits for its other version; None where there is none."""
        self._waiting = capture
        self._write()

    def _label(self) -> QLabel:
        label = QLabel()
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _write(self) -> None:
        capture = self._waiting
        self.waiting_page.setVisible(capture is not None)
        self._ways[0].setVisible(capture is None)
        self._ways[2].setVisible(capture is None)
        self._fit()
        if capture is None:
            self.headline.setText(self.tr("See what was changed"))
            self.sentence.setText(self.tr("News articles are edited after they are published. Here you see how."))
            self.hint.setText(
                self.tr("Web pages, MHTML, web archives and text. A saved News Sniffer page opens on its own.")
            )
            return
        self.headline.setText(self.tr("One more version is needed"))
        self.sentence.setText(self.tr("Drop the version to compare it with."))
        from diffviewer import messages
        from diffviewer.ui.look.qt_text import harmless
        from diffviewer.ui.timeline import version_texts

        lines = [f"{messages.shortened(capture.name)} · {version_texts.short_time(capture)}"]
        if capture.document.title:
            lines.insert(0, self.tr("“{title}”").format(title=harmless(capture.document.title)))
        self.waiting_page.setText("\n".join(lines))
        self.waiting_page.setAccessibleName(self.tr("Waiting: {page}").format(page=", ".join(lines)))
        self.hint.setText(self.tr("It stays here until then. Nothing is kept when the program ends."))

    def _colour(self) -> None:
        palette = self._theme.palette
        self.headline.setFont(self._bold(24))
        self._picture.setPixmap(icons.icon("drop", palette.accent).pixmap(44, 44))
        for way in self._ways:
            way.colour()
        for label in (self.sentence, self.hint):
            label.setStyleSheet(f"color: {palette.text_muted}")
        self.update()

    def _bold(self, size: float) -> QFont:
        font = self._theme.text_font(size)
        font.setBold(True)
        return font

    def _fit(self) -> None:
        narrow = self.width() < _NARROW
        for way in self._ways:
            way.show_words(not narrow and self._waiting is None)
        aside = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._beside.setDirection(aside)
        self._beside.setSpacing(10 if narrow else 34)
        low, slim = self.height() < _LOW, self.width() < _SLIM
        self._picture.setVisible(self._waiting is not None and not low)
        self.sentence.setHidden(low and slim)
        self.hint.setHidden(low)
        card = self._card.layout()
        if card is not None:
            across, above = 20 if slim else 44, 14 if low else 34
            card.setContentsMargins(across, above, across, above)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(palette.line_strong), 1.5, Qt.PenStyle.DashLine)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.setBrush(QColor(palette.paper))
        painter.drawRoundedRect(QRectF(self._card.geometry()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
