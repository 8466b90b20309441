"""Keeps the items that feeds were made of from one run of the program to the next: making one takes a comparison.

It is only a help: where it cannot be read or written, items are made anew. What nobody asked for in a month goes.
"""

import contextlib
import hashlib
import json
import os
import sqlite3
import time
from collections.abc import Collection, Hashable, Mapping
from dataclasses import astuple
from datetime import datetime
from pathlib import Path

from diffviewer import __version__
from diffviewer.export.feed_item import Item

_SCHEMA = "CREATE TABLE IF NOT EXISTS item (key TEXT PRIMARY KEY, used INTEGER NOT NULL, said TEXT NOT NULL) STRICT"
_AT_ONCE = 400  # keys in one question
_KEPT_FOR = 30 * 86400  # seconds
_DAY = 86400


class ItemStore:
    """A file of items. Usable from the thread that made it; several programs may have one file open."""

    def __init__(self, path: Path) -> None:
        self._connection: sqlite3.Connection | None = None
        with contextlib.suppress(OSError, sqlite3.Error):
            path.parent.mkdir(parents=True, exist_ok=True)
            # texts of articles: for the eyes of their owner
            os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
            self._connection = _opened(path)

    def close(self) -> None:
        """Close the file."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def get(self, keys: Collection[str]) -> dict[str, Item]:
        """The items that are there, by their keys."""
        found: dict[str, Item] = {}
        wanted = list(keys)
        try:
            for start in range(0, len(wanted), _AT_ONCE):
                found |= self._part(wanted[start : start + _AT_ONCE])
        except (sqlite3.Error, ValueError, TypeError):
            return {}
        return found

    def put(self, items: "Mapping[str, Item]") -> None:
        """Keep items, and forget those that were not asked for in a month."""
        if self._connection is None or not items:
            return
        now = int(time.time())
        rows = [(key, now, _said(item)) for key, item in items.items()]
        with contextlib.suppress(sqlite3.Error), self._connection:
            self._connection.executemany("INSERT OR REPLACE INTO item VALUES (?, ?, ?)", rows)
            self._connection.execute("DELETE FROM item WHERE used < ?", (now - _KEPT_FOR,))

    def _part(self, keys: list[str]) -> dict[str, Item]:
        if self._connection is None or not keys:
            return {}
        places = ",".join("?" * len(keys))
        rows = self._connection.execute(f"SELECT key, used, said FROM item WHERE key IN ({places})", keys).fetchall()
        now = int(time.time())
        stale = [key for key, used, _ in rows if used < now - _DAY]
        if stale:
            with contextlib.suppress(sqlite3.Error), self._connection:
                self._connection.executemany("UPDATE item SET used = ? WHERE key = ?", [(now, key) for key in stale])
        return {key: _read(said) for key, _, said in rows}


def key_of(library: Path, facts: Hashable) -> str:
    """The key of an item: of which library, made from what, by which program."""
    return hashlib.sha256(repr((__version__, str(library), facts)).encode("utf-8", "replace")).hexdigest()


def _opened(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=1)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute(_SCHEMA)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _said(item: Item) -> str:
    title, identity, at, *others = astuple(item)
    return json.dumps([title, identity, at.isoformat(), *others])


def _read(said: str) -> Item:
    title, identity, at, source, link, summary, body = json.loads(said)
    return Item(title, identity, datetime.fromisoformat(at), source, link, summary, body)
