"""What diffengine has kept: the feeds of its `config.yaml`, and the articles and feeds of its SQLite database."""

import contextlib
import re
import sqlite3
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from lxml import html

from diffviewer.errors import InputError, Problem
from diffviewer.extract.text import clean
from diffviewer.fetch.addresses import canonical, identity
from diffviewer.fetch.schedule import Pace
from diffviewer.models import Block, BlockKind, Document
from diffviewer.records import FilterField, Outcome
from diffviewer.store.library import Library
from diffviewer.taking_in.brought import Brought

EXTRACTOR = "diffengine"
MOST_YAML = 4_000_000  # bytes
_TABLES = frozenset(("entry", "entryversion", "feed"))
_AT_ONCE = 100  # articles in a transaction
_MOST_TEXT = 8_000_000  # characters of a version

ShouldCancel = Callable[[], bool]
Progress = Callable[[int, int], None]


def take_in_config(library: Library, path: Path, now: datetime) -> Brought:
    """Follow the feeds of a config file, with the patterns of what they skip. Raises InputError where it is none."""
    import yaml

    try:
        data = path.read_bytes()
        if len(data) > MOST_YAML:
            raise InputError(Problem.TOO_LARGE, str(path), size=len(data), limit=MOST_YAML)
        config = yaml.safe_load(data)
    except OSError as error:
        raise InputError(Problem.UNREADABLE, str(path), detail=error.strerror or str(error)) from None
    except (yaml.YAMLError, ValueError, RecursionError):
        raise InputError(Problem.UNSUPPORTED, str(path), detail="YAML") from None
    listed = config.get("feeds") if isinstance(config, dict) else None
    if not isinstance(listed, list):
        raise InputError(Problem.UNSUPPORTED, str(path), detail="YAML")
    new = 0
    with library.transaction():
        for feed in listed:
            if isinstance(feed, dict):
                new += _follow(library, feed.get("url"), feed.get("name"), now, feed.get("skip_pattern"))
    return Brought(feeds=new)


def is_database(path: Path) -> bool:
    """Whether the file is a database of diffengine's, by its tables."""
    try:
        with contextlib.closing(_opened(path)) as database:
            rows = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    except (sqlite3.Error, OSError):
        return False
    return {str(name).lower() for (name,) in rows} >= _TABLES


def take_in_database(
    library: Library,
    path: Path,
    now: datetime,
    progress: Progress | None = None,
    should_cancel: ShouldCancel | None = None,
) -> Brought:
    """Bring in the feeds, and every article with its versions. Twice the same adds nothing; the file is only read.

    Raises InputError where it cannot be read.
    """
    try:
        with contextlib.closing(_opened(path)) as database:
            feeds = database.execute("SELECT url, name FROM feed").fetchall()
            with library.transaction():
                followed = sum(_follow(library, url, name, now) for url, name in feeds)
            return _articles(library, database, followed, progress, should_cancel)
    except sqlite3.Error as error:
        raise InputError(Problem.UNREADABLE, str(path), detail=str(error)) from error


def _articles(
    library: Library,
    database: sqlite3.Connection,
    followed: int,
    progress: Progress | None,
    should_cancel: ShouldCancel | None,
) -> Brought:
    entries = database.execute("SELECT id, url, created, checked FROM entry ORDER BY id").fetchall()
    articles = versions = 0
    for start in range(0, len(entries), _AT_ONCE):
        if should_cancel is not None and should_cancel():
            return Brought(articles, versions, followed, complete=False)
        with library.transaction():
            for entry in entries[start : start + _AT_ONCE]:
                is_new, count = _article(library, database, *entry)
                articles += is_new
                versions += count
        if progress is not None:
            progress(min(start + _AT_ONCE, len(entries)), len(entries))
    return Brought(articles, versions, followed)


def _article(
    library: Library, database: sqlite3.Connection, number: int, url: object, created: object, checked: object
) -> tuple[bool, int]:
    history = list(_versions(database, number, url))
    if not history:
        return False, 0
    newest = history[-1][0]
    address = canonical(newest.url)
    known = library.articles.at(identity(address)) if address is not None else None
    article = known or library.articles.keep(
        history[0][1], address=identity(address) if address is not None else "", url=newest.url, title=newest.title
    )
    count = library.add_history(article.id, [(document, at, None) for document, at in history])
    last = _moment(checked)
    # its last look at the page that found nothing new
    if last is not None and last > history[-1][1] and count:
        library.record_check(article.id, last, Outcome.UNCHANGED, status=200)
    return known is None, count


def _versions(database: sqlite3.Connection, entry: int, url: object) -> Iterator[tuple[Document, datetime]]:
    rows = database.execute(
        "SELECT title, url, summary, created FROM entryversion WHERE entry_id = ? ORDER BY created, id", (entry,)
    )
    for title, address, summary, created in rows:
        at = _moment(created)
        blocks = tuple(Block(BlockKind.PARAGRAPH, text) for text in _paragraphs(_text(summary)))
        headline = clean(_text(title))
        if at is not None and (blocks or headline):
            where = canonical(_text(address)) or canonical(_text(url)) or ""
            yield Document(title=headline, url=where, blocks=blocks, extractor=EXTRACTOR), at


def _paragraphs(summary: str) -> Iterator[str]:
    """Its summaries hold no tags but `<p>`; text outside of them is a paragraph too."""
    if not summary.strip() or len(summary) > _MOST_TEXT:
        return
    for piece in re.split(r"</?p\b[^>]*>", summary, flags=re.IGNORECASE):
        if piece.strip():
            text = clean(html.fragment_fromstring(piece, create_parent="div").text_content())
            if text:
                yield text


def _follow(library: Library, url: object, name: object, now: datetime, skip: object = None) -> bool:
    address = canonical(_text(url))
    if address is None or any(feed.url == address for feed in library.feeds.all()):
        return False
    feed = library.feeds.add(address, now, title=clean(_text(name))[:300], check_period=Pace().feed)
    pattern = _text(skip)
    if pattern:
        with contextlib.suppress(re.error):
            re.compile(pattern)
            library.feeds.add_filter(feed.id, FilterField.ADDRESS, pattern)
    return True


def _moment(value: object) -> datetime | None:
    """A time as it writes them: in UTC, without saying so."""
    try:
        moment = datetime.fromisoformat(_text(value))
    except ValueError:
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _opened(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=5)
