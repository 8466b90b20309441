"""What is told on the desktop when articles change: one by its headline and size, many at once by their number."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from diffviewer.messages import shown
from diffviewer.records import Outcome, Stop
from diffviewer.settings import Settings
from diffviewer.ui.look.qt_text import harmless
from diffviewer.work.library_access import LibraryAccess, ShouldCancel

if TYPE_CHECKING:
    from diffviewer.store.library import Library
    from diffviewer.ui.desk.bus import BusNotifier
    from diffviewer.watching.reports import Checked

_TOGETHER = 2_000  # milliseconds: what changes within them is told together
_NAMED = 3  # headlines of many


@dataclass(frozen=True, slots=True)
class Told:
    """What a notification is about: the change of an article at a moment, or several, then `article_id` is 0."""

    article_id: int
    at: datetime
    headline: str
    body: str


class Notifications(QObject):
    """Hears the fetcher's reports of new texts. `opened` carries what was clicked.

    `seen` answers whether the person has an article before their eyes, which is not told then. Where no desktop shows
    notifications, `fallback` is given the same, and `clicked` is to be called with it.
    """

    opened = Signal(object)
    fallback = Signal(object)

    def __init__(
        self, access: LibraryAccess, settings: Settings, seen: Callable[[int], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._seen = seen
        self._pending: dict[int, Checked] = {}
        self._bus: BusNotifier | None = None
        self._tried = False
        self._lane = access.lane()
        self._lane.finished.connect(self._tell_one)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TOGETHER)
        self._timer.timeout.connect(self._tell)

    @Slot(object)
    def hear(self, report: "Checked") -> None:
        """Take a report; first texts are no news."""
        if report.outcome not in (Outcome.CHANGED, Outcome.RETURNED) or not self._settings.notify:
            return
        if self._seen(report.article_id):
            return
        self._pending[report.article_id] = report
        if not self._timer.isActive():
            self._timer.start()

    def close(self) -> None:
        """Tell no more."""
        self._timer.stop()
        self._pending.clear()
        if self._bus is not None:
            self._bus.close()
            self._bus = None

    @Slot()
    def _tell(self) -> None:
        reports, self._pending = list(self._pending.values()), {}
        if len(reports) == 1:
            report = reports[0]

            def work(library: "Library", should_cancel: ShouldCancel) -> "tuple[Checked, Stop | None]":
                stops = library.timeline(report.article_id)
                return report, next((stop for stop in stops if stop.at == report.at), None)

            self._lane.ask(work)
        elif reports:
            self._send(self._of_many(reports))

    @Slot(object)
    def _tell_one(self, found: "tuple[Checked, Stop | None]") -> None:
        report, stop = found
        self._send(Told(report.article_id, report.at, _name(report), self._said(report, stop)))

    def _of_many(self, reports: "list[Checked]") -> Told:
        lines = [_name(report) for report in reports[:_NAMED]]
        if len(reports) > _NAMED:
            lines.append(self.tr("and %n more", "", len(reports) - _NAMED))
        headline = self.tr("%n article(s) changed", "", len(reports))
        return Told(0, reports[-1].at, headline, "\n".join(lines))

    def _said(self, report: "Checked", stop: Stop | None) -> str:
        back = report.outcome is Outcome.RETURNED
        parts = [self.tr("Back to an earlier text") if back else self.tr("Changed")]
        if stop is not None:
            added, removed = stop.change.words_added, stop.change.words_removed
            parts.append(self.tr("+{added} −{removed} words").format(added=added, removed=removed))
        return " · ".join(parts)

    def _send(self, told: Told) -> None:
        bus = self._find_bus()
        if bus is None:
            self.fallback.emit(told)
        else:
            bus.send(told, told.headline, told.body, self.tr("Show"))

    def _find_bus(self) -> "BusNotifier | None":
        if not self._tried and sys.platform == "linux":
            from diffviewer.ui.desk.bus import BusNotifier

            self._tried = True
            try:
                self._bus = BusNotifier(self)
            except OSError:
                return None
            self._bus.clicked.connect(self.opened)
            self._bus.lost.connect(self.fallback)
        return self._bus


def _name(report: "Checked") -> str:
    return harmless(report.title) or shown(report.address)
