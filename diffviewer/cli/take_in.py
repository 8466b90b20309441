"""`diffviewer import`: what other programs and people have kept, into the library."""

import argparse
from typing import TYPE_CHECKING, Any

from diffviewer.cli.library import add_library
from diffviewer.cli.streams import WRONG, complain, output_to
from diffviewer.cli.watched import open_watched
from diffviewer.messages import sentence, shown

if TYPE_CHECKING:
    from diffviewer.taking_in.brought import Brought


def add(commands: "argparse._SubParsersAction[Any]") -> None:
    """Describe the command."""
    parser = commands.add_parser(
        "import",
        help="take in another library, lists of feeds, saved pages",
        description="Take in everything that another library holds: articles, versions, pages, the record of checks, "
        "feeds and filters. Or the feeds of an OPML list, a config.yaml or a database of diffengine's, or saved pages: "
        "of News Sniffer, of archives, or a folder of pages with dates in their names. Pages of one article become one "
        "history. What is there already is kept once, and files are only read. A line for each file.",
        epilog="If one of the databases is none that can be taken in, nothing is. Stopped midway, what came in stays; "
        "the rest comes in when the command is given again.",
    )
    parser.add_argument(
        "files",
        nargs="+",
        metavar="FILE",
        help="a library, an OPML list, a database, a saved page, or a folder of them",
    )
    add_library(parser, formats=("text",))
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    from datetime import UTC, datetime

    from diffviewer.taking_in.anything import is_page, look_at, take_in, take_in_together

    look_at(arguments.files)
    pages = [file for file in arguments.files if is_page(file)]
    status = 0
    with open_watched(arguments, make=True) as library, output_to(None) as stream:
        for file in arguments.files:
            if file in pages[1:]:
                continue
            together = bool(pages) and file == pages[0] and len(pages) > 1
            now = datetime.now(UTC)
            came = take_in_together(library, pages, now) if together else take_in(library, file, now)
            name = f"{len(pages)} pages" if together else shown(file)
            stream.write(f"{name}: {_counts(came)}\n")
            stream.flush()
            for error in came.unread:
                status = WRONG
                complain(sentence(error, whole_path=True))
    return status


def _counts(came: "Brought") -> str:
    from diffviewer.export.wording import number

    counts = [f"{number(came.articles, 'new article')}, {number(came.versions, 'new version')}"]
    if came.feeds:
        counts.append(number(came.feeds, "new feed"))
    return ", ".join(counts)
