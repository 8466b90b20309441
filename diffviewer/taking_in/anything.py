"""Bring in whatever a person hands over: what it is, is seen by looking at it."""

import os
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from diffviewer.errors import InputError, Problem
from diffviewer.fetch.feed_problems import FeedError
from diffviewer.reading import Reader
from diffviewer.store.backup import check
from diffviewer.store.library import Library
from diffviewer.taking_in import diffengine
from diffviewer.taking_in.brought import Brought
from diffviewer.taking_in.saved_pages import pages_in, take_in_pages
from diffviewer.watching.lists import take_in_list

_MOST_LIST = 16_000_000  # bytes
_YAML = frozenset((".yaml", ".yml"))
_OPML = frozenset((".opml", ".xml"))
_DATABASES = frozenset((".sqlite", ".sqlite3", ".db"))
_SQLITE = b"SQLite format 3\0"

ShouldCancel = Callable[[], bool]
Progress = Callable[[int, int], None]


def look_at(files: Sequence[str]) -> None:
    """Refuse what is certainly nothing to bring in, before anything is. Raises InputError and LibraryError."""
    for file in files:
        path = Path(file)
        _refuse_pipe(path)
        if (_is_sqlite(path) or path.suffix.lower() in _DATABASES) and not diffengine.is_database(path):
            check(path)
            continue
        try:
            path.stat()
        except FileNotFoundError:
            raise InputError(Problem.MISSING, file) from None
        except OSError as error:
            raise InputError(Problem.UNREADABLE, file, detail=error.strerror or str(error)) from None


def take_in(
    library: Library,
    file: str,
    now: datetime,
    progress: Progress | None = None,
    should_cancel: ShouldCancel | None = None,
) -> Brought:
    """Bring in one thing: another library, a database or configuration of diffengine's, a list of feeds (OPML), a
    saved page, a folder of saved pages. Raises InputError and LibraryError.
    """
    path = Path(file)
    if os.path.isdir(path):
        shut: list[InputError] = []
        came = _pages(library, pages_in(path, shut), now, progress, should_cancel)
        return came.plus(Brought(unread=tuple(shut)))
    _refuse_pipe(path)
    if _is_sqlite(path):
        if diffengine.is_database(path):
            return diffengine.take_in_database(library, path, now, progress, should_cancel)
        merged = library.import_from(path, progress, should_cancel)
        return Brought(merged.articles, merged.versions, complete=merged.complete)
    if path.suffix.lower() in _YAML:
        return diffengine.take_in_config(library, path, now)
    if path.suffix.lower() in _OPML:
        return _opml(library, path, now)
    return _pages(library, [file], now, progress, should_cancel)


def take_in_together(
    library: Library,
    files: Sequence[str],
    now: datetime,
    progress: Progress | None = None,
    should_cancel: ShouldCancel | None = None,
) -> Brought:
    """Bring in saved pages that belong together: those of one article become one history."""
    return _pages(library, files, now, progress, should_cancel)


def take_in_all(
    library: Library,
    files: Sequence[str],
    now: datetime,
    progress: Progress | None = None,
    should_cancel: ShouldCancel | None = None,
) -> Brought:
    """Bring in several things, pages among them together; what is no use is left out and told, unless it is alone."""
    if len(files) == 1:
        return take_in(library, files[0], now, progress, should_cancel)
    pages = [file for file in files if is_page(file)]
    came = take_in_together(library, pages, now, progress, should_cancel) if pages else Brought()
    for file in files:
        if file in pages or not came.complete:
            continue
        try:
            came = came.plus(take_in(library, file, now, progress, should_cancel))
        except InputError as error:
            came = came.plus(Brought(unread=(error,)))
    return came


def is_page(file: str) -> bool:
    """Whether a file would be read as a saved page."""
    path = Path(file)
    return os.path.isfile(path) and path.suffix.lower() not in _YAML | _OPML and not _is_sqlite(path)


def _pages(
    library: Library,
    pages: Sequence[str],
    now: datetime,
    progress: Progress | None,
    should_cancel: ShouldCancel | None,
) -> Brought:
    with Reader() as reader:
        brought = take_in_pages(library, reader, pages, now, progress, should_cancel)
    if len(pages) == 1 and brought.unread:
        raise brought.unread[0]
    return brought


def _opml(library: Library, path: Path, now: datetime) -> Brought:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(Problem.UNREADABLE, str(path), detail=error.strerror or str(error)) from None
    if len(data) > _MOST_LIST:
        raise InputError(Problem.TOO_LARGE, str(path), size=len(data), limit=_MOST_LIST)
    try:
        return Brought(feeds=len(take_in_list(library, data, now)))
    except FeedError:
        raise InputError(Problem.UNSUPPORTED, str(path), detail="XML") from None


def _refuse_pipe(path: Path) -> None:
    """What is neither a file nor a folder: a pipe would be waited for, and a device may have no end."""
    if os.path.exists(path) and not os.path.isfile(path) and not os.path.isdir(path):
        raise InputError(Problem.UNREADABLE, str(path), detail="not a file")


def _is_sqlite(path: Path) -> bool:
    if path.suffix.lower() in _DATABASES:
        return os.path.isfile(path)
    try:
        with path.open("rb") as file:
            return file.read(16) == _SQLITE
    except OSError:
        return False
