"""A citation: what was said where and when, and the SHA-256 by which anybody can tell the same capture again."""

import hashlib
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from diffviewer import __version__
from diffviewer.export.html_text import escaped, one_line
from diffviewer.export.library_json import iso
from diffviewer.models import Capture, Document
from diffviewer.records import Article, Version

if TYPE_CHECKING:
    from diffviewer.store.library import Library


class Hashed(StrEnum):
    """What a SHA-256 is of."""

    PAGE = "page"  # the raw page as it came
    FILE = "file"  # the saved file as it is
    TEXT = "text"  # `version_text`


@dataclass(frozen=True, slots=True)
class Cited:
    """One capture: what it is called, when it was made (None if unknown), what it says of itself, and its SHA-256."""

    name: str
    at: datetime | None
    title: str
    source: str
    address: str
    sha256: str
    of: Hashed


def version_text(document: Document) -> str:
    """A version as plain text: headline, byline and paragraphs, those that there are, an empty line between two."""
    parts = [document.title, document.byline, *document.paragraphs]
    return "\n\n".join(part for part in parts if part) + "\n"


def text_bytes(document: Document) -> bytes:
    """`version_text` in UTF-8; what is no Unicode becomes a question mark."""
    return version_text(document).encode("utf-8", "replace")


def cited(library: "Library", article: Article, version: Version, document: Document, at: datetime) -> Cited:
    """What to cite of a version seen at `at`: its page where the library has it, else its text."""
    address = document.url or article.url or article.address
    sha256, of = "", Hashed.TEXT
    if version.snapshot_id is None:
        sha256 = hashlib.sha256(text_bytes(document)).hexdigest()
    else:
        snapshot = library.snapshot(version.snapshot_id)
        sha256, of, address = snapshot.sha256, Hashed.PAGE, snapshot.page.url or address
    source = document.source or article.source
    return Cited(f"Version {version.seq}", at, version.title, source, address, sha256, of)


def cited_file(capture: Capture, *, alone: bool) -> Cited:
    """What to cite of a page that was opened and is in no library: its file where it holds this text `alone`."""
    document = capture.document
    sha256, of = "", Hashed.FILE
    if alone and capture.path:
        with suppress(OSError, ValueError), open(capture.path, "rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    if not sha256:
        sha256, of = hashlib.sha256(text_bytes(document)).hexdigest(), Hashed.TEXT
    name = f"Version {capture.number}" if capture.number is not None else f"“{one_line(capture.name)}”"
    at = capture.captured_at
    return Cited(name, at, document.title, document.source, document.url, sha256, of)


def citation_lines(captures: Sequence[Cited], article: Article | None = None) -> list[str]:
    """The citation of one capture or several, oldest first, a line each after a line for the article.

    Times are UTC, ISO 8601. Nothing in it is longer than a line or turns the writing direction.
    """
    newest = captures[-1]
    address = (article.url or article.address) if article is not None else newest.address
    headline = newest.title or (article.title if article is not None else "")
    source = (article.source if article is not None else "") or newest.source
    head = [f"“{one_line(headline)}”" if headline else "", one_line(source), one_line(address)]
    lines = [", ".join(fact for fact in head if fact)]
    for capture in captures:
        facts = [f"{capture.name}, captured {iso(capture.at)}" if capture.at else f"{capture.name}, time unknown"]
        if capture.title != headline:
            facts.append(f"“{one_line(capture.title)}”")
        if capture.address != address:
            facts.append(one_line(capture.address))
        facts.append(f"SHA-256 of its {capture.of.value}: {capture.sha256}")
        lines.append(", ".join(fact for fact in facts if fact))
    return [*filter(None, lines), f"Recorded with Diffviewer {__version__}"]


def citation_text(lines: Sequence[str]) -> str:
    """The citation for a clipboard or a file: its lines as sentences."""
    return "".join(f"{line}.\n" for line in lines)


def citation_html(lines: Sequence[str]) -> str:
    """The citation for the end of a page, which names the program itself; addresses as text."""
    said = "".join(f"<p>{escaped(line)}</p>\n" for line in lines[:-1])
    return f'<div class="facts cited">{said}</div>\n' if said else ""
