"""Read pages in a child process: a hostile page can hang it or eat its memory, never the program's.

The child is started by `spawn` and kept warm. Importing this module imports nothing heavy; the child imports the
reader, and no Qt.
"""

import contextlib
import sys
import threading
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from diffviewer.errors import Cancelled, InputError, Problem
from diffviewer.extract.archive import ArchivedPage, Taken
from diffviewer.models import History
from diffviewer.rules import Rule

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess

    from diffviewer.parts import Part

    if sys.platform == "win32":
        from multiprocessing.connection import PipeConnection as Connection
    else:
        from multiprocessing.connection import Connection

SECONDS = 10
MEMORY = 512 * 1024 * 1024

# to walk through an archive, which may be large
_ARCHIVE_SECONDS = 60
# to import the reader on a slow disk
_START_SECONDS = 60
# bytes of a page after which a fresh child goes on
_LARGE = 8_000_000
_POLL_SECONDS = 0.05  # between two looks at whether the answer is still wanted


class Sandbox:
    """One child process that reads one page at a time; callers of several threads wait for each other."""

    def __init__(self, seconds: float = SECONDS, memory: int = MEMORY) -> None:
        self._seconds = seconds
        self._memory = memory
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None
        self._ready = False

    def __enter__(self) -> "Sandbox":
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def warm(self) -> None:
        """Start the child ahead of its first page; returns at once, also while a page is being read."""
        if self._lock.acquire(blocking=False):
            try:
                self._start()
            finally:
                self._lock.release()

    def read(
        self,
        data: bytes,
        name: str,
        path: str = "",
        charset: str = "",
        should_cancel: Callable[[], bool] | None = None,
        rules: Sequence[Rule] = (),
    ) -> History:
        """Read one page; the arguments are those of `page.read_bytes`.

        Raises InputError, with TOO_SLOW or TOO_COMPLEX where the child ran out of time or memory or died (the next
        page gets a new child), and Cancelled soon after `should_cancel` answers true.
        """
        answer = self._ask("read", data, name, path, charset, should_cancel, rules)
        assert isinstance(answer, History)
        return answer

    def parts(
        self,
        data: bytes,
        name: str,
        path: str = "",
        charset: str = "",
        should_cancel: Callable[[], bool] | None = None,
        rules: Sequence[Rule] = (),
    ) -> "tuple[Part, ...]":
        """Every part of a page, also what is left out, see `page.parts_of`. Raises as `read`."""
        answer = self._ask("parts", data, name, path, charset, should_cancel, rules)
        assert isinstance(answer, tuple)
        return answer

    def archived(self, path: str, should_cancel: Callable[[], bool] | None = None) -> tuple[ArchivedPage, ...]:
        """The pages of an archive, see `archive.list_pages`. Raises as `read`; it may take a minute."""
        answer = self._ask("archived", b"", path, path, "", should_cancel, (), _ARCHIVE_SECONDS)
        assert isinstance(answer, tuple)
        return answer

    def taken(self, path: str, should_cancel: Callable[[], bool] | None = None) -> Taken:
        """A page of an archive by its path, as it came. Raises as `read`."""
        answer = self._ask("taken", b"", path, path, "", should_cancel, ())
        assert isinstance(answer, Taken)
        return answer

    def _ask(
        self,
        what: str,
        data: bytes,
        name: str,
        path: str,
        charset: str,
        should_cancel: Callable[[], bool] | None,
        rules: Sequence[Rule],
        seconds: int = 0,
    ) -> object:
        with self._lock:
            try:
                self._start()
                self._wait(_START_SECONDS, path or name, should_cancel, for_start=True)
                assert self._pipe is not None
                self._pipe.send((what, name, path, charset, tuple(rules)))
                self._pipe.send_bytes(data)
                answer = self._wait(seconds or self._seconds, path or name, should_cancel)
            except (EOFError, OSError):
                self._stop()
                raise InputError(Problem.TOO_COMPLEX, path or name) from None
            except BaseException:
                self._stop()
                raise
            if len(data) > _LARGE or (isinstance(answer, InputError) and answer.problem is Problem.TOO_COMPLEX):
                # what such a page leaves behind in memory is not to be relied on
                self._stop()
                self._start()
            if isinstance(answer, InputError):
                raise answer
            return answer

    def close(self) -> None:
        """End the child; a page that is being read is given up as cancelled. A later `read` starts another child."""
        self._closing.set()
        with self._lock:
            self._closing.clear()
            self._stop()

    def _start(self) -> None:
        if self._process is not None and self._process.is_alive():
            return
        self._stop()
        import multiprocessing  # plain text is compared without it

        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs, self._memory), name="reader", daemon=True)
        self._process.start()
        theirs.close()
        self._ready = False

    def _wait(
        self, seconds: float, path: str, should_cancel: Callable[[], bool] | None, for_start: bool = False
    ) -> object:
        """The next message of the child; for the start, its first, unless it came before."""
        assert self._pipe is not None
        if for_start and self._ready:
            return None
        until = time.monotonic() + seconds
        while not self._pipe.poll(_POLL_SECONDS):
            if self._closing.is_set() or (should_cancel is not None and should_cancel()):
                raise Cancelled
            if time.monotonic() > until:
                raise InputError(Problem.TOO_SLOW, path, limit=int(seconds))
        answer: object = self._pipe.recv()
        self._ready = True
        return answer

    def _stop(self) -> None:
        if self._pipe is not None:
            self._pipe.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
        self._pipe = self._process = None
        self._ready = False


def serve(pipe: "Connection", memory: int) -> None:
    """Run in the child: read what is asked for until the parent is gone."""
    import logging
    import signal

    # the parent answers to Ctrl+C and ends this process when it wants to
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    logging.disable(logging.CRITICAL)

    from diffviewer.extract.archive import list_pages, take
    from diffviewer.extract.page import parts_of, read_bytes

    work: dict[str, Callable[..., object]] = {
        "read": read_bytes,
        "parts": parts_of,
        "archived": lambda data, name, path, *_: list_pages(path),
        "taken": lambda data, name, path, *_: take(path),
    }
    _limit_memory(memory)
    with contextlib.suppress(EOFError, OSError):
        pipe.send("ready")
        while True:
            what, name, path, charset, rules = pipe.recv()
            answer: object
            try:
                answer = work[what](pipe.recv_bytes(), name, path, charset, rules)
            except InputError as error:
                answer = error
            except (EOFError, OSError):
                raise
            except Exception as error:  # whatever a page makes the libraries raise, it is this page alone
                answer = InputError(Problem.TOO_COMPLEX, path or name, detail=type(error).__name__)
            pipe.send(answer)


def _limit_memory(limit: int) -> None:
    """Bound the memory of this process, where the system can."""
    if sys.platform == "win32":
        return
    import resource

    kind = resource.RLIMIT_DATA if sys.platform == "linux" else resource.RLIMIT_AS
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(kind, (limit, limit))
