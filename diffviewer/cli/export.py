"""`diffviewer export`: articles of the library, their changes, or one comparison, for people and other programs."""

import argparse
import os
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, TextIO

from diffviewer.cli.library import add_library, find_article, open_library
from diffviewer.cli.painted import PAINTED, add_sheet, need_file, paint, paint_paper
from diffviewer.cli.streams import output_to
from diffviewer.messages import shown

if TYPE_CHECKING:
    from diffviewer.export.feed_choice import FeedChoice
    from diffviewer.records import Article
    from diffviewer.store.library import Library

_SUFFIXES = {
    "json": ".json",
    "html": ".html",
    "markdown": ".md",
    "csv": ".csv",
    "atom": ".atom",
    "rss": ".rss",
    "bundle": ".zip",
    "pdf": ".pdf",
    "png": ".png",
    "text": ".txt",
}
_BY_SUFFIX = {suffix: kind for kind, suffix in _SUFFIXES.items()} | {".htm": "html", ".markdown": "markdown"}
_COMPARISONS = ("json", "html", "markdown", "text", "pdf", "png")  # what --versions goes with
_ONLY_COMPARISONS = ("text", "png")
_ONE_EACH = ("html", "markdown", "pdf", "bundle")  # of several articles, a file each in a folder
_FEEDS = ("atom", "rss")
_NEWEST = 100  # changes in a feed, where no other limit is asked for


def add(commands: "argparse._SubParsersAction[Any]") -> None:
    """Describe the command."""
    parser = commands.add_parser(
        "export",
        help="write articles of the library: histories, comparisons, feeds",
        description="Write an article, or all. json: the text of every version and the record of its checks. html, "
        "markdown, pdf: the whole history to read. csv: the timeline. atom, rss: the changes as a feed. text, png: two "
        "versions only, as text and as a picture of the most telling changes. bundle: a zip file of evidence with the "
        "pages, which anybody can check; the number that proves it whole is printed.",
        epilog="Every file is written whole or not at all. A folder after -o gets a file named after the headline; for "
        "“all”, html, markdown, pdf and bundle write a file an article and need one.",
    )
    parser.add_argument(
        "article",
        metavar="ARTICLE",
        help="its number in the list, its address, or “all”; a feed may be of “source:NAME” or “search:QUERY” too",
    )
    parser.add_argument(
        "--format", choices=tuple(_SUFFIXES), help="the default is json, or what the name after -o says"
    )
    parser.add_argument(
        "--versions",
        nargs=2,
        type=int,
        metavar=("A", "B"),
        help="compare just these two versions, by their numbers in the log; with json, html, markdown, text, pdf, png",
    )
    parser.add_argument("-o", "--output", metavar="FILE", help="write there instead of standard output")
    parser.add_argument(
        "--limit", type=int, default=_NEWEST, metavar="N", help=f"changes in a feed at most, {_NEWEST} if left out"
    )
    add_sheet(parser)
    add_library(parser, formats=("json",))
    parser.set_defaults(run=_run, parser=parser)


def _run(arguments: argparse.Namespace) -> int:
    kind = arguments.format or _BY_SUFFIX.get(PurePath(arguments.output or "").suffix.lower(), "json")
    if arguments.limit < 1:
        arguments.parser.error("--limit takes a number from 1")
    if arguments.versions and (arguments.article == "all" or kind not in _COMPARISONS):
        arguments.parser.error(f"--versions goes with one article and the formats {', '.join(_COMPARISONS)}")
    if kind in _ONLY_COMPARISONS and not arguments.versions:
        arguments.parser.error(f"{kind} is of a comparison: --versions A B")
    need_file(kind, arguments)
    with open_library(arguments) as library:
        if kind in _FEEDS:
            _export_feed(library, kind, arguments)
        elif arguments.article == "all":
            _export_all(library, kind, arguments)
        else:
            _export_one(library, find_article(library, arguments.article), kind, arguments)
    return 0


def _export_one(
    library: "Library", article: "Article", kind: str, arguments: argparse.Namespace, *, numbered: bool = False
) -> None:
    place = _place(arguments.output, article, kind, numbered=numbered)
    if kind in PAINTED:
        _paint(library, article, kind, arguments, place)
        return
    if kind != "bundle":
        with output_to(place) as stream:
            _write(stream, library, article, kind, arguments)
        return
    if place is None:
        arguments.parser.error("a bundle needs a file: -o FILE.zip")
        return
    from datetime import UTC, datetime

    from diffviewer.export.bundle.writer import write_bundle
    from diffviewer.export.whole_file import whole_binary_file

    with whole_binary_file(place) as file:
        whole = write_bundle(file, library, article, datetime.now(UTC))
    with output_to(None) as stream:
        stream.write(f"{whole}  {shown(place)}\n")


def _paint(library: "Library", article: "Article", kind: str, arguments: argparse.Namespace, place: str | None) -> None:
    if arguments.versions:
        from diffviewer.export.exhibit import of_versions

        paint(of_versions(library, article, *arguments.versions), kind, arguments, place)
        return
    from diffviewer.export.parts import history_paper

    paint_paper(history_paper(library, article), arguments, place)


def _export_all(library: "Library", kind: str, arguments: argparse.Namespace) -> None:
    from diffviewer.export.library_json import every_article

    if kind in _ONE_EACH:
        folder = Path(arguments.output or "")
        if not arguments.output or not os.path.isdir(folder):
            arguments.parser.error(f"{kind} of all articles needs a folder: -o FOLDER")
        for article in every_article(library):
            _export_one(library, article, kind, arguments, numbered=True)
        return
    with output_to(arguments.output) as stream:
        if kind == "csv":
            from diffviewer.export.timeline_csv import write_timeline

            write_timeline(stream, library, every_article(library))
        elif kind == "json":
            from diffviewer.export.as_json import one_line
            from diffviewer.export.library_json import whole_object

            stream.write("[")
            for number, article in enumerate(every_article(library)):
                stream.write((",\n " if number else "") + one_line(whole_object(library, article)))
            stream.write("]\n")


def _write(stream: TextIO, library: "Library", article: "Article", kind: str, arguments: argparse.Namespace) -> None:
    """One article in the format asked for."""
    if arguments.versions:
        stream.write(_comparison(library, article, kind, *arguments.versions))
    elif kind == "json":
        from diffviewer.export.as_json import one_line
        from diffviewer.export.library_json import whole_object

        stream.write(one_line(whole_object(library, article)) + "\n")
    elif kind == "html":
        from diffviewer.export.history_html import history_html

        stream.writelines(history_html(library, article))
    elif kind == "markdown":
        from diffviewer.export.history_markdown import history_markdown

        stream.writelines(history_markdown(library, article))
    elif kind == "csv":
        from diffviewer.export.timeline_csv import write_timeline

        write_timeline(stream, library, [article])


def _export_feed(library: "Library", kind: str, arguments: argparse.Namespace) -> None:
    from diffviewer import paths
    from diffviewer.export.changes_feed import FeedItems, atom_feed, rss_feed
    from diffviewer.export.feed_choice import feed_of
    from diffviewer.export.file_names import safe_name
    from diffviewer.export.item_store import ItemStore

    heading, steps = feed_of(library, _feed_choice(library, arguments.article), arguments.limit)
    place = arguments.output
    if place is not None and os.path.isdir(place):
        place = str(Path(place) / safe_name(heading.title, _SUFFIXES[kind], "changes"))
    store = ItemStore(paths.feed_items_file())
    try:
        items = FeedItems(library, store).of(steps)
    finally:
        store.close()
    with output_to(place) as stream:
        stream.writelines((atom_feed if kind == "atom" else rss_feed)(heading, items))


def _feed_choice(library: "Library", name: str) -> "FeedChoice":
    """What a feed is asked of: "all", "source:NAME", "search:QUERY", or an article. Raises `LibraryError`."""
    from diffviewer.export.feed_choice import FeedChoice, FeedKind, source_named
    from diffviewer.store.problems import LibraryError, LibraryProblem

    what, colon, text = name.partition(":")
    if name == "all":
        return FeedChoice()
    if colon and what == "search" and text.strip():
        return FeedChoice(FeedKind.SEARCH, text=text)
    if colon and what == "source":
        found = source_named(library, text)
        if found is None:
            raise LibraryError(LibraryProblem.NO_ARTICLE, library.path, f"of “{shown(text)}”")
        return found
    return FeedChoice(FeedKind.ARTICLE, find_article(library, name).id)


def _comparison(library: "Library", article: "Article", kind: str, old: int, new: int) -> str:
    from diffviewer.export import exhibit

    shown = exhibit.of_versions(library, article, old, new)
    write = {
        "html": exhibit.exhibit_html,
        "markdown": exhibit.exhibit_markdown,
        "text": exhibit.exhibit_text,
        "json": exhibit.exhibit_json,
    }
    return write[kind](shown)


def _place(output: str | None, article: "Article", kind: str, *, numbered: bool = False) -> str | None:
    """Where an article goes: into a folder under its headline, else where it was said."""
    if output is None or not os.path.isdir(output):
        return output
    from diffviewer.export.file_names import safe_name

    name = safe_name(article.title, _SUFFIXES[kind], f"article {article.id}")
    return str(Path(output) / (f"{article.id} {name}" if numbered else name))
