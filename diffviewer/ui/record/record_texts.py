"""A run of checks in words: its times, its size, and all of it as plain text."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from diffviewer.records import LoggedRun, Outcome, Sighting
from diffviewer.ui.look.qt_text import harmless
from diffviewer.ui.record.kinds import word_of


def when(moment: datetime) -> str:
    """ "3 Oct 2012, 14:02" in local time."""
    return _written(moment, QCoreApplication.translate("Record", "d MMM yyyy, HH:mm", "how Qt writes a date and time"))


def span(sighting: Sighting) -> str:
    """When the checks of a run were: "3 Oct 2012, 14:02", "3 Oct 2012, 14:02 to 16:40, 5 checks"."""
    if sighting.count == 1:
        return when(sighting.first_at)
    same_day = sighting.first_at.astimezone().date() == sighting.last_at.astimezone().date()
    clock = QCoreApplication.translate("Record", "HH:mm", "how Qt writes a time of day")
    last = _written(sighting.last_at, clock) if same_day else when(sighting.last_at)
    checks = QCoreApplication.translate("Record", "%n check(s)", None, sighting.count)
    words = QCoreApplication.translate("Record", "{first} to {last}, {checks}")
    return words.format(first=when(sighting.first_at), last=last, checks=checks)


def size(run: LoggedRun) -> str:
    """ "+30 −4 words" of a change; "" of what is none."""
    if run.sighting.outcome not in (Outcome.CHANGED, Outcome.RETURNED):
        return ""
    words = QCoreApplication.translate("Record", "+{added} −{removed} words")
    return words.format(added=run.change.words_added, removed=run.change.words_removed)


def status(sighting: Sighting) -> str:
    """ "status 503"; "" where no server answered."""
    if not sighting.status:
        return ""
    return QCoreApplication.translate("Record", "status {number}").format(number=sighting.status)


def line(run: LoggedRun, *, named: bool) -> str:
    """A run on one line of plain text; with its article where the log is of many."""
    parts = [span(run.sighting), word_of(run.sighting), size(run), status(run.sighting)]
    if named:
        parts.append(harmless(run.title))
    return "\t".join(part for part in parts if part)


def _written(moment: datetime, format_: str) -> str:
    here = moment.astimezone()
    time = QDateTime(here.year, here.month, here.day, here.hour, here.minute, here.second)
    return QLocale().toString(time, format_)
