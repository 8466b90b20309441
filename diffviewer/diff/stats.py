"""Counts for people, taken from the rows."""

from collections.abc import Sequence

from diffviewer.diff.result import Row, RowKind, SpanKind, Stats
from diffviewer.diff.tokens import split


def statistics(rows: Sequence[Row], ignored: int) -> Stats:
    """What the rows hold, counted."""
    added = removed = moved = 0
    for row in rows:
        if row.kind is not RowKind.EQUAL:
            removed += sum(_words(span.text) for span in row.old_spans if span.kind is SpanKind.REMOVED)
            moved += sum(_words(span.text) for span in row.old_spans if span.kind is SpanKind.MOVED)
            added += sum(_words(span.text) for span in row.new_spans if span.kind is SpanKind.ADDED)
    moves = sum(row.kind is RowKind.MOVED and bool(row.old) for row in rows)
    return Stats(
        changes=sum(row.kind is not RowKind.EQUAL for row in rows) - moves,
        words_added=added,
        words_removed=removed,
        words_moved=moved,
        paragraphs_added=sum(row.kind is RowKind.ADDED for row in rows),
        paragraphs_removed=sum(row.kind is RowKind.REMOVED for row in rows),
        paragraphs_moved=moves,
        ignored=ignored,
    )


def _words(text: str) -> int:
    """Tokens with a letter or digit in them."""
    return sum(any(map(str.isalnum, token)) for token in split(text))
