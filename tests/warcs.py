"""Invented archives of the web, written with a library that others use too."""

import json
import zipfile
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from tests.extract.pages import PARAGRAPHS, page

HTML = "text/html; charset=utf-8"
Record = tuple[str, str, str, str, bytes]  # address, time, status, kind, body


def ferry(time: str, first: str = PARAGRAPHS[0]) -> Record:
    return ("https://gazette.example/ferry", time, "200 OK", HTML, page((first, *PARAGRAPHS[1:])).encode())


OTHER: Record = (
    "https://gazette.example/school",
    "2025-03-02T10:00:00Z",
    "200 OK",
    HTML,
    page().replace("Old ferry terminal to close", "A school").encode(),
)
NOISE: tuple[Record, ...] = (
    ("https://gazette.example/logo.png", "2025-03-01T10:00:00Z", "200 OK", "image/png", b"\x89PNG" + bytes(2000)),
    ("https://gazette.example/gone", "2025-03-01T10:00:01Z", "404 Not Found", HTML, b"<h1>Gone</h1>"),
    ("https://gazette.example/moved", "2025-03-01T10:00:02Z", "301 Moved", HTML, b""),
)


def warc(records: Sequence[Record], *, packed: bool = True) -> bytes:
    out = BytesIO()
    writer = WARCWriter(out, gzip=packed)
    writer.write_record(writer.create_warcinfo_record("test.warc.gz", {"software": "test"}))
    for address, time, status, kind, body in records:
        http = StatusAndHeaders(status, [("Content-Type", kind), ("ETag", "x")], protocol="HTTP/1.1")
        # with digests that nobody checks the library needs no file to reckon them in
        digests = {"WARC-Block-Digest": "sha1:A", "WARC-Payload-Digest": "sha1:A"}
        record = writer.create_warc_record(
            address,
            "response",
            payload=BytesIO(body),
            length=len(body),
            http_headers=http,
            warc_headers_dict={"WARC-Date": time, **digests},
        )
        writer.write_record(record)
    return out.getvalue()


def wacz(folder: Path, archives: Sequence[bytes], named: Sequence[str] = ()) -> Path:
    path = folder / "crawl.wacz"
    with zipfile.ZipFile(path, "w") as packed:
        for number, data in enumerate(archives):
            packed.writestr(f"archive/rec-{number}.warc.gz", data)
        lines = ['{"format": "json-pages-1.0"}', *(json.dumps({"url": address}) for address in named)]
        packed.writestr("pages/pages.jsonl", "\n".join(lines))
    return path


def written(folder: Path, data: bytes, name: str = "pages.warc.gz") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path
