"""No command: the desktop program, comparing the files named."""

import argparse

from diffviewer.cli.library import add_library


def add(parser: argparse.ArgumentParser) -> None:
    """Describe the files that the window opens."""
    parser.add_argument("files", nargs="*", metavar="FILE", help="saved pages to compare")
    add_library(parser, formats=("text",))
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    from diffviewer import app

    return app.run(arguments.files, arguments.library)
