"""Search in every version, also in text that is gone.

The full-text index proposes articles (`candidates`), newest first; each is then read and answers for itself
(`matching`). So what is found never depends on the index's idea of a word, and a search ends as soon as enough articles
have answered.
"""

from collections.abc import Callable

from diffviewer.records import Outcome, SearchResult, SearchResults
from diffviewer.store.articles import Articles
from diffviewer.store.candidates import Candidates, TooMany
from diffviewer.store.database import Database
from diffviewer.store.matching import ArticleText, Holding, Standing
from diffviewer.store.paragraphs import Paragraphs, decode_places
from diffviewer.store.query import parse

_MOST_READ = 2000  # articles, in one search


class Search:
    """The search of the library."""

    def __init__(self, database: Database, articles: Articles, paragraphs: Paragraphs) -> None:
        self._database = database
        self._articles = articles
        self._paragraphs = paragraphs
        self._candidates = Candidates(database, paragraphs)

    def find(self, text: str, limit: int = 20, should_cancel: Callable[[], bool] | None = None) -> SearchResults:
        """The articles that answer a query (see `query`), `limit` at most: first those that have all its words in one
        paragraph, then the others, each the newest first. Ends early, incomplete, when `should_cancel` says so.
        """
        query = parse(text)
        results: list[SearchResult] = []
        if query.empty:
            return SearchResults((), complete=True)
        try:
            for read, article_id in enumerate(self._candidates.of(query, should_cancel)):
                if len(results) == limit or read == _MOST_READ:
                    raise TooMany
                content = self._content(article_id)
                answer = content.answering(query)
                if answer:
                    matches = content.matches(query, answer, self._stops(article_id)) if query.wanted else ()
                    results.append(SearchResult(self._articles.get(article_id), matches))
        except TooMany:
            return SearchResults(tuple(results), complete=False)
        return SearchResults(tuple(results), complete=True)

    def _content(self, article_id: int) -> ArticleText:
        rows = self._database.rows(
            "SELECT v.captured_at, v.title_id, v.byline_id, v.paragraphs, v.id = a.version_id"
            " FROM version v JOIN article a ON a.id = v.article_id WHERE v.article_id = ? ORDER BY v.seq",
            (article_id,),
        )
        holdings = [
            Holding(
                row[0],
                tuple(number for number in (row[1], row[2]) if number) + tuple(decode_places(row[3], article_id)),
            )
            for row in rows
        ]
        entries = self._paragraphs.texts(number for holding in holdings for number in holding.paragraphs)
        standing = next((seq for seq, row in enumerate(rows) if row[4]), len(rows) - 1)
        return ArticleText(holdings, entries, standing)

    def _stops(self, article_id: int) -> list[Standing]:
        rows = self._database.rows(
            "SELECT v.seq, s.first_at, s.last_at, s.outcome FROM sighting s JOIN version v ON v.id = s.version_id"
            " WHERE s.article_id = ? ORDER BY s.first_at, s.id",
            (article_id,),
        )
        stops: list[Standing] = []
        for seq, first_at, last_at, outcome in rows:
            if outcome == Outcome.UNCHANGED and stops:
                stops[-1] = Standing(seq, stops[-1].at, last_at)
            else:
                stops.append(Standing(seq, first_at, last_at))
        return stops
