"""One reader of saved pages for the whole program, made when first needed and not before: its imports are slow."""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from diffviewer.errors import Cancelled

if TYPE_CHECKING:
    from diffviewer.extract.archive import ArchivedPage
    from diffviewer.extract.sandbox import Sandbox
    from diffviewer.models import History
    from diffviewer.reading import Reader
    from diffviewer.rules import Rule


class SharedReader:
    """May be used from any thread. After `close` every reading is refused as cancelled."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._reader: Reader | None = None
        self._closed = False
        self.rules: tuple[Rule, ...] = ()
        """What is read from now on is read under those of them that are of its site."""

    def open_history(self, paths: Sequence[str], should_cancel: Callable[[], bool]) -> "History":
        """The versions that the files hold, oldest first. Raises `InputError` or `Cancelled`."""
        return self._get().open_history(paths, should_cancel, self.rules)

    def archived(self, path: str, should_cancel: Callable[[], bool]) -> "tuple[ArchivedPage, ...]":
        """The pages of an archive. Raises `InputError` or `Cancelled`."""
        return self._get().archived(path, should_cancel)

    @contextmanager
    def lent(self, should_cancel: Callable[[], bool]) -> "Iterator[Sandbox]":
        """One of its processes, for whoever reads what is not a file. Raises `Cancelled`."""
        with self._get().lent(should_cancel) as sandbox:
            yield sandbox

    def warm(self) -> None:
        """Get ready, so that the first page is read as fast as the second."""
        self._get().warm()

    def close(self) -> None:
        """End the reader and its process."""
        with self._lock:
            self._closed = True
            reader, self._reader = self._reader, None
        if reader is not None:
            reader.close()

    def _get(self) -> "Reader":
        with self._lock:
            if self._closed:
                raise Cancelled
            if self._reader is None:
                from diffviewer.reading import Reader

                self._reader = Reader()
            return self._reader
