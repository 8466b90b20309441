"""Versions in words: their numbers, their times, how far apart they are."""

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QTimeZone

from diffviewer.models import Capture, History, TimeSource
from diffviewer.records import Outcome

_HOUR = 60
_DAY = 24 * _HOUR
_zones: dict[tuple[str, timedelta | None, str], str] = {}  # as they are called; Qt takes long to say it


def number(history: History, index: int) -> str:
    """The number a version goes by: that of its origin, or its place, from 0."""
    own = history.captures[index].number
    return str(index if own is None else own)


def name(history: History, index: int) -> str:
    """ "Version 3"; where its text came back later, "Version 3 again"."""
    if history.stops and history.stops[index].outcome is Outcome.RETURNED:
        again = QCoreApplication.translate("Versions", "Version {number} again", "an earlier text that came back")
        return again.format(number=number(history, index))
    return QCoreApplication.translate("Versions", "Version {number}").format(number=number(history, index))


def short_time(capture: Capture) -> str:
    """ "3 Oct 2012, 14:02" in local time."""
    format_ = QCoreApplication.translate("Versions", "d MMM yyyy, HH:mm", "how Qt writes a date and time, short")
    return _written(capture.captured_at, format_)


def long_time(capture: Capture) -> str:
    """ "3 October 2012, 14:02 CEST" in local time."""
    format_ = QCoreApplication.translate("Versions", "d MMMM yyyy, HH:mm", "how Qt writes a date and time, long")
    written = _written(capture.captured_at, format_)
    zone = _zone(capture.captured_at) if capture.captured_at else ""
    return f"{written} {zone}" if zone else written


def spoken_time(capture: Capture) -> str:
    """ "3 October 2012 16:05" in local time, one phrase among others in a sentence that is read out."""
    format_ = QCoreApplication.translate("Versions", "d MMMM yyyy HH:mm", "how Qt writes a date and time, read out")
    return _written(capture.captured_at, format_)


def exact_time(moment: datetime) -> str:
    """ "Wednesday, 3 October 2012, 14:02:31 CEST" in local time."""
    format_ = QCoreApplication.translate(
        "Versions", "dddd, d MMMM yyyy, HH:mm:ss", "how Qt writes a date and time to the second"
    )
    return f"{_written(moment, format_)} {_zone(moment)}".rstrip()


def time_of_day(moment: datetime) -> str:
    """ "14:02" in local time."""
    return _written(moment, QCoreApplication.translate("Versions", "HH:mm", "how Qt writes a time of day"))


def day_and_time(moment: datetime) -> str:
    """ "3 Oct, 14:02" in local time."""
    return _written(moment, QCoreApplication.translate("Versions", "d MMM, HH:mm", "how Qt writes a day and a time"))


def moments(history: History) -> list[tuple[int, str, bool]]:
    """The time at each version: (its place, its words, whether they are a day). The first of a day names the day.

    The year is named where it changes, and at the first version where it does so later.
    """
    years = {capture.captured_at.astimezone().year for capture in history.captures if capture.captured_at}
    named: list[tuple[int, str, bool]] = []
    before: datetime | None = None
    for index, capture in enumerate(history.captures):
        if capture.captured_at is None:
            continue
        time = capture.captured_at.astimezone()
        if before is None or time.date() != before.date():
            same_year = before.year == time.year if before is not None else len(years) == 1
            short = QCoreApplication.translate("Versions", "d MMM", "how Qt writes a day")
            whole = QCoreApplication.translate("Versions", "d MMM yyyy", "how Qt writes a day and its year")
            named.append((index, _written(time, short if same_year else whole), True))
        else:
            named.append((index, time_of_day(time), False))
        before = time
    return named


def gaps(history: History) -> list[tuple[int, str]]:
    """The times of a day and more between two versions: (the place of the one before, "5 days")."""
    found = []
    for index, (before, after) in enumerate(pairwise(history.captures)):
        if before.captured_at is not None and after.captured_at is not None:
            distance = after.captured_at - before.captured_at
            if distance >= timedelta(days=1):
                found.append((index, _length(distance)))
    return found


def time_origin(capture: Capture) -> str:
    """Where the time of a version is known from, a sentence."""
    sentences = {
        TimeSource.SAVED: QCoreApplication.translate("Versions", "The time is when the page was saved."),
        TimeSource.PAGE: QCoreApplication.translate("Versions", "The time is the one the page itself gives."),
        TimeSource.FILE: QCoreApplication.translate("Versions", "The time is that of the file; the page gives none."),
        TimeSource.UNKNOWN: QCoreApplication.translate("Versions", "The page gives no time."),
    }
    return sentences[capture.time_source]


def apart(left: Capture, right: Capture) -> str:
    """ "about 2 hours later"; "" where a time is not known."""
    if left.captured_at is None or right.captured_at is None:
        return ""
    distance = right.captured_at - left.captured_at
    if abs(distance) < timedelta(minutes=1):
        return QCoreApplication.translate("Versions", "at the same time")
    if distance < timedelta(0):
        return QCoreApplication.translate("Versions", "{time} earlier").format(time=_length(-distance))
    return QCoreApplication.translate("Versions", "{time} later").format(time=_length(distance))


def _length(distance: timedelta) -> str:
    minutes = round(distance.total_seconds() / 60)
    days = round(minutes / _DAY)
    if minutes < 50:
        return QCoreApplication.translate("Versions", "%n minute(s)", None, minutes)
    if minutes < 22 * _HOUR:
        return QCoreApplication.translate("Versions", "about %n hour(s)", None, round(minutes / _HOUR))
    if days < 45:
        return QCoreApplication.translate("Versions", "%n day(s)", None, days)
    if days < 345:
        return QCoreApplication.translate("Versions", "about %n month(s)", None, round(days / 30.44))
    return QCoreApplication.translate("Versions", "about %n year(s)", None, round(days / 365.25))


def _zone(moment: datetime) -> str:
    """The local time zone at a moment as the language calls it: "CEST", "MESZ", "UTC+2"."""
    local = moment.astimezone()
    key = local.tzname() or "", local.utcoffset(), QLocale().name()
    if key not in _zones:
        at = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
        named = QTimeZone.systemTimeZone().displayName(at, QTimeZone.NameType.ShortName, QLocale())
        _zones[key] = named or key[0]
    return _zones[key]


def _written(time: datetime | None, format_: str) -> str:
    if time is None:
        return QCoreApplication.translate("Versions", "time unknown")
    local = (time if time.tzinfo else time.replace(tzinfo=UTC)).astimezone()
    return _spelled(local.replace(microsecond=0, tzinfo=None), format_, QLocale().name())


@lru_cache(maxsize=4096)
def _spelled(local: datetime, format_: str, _language: str) -> str:
    """A time as the language spells it; while a handle is pulled the same few are asked for again and again."""
    parts = (local.year, local.month, local.day, local.hour, local.minute, local.second)
    return QLocale().toString(QDateTime(*parts), format_)
