"""Pages that were saved over time, in files or a folder of them: those of one article become one history."""

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from diffviewer.errors import InputError, Problem
from diffviewer.keeping import address_of, keep
from diffviewer.models import Capture, TimeSource
from diffviewer.reading import Reader, in_order
from diffviewer.records import ArticleFilter, View
from diffviewer.store.library import Library
from diffviewer.taking_in.brought import Brought
from diffviewer.taking_in.stamps import original_of, stamp_in

PAGES = frozenset(
    (".html", ".htm", ".xhtml", ".xht", ".shtml", ".mhtml", ".mht", ".webarchive", ".txt", ".text", ".md", ".markdown")
)
MOST_PAGES = 20_000
_DEEPEST = 12  # folders in folders
# a list of versions that News Sniffer keeps of an article, without a word of their texts
_LIST_OF_VERSIONS = (b'class="created_at"', b'class="period"')

ShouldCancel = Callable[[], bool]
Progress = Callable[[int, int], None]


def pages_in(folder: Path, shut: list[InputError] | None = None) -> list[str]:
    """The saved pages in a folder and those below it, in the order of their names. Links to folders are not followed.

    To `shut` is added what cannot be looked into. Raises InputError where there are no pages, or too many.
    """
    found: list[str] = []
    shut = [] if shut is None else shut

    def tell(error: OSError) -> None:
        shut.append(InputError(Problem.UNREADABLE, str(error.filename), detail=error.strerror or str(error)))

    for place, folders, files in os.walk(folder, onerror=tell):
        folders.sort()
        if len(Path(place).relative_to(folder).parts) >= _DEEPEST:
            folders.clear()
        # what a browser saves beside a page is no page
        folders[:] = [name for name in folders if not name.endswith(("_files", "_Files")) and name[0] != "."]
        found += [os.path.join(place, name) for name in sorted(files) if Path(name).suffix.lower() in PAGES]
        if len(found) > MOST_PAGES:
            raise InputError(Problem.TOO_MANY, str(folder), size=len(found), limit=MOST_PAGES)
    if not found:
        raise shut[0] if shut else InputError(Problem.NO_TEXT, str(folder))
    return found


def take_in_pages(
    library: Library,
    reader: Reader,
    pages: Sequence[str],
    now: datetime,
    progress: Progress | None = None,
    should_cancel: ShouldCancel | None = None,
) -> Brought:
    """Read pages and keep them: one article for each address, or for each headline where there is no address.

    What cannot be read is left out and told. Twice the same pages add nothing.
    """
    groups: dict[str, list[Capture]] = {}
    unread: list[InputError] = []
    for done, page in enumerate(pages):
        if should_cancel is not None and should_cancel():
            return Brought(unread=tuple(unread), complete=False)
        try:
            for capture in _captures(reader, page, should_cancel):
                groups.setdefault(_key(capture), []).append(capture)
        except InputError as error:
            unread.append(error)
        if progress is not None:
            progress(done + 1, len(pages))
    before = library.lists.count()
    versions = sum(
        keep(library, in_order(captures), now, _known(library, captures)).new for captures in groups.values()
    )
    return Brought(library.lists.count() - before, versions, unread=tuple(unread))


def _known(library: Library, captures: Sequence[Capture]) -> int | None:
    """The article that holds one of these captures already, where no address tells; None for a new one."""
    if address_of(captures):
        return None
    texts = {capture.document.paragraphs for capture in captures}
    title = captures[-1].document.title
    for article in library.lists.page(ArticleFilter(View.FILES, text=title)).articles:
        if not article.address and any(
            library.document(article.id, version.seq).paragraphs in texts for version in library.versions(article.id)
        ):
            return article.id
    return None


def _captures(reader: Reader, page: str, should_cancel: ShouldCancel | None) -> Iterator[Capture]:
    _refuse_list(page)
    for capture in reader.read(page, should_cancel):
        address, archived = original_of(capture.document.url)
        if address != capture.document.url:
            capture = replace(capture, document=replace(capture.document, url=address))
        # what the file says of its saving counts most, then the name that somebody gave it
        if capture.time_source is not TimeSource.SAVED:
            moment = archived or stamp_in(page)
            if moment is not None:
                capture = replace(capture, captured_at=moment, time_source=TimeSource.SAVED)
        yield capture


def _refuse_list(page: str) -> None:
    try:
        with open(page, "rb") as file:
            start = file.read(20_000)
    except OSError:
        return  # whoever reads it says so
    if all(mark in start for mark in _LIST_OF_VERSIONS):
        raise InputError(Problem.NO_TEXT, page)


def _key(capture: Capture) -> str:
    address = address_of((capture,))
    return address or f"title {capture.document.title or capture.path}"
