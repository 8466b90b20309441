from datetime import timedelta
from pathlib import Path

from diffviewer.records import Change, Outcome, Sameness
from diffviewer.store.library import Library
from tests.store.texts import FIVE, FOUR, NOON, SIX, after


def watched(library: Library, address: str = "https://example.org/a") -> int:
    return library.articles.watch(address, NOON).id


def same(library: Library, article_id: int, hour: float, how: Sameness) -> None:
    library.record_check(article_id, after(hour), Outcome.UNCHANGED, status=200, same=how)


def test_a_run_counts_how_its_checks_were_known_to_be_unchanged(library: Library) -> None:
    number = watched(library)
    library.add_capture(number, FOUR, after(0))
    library.add_capture(number, FOUR, after(1))
    same(library, number, 2, Sameness.NOT_MODIFIED)
    same(library, number, 3, Sameness.NOT_MODIFIED)
    same(library, number, 4, Sameness.SAME_PAGE)
    _, run = library.sightings(number)
    assert (run.count, run.same) == (4, (2, 1, 1))


def test_what_is_known_stays_known_where_a_run_is_parted(library: Library) -> None:
    number = watched(library)
    library.add_capture(number, FOUR, after(0))
    for hour in range(1, 6):
        same(library, number, hour, Sameness.NOT_MODIFIED)
    library.add_capture(number, FIVE, after(2.5))
    record = library.sightings(number)
    assert [(run.outcome, run.count, run.same) for run in record] == [
        (Outcome.NEW, 1, (0, 0, 0)),
        (Outcome.UNCHANGED, 4, (4, 0, 0)),
        (Outcome.CHANGED, 1, (0, 0, 0)),
        (Outcome.RETURNED, 1, (0, 0, 0)),
    ]


def test_a_stop_that_is_none_any_more_was_known_by_its_text(library: Library) -> None:
    number = watched(library)
    library.add_capture(number, FOUR, after(1))
    library.add_capture(number, FOUR, after(0))
    assert [(run.outcome, run.same) for run in library.sightings(number)] == [
        (Outcome.NEW, (0, 0, 0)),
        (Outcome.UNCHANGED, (0, 0, 1)),
    ]


def test_the_log_of_an_article_is_the_newest_first(library: Library) -> None:
    number = watched(library)
    library.add_capture(number, FOUR, after(0), status=200)
    library.add_capture(number, FIVE, after(1), status=200)
    library.record_check(number, after(2), Outcome.FAILED, status=503, error="unavailable")
    log = library.logged(number)
    assert [run.sighting for run in log] == list(reversed(library.sightings(number)))
    assert log[1].change == Change(1, 1)
    assert {run.title for run in log} == {FOUR.title or "https://example.org/a"}


def test_the_log_of_everything_comes_in_stretches(library: Library) -> None:
    one, two, gone = (watched(library, f"https://example.org/{name}") for name in "abc")
    for hour, (number, document) in enumerate([(one, FOUR), (two, FOUR), (gone, FOUR), (one, FIVE), (two, SIX)]):
        library.add_capture(number, document, after(hour))
    for minute in (1, 2, 3):
        library.record_check(two, after(5) + timedelta(minutes=minute), Outcome.UNCHANGED, same=Sameness.SAME_PAGE)
    library.record_check(one, after(5) + timedelta(minutes=3), Outcome.GONE, status=410, error="gone")
    library.articles.remove(gone, after(6))
    found, before = [], None
    while stretch := library.logged(limit=2, before=before):
        assert len(stretch) <= 2
        found += stretch
        before = (stretch[-1].sighting.last_at, stretch[-1].id)
    assert [(run.article_id, run.sighting.outcome) for run in found] == [
        (one, Outcome.GONE),
        (two, Outcome.UNCHANGED),
        (two, Outcome.CHANGED),
        (one, Outcome.CHANGED),
        (two, Outcome.NEW),
        (one, Outcome.NEW),
    ]
    assert found[1].sighting.same == (0, 3, 0)


def test_another_library_brings_what_it_knows(library: Library, tmp_path: Path) -> None:
    with Library.open(tmp_path / "other.db") as other:
        number = watched(other)
        other.add_capture(number, FOUR, after(0))
        for hour in (1, 2, 3):
            same(other, number, hour, Sameness.NOT_MODIFIED)
    for _ in range(2):
        library.import_from(tmp_path / "other.db")
        (article,) = library.lists.page().articles
        assert library.sightings(article.id)[-1].same == (3, 0, 0)
