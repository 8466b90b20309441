"""Real libraries with histories for the tests of what goes out of them."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from diffviewer.models import Block, BlockKind, Document
from diffviewer.records import Article, Origin, Outcome, RawPage
from diffviewer.store.library import Library

START = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
ADDRESS = "https://courier.example/harbour"
WALL = "The harbour wall failed at dawn."
TEXTS = (
    ("Harbour wall fails", WALL, "Nobody was hurt, the council said."),
    ("Harbour wall fails", WALL, "Two people were hurt, the council said."),
    ("Harbour wall collapses", WALL, "Two people were hurt, the council said."),
    ("Harbour wall fails", WALL, "Nobody was hurt, the council said."),
)
HOSTILE = "</title><script>alert(1)</script>]]>&amp;\x00\x1b\u202eevil\ufffe"
# what stays of it in a place that can hold no markup and no writing direction
HOSTILE_LINE = "</title><script>alert(1)</script>]]>&amp;␀␛evil\ufffd"


def said(title: str, *paragraphs: str, url: str = ADDRESS, source: str = "The Courier") -> Document:
    blocks = tuple(Block(BlockKind.PARAGRAPH, text) for text in paragraphs)
    return Document(title=title, url=url, source=source, blocks=blocks, extractor="test 1")


def page_of(document: Document, url: str = ADDRESS) -> RawPage:
    """A page with this text, as a server would send it."""
    body = "".join(f"<p>{block.text}</p>" for block in document.blocks)
    whole = f"<!DOCTYPE html><title>{document.title}</title><h1>{document.title}</h1>{body}".encode("utf-8", "replace")
    headers = (("Content-Type", "text/html; charset=utf-8"), ("Content-Encoding", "gzip"), ("Content-Length", "17"))
    return RawPage(whole, url, 200, headers)


def add_article(library: Library, documents: Sequence[Document], address: str = ADDRESS, hours: int = 0) -> Article:
    """A watched article: a document an hour, seen once more half an hour later, and a failed check at the end."""
    article = library.articles.watch(address, START)
    for hour, document in enumerate(documents, start=hours):
        at = START + timedelta(hours=hour)
        page = page_of(document, address)
        library.add_capture(article.id, document, at, origin=Origin.LIVE, page=page, status=200)
        library.record_check(article.id, at + timedelta(minutes=30), Outcome.UNCHANGED, status=304)
    end = START + timedelta(hours=hours + len(documents))
    library.record_check(article.id, end, Outcome.FAILED, status=503, error="busy")
    return library.articles.get(article.id)


def harbour(file: Path) -> Path:
    """A library with one article of four stops, the last of them a return to the first text."""
    with Library.open(file) as library:
        add_article(library, [said(title, *paragraphs) for title, *paragraphs in TEXTS])
    return file


def hostile(file: Path) -> Path:
    """A library with one article all of whose texts try to be something else."""
    with Library.open(file) as library:
        name = f"Courier {HOSTILE}"
        texts = (f"{HOSTILE} one", f"before {HOSTILE} two", f"{HOSTILE} three")
        add_article(library, [said(HOSTILE, "First.", text, source=name) for text in texts])
    return file
