"""The raw pages of an article as a WARC file (ISO 28500, WARC 1.1): what came, when, from where, with digests.

A page that a server sent is a response record with the request that led to it; one from a saved file, or without an
address of the web, is a resource record. Record ids rest on what the records hold: the same pages make the same file.
"""

import base64
import hashlib
from collections.abc import Iterable
from datetime import datetime
from http import HTTPStatus
from io import BytesIO
from typing import Any
from urllib.parse import urlsplit
from uuid import NAMESPACE_URL, uuid5

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from diffviewer import __version__
from diffviewer.export.html_text import one_line, web_address
from diffviewer.export.library_json import iso
from diffviewer.records import Snapshot

_NAMES = uuid5(NAMESPACE_URL, "tag:diffviewer,2026:warc")
# the body is stored unpacked and whole, so these would mislead whoever replays it
_OF_THE_PACKING = frozenset(("content-encoding", "transfer-encoding", "content-length"))


def warc_bytes(snapshots: Iterable[Snapshot], title: str, made_at: datetime) -> bytes:
    """The WARC file, compressed record by record as is usual (.warc.gz); one page is held in memory at a time."""
    out = BytesIO()
    writer = WARCWriter(out, gzip=True, warc_version="1.1")
    writer.write_record(_info(writer, title, made_at))
    for snapshot in snapshots:
        if snapshot.page.status and web_address(snapshot.page.url):
            writer.write_request_response_pair(_request(writer, snapshot), _response(writer, snapshot))
        else:
            writer.write_record(_resource(writer, snapshot))
    return out.getvalue()


def _info(writer: Any, title: str, made_at: datetime) -> Any:
    fields = (
        ("software", f"Diffviewer {__version__}"),
        ("format", "WARC File Format 1.1"),
        ("description", f"Pages of “{one_line(title)}”. Bodies are unpacked; requests are made from the addresses"),
    )
    payload = "".join(f"{name}: {value}\r\n" for name, value in fields).encode("utf-8", "replace")
    headers = {
        "WARC-Record-ID": _identity("info", one_line(title), iso(made_at) or ""),
        "WARC-Filename": "pages.warc.gz",
        "WARC-Date": iso(made_at),
        "WARC-Block-Digest": _digest(payload),
    }
    return writer.create_warc_record(
        "", "warcinfo", payload=BytesIO(payload), length=len(payload), warc_headers_dict=headers
    )


def _request(writer: Any, snapshot: Snapshot) -> Any:
    parts = urlsplit(_target(snapshot))
    place = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    host = parts.netloc.rpartition("@")[2]
    http = StatusAndHeaders(f"GET {place} HTTP/1.1", [("Host", host)], is_http_request=True)
    return _record(writer, "request", snapshot, b"", http)


def _response(writer: Any, snapshot: Snapshot) -> Any:
    status = snapshot.page.status
    phrase = HTTPStatus(status).phrase if status in set(HTTPStatus) else "Unknown"
    headers = [_header(name, value) for name, value in snapshot.page.headers]
    headers.append(("Content-Length", str(len(snapshot.page.body))))
    http = StatusAndHeaders(f"{status} {phrase}", headers, protocol="HTTP/1.1")
    return _record(writer, "response", snapshot, snapshot.page.body, http)


def _resource(writer: Any, snapshot: Snapshot) -> Any:
    return _record(writer, "resource", snapshot, snapshot.page.body, None)


def _record(writer: Any, kind: str, snapshot: Snapshot, body: bytes, http: Any) -> Any:
    block = body
    if http is not None:
        http.compute_headers_buffer()
        block = http.headers_buff + body
    headers = {
        "WARC-Record-ID": _identity(kind, str(snapshot.id), snapshot.sha256, iso(snapshot.fetched_at) or ""),
        "WARC-Date": iso(snapshot.fetched_at),
        "WARC-Payload-Digest": _digest(body),
        "WARC-Block-Digest": _digest(block),
    }
    return writer.create_warc_record(
        _target(snapshot),
        kind,
        payload=BytesIO(body),
        length=len(body),
        http_headers=http,
        warc_content_type="" if http is not None else "application/octet-stream",
        warc_headers_dict=headers,
    )


def _target(snapshot: Snapshot) -> str:
    return web_address(snapshot.page.url) or f"urn:sha256:{snapshot.sha256}"


def _header(name: str, value: str) -> tuple[str, str]:
    name, value = (" ".join(text.split()) for text in (name, value))
    return (f"X-Archive-Orig-{name}" if name.lower() in _OF_THE_PACKING else name), value


def _digest(data: bytes) -> str:
    return f"sha256:{base64.b32encode(hashlib.sha256(data).digest()).decode('ascii')}"


def _identity(*parts: str) -> str:
    return f"<{uuid5(_NAMES, chr(10).join(parts)).urn}>"
