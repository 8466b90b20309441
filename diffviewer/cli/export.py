"""`diffviewer export`: articles of the library, with every version's text, for other programs."""

import argparse
from typing import Any

from diffviewer.cli.library import add_library, find_article, open_library
from diffviewer.cli.streams import output_to


def add(commands: "argparse._SubParsersAction[Any]") -> None:
    """Describe the command."""
    parser = commands.add_parser(
        "export",
        help="write articles of the library with all their versions",
        description="Write an article, or all, with the text of every version and the record of its checks.",
    )
    parser.add_argument("article", metavar="ARTICLE", help="its number in the list, its address, or “all”")
    parser.add_argument("--format", choices=("json",), default="json", help="the default is json")
    parser.add_argument("-o", "--output", metavar="FILE", help="write there instead of standard output")
    add_library(parser, formats=("json",))
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    from diffviewer.export.as_json import one_line
    from diffviewer.export.library_json import every_article, whole_object

    with open_library(arguments) as library:
        if arguments.article != "all":
            article = find_article(library, arguments.article)
            with output_to(arguments.output) as stream:
                stream.write(one_line(whole_object(library, article)) + "\n")
            return 0
        with output_to(arguments.output) as stream:
            stream.write("[")
            for number, article in enumerate(every_article(library)):
                stream.write((",\n " if number else "") + one_line(whole_object(library, article)))
            stream.write("]\n")
    return 0
