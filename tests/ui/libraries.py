"""Invented libraries in real files, for the tests of what shows them."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from diffviewer.models import Block, BlockKind, Document
from diffviewer.store.library import Library
from diffviewer.work.library_access import LibraryAccess

NOW = datetime.now(UTC)


def text(title: str, *paragraphs: str, source: str = "Island Post", url: str = "") -> Document:
    blocks = tuple(Block(BlockKind.PARAGRAPH, paragraph) for paragraph in paragraphs)
    return Document(title=title, source=source, url=url, blocks=blocks, extractor="test 1")


def add(library: Library, title: str, changes: int = 0, *, source: str = "Island Post", days: float = 0) -> int:
    """An article with so many changes, the last of them so many days ago."""
    url = f"https://{source.lower().replace(' ', '-')}.example/{title.lower().replace(' ', '-')}"
    last = NOW - timedelta(days=days, minutes=1)
    article = library.articles.watch(url, last - timedelta(hours=changes))
    for number in range(changes + 1):
        said = (f"It was said {number} times.", "It is always said.", *(["It was closed down."] if not number else []))
        library.add_capture(
            article.id, text(title, *said, source=source, url=url), last - timedelta(hours=changes - number)
        )
    return article.id


def fill(path: Path) -> dict[str, int]:
    """Four articles; their numbers by a word of their headlines."""
    with Library.open(path) as library:
        numbers = {
            "ferry": add(library, "Ferry to run once a day", 3, days=0.1),
            "school": add(library, "School moves to the larger island", 1, source="Mainland News", days=1),
            "ice": add(library, "Ice closes the crossing", 2, days=400),
            "boat": add(library, "A second boat is asked for", 0, source="Mainland News", days=2),
        }
        library.articles.mark_read(numbers["ice"])
        library.articles.mark_read(numbers["boat"])
        kept = library.articles.keep(NOW, title="A page from a file")
        library.add_capture(kept.id, text("A page from a file", "It was saved.", source=""), NOW - timedelta(days=3))
        numbers["file"] = kept.id
    return numbers


@contextmanager
def accessed(path: Path) -> Iterator[LibraryAccess]:
    """A library as the window uses it, closed well."""
    access = LibraryAccess(path)
    try:
        yield access
    finally:
        assert access.close()
