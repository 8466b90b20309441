from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from diffviewer.store.backup import backups
from diffviewer.store.library import Library
from diffviewer.ui.library.library_upkeep import LibraryUpkeep
from tests.ui.libraries import add, fill
from tests.ui.pages import Desktop, desktop, pages


def upkeep(made: Desktop) -> LibraryUpkeep:
    return made.back.library.upkeep


def notice(made: Desktop) -> str:
    return made.content.notice.accessibleName()


def problem(made: Desktop) -> str:
    return made.content.problem.sentence.text()


def counted(path: Path) -> int:
    with Library.open(path, read_only=True) as library:
        return library.lists.count()


def test_a_backup_is_made_when_asked_for(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    fill(path)
    with desktop(qtbot, tmp_path) as made:
        with qtbot.waitSignal(upkeep(made).ended):
            made.content.commands.back_up.trigger()
            assert not made.content.commands.take_in.isEnabled()
            assert not made.content.commands.restore.isEnabled()
        assert made.content.notice.isVisible()
        assert notice(made).startswith("The library was backed up")
        assert made.content.commands.restore.isEnabled()
        assert upkeep(made).progress is None
    (copy,) = backups(path)
    assert counted(copy.path) == 5


def test_without_a_library_there_is_nothing_to_copy(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        for action in (made.content.commands.back_up, made.content.commands.save_library):
            made.content.notice.hide()
            action.trigger()
            assert made.content.notice.isVisible()
            assert notice(made) == "There is no library yet: no article was kept so far"
        assert not (tmp_path / "library.sqlite").exists()


def test_a_copy_is_saved_where_the_person_chose(qtbot: QtBot, tmp_path: Path) -> None:
    fill(tmp_path / "library.sqlite")
    target = tmp_path / "for a colleague.sqlite"
    with desktop(qtbot, tmp_path) as made:
        made.content.commands.save_library.trigger()
        dialog = upkeep(made).dialog
        assert dialog is not None
        with qtbot.waitSignal(upkeep(made).ended):
            dialog.selectFile(str(target))
            dialog.accept()
        assert notice(made).startswith("A copy of the library was saved as “for a colleague.sqlite”, ")
        assert counted(target) == 5


@pytest.mark.parametrize("place", ["library.sqlite", "nowhere/file.sqlite"])
def test_a_copy_that_cannot_be_saved_is_one_sentence(qtbot: QtBot, tmp_path: Path, place: str) -> None:
    path = tmp_path / "library.sqlite"
    fill(path)
    (tmp_path / "nowhere").write_text("a file, not a folder", encoding="utf-8")
    with desktop(qtbot, tmp_path) as made:
        with qtbot.waitSignal(upkeep(made).ended):
            upkeep(made).save_copy(str(tmp_path / place))
        assert made.content.problem.isVisible()
        assert place in problem(made)
        assert "\n" not in problem(made)
        assert not made.content.notice.isVisible()
    assert counted(path) == 5


def test_another_library_is_taken_in_and_shown(qtbot: QtBot, tmp_path: Path) -> None:
    fill(tmp_path / "library.sqlite")
    other = tmp_path / "other.sqlite"
    with Library.open(other) as library:
        add(library, "The harbour is dredged", 2)
    before = other.read_bytes()
    with desktop(qtbot, tmp_path) as made:
        model = made.content.sidebar.list.articles
        qtbot.waitUntil(lambda: model.rowCount() == 3)
        made.content.commands.take_in.trigger()
        dialog = upkeep(made).dialog
        assert dialog is not None
        with qtbot.waitSignal(upkeep(made).ended):
            dialog.selectFile(str(other))
            dialog.accept()
        assert notice(made) == "“other.sqlite” was taken in: 1 new article(s), 3 new version(s)"
        qtbot.waitUntil(lambda: model.rowCount() == 4)
        with qtbot.waitSignal(upkeep(made).ended):
            upkeep(made).take_in(str(other))
        assert notice(made) == "“other.sqlite” holds nothing that is not in the library already"
    assert other.read_bytes() == before


def test_the_first_library_may_be_one_taken_in(qtbot: QtBot, tmp_path: Path) -> None:
    other = tmp_path / "other.sqlite"
    fill(other)
    with desktop(qtbot, tmp_path) as made:
        with qtbot.waitSignal(upkeep(made).ended, timeout=20_000):
            upkeep(made).take_in(str(other))
        qtbot.waitUntil(lambda: made.content.sidebar.list.articles.rowCount() == 3, timeout=20_000)
        qtbot.waitUntil(made.content.sidebar.isVisible, timeout=20_000)  # asked for apart from the list
    assert counted(tmp_path / "library.sqlite") == 5


def test_what_is_no_library_is_not_taken_in(qtbot: QtBot, tmp_path: Path) -> None:
    other = tmp_path / "letter.sqlite"
    other.write_bytes(b"a letter to the editor" * 40)
    with desktop(qtbot, tmp_path) as made:
        with qtbot.waitSignal(upkeep(made).ended):
            upkeep(made).take_in(str(other))
        assert "is not a library of Diffviewer" in problem(made)
    assert not (tmp_path / "library.sqlite").exists()


def test_taking_in_can_be_ended_and_taken_up_again(qtbot: QtBot, tmp_path: Path) -> None:
    path, other = tmp_path / "library.sqlite", tmp_path / "other.sqlite"
    fill(path)
    count = 600
    start = datetime.now(UTC) - timedelta(days=1)
    with Library.open(other) as library, library.transaction():
        for number in range(count):
            library.articles.watch(f"https://island-post.example/{number}", start)
    with desktop(qtbot, tmp_path) as made:
        # in the thread that takes in, so that it hears of it in time
        cancelling = upkeep(made)._progressed.connect(
            lambda done, total: upkeep(made).cancel(), Qt.ConnectionType.DirectConnection
        )
        with qtbot.waitSignal(upkeep(made).ended, timeout=30_000):
            upkeep(made).take_in(str(other))
        assert notice(made) == (
            "Taking in “other.sqlite” was cancelled; what came in before stays: 200 new article(s), 0 new version(s)"
        )
        assert counted(path) == 5 + 200
        upkeep(made)._progressed.disconnect(cancelling)
        shown: list[tuple[int, int]] = []

        def note(done: int, total: int) -> None:
            progress = upkeep(made).progress
            assert progress is not None
            shown.append((progress.value(), progress.maximum()))

        upkeep(made)._progressed.connect(note)
        with qtbot.waitSignal(upkeep(made).ended, timeout=30_000):
            upkeep(made).take_in(str(other))
        assert shown == [(200, count), (400, count), (600, count)]
        assert notice(made) == "“other.sqlite” was taken in: 400 new article(s), 0 new version(s)"
    assert counted(path) == 5 + count


def test_a_backup_that_was_cancelled_leaves_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    fill(path)
    with desktop(qtbot, tmp_path) as made:
        with qtbot.waitSignal(upkeep(made).ended):
            upkeep(made).back_up()
            upkeep(made).cancel()
        assert notice(made) == "No backup was made: it was cancelled"
    assert backups(path) == ()
    assert list((tmp_path / "backups").iterdir()) == []


def test_lists_of_feeds_and_pages_are_taken_in_too(qtbot: QtBot, tmp_path: Path) -> None:
    pages_of_one = pages(tmp_path, 2)
    config = tmp_path / "config.yaml"
    config.write_text("feeds: [{url: 'https://b.example/rss', name: B}]", encoding="utf-8")
    empty = tmp_path / "empty.html"
    empty.write_bytes(b"")
    with desktop(qtbot, tmp_path) as made:
        with qtbot.waitSignal(upkeep(made).told, timeout=30_000) as told:
            upkeep(made).take_in_all([*pages_of_one, str(config), str(empty)])
        came = "“ferry-0.html” was taken in: 1 new article(s), 2 new version(s)"
        assert told.args == [f"{came} · 1 new feed(s) · 1 file(s) could not be read"]
        with qtbot.waitSignal(upkeep(made).failed, timeout=30_000):
            upkeep(made).take_in(str(empty))
        assert made.content.problem.sentence.text() == "“empty.html” is empty."
