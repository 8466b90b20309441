"""Which articles a search should read: those that the indexes propose, newest first."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from diffviewer.store.articles import host_of
from diffviewer.store.database import Database
from diffviewer.store.lists import TRIGRAM
from diffviewer.store.matching import says, spoken
from diffviewer.store.packs import PLACES, home_of
from diffviewer.store.paragraphs import IN_TITLE, Paragraphs
from diffviewer.store.query import Query, Term, Where
from diffviewer.store.times import to_micros
from diffviewer.store.words import folded

_MOST_CHECKED = 20_000  # paragraphs looked through for a phrase, in one search
_FEW = 20_000  # a term with fewer hits narrows the others
_NARROW = 20_000  # articles, fewer of which are worth listing before
_MOST_WORDS = 500  # named one by one for the beginning of a word


class TooMany(Exception):
    """The search has to end before everything was looked at."""


class Candidates:
    """Proposes articles. Everything that answers a query is proposed, and more."""

    def __init__(self, database: Database, paragraphs: Paragraphs) -> None:
        self._database = database
        self._paragraphs = paragraphs

    def of(self, query: Query, should_cancel: Callable[[], bool] | None = None) -> Iterator[int]:
        """Articles that may answer, each once.

        Raises TooMany where a phrase needs too many paragraphs read, or where `should_cancel` says so.
        """
        among = self._bounds(query)
        if among is not None and not among:
            return
        seen: set[int] = set()
        for article_id in self._proposals(query):
            if should_cancel is not None and should_cancel():
                raise TooMany
            if article_id not in seen and (among is None or article_id in among):
                seen.add(article_id)
                if self._may_answer(article_id, query):
                    yield article_id

    def _bounds(self, query: Query) -> set[int] | None:
        """The articles that source and dates leave, where they are few; None where they are not."""
        asked: list[tuple[str, Any]] = []
        if query.after is not None:
            asked.append(("SELECT id FROM article WHERE last_changed >= ? LIMIT ?", to_micros(query.after)))
        if query.before is not None:
            asked.append(("SELECT id FROM article WHERE first_seen < ? LIMIT ?", to_micros(query.before)))
        for name, unwanted in query.sources:
            if not unwanted and len(name) >= TRIGRAM:
                # finds titles too, so it only narrows
                asked.append(("SELECT rowid FROM article_index WHERE article_index MATCH ? LIMIT ?", f'"{name}"'))
        among: set[int] | None = None
        for sql, value in asked:
            rows = self._database.rows(sql, (value, _NARROW))
            if len(rows) < _NARROW:
                found = {row[0] for row in rows}
                among = found if among is None else among & found
        return among

    def _proposals(self, query: Query) -> Iterator[int]:
        """First the articles with all that is wanted in one paragraph, then those with the rarest term."""
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
            f"SELECT t.rowid, b.article_id FROM text_index t{narrowed}"
            " LEFT JOIN borrowed b ON b.paragraph_id = t.rowid WHERE text_index MATCH ? ORDER BY t.rowid DESC",
            (self._expression(terms),),
        )
        phrases = [term for term in terms if len(term.words) > 1]
        for checked, (paragraph_id, borrower) in enumerate(rows):
            if phrases:
                if checked == _MOST_CHECKED:
                    raise TooMany
                said = spoken(self._paragraphs.texts((paragraph_id,))[paragraph_id][1])
                if not all(says(said, term) for term in phrases):
                    continue
            if borrower is not None:
                yield borrower
            yield home_of(paragraph_id)

    def _articles_with(self, term: Term) -> set[int]:
        """All articles with a paragraph that has the words of a term."""
        asked = self._expression((term,))
        rows = self._database.rows(
            f"SELECT DISTINCT rowid / {PLACES} FROM text_index WHERE text_index MATCH ? UNION"
            " SELECT b.article_id FROM text_index t CROSS JOIN borrowed b ON b.paragraph_id = t.rowid"
            " WHERE text_index MATCH ?",
            (asked, asked),
        )
        return {row[0] for row in rows}

    def _count(self, term: Term) -> int:
        row = self._database.row(
            "SELECT count(*) FROM (SELECT 1 FROM text_index WHERE text_index MATCH ? LIMIT ?)",
            (self._expression((term,)), _FEW),
        )
        return int(row[0]) if row is not None else 0

    def _expression(self, terms: Sequence[Term]) -> str:
        """The paragraphs with all words of the terms, in the index's language; the words are letters and digits."""
        parts: list[str] = []
        for term in terms:
            mark = IN_TITLE if term.in_title else ""
            asked = [f'"{mark}{word}"' for word in term.words]
            if term.prefix:
                asked[-1] = self._begun(mark + term.words[-1])
            parts += asked
        return " AND ".join(parts)

    def _begun(self, beginning: str) -> str:
        """The words with a beginning. Named one by one, the index gives the newest hits without reading all others."""
        self._database.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.word USING fts5vocab(main, text_index, row)")
        rows = self._database.rows(
            "SELECT term FROM temp.word WHERE term >= ? AND term < ? LIMIT ?",
            (beginning, beginning + "\U0010ffff", _MOST_WORDS + 1),
        )
        if not rows or len(rows) > _MOST_WORDS:
            return f'"{beginning}" *'
        named = [f'"{row[0]}"' for row in rows]
        return f"({' OR '.join(named)})"

    def _may_answer(self, article_id: int, query: Query) -> bool:
        """A quick look at the article's row, before its texts are read."""
        row = self._database.row(
            "SELECT removed_at, source_key, url, versions, first_seen, last_changed FROM article WHERE id = ?",
            (article_id,),
        )
        if row is None or row[0] is not None or not row[3]:
            return False
        if query.before is not None and row[4] >= to_micros(query.before):
            return False
        if query.after is not None and row[5] < to_micros(query.after):
            return False
        named = f" {row[1]} {folded(host_of(row[2]))} " if query.sources else ""
        if any((f" {name} " in named) == unwanted for name, unwanted in query.sources):
            return False
        return row[3] > 1 or all(term.where is Where.ANYWHERE for term in query.wanted)
