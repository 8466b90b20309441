from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from diffviewer.ui.look.list_text import ago, day, lines
from diffviewer.ui.look.theme import ui_font
from diffviewer.ui.window.language import EnglishPlurals

NOON = datetime(2025, 6, 11, 12, 0).astimezone()


@pytest.fixture
def _plurals(qapp: QApplication) -> None:
    translator = EnglishPlurals(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("_plurals")
@pytest.mark.parametrize(
    ("before", "said"),
    [
        (timedelta(seconds=20), "now"),
        (timedelta(minutes=5), "5 min ago"),
        (timedelta(hours=2), "2 h ago"),
        (timedelta(hours=11), "11 h ago"),
        (timedelta(hours=20), "yesterday"),
        (timedelta(days=1, hours=11), "yesterday"),
        (timedelta(days=9), "2 Jun"),
        (timedelta(days=300), "15 Aug 2024"),
        (timedelta(days=-2), "13 Jun"),
    ],
)
def test_times_are_told_as_seen_from_now(before: timedelta, said: str) -> None:
    moment = (NOON - before).astimezone(UTC)
    assert ago(moment, NOON.astimezone(UTC)) == said


def test_at_night_a_few_hours_ago_is_not_yet_yesterday() -> None:
    night = datetime(2025, 6, 11, 1, 0).astimezone()
    assert ago(night - timedelta(hours=2), night) == "2 h ago"


def test_a_day_is_written_with_its_year() -> None:
    assert day(NOON) == "11 Jun 2025"


def test_a_long_headline_takes_two_lines_and_ends_with_dots(qtbot: QtBot) -> None:
    font = ui_font(13)
    text = "Officials say that nothing of the kind was ever planned, and that nobody was told " * 2
    found = lines(text, font, 200)
    assert len(found) == 2
    assert text.startswith(found[0])
    assert found[1].endswith("…")
    assert all(QFontMetrics(font).horizontalAdvance(line) <= 200 for line in found)


def test_a_short_headline_is_one_line_whole(qtbot: QtBot) -> None:
    assert lines("Ferry 🛳 to run", ui_font(13), 300) == ("Ferry 🛳 to run",)
    assert lines("two\nlines", ui_font(13), 300) == ("two lines",)


def test_the_first_line_makes_room_for_a_mark(qtbot: QtBot) -> None:
    text, font = "Ferry to run once a day", ui_font(13)
    width = QFontMetrics(font).horizontalAdvance(text) + 4
    assert len(lines(text, font, width)) == 1
    assert len(lines(text, font, width, 2, 14)) == 2
