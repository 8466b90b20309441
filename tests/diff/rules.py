"""What holds for every comparison, whatever the texts."""

import unicodedata
from collections.abc import Sequence

from diffviewer.diff.engine import compare
from diffviewer.diff.options import Options
from diffviewer.diff.result import Diff, Row, RowKind, Span, SpanKind, Stats

EXACT = (Options(), Options(finest=True))


def compared(old: Sequence[str], new: Sequence[str], options: Options | None = None) -> Diff:
    """The comparison, after a look at all that must hold of it."""
    options = options or Options()
    diff = compare(old, new, options)
    assert [p for row in diff.rows for p in row.old] == list(range(len(old)))
    assert [p for row in diff.rows for p in row.new] == list(range(len(new)))
    for row in diff.rows:
        assert joined(row.old_spans) == "\n".join(old[p] for p in row.old)
        assert joined(row.new_spans) == "\n".join(new[p] for p in row.new)
        assert all(span.text for span in (*row.old_spans, *row.new_spans))
        assert SpanKind.ADDED not in kinds(row.old_spans)
        assert SpanKind.REMOVED not in kinds(row.new_spans)
        _fits_its_kind(row)
        if options in EXACT and row.old and row.new:
            assert _equal_text(row.old_spans, row) == _equal_text(row.new_spans, row)
    _moves_have_two_ends(diff)
    if list(old) == list(new):
        assert diff.stats == Stats()
    return diff


def joined(spans: Sequence[Span]) -> str:
    """The text of spans."""
    return "".join(span.text for span in spans)


def kinds(spans: Sequence[Span]) -> set[SpanKind]:
    """The kinds that occur."""
    return {span.kind for span in spans}


def marked(spans: Sequence[Span]) -> list[str]:
    """The texts highlighted, without the white space around them."""
    return [span.text.strip() for span in spans if span.kind is not SpanKind.EQUAL]


def _fits_its_kind(row: Row) -> None:
    both = {*kinds(row.old_spans), *kinds(row.new_spans)}
    match row.kind:
        case RowKind.EQUAL:
            assert both <= {SpanKind.EQUAL}
            assert len(row.old) == len(row.new) == 1
        case RowKind.CHANGED:
            assert row.old
            assert row.new
        case RowKind.REMOVED:
            assert row.old
            assert not row.new
        case RowKind.ADDED:
            assert row.new
            assert not row.old
        case RowKind.MOVED:
            assert len(row.old) + len(row.new) == 1
    if not (row.old and row.new):
        assert SpanKind.EQUAL not in both
    assert (row.move is not None) == (row.kind is RowKind.MOVED)


def _equal_text(spans: Sequence[Span], row: Row) -> str:
    text = joined([span for span in spans if span.kind is SpanKind.EQUAL])
    # a break between paragraphs may face a space
    return unicodedata.normalize("NFC", text if len(row.old) == len(row.new) == 1 else "".join(text.split()))


def _moves_have_two_ends(diff: Diff) -> None:
    old = sorted(row.move for row in diff.rows if row.move is not None and row.old)
    new = sorted(row.move for row in diff.rows if row.move is not None and row.new)
    assert old == new == list(range(len(old)))
    parts_old = {span.move for row in diff.rows for span in row.old_spans if span.move is not None}
    parts_new = {span.move for row in diff.rows for span in row.new_spans if span.move is not None}
    assert parts_old == parts_new
    assert not parts_old & set(old)
