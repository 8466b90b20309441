"""Lists of work: read a list, do its entries side by side, answer in the order of the list."""

import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event
from typing import Any, TextIO, TypeVar

from diffviewer.cli.unexpected import unexpected
from diffviewer.errors import InputError, Problem
from diffviewer.messages import sentence

WORKERS = 2  # pages read at a time; more gains little and costs memory

Entry = TypeVar("Entry", str, list[str])


def list_lines(path: str) -> list[str]:
    """The lines of a list that hold something, UTF-8, names with odd bytes kept whole. Raises `InputError`."""
    try:
        with open(path, encoding="utf-8", errors="surrogateescape", newline="") as file:
            text = file.read()
    except FileNotFoundError:
        raise InputError(Problem.MISSING, path) from None
    except OSError as error:
        raise InputError(Problem.UNREADABLE, path, detail=error.strerror or "") from error
    lines = text.removeprefix("\ufeff").split("\n")
    return [line.removesuffix("\r") for line in lines if line.strip()]


def file_name(name: str) -> str:
    """The name of a list as this system opens it, whatever the locale's encoding."""
    return os.fsdecode(name.encode("utf-8", "surrogateescape"))


def answer_each(
    work: Callable[[Entry, Callable[[], bool]], dict[str, Any]], entries: Sequence[Entry], key: str, stream: TextIO
) -> None:
    """Write the answer to each entry as one line of JSON, in the order of the list, each as soon as it is known.

    An answer holds its entry under `key`. An entry that cannot be read, or that shows an error of ours, is answered
    by {"error": sentence}, and the work goes on.
    """
    from diffviewer.export.as_json import one_line

    def answer(entry: Entry, should_cancel: Callable[[], bool]) -> str:
        try:
            found = work(entry, should_cancel)
        except InputError as error:
            found = {"error": sentence(error, whole_path=True)}
        except Exception as error:
            found = {"error": unexpected(error)}
        return one_line({**found, key: entry})

    for line in _in_order(answer, entries):
        stream.write(line + "\n")
        stream.flush()


def _in_order(work: Callable[[Entry, Callable[[], bool]], str], entries: Sequence[Entry]) -> Iterator[str]:
    """What `work` makes of the entries, in their order; `work` is told when nobody waits any more.

    Few entries are under way at a time, so that a long list does not fill the memory.
    """
    stop = Event()
    under_way: deque[Future[str]] = deque()
    with ThreadPoolExecutor(WORKERS) as pool:
        try:
            for entry in entries:
                under_way.append(pool.submit(work, entry, stop.is_set))
                while under_way and (len(under_way) >= 2 * WORKERS or under_way[0].done()):
                    yield under_way.popleft().result()
            while under_way:
                yield under_way.popleft().result()
        finally:
            stop.set()
            for future in under_way:
                future.cancel()
