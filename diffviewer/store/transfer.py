"""Another library's articles into this one. What both have is kept once; twice the same import adds nothing."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from diffviewer.records import Article, WatchState
from diffviewer.store.articles import ARTICLE, Articles, article_known_as, article_of
from diffviewer.store.captures import Captured, Captures
from diffviewer.store.database import Database
from diffviewer.store.sightings import Sightings
from diffviewer.store.snapshots import Snapshots
from diffviewer.store.versions import Content, Versions

_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Imported:
    """What came in: articles not known before, and versions. `complete`: the import was not ended early."""

    articles: int
    versions: int
    complete: bool


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two libraries."""

    database: Database
    versions: Versions
    snapshots: Snapshots
    sightings: Sightings
    articles: Articles


class Transfer:
    """An import from one library into another."""

    def __init__(self, source: Side, target: Side, captures: Captures) -> None:
        self._source = source
        self._target = target
        self._captures = captures
        self._now = datetime.now(UTC)

    def run(
        self,
        progress: Callable[[int, int], None] | None = None,
        should_cancel: Callable[[], bool] | None = None,
    ) -> Imported:
        """Bring everything in, one transaction an article; `progress` is told the articles done and all of them."""
        self._feeds()
        self._rules()
        total = self._source.database.rows("SELECT count(*) FROM article WHERE removed_at IS NULL")[0][0]
        last = done = articles = versions = 0
        while ids := self._source.database.rows(
            "SELECT id FROM article WHERE removed_at IS NULL AND id > ? ORDER BY id LIMIT ?", (last, _AT_ONCE)
        ):
            for (last,) in ids:
                if should_cancel is not None and should_cancel():
                    return Imported(articles, versions, complete=False)
                is_new, count = self._article(last)
                articles += is_new
                versions += count
                done += 1
            if progress is not None:
                progress(done, max(done, total))
        return Imported(articles, versions, complete=True)

    def _feeds(self) -> None:
        columns = "url, title, added_at, next_check, check_period, paused"
        with self._target.database.transaction():
            for number, *row in self._source.database.rows(f"SELECT id, {columns} FROM feed"):
                self._target.database.execute(f"INSERT OR IGNORE INTO feed ({columns}) VALUES (?, ?, ?, ?, ?, ?)", row)
                self._filters(number, self._target.database.rows("SELECT id FROM feed WHERE url = ?", row[:1])[0][0])
            self._filters(None, None)

    def _rules(self) -> None:
        columns = "site, kind, pattern, keep, learnt, enabled, made_at"
        with self._target.database.transaction():
            for row in self._source.database.rows(f"SELECT {columns} FROM rule ORDER BY id"):
                self._target.database.execute(
                    f"INSERT OR IGNORE INTO rule ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?)", row
                )

    def _filters(self, theirs: int | None, ours: int | None) -> None:
        sql = "SELECT field, pattern, keep FROM feed_filter WHERE feed_id IS ?"
        known = set(self._target.database.rows(sql, (ours,)))
        for row in self._source.database.rows(sql, (theirs,)):
            if row not in known:
                self._target.database.execute(
                    "INSERT INTO feed_filter (field, pattern, keep, feed_id) VALUES (?, ?, ?, ?)", (*row, ours)
                )

    def _article(self, article_id: int) -> tuple[bool, int]:
        theirs = self._source.versions
        versions = theirs.of(article_id)
        readings = [[Content.of(document) for document in theirs.readings(version.id)] for version in versions]
        numbers = {version.id: number for number, version in enumerate(versions)}
        runs = [
            replace(run, version_id=None if run.version_id is None else numbers[run.version_id])
            for run in self._source.sightings.runs(article_id)
        ]
        pages = [
            None if version.snapshot_id is None else self._source.snapshots.get(version.snapshot_id).page
            for version in versions
        ]
        with self._target.database.transaction():
            ours, is_new = self._twin(article_id, [{content.key for content in contents} for contents in readings])
            if not runs:
                return is_new, 0
            known = self._target.versions.keys_of(ours)
            texts = [
                # as we know it already, under whichever reading; else as it was read first
                Captured(
                    next((content for content in contents if content.key in known), contents[0]),
                    version.origin,
                    page,
                    version.captured_at,
                )
                for version, contents, page in zip(versions, readings, pages, strict=True)
            ]
            count = self._captures.merge(ours, texts, runs)
            target = self._target.database
            target.execute("UPDATE article SET rules = '' WHERE id = ?", (ours,))  # theirs were read under others
            self._reread(ours, [contents for contents in readings if not any(text.key in known for text in contents)])
            return is_new, count

    def _reread(self, article_id: int, readings: list[list[Content]]) -> None:
        """Bring versions that came in to what they read as over there, their earlier readings kept."""
        ids = self._target.versions.keys_of(article_id)
        better = [contents for contents in readings if len(contents) > 1]
        for contents in better:
            for content in contents[1:]:
                self._target.versions.reread(ids[contents[0].key], content.document, self._now)
        if better:
            self._captures.remeasure(article_id)

    def _twin(self, article_id: int, keys: list[set[bytes]]) -> tuple[int, bool]:
        """Our article for theirs, and whether it is new: the one at the same address, or with the same texts."""
        source, target = self._source.database, self._target.database
        theirs = article_of(source.rows(f"{ARTICLE} WHERE a.id = ?", (article_id,))[0])
        if theirs.address:
            for address in self._addresses(theirs):
                number = article_known_as(target, address)
                if number is not None:
                    self._target.articles.undo_remove(number)
                    self._note(number, theirs)
                    return number, False
        else:
            for (ours,) in target.rows(
                "SELECT id FROM article WHERE address IS NULL AND url = ? AND state = ?", (theirs.url, WatchState.FILE)
            ):
                known = self._target.versions.keys_of(ours)
                if keys and all(any(key in known for key in readings) for readings in keys):
                    return ours, False
        feed = None
        if theirs.feed_id is not None:
            url = source.rows("SELECT url FROM feed WHERE id = ?", (theirs.feed_id,))[0]
            feed = target.rows("SELECT id FROM feed WHERE url = ?", url)[0][0]
        columns = (
            "address, url, state, added_at, first_seen, last_changed, last_checked, next_check, check_period, starred,"
            " site"
        )
        row = source.rows(f"SELECT {columns} FROM article WHERE id = ?", (article_id,))[0]
        ours = target.insert(f"INSERT INTO article ({columns}, feed_id) VALUES ({', '.join('?' * 12)})", (*row, feed))
        self._target.articles.describe(ours, theirs.title, theirs.source)
        self._note(ours, theirs)
        return ours, True

    def _addresses(self, theirs: Article) -> list[str]:
        """What an article of theirs is known by, its first address first."""
        others = self._source.database.rows(
            "SELECT address FROM other_address WHERE article_id = ? ORDER BY address", (theirs.id,)
        )
        return [theirs.address, *(row[0] for row in others)] if theirs.address else []

    def _note(self, ours: int, theirs: Article) -> None:
        """Have our article known by what theirs is known by."""
        for address in self._addresses(theirs):
            if article_known_as(self._target.database, address) is None:
                self._target.database.execute("INSERT INTO other_address VALUES (?, ?)", (address, ours))
