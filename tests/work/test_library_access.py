import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from diffviewer.store.library import Library
from diffviewer.store.problems import LibraryError, LibraryProblem
from diffviewer.work.library_access import LibraryAccess

NOW = datetime(2025, 3, 1, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


@pytest.fixture
def access(qtbot: QtBot, path: Path) -> Iterator[LibraryAccess]:
    made = LibraryAccess(path)
    yield made
    assert made.close()


def keep(title: str) -> object:
    return lambda library: library.articles.keep(NOW, title=title)


def titles(path: Path) -> list[str]:
    with Library.open(path) as library:
        return sorted(article.title for article in library.lists.page().articles)


def test_nothing_is_opened_before_something_is_asked(access: LibraryAccess, path: Path) -> None:
    access.lane()
    assert not path.exists()


def test_an_answer_comes_back_from_one_other_thread(qtbot: QtBot, access: LibraryAccess) -> None:
    seen = []
    for _ in range(3):
        lane = access.lane()
        with qtbot.waitSignal(lane.finished) as answer:
            lane.ask(lambda library, should_cancel: (threading.get_ident(), library.lists.count()))
        seen.append(answer.args[0])
    assert len({thread for thread, _ in seen}) == 1
    assert seen[0] != (threading.get_ident(), 0)


def test_of_several_requests_in_a_lane_the_newest_is_answered(qtbot: QtBot, access: LibraryAccess) -> None:
    lane, begun, answers = access.lane(), threading.Event(), []
    lane.finished.connect(answers.append)

    def first(library: Library, should_cancel: object) -> str:
        begun.set()
        while not should_cancel():  # type: ignore[operator]
            pass
        return "first"

    lane.ask(first)
    assert begun.wait(10)
    for name in ("second", "third"):
        lane.ask(lambda library, should_cancel, name=name: name)
    qtbot.waitUntil(lambda: bool(answers))
    qtbot.wait(50)
    assert answers == ["third"]


def test_every_writing_is_done_in_order(qtbot: QtBot, access: LibraryAccess, path: Path) -> None:
    changed = []
    access.changed.connect(lambda: changed.append(1))
    for number in range(20):
        access.write(keep(f"{number:02}"))  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: len(changed) == 20)
    with Library.open(path) as library:
        stored = sorted(library.lists.page().articles, key=lambda article: article.id)
        assert [article.title for article in stored] == [f"{number:02}" for number in range(20)]


def test_what_was_to_be_written_is_written_before_the_end(qtbot: QtBot, path: Path) -> None:
    access = LibraryAccess(path)
    for number in range(20):
        access.write(keep(f"{number:02}"))  # type: ignore[arg-type]
    assert access.close()
    assert len(titles(path)) == 20


def test_a_failed_writing_is_told_and_does_not_stop_the_next(qtbot: QtBot, access: LibraryAccess, path: Path) -> None:
    with qtbot.waitSignals([access.failed, access.changed, access.changed]):
        access.write(lambda library: library.articles.star(77))
        access.write(keep("after"))  # type: ignore[arg-type]
    assert titles(path) == ["after"]


@pytest.mark.parametrize("kind", ["folder", "foreign"])
def test_a_library_that_cannot_be_opened_is_told_by_its_code(qtbot: QtBot, path: Path, kind: str) -> None:
    if kind == "folder":
        path.mkdir()
    else:
        path.write_bytes(b"a letter to the editor" * 20)
    access = LibraryAccess(path)
    lane = access.lane()
    with qtbot.waitSignal(access.failed) as failed:
        lane.ask(lambda library, should_cancel: library.lists.count())
    assert isinstance(failed.args[0], LibraryError)
    assert failed.args[0].problem is (LibraryProblem.FOLDER if kind == "folder" else LibraryProblem.FOREIGN)
    assert access.close()


def test_what_another_program_writes_is_noticed(qtbot: QtBot, access: LibraryAccess, path: Path) -> None:
    access.look_for_others()
    lane = access.lane()
    with qtbot.waitSignal(lane.finished):
        lane.ask(lambda library, should_cancel: library.lists.count())
    with qtbot.waitSignal(access.changed, timeout=20_000), Library.open(path) as other:
        other.articles.keep(NOW, title="from elsewhere")


def test_what_is_said_to_be_written_is_looked_at_without_waiting_for_the_next_look(
    qtbot: QtBot, access: LibraryAccess, path: Path
) -> None:
    access.look_for_others()
    lane = access.lane()
    with qtbot.waitSignal(lane.finished):
        lane.ask(lambda library, should_cancel: library.lists.count())
    access._timer.setInterval(10_000_000)
    for number in range(3):
        with qtbot.waitSignal(access.changed, timeout=20_000), Library.open(path) as other:
            other.articles.keep(NOW, title=f"from elsewhere {number}")
            for _ in range(100):  # a storm of them is one look, or two
                access.look_soon()


def test_the_longer_it_writes_the_less_often_it_is_looked_at(access: LibraryAccess) -> None:
    waits = []
    for _ in range(5):
        access._soon.stop()
        access._last_look.start()
        access.look_soon()
        waits.append(access._soon.interval())
    assert waits == sorted(waits)
    assert waits[0] <= 500
    assert 2900 <= waits[-1] <= 3000
