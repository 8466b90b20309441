"""Every released schema migrates forward. A new step needs: the step, and `python -m tests.store.make_fixture`."""

import contextlib
import sqlite3
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from diffviewer.models import Document
from diffviewer.records import Article, Sighting, Stop
from diffviewer.store.backup import backups
from diffviewer.store.database import Database
from diffviewer.store.library import Library
from diffviewer.store.migrations import STEPS, Step, migrate, schema_version
from diffviewer.store.problems import LibraryError, LibraryProblem
from tests.store.make_fixture import fill, load
from tests.store.texts import NOON

RELEASED = range(1, len(STEPS) + 1)


SAYS_HOW_SAME = 3
"""The first schema that knows of unchanged checks how they were known to be that."""


def contents(
    library: Library, number: int = len(STEPS)
) -> list[tuple[Article, tuple[Stop, ...], tuple[Sighting, ...], list[tuple[Document, ...]]]]:
    """All that a person can see, of what was on record in a schema."""
    unknown = {} if number >= SAYS_HOW_SAME else {"same": (0, 0, 0)}
    return [
        (
            article,
            library.timeline(article.id),
            tuple(replace(sighting, **unknown) for sighting in library.sightings(article.id)),
            [library.readings(article.id, version.seq) for version in library.versions(article.id)],
        )
        for article in library.lists.page().articles
    ]


def schema(path: Path) -> list[tuple[str, str]]:
    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()
    connection.close()
    return rows


@pytest.mark.parametrize("number", RELEASED)
def test_a_released_schema_migrates_and_keeps_everything(number: int, path: Path, tmp_path: Path) -> None:
    load(number, path)
    new = tmp_path / "new.db"
    with Library.open(path) as library, Library.open(new) as fresh:
        fill(fresh)
        assert contents(library, number) == contents(fresh, number)
        assert library.verify().sound
        for query in ("officers", "removed:five", "brûlée"):
            assert library.search(query) == fresh.search(query)
        assert library.feeds.all() == fresh.feeds.all()
        library.articles.watch("https://example.org/next", NOON)
    assert schema(path) == schema(new), "a released step was edited: its change must be a step of its own"


@pytest.mark.parametrize("number", RELEASED)
def test_a_backup_is_made_before_a_migration_and_only_then(number: int, path: Path) -> None:
    load(number, path)
    Library.open(path).close()
    assert len(backups(path)) == (number < len(STEPS))


def adds(name: str) -> Step:
    def step(connection: sqlite3.Connection) -> None:
        connection.execute(f"CREATE TABLE {name} (x)")
        connection.execute(f"INSERT INTO {name} VALUES (1)")

    return step


def fails(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE half (x)")
    connection.execute("UPDATE article SET title = 'half done'")
    connection.execute("INSERT INTO nowhere VALUES (1)")


def test_a_failing_step_is_rolled_back_whole_and_those_before_stand(path: Path) -> None:
    load(len(STEPS), path)
    copied: list[int] = []

    def before(connection: sqlite3.Connection) -> None:
        copied.append(schema_version(connection))

    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        Database.open(path, steps=(*STEPS, adds("one"), fails, adds("three")), before_migration=before)
    assert copied == [len(STEPS)]
    connection = sqlite3.connect(path)
    assert schema_version(connection) == len(STEPS) + 1
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    assert "one" in tables
    assert not {"half", "three"} & tables
    assert connection.execute("SELECT count(*) FROM article WHERE title = 'half done'").fetchone()[0] == 0
    connection.close()
    with pytest.raises(LibraryError) as error:
        Library.open(path)
    assert error.value.problem is LibraryProblem.NEWER


def test_a_mended_step_goes_on_from_there(path: Path) -> None:
    load(1, path)
    with pytest.raises(sqlite3.OperationalError):
        Database.open(path, steps=(*STEPS, fails))
    database = Database.open(path, steps=(*STEPS, adds("mended")))
    assert database.rows("SELECT x FROM mended") == [(1,)]
    database.close()


def test_reading_only_does_not_migrate(path: Path) -> None:
    load(1, path)
    before = path.read_bytes()
    with pytest.raises(LibraryError) as error:
        Database.open(path, read_only=True, steps=(*STEPS, adds("one")))
    assert error.value.problem is LibraryProblem.READ_ONLY
    assert path.read_bytes() == before


def test_two_programs_migrate_at_once(path: Path) -> None:
    load(len(STEPS), path)
    gone: list[int] = []

    def work() -> None:
        connection = sqlite3.connect(path, isolation_level=None, timeout=10)
        gone.append(migrate(connection, (*STEPS, adds("one"), adds("two"))))
        connection.close()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(gone) == 2
    assert len(gone) == 4


def test_a_new_library_is_never_found_half_made(path: Path) -> None:
    seen: list[int] = []

    def looks(connection: sqlite3.Connection) -> None:
        with contextlib.closing(sqlite3.connect(path)) as other:
            seen.append(schema_version(other))

    Database.open(path, steps=(*STEPS, looks, adds("last"))).close()
    assert seen == [0]
    with contextlib.closing(sqlite3.connect(path)) as connection:
        assert schema_version(connection) == len(STEPS) + 2


def test_an_article_that_had_moved_is_found_at_its_new_address(path: Path) -> None:
    load(4, path)
    connection = sqlite3.connect(path)
    connection.execute("UPDATE article SET url = 'https://example.org/new' WHERE address = 'https://example.org/a'")
    connection.commit()
    connection.close()
    with Library.open(path) as library:
        found = library.articles.at("https://example.org/new")
        assert found is not None
        assert found.address == "https://example.org/a"
