"""No command: the desktop program, comparing the files and watching the addresses named."""

import argparse

from diffviewer.cli.library import add_library


def add(parser: argparse.ArgumentParser) -> None:
    """Describe what the window is given."""
    parser.add_argument(
        "files", nargs="*", metavar="FILE", help="saved pages to compare, and addresses to watch (https://…)"
    )
    add_library(parser, formats=("text",))
    parser.add_argument(
        "--hidden", action="store_true", help="watch without showing the window, until it is started again"
    )
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    from diffviewer import app

    return app.run(arguments.files, arguments.library, hidden=arguments.hidden)
