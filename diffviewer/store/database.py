"""The connection to the library file: opening, transactions, and errors told as codes."""

import contextlib
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from diffviewer.store import files
from diffviewer.store.migrations import APPLICATION_ID, STEPS, Step, migrate, schema_version
from diffviewer.store.problems import LibraryError, LibraryProblem, telling, translated

_BUSY_SECONDS = 5.0  # SQLite waits so long for another program's lock …
_PATIENCE_SECONDS = 30.0  # … and is asked again for so long
_Row = tuple[Any, ...]
_Parameters = Sequence[Any]


class Database:
    """One connection, for the thread that opened it. Every error of the environment is raised as LibraryError."""

    def __init__(self, connection: sqlite3.Connection, path: Path, *, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self.connection = connection
        # run inside a transaction just before it commits; and where what is kept in memory may no longer be so
        self.before_commit: list[Callable[[], None]] = []
        self.forget: list[Callable[[], None]] = []
        self._depth = 0
        self._doomed = False
        self._seen = 0

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        read_only: bool = False,
        before_migration: Callable[[sqlite3.Connection], None] | None = None,
        steps: Sequence[Step] = STEPS,
    ) -> "Database":
        """Open a library, make it if it is missing, migrate it if it is older.

        Read only, it must exist and be at the newest schema. `before_migration` is called with the open connection
        before the first step on a library that holds something.
        """
        path = path.absolute()
        exists = files.has_library(path, len(steps))
        if read_only and not exists:
            raise LibraryError(LibraryProblem.MISSING, path)
        if not exists:
            files.create_private(path)
        connection = _connect(path, read_only)
        try:
            with telling(path):
                _prepare(connection, path, exists=exists, read_only=read_only)
                found = schema_version(connection)
                if found > len(steps):
                    raise LibraryError(LibraryProblem.NEWER, path, str(found))
                if found < len(steps):
                    if read_only and not found:
                        raise LibraryError(LibraryProblem.MISSING, path)  # begun, and nothing was ever stored
                    if read_only:
                        raise LibraryError(LibraryProblem.READ_ONLY, path, f"schema {found}")
                    if found and before_migration is not None:
                        before_migration(connection)
                    _patiently(lambda: migrate(connection, steps))
        except BaseException:
            connection.close()
            raise
        if not read_only:
            files.make_private(path)
        return cls(connection, path, read_only=read_only)

    def close(self) -> None:
        """Close the connection. What was not committed is gone."""
        self.connection.close()

    def execute(self, sql: str, parameters: _Parameters = ()) -> sqlite3.Cursor:
        """Run one statement; for its rows use `row`, `rows` or `stream`."""
        try:
            return self.connection.execute(sql, parameters)
        except sqlite3.Error as error:
            raise self._told(error) from error

    def execute_many(self, sql: str, rows: Iterable[_Parameters]) -> None:
        """Run one statement for each of the rows."""
        try:
            self.connection.executemany(sql, rows)
        except sqlite3.Error as error:
            raise self._told(error) from error

    def row(self, sql: str, parameters: _Parameters = ()) -> _Row | None:
        """The first row, or None."""
        try:
            row: _Row | None = self.connection.execute(sql, parameters).fetchone()
        except OverflowError:
            return None  # a number, typed by somebody, that is larger than any that can be stored
        except sqlite3.Error as error:
            raise self._told(error) from error
        return row

    def rows(self, sql: str, parameters: _Parameters = ()) -> list[_Row]:
        """All rows."""
        try:
            return self.connection.execute(sql, parameters).fetchall()
        except OverflowError:
            return []  # as in `row`
        except sqlite3.Error as error:
            raise self._told(error) from error

    def stream(self, sql: str, parameters: _Parameters = ()) -> Iterator[_Row]:
        """Row after row, computed as they are taken; close the iterator to stop early."""
        try:
            cursor = self.connection.execute(sql, parameters)
            try:
                yield from cursor
            finally:
                cursor.close()
        except sqlite3.Error as error:
            raise self._told(error) from error

    def insert(self, sql: str, parameters: _Parameters) -> int:
        """Insert one row and return its id."""
        return self.execute(sql, parameters).lastrowid or 0

    def refresh(self) -> None:
        """Have what is kept in memory forgotten if another program wrote meanwhile: for readers that keep things."""
        if self._depth:
            return  # nobody else can write now
        row = self.row("PRAGMA data_version")
        seen = int(row[0]) if row is not None else 0
        if seen != self._seen:
            self._seen = seen
            for hook in self.forget:
                hook()

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """All of it is kept, durably, or nothing. Inside another transaction it becomes part of that one.

        Raises LibraryError LOCKED where another program holds the library for longer than half a minute. Where a part
        failed and the whole is ended as if nothing had happened, RuntimeError: half a thing is never kept.
        """
        if self._depth:
            self._depth += 1
            try:
                yield
            except BaseException:
                self._doomed = True
                raise
            finally:
                self._depth -= 1
            return
        with telling(self.path):
            _patiently(lambda: self.connection.execute("BEGIN IMMEDIATE"))
        try:
            self.refresh()
            self._depth, self._doomed = 1, False
            yield
            if self._doomed:
                raise RuntimeError("a part of this transaction failed, so none of it can be kept")
            for hook in self.before_commit:
                hook()
            with telling(self.path):
                self.connection.execute("COMMIT")
        except BaseException:
            if self.connection.in_transaction:
                with contextlib.suppress(sqlite3.Error):
                    self.connection.execute("ROLLBACK")
            for hook in self.forget:
                hook()
            raise
        finally:
            self._depth = 0

    def _told(self, error: sqlite3.Error) -> Exception:
        return translated(error, self.path) or error


def _patiently(action: Callable[[], object]) -> None:
    """Ask again while another program is in the way, at most for half a minute."""
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while True:
        try:
            action()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(0.02)
        else:
            return


def _connect(path: Path, read_only: bool) -> sqlite3.Connection:
    with telling(path):
        if not read_only:
            return sqlite3.connect(path, isolation_level=None, timeout=_BUSY_SECONDS, cached_statements=256)
        uri = path.as_uri() + "?mode=ro"
        connection = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=_BUSY_SECONDS, cached_statements=256)
        try:
            connection.execute("PRAGMA schema_version")
        except sqlite3.OperationalError as error:
            connection.close()
            refused = error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)
            if not refused or files.wal_of(path).exists():
                raise
            # in a folder that cannot be written SQLite has nowhere for its locks; then nobody writes there either
            return sqlite3.connect(uri + "&immutable=1", uri=True, isolation_level=None, cached_statements=256)
        return connection


def _prepare(connection: sqlite3.Connection, path: Path, *, exists: bool, read_only: bool) -> None:
    if not exists:
        # before the write-ahead log, so that the header tells whose file this is from the first byte on
        _patiently(lambda: connection.execute(f"PRAGMA application_id = {APPLICATION_ID}"))
    if not read_only:

        def use_log() -> None:
            if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
                connection.execute("PRAGMA journal_mode = wal")

        _patiently(use_log)
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise LibraryError(LibraryProblem.FOREIGN, path)
    for pragma in (
        "foreign_keys = ON",
        "synchronous = FULL",  # a version cannot be fetched again
        "cache_size = -32000",  # KiB
        "temp_store = MEMORY",
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "journal_size_limit = 67108864",
    ):
        connection.execute(f"PRAGMA {pragma}")
    # reads the schema, so that damage at its root shows now
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
