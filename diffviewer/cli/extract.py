"""`diffviewer extract`: what a page says, without the page around it."""

import argparse
from collections.abc import Callable
from typing import Any

from diffviewer.cli.batch import WORKERS, answer_each, file_name, list_lines
from diffviewer.cli.streams import output_to, text_page
from diffviewer.messages import shown


def add(commands: "argparse._SubParsersAction[Any]") -> None:
    """Describe the command."""
    parser = commands.add_parser(
        "extract",
        help="print what a page says, without the page around it",
        description="Print the article of a saved page: its headline, byline, dates and text.",
        epilog="Exit status: 0 done, 2 wrong usage or unreadable input. In a batch, a page that cannot be read is "
        "answered by its error, and the batch goes on.",
    )
    parser.add_argument("page", nargs="?", metavar="FILE", help="the saved page")
    parser.add_argument("--batch", metavar="LIST", help="files, a line each; answered in JSON, a line each")
    parser.add_argument("--list", action="store_true", help="the pages of an archive (WARC, WACZ), to be named instead")
    parser.add_argument("--format", choices=("text", "json"), help="the default is text")
    parser.set_defaults(run=_run, parser=parser)


def _run(arguments: argparse.Namespace) -> int:
    if arguments.batch is not None:
        if arguments.page is not None or arguments.format == "text":
            arguments.parser.error("--batch goes with no page and answers in JSON only")
        _batch(arguments.batch)
    elif arguments.list:
        if arguments.page is None:
            arguments.parser.error("name an archive")
        _list(arguments.page)
    elif arguments.page is not None:
        _single(arguments.page, arguments.format or "text")
    else:
        arguments.parser.error("name a page")
    return 0


def _list(archive: str) -> None:
    """Each page: its path, which opens it, when it was captured, and its address."""
    from diffviewer.errors import InputError, Problem
    from diffviewer.extract.archive import is_archive
    from diffviewer.reading import Reader

    if not is_archive(archive):
        raise InputError(Problem.UNSUPPORTED, archive)
    with Reader() as reader, output_to(None) as stream:
        for page in reader.archived(archive):
            at = page.at.isoformat() if page.at is not None else ""
            stream.write(f"{shown(page.path)}\t{at}\t{shown(page.address)}\n")


def _single(page: str, kind: str) -> None:
    from diffviewer.reading import Reader

    with Reader() as reader:
        document = reader.read(page)[-1].document
    with output_to(None) as stream:
        if kind == "json":
            from diffviewer.export.as_json import document_object, one_line

            stream.write(one_line(document_object(document)) + "\n")
        else:
            from diffviewer.export.as_text import document_text

            stream.write(document_text(document, text_page(None)))


def _batch(list_path: str) -> None:
    from diffviewer.export.as_json import document_object
    from diffviewer.reading import Reader

    def extracted(name: str, should_cancel: Callable[[], bool]) -> dict[str, Any]:
        return document_object(reader.read(file_name(name), should_cancel)[-1].document)

    with Reader(workers=WORKERS) as reader, output_to(None) as stream:
        answer_each(extracted, list_lines(list_path), "file", stream)
