"""Copies of the library: before each migration and once a week, the last three kept; restoring; one file to take along.

Copies are made by SQLite's own backup, so they are whole whatever is written meanwhile. A copy gets its name only
when it is complete and on the disk.
"""

import contextlib
import os
import secrets
import sqlite3
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from diffviewer.store import files
from diffviewer.store.database import Database
from diffviewer.store.migrations import STEPS
from diffviewer.store.problems import LibraryError, LibraryProblem, telling, translated_os

EVERY = timedelta(days=7)

_KEPT = 3
_STAMP = "%Y%m%dT%H%M%SZ"
_PAGES = 4096  # copied between two looks at whether to stop
_FOLDER = "backups"


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the library. `size` is in bytes."""

    path: Path
    made_at: datetime
    size: int


def backups(path: Path) -> tuple[Backup, ...]:
    """The copies of the library at `path`, newest first."""
    found = []
    for file in _folder(path).glob(f"{path.stem}-*.db"):
        with contextlib.suppress(ValueError, OSError):
            made_at = datetime.strptime(file.stem.removeprefix(path.stem + "-"), _STAMP).replace(tzinfo=UTC)
            found.append(Backup(file, made_at, file.stat().st_size))
    return tuple(sorted(found, key=lambda backup: backup.made_at, reverse=True))


def is_due(path: Path, now: datetime) -> bool:
    """Whether the newest copy is older than a week, or there is none."""
    made = backups(path)
    return not made or now - made[0].made_at >= EVERY


def back_up(
    connection: sqlite3.Connection, path: Path, now: datetime, should_cancel: Callable[[], bool] | None = None
) -> Path | None:
    """Copy the library at `path`, open as `connection`, to its folder of copies; all but the last three go.

    Returns the copy, None where `should_cancel` ended it. Raises LibraryError, as DISK_FULL; then no copy is touched.
    """
    target = _folder(path) / f"{path.stem}-{now.astimezone(UTC).strftime(_STAMP)}.db"
    if not copy(connection, target, should_cancel):
        return None
    for old in (*(old.path for old in backups(path)[_KEPT:]), *_given_up(path, now)):
        with contextlib.suppress(OSError):
            old.unlink()
    return target


def copy(connection: sqlite3.Connection, target: Path, should_cancel: Callable[[], bool] | None = None) -> bool:
    """Copy an open library to a file that stands alone and is its owner's only; one that is there is replaced.

    Returns whether it was done, False where `should_cancel` ended it.
    """
    # a name of its own: two programs may copy the same library in the same second
    partial = target.with_name(f"{target.name}.{secrets.token_hex(4)}.partial")
    with _errors(target):
        files.create_private(partial)
        try:
            with contextlib.closing(sqlite3.connect(partial, isolation_level=None)) as into:

                def progress(_status: int, _remaining: int, _total: int) -> None:
                    if should_cancel is not None and should_cancel():
                        raise _Stopped

                with _still(connection):
                    connection.backup(into, pages=_PAGES, progress=progress, sleep=0.01)
                into.execute("PRAGMA journal_mode = delete")  # no second file beside it
            _to_disk(partial)
            os.replace(partial, target)
            _to_disk(target.parent)
        except _Stopped:
            partial.unlink(missing_ok=True)
            return False
        except BaseException:
            partial.unlink(missing_ok=True)
            raise
    return True


def _given_up(path: Path, now: datetime) -> Iterator[Path]:
    """Copies that a program left half made when it was killed; one that is a day old is made by nobody any more."""
    for partial in _folder(path).glob(f"{path.stem}-*.partial"):
        with contextlib.suppress(OSError):
            if now.timestamp() - partial.stat().st_mtime > timedelta(days=1).total_seconds():
                yield partial


def restore(path: Path, backup: Path, now: datetime) -> Path | None:
    """Put a copy in the place of the library at `path`; returns where the library went that was there, None if none.

    A library that can be opened is overwritten within SQLite, so other programs that have it open go on with the
    restored one; it is copied aside first. One that cannot is moved aside with all its files. Raises LibraryError:
    what is wrong with the copy, or LOCKED where another program is writing.
    """
    check(backup)
    aside = path.with_name(f"{path.name}.before-{now.astimezone(UTC).strftime(_STAMP)}")
    try:
        library = Database.open(path) if files.has_library(path, len(STEPS)) else None
    except LibraryError as error:
        if error.problem in (LibraryProblem.LOCKED, LibraryProblem.READ_ONLY, LibraryProblem.FOLDER):
            raise
        library = None
    with _errors(path):
        if library is not None:
            with contextlib.closing(library), contextlib.closing(_opened(backup)) as source:
                copy(library.connection, aside)
                source.backup(library.connection)
            moved = True
        else:
            moved = path.exists()
            for file in (path, *files.companions(path)):
                if file.exists():
                    os.replace(file, aside.with_name(aside.name + file.name.removeprefix(path.name)))
            with contextlib.closing(_opened(backup)) as source:
                copy(source, path)
    Database.open(path).close()  # an older copy is migrated at once
    return aside if moved else None


def check(path: Path) -> None:
    """Whether a file is a whole library that this program can use; raises LibraryError where it is not."""
    if not files.has_library(path, len(STEPS)):
        raise LibraryError(LibraryProblem.MISSING, path)
    with _errors(path), contextlib.closing(_opened(path)) as connection:
        told = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if told != "ok":
            raise LibraryError(LibraryProblem.CORRUPT, path, str(told))


class _Stopped(Exception):
    pass


def _folder(path: Path) -> Path:
    return path.parent / _FOLDER


def _opened(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)


@contextlib.contextmanager
def _still(connection: sqlite3.Connection) -> Iterator[None]:
    """Read one state of the library throughout, or the copy begins anew whenever another program writes."""
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN")
    try:
        connection.execute("SELECT 1 FROM sqlite_master").fetchone()
        yield
    finally:
        connection.execute("ROLLBACK")


def _to_disk(path: Path) -> None:
    if sys.platform == "win32":
        if path.is_dir():  # nothing there can be opened and flushed; names go to the disk with their files
            return
        descriptor = os.open(path, os.O_RDWR | os.O_BINARY)
    else:
        descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def _errors(path: Path) -> Iterator[None]:
    try:
        with telling(path):
            yield
    except OSError as error:
        raise translated_os(error, path) from error
