"""The lists of articles, a stretch at a time, so that a view of a hundred thousand asks for what it shows."""

from typing import Any

from diffviewer.records import ArticleFilter, ArticlePage, Sort, View, WatchState
from diffviewer.store.articles import articles_numbered
from diffviewer.store.database import Database
from diffviewer.store.words import folded

_ORDERS = {
    Sort.LAST_CHANGED: ("last_changed", "article_last_changed", True),
    Sort.FIRST_SEEN: ("first_seen", "article_first_seen", True),
    Sort.CHANGES: ("changes", "article_changes", True),
    Sort.TITLE: ("title_key", "article_title", False),
    Sort.SOURCE: ("source_key", "article_source", False),
}
_VIEWS = {
    View.ALL: "removed_at IS NULL",
    View.CHANGED: "removed_at IS NULL AND changes > 0",
    View.FILES: f"removed_at IS NULL AND state = '{WatchState.FILE}'",
    View.STARRED: "removed_at IS NULL AND starred = 1",
    View.UNREAD: "removed_at IS NULL AND unread = 1",
    View.REMOVED: "removed_at IS NOT NULL",
}
TRIGRAM = 3  # the index of the lists knows no shorter texts
# up to so many articles that match a text are sorted; more are so frequent that the list is walked and each looked at
_SORTED_MATCHES = 2000


class Lists:
    """Stretches of the list of articles."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def page(
        self,
        chosen: ArticleFilter | None = None,
        sort: Sort = Sort.LAST_CHANGED,
        limit: int = 100,
        after: tuple[int | str, int] | None = None,
    ) -> ArticlePage:
        """The next articles of a list, `limit` at most; `after` is that of the page before."""
        column, index, falling = _ORDERS[sort]
        where, parameters = self._where(chosen or ArticleFilter())
        direction = "DESC" if falling else "ASC"
        if after is not None:
            where += f" AND ({column}, id) {'<' if falling else '>'} (?, ?)"
            parameters.extend(after)
        walked = "" if " IN " in where else f" INDEXED BY {index}"
        rows = self._database.rows(
            f"SELECT {column}, id FROM article{walked} WHERE {where}"
            f" ORDER BY {column} {direction}, id {direction} LIMIT ?",
            (*parameters, limit),
        )
        found = articles_numbered(self._database, [row[1] for row in rows])
        return ArticlePage(
            tuple(found[row[1]] for row in rows if row[1] in found),
            (rows[-1][0], rows[-1][1]) if len(rows) == limit else None,
        )

    def count(self, chosen: ArticleFilter | None = None) -> int:
        """How many articles a list has."""
        where, parameters = self._where(chosen or ArticleFilter())
        row = self._database.row(f"SELECT count(*) FROM article WHERE {where}", parameters)
        return int(row[0]) if row is not None else 0

    def _where(self, chosen: ArticleFilter) -> tuple[str, list[Any]]:
        conditions: list[str] = [_VIEWS[chosen.view]]
        parameters: list[Any] = []
        if chosen.source_id is not None:
            conditions.append("source_id = ?")
            parameters.append(chosen.source_id)
        if chosen.feed_id is not None:
            conditions.append("feed_id = ?")
            parameters.append(chosen.feed_id)
        for piece in folded(chosen.text).split():
            matches = self._matching(piece)
            if matches is None:
                conditions.append("instr(filter_text, ?) > 0")
                parameters.append(piece)
            else:
                conditions.append(f"id IN ({','.join(map(str, matches))})")
        return " AND ".join(conditions), parameters

    def _matching(self, piece: str) -> list[int] | None:
        """The articles with a text in title, source or host; None where they are too many to list."""
        if len(piece) < TRIGRAM:
            return None
        rows = self._database.rows(
            "SELECT rowid FROM article_index WHERE article_index MATCH ? LIMIT ?", (f'"{piece}"', _SORTED_MATCHES)
        )
        return None if len(rows) == _SORTED_MATCHES else [int(row[0]) for row in rows]
