"""Raw pages, as they came, so that a better reader can read the past again and anybody can check what we read.

A page is compressed with the page stored before it for the same article as dictionary, so an edit of a sentence costs
its length and a little. Every `_LONGEST_CHAIN`th page is stored whole, as is one that has little in common with the
one before: to read a page takes so many steps at most. The headers go with the page, since they repeat as well.
"""

import hashlib
import json
from datetime import datetime

import zstandard

from diffviewer.records import RawPage, Snapshot
from diffviewer.store.database import Database
from diffviewer.store.problems import LibraryError, LibraryProblem
from diffviewer.store.times import from_micros, to_micros

_LONGEST_CHAIN = 16
_LEVEL = 6
_DELTA_LEVEL = 9
_QUICK_LEVEL = 3  # finds the same long matches in a third of the time; only what is new comes out larger
_QUICK_SHARE = 100  # … which does not count where it is less than a hundredth of the page
_SMALLEST_WINDOW = 10  # bits
_LARGEST_WINDOW = 27
_LARGE = 1 << 20  # bytes
_LARGE_TABLES = 22  # bits
_LARGEST_PAGE = 256 << 20  # bytes, a limit for damaged snapshots


class Snapshots:
    """The raw pages of the library."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._latest: tuple[int, bytes] | None = None  # a snapshot's id and its unpacked payload
        database.forget.append(self.forget)

    def add(self, article_id: int, page: RawPage, fetched_at: datetime) -> int:
        """Store a page and return its id; a page that is there already, to the byte, is not stored again."""
        sha256 = hashlib.sha256(page.body).digest()
        same = self._database.row(
            "SELECT id FROM snapshot WHERE article_id = ? AND sha256 = ? AND url = ? AND status = ?",
            (article_id, sha256, page.url, page.status),
        )
        if same is not None:
            return int(same[0])
        payload = _payload(page)
        base_id, depth, body = self._packed(article_id, payload)
        snapshot_id = self._database.insert(
            "INSERT INTO snapshot (article_id, sha256, url, status, fetched_at, base_id, depth, body)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (article_id, sha256, page.url, page.status, to_micros(fetched_at), base_id, depth, body),
        )
        self._latest = (snapshot_id, payload)
        return snapshot_id

    def get(self, snapshot_id: int) -> Snapshot:
        """A stored page. Raises LibraryError CORRUPT where its bytes are not those that were stored."""
        self._database.refresh()
        row = self._database.row(
            "SELECT article_id, sha256, url, status, fetched_at, length(body) FROM snapshot WHERE id = ?",
            (snapshot_id,),
        )
        if row is None:
            raise self._damaged(snapshot_id)
        article_id, sha256, url, status, fetched_at, stored = row
        head, _, body = self._unpacked(snapshot_id).partition(b"\n")
        try:
            headers = tuple((str(name), str(value)) for name, value in json.loads(head))
        except ValueError as error:
            raise self._damaged(snapshot_id) from error
        if hashlib.sha256(body).digest() != sha256:
            raise self._damaged(snapshot_id)
        page = RawPage(body, url, status, headers)
        return Snapshot(snapshot_id, article_id, sha256.hex(), from_micros(fetched_at), page, stored)

    def forget(self) -> None:
        """Drop the page kept in memory."""
        self._latest = None

    def _packed(self, article_id: int, payload: bytes) -> tuple[int | None, int, bytes]:
        base = self._database.row(
            "SELECT id, depth FROM snapshot WHERE article_id = ? ORDER BY id DESC LIMIT 1", (article_id,)
        )
        if base is not None and base[1] + 1 < _LONGEST_CHAIN:
            dictionary = self._unpacked(base[0])
            level = _QUICK_LEVEL if len(dictionary) <= _LARGE else _DELTA_LEVEL
            delta = _compressor(level, payload, dictionary).compress(payload)
            if level == _QUICK_LEVEL and len(delta) * _QUICK_SHARE >= len(payload):
                delta = _compressor(_DELTA_LEVEL, payload, dictionary).compress(payload)
            # a good delta is a small part of the page; below that, whether a whole one is smaller must be tried
            if len(delta) * 20 < len(payload):
                return base[0], base[1] + 1, delta
            whole = _compressor(_LEVEL, payload).compress(payload)
            if len(delta) < len(whole) * 0.8:
                return base[0], base[1] + 1, delta
            return None, 0, whole
        return None, 0, _compressor(_LEVEL, payload).compress(payload)

    def _unpacked(self, snapshot_id: int) -> bytes:
        if self._latest is not None and self._latest[0] == snapshot_id:
            return self._latest[1]
        chain: list[bytes] = []
        wanted: int | None = snapshot_id
        while wanted is not None and len(chain) < _LONGEST_CHAIN:
            row = self._database.row("SELECT base_id, body FROM snapshot WHERE id = ?", (wanted,))
            if row is None:
                raise self._damaged(snapshot_id)
            wanted = row[0]
            chain.append(row[1])
        if wanted is not None:
            raise self._damaged(snapshot_id)
        payload = b""
        try:
            for body in reversed(chain):
                decompressor = zstandard.ZstdDecompressor(dict_data=_dictionary(payload) if payload else None)
                payload = decompressor.decompress(body, max_output_size=_LARGEST_PAGE)
        except zstandard.ZstdError as error:
            raise self._damaged(snapshot_id) from error
        self._latest = (snapshot_id, payload)
        return payload

    def _damaged(self, snapshot_id: int) -> LibraryError:
        return LibraryError(LibraryProblem.CORRUPT, self._database.path, f"snapshot {snapshot_id}")


def _payload(page: RawPage) -> bytes:
    return json.dumps(page.headers, ensure_ascii=True, separators=(",", ":")).encode() + b"\n" + page.body


def _compressor(level: int, payload: bytes, dictionary: bytes = b"") -> zstandard.ZstdCompressor:
    # the window must span dictionary and page, or the far end of the dictionary is out of reach
    window = max(_SMALLEST_WINDOW, min(_LARGEST_WINDOW, (len(payload) + len(dictionary)).bit_length()))
    # of a dictionary larger than its tables allow for, the library reads only the end
    tables = {"hash_log": _LARGE_TABLES, "chain_log": _LARGE_TABLES} if len(dictionary) > _LARGE else {}
    parameters = zstandard.ZstdCompressionParameters.from_level(
        level, source_size=len(payload), dict_size=len(dictionary), window_log=window, **tables
    )
    return zstandard.ZstdCompressor(
        dict_data=_dictionary(dictionary) if dictionary else None, compression_params=parameters
    )


def _dictionary(payload: bytes) -> zstandard.ZstdCompressionDict:
    return zstandard.ZstdCompressionDict(payload, dict_type=zstandard.DICT_TYPE_RAWCONTENT)
