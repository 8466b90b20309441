"""What became of the addresses that a person gave, told in one sentence for each time they gave some."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, Slot

from diffviewer.messages import shown
from diffviewer.records import Outcome
from diffviewer.ui.look.core_texts import from_core
from diffviewer.ui.look.qt_text import harmless
from diffviewer.watching.reports import BecameFeed, Checked, FeedRead, PutOff
from diffviewer.watching_messages import reason_sentence
from diffviewer.work.fetcher import Fetcher

if TYPE_CHECKING:
    from diffviewer.watching.following import Followed


class Arrivals(QObject):
    """Hears the fetcher. `told` carries a sentence and the number of the article it is about, 0 for none.

    `arrived` carries the number of an article that was given alone, once it was looked at for the first time.
    """

    told = Signal(str, object)
    arrived = Signal(object)

    def __init__(self, fetcher: Fetcher, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._article: Followed | None = None  # given alone, and not looked at yet
        self._feed: Followed | None = None
        fetcher.followed.connect(self._take)
        fetcher.checked.connect(self._hear)

    def expect(self, addresses: Sequence[str]) -> None:
        """The person gave these: say that they are looked at."""
        self._article = self._feed = None
        if len(addresses) == 1:
            self._say(self.tr("Looking at {address}…").format(address=shown(addresses[0])))
        else:
            self._say(self.tr("Looking at %n link(s)…", "", len(addresses)))

    @Slot(object)
    def _take(self, followed: "tuple[Followed, ...]") -> None:
        if len(followed) == 1:
            self._take_one(followed[0])
        elif followed:
            self._take_many(followed)

    def _take_one(self, found: "Followed") -> None:
        name = harmless(found.title) or shown(found.address)
        if found.article_id is None and found.feed_id is None:
            self._say(self.tr("“{text}” is not an address of the web").format(text=shown(found.given)))
        elif found.feed_id is not None and found.known:
            self._say(self.tr("The feed “{name}” is followed already").format(name=name))
        elif found.article_id is not None and found.known and found.title:
            self._say(self.tr("“{title}” is watched already").format(title=name), found.article_id)
        elif found.article_id is not None:
            self._article = found
        else:
            self._feed = found

    def _take_many(self, followed: "tuple[Followed, ...]") -> None:
        new = [found for found in followed if not found.known]
        articles = sum(found.article_id is not None for found in new)
        feeds = sum(found.feed_id is not None for found in new)
        bad = sum(found.article_id is None and found.feed_id is None for found in new)
        parts = []
        if articles:
            parts.append(self.tr("Watching %n article(s)", "", articles))
        if feeds:
            parts.append(self.tr("Following %n feed(s)", "", feeds))
        if len(new) < len(followed):
            parts.append(self.tr("%n watched already", "", len(followed) - len(new)))
        if bad:
            parts.append(self.tr("%n not an address of the web", "", bad))
        self._say(" · ".join(parts))

    @Slot(object)
    def _hear(self, report: object) -> None:
        if self._article is None and self._feed is None:
            return
        match report:
            case Checked() if self._article is not None and report.article_id == self._article.article_id:
                self._article = None
                self._say_checked(report)
            case FeedRead() if self._feed is not None and report.feed_id == self._feed.feed_id:
                self._feed = None
                self._say_read(report)
            case BecameFeed() if self._article is not None and report.article_id == self._article.article_id:
                self._feed, self._article = replace(self._article, article_id=None, feed_id=report.feed_id), None
            case PutOff() if self._is_awaited(report):
                self._article = self._feed = None
                self._say_put_off(report)

    def _is_awaited(self, report: "PutOff") -> bool:
        if report.article_id is not None:
            return self._article is not None and report.article_id == self._article.article_id
        return self._feed is not None and report.feed_id == self._feed.feed_id

    def _say_checked(self, report: "Checked") -> None:
        if report.outcome in (Outcome.NEW, Outcome.CHANGED, Outcome.UNCHANGED, Outcome.RETURNED):
            title = harmless(report.title) or shown(report.address)
            self._say(self.tr("Watching “{title}”").format(title=title), report.article_id)
        else:
            sentence = self.tr("Watching {address}, which could not be read yet. {reason}")
            self._say(sentence.format(address=_host(report.address), reason=_reason(report.reason)), report.article_id)
        self.arrived.emit(report.article_id)

    def _say_read(self, report: "FeedRead") -> None:
        name = harmless(report.title) or shown(report.address)
        if not report.ok:
            sentence = self.tr("Following {address}, which could not be read yet. {reason}")
            self._say(sentence.format(address=_host(report.address), reason=_reason(report.reason)))
            return
        count = self.tr("%n article(s)", "", report.entries - report.hidden)
        self._say(self.tr("Following the feed “{name}”, {count}").format(name=name, count=count))

    def _say_put_off(self, report: "PutOff") -> None:
        sentence = self.tr("Watching {address}, which is read later. {reason}")
        self._say(sentence.format(address=_host(report.address), reason=_reason(report.reason)), report.article_id or 0)

    def _say(self, sentence: str, article_id: int = 0) -> None:
        self.told.emit(sentence, article_id)


def _host(address: str) -> str:
    return QUrl(address).host() or shown(address)


def _reason(code: str) -> str:
    return reason_sentence(code, from_core)
