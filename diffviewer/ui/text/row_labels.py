"""The words of the view that are not the article's: chips, folds, notes, and what a screen reader hears."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from diffviewer.comparing import Comparison, LineDiff
from diffviewer.diff.result import Row, RowKind, Span, SpanKind
from diffviewer.models import BlockKind
from diffviewer.ui.text.reading_rows import OLD, Fold, HeadLine, Mode, ReadingRows

translate = QCoreApplication.translate


def fold_label(fold: Fold) -> str:
    """The line that stands for folded paragraphs."""
    count = fold.end - fold.first
    if fold.kind is RowKind.REMOVED:
        return translate("DiffView", "− %n paragraph(s) removed here — click to show", None, count)
    if fold.kind is RowKind.MOVED:
        return translate("DiffView", "%n paragraph(s) moved away from here — click to show", None, count)
    return translate("DiffView", "··· %n unchanged paragraph(s) — click to show ···", None, count)


def no_differences(comparison: Comparison) -> tuple[str, str]:
    """What an identical pair says, and the line below it."""
    if comparison.diff.stats.ignored:
        return translate("DiffView", "No differences"), translate(
            "DiffView", "%n difference(s) overlooked, as asked for", None, comparison.diff.stats.ignored
        )
    if comparison.changes:
        return translate("DiffView", "No differences"), translate(
            "DiffView", "The text is the same; only a date differs."
        )
    return translate("DiffView", "No differences"), translate("DiffView", "Both versions say the same.")


def move_chip(rows: ReadingRows, row: int, column: int) -> str:
    """The chip of a moved paragraph, such as "moved to ¶ 5 ↓"; empty where its other end is unknown."""
    other = rows.other_end(row)
    if other is None:
        return ""
    it, end = rows.rows[row], rows.rows[other]
    arrow = "↓" if other > row else "↑"
    leaves = bool(it.old) if rows.mode is not Mode.SIDE else column == OLD
    if leaves:
        return translate("DiffView", "moved to ¶ {number} {arrow}").format(
            number=end.new[0] + 1 if end.new else "?", arrow=arrow
        )
    return translate("DiffView", "moved from ¶ {number} {arrow}").format(
        number=end.old[0] + 1 if end.old else "?", arrow=arrow
    )


def kind_chip(rows: ReadingRows, row: int, column: int) -> str:
    """The chip of a paragraph that became another kind of block: what it is on this side."""
    kinds = rows.kinds(row, column)
    return block_name(kinds[0]) if kinds else ""


def block_name(kind: BlockKind) -> str:
    """A kind of block, for people."""
    return {
        BlockKind.PARAGRAPH: translate("DiffView", "paragraph"),
        BlockKind.HEADING: translate("DiffView", "heading"),
        BlockKind.LIST_ITEM: translate("DiffView", "list item"),
        BlockKind.QUOTE: translate("DiffView", "quote"),
        BlockKind.CAPTION: translate("DiffView", "caption"),
        BlockKind.STANDFIRST: translate("DiffView", "standfirst"),
        BlockKind.CORRECTION: translate("DiffView", "correction"),
    }[kind]


def row_name(row: Row) -> str:
    """What happened to a row, for a screen reader."""
    return {
        RowKind.EQUAL: translate("DiffView", "unchanged"),
        RowKind.CHANGED: translate("DiffView", "changed"),
        RowKind.REMOVED: translate("DiffView", "removed"),
        RowKind.ADDED: translate("DiffView", "added"),
        RowKind.MOVED: translate("DiffView", "moved"),
    }[row.kind]


def head_lines(comparison: Comparison) -> list[HeadLine]:
    """The lines above the text that differ: headline, byline, dates."""
    lines = []
    if comparison.title.changed:
        lines.append(HeadLine(translate("DiffView", "Headline"), _row(comparison.title), is_title=True))
    if comparison.byline.changed:
        lines.append(HeadLine(translate("DiffView", "Byline"), _row(comparison.byline)))
    for label, line, old, new in (
        (translate("DiffView", "Published"), comparison.published, comparison.old.published, comparison.new.published),
        (translate("DiffView", "Modified"), comparison.modified, comparison.old.modified, comparison.new.modified),
    ):
        if line.changed:
            lines.append(HeadLine(label, _row(_dates(line, old, new))))
    return lines


def _row(line: LineDiff) -> Row:
    kind = RowKind.CHANGED
    if not line.old_spans or not line.new_spans:
        kind = RowKind.ADDED if line.new_spans else RowKind.REMOVED
    return Row(kind, (), (), line.old_spans, line.new_spans)


def _dates(line: LineDiff, old: str, new: str) -> LineDiff:
    before, after = _date(old), _date(new)
    if before == after or (old and not before) or (new and not after):
        return line  # as the page writes them
    return LineDiff(
        (Span(before, SpanKind.REMOVED),) if before else (),
        (Span(after, SpanKind.ADDED),) if after else (),
    )


def _date(text: str) -> str:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return ""
    pattern = translate("DiffView", "d MMMM yyyy", "how Qt writes a day and its year")
    day: str = QLocale().toString(QDate(moment.year, moment.month, moment.day), pattern)
    if "T" not in text and " " not in text:
        return day
    zone = moment.strftime("%z")
    clock = moment.strftime("%H:%M")
    return f"{day}, {clock}" + (f" UTC{zone[:3]}:{zone[3:5]}" if zone and zone != "+0000" else " UTC" if zone else "")
