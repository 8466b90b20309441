"""A comparison as Markdown that GitHub shows well."""

from collections.abc import Iterable

from diffviewer.comparing import Comparison, LineDiff
from diffviewer.diff.result import Row, RowKind, SpanKind
from diffviewer.export import wording
from diffviewer.export.folding import Fold, Move, folded, moves
from diffviewer.export.markdown_text import address, escaped, line_start, marked
from diffviewer.export.weave import BREAK, Piece, Side, line_row, one_side, woven
from diffviewer.models import Capture

_MARKS = {
    (SpanKind.REMOVED, Side.OLD): ("~~", "del"),
    (SpanKind.ADDED, Side.NEW): ("**", "ins"),
}


def comparison_markdown(comparison: Comparison, old: Capture, new: Capture) -> str:
    """The headline, a table of the two versions, the counts and the rows, unchanged stretches folded to a line.

    Removed words are ~~struck through~~, added ones **bold**; where Markdown's marks would not hold, <del> and <ins>
    do it. A row begins with a sign (~ changed, - removed, + added, > moved) and its paragraphs' old and new numbers.
    """
    title = comparison.title
    head = _line(title) if title.changed else line_start(escaped(wording.headline(comparison, old, new)))
    parts = [f"# {head}", _table(comparison, old, new), escaped(" · ".join(wording.counts(comparison)))]
    if not comparison.identical:
        ends = moves(comparison.diff.rows)
        parts.extend(_row(item, ends) for item in folded(comparison.diff.rows))
    return "\n\n".join(parts) + "\n"


def _table(comparison: Comparison, old: Capture, new: Capture) -> str:
    later = wording.elapsed(old, new)
    captured = wording.captured(new)
    facts = [
        ("Captured", wording.captured(old), f"{captured}, {later}" if captured and later else captured),
        ("By", old.document.byline, new.document.byline),
        ("Published", wording.iso_moment(old.document.published), wording.iso_moment(new.document.published)),
        ("Modified", wording.iso_moment(old.document.modified), wording.iso_moment(new.document.modified)),
    ]
    rows = [("", *wording.versions(old, new)), ("---", "---", "---")]
    lines = [f"| {' | '.join(cell if cell == '---' else escaped(cell) for cell in row)} |" for row in rows]
    lines.extend(
        f"| {name} | {escaped(before)} | {escaped(after)} |" for name, before, after in facts if before or after
    )
    if old.document.url or new.document.url:
        lines.append(f"| Address | {address(old.document.url)} | {address(new.document.url)} |")
    return "\n".join(lines)


def _row(item: Row | Fold, ends: dict[int, Move]) -> str:
    if isinstance(item, Fold):
        return f"*··· {wording.unchanged(len(item.rows))} ···*"
    numbers = [str(side[0] + 1) if side else "·" for side in (item.old, item.new)]
    label = f"`{wording.SIGNS[item.kind]} {' '.join(numbers)}` "
    if item.kind is RowKind.MOVED:
        move = ends.get(item.move) if item.move is not None else None
        label += f"*({wording.move_note(move, bool(item.old))})* "
    elif item.kind_changed:
        label += f"*({wording.KIND_CHANGED})* "
    return label + _texts(item, ends)


def _texts(row: Row, ends: dict[int, Move]) -> str:
    pieces = woven(row)
    if pieces is not None:
        return _pieces(list(pieces), row, ends)
    sides = (one_side(row.old_spans, Side.OLD), one_side(row.new_spans, Side.NEW))
    return "<br>".join(_pieces(list(side), row, ends) for side in sides)


def _pieces(pieces: list[Piece], row: Row, ends: dict[int, Move]) -> str:
    text = " "
    for number, piece in enumerate(pieces):
        following = pieces[number + 1] if number + 1 < len(pieces) else None
        after = "" if following is None else "*" if following.kind is not SpanKind.EQUAL else following.text
        text += "".join(_piece(piece, text, after, row, ends))
    return text[1:]


def _piece(piece: Piece, before: str, after: str, row: Row, ends: dict[int, Move]) -> Iterable[str]:
    if piece.text == BREAK and piece.kind is not SpanKind.EQUAL:
        yield marked("¶", *_MARKS[piece.kind, piece.side], before, after)
        yield "<br>" if piece.kind is SpanKind.ADDED else ""
    elif (piece.kind, piece.side) in _MARKS:
        yield marked(piece.text, *_MARKS[piece.kind, piece.side], before, after)
    elif piece.kind is SpanKind.MOVED and row.kind is not RowKind.MOVED:
        move = ends.get(piece.move) if piece.move is not None else None
        yield marked(piece.text, "*", "em", before, " ")
        yield f" *({wording.move_note(move, piece.side is Side.OLD)})* "
    else:
        yield escaped(piece.text)


def _line(line: LineDiff) -> str:
    """Both sides of a line above the text."""
    return _texts(line_row(line), {})
