"""Files given at the start are read and compared by a process of its own, while this one gets its window ready.

The window's imports take longer than a comparison, and Python does one thing at a time. So the other process begins
before them. What it cannot do, for whatever reason, is done here instead: it can make a start faster, never fail it.
Importing this module imports nothing slow.
"""

import contextlib
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from diffviewer.errors import Cancelled, InputError

if TYPE_CHECKING:
    from subprocess import Popen

    from diffviewer.comparing import Comparison
    from diffviewer.models import History

FLAG: Final = "--forerunner"
"""The one argument of a frozen program that is to be the other process."""

# characters of both texts; the answer is taken in at one go, which for larger ones would be felt in the window
_MOST_COMPARED: Final = 600_000
_POLL: Final = 0.05  # seconds between two looks at whether the answer is still wanted
_PIECE: Final = 1 << 20  # bytes

# the folder of a program that is not installed comes last: nothing in it may stand in for a module of Python
_BEGIN: Final = "import sys; sys.path.append(sys.argv[1]); from diffviewer.forerunner import serve; serve()"


class Forerunner:
    """The other process, and its one answer. Begun in any thread; `answer` may wait in another."""

    def __init__(self, files: Sequence[str]) -> None:
        self.files = tuple(files)
        self._process: Popen[bytes] | None = None
        with contextlib.suppress(OSError, ValueError):
            self._process = _begun(self.files)

    def answer(
        self, files: Sequence[str], should_cancel: Callable[[], bool]
    ) -> "tuple[History, Comparison | None] | None":
        """What the files hold, oldest first, and the comparison of the last two, nothing overlooked, if it was made.

        None, so that it is done here, where other files were begun with, or the process ended without an answer.
        Raises what reading the files raised, an `InputError`; and `Cancelled` soon after `should_cancel` answers true.
        """
        process = self._process
        if process is None or tuple(files) != self.files:
            self.close()
            return None
        try:
            whole = _all_of(process, should_cancel)
        finally:
            self.close()
        import pickle

        try:
            told = pickle.loads(whole)  # it is ours, and of this version
        except Exception:
            return None
        if isinstance(told, InputError):
            raise told
        return told if isinstance(told, tuple) else None

    def close(self) -> None:
        """End the process, if it runs."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            for stream in (process.stdin, process.stdout):
                if stream is not None:
                    with contextlib.suppress(OSError):
                        stream.close()
            process.wait()


def _begun(files: tuple[str, ...]) -> "Popen[bytes] | None":
    """The process, which was told what to read. None where there is no telling how it would be started."""
    if sys.platform == "win32" or not sys.executable:  # a program without a console has no streams to pass on
        return None
    import json
    import subprocess

    here = str(Path(__file__).resolve().parent.parent)
    frozen = getattr(sys, "frozen", False)
    command = [sys.executable, FLAG] if frozen else [sys.executable, "-P", "-c", _BEGIN, here]
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, bufsize=0
    )
    assert process.stdin is not None
    process.stdin.write(json.dumps(files).encode("ascii") + b"\n")
    return process


def _all_of(process: "Popen[bytes]", should_cancel: Callable[[], bool]) -> bytes:
    """All that the process writes. Raises `Cancelled`."""
    import select

    assert process.stdout is not None
    pieces: list[bytes] = []
    while True:
        while not select.select([process.stdout], [], [], _POLL)[0]:
            if should_cancel():
                raise Cancelled
        piece = os.read(process.stdout.fileno(), _PIECE)
        if not piece:
            return b"".join(pieces)
        pieces.append(piece)


def serve() -> None:
    """Run in the other process: read the files that standard input names, answer, and end; sooner with the parent."""
    import json
    import logging
    import pickle
    import signal
    import threading

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent answers to Ctrl+C, and ends this process
    logging.disable(logging.CRITICAL)
    answer = os.dup(sys.stdout.fileno())
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # whatever a library prints is no answer
    files = json.loads(sys.stdin.buffer.readline())
    threading.Thread(target=_end_with_parent, daemon=True).start()
    told = pickle.dumps(_told(files), pickle.HIGHEST_PROTOCOL)
    with open(answer, "wb") as stream:
        stream.write(told)
    os._exit(0)


def _end_with_parent() -> None:
    """Standard input says no more, but it closes when the parent is gone."""
    while os.read(sys.stdin.fileno(), 1):
        pass
    os._exit(1)


def _told(files: Sequence[str]) -> "tuple[History, Comparison | None] | InputError":
    from diffviewer.extract.saved import TEXT_NAMES
    from diffviewer.reading import Reader

    with Reader() as reader:
        if not all(file.lower().endswith(TEXT_NAMES) for file in files):
            reader.warm()  # its process starts while the engine is imported
        from diffviewer.comparing import compare_documents

        try:
            history = reader.open_history(files)
        except InputError as error:
            return error
    if len(history.captures) < 2:
        return history, None
    old, new = (capture.document for capture in history.captures[-2:])
    if sum(map(len, old.paragraphs + new.paragraphs)) > _MOST_COMPARED:
        return history, None
    return history, compare_documents(old, new)
