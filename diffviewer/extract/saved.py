"""The files that pages are saved in -> their HTML or text, and where and when they were saved."""

import re
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import PurePath

from diffviewer.errors import InputError, Problem
from diffviewer.extract.charset import decode
from diffviewer.extract.plain import read_markdown, read_text
from diffviewer.models import Block, Capture, Document

EXTRACTOR = "diffviewer 1 (text)"

# bytes of a file, and of what is packed in it
MOST_BYTES = 64 * 1024 * 1024

_PAGE_NAMES = (".html", ".htm", ".xhtml", ".xht", ".shtml", ".php", ".asp", ".aspx", ".jsp", ".stm")
TEXT_NAMES = (".txt", ".text", ".md", ".markdown")

# what other files begin with
_MAGIC = (
    (b"%PDF", "PDF"),
    (b"PK\x03\x04", "ZIP"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"BM", "BMP"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"Rar!", "RAR"),
    (b"7z\xbc\xaf", "7-Zip"),
    (b"\xd0\xcf\x11\xe0", "Microsoft Office"),
    (b"SQLite format 3\0", "SQLite"),
    (b"\x7fELF", ""),
    (b"MZ\x90", ""),
    (b"{\\rtf", "RTF"),
    (b"WARC/", "WARC"),
)
_MARKUP = re.compile(r"<(?:!doctype\s+html|html|head|body|div|p|article|title|meta|span|table)\b", re.I)
_PAGE = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.I)
_JSON = re.compile(r"""\s*(?:\{\s*(?:"[^"<]*"\s*:|\})|\[\s*[\[{"\]])""")
_FEED = re.compile(r"<(?:rss|feed|rdf:RDF)\b[^>]*>|<(?:sitemapindex|urlset|opml)\b")
_SAYING = re.compile(rb"[^\0\s\xef\xbb\xbf\xfe\xff]")
_STRANGE = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x9f\ufffd]")
_SINGLE_FILE = re.compile(r"<!--\s*Page saved with SingleFile\s+url:\s*(\S+)\s+saved date:\s*([^\n]+?)\s*(?:\n|-->)")
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)\s*(\S+?)\s*-->")


@dataclass(frozen=True, slots=True)
class Saved:
    """What a file holds: HTML pages (the page itself first, then its frames) or blocks of plain text."""

    pages: tuple[str, ...] = ()
    blocks: tuple[Block, ...] = ()
    title: str = ""
    url: str = ""
    saved_at: datetime | None = None


def unpack(data: bytes, name: str, path: str, charset: str = "") -> Saved:
    """Recognise the file by its content, then by its name, and take it apart. Raises InputError."""
    ending = PurePath(name.lower()).suffix
    if data[:2] == b"\x1f\x8b":
        data = _gunzip(data, path)
        if ending == ".gz":
            ending = PurePath(name.lower()[:-3]).suffix
    elif len(data) > MOST_BYTES:
        raise InputError(Problem.TOO_LARGE, path, size=len(data), limit=MOST_BYTES)
    if not _SAYING.search(data):
        raise InputError(Problem.EMPTY, path)
    if data.startswith(b"bplist00") or b"WebMainResource" in data[:4096]:
        return _webarchive(data, path)
    _refuse_foreign(data, path)
    if _is_mhtml(data):
        from diffviewer.extract.mhtml import read_mhtml

        archive = read_mhtml(data)
        if not archive.pages:
            raise InputError(Problem.NO_TEXT, path)
        return Saved(
            tuple(decode(p.data, p.charset) for p in archive.pages), url=archive.url, saved_at=archive.saved_at
        )
    text = decode(data, charset)
    _refuse_binary(text, path)
    if ending in TEXT_NAMES:
        return _plain(text, ending, path)
    if _FEED.search(text[:5000]) and not _PAGE.search(text[:5000]):
        raise InputError(Problem.UNSUPPORTED, path, detail="XML")
    if ending == ".json" or _JSON.match(text):
        raise InputError(Problem.UNSUPPORTED, path, detail="JSON")
    if ending in _PAGE_NAMES or _MARKUP.search(text[:200_000]):
        return _page(text)
    return _plain(text, ending, path)


def plain_capture(saved: Saved, name: str, path: str) -> Capture:
    """The capture of a file of plain text."""
    return Capture(Document(title=saved.title, blocks=saved.blocks, extractor=EXTRACTOR), name, path)


def _gunzip(data: bytes, path: str) -> bytes:
    """Unpack, at most up to the limit: a small file can unpack to more than any machine holds."""
    unpacked = bytearray()
    while data[:2] == b"\x1f\x8b":
        stream = zlib.decompressobj(31)
        try:
            unpacked += stream.decompress(data, MOST_BYTES + 1 - len(unpacked))
        except zlib.error:
            if not unpacked:
                raise InputError(Problem.BINARY, path) from None
            break
        if len(unpacked) > MOST_BYTES:
            raise InputError(Problem.TOO_LARGE, path, size=len(unpacked), limit=MOST_BYTES)
        data = stream.unused_data.lstrip(b"\0")
    return bytes(unpacked)


def _is_mhtml(data: bytes) -> bool:
    """Whether `data` begins like a MIME message with parts."""
    head = data[:8192].lstrip().split(b"\n\n")[0].split(b"\r\n\r\n")[0].lower()
    return (
        re.match(rb"[a-z-]+:\s", head) is not None
        and re.search(rb"^content-type:\s*(multipart/|text/html)", head, re.M) is not None
        and re.search(rb"^(mime-version|from|subject|snapshot-content-location):", head, re.M) is not None
    )


def _refuse_foreign(data: bytes, path: str) -> None:
    start = data[:1024].lstrip()
    for magic, kind in _MAGIC:
        if start.startswith(magic) and (len(magic) > 2 or b"\0" in data[:64]):
            raise InputError(Problem.UNSUPPORTED if kind else Problem.BINARY, path, detail=kind)
    if start[:4] == b"RIFF" and start[8:12] == b"WEBP":
        raise InputError(Problem.UNSUPPORTED, path, detail="WebP")
    if start[4:8] == b"ftyp":
        raise InputError(Problem.UNSUPPORTED, path, detail="MP4")


def _refuse_binary(text: str, path: str) -> None:
    """Text has hardly any control characters, whatever its encoding; random bytes have many."""
    sample = text[:20_000]
    strange = len(_STRANGE.findall(sample))
    if strange > 0.1 * len(sample):
        raise InputError(Problem.BINARY, path)


def _plain(text: str, ending: str, path: str) -> Saved:
    title = ""
    if ending in (".md", ".markdown"):
        title, blocks = read_markdown(text)
    else:
        blocks = read_text(text)
    if not blocks:
        raise InputError(Problem.NO_TEXT if title else Problem.EMPTY, path)
    return Saved(blocks=blocks, title=title)


def _page(text: str) -> Saved:
    head = text[:20_000]
    if single := _SINGLE_FILE.search(head):
        return Saved((text,), url=single[1], saved_at=_browser_date(single[2]))
    saved_from = _SAVED_FROM.search(head)
    return Saved((text,), url=saved_from[1] if saved_from else "")


def _browser_date(text: str) -> datetime | None:
    """A date as JavaScript writes it: "Wed Oct 03 2012 05:00:00 GMT+0000 (UTC)"."""
    stated = re.sub(r"\s*\([^)]*\)?\s*$", "", text)
    try:
        return datetime.strptime(stated, "%a %b %d %Y %H:%M:%S GMT%z").astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _webarchive(data: bytes, path: str) -> Saved:
    """Safari's archive: a property list with the page as its main resource and the frames as archives of their own."""
    import plistlib

    try:
        archive = plistlib.loads(data)
    except Exception:  # the parser raises whatever a damaged file makes it stumble over
        raise InputError(Problem.UNSUPPORTED, path, detail="property list") from None
    pages: list[str] = []
    url = ""
    queue = [archive]
    while queue and len(pages) < 50:
        found = queue.pop(0)
        if not isinstance(found, dict):
            continue
        main = found.get("WebMainResource")
        if isinstance(main, dict) and isinstance(main.get("WebResourceData"), bytes):
            encoding = main.get("WebResourceTextEncodingName")
            pages.append(decode(main["WebResourceData"], encoding if isinstance(encoding, str) else ""))
            address = main.get("WebResourceURL")
            url = url or (address if isinstance(address, str) else "")
        frames = found.get("WebSubframeArchives")
        queue.extend(frames if isinstance(frames, list) else [])
    if not pages:
        raise InputError(Problem.UNSUPPORTED, path, detail="property list")
    return Saved(tuple(pages), url=url)
