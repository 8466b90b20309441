"""The article above its versions: headline, source, times, how often it changed, where the original is."""

from html import escape

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFont
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from diffviewer.models import History, TimeSource
from diffviewer.ui.look import tooltips
from diffviewer.ui.look.qt_text import harmless
from diffviewer.ui.look.theme import Theme, ui_font
from diffviewer.ui.timeline import version_texts

_MARGIN = 22


class ArticleHeader(QWidget):
    """Shows what is known of the article. The only link opens its address in the browser, where that is http(s)."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._history: History | None = None
        self._address = ""
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
        self.facts.linkActivated.connect(self._open_original)
        for label in (self.headline, self.facts):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 12, _MARGIN, 8)
        layout.setSpacing(3)
        layout.addWidget(self.headline)
        layout.addWidget(self.facts)
        theme.changed.connect(self._colour)
        self._colour()

    def show_article(self, history: History, shown: int) -> None:
        """Show the article with the headline of one of its versions."""
        self._history = history
        capture = history.captures[shown]
        title = harmless(capture.document.title or capture.name)
        self.headline.setText(title)
        self.headline.setAccessibleName(self.tr("Headline: {title}").format(title=title))
        self._address = next((c.document.url for c in reversed(history.captures) if c.document.url), "")
        self._write()

    def _write(self) -> None:
        if self._history is None:
            return
        parts = [escape(part) for part in self._parts(self._history)]
        if is_web_address(self._address):
            link = f'<a href="original" style="color:{self._theme.palette.accent}; text-decoration:none">'
            parts.append(f"{link}{self.tr('original')}\N{NO-BREAK SPACE}↗</a>")
        self.facts.setText(" · ".join(parts))
        self.facts.setToolTip(tooltips.plain(self._address) if is_web_address(self._address) else "")

    def _parts(self, history: History) -> list[str]:
        captures = history.captures
        source = next((c.document.source for c in reversed(captures) if c.document.source), "")
        if not source and is_web_address(self._address):
            source = QUrl(self._address).host().removeprefix("www.")
        parts = [harmless(source)] if source else []
        seen = [capture for capture in captures if capture.captured_at is not None]
        if seen:
            first = min(seen, key=lambda capture: capture.captured_at.timestamp() if capture.captured_at else 0)
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

    def _open_original(self) -> None:
        if is_web_address(self._address):
            QDesktopServices.openUrl(QUrl(self._address))


def _as_part(sentence: str) -> str:
    """A sentence of the page itself, as a part of the line of facts."""
    return sentence[:1].lower() + sentence[1:].rstrip(" .")


def is_web_address(address: str) -> bool:
    """Whether an address may be handed to the browser: http or https with a host, nothing else."""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    return url.isValid() and url.scheme() in ("http", "https") and bool(url.host())
