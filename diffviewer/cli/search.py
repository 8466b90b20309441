"""`diffviewer search`: what any version of any article said, also what is gone."""

import argparse
from typing import Any

from diffviewer.cli.library import add_library, open_library
from diffviewer.cli.streams import output_to, text_page

_MOST = 50  # articles, where no other limit is asked for


def add(commands: "argparse._SubParsersAction[Any]") -> None:
    """Describe the command."""
    parser = commands.add_parser(
        "search",
        help="search every version of every article, also text that is gone",
        description="Search every version of every article. A query has words, “phrases in quotation marks”, -without, "
        "prefix*, title:word, source:word, before:2026-01-31, after:2026-01-01, removed:word (text that no longer "
        "stands) and added:word (text that came after the first version).",
    )
    parser.add_argument("query", nargs="+", metavar="QUERY", help="what to look for; begin with -- for a -without")
    parser.add_argument("--limit", type=int, default=_MOST, metavar="N", help=f"articles at most, {_MOST} if left out")
    add_library(parser)
    parser.set_defaults(run=_run, parser=parser)


def _run(arguments: argparse.Namespace) -> int:
    if arguments.limit < 1:
        arguments.parser.error("--limit takes a number from 1")
    with open_library(arguments) as library, output_to(None) as stream:
        found = library.search(" ".join(arguments.query), arguments.limit)
        if arguments.format == "json":
            from diffviewer.export.as_json import one_line
            from diffviewer.export.library_json import result_object

            lines = [one_line(result_object(result)) for result in found.results]
            stream.write("[" + ",\n ".join(lines) + "]\n")
        else:
            from diffviewer.export.library_text import result_text

            stream.write("\n".join(result_text(result, text_page(None)) for result in found.results))
            if not found.complete:
                stream.write(f"\nMore may be found with a higher --limit than {arguments.limit}.\n")
    return 0
