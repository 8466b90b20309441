"""The log of checks, over libraries in real files."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from diffviewer.models import Block, BlockKind, Document
from diffviewer.records import Outcome, Sameness, Sighting
from diffviewer.store.library import Library
from diffviewer.ui.look.palettes import DARK, LIGHT
from diffviewer.ui.look.theme import Theme
from diffviewer.ui.record.kinds import Kind, colour_of, drawing_of, kind_of, word_of
from diffviewer.ui.record.record_dialog import RecordDialog
from diffviewer.ui.window.language import EnglishPlurals
from diffviewer.watching.measure import words_changed
from diffviewer.watching.suspicion import Suspicion, mark_of
from tests.ui.libraries import accessed

pytestmark = pytest.mark.usefixtures("same_everywhere")

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
BEFORE = "The ferry sails at noon and comes back in the evening with the mail."
AFTER = "The ferry sails at one and comes back in the evening with the mail."


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    plurals = EnglishPlurals(qapp)
    qapp.installTranslator(plurals)
    yield
    qapp.removeTranslator(plurals)


def text(*paragraphs: str, title: str = "Ferry", url: str = "") -> Document:
    return Document(title=title, url=url, blocks=tuple(Block(BlockKind.PARAGRAPH, each) for each in paragraphs))


def hour(number: float) -> datetime:
    return NOON + timedelta(hours=number)


def fill(path: Path) -> None:
    """An article to which everything happened, and one that was seen once."""
    with Library.open(path, measure=words_changed) as library:
        number = library.articles.watch("https://post.example/ferry", NOON).id
        library.add_capture(number, text(BEFORE), hour(0), status=200)
        for minute, same in enumerate([Sameness.NOT_MODIFIED, Sameness.NOT_MODIFIED, Sameness.SAME_PAGE], start=1):
            library.record_check(number, hour(1) + timedelta(minutes=minute), Outcome.UNCHANGED, status=304, same=same)
        library.add_capture(number, text(BEFORE), hour(2), status=200)
        library.add_capture(number, text(AFTER), hour(3), status=200)
        library.add_capture(number, text(BEFORE), hour(4), status=200)
        wall = text("Subscribe to read on.")
        library.record_check(number, hour(5), Outcome.SUSPECT, status=200, error=mark_of(Suspicion.WALL, wall))
        library.add_capture(number, text(BEFORE), hour(6), status=200)
        cut = text("Short.")
        library.record_check(number, hour(7), Outcome.SUSPECT, status=200, error=mark_of(Suspicion.SHORTER, cut))
        library.add_capture(number, cut, hour(8), status=200)
        library.record_check(number, hour(9), Outcome.FAILED, status=403, error="blocked")
        library.record_check(number, hour(10), Outcome.FAILED, error="no_connection")
        library.record_check(number, hour(11), Outcome.GONE, status=410, error="gone")
        other = library.articles.watch("https://post.example/boat", NOON).id
        library.add_capture(other, text("A boat is built.", title="A boat <b>\u2028"), hour(9.5), status=200)


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> Iterator[RecordDialog]:
    fill(tmp_path / "library.sqlite")
    with accessed(tmp_path / "library.sqlite") as access:
        made = RecordDialog(access, Theme(mode="light"))
        qtbot.addWidget(made)
        yield made
        made.close()


def shown(qtbot: QtBot, dialog: RecordDialog, article: int = 1) -> None:
    with qtbot.waitSignal(dialog.runs.loaded, timeout=10_000):
        dialog.show_log(article, "Ferry" if article else "")


def ask(qtbot: QtBot, dialog: RecordDialog, row: int) -> str:
    """The answer for a row, as text."""
    if dialog.list.currentIndex().row() != row:
        dialog.why.clear("")
        dialog.list.setCurrentIndex(dialog.runs.index(row))
    qtbot.waitUntil(lambda: bool(dialog.why.as_text), timeout=10_000)
    return dialog.why.as_text


def words(dialog: RecordDialog) -> list[str]:
    return [word_of(run.sighting) for run in dialog.runs.runs]


def test_everything_that_happened_is_there_the_newest_first(qtbot: QtBot, dialog: RecordDialog) -> None:
    shown(qtbot, dialog)
    assert words(dialog) == [
        *("Gone", "Failed", "Blocked", "Changed", "Held back: much shorter", "Unchanged"),
        *("Held back: paywall or consent", "Back to version 0", "Changed", "Unchanged", "First version"),
    ]
    assert dialog.runs.index(9).data() == "Unchanged, 4 Mar 2026, 13:01 to 14:00, 4 checks"
    assert dialog.runs.index(8).data() == "Changed, +1 −1 words, 4 Mar 2026, 15:00"


def test_why_for_each(qtbot: QtBot, dialog: RecordDialog) -> None:
    shown(qtbot, dialog)
    first, same, changed, back, wall, after_wall = (ask(qtbot, dialog, row) for row in (10, 9, 8, 7, 6, 5))
    assert first == "Why is this the first version?\nIt is the first text that was seen of this article: 14 words."
    assert same.splitlines() == [
        "Why was this not counted as a change?",
        "At 2 checks the server said that the page had not been modified.",
        "At 1 check the page was the same as before to the byte.",
        "At 1 check the headline, the byline and every paragraph were the same.",
        "So version 0 still stood.",
    ]
    assert changed.splitlines() == [
        "Why was this counted as a change?",
        "The text differs from version 0, which stood before, in 1 place: +1 −1 words.",
        "No earlier version has this text, so it is version 1.",
        "Only headline, byline and text count; dates, pictures and what is around the article never do.",
        "The first difference is in paragraph 1:",
        f"− {BEFORE}",
        f"+ {AFTER}",
    ]
    assert "It is the text of version 0 again, to the letter." in back
    assert "That text was last seen on 4 Mar 2026, 14:00." in back
    assert "Version 0 has 14 words; the page had 4 words." in wall
    assert "The next check found the article as before: nothing had happened to it." in wall
    assert "At 1 check the headline" in after_wall


def test_why_a_held_text_counted_and_what_a_failure_means(qtbot: QtBot, dialog: RecordDialog) -> None:
    shown(qtbot, dialog)
    held, counted, blocked, failed, gone = (ask(qtbot, dialog, row) for row in (4, 3, 2, 1, 0))
    assert "Most of the text was gone." in held
    assert "The next check found a text that counted: version 2." in held
    assert (
        "The same text was held back at 4 Mar 2026, 19:00; when the next check found it again, it counted." in counted
    )
    assert "The server answered with the status 403." in blocked
    assert "There is no connection to the server." in failed
    assert "status" not in failed
    assert "Version 2 stands." in failed
    assert gone.splitlines()[0] == "Why is it not checked any more?"


def test_everything_that_is_watched_with_its_articles(qtbot: QtBot, dialog: RecordDialog) -> None:
    shown(qtbot, dialog, 0)
    assert dialog.scope.count() == 1
    assert len(dialog.runs.runs) == 12
    assert dialog.runs.index(2).data() == "A boat <b> , First version, 4 Mar 2026, 21:30"
    ask(qtbot, dialog, 2)
    assert dialog.why.title.text() == "A boat <b> "
    assert dialog.why.title.textFormat() is Qt.TextFormat.PlainText


def test_only_changes_or_only_trouble(qtbot: QtBot, dialog: RecordDialog) -> None:
    shown(qtbot, dialog)
    for row, expected in (
        (1, {Kind.NEW, Kind.CHANGED, Kind.RETURNED}),
        (2, {Kind.HELD, Kind.BLOCKED, Kind.FAILED, Kind.GONE}),
    ):
        with qtbot.waitSignal(dialog.runs.loaded, timeout=10_000):
            dialog.kinds.setCurrentIndex(row)
            dialog.kinds.activated.emit(row)
        assert {kind_of(run.sighting) for run in dialog.runs.runs} == expected


def test_it_is_copied_as_text(qtbot: QtBot, dialog: RecordDialog) -> None:
    shown(qtbot, dialog)
    ask(qtbot, dialog, 8)
    dialog.copy.click()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0] == "4 Mar 2026, 15:00\tChanged\t+1 −1 words\tstatus 200"
    assert copied[1] == "Why was this counted as a change?"
    dialog.copy_all.click()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert len(copied) == 11
    assert copied[2] == "4 Mar 2026, 21:00\tBlocked\tstatus 403"


def test_a_change_is_shown_in_the_window(qtbot: QtBot, dialog: RecordDialog) -> None:
    shown(qtbot, dialog)
    ask(qtbot, dialog, 8)
    assert not dialog.why.show_change.isHidden()
    with qtbot.waitSignal(dialog.change_wanted) as wanted:
        dialog.why.show_change.click()
    assert wanted.args[0].sighting.first_at == hour(3)
    ask(qtbot, dialog, 9)
    assert dialog.why.show_change.isHidden()


def test_what_is_checked_meanwhile_appears_and_the_choice_stays(
    qtbot: QtBot, dialog: RecordDialog, tmp_path: Path
) -> None:
    shown(qtbot, dialog)
    ask(qtbot, dialog, 8)
    chosen = dialog.runs.runs[8]
    with Library.open(tmp_path / "library.sqlite") as library:
        library.record_check(1, hour(12), Outcome.FAILED, error="no_name")
    with qtbot.waitSignal(dialog.runs.loaded, timeout=10_000):
        dialog._refresh()
    assert len(dialog.runs.runs) == 12
    assert dialog.runs.runs[dialog.list.currentIndex().row()].id == chosen.id


def test_nothing_so_far(qtbot: QtBot, tmp_path: Path) -> None:
    Library.open(tmp_path / "library.sqlite").close()
    with accessed(tmp_path / "library.sqlite") as access:
        made = RecordDialog(access, Theme(mode="dark"))
        qtbot.addWidget(made)
        shown(qtbot, made, 0)
        assert made.empty.isVisible()
        assert made.empty.text() == "Nothing was checked so far"
        assert not made.copy.isEnabled()
        made.close()


def test_each_kind_has_a_drawing_of_its_own() -> None:
    assert len({drawing_of(kind) for kind in Kind}) == len(Kind)
    for palette in (LIGHT, DARK):
        assert all(colour_of(kind, palette).startswith("#") for kind in Kind)


def test_a_suspect_of_an_earlier_edition_is_told_as_far_as_it_is_known() -> None:
    def suspect(error: str) -> Sighting:
        return Sighting(Outcome.SUSPECT, NOON, NOON, 1, None, 200, error)

    assert word_of(suspect("shorter:0123")) == "Held back: much shorter"
    assert word_of(suspect("what:ever")) == "Held back"
