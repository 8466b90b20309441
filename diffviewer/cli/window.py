"""No command: the desktop program, comparing the files named."""

import argparse


def add(parser: argparse.ArgumentParser) -> None:
    """Describe the files that the window opens."""
    parser.add_argument("files", nargs="*", metavar="FILE", help="saved pages to compare")
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    from diffviewer import app

    return app.run(arguments.files)
