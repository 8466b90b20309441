"""`diffviewer export`: articles of the library, their changes, or one comparison, for people and other programs."""

import argparse
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from diffviewer.cli.library import add_library, find_article, open_library
from diffviewer.cli.streams import output_to

if TYPE_CHECKING:
    from diffviewer.store.library import Library

_FORMATS = ("json", "atom", "rss")
_BY_SUFFIX = {".atom": "atom", ".rss": "rss"}
_NEWEST = 100  # changes in a feed, where no other limit is asked for


def add(commands: "argparse._SubParsersAction[Any]") -> None:
    """Describe the command."""
    parser = commands.add_parser(
        "export",
        help="write articles of the library with all their versions",
        description="Write an article, or all: as JSON with the text of every version and the record of its checks, "
        "or its changes as a feed.",
    )
    parser.add_argument("article", metavar="ARTICLE", help="its number in the list, its address, or “all”")
    parser.add_argument("--format", choices=_FORMATS, help="the default is json, or what the name after -o says")
    parser.add_argument("-o", "--output", metavar="FILE", help="write there instead of standard output")
    parser.add_argument(
        "--limit", type=int, default=_NEWEST, metavar="N", help=f"changes in a feed at most, {_NEWEST} if left out"
    )
    add_library(parser, formats=("json",))
    parser.set_defaults(run=_run, parser=parser)


def _run(arguments: argparse.Namespace) -> int:
    if arguments.limit < 1:
        arguments.parser.error("--limit takes a number from 1")
    kind = arguments.format or _BY_SUFFIX.get(PurePath(arguments.output or "").suffix.lower(), "json")
    with open_library(arguments) as library:
        if kind in ("atom", "rss"):
            _feed(library, kind, arguments)
        else:
            _json(library, arguments)
    return 0


def _feed(library: "Library", kind: str, arguments: argparse.Namespace) -> None:
    from diffviewer.export import changes_feed
    from diffviewer.export.steps import latest_steps, steps

    if arguments.article == "all":
        heading, chosen = changes_feed.library_heading(), latest_steps(library, arguments.limit)
    else:
        article = find_article(library, arguments.article)
        heading = changes_feed.article_heading(article)
        chosen = list(reversed(steps(library, article)[-arguments.limit :]))
    written = changes_feed.atom_feed if kind == "atom" else changes_feed.rss_feed
    with output_to(arguments.output) as stream:
        stream.writelines(written(library, heading, chosen))


def _json(library: "Library", arguments: argparse.Namespace) -> None:
    from diffviewer.export.as_json import one_line
    from diffviewer.export.library_json import every_article, whole_object

    if arguments.article != "all":
        article = find_article(library, arguments.article)
        with output_to(arguments.output) as stream:
            stream.write(one_line(whole_object(library, article)) + "\n")
        return
    with output_to(arguments.output) as stream:
        stream.write("[")
        for number, article in enumerate(every_article(library)):
            stream.write((",\n " if number else "") + one_line(whole_object(library, article)))
        stream.write("]\n")
