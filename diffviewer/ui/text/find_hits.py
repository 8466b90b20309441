"""Finds text in all rows of the view, the folded ones too."""

import re

from diffviewer.diff.result import RowKind
from diffviewer.ui.look.qt_text import Offsets
from diffviewer.ui.text.overlay import Hit
from diffviewer.ui.text.reading_rows import OLD, ReadingRows

MOST = 10_000


def find_hits(rows: ReadingRows, query: str) -> list[Hit]:
    """Where `query` stands, in reading order, whatever its case and white space; at most `MOST`.

    What stands unchanged on both sides counts once.
    """
    words = query.split()
    if not words:
        return []
    pattern = re.compile(r"\s+".join(map(re.escape, words)), re.IGNORECASE)
    hits: list[Hit] = []
    for number, row in enumerate(rows.rows):
        both = rows.columns > 1 and row.kind is RowKind.EQUAL
        for column in range(OLD, 1 if both else rows.columns):
            text = rows.text(number, column)
            offsets = None
            for match in pattern.finditer(text):
                offsets = offsets or Offsets(text)
                hits.append(Hit(number, column, offsets.to_qt(match.start()), offsets.to_qt(match.end()), both))
        if len(hits) >= MOST:
            break
    return hits[:MOST]
