"""In place of the text: an article that is watched and has no text yet, why that is so, and what can be done."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QFont, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from diffviewer.records import Article, WatchState
from diffviewer.ui.comparison import watch_texts
from diffviewer.ui.comparison.article_header import is_web_address
from diffviewer.ui.comparison.watch_texts import Sign
from diffviewer.ui.library import article_texts
from diffviewer.ui.library.watch_commands import WatchCommands, can_pause, can_resume
from diffviewer.ui.look import icons
from diffviewer.ui.look.theme import Theme, ui_font
from diffviewer.work.library_access import LibraryAccess

_WIDEST = 640  # logical pixels
_TICK = 15_000  # milliseconds: "in 12 min" grows old
_PICTURE = 40


class UnreadPage(QWidget):
    """Keeps itself true while it is seen. `readable` carries the number of the article once it has a text; `left` says
    that the article is no longer in the library.
    """

    readable = Signal(object)
    left = Signal()

    def __init__(
        self, access: LibraryAccess, theme: Theme, commands: WatchCommands, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._commands = commands
        self._pending = False
        self.article: Article | None = None
        """What is shown."""
        self._picture = QLabel()
        self.headline, self.address, self.what, self.why, self.when = (QLabel() for _ in range(5))
        for label in (self._picture, self.headline, self.address, self.what, self.why, self.when):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(label is not self._picture)
        self.address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.address.setFont(ui_font(12.5))
        self.what.setFont(_bold(ui_font(14)))
        self.why.setFont(ui_font(14))
        self.when.setFont(ui_font(12.5))
        self.check = QPushButton(self.tr("Check now"))
        self.original = QPushButton(self.tr("Open the original"))
        self.pause = QPushButton()
        self.check.clicked.connect(self._check)
        self.original.clicked.connect(self._open_original)
        self.pause.clicked.connect(self._pause_or_resume)
        self._lay_out()
        self._lane = access.lane()
        self._lane.finished.connect(self._take)
        access.changed.connect(self._ask)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._write)
        theme.changed.connect(self._write)

    def open(self, article: Article) -> None:
        """Show an article without a text."""
        self.article = article
        self._write()
        self._ask()

    def close_article(self) -> None:
        """Something else is shown."""
        self.article = None
        self._lane.cancel()

    def show_pending(self, pending: bool) -> None:
        """Say that the article is being checked now, or not."""
        if pending != self._pending:
            self._pending = pending
            self._write()

    def _lay_out(self) -> None:
        card = QWidget()
        card.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(card)
        column.setSpacing(8)
        for label in (self._picture, self.headline, self.address):
            column.addWidget(label)
        column.addSpacing(14)
        for label in (self.what, self.why, self.when):
            column.addWidget(label)
        column.addSpacing(14)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        for button in (self.check, self.original, self.pause):
            button.setFont(ui_font(13.5))
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 100)
        row.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(3)

    @Slot()
    def _ask(self) -> None:
        article = self.article
        if article is not None:
            self._lane.ask(lambda library, should_cancel: library.articles.many([article.id]).get(article.id))

    @Slot(object)
    def _take(self, article: Article | None) -> None:
        if self.article is None:
            return
        if article is None or article.removed:
            self.left.emit()
        elif article.versions:
            self.readable.emit(article.id)
        else:
            self.article = article
            self._write()

    @Slot()
    def _write(self) -> None:
        article, palette = self.article, self._theme.palette
        if article is None:
            return
        sign = watch_texts.sign(article)
        colour = palette.error if sign is Sign.FAILED else palette.text_muted
        self._picture.setPixmap(icons.icon(sign.value or "check", colour).pixmap(_PICTURE, _PICTURE))
        self.headline.setFont(_bold(self._theme.text_font(20)))
        self.headline.setText(article_texts.title(article) if article.title else article_texts.source(article))
        self.address.setText(article.url)
        self.what.setText(self._what(sign))
        reason = watch_texts.reason(article)
        self.why.setText(reason)
        self.why.setVisible(bool(reason))
        self.when.setText(self._when(article))
        for label in (self.address, self.when):
            label.setStyleSheet(f"color: {palette.text_muted}")
        self.original.setVisible(is_web_address(article.url))
        self.pause.setVisible(can_pause(article) or can_resume(article))
        self.pause.setText(self.tr("Resume") if can_resume(article) else self.tr("Pause"))
        self.check.setEnabled(not self._pending)
        self.setAccessibleName(f"{self.headline.text()}. {self.what.text()}. {reason}")

    def _what(self, sign: Sign) -> str:
        if self._pending:
            return self.tr("The page is being read…")
        return {
            Sign.NONE: self.tr("This page was not read yet"),
            Sign.PAUSED: self.tr("This page was not read yet, and is paused"),
            Sign.RESTED: self.tr("This page could not be read for so long that it is no longer tried"),
            Sign.GONE: self.tr("This page was gone before it could be read"),
            Sign.FAILED: self.tr("This page could not be read so far"),
            Sign.SUSPECT: self.tr("What stands on this page is hardly the article"),
        }[sign]

    def _when(self, article: Article) -> str:
        now = datetime.now(UTC)
        parts = []
        if article.last_checked is not None:
            parts.append(watch_texts.checked(article.last_checked, now))
        if article.state is WatchState.ACTIVE:
            parts.append(watch_texts.next_check(article.next_check, now))
        text = " · ".join(parts)
        return text[:1].upper() + text[1:]

    @Slot()
    def _check(self) -> None:
        if self.article is not None:
            self._commands.check([self.article])

    @Slot()
    def _open_original(self) -> None:
        if self.article is not None and is_web_address(self.article.url):
            QDesktopServices.openUrl(QUrl(self.article.url))

    @Slot()
    def _pause_or_resume(self) -> None:
        if self.article is not None:
            (self._commands.resume if can_resume(self.article) else self._commands.pause)(self.article)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()


def _bold(font: QFont) -> QFont:
    font.setBold(True)
    return font
