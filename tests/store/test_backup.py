import os
import sqlite3
import threading
from datetime import timedelta
from pathlib import Path

import pytest

from diffviewer.store.backup import backups, is_due, restore
from diffviewer.store.library import Library
from diffviewer.store.problems import LibraryError, LibraryProblem
from tests.store.texts import FIVE, FOUR, NOON, after, text


def filled(library: Library) -> int:
    number = library.articles.watch("https://example.org/a", NOON).id
    library.add_capture(number, FOUR, NOON)
    return number


def test_the_last_three_are_kept(library: Library) -> None:
    filled(library)
    assert is_due(library.path, NOON)
    for day in range(5):
        library.back_up(after(days=day))
    made = backups(library.path)
    assert [backup.made_at for backup in made] == [after(days=day) for day in (4, 3, 2)]
    assert all(backup.size > 0 for backup in made)
    assert [file.name for file in sorted((library.path.parent / "backups").iterdir())] == [
        backup.path.name for backup in reversed(made)
    ]
    assert not is_due(library.path, after(days=10))
    assert is_due(library.path, after(days=11))


def test_other_libraries_in_the_folder_keep_their_own(tmp_path: Path) -> None:
    for name in ("library.db", "library-2.db"):
        with Library.open(tmp_path / name) as library:
            for hour in range(3):
                library.back_up(after(hour))
    assert len(backups(tmp_path / "library.db")) == len(backups(tmp_path / "library-2.db")) == 3


def test_a_copy_is_a_library_that_stands_alone(library: Library) -> None:
    number = filled(library)
    copy = library.back_up(NOON)
    assert copy is not None
    with Library.open(copy, read_only=True) as found:
        assert found.document(number, 0) == FOUR
    with sqlite3.connect(copy) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
    connection.close()


def test_a_copy_made_while_another_program_writes_is_whole(library: Library) -> None:
    number = filled(library)
    written = 0

    with Library.open(library.path) as other:

        def write() -> bool:
            nonlocal written
            written += 1
            other.add_capture(number, text(f"Text {written}."), after(written))
            return False

        copy = library.back_up(after(99), should_cancel=write)
    assert copy is not None
    assert written
    with Library.open(copy) as found:
        assert found.verify().sound
        assert found.document(number, 0) == FOUR


def test_ending_early_leaves_nothing(library: Library) -> None:
    filled(library)
    assert library.back_up(NOON, should_cancel=lambda: True) is None
    assert list((library.path.parent / "backups").iterdir()) == []
    assert not library.export_to(library.path.parent / "out.db", should_cancel=lambda: True)
    assert not (library.path.parent / "out.db").exists()


def test_restoring_while_the_library_is_open(library: Library) -> None:
    number = filled(library)
    copy = library.back_up(NOON)
    assert copy is not None
    library.add_capture(number, FIVE, after(1))
    aside = restore(library.path, copy, after(2))
    assert [version.seq for version in library.versions(number)] == [0]
    assert library.articles.get(number).versions == 1
    assert library.verify().sound
    assert aside is not None
    with Library.open(aside, read_only=True) as replaced:
        assert replaced.document(number, 1) == FIVE


@pytest.mark.parametrize("damage", ["half", "other", "gone"])
def test_restoring_what_cannot_be_opened(path: Path, damage: str) -> None:
    with Library.open(path) as library:
        number = filled(library)
        copy = library.back_up(NOON)
    assert copy is not None
    if damage == "gone":
        path.unlink()
    else:
        path.write_bytes(path.read_bytes()[:5000] if damage == "half" else b"something else")
    before = path.read_bytes() if path.exists() else None
    aside = restore(path, copy, after(1))
    with Library.open(path) as library:
        assert library.document(number, 0) == FOUR
    if before is None:
        assert aside is None
    else:
        assert aside is not None
        assert aside.read_bytes() == before


def test_a_damaged_copy_is_refused_and_the_library_stays(library: Library, tmp_path: Path) -> None:
    number = filled(library)
    copy = library.back_up(NOON)
    assert copy is not None
    copy.write_bytes(copy.read_bytes()[:20_000] + b"\xa5" * 40_000 + copy.read_bytes()[60_000:])
    with pytest.raises(LibraryError) as error:
        restore(library.path, copy, after(1))
    assert error.value.problem is LibraryProblem.CORRUPT
    with pytest.raises(LibraryError) as missing:
        restore(library.path, tmp_path / "nothing.db", after(1))
    assert missing.value.problem is LibraryProblem.MISSING
    assert library.document(number, 0) == FOUR


def test_exporting_replaces_an_older_export(library: Library, tmp_path: Path) -> None:
    number = filled(library)
    target = tmp_path / "out.db"
    assert library.export_to(target)
    library.add_capture(number, FIVE, after(1))
    assert library.export_to(target)
    with Library.open(target, read_only=True) as found:
        assert found.document(number, 1) == FIVE


def test_a_folder_that_is_not_there_has_a_code(library: Library, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(LibraryError) as error:
        library.export_to(tmp_path / "file" / "out.db")
    assert error.value.problem is LibraryProblem.UNREADABLE


def test_a_library_in_use_is_never_replaced_by_an_export(library: Library, tmp_path: Path) -> None:
    number = filled(library)
    with pytest.raises(LibraryError) as itself:
        library.export_to(library.path)
    assert itself.value.problem is LibraryProblem.ITSELF
    with Library.open(tmp_path / "other.db") as other:
        other.articles.watch("https://example.org/other", NOON)
        with pytest.raises(LibraryError) as used:
            library.export_to(other.path)
        assert used.value.problem is LibraryProblem.LOCKED
        assert other.lists.count() == 1
    assert library.document(number, 0) == FOUR


def test_two_copies_of_the_same_second_do_not_meet(library: Library) -> None:
    failures: list[BaseException] = []

    def work() -> None:
        try:
            with Library.open(library.path) as own:
                assert own.back_up(NOON) is not None
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    made = backups(library.path)
    assert len(made) == 1
    with Library.open(made[0].path) as copy:
        assert copy.verify().sound


def test_what_a_killed_program_left_half_made_goes_after_a_day(library: Library) -> None:
    library.back_up(NOON)
    folder = backups(library.path)[0].path.parent
    left, others = folder / f"{library.path.stem}-20121003T120000Z.db.0123abcd.partial", folder / "notes.partial"
    fresh = folder / f"{library.path.stem}-20121004T110000Z.db.0123abcd.partial"
    for file, hours in ((left, 25), (fresh, 1), (others, 99)):
        file.touch()
        moment = (NOON - timedelta(hours=hours)).timestamp()
        os.utime(file, (moment, moment))
    library.back_up(NOON)
    assert [file.exists() for file in (left, fresh, others)] == [False, True, True]
