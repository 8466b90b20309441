"""Standard output and standard error: UTF-8 whatever the locale, and one line for what went wrong."""

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from diffviewer.export.as_text import Page

DIFFERENT = 1  # the pages differ, where --exit-code asks
WRONG = 2  # wrong usage or unreadable input
INTERRUPTED = 130  # as a shell reports Ctrl+C
PIPE_CLOSED = 141  # as a shell reports a reader that left

_WIDEST = 100  # columns; longer lines are hard to read


def prepare_streams() -> None:
    """Write UTF-8 with plain line ends; a stream that was closed before the start swallows what it is given."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, it lives as long as we do
        elif isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def complain(sentence: str) -> None:
    """One line on standard error."""
    sys.stderr.write(f"diffviewer: {sentence}\n")


@contextmanager
def output_to(path: str | None) -> Iterator[TextIO]:
    """Where an answer goes: the file, whole or not at all, or standard output. Raises `InputError`."""
    from diffviewer.errors import InputError, Problem

    if path is not None:
        from diffviewer.export.whole_file import whole_file

        with whole_file(path) as stream:
            yield stream
        return
    try:
        yield sys.stdout
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        silence_output()
        raise InputError(Problem.UNWRITABLE, "standard output", detail=error.strerror or str(error)) from error


def text_page(output: str | None) -> "Page":
    """What text is laid out for: a terminal's width and colours, or whole lines and marks for anything else."""
    from diffviewer.export.as_text import Page

    if output is not None or not sys.stdout.isatty():
        return Page()
    colour = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return Page(min(shutil.get_terminal_size().columns, _WIDEST), colour)


def silence_output() -> None:
    """Nobody can read standard output any more: let the last flush at exit go nowhere instead of failing."""
    devnull = os.open(os.devnull, os.O_WRONLY)
    os.dup2(devnull, sys.stdout.fileno())
    os.close(devnull)
