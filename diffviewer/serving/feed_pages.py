"""The feeds as a server gives them out: made when they are asked for, made anew when the library was written."""

import hashlib
import re
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlencode, urlsplit

from diffviewer.export.changes_feed import FeedItems, atom_feed, rss_feed
from diffviewer.export.feed_choice import FeedChoice, FeedKind, feed_of
from diffviewer.export.item_store import ItemStore

if TYPE_CHECKING:
    from diffviewer.store.library import Library

NEWEST = 100  # changes in a feed
_TYPES = {"atom": "application/atom+xml; charset=utf-8", "rss": "application/rss+xml; charset=utf-8"}
_PATH = re.compile(r"(?:(all|search)|(article|source)/([1-9]\d{0,17}))\.(atom|rss)")
_MOST_PAGES = 32  # feeds kept in memory
_LONGEST_QUERY = 500


@dataclass(frozen=True, slots=True)
class FeedPage:
    """A feed as it is sent. `etag` changes with its bytes, `made_at` is when they were first so."""

    body: bytes
    kind: str
    etag: str
    made_at: datetime


@dataclass(slots=True)
class _Kept:
    seen: int  # the library's data version
    page: FeedPage
    items: FeedItems


def feed_path(choice: FeedChoice, kind: str = "atom") -> str:
    """Where a feed is found, below the secret."""
    if choice.kind is FeedKind.SEARCH:
        return f"search.{kind}?{urlencode({'q': choice.text})}"
    if choice.kind is FeedKind.ALL:
        return f"all.{kind}"
    return f"{choice.kind.value}/{choice.number}.{kind}"


class FeedPages:
    """For one thread, the one that made it. `close` closes the library and the store."""

    def __init__(
        self,
        library: Path,
        store: Path | None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        limit: int = NEWEST,
    ) -> None:
        self._path = library
        self._now = now
        self._limit = limit
        self._library: Library | None = None
        self._store = ItemStore(store) if store is not None else None
        self._kept: OrderedDict[tuple[FeedChoice, str], _Kept] = OrderedDict()

    def close(self) -> None:
        """Close the files."""
        self.forget()
        if self._store is not None:
            self._store.close()

    def forget(self) -> None:
        """Close the library; the next request opens what stands in its place then."""
        self._kept.clear()
        if self._library is not None:
            self._library.close()
            self._library = None

    def at(self, path: str) -> FeedPage | None:
        """The feed at a path below the secret; None where there is none. Raises `LibraryError`."""
        found = _asked(path)
        if found is None:
            return None
        library = self._opened()
        seen = library.data_version()
        kept = self._kept.get(found)
        if kept is not None and kept.seen == seen:
            self._kept.move_to_end(found)
            return kept.page
        choice, kind = found
        items = kept.items if kept is not None else FeedItems(library, self._store)
        heading, steps = feed_of(library, choice, self._limit)
        write = atom_feed if kind == "atom" else rss_feed
        body = "".join(write(heading, items.of(steps))).encode("utf-8", "replace")
        etag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
        same = kept is not None and kept.page.etag == etag
        page = kept.page if kept is not None and same else FeedPage(body, _TYPES[kind], etag, self._now())
        self._kept[found] = _Kept(seen, page, items)
        while len(self._kept) > _MOST_PAGES:
            self._kept.popitem(last=False)
        return page

    def _opened(self) -> "Library":
        if self._library is None:
            from diffviewer.store.library import Library

            self._library = Library.open(self._path, read_only=True)
        return self._library


def _asked(path: str) -> tuple[FeedChoice, str] | None:
    try:
        parts = urlsplit(path)
        query = parse_qs(parts.query, max_num_fields=5).get("q", [""])[0]
    except ValueError:
        return None
    match = _PATH.fullmatch(parts.path)
    if match is None:
        return None
    whole, part, number, kind = match.groups()
    if part:
        return FeedChoice(FeedKind(part), int(number)), kind
    if whole == "search":
        return (
            (FeedChoice(FeedKind.SEARCH, text=query), kind) if query.strip() and len(query) <= _LONGEST_QUERY else None
        )
    return FeedChoice(), kind
