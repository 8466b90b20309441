"""`diffviewer list`: the articles of the library."""

import argparse
from typing import Any

from diffviewer.cli.library import add_library, open_library
from diffviewer.cli.streams import output_to


def add(commands: "argparse._SubParsersAction[Any]") -> None:
    """Describe the command."""
    parser = commands.add_parser(
        "list",
        help="list the articles of the library",
        description="List the articles of the library, the last changed first.",
    )
    add_library(parser)
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    from diffviewer.export.library_json import article_object, every_article

    with open_library(arguments) as library, output_to(None) as stream:
        if arguments.format == "json":
            from diffviewer.export.as_json import one_line

            # one article a line, and still one array: a library can be large
            stream.write("[")
            for number, article in enumerate(every_article(library)):
                stream.write((",\n " if number else "") + one_line(article_object(article)))
            stream.write("]\n")
        else:
            from diffviewer.export.library_text import article_line

            stream.writelines(article_line(article) + "\n" for article in every_article(library))
    return 0
