"""The empty window: it says what to do, or what is still missing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from diffviewer.ui.commands.actions import Actions
from diffviewer.ui.look import icons
from diffviewer.ui.look.theme import Theme, ui_font

if TYPE_CHECKING:
    from diffviewer.models import Capture

_WIDEST = 620  # logical pixels
_RADIUS = 14


class Welcome(QWidget):
    """Invites to drop pages; where one page waits for another, says so."""

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
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        for action in (actions.open, actions.sample):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setAccessibleName(action.text())
            button.setFont(ui_font(13.5))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._card = QWidget()
        self._card.setMaximumWidth(_WIDEST)
        card = QVBoxLayout(self._card)
        card.setContentsMargins(48, 40, 48, 40)
        card.setSpacing(14)
        for widget in (self._picture, self.headline, self.sentence, self.waiting_page):
            card.addWidget(widget)
        card.addSpacing(6)
        card.addLayout(buttons)
        self.hint = self._label()
        self.hint.setFont(ui_font(12.5))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
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
        if capture is None:
            self.headline.setText(self.tr("See what was changed"))
            self.sentence.setText(self.tr("Drop two or more saved versions of an article here."))
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
        for label in (self.sentence, self.hint):
            label.setStyleSheet(f"color: {palette.text_muted}")
        self.update()

    def _bold(self, size: float) -> QFont:
        font = self._theme.text_font(size)
        font.setBold(True)
        return font

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(palette.line_strong), 1.5, Qt.PenStyle.DashLine)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.setBrush(QColor(palette.paper))
        painter.drawRoundedRect(QRectF(self._card.geometry()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
