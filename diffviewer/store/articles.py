"""The articles: watched at an address or kept from files, their marks, and when they are checked next."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from diffviewer.models import Document
from diffviewer.records import Article, Outcome, Source, WatchState
from diffviewer.rules import site_of
from diffviewer.store.database import Database
from diffviewer.store.problems import LibraryError, LibraryProblem
from diffviewer.store.timeline import Run, summary
from diffviewer.store.times import from_micros, maybe_micros, maybe_time, to_micros
from diffviewer.store.words import folded

_COLUMNS = """a.id, a.address, a.url, a.title, s.name, a.source_id, a.feed_id, a.state, a.added_at, a.first_seen,
    a.last_changed, a.last_checked, a.next_check, a.check_period, a.versions, a.changes, a.returns, v.seq,
    a.flip_flopping, a.unread, a.starred, a.removed_at, a.sizes, a.etag, a.last_modified,
    a.looked_at, c.outcome, c.error"""
ARTICLE = (
    f"SELECT {_COLUMNS} FROM article a"
    " LEFT JOIN source s ON s.id = a.source_id LEFT JOIN version v ON v.id = a.version_id"
    " LEFT JOIN sighting c ON c.id ="
    " (SELECT id FROM sighting WHERE article_id = a.id ORDER BY first_at DESC, id DESC LIMIT 1)"
)

_DESCRIBED = "title = ?, title_key = ?, source_id = ?, source_key = ?, filter_text = ?"
_ASKED_AT_ONCE = 500


class Articles:
    """The articles of the library. Unknown numbers raise LibraryError NO_ARTICLE."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._indexed: dict[int, str] = {}  # articles to be indexed anew, and what the index has of them
        self._sources: dict[str, tuple[int, str]] = {}
        database.before_commit.append(self._index)
        database.forget.append(self._forget)

    def get(self, article_id: int) -> Article:
        """One article, removed or not."""
        row = self._database.row(f"{ARTICLE} WHERE a.id = ?", (article_id,))
        if row is None:
            raise self._missing(article_id)
        return article_of(row)

    def many(self, article_ids: Sequence[int]) -> dict[int, Article]:
        """Several articles by number; those that are not there are left out."""
        return articles_numbered(self._database, article_ids)

    def at(self, address: str) -> Article | None:
        """The article at a canonical address, also a removed one, and one that was said to have moved there."""
        number = article_known_as(self._database, address)
        return None if number is None else self.get(number)

    def watch(
        self,
        address: str,
        at: datetime,
        *,
        url: str = "",
        title: str = "",
        source: str = "",
        feed_id: int | None = None,
        next_check: datetime | None = None,
        check_period: timedelta = timedelta(0),
    ) -> Article:
        """Watch a canonical address from now on. An article that is there, even removed, is taken up again.

        `url` is the address as given, `next_check` when it is due (now, if left out). The title serves until one is
        read from the page.
        """
        with self._database.transaction():
            known = article_known_as(self._database, address)
            due = to_micros(next_check or at)
            if known is not None:
                self._database.execute(
                    "UPDATE article SET state = ?, removed_at = NULL, next_check = ?, check_period = ?,"
                    " feed_id = coalesce(feed_id, ?) WHERE id = ?",
                    (WatchState.ACTIVE, due, _micros(check_period), feed_id, known),
                )
                return self.get(known)
            article_id = self._insert(
                address, url or address, WatchState.ACTIVE, at, title, source, feed_id, due, _micros(check_period)
            )
            return self.get(article_id)

    def keep(self, at: datetime, *, address: str = "", url: str = "", title: str = "", source: str = "") -> Article:
        """An article for versions from files, not fetched. With an address that is there already, that article."""
        with self._database.transaction():
            known = article_known_as(self._database, address) if address else None
            if known is not None:
                self.undo_remove(known)
                return self.get(known)
            return self.get(self._insert(address or None, url or address, WatchState.FILE, at, title, source))

    def describe(self, article_id: int, title: str, source: str) -> None:
        """Give an article its title and source; an empty one leaves what is there."""
        with self._database.transaction():
            self._database.execute(
                f"UPDATE article SET {_DESCRIBED} WHERE id = ?",
                (*self._described(article_id, title, source), article_id),
            )

    def refresh(self, article_id: int, runs: Sequence[Run], newest: Document, *, unread: bool) -> None:
        """Bring the row up to date with the record of its checks; `newest` is the text that stands."""
        told = summary(runs)
        self._database.execute(
            "UPDATE article SET first_seen = ?, last_changed = ?, last_checked = ?, changes = ?, returns = ?,"
            " flip_flopping = ?, sizes = ?, version_id = ?, unread = max(unread, ?),"
            f" versions = (SELECT count(DISTINCT content) FROM version WHERE article_id = ?), {_DESCRIBED}"
            " WHERE id = ?",
            (
                told.first_seen,
                told.last_stop,
                max(run.last_at for run in runs),
                told.changes,
                told.returns,
                told.flip_flopping,
                ",".join(map(str, told.sizes)),
                told.standing,
                unread,
                article_id,
                *self._described(article_id, newest.title, newest.source),
                article_id,
            ),
        )

    def star(self, article_id: int, starred: bool = True) -> None:
        """Put or take the star."""
        self._set(article_id, "starred = ?", starred)

    def mark_read(self, article_id: int, read: bool = True) -> None:
        """Take the unread dot away, or put it back."""
        self._set(article_id, "unread = ?", not read)

    def look(self, article_id: int, at: datetime) -> None:
        """The person looks at the article's versions, and at `at` had seen all there were."""
        self._set(article_id, "looked_at = ?", to_micros(at))

    def mark_all_read(self) -> None:
        """Take every unread dot away."""
        with self._database.transaction():
            self._database.execute("UPDATE article SET unread = 0 WHERE unread = 1")

    def remove(self, article_id: int, at: datetime) -> None:
        """Take an article from every list and search, and stop checking it. Nothing is deleted before `purge`."""
        self._set(article_id, "removed_at = ?", to_micros(at))

    def undo_remove(self, article_id: int) -> None:
        """Bring a removed article back as it was."""
        self._set(article_id, "removed_at = ?", None)

    def move(self, article_id: int, url: str, address: str) -> None:
        """Ask for an article at `url` from now on. It is known by `address`, the canonical one there, as well."""
        with self._database.transaction():
            before = self.get(article_id)
            for table, whose in (
                ("version", "article_id = ?"),
                ("reading", "version_id IN (SELECT id FROM version WHERE article_id = ?)"),
            ):
                # those without an address of their own have that of their article, as it was
                self._database.execute(
                    f"UPDATE {table} SET url = ? WHERE url IS NULL AND {whose}", (before.url, article_id)
                )
            self._set(article_id, "url = ?", url)
            if article_known_as(self._database, address) is None:
                self._database.execute("INSERT INTO other_address VALUES (?, ?)", (address, article_id))

    def set_state(self, article_id: int, state: WatchState) -> None:
        """Pause, resume, rest or end the checks of an article."""
        self._set(article_id, "state = ?", state)

    def schedule(
        self,
        article_id: int,
        next_check: datetime | None,
        check_period: timedelta,
        *,
        etag: str | None = None,
        last_modified: str | None = None,
    ) -> None:
        """Say when an article is checked next (None: never) and what the server said for a conditional request."""
        self._set(
            article_id,
            "next_check = ?, check_period = ?, etag = coalesce(?, etag), last_modified = coalesce(?, last_modified)",
            maybe_micros(next_check),
            _micros(check_period),
            etag,
            last_modified,
        )

    def due(self, now: datetime, limit: int = 1000) -> tuple[Article, ...]:
        """The active articles to check now, the longest due first."""
        rows = self._database.rows(
            f"{ARTICLE} WHERE a.next_check <= ? AND a.state = ? AND a.removed_at IS NULL ORDER BY a.next_check LIMIT ?",
            (to_micros(now), WatchState.ACTIVE, limit),
        )
        return tuple(article_of(row) for row in rows)

    def next_due(self) -> datetime | None:
        """When the next active article is due."""
        row = self._database.row(
            "SELECT next_check FROM article WHERE next_check IS NOT NULL AND state = ? AND removed_at IS NULL"
            " ORDER BY next_check LIMIT 1",
            (WatchState.ACTIVE,),
        )
        return None if row is None else from_micros(row[0])

    def sources(self) -> tuple[Source, ...]:
        """The publishers with articles, by name."""
        rows = self._database.rows(
            "SELECT s.id, s.name, count(*) FROM article a JOIN source s ON s.id = a.source_id"
            " WHERE a.removed_at IS NULL GROUP BY s.id ORDER BY s.key"
        )
        return tuple(Source(*row) for row in rows)

    def _insert(
        self,
        address: str | None,
        url: str,
        state: WatchState,
        at: datetime,
        title: str,
        source: str,
        feed_id: int | None = None,
        next_check: int | None = None,
        check_period: int = 0,
    ) -> int:
        source_id, source_key = self._source(source) if source else (None, "")
        title_key = folded(title)
        row = {
            "address": address,
            "url": url,
            "site": site_of(address or url),
            "title": title,
            "title_key": title_key,
            "filter_text": _filter_text(title_key, source_key, url),
            "source_id": source_id,
            "source_key": source_key,
            "feed_id": feed_id,
            "state": state,
            "added_at": to_micros(at),
            "first_seen": to_micros(at),
            "last_changed": to_micros(at),
            "next_check": next_check,
            "check_period": check_period,
        }
        article_id = self._database.insert(
            f"INSERT INTO article ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", tuple(row.values())
        )
        self._indexed[article_id] = ""
        return article_id

    def _described(self, article_id: int, title: str, source: str) -> tuple[Any, ...]:
        """The values of `_DESCRIBED`; where they are new, the article waits to be indexed anew."""
        row = self._database.row(
            "SELECT title, title_key, source_id, source_key, filter_text, url FROM article WHERE id = ?", (article_id,)
        )
        if row is None:
            raise self._missing(article_id)
        source_id, source_key = self._source(source) if source else row[2:4]
        title = title or row[0]
        if (title, source_id, source_key) == (row[0], row[2], row[3]) and row[4]:
            return row[:5]
        title_key = folded(title)
        text = _filter_text(title_key, source_key, row[5])
        if text != row[4]:
            self._indexed.setdefault(article_id, row[4])
        return title, title_key, source_id, source_key, text

    def _source(self, name: str) -> tuple[int, str]:
        known = self._sources.get(name)
        if known is None:
            key = folded(name) or name
            self._database.execute("INSERT OR IGNORE INTO source (name, key) VALUES (?, ?)", (name, key))
            row = self._database.rows("SELECT id FROM source WHERE key = ?", (key,))[0]
            known = self._sources[name] = (row[0], key)
        return known

    def _index(self) -> None:
        """Bring the index of the lists up to date, once for all that a transaction did to an article."""
        changed = sorted(self._indexed.items())
        self._indexed.clear()
        self._database.execute_many(
            "INSERT INTO article_index (article_index, rowid, filter_text) VALUES ('delete', ?, ?)",
            [(article_id, text) for article_id, text in changed if text],
        )
        self._database.execute_many(
            "INSERT INTO article_index (rowid, filter_text) SELECT id, filter_text FROM article WHERE id = ?",
            [(article_id,) for article_id, _ in changed],
        )

    def _forget(self) -> None:
        self._indexed.clear()
        self._sources.clear()

    def _set(self, article_id: int, assignment: str, *values: Any) -> None:
        with self._database.transaction():
            if (
                self._database.execute(f"UPDATE article SET {assignment} WHERE id = ?", (*values, article_id)).rowcount
                < 1
            ):
                raise self._missing(article_id)

    def _missing(self, article_id: int) -> LibraryError:
        return LibraryError(LibraryProblem.NO_ARTICLE, self._database.path, str(article_id))


def article_known_as(database: Database, address: str) -> int | None:
    """The article with this canonical address, or that moved there, removed or not."""
    row = database.row("SELECT id FROM article WHERE address = ?", (address,)) or database.row(
        "SELECT article_id FROM other_address WHERE address = ?", (address,)
    )
    return None if row is None else int(row[0])


def articles_numbered(database: Database, article_ids: Sequence[int]) -> dict[int, Article]:
    """Several articles by number; those that are not there are left out."""
    found: dict[int, Article] = {}
    for start in range(0, len(article_ids), _ASKED_AT_ONCE):
        some = article_ids[start : start + _ASKED_AT_ONCE]
        rows = database.rows(f"{ARTICLE} WHERE a.id IN ({','.join('?' * len(some))})", some)
        found.update((row[0], article_of(row)) for row in rows)
    return found


def article_of(row: Sequence[Any]) -> Article:
    """The record of a row of `ARTICLE`."""
    versions, changes = row[14], row[15]
    return Article(
        id=row[0],
        address=row[1] or "",
        url=row[2],
        title=row[3],
        source=row[4] or "",
        source_id=row[5],
        feed_id=row[6],
        state=WatchState(row[7]),
        added_at=from_micros(row[8]),
        first_seen=from_micros(row[9]) if versions else None,
        last_changed=from_micros(row[10]) if changes else None,
        last_checked=maybe_time(row[11]),
        next_check=maybe_time(row[12]),
        check_period=timedelta(microseconds=row[13]),
        versions=versions,
        changes=changes,
        returns=row[16],
        newest=row[17],
        flip_flopping=bool(row[18]),
        unread=bool(row[19]),
        starred=bool(row[20]),
        removed=row[21] is not None,
        sizes=tuple(map(int, row[22].split(","))) if row[22] else (),
        etag=row[23],
        last_modified=row[24],
        looked_at=maybe_time(row[25]),
        last_outcome=Outcome(row[26]) if row[26] is not None else None,
        last_reason=(row[27] or "").partition(":")[0],
    )


def _filter_text(title_key: str, source_key: str, url: str) -> str:
    return " ".join((title_key, source_key, folded(host_of(url))))


def _micros(period: timedelta) -> int:
    return period // timedelta(microseconds=1)


def host_of(url: str) -> str:
    """The host an address names, empty where it names none."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""
