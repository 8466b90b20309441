from datetime import UTC, datetime, timedelta
from pathlib import Path

from diffviewer.records import ArticleFilter, View
from diffviewer.store.backup import backups
from diffviewer.store.library import Library
from diffviewer.work.housekeeping import keep_house
from tests.ui.libraries import fill

REMOVED = ArticleFilter(view=View.REMOVED)


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


def test_the_bin_is_emptied_of_what_was_removed_a_month_ago(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    numbers = fill(path)
    now = datetime.now(UTC)
    with Library.open(path) as library:
        library.articles.remove(numbers["ferry"], now - timedelta(days=31))
        library.articles.remove(numbers["ice"], now - timedelta(days=29))
    keep_house(path, never)
    with Library.open(path) as library:
        (left,) = library.lists.page(REMOVED).articles
        assert left.id == numbers["ice"]
    (copy,) = backups(path)
    with Library.open(copy.path, read_only=True) as before:
        assert before.lists.count(REMOVED) == 2


def test_of_an_empty_library_no_copy_is_made(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    Library.open(path).close()
    keep_house(path, never)
    assert backups(path) == ()
