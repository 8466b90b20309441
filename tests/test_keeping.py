from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from diffviewer.keeping import FILE_NAME, address_of, keep, story
from diffviewer.models import Block, BlockKind, Capture, Document, TimeSource
from diffviewer.reading import Reader
from diffviewer.records import Match, Origin, Outcome, WatchState
from diffviewer.store.library import Library

START = datetime(2025, 3, 1, 6, 10, tzinfo=UTC)
NOW = datetime(2025, 4, 1, tzinfo=UTC)
ADDRESS = "https://island-post.example/ferry"


def capture(
    text: str, hours: float | None, *, source: TimeSource = TimeSource.SAVED, url: str = ADDRESS, path: str = ""
) -> Capture:
    blocks = (Block(BlockKind.PARAGRAPH, text), Block(BlockKind.PARAGRAPH, "This is always said."))
    document = Document(title="Ferry to run once a day", source="Island Post", url=url, blocks=blocks)
    at = None if hours is None else START + timedelta(hours=hours)
    return Capture(document, "ferry.html", path, at, source)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    with Library.open(tmp_path / "library.sqlite") as opened:
        yield opened


def texts(library: Library, article_id: int) -> list[str]:
    return [capture.document.blocks[0].text for capture in story(library, article_id).history.captures]


def test_a_comparison_becomes_an_article_from_files(library: Library) -> None:
    kept = keep(library, [capture("One.", 0), capture("Two.", 2)], NOW)
    article = library.articles.get(kept.article_id)
    assert (kept.new, article.state, article.address, article.title, article.source) == (
        *(2, WatchState.FILE, ADDRESS),
        *("Ferry to run once a day", "Island Post"),
    )
    versions = library.versions(article.id)
    assert [version.origin for version in versions] == [Origin.FILE, Origin.FILE]
    assert [version.captured_at for version in versions] == [START, START + timedelta(hours=2)]
    assert kept.at == START + timedelta(hours=2)


def test_kept_twice_nothing_is_added(library: Library) -> None:
    captures = [capture("One.", 0), capture("Two.", 2)]
    first, again = keep(library, captures, NOW), keep(library, captures, NOW)
    assert (again.article_id, again.new) == (first.article_id, 0)
    assert texts(library, first.article_id) == ["One.", "Two."]


def test_a_page_whose_address_is_known_joins_that_article_at_its_date(library: Library) -> None:
    watched = library.articles.watch(ADDRESS, START)
    library.add_capture(watched.id, capture("One.", 0).document, START)
    library.add_capture(watched.id, capture("Three.", 9).document, START + timedelta(hours=9))
    tracked = ADDRESS + "?utm_source=letter#top"
    kept = keep(library, [capture("Two.", 4, url=tracked)], NOW)
    assert (kept.article_id, kept.new) == (watched.id, 1)
    assert texts(library, watched.id) == ["One.", "Two.", "Three."]
    assert library.articles.get(watched.id).state is WatchState.ACTIVE
    assert story(library, watched.id).standing_at(kept.at) == (0, 1)


def test_the_order_given_counts_more_than_the_times_of_files(library: Library) -> None:
    given = [capture("One.", 5, source=TimeSource.FILE), capture("Two.", 5, source=TimeSource.FILE)]
    given += [capture("Three.", 1, source=TimeSource.FILE), capture("Four.", None, source=TimeSource.UNKNOWN)]
    assert texts(library, keep(library, given, NOW).article_id) == ["One.", "Two.", "Three.", "Four."]


def test_the_time_a_page_states_counts_more_than_the_order_given(library: Library) -> None:
    kept = keep(library, [capture("Two.", 5), capture("One.", 1)], NOW)
    assert texts(library, kept.article_id) == ["One.", "Two."]


def test_pages_without_an_address_are_articles_of_their_own(library: Library) -> None:
    one = keep(library, [capture("One.", 0, url="")], NOW)
    other = keep(library, [capture("One.", 0, url="file:///home/me/ferry.html")], NOW)
    assert one.article_id != other.article_id
    assert address_of([capture("One.", 0, url="javascript:alert(1)")]) == ""


def test_the_file_itself_is_kept_to_the_byte(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "ferry ½.txt"
    body = b"The ferry runs once a day.\r\n\r\nPupils moved in with relatives.\r\n"
    file.write_bytes(body)
    with Reader() as reader:
        captures = reader.read(str(file))
    kept = keep(library, captures, NOW)
    version = library.version(kept.article_id, 0)
    assert version.snapshot_id is not None
    page = library.snapshot(version.snapshot_id).page
    assert page.body == body
    assert (FILE_NAME, "ferry ½.txt") in page.headers


def test_a_file_that_is_gone_does_not_keep_its_text_from_being_kept(library: Library, tmp_path: Path) -> None:
    kept = keep(library, [capture("One.", 0, path=str(tmp_path / "gone.html"))], NOW)
    assert library.version(kept.article_id, 0).snapshot_id is None


def test_a_file_with_several_versions_is_the_page_of_none(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "versions.html"
    file.write_text("a page about versions")
    kept = keep(library, [capture("One.", 0, path=str(file)), capture("Two.", 1, path=str(file))], NOW)
    assert [version.snapshot_id for version in library.versions(kept.article_id)] == [None, None]


def test_a_story_shows_returns_as_stops_of_their_own(library: Library) -> None:
    article = library.articles.watch(ADDRESS, START)
    for hour, text in enumerate(("One.", "Two.", "Two.", "One.")):
        library.add_capture(article.id, capture(text, hour).document, START + timedelta(hours=hour))
    told = story(library, article.id)
    assert [capture.number for capture in told.history.captures] == [0, 1, 0]
    assert [stop.outcome for stop in library.timeline(article.id)][-1] is Outcome.RETURNED
    assert told.returned == (2,)
    assert told.last_change() == (1, 2)


def match(versions: tuple[int, ...], *, removed: bool, turn: int) -> Match:
    return Match("One.", (), False, versions, START, START, removed, turn)


def test_a_match_is_shown_where_it_came_or_went(library: Library) -> None:
    article = library.articles.watch(ADDRESS, START)
    for hour, text in enumerate(("One.", "Two.", "Three.", "Four.")):
        library.add_capture(article.id, capture(text, hour).document, START + timedelta(hours=hour))
    told = story(library, article.id)
    assert told.turn_of(match((1,), removed=True, turn=2)) == (1, 2)
    assert told.turn_of(match((2, 3), removed=False, turn=2)) == (1, 2)
    assert told.turn_of(match((0, 1, 2, 3), removed=False, turn=0)) == (0, 1)
    assert told.turn_of(match((7,), removed=False, turn=7)) == (2, 3)


def test_a_story_told_again_shows_the_same_two_captures(library: Library) -> None:
    article = library.articles.watch(ADDRESS, START)
    for hour in (0, 2, 4):
        library.add_capture(article.id, capture(f"Text {hour}.", hour).document, START + timedelta(hours=hour))
    before = story(library, article.id)
    keep(library, [capture("Text 1.", 1)], NOW)
    after = story(library, article.id)
    assert after.same_pair(before, (1, 2)) == (2, 3)
    assert after.same_pair(before, (0, 2)) == (0, 3)
    assert before.same_pair(after, (0, 1)) == (1, 2)


def test_the_matches_of_a_search_open_where_their_sentence_went(library: Library) -> None:
    kept = keep(library, [capture("It was closed down.", 0), capture("Two.", 2), capture("Three.", 3)], NOW)
    found = library.search('removed:"closed down"').results[0]
    assert story(library, kept.article_id).turn_of(found.matches[0]) == (0, 1)


def test_an_article_with_one_text_shows_it_alone(library: Library) -> None:
    kept = keep(library, [capture("One.", 0)], NOW)
    told = story(library, kept.article_id)
    assert told.last_change() == (0, 0)
    assert told.standing_at(START - timedelta(days=1)) == (0, 0)
    assert told.turn_of(match((0,), removed=False, turn=0)) == (0, 0)


def test_an_undated_first_page_is_dated_when_it_was_kept(library: Library) -> None:
    page = replace(capture("One.", None), time_source=TimeSource.UNKNOWN)
    kept = keep(library, [page], NOW)
    assert library.version(kept.article_id, 0).captured_at == NOW


def test_a_story_brings_its_stops_and_every_check(library: Library) -> None:
    article = library.articles.watch(ADDRESS, START)
    library.add_capture(article.id, capture("One.", 0).document, START, status=200)
    library.record_check(article.id, START + timedelta(hours=1), Outcome.UNCHANGED, status=304)
    library.add_capture(article.id, capture("Two.", 2).document, START + timedelta(hours=2), status=200)
    told = story(library, article.id).history
    assert [stop.version.origin for stop in told.stops] == [Origin.LIVE, Origin.LIVE]
    assert [check.outcome for check in told.checks] == [Outcome.NEW, Outcome.UNCHANGED, Outcome.CHANGED]
    assert told.looked_at is None
    library.articles.look(article.id, NOW)
    assert story(library, article.id).history.looked_at == NOW


def test_checks_that_find_nothing_join_a_story_without_its_texts_being_read_again(library: Library) -> None:
    article = library.articles.watch(ADDRESS, START)
    library.add_capture(article.id, capture("One.", 0).document, START)
    before = story(library, article.id)
    library.record_check(article.id, START + timedelta(hours=1), Outcome.FAILED, status=503)
    after = before.with_checks(library, library.articles.get(article.id))
    assert after.history.captures is before.history.captures
    assert [check.status for check in after.history.checks] == [0, 503]
