"""Time that a test plays, and a watcher run by it."""

import queue
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from diffviewer.watching.watcher import Watcher

_Item = TypeVar("_Item")
START = datetime(2026, 11, 1, 12, tzinfo=UTC)


class PlayedClock:
    """A clock that jumps over what would be waiting."""

    def __init__(self, start: datetime = START) -> None:
        self.time = start

    def now(self) -> datetime:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)

    def receive(self, inbox: "queue.SimpleQueue[_Item]", seconds: float) -> _Item | None:
        try:
            return inbox.get_nowait()
        except queue.Empty:
            self.sleep(max(seconds, 0.0))
            return None


def play(watcher: Watcher, clock: PlayedClock, until: datetime) -> list[object]:
    """Do what is due until a time; gives what was told."""
    told: list[object] = []
    while clock.time < until:
        if watcher.busy:
            told += watcher.step(5.0)
            continue
        watcher.offer_due()
        if not watcher.busy:
            clock.sleep(min(max(watcher.wait(), 0.001), (until - clock.time).total_seconds()))
    return told


def check_now(watcher: Watcher, articles: Iterable[int] = (), feeds: Iterable[int] = ()) -> list[object]:
    """Check these; gives what was told."""
    watcher.offer_articles(articles)
    watcher.offer_feeds(feeds)
    return finish(watcher)


def finish(watcher: Watcher) -> list[object]:
    """Do what was taken on; gives what was told."""
    told: list[object] = []
    for _ in range(10_000):
        if not watcher.busy:
            return told
        told += watcher.step(0.05)
    raise AssertionError("it never ends")
