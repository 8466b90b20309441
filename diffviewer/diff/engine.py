"""Compare two lists of paragraphs."""

from collections.abc import Callable, Sequence

from diffviewer.diff.options import Options
from diffviewer.diff.result import Diff, Row, RowKind, Span, SpanKind, Stats


class Cancelled(Exception):
    """The comparison was given up because `should_cancel` answered true."""


def compare(
    old: Sequence[str],
    new: Sequence[str],
    options: Options | None = None,
    *,
    old_kinds: Sequence[str] = (),
    new_kinds: Sequence[str] = (),
    should_cancel: Callable[[], bool] | None = None,
) -> Diff:
    """Compare two lists of paragraphs, position by position for now."""
    rows = []
    for number in range(max(len(old), len(new))):
        before = old[number] if number < len(old) else None
        after = new[number] if number < len(new) else None
        kind = RowKind.EQUAL if before == after else RowKind.CHANGED
        if before is None or after is None:
            kind = RowKind.ADDED if before is None else RowKind.REMOVED
        rows.append(
            Row(
                kind,
                (number,) if before is not None else (),
                (number,) if after is not None else (),
                (Span(before, SpanKind.EQUAL if kind is RowKind.EQUAL else SpanKind.REMOVED),) if before else (),
                (Span(after, SpanKind.EQUAL if kind is RowKind.EQUAL else SpanKind.ADDED),) if after else (),
            )
        )
    return Diff(tuple(rows), Stats(changes=sum(row.kind is not RowKind.EQUAL for row in rows)))


def compare_line(old: str, new: str, options: Options | None = None) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The spans of two single lines, such as headlines."""
    diff = compare([old] if old else [], [new] if new else [], options)
    return tuple(s for r in diff.rows for s in r.old_spans), tuple(s for r in diff.rows for s in r.new_spans)
