"""Counts for people."""

from collections.abc import Sequence

from diffviewer.diff.cancelling import Check
from diffviewer.diff.result import Row, RowKind, SpanKind, Stats
from diffviewer.diff.rows import Looks


def statistics(rows: Sequence[Row], old: Looks, new: Looks, ignored: int, check: Check) -> Stats:
    """What the rows and their words amount to."""
    moves = sum(row.kind is RowKind.MOVED and bool(row.old) for row in rows)
    return Stats(
        changes=sum(row.kind is not RowKind.EQUAL for row in rows) - moves,
        words_added=new.words(SpanKind.ADDED, check),
        words_removed=old.words(SpanKind.REMOVED, check),
        words_moved=old.words(SpanKind.MOVED, check),
        paragraphs_added=sum(row.kind is RowKind.ADDED for row in rows),
        paragraphs_removed=sum(row.kind is RowKind.REMOVED for row in rows),
        paragraphs_moved=moves,
        ignored=ignored,
    )
