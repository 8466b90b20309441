"""The timeline of articles as CSV (RFC 4180): a row for each change of a text, and one for the first."""

import csv
from collections.abc import Iterable
from typing import TYPE_CHECKING, TextIO

from diffviewer.export.citation import cited
from diffviewer.export.html_text import one_line
from diffviewer.export.library_json import iso
from diffviewer.records import Article

if TYPE_CHECKING:
    from diffviewer.store.library import Library

COLUMNS = (
    *("article", "source", "address", "stop", "version", "outcome", "not_yet_at", "seen_at", "last_seen_at"),
    *("title", "words", "words_added", "words_removed", "origin", "sha256", "sha256_of"),
)
_FORMULA = ("=", "+", "-", "@")


def write_timeline(stream: TextIO, library: "Library", articles: Iterable[Article]) -> None:
    """Write the rows, oldest first in each article. Times are UTC, ISO 8601.

    `stop` counts the changes from 0; `not_yet_at` is when the text before was last seen, so the change was made between
    it and `seen_at`.
    """
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for article in articles:
        before = None
        for number, stop in enumerate(library.timeline(article.id)):
            version = stop.version
            document = library.document(article.id, version.seq)
            capture = cited(library, article, version, document, stop.at)
            writer.writerow(
                (
                    article.id,
                    _cell(article.source),
                    _cell(article.url or article.address),
                    number,
                    version.seq,
                    stop.outcome.value,
                    iso(before) or "",
                    iso(stop.at),
                    iso(stop.last_seen),
                    _cell(version.title),
                    version.words,
                    stop.change.words_added,
                    stop.change.words_removed,
                    version.origin.value,
                    capture.sha256,
                    capture.of.value,
                )
            )
            before = stop.last_seen


def _cell(text: str) -> str:
    """The text on one line; what a spreadsheet would run as a formula gets an apostrophe before it."""
    plain = one_line(text)
    return f"'{plain}" if plain.startswith(_FORMULA) else plain
