"""Packs: the paragraphs that came to an article together, compressed together.

A pack is compressed with the packs before it as dictionary, since an edited paragraph is mostly an old one: the first
`_LEADING` packs of the article, 64 KB of them at most. So any pack is read with few others, and the first versions of
an article, where most edits happen, cost little more than the words that are new.

Numbers of paragraphs: a paragraph's id is the article that first had it times 2**20 plus its place there. A pack has
the id of its first paragraph, and holds the next ones up to the next pack.
"""

import json
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterable, Sequence

import zstandard

from diffviewer.store.database import Database
from diffviewer.store.problems import LibraryError, LibraryProblem

Entry = tuple[str, str]  # the letter of the paragraph's kind, the text

PLACES = 1 << 20  # in one article

_LEADING = 16
_DICTIONARY = 1 << 16  # bytes
_LEVEL = 3
_LARGEST = 64 << 20  # bytes, a limit for damaged packs
_CACHED = 64  # articles


def home_of(paragraph_id: int) -> int:
    """The article that first had a paragraph."""
    return paragraph_id // PLACES


def ids_of(article_id: int) -> range:
    """The ids of the paragraphs that an article can be home to."""
    return range(article_id * PLACES, (article_id + 1) * PLACES)


class _Article:
    """The packs of one article, as far as they were read."""

    def __init__(self, pack_ids: list[int]) -> None:
        self.pack_ids = pack_ids
        self.entries: dict[int, list[str]] = {}  # by pack: the kinds as one text, then the texts
        self.leading = b""
        self.led = 0  # how many packs `leading` has


class Packs:
    """The packs of the library."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._articles: OrderedDict[int, _Article] = OrderedDict()
        self._first = zstandard.ZstdCompressor(level=_LEVEL)  # for packs without a dictionary; making one is dear
        database.forget.append(self.forget)

    def add(self, article_id: int, entries: Sequence[Entry]) -> int:
        """Write the next pack of an article and return its id. Call inside a transaction.

        Raises LibraryError TOO_LARGE beyond a million different paragraphs in one article.
        """
        article = self._article(article_id)
        pack_id = article_id * PLACES
        if article.pack_ids:
            pack_id = article.pack_ids[-1] + len(self._read(article, len(article.pack_ids) - 1)[0])
        if pack_id + len(entries) > (article_id + 1) * PLACES:
            raise LibraryError(LibraryProblem.TOO_LARGE, self._database.path, str(PLACES))
        self._put(article, pack_id, entries)
        return pack_id

    def texts(self, ids: Iterable[int]) -> dict[int, Entry]:
        """The entries of these ids. Raises LibraryError CORRUPT where one cannot be read."""
        self._database.refresh()
        found: dict[int, Entry] = {}
        wanted = sorted(set(ids))
        position = 0
        while position < len(wanted):
            article = self._article(home_of(wanted[position]))
            number = bisect_right(article.pack_ids, wanted[position]) - 1
            if number < 0:
                raise self._damaged(wanted[position])
            start = article.pack_ids[number]
            entries = self._read(article, number)
            kinds = entries[0]
            if wanted[position] - start >= len(kinds):
                raise self._damaged(wanted[position])
            while position < len(wanted) and wanted[position] - start < len(kinds):
                place = wanted[position] - start
                found[wanted[position]] = (kinds[place], entries[place + 1])
                position += 1
        return found

    def all_of(self, article_id: int) -> dict[int, list[Entry]]:
        """Every pack that an article is home to, by its id."""
        self._database.refresh()
        article = self._article(article_id)
        read = {pack_id: self._read(article, number) for number, pack_id in enumerate(article.pack_ids)}
        return {pack_id: list(zip(said[0], said[1:], strict=True)) for pack_id, said in read.items()}

    def replace(self, article_id: int, packs: dict[int, list[Entry]]) -> None:
        """Write the packs of an article anew. Call inside a transaction."""
        ids = ids_of(article_id)
        self._database.execute("DELETE FROM pack WHERE id BETWEEN ? AND ?", (ids[0], ids[-1]))
        self._articles.pop(article_id, None)
        article = self._article(article_id)
        for pack_id in sorted(packs):
            self._put(article, pack_id, packs[pack_id])

    def forget(self) -> None:
        """Drop what is kept in memory."""
        self._articles.clear()

    def _put(self, article: _Article, pack_id: int, entries: Sequence[Entry]) -> None:
        said = ["".join(kind for kind, _ in entries), *(text for _, text in entries)]
        raw = json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode()
        dictionary = _dictionary(self._leading(article, None))
        compressor = zstandard.ZstdCompressor(level=_LEVEL, dict_data=dictionary) if dictionary else self._first
        self._database.execute("INSERT INTO pack (id, body) VALUES (?, ?)", (pack_id, compressor.compress(raw)))
        article.pack_ids.append(pack_id)
        article.entries[pack_id] = said
        if article.led == len(article.pack_ids) - 1:
            _lead(article, raw)

    def _article(self, article_id: int) -> _Article:
        article = self._articles.get(article_id)
        if article is None:
            ids = ids_of(article_id)
            rows = self._database.rows("SELECT id FROM pack WHERE id BETWEEN ? AND ? ORDER BY id", (ids[0], ids[-1]))
            article = self._articles[article_id] = _Article([row[0] for row in rows])
            if len(self._articles) > _CACHED:
                self._articles.popitem(last=False)
        else:
            self._articles.move_to_end(article_id)
        return article

    def _read(self, article: _Article, number: int) -> list[str]:
        pack_id = article.pack_ids[number]
        known = article.entries.get(pack_id)
        if known is not None:
            return known
        leading = self._leading(article, number)
        row = self._database.row("SELECT body FROM pack WHERE id = ?", (pack_id,))
        if row is None:
            raise self._damaged(pack_id)
        try:
            decompressor = zstandard.ZstdDecompressor(dict_data=_dictionary(leading))
            raw = decompressor.decompress(row[0], max_output_size=_LARGEST)
            said: list[str] = json.loads(raw)
            if len(said[0]) != len(said) - 1:
                raise ValueError("kinds and texts differ in number")
        except (zstandard.ZstdError, ValueError, TypeError, LookupError) as error:
            raise self._damaged(pack_id) from error
        article.entries[pack_id] = said
        if article.led == number:
            _lead(article, raw)
        return said

    def _leading(self, article: _Article, number: int | None) -> bytes:
        """The dictionary of the pack with this number in its article, of the next one for None."""
        last = min(_LEADING, len(article.pack_ids) if number is None else number)
        while article.led < last and len(article.leading) < _DICTIONARY:
            self._read(article, article.led)
        return article.leading

    def _damaged(self, paragraph_id: int) -> LibraryError:
        return LibraryError(LibraryProblem.CORRUPT, self._database.path, f"paragraph {paragraph_id}")


def _lead(article: _Article, raw: bytes) -> None:
    if article.led < _LEADING and len(article.leading) < _DICTIONARY:
        article.leading = (article.leading + raw)[:_DICTIONARY]
        article.led += 1


def _dictionary(leading: bytes) -> zstandard.ZstdCompressionDict | None:
    if not leading:
        return None
    return zstandard.ZstdCompressionDict(leading, dict_type=zstandard.DICT_TYPE_RAWCONTENT)
