"""MHTML, the web archive of Chrome, Edge and Outlook: a MIME message whose parts are the page and what it shows."""

import base64
import binascii
import contextlib
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.header import decode_header, make_header
from email.message import Message
from email.parser import HeaderParser
from email.utils import parsedate_to_datetime

_MOST_PARTS = 5000


@dataclass(frozen=True, slots=True)
class Part:
    """One HTML part. `charset` is empty where none is declared."""

    data: bytes
    charset: str
    location: str


@dataclass(frozen=True, slots=True)
class Archive:
    """The HTML parts of an archive, the page itself first, and where and when it was saved."""

    pages: tuple[Part, ...]
    url: str
    saved_at: datetime | None


def read_mhtml(data: bytes) -> Archive:
    """Take an archive apart. A part that is damaged is read as far as it goes."""
    head, _ = _split(data)
    url = _one_line(head.get("Snapshot-Content-Location"))
    parts = list(_html_parts(data, 0))
    main = next((p for p in parts if url and p.location == url), None)
    if main is not None:
        parts.remove(main)
        parts.insert(0, main)
    if not url and parts and re.match(r"https?:", parts[0].location):
        url = parts[0].location
    return Archive(tuple(parts), url, _date(head.get("Date")))


def _html_parts(data: bytes, depth: int) -> Iterator[Part]:
    head, body = _split(data)
    kind = head.get_content_type()
    boundary = head.get_boundary()
    if kind.startswith("multipart/") and boundary and depth < 4:
        pieces = re.split(
            rb"(?:^|\r?\n)--" + re.escape(boundary.encode("utf-8", "replace")) + rb"(?:--)?[ \t]*(?=\r?\n|$)", body
        )
        for piece in pieces[1 : _MOST_PARTS + 1]:
            yield from _html_parts(piece.lstrip(b"\r\n") if depth else re.sub(rb"^\r?\n", b"", piece), depth + 1)
    elif kind in ("text/html", "application/xhtml+xml") and body.strip():
        charset = head.get_content_charset() or ""
        yield Part(_decoded(body, head), charset, _one_line(head.get("Content-Location")))


def _split(data: bytes) -> tuple[Message, bytes]:
    """The header of a message or part, and the rest."""
    data = data.lstrip(b"\r\n")
    match = re.search(rb"\r?\n\r?\n", data)
    head, body = (data[: match.start()], data[match.end() :]) if match else (data[:0], data)
    return HeaderParser().parsestr(head[:65536].decode("latin-1")), body


def _decoded(body: bytes, head: Message) -> bytes:
    encoding = str(head.get("Content-Transfer-Encoding", "")).strip().lower()
    if encoding == "quoted-printable":
        return quopri.decodestring(body)
    if encoding == "base64":
        plain = re.sub(rb"[^A-Za-z0-9+/]", b"", body)
        try:
            return base64.b64decode(plain[: len(plain) // 4 * 4] + _rest(plain))
        except binascii.Error:
            return b""
    return body


def _rest(plain: bytes) -> bytes:
    """The last, incomplete group of base64 with its padding; a single character is none."""
    left = plain[len(plain) // 4 * 4 :]
    return left + b"=" * (4 - len(left)) if len(left) > 1 else b""


def _one_line(value: object) -> str:
    """A header's value without its folding; Outlook writes long addresses as encoded words."""
    text = re.sub(r"\s*[\r\n]+\s*", "", str(value or "")).strip()
    if "=?" in text:
        with contextlib.suppress(ValueError, LookupError):
            text = str(make_header(decode_header(text)))
    return re.sub(r"\s+", "", text)


def _date(value: object) -> datetime | None:
    try:
        date = parsedate_to_datetime(str(value))
        return (date if date.tzinfo else date.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
