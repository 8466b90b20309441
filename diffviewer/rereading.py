"""Read stored pages again after the reader was changed: a better reader mends the past instead of inventing edits."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import Message
from typing import Protocol

from diffviewer.errors import InputError
from diffviewer.keeping import FILE_NAME
from diffviewer.models import Document, History
from diffviewer.records import RawPage
from diffviewer.rules import Rule, anywhere
from diffviewer.store.library import Library

# a page that any reader understands: read to learn by which name the reader of today signs
_PROBE = (
    b"<!doctype html><title>A page</title><h1>A page</h1><article>" + b"<p>It says this, and then says more.</p>" * 5
)
_BATCH = 100  # articles

ShouldCancel = Callable[[], bool]


class PageReader(Protocol):
    """What `extract.sandbox.Sandbox` is."""

    def read(
        self,
        data: bytes,
        name: str,
        path: str = "",
        charset: str = "",
        should_cancel: ShouldCancel | None = None,
        rules: Sequence[Rule] = (),
    ) -> History:
        """Read one page. Raises InputError, and Cancelled."""


@dataclass(frozen=True, slots=True)
class Reread:
    """What was done: versions read again, how many of them read differently, and pages that could not be read."""

    article_id: int
    versions: int
    differing: int
    unreadable: int


def reader_name(reader: PageReader) -> str:
    """The name that documents bear which `reader` reads today."""
    return reader.read(_PROBE, "page.html").captures[0].document.extractor


def reread_outdated(
    library: Library,
    reader: PageReader,
    should_cancel: ShouldCancel,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> Iterator[Reread]:
    """Read again the pages of all articles that another reader has read, article by article, each in one transaction.

    Yields what was done to each article that something was done to; ends early when `should_cancel` answers true. No
    version comes or goes, and what a version was read as before can still be asked for (`Library.readings`). What
    cannot be read now stays as it is. Raises LibraryError, and Cancelled.
    """
    current = reader_name(reader)
    after = 0
    while articles := library.outdated(current, after, _BATCH):
        for after in articles:
            if should_cancel():
                return
            done = reread_article(library, after, reader, current, should_cancel, now())
            if done.versions or done.unreadable:
                yield done


def reread_article(
    library: Library, article_id: int, reader: PageReader, current: str, should_cancel: ShouldCancel, at: datetime
) -> Reread:
    """Read again the pages of one article that were not read by the reader `current`. Raises as `reread_outdated`."""
    texts: dict[int, Document] = {}
    unreadable = 0
    rules = library.rules.of_article(article_id)
    for version in library.versions(article_id):
        if version.snapshot_id is None or version.extractor == current:
            continue
        try:
            document = read_page(library.snapshot(version.snapshot_id).page, reader, should_cancel, rules)
        except InputError:
            document = None
        if document is None:
            unreadable += 1
        elif document.extractor != version.extractor:  # plain text has a reader of its own, which did not change
            texts[version.seq] = document
    differing = library.reread(article_id, texts, at) if texts else 0
    return Reread(article_id, len(texts), differing, unreadable)


def read_page(
    page: RawPage, reader: PageReader, should_cancel: ShouldCancel, rules: Sequence[Rule] = ()
) -> Document | None:
    """What a stored page says now under these rules; None where it is no longer one article with a text.

    Raises InputError, and Cancelled.
    """
    captures = reader.read(*as_stored(page), should_cancel, anywhere(rules)).captures
    return captures[0].document if len(captures) == 1 and captures[0].document.blocks else None


def as_stored(page: RawPage) -> tuple[bytes, str, str, str]:
    """A stored page as a reader takes it: its bytes, the name of its file, its address and its declared charset."""
    headers = {name.lower(): value for name, value in page.headers}
    stated = Message()
    stated["content-type"] = headers.get("content-type", "")
    return page.body, headers.get(FILE_NAME, "page.html"), page.url, stated.get_content_charset("")
