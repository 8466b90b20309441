"""Another library's articles into this one. What both have is kept once; twice the same import adds nothing."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from diffviewer.records import WatchState
from diffviewer.store.articles import ARTICLE, Articles, article_of
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

    def run(
        self,
        progress: Callable[[int, int], None] | None = None,
        should_cancel: Callable[[], bool] | None = None,
    ) -> Imported:
        """Bring everything in, one transaction an article; `progress` is told the articles done and all of them."""
        self._feeds()
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

    def _filters(self, theirs: int | None, ours: int | None) -> None:
        sql = "SELECT field, pattern, keep FROM feed_filter WHERE feed_id IS ?"
        known = set(self._target.database.rows(sql, (ours,)))
        for row in self._source.database.rows(sql, (theirs,)):
            if row not in known:
                self._target.database.execute(
                    "INSERT INTO feed_filter (field, pattern, keep, feed_id) VALUES (?, ?, ?, ?)", (*row, ours)
                )

    def _article(self, article_id: int) -> tuple[bool, int]:
        texts: list[Captured] = []
        numbers: dict[int, int] = {}
        for version in self._source.versions.of(article_id):
            numbers[version.id] = len(texts)
            page = None if version.snapshot_id is None else self._source.snapshots.get(version.snapshot_id).page
            document = self._source.versions.document(version.id)
            texts.append(Captured(Content.of(document), version.origin, page, version.captured_at))
        runs = [
            replace(run, version_id=None if run.version_id is None else numbers[run.version_id])
            for run in self._source.sightings.runs(article_id)
        ]
        with self._target.database.transaction():
            ours, is_new = self._twin(article_id, {text.content.key for text in texts})
            return is_new, self._captures.merge(ours, texts, runs) if runs else 0

    def _twin(self, article_id: int, keys: set[bytes]) -> tuple[int, bool]:
        """Our article for theirs, and whether it is new: the one at the same address, or with the same texts."""
        source, target = self._source.database, self._target.database
        theirs = article_of(source.rows(f"{ARTICLE} WHERE a.id = ?", (article_id,))[0])
        if theirs.address:
            row = target.row("SELECT id FROM article WHERE address = ?", (theirs.address,))
            if row is not None:
                target.execute("UPDATE article SET removed_at = NULL WHERE id = ?", row)
                return row[0], False
        else:
            for (ours,) in target.rows(
                "SELECT id FROM article WHERE address IS NULL AND url = ? AND state = ?", (theirs.url, WatchState.FILE)
            ):
                if keys and keys <= set(self._target.versions.keys_of(ours)):
                    return ours, False
        feed = None
        if theirs.feed_id is not None:
            url = source.rows("SELECT url FROM feed WHERE id = ?", (theirs.feed_id,))[0]
            feed = target.rows("SELECT id FROM feed WHERE url = ?", url)[0][0]
        columns = (
            "address, url, state, added_at, first_seen, last_changed, last_checked, next_check, check_period, starred"
        )
        row = source.rows(f"SELECT {columns} FROM article WHERE id = ?", (article_id,))[0]
        ours = target.insert(f"INSERT INTO article ({columns}, feed_id) VALUES ({', '.join('?' * 11)})", (*row, feed))
        self._target.articles.describe(ours, theirs.title, theirs.source)
        return ours, True
