from datetime import timedelta

import pytest

from diffviewer.records import WatchState
from diffviewer.store.library import Library
from diffviewer.store.problems import LibraryError, LibraryProblem
from tests.store.texts import FIVE, FOUR, NOON, after, text

HALF_AN_HOUR = timedelta(minutes=30)


def test_a_watched_address_is_one_article(library: Library) -> None:
    first = library.articles.watch(
        "https://example.org/a", NOON, url="https://example.org/a?utm=1", title="A", source="S"
    )
    again = library.articles.watch("https://example.org/a", after(1))
    assert again.id == first.id
    assert (first.address, first.url, first.title, first.source) == (
        "https://example.org/a",
        "https://example.org/a?utm=1",
        "A",
        "S",
    )
    assert (first.first_seen, first.last_changed, first.newest, first.versions) == (None, None, None, 0)
    found = library.articles.at("https://example.org/a")
    assert found is not None
    assert found.id == first.id
    assert library.articles.at("https://example.org/b") is None


def test_one_publisher_is_one_source_however_it_is_written(library: Library) -> None:
    for number, name in enumerate(["the Guardian", "The Guardian", "THE GUARDIAN!", "Le Monde"]):
        library.articles.watch(f"https://example.org/{number}", NOON, source=name)
    assert [(source.name, source.articles) for source in library.articles.sources()] == [
        ("Le Monde", 1),
        ("the Guardian", 3),
    ]


def test_the_title_follows_the_text_that_stands(library: Library) -> None:
    number = library.articles.watch("https://example.org/a", NOON, title="From the feed").id
    library.add_capture(number, text("One.", title="First"), after(1))
    assert library.articles.get(number).title == "First"
    library.add_capture(number, text("One.", title="Second"), after(2))
    assert library.articles.get(number).title == "Second"
    library.add_capture(number, text("One.", title="First"), after(3))
    assert library.articles.get(number).title == "First"


def test_marks(library: Library) -> None:
    number = library.articles.watch("https://example.org/a", NOON).id
    library.articles.star(number)
    library.articles.mark_read(number, read=False)
    article = library.articles.get(number)
    assert (article.starred, article.unread) == (True, True)
    library.articles.star(number, starred=False)
    library.articles.mark_all_read()
    article = library.articles.get(number)
    assert (article.starred, article.unread) == (False, False)


def test_removing_can_be_undone_and_watching_again_brings_it_back(library: Library) -> None:
    number = library.articles.watch("https://example.org/a", NOON).id
    library.add_capture(number, FOUR, NOON)
    library.articles.remove(number, after(1))
    assert library.articles.get(number).removed
    assert library.lists.count() == 0
    assert library.articles.due(after(9)) == ()
    library.articles.undo_remove(number)
    assert not library.articles.get(number).removed
    library.articles.remove(number, after(2))
    again = library.articles.watch("https://example.org/a", after(3))
    assert (again.id, again.removed, again.versions) == (number, False, 1)


def test_purging_deletes_what_was_removed_before(library: Library) -> None:
    for name in "ab":
        number = library.articles.watch(f"https://example.org/{name}", NOON).id
        library.add_capture(number, FOUR, NOON)
        library.add_capture(number, text("Only here.", title=name), after(1))
        library.record_check(number, after(2), library.sightings(number)[0].outcome.FAILED)
    library.articles.remove(1, after(3))
    assert library.purge(after(3)) == 0
    assert library.purge(after(4)) == 1
    with pytest.raises(LibraryError):
        library.articles.get(1)
    assert library.document(2, 0) == FOUR
    assert library.verify().sound
    assert library.articles.watch("https://example.org/a", after(5)).id == 3
    library.add_capture(3, FOUR, after(5))
    assert library.document(3, 0) == FOUR
    assert library.verify().sound


def test_the_schedule(library: Library) -> None:
    articles = [library.articles.watch(f"https://example.org/{number}", after(number)) for number in range(4)]
    assert library.articles.next_due() == NOON
    assert [article.id for article in library.articles.due(after(2))] == [1, 2, 3]
    library.articles.schedule(1, after(9), HALF_AN_HOUR, etag='"x"', last_modified="yesterday")
    library.articles.schedule(1, after(9), HALF_AN_HOUR)
    article = library.articles.get(1)
    assert (article.next_check, article.check_period) == (after(9), HALF_AN_HOUR)
    assert (article.etag, article.last_modified) == ('"x"', "yesterday")
    library.articles.set_state(2, WatchState.PAUSED)
    library.articles.remove(3, NOON)
    assert [found.id for found in library.articles.due(after(20))] == [4, 1]
    library.articles.schedule(4, None, HALF_AN_HOUR)
    library.articles.set_state(1, WatchState.RESTED)
    assert library.articles.next_due() is None
    assert len(articles) == 4


def test_an_article_kept_from_files_is_never_due(library: Library) -> None:
    kept = library.articles.keep(NOON, url="file:///tmp/a.html", title="Kept")
    assert (kept.state, kept.address, kept.next_check) == (WatchState.FILE, "", None)
    assert library.articles.due(after(days=9999)) == ()
    other = library.articles.keep(NOON, url="file:///tmp/a.html")
    assert other.id != kept.id


def test_keeping_at_a_watched_address_is_that_article(library: Library) -> None:
    watched = library.articles.watch("https://example.org/a", NOON)
    assert library.articles.keep(NOON, address="https://example.org/a").id == watched.id
    kept = library.articles.keep(NOON, address="https://example.org/b")
    assert library.articles.watch("https://example.org/b", after(1)).id == kept.id
    assert library.articles.get(kept.id).state is WatchState.ACTIVE


def test_several_at_once(library: Library) -> None:
    for number in range(3):
        library.articles.watch(f"https://example.org/{number}", NOON)
    assert sorted(library.articles.many([1, 3, 99])) == [1, 3]
    assert library.articles.many([]) == {}


@pytest.mark.parametrize("method", ["star", "mark_read", "undo_remove", "get"])
def test_an_unknown_article_has_a_code(library: Library, method: str) -> None:
    with pytest.raises(LibraryError) as error:
        getattr(library.articles, method)(99)
    assert error.value.problem is LibraryProblem.NO_ARTICLE


def test_the_first_change_counts_from_the_second_text(library: Library) -> None:
    number = library.articles.watch("https://example.org/a", NOON).id
    library.add_capture(number, FOUR, after(1))
    assert library.articles.get(number).last_changed is None
    library.add_capture(number, FIVE, after(2))
    assert library.articles.get(number).last_changed == after(2)
    assert library.articles.get(number).first_seen == after(1)
