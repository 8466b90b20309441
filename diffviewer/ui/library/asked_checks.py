"""The checks that a person asked for: once they are over, one sentence says what came of them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from diffviewer.messages import shown
from diffviewer.records import Outcome
from diffviewer.ui.look.core_texts import from_core
from diffviewer.ui.look.qt_text import harmless
from diffviewer.watching.reports import BecameFeed, Broken, Checked, PutOff, Summary
from diffviewer.watching_messages import reason_sentence
from diffviewer.work.fetcher import Fetcher, FetcherState


class AskedChecks(QObject):
    """Hears the fetcher. `told` carries a sentence, and the number of an article that has another text now, or 0.

    `pending_changed` says that other articles than before are being checked because the person wants it.
    """

    told = Signal(str, object)
    pending_changed = Signal()

    def __init__(self, fetcher: Fetcher, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetcher = fetcher
        self._pending: set[int] = set()
        self._all = False
        self._begun = False
        self._last: Checked | None = None
        self._summary: Summary | None = None
        fetcher.checked.connect(self._hear)
        fetcher.state_changed.connect(self._follow)

    def ask(self, article_ids: Sequence[int]) -> None:
        """Check these now."""
        self._pending.update(article_ids)
        self._fetcher.check_now(article_ids)
        self.pending_changed.emit()

    def ask_all(self) -> None:
        """Check everything now."""
        self._all, self._begun = True, False
        self._fetcher.check_all()

    def is_pending(self, article_id: int) -> bool:
        """Whether the person waits for a check of this article."""
        return article_id in self._pending

    @Slot(object)
    def _hear(self, report: object) -> None:
        match report:
            case Checked() | BecameFeed() | Broken() | PutOff():
                number = report.article_id
            case _:
                return
        if number not in self._pending and not self._all:
            return
        if isinstance(report, Checked):
            self._last = report
            self._summary = (self._summary or Summary()).plus(report)
        elif isinstance(report, PutOff) and len(self._pending) == 1:
            self._say_put_off(report.address, report.reason)
        self._pending.discard(number or 0)
        self.pending_changed.emit()
        if not self._pending and not self._all:
            self._say()

    @Slot(object)
    def _follow(self, state: FetcherState) -> None:
        """Everything was checked once nothing waits any more."""
        if self._all:
            self._begun = self._begun or state.waiting > 0
            if self._begun and not state.waiting:
                self._all = False
                self._pending.clear()
                self._say()

    def _say(self) -> None:
        summary, last = self._summary, self._last
        self._summary = self._last = None
        if summary is None or last is None:
            return
        if summary.checked == 1:
            is_news = last.outcome in (Outcome.NEW, Outcome.CHANGED, Outcome.RETURNED)
            self.told.emit(self._about_one(last), last.article_id if is_news else 0)
            return
        parts = [self.tr("%n article(s) checked", "", summary.checked)]
        news = summary.changed + summary.returned
        parts.append(self.tr("%n changed", "", news) if news else self.tr("none changed"))
        if summary.new:
            parts.append(self.tr("%n read for the first time", "", summary.new))
        if summary.failed:
            parts.append(self.tr("%n could not be read", "", summary.failed))
        self.told.emit(" · ".join(parts), 0)

    def _about_one(self, report: "Checked") -> str:
        title = harmless(report.title) or shown(report.address)
        match report.outcome:
            case Outcome.CHANGED:
                return self.tr("“{title}” was changed").format(title=title)
            case Outcome.RETURNED:
                return self.tr("“{title}” is back at an earlier text").format(title=title)
            case Outcome.NEW:
                return self.tr("“{title}” was read for the first time").format(title=title)
            case Outcome.UNCHANGED:
                return self.tr("“{title}” is as it was").format(title=title)
        return self.tr("“{title}”: {reason}").format(title=title, reason=_reason(report.reason))

    def _say_put_off(self, address: str, code: str) -> None:
        self.told.emit(self.tr("{address}: {reason}").format(address=shown(address), reason=_reason(code)), 0)


def _reason(code: str) -> str:
    return reason_sentence(code, from_core)
