"""Search in every version, also in text that is gone.

The full-text index proposes articles, newest first; each is then read and answers for itself (`matching`). So what is
found never depends on how the index cuts words, and a search ends as soon as enough articles have answered.
"""

from collections.abc import Callable, Iterator, Sequence

from diffviewer.records import Outcome, SearchResult, SearchResults
from diffviewer.store.articles import Articles
from diffviewer.store.database import Database
from diffviewer.store.matching import ArticleText, Holding, Standing, says, spoken
from diffviewer.store.packs import home_of
from diffviewer.store.paragraphs import IN_TITLE, Paragraphs, decode_places
from diffviewer.store.query import Query, Term, Where, parse
from diffviewer.store.times import to_micros
from diffviewer.store.words import folded

# for one search so many articles are read at most, so many paragraphs looked through for a phrase; and so many hits of
# a term are few
_MOST_READ = 2000
_MOST_CHECKED = 20_000
_FEW = 5000


class _TooMany(Exception):
    """The search ends before everything was looked at."""


class Search:
    """The search of the library."""

    def __init__(self, database: Database, articles: Articles, paragraphs: Paragraphs) -> None:
        self._database = database
        self._articles = articles
        self._paragraphs = paragraphs

    def find(self, text: str, limit: int = 20, should_cancel: Callable[[], bool] | None = None) -> SearchResults:
        """The articles that answer a query (see `query`), `limit` at most: first those that have all its words in one
        paragraph, then the others, each the newest first. Ends early, incomplete, when `should_cancel` says so.
        """
        query = parse(text)
        results: list[SearchResult] = []
        if query.empty:
            return SearchResults((), complete=True)
        try:
            for read, article_id in enumerate(self._candidates(query)):
                if len(results) == limit or read == _MOST_READ or (should_cancel is not None and should_cancel()):
                    raise _TooMany
                content = self._content(article_id)
                answer = content.answering(query)
                if answer:
                    matches = content.matches(query, answer, self._stops(article_id)) if query.wanted else ()
                    results.append(SearchResult(self._articles.get(article_id), matches))
        except _TooMany:
            return SearchResults(tuple(results), complete=False)
        return SearchResults(tuple(results), complete=True)

    def _candidates(self, query: Query) -> Iterator[int]:
        """Articles that may answer, each once."""
        seen: set[int] = set()
        for article_id in self._proposals(query):
            if article_id not in seen:
                seen.add(article_id)
                if self._may_answer(article_id, query):
                    yield article_id

    def _proposals(self, query: Query) -> Iterator[int]:
        wanted = query.wanted
        if not wanted:
            rows = self._database.stream("SELECT id FROM article WHERE removed_at IS NULL ORDER BY id DESC")
            yield from (row[0] for row in rows)
            return
        yield from self._hits(wanted)
        if len(wanted) == 1:
            return
        counted = sorted((self._count(term), number) for number, term in enumerate(wanted))
        driver = wanted[counted[0][1]]
        few = [self._articles_with(wanted[number]) for count, number in counted[1:] if count < _FEW]
        for article_id in self._hits((driver,)):
            if all(article_id in articles for articles in few):
                yield article_id

    def _hits(self, terms: Sequence[Term]) -> Iterator[int]:
        """The articles with a paragraph that has all the terms, by the newest home of the paragraph."""
        gone = all(term.where is Where.REMOVED for term in terms)
        # the index goes first: it ends early, and knows its rows by number only
        narrowed = " CROSS JOIN gone g ON g.paragraph_id = t.rowid" if gone else ""
        rows = self._database.stream(
            f"SELECT t.rowid FROM text_index t{narrowed} WHERE text_index MATCH ? ORDER BY t.rowid DESC",
            (_expression(terms),),
        )
        phrases = [term for term in terms if len(term.words) > 1]
        for checked, (paragraph_id,) in enumerate(rows):
            if phrases:
                if checked == _MOST_CHECKED:
                    raise _TooMany
                said = spoken(self._paragraphs.texts((paragraph_id,))[paragraph_id][1])
                if not all(says(said, term) for term in phrases):
                    continue
            borrowers = self._database.rows(
                "SELECT article_id FROM borrowed WHERE paragraph_id = ? ORDER BY article_id DESC LIMIT ?",
                (paragraph_id, _MOST_READ),
            )
            yield from (row[0] for row in borrowers)
            yield home_of(paragraph_id)

    def _count(self, term: Term) -> int:
        row = self._database.row(
            "SELECT count(*) FROM (SELECT 1 FROM text_index WHERE text_index MATCH ? LIMIT ?)",
            (_expression((term,)), _FEW),
        )
        return int(row[0]) if row is not None else 0

    def _articles_with(self, term: Term) -> set[int]:
        return set(self._hits((term,)))

    def _may_answer(self, article_id: int, query: Query) -> bool:
        """A quick look at the article's row, before its texts are read."""
        row = self._database.row(
            "SELECT a.removed_at, a.source_key, a.url, a.versions, a.first_seen, a.last_changed FROM article a"
            " WHERE a.id = ?",
            (article_id,),
        )
        if row is None or row[0] is not None or not row[3]:
            return False
        if query.before is not None and row[4] >= to_micros(query.before):
            return False
        if query.after is not None and row[5] < to_micros(query.after):
            return False
        named = f" {row[1]} {folded(row[2])} " if query.sources else ""
        if any((f" {name} " in named) == unwanted for name, unwanted in query.sources):
            return False
        return row[3] > 1 or all(term.where is Where.ANYWHERE for term in query.wanted)

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


def _expression(terms: Sequence[Term]) -> str:
    """The paragraphs with all words of the terms, in the index's language; the words are letters and digits only."""
    parts = []
    for term in terms:
        mark = IN_TITLE if term.in_title else ""
        parts += [f'"{mark}{word}"' for word in term.words]
        if term.prefix:
            parts[-1] += " *"
    return " AND ".join(parts)
