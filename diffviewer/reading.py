"""Open saved pages: files -> what they say and when they were captured."""

import os
import queue
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from diffviewer.errors import Cancelled, InputError, Problem
from diffviewer.extract.archive import ArchivedPage, is_archive, split
from diffviewer.extract.sandbox import Sandbox
from diffviewer.extract.saved import MOST_BYTES, TEXT_NAMES, plain_capture, unpack
from diffviewer.models import Capture, History, TimeSource
from diffviewer.rules import Rule, anywhere, rules_of

MOST_FILES = 50

# characters of plain text that are read at once; more goes to the child process, where it can be given up
MOST_PLAIN = 4_000_000

# file times that are nearer than this say in which order files were copied, not when the page was seen
_COPIED_TOGETHER = timedelta(seconds=10)

ShouldCancel = Callable[[], bool] | None


class Reader:
    """Reads files; owns the processes that pages are read in. Usable from several threads, `workers` pages at once."""

    def __init__(self, workers: int = 1) -> None:
        self._sandboxes = [Sandbox() for _ in range(max(1, workers))]
        self._free: queue.LifoQueue[Sandbox] = queue.LifoQueue()
        for sandbox in reversed(self._sandboxes):
            self._free.put(sandbox)

    def __enter__(self) -> "Reader":
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def warm(self) -> None:
        """Start what the first page needs ahead of it; returns at once."""
        self._sandboxes[0].warm()

    def close(self) -> None:
        """End the processes. Reading on starts them again."""
        for sandbox in self._sandboxes:
            sandbox.close()

    def read(self, path: str, should_cancel: ShouldCancel = None) -> tuple[Capture, ...]:
        """Return what the file holds: one capture, or several for a page that holds versions.

        Raises InputError with the path as it was given, and Cancelled.
        """
        return self._read(path, should_cancel).captures

    def open_history(
        self, paths: Sequence[str], should_cancel: ShouldCancel = None, rules: Sequence[Rule] = ()
    ) -> History:
        """Read the files as versions of one article, oldest first, each under those of the rules that are of its site.

        Captures whose time is unknown stay where they were given. Captures whose times are equal, or come from the
        files' times within seconds, keep the order given. Raises InputError (TOO_MANY above 50 files), and Cancelled.
        """
        if len(paths) > MOST_FILES:
            raise InputError(Problem.TOO_MANY, paths[0], size=len(paths), limit=MOST_FILES)
        captures: list[Capture] = []
        notes: list[str] = []
        for path in paths:
            history = self._read(path, should_cancel, rules)
            captures.extend(history.captures)
            notes.extend(note for note in history.notes if note not in notes)
        return History(in_order(captures), tuple(notes))

    def _read(self, path: str, should_cancel: ShouldCancel, rules: Sequence[Rule] = ()) -> History:
        if should_cancel is not None and should_cancel():
            raise Cancelled
        if is_archive(path):
            return self._read_archive(path, should_cancel, rules)
        data, changed = _load(path)
        name = os.path.basename(path)
        history = self._plain(data, name, path)
        if history is None:
            with self.lent(should_cancel) as sandbox:
                history = sandbox.read(data, name, path, should_cancel=should_cancel, rules=rules)
        return replace(history, captures=tuple(_dated(c, changed) for c in history.captures))

    def archived(self, path: str, should_cancel: ShouldCancel = None) -> tuple[ArchivedPage, ...]:
        """The pages of an archive, in order of time. Raises InputError, and Cancelled."""
        with self.lent(should_cancel) as sandbox:
            return sandbox.archived(path, should_cancel)

    def _read_archive(self, path: str, should_cancel: ShouldCancel, rules: Sequence[Rule]) -> History:
        """A page of an archive; or all captures of its page, if there is but one address in it."""
        captures: list[Capture] = []
        problem: InputError | None = None
        with self.lent(should_cancel) as sandbox:
            paths = [path]
            if split(path) is None:
                pages = sandbox.archived(path, should_cancel)
                if (count := len({page.key for page in pages})) > 1:
                    raise InputError(Problem.CHOICE, path, size=count)
                paths = [page.path for page in pages[-MOST_FILES:]]
            for place in paths:
                try:
                    captures.append(_archived_capture(sandbox, place, should_cancel, rules))
                except InputError as error:
                    problem = problem or error
        if not captures:
            raise problem or InputError(Problem.NO_TEXT, path)
        return History(tuple(captures))

    def _plain(self, data: bytes, name: str, path: str) -> History | None:
        """Text needs no process of its own: nothing of the page library is used for it."""
        if len(data) > MOST_PLAIN or os.path.splitext(name.lower())[1] not in TEXT_NAMES:
            return None
        saved = unpack(data, name, path)
        return History((plain_capture(saved, name, path),)) if saved.blocks else None

    @contextmanager
    def lent(self, should_cancel: ShouldCancel = None) -> Iterator[Sandbox]:
        """One of the processes, for whoever reads what is not a file. Raises Cancelled."""
        while True:
            try:
                sandbox = self._free.get(timeout=0.05)
                break
            except queue.Empty:
                if should_cancel is not None and should_cancel():
                    raise Cancelled from None
        try:
            yield sandbox
        finally:
            self._free.put(sandbox)


def _archived_capture(sandbox: Sandbox, path: str, should_cancel: ShouldCancel, rules: Sequence[Rule]) -> Capture:
    taken = sandbox.taken(path, should_cancel)
    address = taken.page.url
    of_site = anywhere(rules_of(rules, (address,)))
    history = sandbox.read(taken.page.body, "page.html", path, taken.charset, should_cancel, (*of_site, *rules))
    capture = history.captures[-1]
    document = replace(capture.document, url=capture.document.url or address)
    place = split(path)
    name = f"{os.path.basename(place[0] if place else path)}: {address}"
    if taken.at is None:
        return replace(capture, document=document, name=name)
    return replace(capture, document=document, name=name, captured_at=taken.at, time_source=TimeSource.SAVED)


def in_order(captures: Sequence[Capture]) -> tuple[Capture, ...]:
    """The captures by their times, oldest first, stable; those of unknown time keep their place."""
    known = [capture for capture in captures if capture.captured_at is not None]
    times = [capture.captured_at for capture in known if capture.captured_at is not None]
    copied = (
        all(c.time_source is TimeSource.FILE for c in known) and times and max(times) - min(times) < _COPIED_TOGETHER
    )
    if copied:
        return tuple(captures)
    ordered = iter(sorted(known, key=lambda capture: capture.captured_at or datetime.max.replace(tzinfo=UTC)))
    return tuple(capture if capture.captured_at is None else next(ordered) for capture in captures)


def _dated(capture: Capture, changed: datetime) -> Capture:
    if capture.captured_at is not None:
        return capture
    return replace(capture, captured_at=changed, time_source=TimeSource.FILE)


def _load(path: str) -> tuple[bytes, datetime]:
    """The bytes of a file and its time of last change. Raises InputError."""
    try:
        facts = os.stat(path)
        if stat.S_ISDIR(facts.st_mode):
            raise InputError(Problem.FOLDER, path)
        if not stat.S_ISREG(facts.st_mode):
            # opening a pipe or a device could wait for ever
            raise InputError(Problem.UNREADABLE, path, detail="not a file")
        if facts.st_size > MOST_BYTES:
            raise InputError(Problem.TOO_LARGE, path, size=facts.st_size, limit=MOST_BYTES)
        with open(path, "rb") as file:
            data = file.read(MOST_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError, ValueError):
        # ValueError: a name that no file can have
        raise InputError(Problem.MISSING, path) from None
    except OSError as error:
        raise InputError(Problem.UNREADABLE, path, detail=error.strerror or str(error)) from None
    if not data:
        raise InputError(Problem.EMPTY, path)
    if len(data) > MOST_BYTES:
        raise InputError(Problem.TOO_LARGE, path, size=len(data), limit=MOST_BYTES)
    return data, datetime.fromtimestamp(facts.st_mtime, UTC)
