"""A feed in words: its name, its state, what is wrong with it."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QUrl

from diffviewer.records import Feed
from diffviewer.ui.comparison import watch_texts
from diffviewer.ui.look.core_texts import from_core
from diffviewer.ui.look.qt_text import harmless
from diffviewer.watching_messages import reason_sentence


def name(feed: Feed) -> str:
    """The title, or the address without what all addresses have."""
    return harmless(feed.title) or _short(feed.url)


def _short(url: str) -> str:
    address = QUrl(url)
    return (address.host().removeprefix("www.") + address.path()).rstrip("/") or url


def articles(count: int) -> str:
    """ "12 articles"."""
    return QCoreApplication.translate("Feeds", "%n article(s)", None, count)


def state(feed: Feed, now: datetime) -> str:
    """How it is read: "paused", "read 5 min ago · next in 3 min"."""
    if feed.paused:
        return QCoreApplication.translate("Feeds", "paused")
    if feed.next_check is None:
        return QCoreApplication.translate("Feeds", "no longer read")
    following = watch_texts.next_check(feed.next_check, now)
    if feed.last_checked is None:
        return QCoreApplication.translate("Feeds", "not read yet")
    return f"{watch_texts.checked(feed.last_checked, now)} · {following}"


def trouble(feed: Feed) -> str:
    """Why the last reading failed, as a sentence; "" where it did not."""
    if not feed.error:
        return ""
    sentence = reason_sentence(feed.error, from_core)
    if feed.status:
        status = QCoreApplication.translate("Feeds", "status {number}").format(number=feed.status)
        return f"{sentence} ({status})"
    return sentence
