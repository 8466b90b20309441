"""A citation: what was said where and when, and the SHA-256 by which anybody can tell the same capture again."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from diffviewer import __version__
from diffviewer.export.html_text import escaped, one_line
from diffviewer.export.library_json import iso
from diffviewer.models import Document
from diffviewer.records import Article, Version

if TYPE_CHECKING:
    from diffviewer.store.library import Library


@dataclass(frozen=True, slots=True)
class Cited:
    """One capture. `sha256` is of the raw page as it came where `of_page`, else of `version_text`."""

    version: int
    at: datetime
    title: str
    address: str
    sha256: str
    of_page: bool


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
    if version.snapshot_id is None:
        sha256 = hashlib.sha256(text_bytes(document)).hexdigest()
        return Cited(version.seq, at, version.title, address, sha256, False)
    snapshot = library.snapshot(version.snapshot_id)
    return Cited(version.seq, at, version.title, snapshot.page.url or address, snapshot.sha256, True)


def citation_lines(article: Article, captures: tuple[Cited, ...]) -> list[str]:
    """The citation of one capture or several, oldest first, a line each after a line for the article.

    Times are UTC, ISO 8601. Nothing in it is longer than a line or turns the writing direction.
    """
    address = article.url or article.address
    headline = captures[-1].title or article.title
    head = [f"“{one_line(headline)}”" if headline else "", one_line(article.source), one_line(address)]
    lines = [", ".join(fact for fact in head if fact)]
    for capture in captures:
        facts = [f"Version {capture.version}, captured {iso(capture.at)}"]
        if capture.title != headline:
            facts.append(f"“{one_line(capture.title)}”")
        if capture.address != address:
            facts.append(one_line(capture.address))
        facts.append(f"SHA-256 of its {'page' if capture.of_page else 'text'}: {capture.sha256}")
        lines.append(", ".join(facts))
    return [*lines, f"Recorded with Diffviewer {__version__}"]


def citation_text(article: Article, captures: tuple[Cited, ...]) -> str:
    """The citation for a clipboard or a file: its lines as sentences."""
    return "".join(f"{line}.\n" for line in citation_lines(article, captures))


def citation_html(article: Article, captures: tuple[Cited, ...]) -> str:
    """The citation for the end of a page, which names the program itself; addresses as text."""
    lines = citation_lines(article, captures)[:-1]
    return '<div class="facts">' + "".join(f"<p>{escaped(line)}</p>\n" for line in lines) + "</div>\n"
