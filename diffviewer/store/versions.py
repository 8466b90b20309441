"""The versions of an article: rows that name paragraphs, and the documents they make."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from diffviewer.models import Block, Document
from diffviewer.records import Change, Origin, Outcome, Stop, Version
from diffviewer.store.database import Database
from diffviewer.store.labels import Labels
from diffviewer.store.packs import Entry
from diffviewer.store.paragraphs import (
    BYLINE,
    KINDS,
    LETTERS,
    TITLE,
    Paragraphs,
    content_of,
    decode_places,
    digest,
    encode_places,
)
from diffviewer.store.problems import LibraryError, LibraryProblem
from diffviewer.store.times import from_micros, to_micros
from diffviewer.store.words import count_words

_READING = "content, title_id, byline_id, paragraphs, published, modified, url, language_id, publisher_id, extractor_id"
_VERSION = (
    "SELECT v.id, v.article_id, v.seq, v.captured_at, v.title_id, v.words, v.origin, v.extractor_id, v.snapshot_id,"
    " coalesce(s.words_added, 0), coalesce(s.words_removed, 0)"
    f" FROM version v LEFT JOIN sighting s ON s.version_id = v.id AND s.outcome = '{Outcome.CHANGED}'"
)


_UNDIGESTED = ("published", "modified", "url", "language", "source", "extractor")


@dataclass(frozen=True, slots=True)
class Content:
    """A document taken apart for storing. `key` is equal for two documents with the same headline, byline and text."""

    document: Document
    entries: tuple[Entry, ...]
    digests: tuple[bytes, ...]
    key: bytes

    @property
    def words(self) -> int:
        """How many words the blocks have, without headline and byline."""
        return sum(map(count_words, self.document.paragraphs))

    @classmethod
    def of(cls, document: Document) -> "Content":
        """Take a document apart. Raises ValueError where it says nothing at all."""
        if not document.blocks and not document.title:
            raise ValueError("a document without text is no version")
        blocks = [(LETTERS[block.kind], block.text) for block in document.blocks]
        entries = ((TITLE, document.title), (BYLINE, document.byline), *blocks)
        try:
            digests = tuple(map(digest, entries))
            "".join([getattr(document, name) for name in _UNDIGESTED]).encode()
        except UnicodeEncodeError:
            return cls.of(_writable(document))
        return cls(document, entries, digests, content_of(digests))


class Versions:
    """The versions of the library and their texts."""

    def __init__(self, database: Database, paragraphs: Paragraphs, labels: Labels) -> None:
        self._database = database
        self._paragraphs = paragraphs
        self._labels = labels
        self._latest: tuple[int, Document] | None = None  # a version and what it says: it is often asked for again
        database.forget.append(self.forget)

    def of(self, article_id: int) -> tuple[Version, ...]:
        """The versions of an article, oldest first."""
        return self._versions(f"{_VERSION} WHERE v.article_id = ? ORDER BY v.seq", (article_id,))

    def get(self, version_id: int) -> Version:
        """One version. Raises LibraryError NO_VERSION."""
        found = self._versions(f"{_VERSION} WHERE v.id = ?", (version_id,))
        if not found:
            raise self._missing(version_id)
        return found[0]

    def numbered(self, article_id: int, seq: int) -> Version:
        """The version of an article with this number. Raises LibraryError NO_VERSION."""
        found = self._versions(f"{_VERSION} WHERE v.article_id = ? AND v.seq = ?", (article_id, seq))
        if not found:
            raise self._missing(seq)
        return found[0]

    def id_of(self, article_id: int, seq: int) -> int:
        """The id of the version of an article with this number. Raises LibraryError NO_VERSION."""
        row = self._database.row("SELECT id FROM version WHERE article_id = ? AND seq = ?", (article_id, seq))
        if row is None:
            raise self._missing(seq)
        return int(row[0])

    def document(self, version_id: int) -> Document:
        """What a version says. Raises LibraryError NO_VERSION or CORRUPT."""
        self._database.refresh()
        if self._latest is not None and self._latest[0] == version_id:
            return self._latest[1]
        row = self._database.row(f"SELECT article_id, {_READING} FROM version WHERE id = ?", (version_id,))
        if row is None:
            raise self._missing(version_id)
        document = self._document(row[0], row[1:])
        self._latest = (version_id, document)
        return document

    def forget(self) -> None:
        """Drop the text kept in memory."""
        self._latest = None

    def readings(self, version_id: int) -> tuple[Document, ...]:
        """What a version reads as, first as it was read first; the last one is the one that counts."""
        article_id = self.get(version_id).article_id
        rows = self._database.rows(f"SELECT {_READING} FROM reading WHERE version_id = ? ORDER BY id", (version_id,))
        return (*(self._document(article_id, row) for row in rows), self.document(version_id))

    def timeline(self, article_id: int) -> tuple[Stop, ...]:
        """Every change of the article's text, oldest first, beginning with the first text seen."""
        versions = {version.id: version for version in self.of(article_id)}
        rows = self._database.rows(
            "SELECT first_at, last_at, outcome, version_id, words_added, words_removed FROM sighting"
            " WHERE article_id = ? AND version_id IS NOT NULL ORDER BY first_at, id",
            (article_id,),
        )
        stops: list[Stop] = []
        last_seen = 0
        for first_at, last_at, outcome, version_id, added, removed in reversed(rows):
            last_seen = max(last_seen, last_at)
            if outcome != Outcome.UNCHANGED:
                change = Change(added, removed)
                moment, until = from_micros(first_at), from_micros(last_seen)
                stops.append(Stop(moment, until, Outcome(outcome), versions[version_id], change))
                last_seen = 0
        return tuple(reversed(stops))

    def find(self, article_id: int, key: bytes) -> int | None:
        """The version of an article whose text, now or as it was read before, has this key; the newest such."""
        row = self._database.row(
            "SELECT id FROM version WHERE article_id = ? AND content = ? ORDER BY seq DESC LIMIT 1", (article_id, key)
        ) or self._database.row(
            "SELECT v.id FROM version v JOIN reading r ON r.version_id = v.id"
            " WHERE v.article_id = ? AND r.content = ? ORDER BY v.seq DESC LIMIT 1",
            (article_id, key),
        )
        return None if row is None else int(row[0])

    def keys_of(self, article_id: int) -> dict[bytes, int]:
        """The versions of an article by the keys of their texts, now or as they were read before."""
        rows = self._database.rows(
            "SELECT 0, v.seq, r.content, v.id FROM reading r JOIN version v ON v.id = r.version_id"
            " WHERE v.article_id = ? UNION ALL SELECT 1, seq, content, id FROM version WHERE article_id = ?"
            " ORDER BY 1, 2",
            (article_id, article_id),
        )
        return {row[2]: row[3] for row in rows}

    def twins(self, article_id: int) -> dict[int, int]:
        """Versions of an article that read the same now as an earlier one, by readings or rules of later; and that."""
        rows = self._database.rows(
            "SELECT id, first FROM (SELECT id, first_value(id) OVER (PARTITION BY content ORDER BY seq) AS first"
            " FROM version WHERE article_id = ?) WHERE id != first",
            (article_id,),
        )
        return dict(rows)

    def key_of(self, version_id: int) -> bytes:
        """The key of a version's text."""
        row = self._database.row("SELECT content FROM version WHERE id = ?", (version_id,))
        if row is None:
            raise self._missing(version_id)
        return bytes(row[0])

    def store_texts(self, article_id: int, contents: Iterable[Content]) -> None:
        """Store the paragraphs of versions that are about to be inserted, together: that is smaller and quicker."""
        entries: dict[Entry, bytes] = {}
        for content in contents:
            entries.update(zip(content.entries, content.digests, strict=True))
        said = [entry for entry in entries if entry[1]]
        self._paragraphs.add(article_id, said, [entries[entry] for entry in said])

    def insert(
        self, article_id: int, seq: int, at: int, content: Content, origin: Origin, snapshot_id: int | None
    ) -> int:
        """Store a version and return its id. Call inside a transaction."""
        reading = self._reading(article_id, content)
        words = content.words
        return self._database.insert(
            f"INSERT INTO version (article_id, seq, captured_at, words, origin, snapshot_id, {_READING})"
            f" VALUES ({', '.join('?' * 16)})",
            (article_id, seq, at, words, origin, snapshot_id, *reading),
        )

    def reread(self, version_id: int, document: Document, at: datetime) -> bool:
        """Give a version the text that a better reader found in its page; the old text is kept as a reading.

        Returns whether the text differs; if not, only the reader's name is new.
        """
        content = Content.of(document)
        with self._database.transaction():
            article_id = self.get(version_id).article_id
            changed = self.key_of(version_id) != content.key
            if changed:
                self._database.execute(
                    f"INSERT INTO reading (version_id, replaced_at, {_READING})"
                    f" SELECT id, ?, {_READING} FROM version WHERE id = ?",
                    (to_micros(at), version_id),
                )
            words = content.words
            self.forget()
            self._database.execute(
                f"UPDATE version SET words = ?, ({_READING}) = ({', '.join('?' * 10)}) WHERE id = ?",
                (words, *self._reading(article_id, content), version_id),
            )
        return changed

    def outdated(self, extractor: str, after: int = 0, limit: int = 100) -> list[int]:
        """Articles, by number from `after` on, with versions whose page was kept and was read by another reader."""
        rows = self._database.rows(
            "SELECT DISTINCT article_id FROM version WHERE snapshot_id IS NOT NULL"
            " AND extractor_id IS NOT ? AND article_id > ? ORDER BY article_id LIMIT ?",
            (self._labels.find(extractor), after, limit),
        )
        return [int(row[0]) for row in rows]

    def mark_gone(self, article_id: int, earlier: Iterable[int], standing: int) -> None:
        """Say which paragraphs of `earlier` versions are gone now that `standing` stands. Call inside a transaction."""
        # as JSON, so that however many there are it is one statement, prepared once
        versions = json.dumps([standing, *earlier])
        held: dict[int, set[int]] = {}
        rows = self._database.rows(
            "SELECT id, title_id, byline_id, paragraphs FROM version WHERE id IN (SELECT value FROM json_each(?))",
            (versions,),
        )
        for row in rows:
            held[row[0]] = set(_present((row[1], row[2], *decode_places(row[3], article_id))))
        stand = held[standing]
        gone = set().union(*held.values()) - stand
        self._database.execute(
            "DELETE FROM gone WHERE article_id = ? AND paragraph_id IN (SELECT value FROM json_each(?))",
            (article_id, json.dumps(list(stand))),
        )
        self._database.execute_many(
            "INSERT OR IGNORE INTO gone VALUES (?, ?)", [(number, article_id) for number in gone]
        )

    def renumber(self, article_id: int, captured: dict[int, int]) -> None:
        """Date the versions of an article and number them from 0 by date."""
        order = sorted(captured, key=lambda version_id: (captured[version_id], version_id))
        told = [(seq, captured[version_id], version_id) for seq, version_id in enumerate(order)]
        stored = self._database.rows(
            "SELECT seq, captured_at, id FROM version WHERE article_id = ? ORDER BY seq", (article_id,)
        )
        if stored == told:
            return
        # below the numbers in use first: no two may be equal on the way
        self._database.execute("UPDATE version SET seq = -1 - seq WHERE article_id = ?", (article_id,))
        self._database.execute_many("UPDATE version SET seq = ?, captured_at = ? WHERE id = ?", told)

    def _versions(self, sql: str, parameters: Sequence[Any]) -> tuple[Version, ...]:
        rows = self._database.rows(sql, parameters)
        titles = self._paragraphs.texts(row[4] for row in rows if row[4] is not None)
        return tuple(
            Version(
                row[0],
                row[1],
                row[2],
                from_micros(row[3]),
                titles[row[4]][1] if row[4] is not None else "",
                row[5],
                Change(row[9], row[10]),
                Origin(row[6]),
                self._labels.text(row[7]),
                row[8],
            )
            for row in rows
        )

    def _reading(self, article_id: int, content: Content) -> tuple[Any, ...]:
        said = [(entry, value) for entry, value in zip(content.entries, content.digests, strict=True) if entry[1]]
        ids = self._paragraphs.add(article_id, [entry for entry, _ in said], [value for _, value in said])
        document = content.document
        title = ids.pop(0) if document.title else None
        byline = ids.pop(0) if document.byline else None
        return (
            content.key,
            title,
            byline,
            encode_places(ids, article_id),
            document.published,
            document.modified,
            None if document.url == self._url(article_id) else document.url,
            self._labels.add(document.language),
            self._labels.add(document.source),
            self._labels.add(document.extractor),
        )

    def _document(self, article_id: int, row: Sequence[Any]) -> Document:
        _, title_id, byline_id, places, published, modified, url, language_id, publisher_id, extractor_id = row
        try:
            ids = decode_places(places, article_id)
            entries = self._paragraphs.texts(_present((*ids, title_id, byline_id)))
            blocks = tuple(Block(KINDS[entries[number][0]], entries[number][1]) for number in ids)
        except (ValueError, LookupError) as error:
            raise LibraryError(LibraryProblem.CORRUPT, self._database.path, f"article {article_id}") from error
        return Document(
            title=entries[title_id][1] if title_id is not None else "",
            byline=entries[byline_id][1] if byline_id is not None else "",
            published=published,
            modified=modified,
            url=self._url(article_id) if url is None else url,
            language=self._labels.text(language_id),
            source=self._labels.text(publisher_id),
            blocks=blocks,
            extractor=self._labels.text(extractor_id),
        )

    def _url(self, article_id: int) -> str:
        row = self._database.row("SELECT url FROM article WHERE id = ?", (article_id,))
        return "" if row is None else str(row[0])

    def _missing(self, number: int) -> LibraryError:
        return LibraryError(LibraryProblem.NO_VERSION, self._database.path, str(number))


def _present(ids: Iterable[int | None]) -> list[int]:
    return [number for number in ids if number is not None]


def _writable(document: Document) -> Document:
    """The document with lone surrogates, which no file can hold, replaced by question marks."""
    fields = {name: _replaced(getattr(document, name)) for name in ("title", "byline", *_UNDIGESTED)}
    blocks = tuple(Block(block.kind, _replaced(block.text)) for block in document.blocks)
    return Document(**fields, blocks=blocks)


def _replaced(text: str) -> str:
    return text.encode("utf-8", "replace").decode()
