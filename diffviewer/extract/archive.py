"""Archives of the web, WARC and WACZ: which pages they hold, and one of them as it came.

An archive may be large, so it is walked record by record and never held whole; a page of it is named by the place of
its record: "pages.warc.gz::0.1234" is a path like any other to whoever opens files. Whether a file is an archive is
asked at every start, so what walks through one is imported only then.
"""

import os
import re
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager, redirect_stderr
from dataclasses import dataclass
from datetime import UTC, datetime
from io import StringIO, TextIOWrapper
from typing import IO, Any

from diffviewer.errors import InputError, Problem
from diffviewer.records import RawPage

MOST_BYTES = 4_000_000_000  # of an archive
MOST_PAGES = 5000  # that are listed
MOST_PAGE_BYTES = 64 * 1024 * 1024
_MOST_RECORDS = 500_000
_MOST_FILES = 500  # archives within one WACZ file
_TITLE_BYTES = 100_000
_MARK = "::"
_PLACE = re.compile(r"(?P<file>.+)::(?P<member>\d{1,4})\.(?P<offset>\d{1,15})", re.S)
_TITLE = re.compile(rb"<title[^>]{0,200}>(.{0,2000}?)</title", re.I | re.S)


@dataclass(frozen=True, slots=True)
class ArchivedPage:
    """One capture of a page in an archive. `path` opens it; `key` is equal for captures of one address."""

    path: str
    address: str
    title: str
    at: datetime | None

    @property
    def key(self) -> str:
        """The address without what does not tell one page from another."""
        return re.sub(r"^https?://(?:www\.)?", "", self.address.partition("#")[0]).rstrip("/")


@dataclass(frozen=True, slots=True)
class Taken:
    """A page from an archive: as it came, and when."""

    page: RawPage
    at: datetime | None

    @property
    def charset(self) -> str:
        """What the server declared."""
        from email.message import Message

        stated = Message()
        stated["content-type"] = next((v for n, v in self.page.headers if n.lower() == "content-type"), "")
        return stated.get_content_charset("")


def is_archive(path: str) -> bool:
    """Whether a file is an archive, or names a page of one; by its content and name. Opens it, and reads a little."""
    if split(path) is not None:
        return True
    try:
        if not os.path.isfile(path):  # opening a pipe or a device could wait for ever
            return False
        with open(path, "rb") as file:
            head = file.read(4096)
    except (OSError, ValueError):
        return False
    if head[:2] == b"\x1f\x8b":
        try:
            head = zlib.decompressobj(31).decompress(head, 16)
        except zlib.error:
            return False
    return head.startswith(b"WARC/") or (head.startswith(b"PK\x03\x04") and path.lower().endswith(".wacz"))


def split(path: str) -> tuple[str, int, int] | None:
    """The file, the archive within it and the place of the record that a page's path names; None for other paths."""
    match = _PLACE.fullmatch(path) if _MARK in path and not os.path.exists(path) else None
    return (match["file"], int(match["member"]), int(match["offset"])) if match else None


def list_pages(path: str) -> tuple[ArchivedPage, ...]:
    """The HTML pages of an archive that a server sent with success, in order of time. Raises InputError.

    Of an archive that names its pages only those, where they are in it; of a damaged one those before the damage.
    """
    found: list[ArchivedPage] = []
    try:
        with _told(path):
            for member, stream in _members(path):
                for page in _pages_of(path, member, stream):
                    found.append(page)
                    if len(found) == MOST_PAGES:
                        break
    except InputError:
        if not found:
            raise
    with _told(path):
        named = _named(path)
        chosen = [page for page in found if page.key in named] or found
        return tuple(sorted(chosen, key=lambda page: page.at or datetime.max.replace(tzinfo=UTC)))


def take(path: str) -> Taken:
    """A page of an archive, by its path. Raises InputError."""
    place = split(path)
    if place is None:
        raise InputError(Problem.MISSING, path)
    file, member, offset = place
    with _told(path):
        for number, stream in _members(file, only=member):
            if number != member:
                continue
            stream.seek(offset)
            record = next(iter(_records(stream)), None)
            if record is None:
                break
            return _taken(record, path)
    raise InputError(Problem.MISSING, path)


def _taken(record: Any, path: str) -> Taken:
    body = record.content_stream().read(MOST_PAGE_BYTES + 1)
    if len(body) > MOST_PAGE_BYTES:
        raise InputError(Problem.TOO_LARGE, path, size=len(body), limit=MOST_PAGE_BYTES)
    http = record.http_headers
    headers = tuple((str(name), str(value)) for name, value in http.headers) if http is not None else ()
    status = int(http.get_statuscode()) if http is not None and http.get_statuscode().isdigit() else 0
    dropped = ("content-encoding", "transfer-encoding", "content-length")  # the body is unpacked
    kept = tuple((name, value) for name, value in headers if name.lower() not in dropped)
    address = record.rec_headers.get_header("WARC-Target-URI") or ""
    return Taken(RawPage(body, address, status, kept), _time(record))


def _pages_of(path: str, member: int, stream: IO[bytes]) -> Iterator[ArchivedPage]:
    from warcio.archiveiterator import ArchiveIterator

    records = ArchiveIterator(stream)
    for number, record in enumerate(records):
        if number >= _MOST_RECORDS:
            return
        if not _is_page(record):
            continue
        address = record.rec_headers.get_header("WARC-Target-URI") or ""
        title = _title(record.content_stream().read(_TITLE_BYTES))
        offset = records.get_record_offset()  # which reads to the end of the record
        yield ArchivedPage(f"{path}{_MARK}{member}.{offset}", address, title, _time(record))


def _is_page(record: Any) -> bool:
    address = record.rec_headers.get_header("WARC-Target-URI") or ""
    if record.rec_type not in ("response", "resource") or not address.startswith(("http://", "https://")):
        return False
    http = record.http_headers
    kind = (http if http is not None else record.rec_headers).get_header("Content-Type") or ""
    status = http.get_statuscode() if http is not None else "200"
    return status == "200" and kind.split(";")[0].strip().lower() in ("text/html", "application/xhtml+xml")


def _title(start: bytes) -> str:
    from html import unescape

    from diffviewer.extract.charset import decode
    from diffviewer.extract.text import clean

    match = _TITLE.search(start)
    return clean(unescape(decode(match[1], "")))[:300] if match else ""


def _time(record: Any) -> datetime | None:
    try:
        time = datetime.fromisoformat(record.rec_headers.get_header("WARC-Date") or "")
        return time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _records(stream: IO[bytes]) -> Iterator[Any]:
    from warcio.archiveiterator import ArchiveIterator

    yield from ArchiveIterator(stream)


def _members(path: str, only: int | None = None) -> Iterator[tuple[int, IO[bytes]]]:
    """The WARC files of an archive, opened one at a time: the file itself, or those in a WACZ file."""
    import zipfile

    if os.path.getsize(path) > MOST_BYTES:
        raise InputError(Problem.TOO_LARGE, path, size=os.path.getsize(path), limit=MOST_BYTES)
    with open(path, "rb") as file:
        if file.read(4) != b"PK\x03\x04":
            file.seek(0)
            yield 0, file
            return
    with zipfile.ZipFile(path) as packed:
        names = sorted(n for n in packed.namelist() if re.fullmatch(r"archive/[^/]+\.warc(\.gz)?", n, re.I))
        for number, name in enumerate(names[:_MOST_FILES]):
            if only in (None, number):
                with packed.open(name) as member:
                    yield number, member


def _named(path: str) -> frozenset[str]:
    """The keys of the pages that a WACZ file names as such."""
    import json
    import zipfile

    if not zipfile.is_zipfile(path):
        return frozenset()
    keys: set[str] = set()
    with zipfile.ZipFile(path) as packed:
        for name in ("pages/pages.jsonl", "pages/extraPages.jsonl"):
            if name not in packed.namelist():
                continue
            with packed.open(name) as member, closing(TextIOWrapper(member, "utf-8", "replace")) as text:
                for _ in range(MOST_PAGES):
                    line = text.readline(1_000_000)
                    if not line:
                        break
                    try:
                        said = json.loads(line)
                    except (ValueError, RecursionError):
                        continue
                    address = said.get("url") if isinstance(said, dict) else None
                    if isinstance(address, str):
                        keys.add(ArchivedPage("", address, "", None).key)
    return frozenset(keys)


@contextmanager
def _told(path: str) -> Iterator[None]:
    """What an archive makes the libraries raise, as one problem of this file."""
    try:
        with redirect_stderr(StringIO()):  # the library remarks on every oddity there
            yield
    except FileNotFoundError:
        raise InputError(Problem.MISSING, path) from None
    except (InputError, MemoryError):
        raise
    except Exception as error:  # the libraries raise whatever a damaged archive makes them stumble over
        raise InputError(Problem.UNREADABLE, path, detail="WARC") from error
