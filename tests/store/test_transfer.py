from pathlib import Path

import pytest

from diffviewer.records import FilterField, Outcome, WatchState
from diffviewer.store.library import Library
from diffviewer.store.problems import LibraryError, LibraryProblem
from diffviewer.store.transfer import Imported
from tests.store.make_fixture import fill, load
from tests.store.test_migrations import contents
from tests.store.texts import FIVE, FOUR, NOON, SIX, after, text


@pytest.fixture
def other(tmp_path: Path) -> Path:
    path = tmp_path / "other.db"
    with Library.open(path) as library:
        fill(library)
    return path


def test_everything_comes_in_and_twice_is_as_once(library: Library, other: Path) -> None:
    assert library.import_from(other) == Imported(2, 4, complete=True)
    with Library.open(other, read_only=True) as theirs:
        for article in theirs.lists.page().articles:
            ours = next(found for found in library.lists.page().articles if found.url == article.url)
            assert library.sightings(ours.id) == theirs.sightings(article.id)
            for version in theirs.versions(article.id):
                assert library.document(ours.id, version.seq) == theirs.document(article.id, version.seq)
                snapshot = library.version(ours.id, version.seq).snapshot_id
                assert (snapshot is None) == (version.snapshot_id is None)
            assert (ours.source, ours.starred, ours.state) == (article.source, article.starred, article.state)
    before = contents(library)
    assert library.import_from(other) == Imported(0, 0, complete=True)
    assert contents(library) == before
    assert [feed.url for feed in library.feeds.all()] == ["https://example.org/feed"]
    assert [found.field for found in library.feeds.filters(1)] == [FilterField.TITLE]
    assert library.verify().sound


def test_what_was_read_again_over_there_comes_in_with_its_readings(library: Library, other: Path) -> None:
    library.import_from(other)
    with Library.open(other, read_only=True) as theirs:
        number = next(article.id for article in theirs.lists.page().articles if article.address)
        ours = library.articles.at("https://example.org/a")
        assert ours is not None
        assert library.readings(ours.id, 0) == theirs.readings(number, 0)
        assert len(library.readings(ours.id, 0)) == 2
        assert library.timeline(ours.id)[1].change == theirs.timeline(number)[1].change


def test_a_text_that_was_read_again_only_there_is_known_here(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "theirs.db"
    old, better = text("News.", "Menu", extractor="1"), text("News.", extractor="2")
    with Library.open(path) as theirs:
        number = theirs.articles.watch("https://example.org/a", NOON).id
        theirs.add_capture(number, old, NOON)
        theirs.reread(number, {0: better}, after(1))
    ours = library.articles.watch("https://example.org/a", NOON).id
    library.add_capture(ours, better, NOON)
    assert library.import_from(path) == Imported(0, 0, complete=True)
    assert library.document(ours, 0) == better


def test_versions_that_read_alike_stay_versions(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "theirs.db"
    better = text("News.", extractor="2")
    with Library.open(path) as theirs:
        number = theirs.articles.watch("https://example.org/a", NOON).id
        theirs.add_capture(number, text("News.", extractor="1"), NOON)
        theirs.add_capture(number, text("News.", "Menu", extractor="1"), after(1))
        theirs.reread(number, {0: better, 1: better}, after(2))
        theirs.add_history(number, [(text("More."), after(3), None)])
        assert [version.seq for version in theirs.versions(number)] == [0, 1, 2]
        assert theirs.verify().sound
    library.import_from(path)
    assert [version.seq for version in library.versions(1)] == [0, 1, 2]
    assert library.import_from(path) == Imported(0, 0, complete=True)
    assert library.verify().sound


def test_two_records_of_one_article_become_one(library: Library, tmp_path: Path) -> None:
    """Ours saw the first and the third text, theirs the second and the third, and both a check in common."""
    ours = library.articles.watch("https://example.org/a", NOON).id
    library.add_capture(ours, FOUR, after(0))
    library.add_capture(ours, SIX, after(4))
    library.record_check(ours, after(5), Outcome.FAILED, status=500)
    path = tmp_path / "theirs.db"
    with Library.open(path) as theirs:
        number = theirs.articles.watch("https://example.org/a", NOON).id
        theirs.add_capture(number, FIVE, after(2))
        theirs.add_capture(number, SIX, after(4))
        theirs.record_check(number, after(5), Outcome.FAILED, status=500)
    assert library.import_from(path) == Imported(0, 1, complete=True)
    assert [library.document(ours, seq) for seq in range(3)] == [FOUR, FIVE, SIX]
    assert [(run.outcome, run.first_at, run.count) for run in library.sightings(ours)] == [
        (Outcome.NEW, after(0), 1),
        (Outcome.CHANGED, after(2), 1),
        (Outcome.CHANGED, after(4), 1),
        (Outcome.FAILED, after(5), 1),
    ]
    assert library.verify().sound


def test_a_longer_record_of_the_same_checks_only_lengthens(library: Library, tmp_path: Path) -> None:
    ours = library.articles.watch("https://example.org/a", NOON).id
    for hour in range(5):
        library.add_capture(ours, FOUR, after(hour))
    copy = tmp_path / "copy.db"
    library.export_to(copy)
    library.add_capture(ours, FOUR, after(9))
    before = library.sightings(ours)
    library.import_from(copy)
    assert library.sightings(ours) == before
    with Library.open(copy) as older:
        older.import_from(library.path)
        older.import_from(library.path)
        assert older.articles.get(ours).last_checked == after(9)
        assert older.sightings(ours)[-1].last_at == after(9)


def test_an_article_removed_here_comes_back(library: Library, other: Path) -> None:
    number = library.articles.watch("https://example.org/a", NOON).id
    library.articles.remove(number, after(1))
    library.import_from(other)
    assert not library.articles.get(number).removed
    assert library.articles.get(number).state is WatchState.ACTIVE


def test_ending_early_keeps_what_came(library: Library, other: Path) -> None:
    asked = iter([False, True])
    told = library.import_from(other, should_cancel=lambda: next(asked))
    assert (told.articles, told.complete) == (1, False)
    assert library.lists.count() == 1
    assert library.verify().sound


def test_an_older_library_is_read_as_it_is(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "older.db"
    load(1, path)
    before = path.read_bytes()
    assert library.import_from(path).versions == 4
    assert path.read_bytes() == before


def test_what_is_no_library_is_refused(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text("<html>" * 100)
    with pytest.raises(LibraryError) as error:
        library.import_from(path)
    assert error.value.problem is LibraryProblem.FOREIGN
    assert error.value.path == path


def test_a_library_is_not_taken_into_itself(library: Library) -> None:
    with pytest.raises(LibraryError) as error:
        library.import_from(library.path)
    assert error.value.problem is LibraryProblem.ITSELF


def test_an_article_that_moved_is_one_under_all_its_addresses(library: Library, tmp_path: Path) -> None:
    old, new, newer = (f"https://example.org/{name}" for name in ("old", "new", "newer"))
    ours = library.articles.watch(new, NOON).id
    library.add_capture(ours, FOUR, NOON)
    with Library.open(tmp_path / "other.db") as other:
        theirs = other.articles.watch(old, NOON).id
        other.add_capture(theirs, FOUR, after(1))
        other.articles.move(theirs, new, new)
        other.articles.move(theirs, newer, newer)
    assert library.import_from(tmp_path / "other.db").articles == 0
    for address in (old, new, newer):
        found = library.articles.at(address)
        assert found is not None
        assert found.id == ours
