"""The article above its versions: headline, source, times, how often it changed, how it is watched, the original."""

from datetime import UTC, datetime
from html import escape

from PySide6.QtCore import Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QFont
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from diffviewer.models import Capture, History, TimeSource
from diffviewer.records import Article, WatchState
from diffviewer.ui.comparison import watch_texts
from diffviewer.ui.comparison.watch_texts import Sign
from diffviewer.ui.look import tooltips
from diffviewer.ui.look.qt_text import harmless, isolated
from diffviewer.ui.look.theme import Theme, ui_font
from diffviewer.ui.timeline import version_texts

_MARGIN = 22
_TICK = 15_000  # milliseconds


class ArticleHeader(QWidget):
    """Shows what is known of the article. A link opens its address in the browser, where that is http(s).

    `check_wanted` and `resume_wanted` are sent by the other links, that of an article that is watched; `feed_wanted` by
    the one that every article of the library has.
    """

    check_wanted = Signal()
    resume_wanted = Signal()
    feed_wanted = Signal()
    record_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._history: History | None = None
        self._first: Capture | None = None
        self._address = ""
        self._article: Article | None = None
        self._rest_days = 40.0
        self._pending = self._paused = False
        self.headline = QLabel()
        self.headline.setTextFormat(Qt.TextFormat.PlainText)
        self.headline.setWordWrap(True)
        self.headline.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.facts = QLabel()
        self.facts.setFont(ui_font(12.5))
        self.facts.setTextFormat(Qt.TextFormat.RichText)
        self.facts.setWordWrap(True)
        self.facts.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.facts.linkActivated.connect(self._follow)
        for label in (self.headline, self.facts):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 12, _MARGIN, 8)
        layout.setSpacing(3)
        layout.addWidget(self.headline)
        layout.addWidget(self.facts)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._write)
        theme.changed.connect(self._colour)
        self._colour()

    def show_article(self, history: History, shown: int) -> None:
        """Show the article with the headline of one of its versions."""
        is_other = history is not self._history
        if is_other:
            self._history, self._first = history, _first_seen(history)
            self._address = next((c.document.url for c in reversed(history.captures) if c.document.url), "")
        capture = history.captures[shown]
        title = harmless(capture.document.title or capture.name)
        self.headline.setText(title)
        self.headline.setAccessibleName(self.tr("Headline: {title}").format(title=title))
        if is_other:  # what is said below the headline is the article's, not the version's
            self._write()

    def show_watching(
        self, article: Article | None, rest_days: float, *, pending: bool = False, paused: bool = False
    ) -> None:
        """Say how the article is watched; None where it is not in the library.

        `pending`: it is being checked now; `paused`: nothing is checked by itself.
        """
        self._article, self._rest_days, self._pending, self._paused = article, rest_days, pending, paused
        self._write()
        if article is not None and article.state is WatchState.ACTIVE:
            self._timer.start()  # "in 12 min" grows old
        else:
            self._timer.stop()

    @Slot()
    def _write(self) -> None:
        if self._history is None:
            return
        parts = [escape(part, quote=False) for part in (*self._parts(self._history), *self._watching())]
        parts += self._links()
        # the line is the program's, whatever the name at its beginning is written in
        side = "rtl" if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else "ltr"
        text = f'<div dir="{side}">{" · ".join(parts)}</div>'
        if text != self.facts.text():
            self.facts.setText(text)
        tooltips.give(self.facts, self._original)

    def _watching(self) -> list[str]:
        if self._article is None:
            return []
        if self._pending:
            return [self.tr("being checked…")]
        return watch_texts.about(self._article, datetime.now(UTC), self._rest_days, paused=self._paused)

    def _links(self) -> list[str]:
        links = []
        if self._article is not None and not self._pending:
            match watch_texts.sign(self._article):
                case Sign.PAUSED | Sign.RESTED | Sign.GONE:
                    links.append(("resume", self.tr("resume")))
                case Sign.FAILED | Sign.SUSPECT:
                    links.append(("check", self.tr("check now")))
        if self._original:
            links.append(("original", self.tr("original") + "\N{NO-BREAK SPACE}↗"))
        if self._history is not None and self._history.stops:
            links.append(("feed", self.tr("feed of changes")))
        if self._article is not None:
            links.append(("record", self.tr("log of checks")))
        style = f"color:{self._theme.palette.accent}; text-decoration:none"
        return [f'<a href="{name}" style="{style}">{escape(text).replace(" ", chr(0xA0))}</a>' for name, text in links]

    @property
    def _original(self) -> str:
        """The address that the browser may be given, empty for none."""
        known = (self._article.url if self._article is not None else "", self._address)
        return next((address for address in known if is_web_address(address)), "")

    def _parts(self, history: History) -> list[str]:
        captures = history.captures
        source = next((c.document.source for c in reversed(captures) if c.document.source), "")
        if not source and self._original:
            source = QUrl(self._original).host().removeprefix("www.")
        parts = [isolated(harmless(source))] if source else []
        if any(capture.cut for capture in captures):
            parts.append(self.tr("nested too deeply to be read whole"))
        first = self._first
        if first is not None:
            of_file = first.time_source is TimeSource.FILE
            words = self.tr("oldest file of {time}") if of_file else self.tr("first seen {time}")
            parts.append(words.format(time=version_texts.long_time(first)))
        if history.notes:
            parts += [_as_part(harmless(note)) for note in history.notes]
        elif history.stops:
            changes = len(captures) - 1
            parts.append(self.tr("changed %n time(s)", "", changes) if changes else self.tr("not changed so far"))
        elif len(captures) > 2:
            parts.append(self.tr("%n version(s)", "", len(captures)))
        return parts

    def _colour(self) -> None:
        font = self._theme.text_font(20)
        font.setWeight(QFont.Weight.Bold)
        self.headline.setFont(font)
        self.facts.setStyleSheet(f"color: {self._theme.palette.text_muted}")
        self._write()

    @Slot(str)
    def _follow(self, link: str) -> None:
        if link == "resume":
            self.resume_wanted.emit()
        elif link == "check":
            self.check_wanted.emit()
        elif link == "feed":
            self.feed_wanted.emit()
        elif link == "record":
            self.record_wanted.emit()
        elif self._original:
            QDesktopServices.openUrl(QUrl(self._original))


def _first_seen(history: History) -> Capture | None:
    """The capture with the earliest time, None where no time is known."""
    seen = [(capture.captured_at, capture) for capture in history.captures if capture.captured_at is not None]
    return min(seen, key=lambda pair: pair[0].timestamp())[1] if seen else None


def _as_part(sentence: str) -> str:
    """A sentence of the page itself, as a part of the line of facts."""
    return sentence[:1].lower() + sentence[1:].rstrip(" .")


def is_web_address(address: str) -> bool:
    """Whether an address may be handed to the browser: http or https with a host, nothing else."""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    return url.isValid() and url.scheme() in ("http", "https") and bool(url.host())
