"""Texts in lists: headlines in a few lines, and times as seen from now."""

from datetime import datetime
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView

from diffviewer.ui.look.qt_text import Offsets, harmless

_HOUR = 60
_DAY = 24 * _HOUR


def semibold(font: QFont) -> QFont:
    """A copy of the font, a step bolder."""
    copy = QFont(font)
    copy.setWeight(QFont.Weight.DemiBold)
    return copy


@lru_cache(maxsize=2000)
def lines(text: str, font: QFont, width: int, most: int = 2, indent: int = 0) -> tuple[str, ...]:
    """The text in lines of a width, `most` at most, the last one elided; the first begins `indent` later."""
    text = harmless(text)
    offsets = Offsets(text)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    found: list[str] = []
    done = 0
    layout.beginLayout()
    while len(found) < most - 1 and (line := layout.createLine()).isValid():
        line.setLineWidth(max(width - (0 if found else indent), 20))
        end = offsets.from_qt(line.textStart() + line.textLength())
        found.append(text[done:end].rstrip())
        done = end
    layout.endLayout()
    if done < len(text):
        room = max(width - (0 if found else indent), 20)
        found.append(QFontMetrics(font).elidedText(text[done:], Qt.TextElideMode.ElideRight, room))
    return tuple(found)


def text_room(view: QListView) -> int:
    """The width that rows of a view have, with its scroll bar or without: so their heights never depend on it."""
    return view.width() - 2 * view.frameWidth() - view.verticalScrollBar().sizeHint().width()


def ago(moment: datetime, now: datetime) -> str:
    """A time as a list shows it: "now", "5 min ago", "2 h ago", "yesterday", "3 Oct", "3 Oct 2012"; in local time."""
    here, today = moment.astimezone(), now.astimezone()
    minutes = int((now - moment).total_seconds() // 60)
    days = (today.date() - here.date()).days
    if 0 <= minutes < 1:
        return QCoreApplication.translate("Lists", "now")
    if 0 <= minutes < _HOUR:
        return QCoreApplication.translate("Lists", "%n min ago", None, minutes)
    if 0 <= minutes < _DAY and (days == 0 or minutes < 6 * _HOUR):
        return QCoreApplication.translate("Lists", "%n h ago", None, minutes // _HOUR)
    if days == 1:
        return QCoreApplication.translate("Lists", "yesterday")
    if here.year != today.year:
        return day(moment)
    return _written(here, QCoreApplication.translate("Lists", "d MMM", "how Qt writes a day of this year"))


def day(moment: datetime) -> str:
    """ "3 Oct 2012" in local time."""
    format_ = QCoreApplication.translate("Lists", "d MMM yyyy", "how Qt writes a day")
    return _written(moment.astimezone(), format_)


def _written(here: datetime, format_: str) -> str:
    return QLocale().toString(QDate(here.year, here.month, here.day), format_)
