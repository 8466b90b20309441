import contextlib
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from diffviewer.models import Block, BlockKind, Document
from diffviewer.records import Change, Origin, Outcome, RawPage
from diffviewer.store.library import Library
from diffviewer.store.problems import LibraryError, LibraryProblem
from tests.store.texts import FIVE, FOUR, NOON, SIX, after, text

N, C, U, R = Outcome.NEW, Outcome.CHANGED, Outcome.UNCHANGED, Outcome.RETURNED


def captured(library: Library, *documents: Document) -> int:
    """An article whose texts were seen an hour after each other."""
    article = library.articles.watch("https://example.org/a", NOON)
    for hour, document in enumerate(documents):
        library.add_capture(article.id, document, after(hour))
    return article.id


def record(library: Library, article_id: int) -> list[tuple[Outcome, int | None, int]]:
    return [(run.outcome, run.version, run.count) for run in library.sightings(article_id)]


def test_a_first_text_is_version_0(library: Library) -> None:
    article = library.articles.watch("https://example.org/a", NOON)
    result = library.add_capture(article.id, FOUR, after(1))
    assert (result.outcome, result.version.seq, result.previous) == (N, 0, None)
    assert result.version.captured_at == after(1)
    assert result.version.words == 7
    assert library.document(article.id, 0) == FOUR


def test_the_same_text_is_a_sighting_and_runs_are_one(library: Library) -> None:
    number = captured(library, FOUR, FOUR, FOUR, FOUR)
    assert [version.seq for version in library.versions(number)] == [0]
    assert record(library, number) == [(N, 0, 1), (U, 0, 3)]
    run = library.sightings(number)[1]
    assert (run.first_at, run.last_at) == (after(1), after(3))
    assert library.articles.get(number).last_checked == after(3)


def test_another_text_is_a_version_with_the_words_of_its_change(library: Library) -> None:
    number = captured(library, FOUR, FIVE, SIX)
    assert [version.change for version in library.versions(number)] == [Change(), Change(1, 1), Change(4, 1)]
    assert library.articles.get(number).sizes == (2, 5)


def test_what_was_made_ready_holds_when_another_program_was_quicker(library: Library, path: Path) -> None:
    number = captured(library, FOUR)
    put = library.ready_capture(number, SIX, after(3))
    with Library.open(path) as other:
        other.add_capture(number, FIVE, after(2))
    result = put()
    assert (result.outcome, result.version.seq) == (C, 2)
    assert result.previous is not None
    assert result.previous.seq == 1
    # measured against the text that stood then
    assert [version.change for version in library.versions(number)] == [Change(), Change(1, 1), Change(4, 1)]


def test_what_failed_with_others_can_be_put_in_alone(library: Library) -> None:
    number = captured(library, FOUR)
    put = library.ready_capture(number, FIVE, after(1))
    with contextlib.suppress(ZeroDivisionError), library.transaction():
        put()
        raise ZeroDivisionError
    assert record(library, number) == [(N, 0, 1)]
    assert put().outcome is C
    assert library.document(number, 1) == FIVE


def test_a_text_keeps_its_address_when_the_article_moves(library: Library) -> None:
    old, new = "https://example.org/a", "https://example.org/b"
    number = captured(library, replace(FOUR, url=old))
    library.reread(number, {0: replace(SIX, url=old)}, after(1))
    library.articles.move(number, new, new)
    library.add_capture(number, replace(FIVE, url=new), after(2))
    assert [library.document(number, seq).url for seq in (0, 1)] == [old, new]
    assert [reading.url for reading in library.readings(number, 0)] == [old, old]
    assert library.verify().sound


def test_a_number_given_anew_has_no_old_text(library: Library) -> None:
    gone = captured(library, FOUR)
    assert library.document(gone, 0) == FOUR
    library.articles.remove(gone, after(1))
    library.purge(after(2))
    kept = library.articles.watch("https://example.org/b", after(3))
    library.add_capture(kept.id, FIVE, after(3))
    assert library.document(kept.id, 0) == FIVE


def test_an_earlier_text_is_a_return_that_stores_no_text(library: Library) -> None:
    number = captured(library, FOUR, FIVE)
    page = RawPage(b"<p>Four officers left.</p>", status=200)
    result = library.add_capture(number, FOUR, after(2), page=page)
    assert (result.outcome, result.version.seq) == (R, 0)
    assert result.previous is not None
    assert result.previous.seq == 1
    assert len(library.versions(number)) == 2
    stops = library.timeline(number)
    assert [(stop.outcome, stop.version.seq, stop.at) for stop in stops] == [
        (N, 0, after(0)),
        (C, 1, after(1)),
        (R, 0, after(2)),
    ]
    assert stops[2].change == Change(1, 1)
    article = library.articles.get(number)
    assert (article.versions, article.changes, article.returns, article.newest) == (2, 2, 1, 0)


def test_going_back_and_forth_twice_is_a_flip_flop(library: Library) -> None:
    number = captured(library, FOUR, FIVE, FOUR)
    assert not library.articles.get(number).flip_flopping
    library.add_capture(number, FIVE, after(3))
    assert library.articles.get(number).flip_flopping


def test_returns_among_different_texts_are_no_flip_flop(library: Library) -> None:
    number = captured(library, FOUR, FIVE, SIX, FOUR, FIVE, SIX)
    assert not library.articles.get(number).flip_flopping


@pytest.mark.parametrize(
    "edited",
    [
        text("Four officers left.", "The force said so.", title="Police shut accounts"),
        text("Four officers left.", "The force said so.", byline="Jane Doe"),
        Document(
            title=FOUR.title,
            blocks=(Block(BlockKind.HEADING, "Four officers left."), Block(BlockKind.PARAGRAPH, "The force said so.")),
        ),
        text("The force said so.", "Four officers left."),
        text("Four officers left.", "The force said so.", "The force said so."),
    ],
    ids=["headline", "byline", "kind of a block", "order", "repeated"],
)
def test_edits_of_one_thing_are_versions(library: Library, edited: Document) -> None:
    number = captured(library, FOUR, edited)
    assert [version.seq for version in library.versions(number)] == [0, 1]
    assert library.document(number, 0) == FOUR
    assert library.document(number, 1) == edited


@pytest.mark.parametrize(
    "fields",
    [
        {"modified": "2012-10-03T12:00"},
        {"url": "https://m.example.org/a"},
        {"extractor": "reader 2"},
        {"language": "en"},
    ],
)
def test_what_is_not_text_makes_no_version(library: Library, fields: dict[str, str]) -> None:
    number = captured(library, FOUR, text("Four officers left.", "The force said so.", **fields))
    assert record(library, number) == [(N, 0, 1), (U, 0, 1)]


def test_every_field_comes_back(library: Library) -> None:
    whole = Document(
        title="Ä “title” 🎉",
        byline="Jane Doe and Jörg",
        published="2012-10-03T12:00:00+01:00",
        modified="2012-10-04",
        url="https://example.org/other?x=1",
        language="en-GB",
        source="the Guardian",
        blocks=tuple(Block(kind, f"a {kind} \u2028 with\nbreaks \x00 and “quotes”") for kind in BlockKind),
        extractor="reader 1.2",
    )
    number = captured(library, whole)
    assert library.document(number, 0) == whole
    assert library.version(number, 0).extractor == "reader 1.2"
    assert library.articles.get(number).source == "the Guardian"


def test_half_a_character_is_stored_as_a_question_mark(library: Library) -> None:
    number = captured(library, text("a \ud800 b", title="\udfff"))
    assert library.document(number, 0) == text("a ? b", title="?")


def test_a_document_without_text_is_refused(library: Library) -> None:
    number = captured(library, FOUR)
    with pytest.raises(ValueError, match="without text"):
        library.add_capture(number, Document(), after(1))
    assert len(library.sightings(number)) == 1


def test_a_time_without_a_zone_is_refused(library: Library) -> None:
    number = captured(library)
    with pytest.raises(ValueError, match="without a zone"):
        library.add_capture(number, FOUR, datetime(2012, 10, 3))


def test_an_unknown_article_or_version_has_a_code(library: Library) -> None:
    number = captured(library, FOUR)
    with pytest.raises(LibraryError) as article:
        library.add_capture(99, FOUR, NOON)
    with pytest.raises(LibraryError) as version:
        library.document(number, 7)
    assert (article.value.problem, version.value.problem) == (LibraryProblem.NO_ARTICLE, LibraryProblem.NO_VERSION)
    assert "99" in str(article.value)


def test_checks_without_a_text_are_on_record(library: Library) -> None:
    number = captured(library, FOUR)
    for hour, (outcome, status, error) in enumerate(
        [
            (Outcome.FAILED, 503, ""),
            (Outcome.FAILED, 503, ""),
            (Outcome.FAILED, 0, "timed out"),
            (Outcome.UNCHANGED, 304, ""),
            (Outcome.SUSPECT, 200, "much shorter"),
            (Outcome.GONE, 410, ""),
        ],
        start=1,
    ):
        library.record_check(number, after(hour), outcome, status=status, error=error)
    assert [(run.outcome, run.count, run.status, run.error, run.version) for run in library.sightings(number)] == [
        (N, 1, 0, "", 0),
        (Outcome.FAILED, 2, 503, "", None),
        (Outcome.FAILED, 1, 0, "timed out", None),
        (U, 1, 304, "", 0),
        (Outcome.SUSPECT, 1, 200, "much shorter", None),
        (Outcome.GONE, 1, 410, "", None),
    ]
    assert library.timeline(number)[0].last_seen == after(4)


def test_a_failed_check_before_any_text(library: Library) -> None:
    article = library.articles.watch("https://example.org/a", NOON)
    library.record_check(article.id, after(1), Outcome.FAILED, error="no route")
    assert library.articles.get(article.id).versions == 0
    assert library.add_capture(article.id, FOUR, after(2)).outcome is N


class TestLate:
    """Captures that join a timeline at their own date."""

    def test_a_new_text_between_two(self, library: Library) -> None:
        number = captured(library, FOUR, FIVE)
        before = {version.seq: version.id for version in library.versions(number)}
        result = library.add_capture(number, SIX, after(0.5), origin=Origin.FILE)
        assert (result.outcome, result.version.seq, result.version.origin) == (C, 1, Origin.FILE)
        assert result.previous is not None
        assert result.previous.seq == 0
        versions = library.versions(number)
        assert [(version.seq, version.captured_at) for version in versions] == [
            (0, after(0)),
            (1, after(0.5)),
            (2, after(1)),
        ]
        assert (versions[0].id, versions[2].id) == (before[0], before[1])
        assert [version.change for version in versions] == [Change(), Change(4, 1), Change(1, 4)]
        assert [library.document(number, seq) for seq in range(3)] == [FOUR, SIX, FIVE]

    def test_a_text_seen_earlier_than_known(self, library: Library) -> None:
        number = captured(library, FOUR, FIVE)
        assert library.add_capture(number, FIVE, after(0.5)).outcome is C
        assert [version.captured_at for version in library.versions(number)] == [after(0), after(0.5)]
        assert record(library, number) == [(N, 0, 1), (C, 1, 1), (U, 1, 1)]

    def test_a_text_older_than_the_first(self, library: Library) -> None:
        number = captured(library, FOUR, FIVE)
        library.add_capture(number, FIVE, after(-1))
        assert [(stop.outcome, stop.version.seq) for stop in library.timeline(number)] == [(N, 0), (C, 1), (R, 0)]
        assert library.document(number, 0) == FIVE
        assert library.articles.get(number).first_seen == after(-1)

    def test_a_text_within_a_run_parts_it(self, library: Library) -> None:
        number = captured(library, FOUR, FOUR, FOUR, FOUR)
        library.add_capture(number, FIVE, after(1.5))
        assert record(library, number) == [(N, 0, 1), (U, 0, 2), (C, 1, 1), (R, 0, 1)]
        assert sum(run.count for run in library.sightings(number)) == 5

    def test_the_same_text_within_its_run_is_evidence(self, library: Library) -> None:
        number = captured(library, FOUR, FOUR, FOUR)
        assert library.add_capture(number, FOUR, after(1.5)).outcome is U
        assert record(library, number) == [(N, 0, 1), (U, 0, 3)]

    def test_a_late_check_keeps_the_order(self, library: Library) -> None:
        number = captured(library, FOUR, FIVE)
        library.record_check(number, after(0.5), Outcome.FAILED, status=500)
        assert [run.outcome for run in library.sightings(number)] == [N, Outcome.FAILED, C]


def test_a_change_makes_an_article_unread_but_its_first_text_does_not(library: Library) -> None:
    number = captured(library, FOUR)
    assert not library.articles.get(number).unread
    library.add_capture(number, FIVE, after(1))
    assert library.articles.get(number).unread
    library.articles.mark_read(number)
    library.add_capture(number, FIVE, after(2))
    assert not library.articles.get(number).unread


def test_the_words_of_a_change_are_counted_by_the_callers_measure(path: Path) -> None:
    asked: list[tuple[Document, Document]] = []

    def measure(old: Document, new: Document) -> Change:
        asked.append((old, new))
        return Change(10, 20)

    with Library.open(path, measure=measure) as library:
        number = captured(library, FOUR, FOUR, FIVE, FOUR)
        assert asked == [(FOUR, FIVE), (FIVE, FOUR)]
        assert library.version(number, 1).change == Change(10, 20)
        assert library.timeline(number)[2].change == Change(10, 20)


def test_a_transaction_is_kept_whole_or_not_at_all(library: Library) -> None:
    def fails() -> None:
        with library.transaction():
            number = captured(library, FOUR, FIVE)
            library.articles.star(number)
            raise KeyError("a mistake")

    with pytest.raises(KeyError):
        fails()
    assert library.lists.count() == 0
    assert library.search("officers").results == ()
    number = captured(library, FOUR)
    assert library.document(number, 0) == FOUR
    assert library.verify().sound


def test_a_part_that_failed_takes_the_whole_with_it(library: Library) -> None:
    def swallows() -> None:
        with library.transaction():
            number = captured(library, FOUR)
            with contextlib.suppress(ValueError):
                library.record_check(number, after(1), Outcome.FAILED)
                with library.transaction():
                    raise ValueError("a mistake")

    with pytest.raises(RuntimeError, match="part of this transaction"):
        swallows()
    assert library.lists.count() == 0


def test_a_history_is_what_its_captures_are_one_by_one(library: Library) -> None:
    texts = [FOUR, FOUR, FIVE, SIX, FOUR, SIX, SIX]
    one_by_one = captured(library, *texts)
    at_once = library.articles.watch("https://example.org/b", NOON).id
    history = [(document, after(hour), None) for hour, document in enumerate(texts)]
    assert library.add_history(at_once, history) == 3
    assert library.sightings(at_once) == library.sightings(one_by_one)
    assert library.add_history(at_once, history) == 0
    assert library.sightings(at_once) == library.sightings(one_by_one)
    ours, theirs = library.articles.get(at_once), library.articles.get(one_by_one)
    assert (ours.versions, ours.changes, ours.sizes) == (theirs.versions, theirs.changes, theirs.sizes)
    assert ours.last_checked == theirs.last_checked == after(6)


def test_a_long_flip_flop_loses_nothing(library: Library) -> None:
    number = captured(library, *[FOUR, FIVE] * 20)
    assert library.articles.get(number).versions == 2
    assert len(library.timeline(number)) == 40
    assert library.articles.get(number).returns == 38
    assert len(library.articles.get(number).sizes) == 32


def test_other_connections_see_that_something_was_written(library: Library) -> None:
    with Library.open(library.path, read_only=True) as reader:
        seen = reader.data_version()
        number = captured(library, FOUR)
        assert reader.data_version() != seen
        assert reader.document(number, 0) == FOUR
        assert timedelta(0) <= library.articles.get(number).check_period
