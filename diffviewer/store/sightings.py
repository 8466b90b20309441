"""The record of every check, as rows."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any

from diffviewer.records import Change, LoggedRun, Outcome, Sighting
from diffviewer.store.database import Database
from diffviewer.store.timeline import Run
from diffviewer.store.times import from_micros, to_micros

_COLUMNS = (
    "first_at, last_at, count, outcome, version_id, status, error, words_added, words_removed, not_modified, same_page,"
    " same_text"
)
_LOGGED = (
    "SELECT s.outcome, s.first_at, s.last_at, s.count, v.seq, s.status, s.error, s.not_modified, s.same_page,"
    " s.same_text, s.words_added, s.words_removed, s.id, s.article_id, a.title, a.url, a.address"
    " FROM sighting s JOIN article a ON a.id = s.article_id LEFT JOIN version v ON v.id = s.version_id"
)


class Sightings:
    """What every check of every article found."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def runs(self, article_id: int) -> list[Run]:
        """The record of an article, in order of time."""
        rows = self._database.rows(
            f"SELECT {_COLUMNS} FROM sighting WHERE article_id = ? ORDER BY first_at, id", (article_id,)
        )
        return [_run(row) for row in rows]

    def of(self, article_id: int) -> tuple[Sighting, ...]:
        """The record of an article for people, in order of time."""
        rows = self._database.rows(
            "SELECT s.outcome, s.first_at, s.last_at, s.count, v.seq, s.status, s.error, s.not_modified, s.same_page,"
            " s.same_text FROM sighting s LEFT JOIN version v ON v.id = s.version_id WHERE s.article_id = ?"
            " ORDER BY first_at, s.id",
            (article_id,),
        )
        return tuple(_sighting(row) for row in rows)

    def logged(
        self,
        article_id: int | None,
        limit: int,
        before: tuple[datetime, int] | None = None,
        outcomes: Collection[Outcome] = (),
    ) -> tuple[LoggedRun, ...]:
        """The newest runs of an article, or of all articles that were not removed, the newest first.

        `before` is the end and the id of the last run of the stretch before; `outcomes` are those wanted, none for all.
        """
        last = (to_micros(before[0]), before[1]) if before is not None else (1 << 62, 1 << 62)
        which = "a.removed_at IS NULL" if article_id is None else "s.article_id = ?"
        if outcomes:
            which += f" AND s.outcome IN ({', '.join('?' * len(outcomes))})"
        rows = self._database.rows(
            f"{_LOGGED} WHERE (s.last_at, s.id) < (?, ?) AND {which} ORDER BY s.last_at DESC, s.id DESC LIMIT ?",
            (*last, *(() if article_id is None else (article_id,)), *outcomes, limit),
        )
        return tuple(
            LoggedRun(
                row[12],
                row[13],
                row[14] or row[15] or row[16] or "",
                _sighting(row),
                Change(row[10], row[11]),
            )
            for row in rows
        )

    def last(self, article_id: int) -> tuple[int, Run] | None:
        """The latest run and its row."""
        row = self._database.row(
            f"SELECT id, {_COLUMNS} FROM sighting WHERE article_id = ? ORDER BY first_at DESC, id DESC LIMIT 1",
            (article_id,),
        )
        return None if row is None else (row[0], _run(row[1:]))

    def append(self, article_id: int, run: Run) -> None:
        """Put a check after all others: it lengthens the latest run or begins one."""
        last = self.last(article_id)
        if last is not None and run.continues(last[1]):
            self._database.execute(
                "UPDATE sighting SET last_at = max(last_at, ?), count = count + ?, not_modified = not_modified + ?,"
                " same_page = same_page + ?, same_text = same_text + ? WHERE id = ?",
                (run.last_at, run.count, *run.same, last[0]),
            )
        else:
            self.insert(article_id, (run,))

    def insert(self, article_id: int, runs: Iterable[Run]) -> None:
        """Add rows as they are."""
        self._database.execute_many(
            f"INSERT INTO sighting (article_id, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    article_id,
                    run.first_at,
                    run.last_at,
                    run.count,
                    run.outcome,
                    run.version_id,
                    run.status,
                    run.error,
                    run.words_added,
                    run.words_removed,
                    *run.same,
                )
                for run in runs
            ],
        )

    def replace(self, article_id: int, runs: Sequence[Run]) -> None:
        """Write the whole record of an article anew."""
        self._database.execute("DELETE FROM sighting WHERE article_id = ?", (article_id,))
        self.insert(article_id, runs)


def _run(row: Sequence[Any]) -> Run:
    first_at, last_at, count, outcome, version_id, status, error, added, removed, *same = row
    return Run(
        first_at,
        last_at,
        count,
        Outcome(outcome),
        version_id,
        status,
        error,
        added,
        removed,
        (same[0], same[1], same[2]),
    )


def _sighting(row: Sequence[Any]) -> Sighting:
    outcome, first, last, count, seq, status, error, *same = row[:10]
    return Sighting(
        Outcome(outcome),
        from_micros(first),
        from_micros(last),
        count,
        seq,
        status,
        error,
        (same[0], same[1], same[2]),
    )
