"""What a person decides about the checks of articles: to pause them, to take them up again, and to undo that."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from diffviewer.records import Article, ArticleFilter, WatchState
from diffviewer.store.articles import articles_numbered
from diffviewer.store.database import Database
from diffviewer.store.lists import Lists
from diffviewer.store.times import maybe_micros, to_micros

_MICROSECOND = timedelta(microseconds=1)
_STRETCH = 500


class Pausing:
    """Many articles at once, each call in one transaction. What was before is given back, for `put_back`."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lists = Lists(database)

    def pause(self, article_ids: Sequence[int]) -> tuple[Article, ...]:
        """Check these no more until they are resumed; those that are checked, or rest. Returns them as they were."""
        return self._change(
            article_ids, (WatchState.ACTIVE, WatchState.RESTED), "state = ?", (WatchState.PAUSED.value,)
        )

    def resume(self, article_ids: Sequence[int], at: datetime, check_period: timedelta) -> tuple[Article, ...]:
        """Check these again, from `at` on and as often as new ones; those that are paused, rest or are gone."""
        return self._change(
            article_ids,
            (WatchState.PAUSED, WatchState.RESTED, WatchState.GONE),
            "state = ?, next_check = ?, check_period = ?",
            (WatchState.ACTIVE.value, to_micros(at), check_period // _MICROSECOND),
        )

    def remove(self, article_ids: Sequence[int], at: datetime) -> tuple[Article, ...]:
        """Take these out of every list; returns those that were in them."""
        return self._change(article_ids, tuple(WatchState), "removed_at = ?", (to_micros(at),))

    def mark_read(self, article_ids: Sequence[int], read: bool = True) -> tuple[Article, ...]:
        """Take the unread dots away, or put them back; returns those that had it otherwise, for the same call again."""
        with self._database.transaction():
            known = articles_numbered(self._database, article_ids)
            changed = [article for article in known.values() if article.unread == read]
            self._database.execute_many(
                "UPDATE article SET unread = ? WHERE id = ?", [(not read, article.id) for article in changed]
            )
        return tuple(changed)

    def put_back(self, articles: Iterable[Article]) -> None:
        """Let these be as they were: their state, when they are due, and whether they are in the lists."""
        with self._database.transaction():
            self._database.execute_many(
                "UPDATE article SET state = ?, next_check = ?, check_period = ?, removed_at = NULL WHERE id = ?",
                [
                    (article.state, maybe_micros(article.next_check), article.check_period // _MICROSECOND, article.id)
                    for article in articles
                ],
            )

    def of_source(self, source_id: int) -> tuple[int, ...]:
        """The numbers of a publisher's articles."""
        found: list[int] = []
        page = self._lists.page(ArticleFilter(source_id=source_id), limit=_STRETCH)
        found += [article.id for article in page.articles]
        while page.after is not None:
            page = self._lists.page(ArticleFilter(source_id=source_id), limit=_STRETCH, after=page.after)
            found += [article.id for article in page.articles]
        return tuple(found)

    def _change(
        self, article_ids: Sequence[int], states: tuple[WatchState, ...], assignment: str, values: tuple[int | str, ...]
    ) -> tuple[Article, ...]:
        with self._database.transaction():
            known = articles_numbered(self._database, article_ids)
            changed = [
                known[number]
                for number in dict.fromkeys(article_ids)
                if number in known and known[number].state in states and not known[number].removed
            ]
            self._database.execute_many(
                f"UPDATE article SET {assignment} WHERE id = ?", [(*values, article.id) for article in changed]
            )
        return tuple(changed)
