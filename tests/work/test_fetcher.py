"""The fetcher's thread with a real server and a real library. Nothing is timed; what is waited for must come."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QThread, SignalInstance
from pytestqt.qtbot import QtBot

from diffviewer.fetch.answer import Limits
from diffviewer.fetch.schedule import Pace
from diffviewer.records import Outcome, WatchState
from diffviewer.store.library import Library
from diffviewer.store.problems import LibraryError
from diffviewer.watching.following import Followed
from diffviewer.watching.reports import Checked, FeedRead
from diffviewer.watching.watcher import Manner
from diffviewer.work.fetcher import Fetcher, FetcherState
from tests.fetch.web import Raw, Reply, Web, html

TEXT = "The council voted on Tuesday to approve the new budget after months of negotiation between the parties."
PAGE = html("Council approves budget", TEXT, TEXT.replace("Tuesday", "Monday"))
MANNER = Manner(delay=timedelta(0), readers=1, pace=Pace(jitter=0.0), limits=Limits(read=600, total=600))


class Receiver(QObject):
    """Keeps what a signal brought, and in which thread."""

    def __init__(self, signal: SignalInstance) -> None:
        super().__init__()
        self.got: list[object] = []
        self.threads: set[QThread] = set()
        signal.connect(self.take)

    def take(self, value: object) -> None:
        self.got.append(value)
        self.threads.add(QThread.currentThread())


@pytest.fixture
def web() -> Iterator[Web]:
    with Web() as server:
        yield server


@pytest.fixture
def opener(tmp_path: Path) -> Callable[[], Library]:
    return lambda: Library.open(tmp_path / "library.sqlite")


@pytest.fixture
def fetcher(qapp: object, opener: Callable[[], Library]) -> Iterator[Fetcher]:
    made = Fetcher(opener, lambda: MANNER)
    yield made
    made.stop()
    assert made.wait(10_000)


def added(opener: Callable[[], Library], *addresses: str) -> list[int]:
    with opener() as library:
        return [library.articles.watch(address, datetime.now(UTC)).id for address in addresses]


def test_what_is_due_is_checked_and_changes_are_told(
    qtbot: QtBot, web: Web, fetcher: Fetcher, opener: Callable[[], Library]
) -> None:
    address = web.put("/a.html", Reply(PAGE))
    (article,) = added(opener, address)
    versions, checks, states = (
        Receiver(fetcher.version_added),
        Receiver(fetcher.checked),
        Receiver(fetcher.state_changed),
    )
    fetcher.start()
    qtbot.waitUntil(lambda: len(versions.got) == 1, timeout=20_000)
    fetcher.check_now([article])
    qtbot.waitUntil(lambda: len(checks.got) == 2, timeout=20_000)
    web.put("/a.html", Reply(PAGE.replace("approve", "reject")))
    fetcher.check_now([article])
    qtbot.waitUntil(lambda: len(versions.got) == 2, timeout=20_000)
    told = [report for report in versions.got if isinstance(report, Checked)]
    assert [(report.outcome, report.version) for report in told] == [(Outcome.NEW, 0), (Outcome.CHANGED, 1)]
    # the receiver's thread is the one that made it
    assert versions.threads == {QThread.currentThread()}
    qtbot.waitUntil(lambda: bool(states.got) and _idle(states.got[-1]), timeout=20_000)
    last = states.got[-1]
    assert isinstance(last, FetcherState)
    assert last.next_at is not None


def _idle(state: object) -> bool:
    return isinstance(state, FetcherState) and state.waiting == 0 and state.next_at is not None


def test_addresses_are_followed_and_checked_at_once(
    qtbot: QtBot, web: Web, fetcher: Fetcher, opener: Callable[[], Library]
) -> None:
    article = web.put("/a.html", Reply(PAGE))
    item = f"<item><title>x</title><link>{web.put('/b.html', Reply(PAGE), host=3)}</link></item>"
    feed = web.put("/feed", Reply(f"<rss><channel><title>The Daily</title>{item}</channel></rss>"), host=4)
    followed, checks = Receiver(fetcher.followed), Receiver(fetcher.checked)
    # told before the start, it waits for it
    fetcher.follow([article, feed, "ftp://example.com/"])
    fetcher.start()
    qtbot.waitUntil(lambda: sum(isinstance(report, Checked) for report in checks.got) == 2, timeout=20_000)
    (results,) = followed.got
    assert isinstance(results, tuple)
    assert [(found.article_id, found.feed_id, found.problem) for found in results if isinstance(found, Followed)] == [
        (1, None, ""),
        (None, 1, ""),
        (None, None, "bad_address"),
    ]
    assert sum(isinstance(report, FeedRead) for report in checks.got) == 1
    # what was fetched to see that it is an article was read as its first check
    assert web.asked("/a.html") == 1


def test_paused_nothing_is_checked_but_what_is_asked_for(
    qtbot: QtBot, web: Web, fetcher: Fetcher, opener: Callable[[], Library]
) -> None:
    first, second = added(opener, web.put("/a.html", Reply(PAGE)), web.put("/b.html", Reply(PAGE)))
    checks, states = Receiver(fetcher.checked), Receiver(fetcher.state_changed)
    fetcher.pause()
    fetcher.start()
    qtbot.waitUntil(lambda: bool(states.got), timeout=20_000)
    assert isinstance(states.got[0], FetcherState)
    assert states.got[0].paused
    assert states.got[0].next_at is None
    fetcher.check_now([second])
    qtbot.waitUntil(lambda: len(checks.got) == 1, timeout=20_000)
    assert [report.article_id for report in checks.got if isinstance(report, Checked)] == [second]
    fetcher.pause(False)
    qtbot.waitUntil(lambda: len(checks.got) == 2, timeout=20_000)
    assert [report.article_id for report in checks.got if isinstance(report, Checked)] == [second, first]


@pytest.mark.parametrize(
    "route", [Raw(hang=True), Reply("y" * 100_000, pause=0.02), Reply("y", length=50, hang=True)], ids=str
)
def test_stopping_ends_whatever_the_servers_do(
    qtbot: QtBot, web: Web, opener: Callable[[], Library], route: Raw | Reply
) -> None:
    addresses = [web.put(f"/{number}.html", route, host=2 + number % 3) for number in range(6)]
    added(opener, *addresses)
    fetcher = Fetcher(opener, lambda: MANNER)
    fetcher.follow([web.put("/feed", route)])
    fetcher.start()
    qtbot.waitUntil(lambda: len(web.seen) >= 3, timeout=20_000)
    fetcher.stop()
    # the time-outs of the servers are ten minutes
    assert fetcher.wait(5_000)
    with opener() as library:
        for number in range(1, 7):
            assert library.sightings(number) == ()
            assert library.articles.get(number).state is WatchState.ACTIVE
    assert not [thread for thread in threading.enumerate() if thread.name.startswith(("fetch", "look_"))]


def test_stopped_before_it_began(opener: Callable[[], Library], qapp: object) -> None:
    fetcher = Fetcher(opener)
    fetcher.stop()
    fetcher.start()
    assert fetcher.wait(5_000)


def test_a_library_that_cannot_be_opened_is_told_and_tried_again(
    qtbot: QtBot, web: Web, tmp_path: Path, qapp: object
) -> None:
    file = tmp_path / "library.sqlite"
    file.write_bytes(b"no library at all, but something of somebody's")
    fetcher = Fetcher(lambda: Library.open(file), lambda: MANNER)
    failures, versions = Receiver(fetcher.failed), Receiver(fetcher.version_added)
    fetcher.start()
    qtbot.waitUntil(lambda: len(failures.got) == 1, timeout=20_000)
    assert isinstance(failures.got[0], LibraryError)
    file.unlink()
    added(lambda: Library.open(file), web.put("/a.html", Reply(PAGE)))
    fetcher.reload()
    qtbot.waitUntil(lambda: len(versions.got) == 1, timeout=20_000)
    fetcher.stop()
    assert fetcher.wait(5_000)


def test_opened_again_it_watches_in_another_manner(
    qtbot: QtBot, web: Web, opener: Callable[[], Library], qapp: object
) -> None:
    agents: list[str] = []
    address = web.put("/a.html", Reply(PAGE))
    (article,) = added(opener, address)
    fetcher = Fetcher(opener, lambda: replace(MANNER, user_agent=agents[-1]))
    checks, states = Receiver(fetcher.checked), Receiver(fetcher.state_changed)
    agents.append("first")
    fetcher.start()
    qtbot.waitUntil(lambda: len(checks.got) == 1, timeout=20_000)
    agents.append("second")
    fetcher.reopen()
    fetcher.check_now([article])
    qtbot.waitUntil(lambda: len(checks.got) == 2, timeout=20_000)
    assert [seen.headers["user-agent"] for seen in web.seen] == ["first", "second"]
    fetcher.stop()
    assert fetcher.wait(5_000)
    assert all(isinstance(state, FetcherState) and state.under_way <= state.waiting for state in states.got)


def test_a_look_that_takes_long_does_not_hold_the_library(
    qtbot: QtBot, web: Web, fetcher: Fetcher, opener: Callable[[], Library]
) -> None:
    address = web.put("/feed", Raw(hang=True))
    followed = Receiver(fetcher.followed)
    fetcher.follow([address])
    fetcher.start()
    qtbot.waitUntil(lambda: bool(web.seen), timeout=20_000)
    fetcher.reopen()
    # given up, it is watched all the same
    qtbot.waitUntil(lambda: len(followed.got) == 1, timeout=20_000)
    (result,) = followed.got[0]  # type: ignore[misc]
    assert (result.article_id, result.problem) == (1, "cancelled")


def test_where_nothing_is_watched_no_check_is_next(
    qtbot: QtBot, fetcher: Fetcher, opener: Callable[[], Library]
) -> None:
    states = Receiver(fetcher.state_changed)
    fetcher.start()
    qtbot.waitUntil(lambda: bool(states.got), timeout=20_000)
    assert isinstance(states.got[0], FetcherState)
    assert (states.got[0].waiting, states.got[0].next_at) == (0, None)
