"""What can go wrong with the library file, as codes; the sentences are made where people are spoken to."""

import contextlib
import shutil
import sqlite3
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

from diffviewer.errors import DiffviewerError


class LibraryProblem(StrEnum):
    """Why the library cannot be used; one code a sentence."""

    MISSING = "missing"  # asked to read only, and there is no such file
    FOLDER = "folder"  # a folder stands where the file should be
    FOREIGN = "foreign"  # not a library of this program
    NEWER = "newer"  # written by a newer program; detail: its schema version
    CORRUPT = "corrupt"  # damaged; restoring a backup is the way out; detail: what SQLite said
    READ_ONLY = "read_only"  # may be read, not written
    NO_PERMISSION = "no_permission"  # may not be read
    DISK_FULL = "disk_full"
    LOCKED = "locked"  # another program held it for too long
    UNREADABLE = "unreadable"  # the disk failed; detail: what SQLite said
    TOO_LARGE = "too_large"  # a text beyond what an article can hold
    ITSELF = "itself"  # the other file that was named is the library that is open
    NO_ARTICLE = "no_article"  # detail: its number
    NO_VERSION = "no_version"  # detail: its number


class LibraryError(DiffviewerError):
    """The library cannot do what was asked; the file is as it was before. `detail` is a fact for the sentence."""

    def __init__(self, problem: LibraryProblem, path: Path | str, detail: str = "") -> None:
        super().__init__(problem, path, detail)
        self.problem = problem
        self.path = Path(path)
        self.detail = detail

    def __str__(self) -> str:
        return f"{self.problem}: {self.path}" + (f" ({self.detail})" if self.detail else "")


_PROBLEMS = {
    sqlite3.SQLITE_BUSY: LibraryProblem.LOCKED,
    sqlite3.SQLITE_LOCKED: LibraryProblem.LOCKED,
    sqlite3.SQLITE_PROTOCOL: LibraryProblem.LOCKED,
    sqlite3.SQLITE_FULL: LibraryProblem.DISK_FULL,
    sqlite3.SQLITE_READONLY: LibraryProblem.READ_ONLY,
    sqlite3.SQLITE_PERM: LibraryProblem.NO_PERMISSION,
    sqlite3.SQLITE_AUTH: LibraryProblem.NO_PERMISSION,
    sqlite3.SQLITE_CANTOPEN: LibraryProblem.NO_PERMISSION,
    sqlite3.SQLITE_CORRUPT: LibraryProblem.CORRUPT,
    sqlite3.SQLITE_NOTADB: LibraryProblem.CORRUPT,
    sqlite3.SQLITE_IOERR: LibraryProblem.UNREADABLE,
    sqlite3.SQLITE_TOOBIG: LibraryProblem.TOO_LARGE,
}

_COMPANION = 32_768  # bytes, of the least that SQLite makes to share a library with others


def translated(error: sqlite3.Error, path: Path) -> LibraryError | None:
    """The library's error for an error of the environment; None for what is a mistake of this program."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    problem = _PROBLEMS.get(code & 0xFF)
    if problem is LibraryProblem.UNREADABLE and _has_no_room(path):
        problem = LibraryProblem.DISK_FULL  # SQLite needs some even to read, and then speaks of the disk
    return LibraryError(problem, path, str(error)) if problem is not None else None


def _has_no_room(path: Path) -> bool:
    """Whether the disk of a file has no room for what SQLite keeps beside it."""
    try:
        return shutil.disk_usage(path.parent).free < _COMPANION
    except OSError:
        return False


@contextlib.contextmanager
def telling(path: Path) -> Iterator[None]:
    """Raise the library's error for what SQLite raises inside; mistakes of this program go on as they are."""
    try:
        yield
    except sqlite3.Error as error:
        told = translated(error, path)
        if told is None:
            raise
        raise told from error


def translated_os(error: OSError, path: Path) -> LibraryError:
    """The library's error for what the system answered."""
    import errno

    problem = {
        errno.ENOSPC: LibraryProblem.DISK_FULL,
        errno.EDQUOT: LibraryProblem.DISK_FULL,
        errno.EROFS: LibraryProblem.READ_ONLY,
        errno.EISDIR: LibraryProblem.FOLDER,
        errno.ENOENT: LibraryProblem.MISSING,
        errno.EACCES: LibraryProblem.NO_PERMISSION,
        errno.EPERM: LibraryProblem.NO_PERMISSION,
    }.get(error.errno or 0, LibraryProblem.UNREADABLE)
    return LibraryError(problem, path, error.strerror or str(error))
