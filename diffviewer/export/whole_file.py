"""Write a file whole or not at all."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from pathlib import Path
from typing import BinaryIO, TextIO

from diffviewer.errors import InputError, Problem


@contextmanager
def whole_file(path: str) -> Iterator[TextIO]:
    """A UTF-8 text stream that becomes the file at `path` when the block ends well.

    Until then the text gathers beside it under another name, and what stood at `path` before stays. A link is
    followed; what is no plain file (a pipe, a device) is written to directly. Raises `InputError` with
    `Problem.UNWRITABLE` or `Problem.FOLDER`.
    """
    with whole_binary_file(path) as stream:
        text = TextIOWrapper(stream, encoding="utf-8", newline="\n")
        try:
            yield text
        finally:
            # flushed; the file is closed by what opened it
            text.detach()


@contextmanager
def whole_binary_file(path: str) -> Iterator[BinaryIO]:
    """As `whole_file`, for bytes."""
    target = Path(os.path.realpath(path))
    if os.path.isdir(target):  # False, not an error, in a folder that may not be entered
        raise InputError(Problem.UNWRITABLE, path, detail="it is a folder")
    try:
        if target.exists() and not target.is_file():
            with target.open("wb") as stream:
                yield stream
            return
        with _replacing(target) as stream:
            yield stream
    except OSError as error:
        raise InputError(Problem.UNWRITABLE, path, detail=error.strerror or str(error)) from error


@contextmanager
def _replacing(target: Path) -> Iterator[BinaryIO]:
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:40]}.", suffix=".part")
    try:
        with open(handle, "wb") as stream:
            yield stream
        os.chmod(name, _mode(target))
        os.replace(name, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise


def _mode(target: Path) -> int:
    """The permissions of the file that is replaced, else those a new file gets."""
    if target.exists():
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
