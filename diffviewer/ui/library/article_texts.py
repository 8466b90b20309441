"""An article of the library in words: for its row, its tool tip, and a screen reader."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QUrl

from diffviewer.records import Article
from diffviewer.ui.comparison import watch_texts
from diffviewer.ui.comparison.watch_texts import Sign
from diffviewer.ui.look.list_text import ago
from diffviewer.ui.look.qt_text import harmless


def title(article: Article) -> str:
    """The headline, or the address where none was read yet."""
    return harmless(article.title) or article.url or QCoreApplication.translate("Articles", "No headline")


def source(article: Article) -> str:
    """The publisher's name, or the host; empty for a file that names neither."""
    return harmless(article.source) or QUrl(article.url).host().removeprefix("www.")


def changes(article: Article) -> str:
    """ "7 changes", "no changes", or that nothing was read yet."""
    if not article.versions and watch_texts.sign(article) in (Sign.FAILED, Sign.SUSPECT, Sign.GONE):
        return QCoreApplication.translate("Articles", "could not be read")
    if not article.versions:
        return QCoreApplication.translate("Articles", "not read yet")
    if not article.changes:
        return QCoreApplication.translate("Articles", "no changes")
    return QCoreApplication.translate("Articles", "%n change(s)", None, article.changes)


def moment(article: Article) -> datetime:
    """The time that a row shows: of the last change, or of the first sight."""
    return article.last_changed or article.first_seen or article.added_at


def tool_tip(article: Article) -> str:
    """Headline, address, and what the small signs of the row mean."""
    parts = [title(article)]
    if article.url:
        parts.append(article.url)
    state = watch_texts.short(article)
    if state:
        parts.append("\n".join(part for part in (state[:1].upper() + state[1:], watch_texts.reason(article)) if part))
    if article.flip_flopping:
        parts.append(QCoreApplication.translate("Articles", "⇄ It went back and forth between the same texts."))
    return "\n".join(parts)


def spoken(article: Article, now: datetime) -> str:
    """The whole row, read out."""
    parts = [title(article), source(article), changes(article), watch_texts.short(article), ago(moment(article), now)]
    if article.flip_flopping:
        parts.append(QCoreApplication.translate("Articles", "goes back and forth"))
    if article.starred:
        parts.append(QCoreApplication.translate("Articles", "starred"))
    if article.unread:
        parts.insert(0, QCoreApplication.translate("Articles", "unread"))
    return ", ".join(part for part in parts if part)
