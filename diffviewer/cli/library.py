"""What the commands on the library share: which file it is, which article is meant."""

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diffviewer.records import Article
    from diffviewer.store.library import Library


def add_library(parser: argparse.ArgumentParser, *, formats: tuple[str, ...] = ("text", "json")) -> None:
    """Describe `--library` and, where there is a choice, `--format`; the first format is the default."""
    parser.add_argument("--library", metavar="FILE", help="another library than your own")
    if len(formats) > 1:
        parser.add_argument("--format", choices=formats, default=formats[0], help=f"the default is {formats[0]}")


def open_library(arguments: argparse.Namespace, *, read_only: bool = True) -> "Library":
    """Open the library meant, the person's own where none is named. Raises `LibraryError`.

    The person's own is made where there is none yet: an empty library is no mistake. A file that was named and is not
    there is one, unless it is to be written.
    """
    from diffviewer import paths
    from diffviewer.store.library import Library

    if arguments.library is not None:
        return Library.open(Path(arguments.library), read_only=read_only)
    own = paths.library_file()
    if not os.path.exists(own):
        Library.open(own).close()
    return Library.open(own, read_only=read_only)


def find_article(library: "Library", name: str) -> "Article":
    """The article with this number or address. Raises `LibraryError` where there is none."""
    from diffviewer.store.problems import LibraryError, LibraryProblem

    if name.isascii() and name.isdigit():
        return library.articles.get(int(name))
    found = library.articles.at(name)
    if found is None:
        raise LibraryError(LibraryProblem.NO_ARTICLE, library.path, name or "“”")
    return found
