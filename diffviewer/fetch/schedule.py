"""Which article is due when. Pure: no clock, no file, no network.

The rule is News Sniffer's: the first check at once, the next after half an hour, each unchanged or failed check makes
the pause a fifth longer, a change brings it back, and an article that stays the same for forty days is checked no more.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar

_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True)
class Pace:
    """How often things are checked.

    `first` is the pause after the first check and after a change, `growth` what it is multiplied by after any other
    check, `rest_after` how long an article may stay the same before checking ends. `feed` is the pause between two
    readings of a feed, which grows by the same factor while it fails, up to `feed_longest`. `jitter` is the share of a
    pause that chance adds, so that what was added together is not asked for together for ever. What is overdue after
    a sleep is spread over `spread` at most.
    """

    first: timedelta = timedelta(minutes=30)
    growth: float = 1.2
    rest_after: timedelta = timedelta(days=40)
    feed: timedelta = timedelta(minutes=5)
    feed_longest: timedelta = timedelta(days=1)
    jitter: float = 0.05
    spread: timedelta = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Next:
    """The pause now, without chance, and when the next check is: None for never."""

    period: timedelta
    at: datetime | None


def after_change(now: datetime, pace: Pace, chance: float = 0.0) -> Next:
    """The next check after a new text was seen. `chance` is a number from 0 to 1, here as below."""
    return Next(pace.first, now + _jittered(pace.first, pace, chance))


def after_same(period: timedelta, since: datetime, now: datetime, pace: Pace, chance: float = 0.0) -> Next:
    """The next check after one that found nothing new, or failed.

    `period` is the pause that ended, `since` when the text was last seen to change, or the article was added. The last
    check is made when `rest_after` is over, so that "unchanged for forty days" was really seen.
    """
    end = since + pace.rest_after
    longer = max(period, pace.first) * pace.growth
    if now >= end:
        return Next(longer, None)
    return Next(longer, min(now + _jittered(longer, pace, chance), end))


def watched_since(period: timedelta, now: datetime, pace: Pace) -> datetime:
    """The earliest moment since when an article can have been watched without a gap, by the pause that just ended.

    The pauses before it are a geometric row, and real checks come later than planned: half as much again, and a quarter
    of `rest_after`, are allowed for that. An article that rested and was taken up again, or whose watcher slept for
    months, was not seen to stay the same all that time, and its forty days do not count it.
    """
    planned = max(period * pace.growth - pace.first, timedelta(0)) / (pace.growth - 1)
    return now - planned * 1.5 - pace.rest_after / 4


def after_suspect(period: timedelta, now: datetime, pace: Pace, chance: float = 0.0) -> Next:
    """The next check after one whose result is held back until another agrees."""
    return Next(max(period, pace.first), now + _jittered(pace.first, pace, chance))


def after_feed(period: timedelta, ok: bool, now: datetime, pace: Pace, chance: float = 0.0) -> Next:
    """The next reading of a feed."""
    pause = pace.feed if ok else min(max(period, pace.feed) * pace.growth, pace.feed_longest)
    return Next(pause, now + _jittered(pause, pace, chance))


def spread_out(overdue: Sequence[_Item], now: datetime, pace: Pace) -> list[tuple[_Item, datetime]]:
    """When to check each of the things that came due while the machine slept: evenly, the first of them now.

    Two seconds each at least, so that a few are not held back for the whole of `pace.spread`.
    """
    step = min(pace.spread / max(1, len(overdue)), timedelta(seconds=2))
    return [(item, now + step * place) for place, item in enumerate(overdue)]


def checks_of_unchanged(pace: Pace, days: float) -> int:
    """How many checks an article that never changes costs in its first `days`, without chance."""
    start = datetime(2000, 1, 1)
    end = start + timedelta(days=days)
    checks, now, period = 1, start, pace.first
    following = after_change(now, pace)
    while following.at is not None and following.at <= end:
        checks += 1
        now, period = following.at, following.period
        following = after_same(period, start, now, pace)
    return checks


def _jittered(pause: timedelta, pace: Pace, chance: float) -> timedelta:
    return pause * (1 + pace.jitter * chance)
