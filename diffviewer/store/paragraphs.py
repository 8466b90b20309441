"""Paragraphs, each stored once however many versions and articles hold it, and indexed for the search.

Paragraphs that come together are compressed together, as a pack; the later packs of an article against its first one
as dictionary, since an edited paragraph is mostly the old one. To read any version takes its packs and that first one.
A headline and a byline are paragraphs too, of kinds of their own, so that an edit of the headline stores the headline.
"""

import hashlib
import json
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from itertools import pairwise

import zstandard

from diffviewer.models import BlockKind
from diffviewer.store.database import Database
from diffviewer.store.problems import LibraryError, LibraryProblem
from diffviewer.store.words import words

Entry = tuple[str, str]  # the letter of the kind, the text

TITLE = "t"
BYLINE = "b"
LETTERS = {
    BlockKind.PARAGRAPH: "p",
    BlockKind.HEADING: "h",
    BlockKind.LIST_ITEM: "l",
    BlockKind.QUOTE: "q",
    BlockKind.CAPTION: "c",
    BlockKind.STANDFIRST: "s",
    BlockKind.CORRECTION: "r",
}
KINDS = {letter: kind for kind, letter in LETTERS.items()}

_PLACE_BITS = 20
_PLACES = 1 << _PLACE_BITS
_LEVEL = 9
_LARGEST_PACK = 64 << 20  # bytes, a limit for damaged packs
_CACHED_PACKS = 64
_PENDING_LIMIT = 20_000
_ASKED_AT_ONCE = 500


def digest(entry: Entry) -> bytes:
    """SHA-256 over kind and text; its first 16 bytes name the paragraph."""
    return hashlib.sha256((entry[0] + entry[1]).encode()).digest()


def content_of(digests: Iterable[bytes]) -> bytes:
    """What makes two texts the same: SHA-256 over the digests of headline, byline and every block, in order."""
    return hashlib.sha256(b"".join(digests)).digest()


def home_of(paragraph_id: int) -> int:
    """The article that first had a paragraph."""
    return paragraph_id >> _PLACE_BITS


def ids_of(article_id: int) -> tuple[int, int]:
    """The first and the last id of paragraphs that an article can be home to."""
    return article_id << _PLACE_BITS, (article_id << _PLACE_BITS) + _PLACES - 1


def encode_places(ids: Sequence[int], article_id: int) -> str:
    """Paragraphs in reading order as runs of places, "0-4 7 5-6"; one whose home is elsewhere by its id, "@1048577"."""
    runs: list[str] = []
    first, last = ids_of(article_id)
    start = 0
    cuts = [number + 1 for number, (a, b) in enumerate(pairwise(ids)) if b != a + 1 or b == first or a == last]
    for end in (*cuts, len(ids)):
        if start == end:
            continue
        low, high = ids[start], ids[end - 1]
        mark, offset = ("", first) if first <= low <= last else ("@", 0)
        runs.append(f"{mark}{low - offset}" if low == high else f"{mark}{low - offset}-{high - offset}")
        start = end
    return " ".join(runs)


def decode_places(places: str, article_id: int) -> list[int]:
    """The ids that `encode_places` was given. Raises ValueError for anything else."""
    ids: list[int] = []
    base = article_id << _PLACE_BITS
    for run in places.split():
        offset = 0 if run[0] == "@" else base
        low, _, high = run.removeprefix("@").partition("-")
        if high:
            ids.extend(range(int(low) + offset, int(high) + offset + 1))
        else:
            ids.append(int(low) + offset)
    return ids


class Paragraphs:
    """The paragraphs of the library."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._packs: OrderedDict[int, tuple[bytes, list[str]]] = OrderedDict()
        self._pending: list[tuple[int, str, str]] = []
        database.before_commit.append(self.flush)
        database.after_rollback.append(self.forget)

    def add(self, article_id: int, entries: Sequence[Entry], digests: Sequence[bytes]) -> list[int]:
        """Store what is not yet there and return the id of each entry. Call inside a transaction.

        Raises LibraryError TOO_LARGE beyond a million different paragraphs in one article.
        """
        keys = [value[:16] for value in digests]
        known = self._known(set(keys))
        borrowed = {(known[key], article_id) for key in known if home_of(known[key]) != article_id}
        if borrowed:
            self._database.execute_many("INSERT OR IGNORE INTO borrowed VALUES (?, ?)", borrowed)
        new: dict[bytes, Entry] = {}
        for key, entry in zip(keys, entries, strict=True):
            if key not in known:
                new.setdefault(key, entry)
        if new:
            first = self._reserve(article_id, len(new))
            known.update(zip(new, range(first, first + len(new)), strict=True))
            self._database.execute_many(
                "INSERT INTO paragraph (hash, id) VALUES (?, ?)", [(key, known[key]) for key in new]
            )
            self._add_pack(first, list(new.values()))
        return [known[key] for key in keys]

    def texts(self, ids: Iterable[int]) -> dict[int, Entry]:
        """The entries of these ids. Raises LibraryError CORRUPT where one cannot be read."""
        found: dict[int, Entry] = {}
        wanted = sorted(set(ids))
        position = 0
        while position < len(wanted):
            pack_id, entries = self._pack_holding(wanted[position])
            kinds = entries[0]
            while position < len(wanted) and wanted[position] - pack_id < len(kinds):
                place = wanted[position] - pack_id
                found[wanted[position]] = (kinds[place], entries[place + 1])
                position += 1
        return found

    def flush(self) -> None:
        """Write what waits for the full-text index: at the end, and in order, which is what the index likes best."""
        if self._pending:
            self._pending.sort()
            self._database.execute_many("INSERT INTO text_index (rowid, title, text) VALUES (?, ?, ?)", self._pending)
            self._pending.clear()

    def forget(self) -> None:
        """Drop what is kept in memory, after a rollback or a change of packs."""
        self._pending.clear()
        self._packs.clear()

    def drop_from_index(self, entries: dict[int, Entry]) -> None:
        """Take paragraphs out of the full-text index; it must be told the words it was given."""
        self._database.execute_many(
            "INSERT INTO text_index (text_index, rowid, title, text) VALUES ('delete', ?, ?, ?)",
            [_indexed(number, entry) for number, entry in sorted(entries.items())],
        )

    def put_pack(self, pack_id: int, entries: Sequence[Entry], base_id: int | None) -> None:
        """Write a pack, in place of the one with its id if there is one."""
        body = json.dumps(["".join(kind for kind, _ in entries), *(text for _, text in entries)], ensure_ascii=False)
        raw = body.encode()
        dictionary = _dictionary(self._unpacked(base_id)[0]) if base_id is not None else None
        compressor = zstandard.ZstdCompressor(level=_LEVEL, dict_data=dictionary)
        self._database.execute(
            "INSERT OR REPLACE INTO pack (id, base_id, body) VALUES (?, ?, ?)",
            (pack_id, base_id, compressor.compress(raw)),
        )
        self._cache(pack_id, raw, json.loads(raw))

    def _known(self, keys: set[bytes]) -> dict[bytes, int]:
        known: dict[bytes, int] = {}
        asked = list(keys)
        for start in range(0, len(asked), _ASKED_AT_ONCE):
            some = asked[start : start + _ASKED_AT_ONCE]
            marks = ",".join("?" * len(some))
            known.update(self._database.rows(f"SELECT hash, id FROM paragraph WHERE hash IN ({marks})", some))
        return known

    def _reserve(self, article_id: int, count: int) -> int:
        row = self._database.row(
            "UPDATE article SET paragraphs = paragraphs + ? WHERE id = ? RETURNING paragraphs", (count, article_id)
        )
        if row is None:
            raise LibraryError(LibraryProblem.NO_ARTICLE, self._database.path, str(article_id))
        if row[0] > _PLACES:
            raise LibraryError(LibraryProblem.TOO_LARGE, self._database.path, str(row[0]))
        return (article_id << _PLACE_BITS) + int(row[0]) - count

    def _add_pack(self, first: int, entries: list[Entry]) -> None:
        home = ids_of(home_of(first))[0]
        self.put_pack(first, entries, home if first != home else None)
        self._pending.extend(_indexed(number, entry) for number, entry in enumerate(entries, start=first))
        if len(self._pending) > _PENDING_LIMIT:
            self.flush()

    def _pack_holding(self, paragraph_id: int) -> tuple[int, list[str]]:
        row = self._database.row("SELECT id FROM pack WHERE id <= ? ORDER BY id DESC LIMIT 1", (paragraph_id,))
        if row is None:
            raise self._damaged(paragraph_id)
        pack_id = int(row[0])
        entries = self._unpacked(pack_id)[1]
        if paragraph_id - pack_id >= len(entries[0]):
            raise self._damaged(paragraph_id)
        return pack_id, entries

    def _unpacked(self, pack_id: int) -> tuple[bytes, list[str]]:
        cached = self._packs.get(pack_id)
        if cached is not None:
            self._packs.move_to_end(pack_id)
            return cached
        row = self._database.row("SELECT base_id, body FROM pack WHERE id = ?", (pack_id,))
        if row is None:
            raise self._damaged(pack_id)
        base_id, body = row
        if base_id is not None and base_id >= pack_id:
            raise self._damaged(pack_id)
        dictionary = _dictionary(self._unpacked(base_id)[0]) if base_id is not None else None
        try:
            decompressor = zstandard.ZstdDecompressor(dict_data=dictionary)
            raw = decompressor.decompress(body, max_output_size=_LARGEST_PACK)
            entries = json.loads(raw)
            if len(entries[0]) != len(entries) - 1:
                raise ValueError("kinds and texts differ in number")
        except (zstandard.ZstdError, ValueError, TypeError, LookupError) as error:
            raise self._damaged(pack_id) from error
        return self._cache(pack_id, raw, entries)

    def _cache(self, pack_id: int, raw: bytes, entries: list[str]) -> tuple[bytes, list[str]]:
        self._packs[pack_id] = (raw, entries)
        if len(self._packs) > _CACHED_PACKS:
            self._packs.popitem(last=False)
        return raw, entries

    def _damaged(self, paragraph_id: int) -> LibraryError:
        return LibraryError(LibraryProblem.CORRUPT, self._database.path, f"paragraph {paragraph_id}")


def _indexed(paragraph_id: int, entry: Entry) -> tuple[int, str, str]:
    said = " ".join(words(entry[1]))
    return (paragraph_id, said, "") if entry[0] == TITLE else (paragraph_id, "", said)


def _dictionary(raw: bytes) -> zstandard.ZstdCompressionDict:
    return zstandard.ZstdCompressionDict(raw, dict_type=zstandard.DICT_TYPE_RAWCONTENT)
