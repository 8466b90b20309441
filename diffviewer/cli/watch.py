"""`diffviewer watch`: take addresses of articles and feeds into the library."""

import argparse
from typing import Any

from diffviewer.cli.library import add_library
from diffviewer.cli.streams import WRONG, complain, output_to
from diffviewer.cli.watched import add_delay, open_watched


def add(commands: "argparse._SubParsersAction[Any]") -> None:
    """Describe the command."""
    parser = commands.add_parser(
        "watch",
        help="watch articles, follow feeds",
        description="Watch articles and follow feeds from now on. What an address is, is seen by looking at it; "
        "the texts are fetched by “diffviewer check”, or by the desktop program.",
        epilog="Exit status: 0 done, 2 where something is no address of the web; the others are watched all the same.",
    )
    parser.add_argument("addresses", nargs="+", metavar="ADDRESS", help="an article, a feed, or a page that names one")
    add_delay(parser)
    add_library(parser, formats=("text",))
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    from diffviewer.fetch.http import Client
    from diffviewer.fetch.politeness import Turns
    from diffviewer.fetch.schedule import Pace
    from diffviewer.messages import shown
    from diffviewer.watching.clock import SystemClock
    from diffviewer.watching.following import follow, look_all, to_look_at
    from diffviewer.watching_messages import reason_sentence

    clock = SystemClock()
    client = Client(turn=Turns(clock, arguments.delay), now=clock.now)
    status = 0
    try:
        with open_watched(arguments, make=True) as library:
            seen = look_all(client, to_look_at(library, arguments.addresses))
            followed = follow(library, arguments.addresses, seen, clock.now(), Pace())
    finally:
        client.close()
    with output_to(None) as stream:
        for found in followed:
            if found.article_id is not None:
                stream.write(f"article {found.article_id}  {found.address}\n")
            elif found.feed_id is not None:
                stream.write(f"feed {found.feed_id}  {found.address}\n")
            else:
                status = WRONG
    for found in followed:
        if found.problem:
            watched = "" if found.article_id is None else " It is watched all the same."
            complain(f"{shown(found.given)}: {reason_sentence(found.problem)}{watched}")
    return status
