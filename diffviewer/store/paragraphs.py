"""Paragraphs, each stored once however many versions and articles hold it, and indexed for the search.

A headline and a byline are paragraphs too, of kinds of their own, so that an edit of the headline stores the headline.
"""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from diffviewer.models import BlockKind
from diffviewer.store.database import Database
from diffviewer.store.packs import PLACES, Entry, Packs, home_of, ids_of
from diffviewer.store.words import indexable, words

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
# before a word in the index: the word stands in a headline
IN_TITLE = "¶"

_KEY_BYTES = 6
_LARGEST_PACK = 100_000  # characters, about
_PENDING_LIMIT = 20_000
_ASKED_AT_ONCE = 500


# one version after the other has mostly the same paragraphs
@lru_cache(maxsize=4096)
def digest(entry: Entry) -> bytes:
    """SHA-256 over kind and text."""
    return hashlib.sha256((entry[0] + entry[1]).encode()).digest()


def key_of(value: bytes) -> int:
    """The part of a digest that paragraphs are looked up by: small, so what is found is compared letter by letter."""
    return int.from_bytes(value[:_KEY_BYTES], "big", signed=True)


def content_of(digests: Iterable[bytes]) -> bytes:
    """What makes two texts the same: SHA-256 over the digests of headline, byline and every block, in order."""
    return hashlib.sha256(b"".join(digests)).digest()


def encode_places(ids: Sequence[int], article_id: int) -> str:
    """Paragraphs in reading order as runs of places, "0-4 7 5-6"; one whose home is elsewhere by its id, "@1048577"."""
    runs: list[str] = []
    own = ids_of(article_id)
    first, last = own[0], own[-1]
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
    base = article_id * PLACES
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

    def __init__(self, database: Database, packs: Packs) -> None:
        self._database = database
        self._packs = packs
        self._pending: list[tuple[int, str]] = []
        self._latest: tuple[int, dict[Entry, int]] = (0, {})  # an article and paragraphs it is known to have
        database.before_commit.append(self._flush)
        database.forget.append(self._forget)

    def add(self, article_id: int, entries: Sequence[Entry], digests: Sequence[bytes]) -> list[int]:
        """Store what is not yet there and return the id of each entry. Call inside a transaction."""
        if self._latest[0] != article_id:
            self._latest = (article_id, {})
        known = self._latest[1]
        pairs = zip(entries, digests, strict=True)
        keys = {entry: key_of(value) for entry, value in pairs if entry not in known}
        if not keys:
            return [known[entry] for entry in entries]
        found = self._known(keys)
        known.update(found)
        borrowed = [(number, article_id) for number in found.values() if home_of(number) != article_id]
        if borrowed:
            self._database.execute_many("INSERT OR IGNORE INTO borrowed VALUES (?, ?)", borrowed)
        new = [entry for entry in keys if entry not in known]
        if new:
            for entries_together in _parted(new):
                first = self._packs.add(article_id, entries_together)
                known.update(zip(entries_together, range(first, first + len(entries_together)), strict=True))
            self._database.execute_many(
                "INSERT INTO paragraph (key, id) VALUES (?, ?)", [(keys[entry], known[entry]) for entry in new]
            )
            self._pending.extend((known[entry], indexed(entry)) for entry in new)
            if len(self._pending) > _PENDING_LIMIT:
                self._flush()
        return [known[entry] for entry in entries]

    def texts(self, ids: Iterable[int]) -> dict[int, Entry]:
        """The entries of these ids. Raises LibraryError CORRUPT where one cannot be read."""
        return self._packs.texts(ids)

    def drop(self, entries: dict[int, Entry]) -> None:
        """Forget paragraphs, except for their texts. The index must be told the words that it was given."""
        self._database.execute_many(
            "INSERT INTO text_index (text_index, rowid, text) VALUES ('delete', ?, ?)",
            [(number, indexed(entry)) for number, entry in sorted(entries.items())],
        )
        self._database.execute_many(
            "DELETE FROM paragraph WHERE key = ? AND id = ?",
            [(key_of(digest(entry)), number) for number, entry in entries.items()],
        )

    def _forget(self) -> None:
        self._pending.clear()
        self._latest = (0, {})

    def _flush(self) -> None:
        """Write what waits for the full-text index: at the end, and in order, which is what the index likes best."""
        if self._pending:
            self._pending.sort()
            self._database.execute_many("INSERT INTO text_index (rowid, text) VALUES (?, ?)", self._pending)
            self._pending.clear()

    def _known(self, keys: dict[Entry, int]) -> dict[Entry, int]:
        asked = list(set(keys.values()))
        candidates: dict[int, list[int]] = {}
        for start in range(0, len(asked), _ASKED_AT_ONCE):
            some = asked[start : start + _ASKED_AT_ONCE]
            marks = ",".join("?" * len(some))
            for key, number in self._database.rows(f"SELECT key, id FROM paragraph WHERE key IN ({marks})", some):
                candidates.setdefault(key, []).append(number)
        texts = self._packs.texts(number for numbers in candidates.values() for number in numbers)
        return {
            entry: number for entry, key in keys.items() for number in candidates.get(key, ()) if texts[number] == entry
        }


def _parted(entries: Sequence[Entry]) -> Iterator[Sequence[Entry]]:
    """Entries in stretches that are quick to unpack."""
    start = size = 0
    for number, (_, text) in enumerate(entries):
        if size > _LARGEST_PACK:
            yield entries[start:number]
            start, size = number, 0
        size += len(text)
    yield entries[start:]


def indexed(entry: Entry) -> str:
    """A paragraph as the index gets it."""
    if entry[0] != TITLE:
        return indexable(entry[1])
    found = words(entry[1])
    return " ".join(found + [IN_TITLE + word for word in found])
