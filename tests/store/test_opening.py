import os
import sqlite3
import stat
import threading
from pathlib import Path

import pytest

from diffviewer.store.library import Library
from diffviewer.store.migrations import APPLICATION_ID, STEPS
from diffviewer.store.problems import LibraryError, LibraryProblem
from tests.store.texts import FIVE, FOUR, NOON, after


def problem(path: Path, *, read_only: bool = False) -> LibraryError:
    with pytest.raises(LibraryError) as error:
        Library.open(path, read_only=read_only)
    assert error.value.path == path.absolute()
    return error.value


def small_library(path: Path) -> int:
    with Library.open(path) as library:
        number = library.articles.watch("https://example.org/a", NOON).id
        library.add_capture(number, FOUR, NOON)
        return number


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_library_is_its_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "library.db"
    before = os.umask(0)
    try:
        with Library.open(path) as library:
            library.articles.watch("https://example.org/a", NOON)
            copy = library.back_up(NOON)
            library.export_to(path.parent / "export.db")
            assert copy is not None
            for file in (*path.parent.iterdir(), copy):
                assert mode(file) == (0o700 if file.is_dir() else 0o600), file
            assert {file.name for file in path.parent.iterdir()} >= {"library.db", "library.db-wal", "library.db-shm"}
        assert mode(path.parent) == 0o700
    finally:
        os.umask(before)


def test_a_library_that_others_could_read_is_made_private(path: Path) -> None:
    small_library(path)
    path.chmod(0o644)
    Library.open(path).close()
    assert mode(path) == 0o600


def test_an_empty_file_becomes_a_library(path: Path) -> None:
    path.touch()
    assert small_library(path) == 1


@pytest.mark.parametrize("name", ["with space.db", "ünï 🎉.db", "50%?#.db", "a'b\".db", "-wal.db"])
def test_odd_names(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    small_library(path)
    with Library.open(path, read_only=True) as library:
        assert library.document(1, 0) == FOUR


def test_reading_only_makes_nothing(path: Path) -> None:
    assert problem(path, read_only=True).problem is LibraryProblem.MISSING
    assert not path.exists()


def test_reading_only_refuses_to_write(path: Path) -> None:
    number = small_library(path)
    with Library.open(path, read_only=True) as library:
        with pytest.raises(LibraryError) as error:
            library.articles.star(number)
        assert error.value.problem is LibraryProblem.READ_ONLY
        assert library.document(number, 0) == FOUR


def test_a_folder_in_its_place(tmp_path: Path) -> None:
    assert problem(tmp_path).problem is LibraryProblem.FOLDER


def test_a_folder_where_a_file_stands(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert problem(tmp_path / "file" / "library.db").problem is LibraryProblem.UNREADABLE


def foreign_database(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE theirs (x)")
    connection.close()


def empty_database(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 1")
    connection.close()


@pytest.mark.parametrize(
    "make",
    [
        lambda path: path.write_bytes(b"<html>no library</html>" * 50),
        lambda path: path.write_bytes(b"SQLite format 3\x00"),
        foreign_database,
        empty_database,
    ],
    ids=["a page", "cut in its header", "a database of another program", "an empty database"],
)
def test_a_foreign_file_stays_untouched(path: Path, make: object) -> None:
    assert callable(make)
    make(path)
    path.chmod(0o644)
    before = (path.read_bytes(), path.stat().st_mtime_ns, mode(path))
    for read_only in (False, True):
        assert problem(path, read_only=read_only).problem is LibraryProblem.FOREIGN
    assert (path.read_bytes(), path.stat().st_mtime_ns, mode(path)) == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_library_of_a_newer_program_stays_untouched(path: Path) -> None:
    small_library(path)
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {len(STEPS) + 1}")
    connection.close()
    before = path.read_bytes()
    for read_only in (False, True):
        error = problem(path, read_only=read_only)
        assert (error.problem, error.detail) == (LibraryProblem.NEWER, str(len(STEPS) + 1))
    assert path.read_bytes() == before


def test_a_newer_program_that_is_still_running(path: Path) -> None:
    """The number of its schema may not be in the file yet, only in the log beside it."""
    small_library(path)
    newer = sqlite3.connect(path)
    newer.execute("PRAGMA wal_autocheckpoint = 0")
    newer.execute(f"PRAGMA user_version = {len(STEPS) + 1}")
    assert problem(path).problem is LibraryProblem.NEWER
    newer.close()


@pytest.mark.parametrize("read_only", [False, True])
def test_a_file_cut_short_stays_untouched(path: Path, read_only: bool) -> None:
    small_library(path)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    assert problem(path, read_only=read_only).problem is LibraryProblem.CORRUPT
    assert path.read_bytes() == whole[: len(whole) // 2]


def test_damage_at_the_root(path: Path) -> None:
    small_library(path)
    whole = bytearray(path.read_bytes())
    whole[100:4096] = bytes(3996)
    path.write_bytes(whole)
    assert problem(path).problem is LibraryProblem.CORRUPT
    assert path.read_bytes() == bytes(whole)


def test_damage_further_on_is_told_when_it_is_met(path: Path) -> None:
    number = small_library(path)
    whole = bytearray(path.read_bytes())
    # every page but the schema's
    whole[3 * 4096 :] = b"\xa5" * (len(whole) - 3 * 4096)
    path.write_bytes(whole)
    with pytest.raises(LibraryError) as error, Library.open(path) as library:
        library.document(number, 0)
    assert error.value.problem is LibraryProblem.CORRUPT


def test_a_created_library_tells_whose_it_is_from_the_first_byte_on(path: Path) -> None:
    Library.open(path).close()
    header = path.read_bytes()[:100]
    assert int.from_bytes(header[68:72], "big") == APPLICATION_ID


def test_killed_between_creating_and_the_first_table(path: Path) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.close()
    assert problem(path, read_only=True).problem is LibraryProblem.MISSING
    assert small_library(path) == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
@pytest.mark.parametrize("read_only", [False, True])
def test_a_pipe_is_not_waited_for(path: Path, read_only: bool) -> None:
    os.mkfifo(path)
    assert problem(path, read_only=read_only).problem is LibraryProblem.FOREIGN


def test_another_program_that_holds_the_library_too_long(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    small_library(path)
    monkeypatch.setattr("diffviewer.store.database._BUSY_SECONDS", 0.05)
    monkeypatch.setattr("diffviewer.store.database._PATIENCE_SECONDS", 0.1)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with Library.open(path) as library:
        with pytest.raises(LibraryError) as error:
            library.add_capture(1, FIVE, after(1))
        assert error.value.problem is LibraryProblem.LOCKED
        assert library.document(1, 0) == FOUR
        other.execute("ROLLBACK")
        library.add_capture(1, FIVE, after(1))
    other.close()


def test_opened_for_the_first_time_by_many_at_once(path: Path) -> None:
    failures: list[BaseException] = []

    def work(number: int) -> None:
        try:
            with Library.open(path) as library:
                article = library.articles.watch(f"https://example.org/{number}", NOON)
                library.add_capture(article.id, FOUR, NOON)
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    with Library.open(path) as library:
        assert library.lists.count() == 6
        assert library.verify().sound
