"""What the exports say in words."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from diffviewer.export import wording
from diffviewer.export.folding import Fold, Move, MoveEnd, folded, moves
from diffviewer.models import Capture, Document, TimeSource
from tests.export.comparisons import STORY, compared, document, moved

NOON = datetime(2025, 3, 9, 12, 0, tzinfo=UTC)


def capture(after: timedelta | None, **facts: object) -> Capture:
    return Capture(Document(), "page.html", captured_at=None if after is None else NOON + after, **facts)


@pytest.mark.parametrize(
    ("after", "said"),
    [
        (timedelta(seconds=30), "30 seconds later"),
        (timedelta(minutes=26), "26 minutes later"),
        (timedelta(minutes=60, seconds=20), "about 1 hour later"),
        (timedelta(minutes=90), "90 minutes later"),
        (timedelta(hours=2, minutes=5, seconds=18), "about 2 hours later"),
        (timedelta(days=1), "1 day later"),
        (timedelta(hours=-19, minutes=-15), "about 19 hours earlier"),
        (timedelta(days=800), "about 2 years later"),
        (timedelta(0), ""),
        (None, ""),
    ],
)
def test_elapsed(after: timedelta | None, said: str) -> None:
    assert wording.elapsed(capture(timedelta(0)), capture(after)) == said


def test_times_say_where_they_are_from() -> None:
    assert wording.captured(capture(None)) == ""
    assert wording.captured(capture(timedelta(0), time_source=TimeSource.SAVED)) == "9 Mar 2025, 12:00 UTC"
    assert wording.captured(capture(timedelta(0), time_source=TimeSource.FILE)).endswith("(by the file's date)")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2025-03-09", "9 Mar 2025"),
        ("2025-03-09T14:00:00+02:00", "9 Mar 2025, 12:00 UTC"),
        ("2025-03-09T14:00:00", "9 Mar 2025, 14:00"),
        ("0001-01-01T00:00:00+14:00", "0001-01-01T00:00:00+14:00"),
        ("yesterday", "yesterday"),
        ("", ""),
    ],
)
def test_dates_of_pages(text: str, said: str) -> None:
    assert wording.iso_moment(text) == said


def test_a_moment_is_told_in_utc() -> None:
    assert wording.moment(NOON.astimezone(timezone(timedelta(hours=5)))) == "9 Mar 2025, 12:00 UTC"


def test_versions_of_one_name_are_told_apart() -> None:
    old, new = (Capture(Document(), "page.html", f"{folder}/page.html") for folder in ("a", "b"))
    assert wording.versions(old, new) == ("a/page.html", "b/page.html")
    assert wording.versions(old, Capture(Document(), "other.html", "b/other.html")) == ("page.html", "other.html")
    numbered = [Capture(Document(), "page.html", "a/page.html", number=number) for number in (0, 1)]
    assert wording.versions(numbered[0], numbered[1]) == ("Version 0", "Version 1")


def test_counts() -> None:
    comparison, *_ = moved()
    assert wording.counts(comparison) == ["1 change in the text", "1 paragraph moved"]
    same, *_ = compared(document(*STORY), document(*STORY))
    assert wording.counts(same) == ["No differences"]


def test_where_a_paragraph_moved() -> None:
    move = Move(MoveEnd(3, 4), MoveEnd(9, 8))
    assert wording.move_note(move, True) == "moved to ¶ 8 ↓"
    assert wording.move_note(move, False) == "moved from ¶ 4 ↑"
    assert wording.move_note(Move(old=MoveEnd(3, 4)), True) == "moved away"
    assert wording.move_note(None, False) == "moved here"


def test_folding_leaves_a_neighbour_and_hides_no_single_row() -> None:
    comparison, *_ = moved()
    items = folded(comparison.diff.rows)
    assert [len(item.rows) if isinstance(item, Fold) else 0 for item in items] == [0, 0, 0, 4, 0, 0]
    assert moves(comparison.diff.rows).popitem()[1] == Move(MoveEnd(1, 2), MoveEnd(8, 8))
