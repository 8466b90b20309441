"""`diffviewer log`: the versions of an article and the record of its checks."""

import argparse
from typing import Any

from diffviewer.cli.library import add_library, find_article, open_library
from diffviewer.cli.streams import output_to


def add(commands: "argparse._SubParsersAction[Any]") -> None:
    """Describe the command."""
    parser = commands.add_parser(
        "log",
        help="show the versions of an article and the record of its checks",
        description="Show the versions of an article of the library and the record of its checks.",
    )
    parser.add_argument("article", metavar="ARTICLE", help="its number in the list, or its address")
    add_library(parser)
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    with open_library(arguments) as library, output_to(None) as stream:
        article = find_article(library, arguments.article)
        if arguments.format == "json":
            from diffviewer.export.as_json import one_line
            from diffviewer.export.library_json import log_object

            stream.write(one_line(log_object(library, article)) + "\n")
        else:
            from diffviewer.export.library_text import log_text

            stream.write(log_text(article, library.versions(article.id), library.sightings(article.id)))
    return 0
