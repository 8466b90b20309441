import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from diffviewer.errors import InputError
from diffviewer.records import FilterField, Outcome
from diffviewer.store.library import Library
from diffviewer.taking_in.diffengine import is_database, take_in_config, take_in_database
from tests.taking_in.diffengine_files import ADDRESS, database

NOW = datetime(2026, 3, 1, tzinfo=UTC)


def test_articles_versions_and_feeds_come_in_once(tmp_path: Path) -> None:
    theirs = database(tmp_path / "diffengine.db")
    before = theirs.read_bytes()
    with Library.open(tmp_path / "lib.sqlite") as library:
        came = take_in_database(library, theirs, NOW)
        assert (came.articles, came.versions, came.feeds, came.complete) == (1, 3, 1, True)
        again = take_in_database(library, theirs, NOW)
        assert (again.articles, again.versions, again.feeds) == (0, 0, 0)
        (article,) = library.lists.page().articles
        assert (article.url, article.title, article.changes) == (ADDRESS, "Wall <b>& more", 2)
        assert library.document(article.id, 0).paragraphs == (
            "The wall failed at dawn.",
            "Nobody was hurt & all is well.",
        )
        last = library.document(article.id, 2)
        assert last.paragraphs == ("The wall failed.", "Two people were hurt.", "<script>x</script>")
        assert library.version(article.id, 1).captured_at == datetime(2017, 2, 20, 6, 30, tzinfo=UTC)
        # its last look at the page is on record
        assert library.sightings(article.id)[-1].last_at == datetime(2017, 2, 20, 12, tzinfo=UTC)
        assert library.sightings(article.id)[-1].outcome in (Outcome.UNCHANGED, Outcome.CHANGED)
        assert [feed.title for feed in library.feeds.all()] == ["The Courier"]
        assert library.verify().sound
    assert theirs.read_bytes() == before


def test_other_databases_are_none_of_its(tmp_path: Path) -> None:
    assert is_database(database(tmp_path / "a.db"))
    with closing(sqlite3.connect(tmp_path / "b.db")) as other, other:
        other.execute("CREATE TABLE entry (id)")
    (tmp_path / "c.db").write_bytes(b"a letter")
    assert not any(is_database(tmp_path / name) for name in ("b.db", "c.db", "nowhere.db"))


def test_a_damaged_database_is_one_sentence(tmp_path: Path) -> None:
    theirs = database(tmp_path / "diffengine.db")
    with closing(sqlite3.connect(theirs)) as damaged, damaged:
        damaged.execute("ALTER TABLE entryversion DROP COLUMN summary")
    with Library.open(tmp_path / "lib.sqlite") as library, pytest.raises(InputError):
        take_in_database(library, theirs, NOW)


def test_it_can_be_given_up(tmp_path: Path) -> None:
    with Library.open(tmp_path / "lib.sqlite") as library:
        came = take_in_database(library, database(tmp_path / "d.db"), NOW, should_cancel=lambda: True)
        assert not came.complete
        assert library.lists.count() == 0


def test_the_feeds_of_a_configuration(tmp_path: Path) -> None:
    config = tmp_path / "config.yaml"
    config.write_text(
        "feeds:\n- name: The Courier\n  url: https://courier.example/rss\n  skip_pattern: 'live|sport'\n"
        "- name: No address\n- name: Mail\n  url: 'javascript:alert(1)'\n- url: https://herald.example/feed\n"
        "twitter:\n  consumer_key: secret\n",
        encoding="utf-8",
    )
    with Library.open(tmp_path / "lib.sqlite") as library:
        assert take_in_config(library, config, NOW).feeds == 2
        assert take_in_config(library, config, NOW).feeds == 0
        first, second = library.feeds.all()
        assert {first.url, second.url} == {"https://courier.example/rss", "https://herald.example/feed"}
        courier = first if "courier" in first.url else second
        (skipped,) = library.feeds.filters(courier.id)
        assert (skipped.field, skipped.pattern, skipped.keep) == (FilterField.ADDRESS, "live|sport", False)


@pytest.mark.parametrize(
    "text", ["", "- a list", "feeds: none", "feeds: [", "!!python/object/apply:os.system ['true']", "\x00", "&a [*a]"]
)
def test_what_is_no_configuration_is_refused(text: str, tmp_path: Path) -> None:
    config = tmp_path / "config.yaml"
    config.write_text(text, encoding="utf-8")
    with Library.open(tmp_path / "lib.sqlite") as library, pytest.raises(InputError):
        take_in_config(library, config, NOW)
