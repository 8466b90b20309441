"""Reads stored pages again after the reader was changed, while the window is in use."""

from collections.abc import Callable
from pathlib import Path


def reread_library(path: Path, should_cancel: Callable[[], bool]) -> int:
    """Read again what another reader has read, with a connection and a child process of its own.

    Returns how many versions read differently now. Raises LibraryError, InputError and Cancelled.
    """
    from diffviewer.extract.sandbox import Sandbox
    from diffviewer.rereading import reread_outdated
    from diffviewer.store.library import Library
    from diffviewer.watching.measure import words_changed

    with Library.open(path, measure=words_changed) as library, Sandbox() as sandbox:
        return sum(done.differing for done in reread_outdated(library, sandbox, should_cancel))
