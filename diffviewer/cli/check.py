"""`diffviewer check`: check what is due, once; for cron, and for a look in between."""

import argparse
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from diffviewer.cli.library import add_library
from diffviewer.cli.streams import complain, output_to
from diffviewer.cli.watched import add_delay, open_watched

if TYPE_CHECKING:
    from diffviewer.watching.reports import Report, Summary
    from diffviewer.watching.watcher import Watcher


def add(commands: "argparse._SubParsersAction[Any]") -> None:
    """Describe the command."""
    parser = commands.add_parser(
        "check",
        help="check the watched articles that are due",
        description="Read the feeds and check the articles that are due, once, and end. "
        "Suspects, such as a page that asks for consent, count as failed until a second check finds the same.",
    )
    parser.add_argument("--all", action="store_true", help="check everything that is watched, due or not")
    add_delay(parser)
    add_library(parser)
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    from diffviewer.watching.reports import Summary
    from diffviewer.watching.watcher import Manner, Watcher

    summary = Summary()
    with open_watched(arguments, make=False) as library, Watcher(library, Manner(delay=arguments.delay)) as watcher:
        teller = _Teller(lines=arguments.format == "text")
        for report in _reports(watcher, every=arguments.all):
            summary = summary.plus(report)
            teller.tell(report)
        teller.end()
        online = watcher.online
    with output_to(None) as stream:
        if arguments.format == "json":
            from dataclasses import asdict

            from diffviewer.export.as_json import one_line

            stream.write(one_line(asdict(summary)) + "\n")
        else:
            stream.write(_sentence(summary, online) + "\n")
    return 0


def _reports(watcher: "Watcher", *, every: bool) -> Iterator["Report"]:
    """Everything once: what is due, and the articles that feeds name for the first time."""
    from diffviewer.watching.reports import BecameFeed, FeedRead

    if every:
        watcher.offer_all()
    else:
        watcher.offer_due()
    while watcher.busy:
        for report in watcher.step(1.0):
            if isinstance(report, FeedRead):
                watcher.offer_articles(report.added)
            elif isinstance(report, BecameFeed):
                watcher.offer_feeds([report.feed_id])
            yield report


class _Teller:
    """Says on a terminal what happens, and everywhere what went wrong with feeds and with ourselves."""

    def __init__(self, *, lines: bool) -> None:
        self._lines = lines and sys.stdout.isatty()
        self._counts = sys.stderr.isatty()
        self._count = 0

    def tell(self, report: "Report") -> None:
        from diffviewer.cli.unexpected import unexpected
        from diffviewer.export.terminal import safe
        from diffviewer.records import Outcome
        from diffviewer.watching.reports import Broken, Checked, FeedRead
        from diffviewer.watching_messages import reason_sentence

        if isinstance(report, Checked):
            self._count += 1
            if self._lines and report.outcome is not Outcome.UNCHANGED:
                self._clear()
                name = safe(report.title or report.address)
                print(f"{report.outcome:>9}  {name}  {reason_sentence(report.reason)}".rstrip())  # noqa: T201
        elif isinstance(report, FeedRead) and not report.ok:
            self._clear()
            complain(f"{safe(report.address)}: {reason_sentence(report.reason)}")
        elif isinstance(report, Broken) and isinstance(report.error, Exception):
            self._clear()
            complain(f"{safe(report.address)}: {unexpected(report.error)}")
        if self._counts:
            sys.stderr.write(f"\r{self._count} checked")
            sys.stderr.flush()

    def end(self) -> None:
        self._clear()

    def _clear(self) -> None:
        if self._counts:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()


def _sentence(summary: "Summary", online: bool) -> str:
    if not summary.checked:
        return "Nothing was due." if online else "Nothing was checked: this computer is offline."
    parts = [
        f"{count} {name}"
        for name, count in (
            ("new", summary.new),
            ("changed", summary.changed),
            ("returned", summary.returned),
            ("unchanged", summary.unchanged),
            ("failed", summary.failed),
        )
        if count
    ]
    return f"{summary.checked} checked: {', '.join(parts)}."
