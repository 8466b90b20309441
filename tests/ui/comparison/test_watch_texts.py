from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from diffviewer.records import Article, Outcome, WatchState
from diffviewer.store.library import Library
from diffviewer.ui.comparison import watch_texts
from diffviewer.ui.comparison.watch_texts import Sign
from diffviewer.work.fetcher import FetcherState

pytestmark = pytest.mark.usefixtures("same_everywhere")

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@pytest.fixture
def article(tmp_path: Path) -> Article:
    with Library.open(tmp_path / "library.sqlite") as library:
        made = library.articles.watch("https://island-post.example/ferry", NOW - timedelta(days=90))
        library.record_check(made.id, NOW - timedelta(minutes=5), Outcome.FAILED, error="not_found")
        return library.articles.get(made.id)


def test_the_last_check_is_known_to_the_row(article: Article) -> None:
    assert (article.last_outcome, article.last_reason) == (Outcome.FAILED, "not_found")
    assert watch_texts.sign(article) is Sign.FAILED
    assert watch_texts.reason(article) == "There is no page at this address any more."


@pytest.mark.parametrize(
    ("left", "words"),
    [
        (timedelta(seconds=-70), "next check soon"),
        (timedelta(seconds=20), "next check soon"),
        (timedelta(seconds=40), "next check in 1 min"),
        (timedelta(minutes=12, seconds=20), "next check in 12 min"),
        (timedelta(minutes=59, seconds=50), "next check in 1 h 0 min"),
        (timedelta(hours=2, minutes=5), "next check in 2 h 5 min"),
        (timedelta(hours=9, minutes=40), "next check in 10 h"),
        (timedelta(hours=30), "next check tomorrow at 18:00"),
        (timedelta(days=3), "next check on 4 Mar 2026"),
    ],
)
def test_when_the_next_check_is(left: timedelta, words: str) -> None:
    assert watch_texts.next_check(NOW + left, NOW) == words


def test_what_the_header_says(article: Article) -> None:
    soon = replace(article, next_check=NOW + timedelta(minutes=12), last_outcome=Outcome.UNCHANGED, last_reason="")
    assert watch_texts.about(soon, NOW, 40) == ["checked 5 min ago", "next check in 12 min"]
    assert watch_texts.about(soon, NOW, 40, paused=True) == ["checked 5 min ago", "watching is paused"]
    failing = replace(soon, last_outcome=Outcome.FAILED, last_reason="read_timeout")
    assert watch_texts.about(failing, NOW, 40) == [
        "last check failed: the server fell silent in the middle",
        "next check in 12 min",
    ]
    held = replace(soon, last_outcome=Outcome.SUSPECT, last_reason="shorter")
    assert watch_texts.about(held, NOW, 40)[0].startswith("most of the text is gone; held back")
    paused = replace(soon, state=WatchState.PAUSED)
    assert watch_texts.about(paused, NOW, 40) == ["paused, not checked for changes"]
    gone = replace(soon, state=WatchState.GONE, last_outcome=Outcome.GONE, last_reason="gone")
    assert watch_texts.about(gone, NOW, 40) == [
        "the server says that the page is gone for good",
        "won't be checked again",
    ]
    rested = replace(soon, state=WatchState.RESTED, changes=2, last_changed=NOW - timedelta(days=57))
    assert watch_texts.about(rested, NOW, 40) == [
        "it last changed over 40 day(s) ago and won't be checked again for changes"
    ]
    # the setting was made longer since: nothing is said that was not seen
    assert "57 day(s)" in watch_texts.about(rested, NOW, 100)[0]
    never = replace(rested, changes=0, last_changed=None)
    assert watch_texts.about(never, NOW, 40)[0].startswith("it did not change in over 40 day(s)")
    assert watch_texts.about(replace(soon, state=WatchState.FILE), NOW, 40) == []


def test_what_the_fetcher_does() -> None:
    idle = FetcherState(0, NOW + timedelta(minutes=4), online=True, paused=False)
    assert watch_texts.fetcher(idle, NOW) == "Next check in 4 min"
    busy = replace(idle, waiting=41, under_way=3, next_at=None)
    assert watch_texts.fetcher(busy, NOW) == "Checking 3 of 41 due"
    assert watch_texts.fetcher(replace(idle, online=False), NOW) == "Offline"
    assert watch_texts.fetcher(replace(idle, paused=True, online=False), NOW) == "Watching is paused"
    assert watch_texts.fetcher(replace(idle, next_at=None), NOW) == ""
