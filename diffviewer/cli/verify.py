"""`diffviewer verify`: whether a library or an evidence bundle still holds what was put in."""

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from diffviewer.cli.library import add_library, open_library
from diffviewer.cli.streams import output_to
from diffviewer.messages import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diffviewer.export.bundle.check import BundleReport
    from diffviewer.store.verify import Fault, Report

DAMAGED = 1

_BUNDLE_FAULTS = {
    "archive": "the zip file is damaged or not whole",
    "manifest": "{name} is missing or cannot be read",
    "missing": "{name} is missing",
    "changed": "{name} was changed",
    "damaged": "{name} cannot be unpacked",
    "unlisted": "{name} is not listed: it was added later",
    "twice": "{name} is there twice",
    "whole": "{name} states another number of the whole than the files have",
    "sums": "{name} does not fit the files",
}
_LIBRARY_FAULTS = {
    "file": "the database: {detail}",
    "text": "the text of version {seq} is not the one that was stored",
    "reading": "an earlier reading of version {seq} is not the one that was stored",
    "paragraph": "paragraph {detail} cannot be found by its hash",
    "page": "the raw page {detail} is not the one that was stored",
    "record": "the record of checks disagrees with the versions",
}


def add(commands: "argparse._SubParsersAction[Any]") -> None:
    """Describe the command."""
    parser = commands.add_parser(
        "verify",
        help="check that a library or an evidence bundle is whole",
        description="Read a library or an evidence bundle and hash everything in it again. A line for each thing that "
        "is wrong, and one that sums up.",
        epilog="Exit status: 0 all is as it was stored, 1 something is wrong, 2 the file cannot be opened.",
    )
    parser.add_argument("file", nargs="?", metavar="FILE", help="a bundle or a library; your own library if left out")
    add_library(parser, formats=("text",))
    parser.set_defaults(run=_run, parser=parser)


def _run(arguments: argparse.Namespace) -> int:
    if arguments.file is not None and arguments.library is not None:
        arguments.parser.error("name one file, with --library or without")
    if arguments.file is not None and _is_bundle(arguments.file):
        return _bundle(arguments.file)
    arguments.library = arguments.library or arguments.file
    return _library(arguments)


def _is_bundle(path: str) -> bool:
    """Whether the file begins as zip files do, or is called one; a library begins otherwise."""
    if path.lower().endswith(".zip"):
        return True
    if not os.path.isfile(path):
        return False  # a pipe would be waited for
    try:
        with open(path, "rb") as stream:
            return stream.read(4) == b"PK\x03\x04"
    except OSError:
        return False


def _bundle(path: str) -> int:
    from diffviewer.errors import InputError, Problem
    from diffviewer.export.bundle.check import check_bundle

    if os.path.exists(path) and not os.path.isfile(path):
        raise InputError(Problem.UNREADABLE, path, detail="not a file")
    try:
        report = check_bundle(Path(path))
    except FileNotFoundError as error:
        raise InputError(Problem.MISSING, path) from error
    except OSError as error:
        raise InputError(Problem.UNREADABLE, path, detail=error.strerror or str(error)) from error
    with output_to(None) as stream:
        stream.writelines(f"{line}\n" for line in _bundle_lines(report))
    return 0 if report.sound else DAMAGED


def _bundle_lines(report: "BundleReport") -> "Iterator[str]":
    from diffviewer.export.wording import number

    for fault in report.faults:
        yield f"wrong: {_BUNDLE_FAULTS[fault.kind.value].format(name=shown(fault.name))}"
    if report.whole:
        yield f"whole: {report.whole}"
    if report.sound:
        yield (
            f"sound: {number(report.files, 'file')} of “{shown(report.title)}”, all as they were when the bundle was "
            f"made, {shown(report.made_at)}, if the number of the whole is the one noted then"
        )
    else:
        yield f"not sound: {number(len(report.faults), 'thing')} wrong with {number(report.files, 'file')} listed"


def _library(arguments: argparse.Namespace) -> int:
    from diffviewer.library_messages import library_sentence
    from diffviewer.store.problems import LibraryError, LibraryProblem

    with output_to(None) as stream:
        try:
            with open_library(arguments) as library:
                report = library.verify()
        except LibraryError as error:
            if error.problem is not LibraryProblem.CORRUPT:
                raise
            stream.write(f"wrong: {library_sentence(error)}\n")
            return DAMAGED
        stream.writelines(f"{line}\n" for line in _library_lines(report))
    return 0 if report.sound else DAMAGED


def _library_lines(report: "Report") -> "Iterator[str]":
    from diffviewer.export.wording import number

    for fault in report.faults:
        yield f"wrong: {_library_fault(fault)}"
    counts = (
        *((report.articles, "article"), (report.versions, "version")),
        *((report.paragraphs, "paragraph"), (report.pages, "page")),
    )
    looked_at = ", ".join(number(count, what) for count, what in counts)
    if report.sound:
        yield f"sound: {looked_at}, all as they were stored"
    else:
        yield f"not sound: {number(len(report.faults), 'thing')} wrong in {looked_at}"


def _library_fault(fault: "Fault") -> str:
    said = _LIBRARY_FAULTS[fault.kind.value].format(seq=fault.seq, detail=shown(fault.detail))
    return said if fault.article_id is None else f"article {fault.article_id}: {said}"
