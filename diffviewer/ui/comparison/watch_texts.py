"""What is known about the checks of an article, in words and as a sign: for its row, its header, its page."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from diffviewer import watching_messages
from diffviewer.records import Article, Outcome, WatchState
from diffviewer.ui.look.core_texts import from_core
from diffviewer.ui.look.list_text import ago, day

if TYPE_CHECKING:
    from diffviewer.work.fetcher import FetcherState

_SOON = timedelta(seconds=30)
_HOURS_ALONE = 6  # from then on "in 8 h" says more than "in 8 h 20 min" would


class Sign(StrEnum):
    """What a row shows of an article that is not simply checked from time to time."""

    NONE = ""
    PAUSED = "paused"
    RESTED = "rested"
    GONE = "gone"
    FAILED = "failed"  # the last check gave no text
    SUSPECT = "suspect"  # the last check gave a text that is held back


_OF_STATE = {WatchState.PAUSED: Sign.PAUSED, WatchState.RESTED: Sign.RESTED, WatchState.GONE: Sign.GONE}
_OF_OUTCOME = {Outcome.FAILED: Sign.FAILED, Outcome.SUSPECT: Sign.SUSPECT}


def sign(article: Article) -> Sign:
    """The sign of an article."""
    if article.state is WatchState.ACTIVE and article.last_outcome is not None:
        return _OF_OUTCOME.get(article.last_outcome, Sign.NONE)
    return _OF_STATE.get(article.state, Sign.NONE)


def short(article: Article) -> str:
    """The sign in words: "paused", "last check failed"; empty for none."""
    match sign(article):
        case Sign.PAUSED:
            return QCoreApplication.translate("Watching", "paused")
        case Sign.RESTED:
            return QCoreApplication.translate("Watching", "no longer checked")
        case Sign.GONE:
            return QCoreApplication.translate("Watching", "the page is gone")
        case Sign.FAILED:
            return QCoreApplication.translate("Watching", "the last check failed")
        case Sign.SUSPECT:
            return QCoreApplication.translate("Watching", "the last text is held back")
    return ""


def reason(article: Article) -> str:
    """Why the last check failed or was held back, as a sentence; empty where it did not and was not."""
    if article.last_outcome not in (Outcome.FAILED, Outcome.SUSPECT, Outcome.GONE):
        return ""
    return watching_messages.reason_sentence(article.last_reason, from_core)


def about(article: Article, now: datetime, rest_days: float, *, paused: bool = False) -> list[str]:
    """What the header says of the checks, each a part of its line of facts; nothing of an article kept from files.

    `paused`: nothing is checked by itself.
    """
    following = next_check(article.next_check, now)
    if paused:
        following = QCoreApplication.translate("Watching", "watching is paused")
    match sign(article), article.state:
        case _, WatchState.FILE:
            return []
        case Sign.PAUSED, _:
            return [QCoreApplication.translate("Watching", "paused, not checked for changes")]
        case Sign.RESTED, _:
            return [_rested(article, now, rest_days)]
        case Sign.GONE, _:
            return [_lower(reason(article)), QCoreApplication.translate("Watching", "won't be checked again")]
        case Sign.FAILED, _:
            failed = QCoreApplication.translate("Watching", "last check failed: {reason}")
            return [failed.format(reason=_lower(reason(article))), following]
        case Sign.SUSPECT, _:
            return [_lower(reason(article)), following]
    parts = [following]
    if article.last_checked is not None:
        parts.insert(0, checked(article.last_checked, now))
    return parts


def checked(at: datetime, now: datetime) -> str:
    """ "checked 5 min ago"."""
    return QCoreApplication.translate("Watching", "checked {when}").format(when=ago(at, now))


def next_check(at: datetime | None, now: datetime) -> str:
    """ "next check in 12 min", "next check in 3 h", "next check on 3 Oct"; that it is due where it is."""
    if at is None:
        return QCoreApplication.translate("Watching", "no check is planned")
    left = at - now
    if left < _SOON:
        return QCoreApplication.translate("Watching", "next check soon")
    minutes = round(left / timedelta(minutes=1))
    hours = round(left / timedelta(hours=1))
    if minutes < 60:
        return QCoreApplication.translate("Watching", "next check in %n min", None, max(minutes, 1))
    if minutes < _HOURS_ALONE * 60:
        text = QCoreApplication.translate("Watching", "next check in {hours} h {minutes} min")
        return text.format(hours=minutes // 60, minutes=minutes % 60)
    here, today = at.astimezone(), now.astimezone()
    if hours < 24:
        return QCoreApplication.translate("Watching", "next check in %n h", None, hours)
    if (here.date() - today.date()).days == 1:
        time = QLocale().toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)
        return QCoreApplication.translate("Watching", "next check tomorrow at {time}").format(time=time)
    return QCoreApplication.translate("Watching", "next check on {day}").format(day=day(at))


def _rested(article: Article, now: datetime, rest_days: float) -> str:
    last = article.last_changed or article.first_seen or article.added_at
    days = max(min(int(rest_days), (now - last).days), 0)
    if article.changes:
        return QCoreApplication.translate(
            "Watching", "it last changed over %n day(s) ago and won't be checked again for changes", None, days
        )
    return QCoreApplication.translate(
        "Watching", "it did not change in over %n day(s) and won't be checked again for changes", None, days
    )


def _lower(sentence: str) -> str:
    """A sentence as a part of a line."""
    return sentence[:1].lower() + sentence[1:].rstrip(" .")


def fetcher(state: "FetcherState", now: datetime) -> str:
    """What the fetcher does: "Checking 3 of 41 due", "Next check in 4 min", "Paused"; empty with nothing to check."""
    if state.waiting:
        text = QCoreApplication.translate("Watching", "Checking {under_way} of {waiting} due")
        return text.format(under_way=max(state.under_way, 1), waiting=state.waiting)
    if state.paused:
        return QCoreApplication.translate("Watching", "Watching is paused")
    if not state.online:
        return QCoreApplication.translate("Watching", "Offline")
    if state.next_at is None:
        return ""
    text = next_check(state.next_at, now)
    return text[:1].upper() + text[1:]
