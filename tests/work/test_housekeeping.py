from pathlib import Path

from diffviewer.store.backup import backups
from diffviewer.store.library import Library
from diffviewer.work.housekeeping import keep_house
from tests.ui.libraries import fill


def never() -> bool:
    return False


def test_a_copy_is_made_once_a_week(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    fill(path)
    assert keep_house(path, never) == 0
    assert keep_house(path, never) == 0
    (copy,) = backups(path)
    with Library.open(copy.path, read_only=True) as library:
        assert library.lists.count() == 5


def test_of_an_empty_library_no_copy_is_made(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    Library.open(path).close()
    keep_house(path, never)
    assert backups(path) == ()
