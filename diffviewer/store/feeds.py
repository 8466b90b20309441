"""The feeds that are followed, and the filters over their entries."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from diffviewer.records import Feed, FeedFilter, FilterField
from diffviewer.store.database import Database
from diffviewer.store.times import from_micros, maybe_micros, maybe_time, to_micros

_FEED = (
    "SELECT id, url, title, added_at, last_checked, next_check, check_period, paused, status, error, etag,"
    " last_modified FROM feed"
)
_MICROSECOND = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class TakenOut:
    """A feed that is followed no longer, with all that is needed to bring it back. `articles` came from it."""

    feed: Feed
    filters: tuple[FeedFilter, ...]
    articles: tuple[int, ...]


class Feeds:
    """The feeds of the library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, url: str, at: datetime, *, title: str = "", check_period: timedelta = timedelta(0)) -> Feed:
        """Follow a feed, due at once. One that is followed already is returned as it is."""
        with self._database.transaction():
            moment = to_micros(at)
            self._database.execute(
                "INSERT OR IGNORE INTO feed (url, title, added_at, next_check, check_period) VALUES (?, ?, ?, ?, ?)",
                (url, title, moment, moment, check_period // _MICROSECOND),
            )
            return _feed(self._database.rows(f"{_FEED} WHERE url = ?", (url,))[0])

    def get(self, feed_id: int) -> Feed | None:
        """One feed, None where it is no longer followed."""
        row = self._database.row(f"{_FEED} WHERE id = ?", (feed_id,))
        return None if row is None else _feed(row)

    def all(self) -> tuple[Feed, ...]:
        """Every feed, in the order they were added."""
        return tuple(_feed(row) for row in self._database.rows(f"{_FEED} ORDER BY id"))

    def due(self, now: datetime) -> tuple[Feed, ...]:
        """The feeds to check now, the longest due first."""
        rows = self._database.rows(
            f"{_FEED} WHERE next_check <= ? AND next_check IS NOT NULL AND paused = 0 ORDER BY next_check",
            (to_micros(now),),
        )
        return tuple(_feed(row) for row in rows)

    def next_due(self) -> datetime | None:
        """When the next feed is due."""
        row = self._database.row("SELECT min(next_check) FROM feed WHERE next_check IS NOT NULL AND paused = 0")
        return None if row is None else maybe_time(row[0])

    def record_check(
        self,
        feed_id: int,
        at: datetime,
        *,
        next_check: datetime | None,
        check_period: timedelta,
        status: int = 0,
        error: str = "",
        title: str = "",
        etag: str | None = None,
        last_modified: str | None = None,
    ) -> None:
        """Say what a check found and when the next is; an empty title and a validator of None leave what is there."""
        with self._database.transaction():
            self._database.execute(
                "UPDATE feed SET last_checked = ?, next_check = ?, check_period = ?, status = ?, error = ?,"
                " title = CASE ? WHEN '' THEN title ELSE ? END, etag = coalesce(?, etag),"
                " last_modified = coalesce(?, last_modified) WHERE id = ?",
                (
                    to_micros(at),
                    maybe_micros(next_check),
                    check_period // _MICROSECOND,
                    status,
                    error,
                    title,
                    title,
                    etag,
                    last_modified,
                    feed_id,
                ),
            )

    def pause(self, feed_id: int, paused: bool = True) -> None:
        """Stop checking a feed for a while, or go on."""
        with self._database.transaction():
            self._database.execute("UPDATE feed SET paused = ? WHERE id = ?", (paused, feed_id))

    def resume(self, feed_id: int, at: datetime) -> None:
        """Check a feed again, due at `at`: also one whose checks ended."""
        with self._database.transaction():
            self._database.execute("UPDATE feed SET paused = 0, next_check = ? WHERE id = ?", (to_micros(at), feed_id))

    def article_counts(self) -> dict[int, int]:
        """How many articles came from each feed, those that were removed left out."""
        rows = self._database.rows(
            "SELECT feed_id, count(*) FROM article WHERE feed_id IS NOT NULL AND removed_at IS NULL GROUP BY feed_id"
        )
        return {int(number): int(count) for number, count in rows}

    def take_out(self, feed_id: int) -> TakenOut | None:
        """Follow a feed no longer; what is returned brings it back. None where it is not followed."""
        with self._database.transaction():
            feed = self.get(feed_id)
            if feed is None:
                return None
            filters = tuple(given for given in self.filters(feed_id) if given.feed_id is not None)
            rows = self._database.rows("SELECT id FROM article WHERE feed_id = ?", (feed_id,))
            self.remove(feed_id)
            return TakenOut(feed, filters, tuple(int(row[0]) for row in rows))

    def put_back(self, taken: TakenOut, at: datetime) -> Feed:
        """Follow again what was taken out, with its filters and articles, due at `at`."""
        with self._database.transaction():
            feed = self.add(taken.feed.url, at, title=taken.feed.title, check_period=taken.feed.check_period)
            self.pause(feed.id, taken.feed.paused)
            for given in taken.filters:
                self.add_filter(feed.id, given.field, given.pattern, keep=given.keep)
            for number in taken.articles:
                self._database.execute(
                    "UPDATE article SET feed_id = ? WHERE id = ? AND feed_id IS NULL", (feed.id, number)
                )
            return feed

    def remove(self, feed_id: int) -> None:
        """Follow a feed no longer. Its articles stay."""
        with self._database.transaction():
            self._database.execute("DELETE FROM feed WHERE id = ?", (feed_id,))

    def add_filter(self, feed_id: int | None, field: FilterField, pattern: str, *, keep: bool = False) -> FeedFilter:
        """Add a filter to a feed, or to all feeds. The pattern is stored as it is; whoever uses it checks it."""
        with self._database.transaction():
            number = self._database.insert(
                "INSERT INTO feed_filter (feed_id, field, pattern, keep) VALUES (?, ?, ?, ?)",
                (feed_id, field, pattern, keep),
            )
        return FeedFilter(number, feed_id, field, pattern, keep)

    def change_filter(self, given: FeedFilter) -> None:
        """Let a filter be as `given` is; nothing happens where it was removed."""
        with self._database.transaction():
            self._database.execute(
                "UPDATE feed_filter SET field = ?, pattern = ?, keep = ? WHERE id = ?",
                (given.field, given.pattern, given.keep, given.id),
            )

    def remove_filter(self, filter_id: int) -> None:
        """Remove a filter."""
        with self._database.transaction():
            self._database.execute("DELETE FROM feed_filter WHERE id = ?", (filter_id,))

    def filters(self, feed_id: int | None = None) -> tuple[FeedFilter, ...]:
        """The filters that a feed is under, those of all feeds first; without a feed, only those of all feeds."""
        rows = self._database.rows(
            "SELECT id, feed_id, field, pattern, keep FROM feed_filter WHERE feed_id IS NULL OR feed_id IS ?"
            " ORDER BY feed_id IS NOT NULL, id",
            (feed_id,),
        )
        return tuple(FeedFilter(row[0], row[1], FilterField(row[2]), row[3], bool(row[4])) for row in rows)


def _feed(row: Sequence[Any]) -> Feed:
    return Feed(
        id=row[0],
        url=row[1],
        title=row[2],
        added_at=from_micros(row[3]),
        last_checked=maybe_time(row[4]),
        next_check=maybe_time(row[5]),
        check_period=timedelta(microseconds=row[6]),
        paused=bool(row[7]),
        status=row[8],
        error=row[9],
        etag=row[10],
        last_modified=row[11],
    )
