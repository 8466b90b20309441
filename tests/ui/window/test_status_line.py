import re
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from diffviewer.comparing import Comparison, compare_documents
from diffviewer.diff.result import Stats
from diffviewer.models import Document
from diffviewer.ui.look.theme import Theme
from diffviewer.ui.window.status_line import StatusLine
from tests.ui.cut_off import settle


def made(qtbot: QtBot) -> StatusLine:
    line = StatusLine(Theme(mode="light"))
    qtbot.addWidget(line)
    line.resize(900, 34)
    line.show()
    return line


def compared(stats: Stats) -> Comparison:
    both = compare_documents(Document(), Document())
    return replace(both, diff=replace(both.diff, stats=stats))


def test_counts(qtbot: QtBot) -> None:
    line = made(qtbot)
    line.show_counts(compared(Stats(changes=12, words_added=84, words_removed=63, paragraphs_moved=2)))
    said = line.counts.accessibleName()
    assert [part.split()[0] for part in said.split(", ")] == ["12", "+84", "−63", "2"]
    line.show_counts(compared(Stats(changes=1, words_added=4)))
    assert "−" not in line.counts.accessibleName()


def test_what_is_overlooked_is_counted_and_named(qtbot: QtBot) -> None:
    line = made(qtbot)
    line.show_counts(compared(Stats(changes=1, ignored=3)), ["capital letters", "punctuation"])
    assert line.counts.accessibleName().endswith("overlooked: capital letters, punctuation")
    assert "3 difference" in line.counts.accessibleName()


@pytest.mark.parametrize(("width", "end"), [(1100, "punctuation"), (520, "overlooked"), (400, "…")])
def test_what_has_no_room_is_said_shortly(width: int, end: str, qtbot: QtBot) -> None:
    line = made(qtbot)
    line.resize(width, 34)
    line.show_counts(
        compared(Stats(changes=1, words_added=4, ignored=3)), ["capital letters", "numbers", "punctuation"]
    )
    line.show_place(0, 1)
    settle()
    assert re.sub("<[^>]*>", "", line.counts.text()).endswith(end)
    assert line.counts.sizeHint().width() <= line.counts.width()
    assert ("punctuation" in line.counts.toolTip()) == (end != "punctuation")
    assert line.counts.accessibleName().endswith("overlooked: capital letters, numbers, punctuation")


def test_lines_above_the_text_are_counted(qtbot: QtBot) -> None:
    line = made(qtbot)
    before = Document(title="Bridge closes", byline="By A", modified="2025-03-01")
    line.show_counts(compare_documents(before, replace(before, title="Bridge opens", byline="By B")))
    said = [part.split()[0] for part in line.counts.accessibleName().split(", ")]
    assert said == ["2", "+2", "−2"], "with the words of the headline and the byline, as the slider counts them"
    line.show_counts(compare_documents(before, replace(before, modified="2025-03-02")))
    assert line.counts.accessibleName() == "Only a date differs"


def test_no_differences(qtbot: QtBot) -> None:
    line = made(qtbot)
    line.show_counts(compared(Stats()))
    assert line.counts.accessibleName() == "No differences"
    line.show_counts(None)
    assert line.counts.text() == ""


def test_what_is_over_soon_is_not_mentioned(qtbot: QtBot) -> None:
    line = made(qtbot)
    line.show_activity("Reading…")
    assert not line.activity.isVisible()
    line.show_activity("")
    qtbot.wait(400)
    assert not line.activity.isVisible()


def test_what_takes_a_while_is_shown_and_can_be_given_up(qtbot: QtBot) -> None:
    line = made(qtbot)
    line.show_activity("Reading…")
    qtbot.waitUntil(line.activity.isVisible)
    assert line.activity.text() == "Reading…"
    line.show_activity("Comparing…")
    assert line.activity.isVisible()
    with qtbot.waitSignal(line.cancelled):
        line._cancel.click()
    line.show_activity("")
    assert not line.activity.isVisible()


def test_the_change_in_view(qtbot: QtBot) -> None:
    line = made(qtbot)
    line.show_place(3, 12)
    assert line.place.text() == "Change 4 of 12"
    line.show_counts(compared(Stats(changes=2)))
    assert line.place.text() == ""
