"""`diffviewer import`: another library into this one."""

import argparse
from pathlib import Path
from typing import Any

from diffviewer.cli.library import add_library
from diffviewer.cli.streams import output_to
from diffviewer.cli.watched import open_watched
from diffviewer.messages import shown


def add(commands: "argparse._SubParsersAction[Any]") -> None:
    """Describe the command."""
    parser = commands.add_parser(
        "import",
        help="take in the articles of another library",
        description="Take in everything that another library holds: articles, versions, pages, the record of checks, "
        "feeds and filters. What both have is kept once, and the file is only read. A line for each file.",
        epilog="If one of the files is no library, nothing is taken in. Stopped midway, what came in stays; the rest "
        "comes in when the command is given again.",
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="a library, or a copy saved of one")
    add_library(parser, formats=("text",))
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    from diffviewer.export.wording import number
    from diffviewer.store.backup import check

    for file in arguments.files:
        check(Path(file))
    with open_watched(arguments, make=True) as library, output_to(None) as stream:
        for file in arguments.files:
            came = library.import_from(Path(file))
            counts = f"{number(came.articles, 'new article')}, {number(came.versions, 'new version')}"
            stream.write(f"{shown(file)}: {counts}\n")
            stream.flush()
    return 0
