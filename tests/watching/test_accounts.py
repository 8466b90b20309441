from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from diffviewer.models import Block, BlockKind, Document
from diffviewer.records import Origin, Outcome, Sameness
from diffviewer.store.library import Library
from diffviewer.watching.accounts import Account, Difference, Part, account
from diffviewer.watching.measure import words_changed
from diffviewer.watching.suspicion import Suspicion, mark_of

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)


def text(*paragraphs: str, title: str = "Ferry", byline: str = "", kind: BlockKind = BlockKind.PARAGRAPH) -> Document:
    return Document(title=title, byline=byline, blocks=tuple(Block(kind, each) for each in paragraphs))


@pytest.fixture
def library(tmp_path: Path) -> Library:
    with Library.open(tmp_path / "library.db", measure=words_changed) as library:
        library.articles.watch("https://post.example/ferry", NOON)
        yield library


def see(library: Library, *documents: Document, origin: Origin = Origin.LIVE) -> None:
    """See these texts, an hour apart, the last one an hour from now."""
    hours = len(library.sightings(1))
    for number, document in enumerate(documents, start=hours):
        library.add_capture(1, document, NOON + timedelta(hours=number), status=200, origin=origin)


def told(library: Library, newest: int = 0) -> Account:
    found = account(library, library.logged(1)[newest])
    assert found is not None
    return found


def test_the_first_text(library: Library) -> None:
    see(library, text("It sails at noon."), origin=Origin.FILE)
    first = told(library)
    assert (first.before, first.words, first.places, first.difference) == (None, 4, 0, None)
    assert (first.origin, first.following) == (Origin.FILE, None)


@pytest.mark.parametrize(
    ("after", "difference"),
    [
        (text("a b", "It sails at one."), Difference(Part.PARAGRAPH, "It sails at noon.", "It sails at one.", 2)),
        (text("a b", "It sails at noon.", "New."), Difference(Part.PARAGRAPH, "", "New.", 3)),
        (text("It sails at noon."), Difference(Part.PARAGRAPH, "a b", "", 1)),
        (text("a b", "It sails at noon.", title="Boat"), Difference(Part.HEADLINE, "Ferry", "Boat")),
        (text("a b", "It sails at noon.", byline="By X"), Difference(Part.BYLINE, "", "By X")),
        (
            text("a b", "It sails at noon.", kind=BlockKind.HEADING),
            Difference(Part.KIND, "a b", "a b", 1),
        ),
    ],
    ids=["words", "added", "removed", "headline", "byline", "kind"],
)
def test_the_first_difference_of_a_change(library: Library, after: Document, difference: Difference) -> None:
    see(library, text("a b", "It sails at noon."), after)
    change = told(library)
    assert change.difference == difference
    assert (change.before, change.run.sighting.version) == (0, 1)
    assert change.places >= 1


def test_a_change_that_was_held_back_first(library: Library) -> None:
    cut = text("Short.")
    see(library, text("a b c d e"))
    for hour, document in ((1, text("Another.")), (2, cut)):
        mark = mark_of(Suspicion.SHORTER, document)
        library.record_check(1, NOON + timedelta(hours=hour), Outcome.SUSPECT, status=200, error=mark)
    library.add_capture(1, cut, NOON + timedelta(hours=3))
    change = told(library)
    assert change.held is not None
    assert change.held.first_at == NOON + timedelta(hours=2)
    second, first = told(library, 1), told(library, 2)
    assert second.mark is not None
    assert (second.mark.reason, second.mark.words, second.words, second.before) == ("shorter", 1, 5, 0)
    assert second.following is not None
    assert (second.following.outcome, second.following.version) == (Outcome.CHANGED, 1)
    assert first.following is not None
    assert first.following.outcome is Outcome.SUSPECT


def test_another_text_than_the_one_held_back_is_not_the_same(library: Library) -> None:
    see(library, text("a b c d e"))
    mark = mark_of(Suspicion.SHORTER, text("Short."))
    library.record_check(1, NOON + timedelta(hours=1), Outcome.SUSPECT, error=mark)
    library.add_capture(1, text("a b c d e f"), NOON + timedelta(hours=3))
    assert told(library).held is None


def test_a_return(library: Library) -> None:
    one, two = text("It sails."), text("It rests.")
    see(library, one, one, two, one)
    back = told(library)
    assert back.run.sighting.outcome is Outcome.RETURNED
    assert (back.before, back.run.sighting.version) == (1, 0)
    assert back.last_stood == NOON + timedelta(hours=1)
    assert back.difference == Difference(Part.PARAGRAPH, "It rests.", "It sails.", 1)


def test_failed_and_unchanged_checks_know_what_stands(library: Library) -> None:
    see(library, text("It sails."), text("It rests today."))
    library.record_check(1, NOON + timedelta(hours=5), Outcome.UNCHANGED, same=Sameness.NOT_MODIFIED)
    library.record_check(1, NOON + timedelta(hours=6), Outcome.FAILED, status=503, error="unavailable")
    failed, unchanged = told(library), told(library, 1)
    assert (failed.before, failed.words, failed.following) == (1, 3, None)
    assert (unchanged.before, unchanged.run.sighting.same) == (1, (1, 0, 0))
    assert unchanged.following is not None
    assert unchanged.following.outcome is Outcome.FAILED


def test_a_run_that_has_grown_is_told_as_it_is_now_and_one_that_is_gone_is_not(library: Library) -> None:
    see(library, text("It sails."), text("It sails."))
    run = library.logged(1)[0]
    library.record_check(1, NOON + timedelta(hours=7), Outcome.UNCHANGED, same=Sameness.NOT_MODIFIED)
    grown = account(library, run)
    assert grown is not None
    assert grown.run.sighting.count == 2
    library.add_capture(1, text("It sailed."), NOON - timedelta(hours=7))
    assert account(library, run) is None  # its text is version 1 now


def test_the_first_difference_of_texts_in_another_order(library: Library) -> None:
    one = "The ferry sails at noon and comes back in the evening with the mail for everyone."
    two = "The harbour master says that the new boat is being built on the mainland this year."
    three = "Nobody in the village remembers a winter in which the crossing was closed so long."
    see(library, text(one, two, three), text(two, three, one))
    found = told(library).difference
    assert found is not None
    assert found.part is Part.MOVED
