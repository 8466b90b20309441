"""`diffviewer compare`: two pages, the versions one page holds, or a list of pairs."""

import argparse
from collections.abc import Callable
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from diffviewer.cli.batch import WORKERS, answer_each, file_name, list_lines
from diffviewer.cli.painted import PAINTED, add_sheet, need_file, paint
from diffviewer.cli.streams import DIFFERENT, output_to, text_page
from diffviewer.errors import InputError, Problem

if TYPE_CHECKING:
    from diffviewer.comparing import Comparison
    from diffviewer.diff.options import Options
    from diffviewer.models import Capture
    from diffviewer.reading import Reader

_FORMATS = ("text", "json", "html", "markdown", "pdf", "png")
_BY_SUFFIX = {
    ".json": "json",
    ".html": "html",
    ".htm": "html",
    ".md": "markdown",
    ".markdown": "markdown",
    ".pdf": "pdf",
    ".png": "png",
}
_IGNORE = {
    "case": "ignore_case",
    "punctuation": "ignore_punctuation",
    "quotes": "ignore_quotes_and_dashes",
    "space": "ignore_white_space",
    "numbers": "ignore_numbers",
}


def add(commands: "argparse._SubParsersAction[Any]") -> None:
    """Describe the command."""
    parser = commands.add_parser(
        "compare",
        help="compare two pages, or the versions that one page holds",
        description="Compare two saved pages, or the two versions that a saved News Sniffer page holds. "
        "A .txt file is one paragraph a line. pdf: the text on pages. png: a picture of the most telling changes.",
        epilog="Exit status: 0 done, 1 the pages differ and --exit-code was given, 2 wrong usage or unreadable input. "
        "In a batch, a pair that cannot be read is answered by its error, and the batch goes on.",
    )
    parser.add_argument("pages", nargs="*", metavar="PAGE", help="the old page and the new one")
    parser.add_argument(
        "--batch", metavar="LIST", help="pairs, OLD tab NEW, a line each; answered in JSON, a line each"
    )
    parser.add_argument("--format", choices=_FORMATS, help="the default is text, or what the name after -o says")
    parser.add_argument("-o", "--output", metavar="FILE", help="write to this file, whole or not at all")
    add_sheet(parser)
    parser.add_argument("--exit-code", action="store_true", help="exit with status 1 where the pages differ")
    parser.add_argument(
        "--ignore",
        type=_ignored,
        default=[],
        metavar="WHAT",
        help=f"overlook differences of {', '.join(_IGNORE)}; several with commas between",
    )
    parser.add_argument("--finest", action="store_true", help="mark the fewest words possible, in more pieces")
    parser.set_defaults(run=_run, parser=parser)


def _ignored(value: str) -> list[str]:
    names = [name.strip() for name in value.split(",") if name.strip()]
    for name in names:
        if name not in _IGNORE:
            raise argparse.ArgumentTypeError(f"“{name}” is none of {', '.join(_IGNORE)}")
    return names


def _run(arguments: argparse.Namespace) -> int:
    from diffviewer.diff.options import Options

    options = Options(**{_IGNORE[name]: True for name in arguments.ignore}, finest=arguments.finest)
    if arguments.batch is not None:
        if arguments.pages or arguments.format not in (None, "json"):
            arguments.parser.error("--batch goes with no page and answers in JSON only")
        different = _batch(arguments.batch, options, arguments.output)
    elif len(arguments.pages) in (1, 2):
        different = _single(arguments.pages, options, arguments)
    else:
        arguments.parser.error("name two pages, or one that holds versions")
    return DIFFERENT if different and arguments.exit_code else 0


def _single(pages: list[str], options: "Options", arguments: argparse.Namespace) -> bool:
    """Compare one pair and write it in the format asked for; answers whether it differs."""
    from diffviewer.comparing import compare_documents
    from diffviewer.reading import Reader

    kind = arguments.format or _BY_SUFFIX.get(PurePath(arguments.output or "").suffix.lower(), "text")
    need_file(kind, arguments)
    with Reader() as reader:
        old, new = _two_versions(reader, pages)
    comparison = compare_documents(old.document, new.document, options)
    if kind in PAINTED:
        from diffviewer.export.exhibit import of_files

        paint(of_files(comparison, old, new), kind, arguments)
        return not comparison.identical
    with output_to(arguments.output) as stream:
        stream.write(_rendered(kind, comparison, old, new, arguments.output))
    return not comparison.identical


def _rendered(kind: str, comparison: "Comparison", old: "Capture", new: "Capture", output: str | None) -> str:
    if kind == "json":
        from diffviewer.export.as_json import comparison_object, one_line

        return one_line(comparison_object(comparison)) + "\n"
    if kind in ("html", "markdown"):
        from diffviewer.export.exhibit import exhibit_html, exhibit_markdown, of_files

        exhibit = of_files(comparison, old, new)
        return exhibit_html(exhibit) if kind == "html" else exhibit_markdown(exhibit)
    from diffviewer.export.as_text import comparison_text

    return comparison_text(comparison, old, new, text_page(output))


def _batch(list_path: str, options: "Options", output: str | None) -> bool:
    """Compare every pair of a list; answers whether any pair that could be read differs."""
    from diffviewer.comparing import compare_documents
    from diffviewer.export.as_json import comparison_object
    from diffviewer.reading import Reader

    different = False

    def compared(pair: list[str], should_cancel: Callable[[], bool]) -> dict[str, Any]:
        nonlocal different
        if len(pair) != 2:
            raise InputError(Problem.BAD_LIST, list_path, detail="\t".join(pair))
        old, new = _two_versions(reader, [file_name(name) for name in pair], should_cancel)
        comparison = compare_documents(old.document, new.document, options, should_cancel)
        different = different or not comparison.identical
        return comparison_object(comparison)

    pairs = [line.split("\t") for line in list_lines(list_path)]
    with Reader(workers=WORKERS) as reader, output_to(output) as stream:
        answer_each(compared, pairs, "pair", stream)
    return different


def _two_versions(
    reader: "Reader", pages: list[str], should_cancel: Callable[[], bool] | None = None
) -> tuple["Capture", "Capture"]:
    """The two to compare: the first and last that one page holds, or the last that each of two pages holds."""
    if len(pages) == 1:
        captures = reader.read(pages[0], should_cancel)
        if len(captures) < 2:
            raise InputError(Problem.NO_HISTORY, pages[0])
        return captures[0], captures[-1]
    return reader.read(pages[0], should_cancel)[-1], reader.read(pages[1], should_cancel)[-1]
