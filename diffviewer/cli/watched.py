"""What `watch` and `check` share: the library they write to, and the pause between two requests."""

import argparse
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diffviewer.store.library import Library

_LONGEST_DELAY = 3600.0


def add_delay(parser: argparse.ArgumentParser) -> None:
    """Describe `--delay`."""
    parser.add_argument(
        "--delay",
        type=_delay,
        default=timedelta(seconds=2),
        metavar="SECONDS",
        help="between two requests to one host; 2 if left out, 0 for servers of your own",
    )


def open_watched(arguments: argparse.Namespace, *, make: bool) -> "Library":
    """Open the library meant, for writing. Raises `LibraryError` where it is not there, unless it may be made."""
    from diffviewer import paths
    from diffviewer.store.library import Library
    from diffviewer.watching.measure import words_changed

    path = paths.library_file() if arguments.library is None else Path(arguments.library)
    if not make and arguments.library is not None:
        from diffviewer.store.problems import translated_os

        try:
            path.stat()
        except OSError as error:
            raise translated_os(error, path) from error
    return Library.open(path, measure=words_changed)


def _delay(text: str) -> timedelta:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds <= _LONGEST_DELAY:
        raise argparse.ArgumentTypeError(f"“{text}” is no number of seconds from 0 to {_LONGEST_DELAY:.0f}")
    return timedelta(seconds=seconds)
