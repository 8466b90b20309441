"""The library's file: readable by its owner alone, and recognised by its header before SQLite touches it."""

import os
import stat
from pathlib import Path

from diffviewer.store.migrations import APPLICATION_ID
from diffviewer.store.problems import LibraryError, LibraryProblem, translated_os

_MAGIC = b"SQLite format 3\x00"
_OWNER_ONLY = 0o600
_HEADER = 100  # bytes, https://www.sqlite.org/fileformat.html#the_database_header


def has_library(path: Path, newest: int) -> bool:
    """Whether a library that this program can use is at `path`; False where there is nothing yet, or an empty file.

    Reads the header only, so a file that is refused stays untouched to the byte. Raises LibraryError: FOLDER, FOREIGN,
    NEWER (a schema beyond `newest`), CORRUPT (cut short), or what the system answered.
    """
    try:
        if path.is_dir():
            raise LibraryError(LibraryProblem.FOLDER, path)
        if path.exists() and not path.is_file():
            raise LibraryError(LibraryProblem.FOREIGN, path)  # a pipe would be waited for, a device has no end
        with path.open("rb") as file:
            header = file.read(_HEADER)
            size = os.fstat(file.fileno()).st_size
    except FileNotFoundError:
        return False
    except OSError as error:
        raise translated_os(error, path) from error
    if not header:
        return False
    if not header.startswith(_MAGIC) or len(header) < _HEADER:
        raise LibraryError(LibraryProblem.FOREIGN, path)
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise LibraryError(LibraryProblem.FOREIGN, path)
    schema = int.from_bytes(header[60:64], "big")
    if schema > newest:
        raise LibraryError(LibraryProblem.NEWER, path, str(schema))
    page_size = int.from_bytes(header[16:18], "big") or 65536
    pages = int.from_bytes(header[28:32], "big")
    if size < page_size * pages and not wal_of(path).exists():
        raise LibraryError(LibraryProblem.CORRUPT, path, f"{size} of {page_size * pages} bytes are left")
    return True


def wal_of(path: Path) -> Path:
    """The write-ahead log beside a library."""
    return path.with_name(path.name + "-wal")


def companions(path: Path) -> tuple[Path, Path]:
    """The files that SQLite keeps beside a library in use."""
    return wal_of(path), path.with_name(path.name + "-shm")


def create_private(path: Path) -> None:
    """Make an empty file, and its folder where it is missing, that only the owner can read. One that exists stays."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, _OWNER_ONLY))
    except OSError as error:
        raise translated_os(error, path) from error


def make_private(path: Path) -> None:
    """Take the others' rights from a file and its companions, as far as the system lets us."""
    for file in (path, *companions(path)):
        try:
            mode = stat.S_IMODE(file.stat().st_mode)
            if mode & 0o077:
                file.chmod(mode & 0o700)
        except OSError:
            continue  # not ours to change, or not there
