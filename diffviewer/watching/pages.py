"""Pages as they came -> documents, in child processes, several at once."""

import contextlib
import os
import queue
import re
import sys
import threading
from collections.abc import Callable, Iterator, Sequence

from diffviewer.errors import Cancelled, InputError, Problem
from diffviewer.extract.sandbox import Sandbox
from diffviewer.fetch.answer import Answer
from diffviewer.models import Document
from diffviewer.rules import Rule, anywhere

MOST_BYTES = 5_000_000
"""Bytes of a page that is read; more takes the reader longer than any article is worth."""

_GENTLE = 10  # of 19
_CHARSET = re.compile(r"""charset\s*=\s*["']?([^\s"';,]{1,40})""", re.I)


class Pages:
    """Reads pages in `workers` processes. Usable from several threads; `close` it at the end.

    `gentle`: the processes give way to others, so that a window in front of them stays quick (on Linux).
    """

    def __init__(self, workers: int = 2, *, gentle: bool = False) -> None:
        self._all = [Sandbox() for _ in range(max(1, workers))]
        self._cold = set(self._all) if gentle else set()
        self._free: queue.LifoQueue[Sandbox] = queue.LifoQueue()
        for sandbox in self._all:
            self._free.put(sandbox)

    def close(self) -> None:
        """End the processes."""
        for sandbox in self._all:
            sandbox.close()

    def read(self, answer: Answer, should_cancel: Callable[[], bool], rules: Sequence[Rule] = ()) -> Document:
        """What a fetched page says under the rules of its article. Raises InputError, and Cancelled."""
        if len(answer.body) > MOST_BYTES:
            raise InputError(Problem.TOO_LARGE, answer.address, size=len(answer.body), limit=MOST_BYTES)
        charset = charset_of(answer)
        with self.reader(should_cancel) as sandbox:
            history = sandbox.read(answer.body, "page.html", answer.address, charset, should_cancel, anywhere(rules))
        document = history.captures[-1].document
        if not document.blocks:
            raise InputError(Problem.NO_TEXT, answer.address)
        return document

    @contextlib.contextmanager
    def reader(self, should_cancel: Callable[[], bool]) -> Iterator[Sandbox]:
        """One of the processes, for whoever reads what is not a fetched page. Raises Cancelled."""
        while True:
            try:
                sandbox = self._free.get(timeout=0.1)
                break
            except queue.Empty:
                if should_cancel():
                    raise Cancelled from None
        try:
            if sandbox in self._cold:
                self._cold.discard(sandbox)
                _start_gently(sandbox)
            yield sandbox
        finally:
            self._free.put(sandbox)


def _start_gently(sandbox: Sandbox) -> None:
    """Start a process of low priority: it inherits that of the thread that starts it, and a thread has its own."""
    if sys.platform != "linux":
        return

    def start() -> None:
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _GENTLE)
        sandbox.warm()

    thread = threading.Thread(target=start, name="start a reader")
    thread.start()
    thread.join()


def charset_of(answer: Answer) -> str:
    """The charset that the server declared, "" where it did not."""
    found = _CHARSET.search(answer.header("content-type"))
    return found[1] if found else ""
