"""A comparison, or what a page says, as text for a terminal or a plain file."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from diffviewer.comparing import Comparison, LineDiff
from diffviewer.diff.result import Row, RowKind, SpanKind
from diffviewer.export import wording
from diffviewer.export.folding import Fold, Move, folded, moves
from diffviewer.export.terminal import Bit, Style, columns, painted, safe, wrapped
from diffviewer.export.weave import BREAK, Piece, Side, line_row, one_side, woven
from diffviewer.models import BlockKind, Capture, Document

_STYLES: dict[tuple[SpanKind, Side], Style] = {
    (SpanKind.REMOVED, Side.OLD): "removed",
    (SpanKind.ADDED, Side.NEW): "added",
    (SpanKind.MOVED, Side.OLD): "moved_old",
    (SpanKind.MOVED, Side.NEW): "moved",
}
_SIGN_STYLES: dict[RowKind, Style] = {
    RowKind.CHANGED: "bold",
    RowKind.REMOVED: "sign_removed",
    RowKind.ADDED: "sign_added",
    RowKind.MOVED: "note",
}
_LEGEND = "[-removed-] {+added+} [~moved away~] {~moved here~}"


@dataclass(frozen=True, slots=True)
class Page:
    """What the text is laid out for: a width in columns, None to leave lines whole, and colours or marks."""

    width: int | None = None
    colour: bool = False


def comparison_text(comparison: Comparison, old: Capture, new: Capture, page: Page | None = None) -> str:
    """The headline, the two versions, the counts and the rows, unchanged stretches folded. Ends with a line break.

    A row begins with a sign (~ changed, - removed, + added, > moved) and the old and the new number of its paragraph.
    Words are set in one column, removed ones before those that replaced them.
    """
    text = _Text(page or Page())
    text.paragraph(_line_bits(comparison.title, wording.headline(comparison, old, new), "bold", text.page.colour))
    text.blank()
    names = wording.versions(old, new)
    for label, *facts in (
        ("old", names[0], wording.captured(old)),
        ("new", names[1], wording.captured(new), wording.elapsed(old, new)),
    ):
        text.paragraph([Bit(safe(" · ".join(fact for fact in facts if fact)))], f"  {label}  ")
    for label, line in (("by ", comparison.byline), ("published ", comparison.published)):
        if line.changed:
            text.paragraph(_line_bits(line, "", "plain", text.page.colour), f"  {label}")
    text.blank()
    text.paragraph([Bit(safe(" · ".join(wording.counts(comparison))), "bold")])
    if not comparison.identical and not text.page.colour:
        text.paragraph([Bit(_LEGEND, "note")])
    if not comparison.identical:
        _rows(text, comparison.diff.rows)
    return text.joined()


def document_text(document: Document, page: Page | None = None) -> str:
    """What a page says: headline, byline and dates, then its text, a blank line between the blocks."""
    text = _Text(page or Page())
    if document.title:
        text.paragraph([Bit(safe(document.title), "bold")])
    dates = [("published", document.published), ("modified", document.modified)]
    facts = [document.byline, document.source, *(f"{what} {wording.iso_moment(when)}" for what, when in dates if when)]
    if any(facts):
        text.paragraph([Bit(safe(" · ".join(fact for fact in facts if fact)), "dim")])
    if document.url:
        text.paragraph([Bit(safe(document.url), "dim")])
    for block in document.blocks:
        if text.lines:
            text.blank()
        style: Style = "bold" if block.kind is BlockKind.HEADING else "plain"
        text.paragraph([Bit(safe(block.text), style)], "• " if block.kind is BlockKind.LIST_ITEM else "")
    return text.joined()


class _Text:
    """Lines as they gather."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.lines: list[str] = []

    def blank(self) -> None:
        self.lines.append("")

    def paragraph(self, bits: Iterable[Bit], label: str = "", style: Style = "plain") -> None:
        """A paragraph with a label before its first line, its sign in the style, the other lines set in as far."""
        first, *others = wrapped(bits, self.page.width, colour=self.page.colour, indent=" " * columns(label))
        self.lines.extend((painted([Bit(label[:1], style), Bit(label[1:])], self.page.colour) + first, *others))

    def joined(self) -> str:
        return "\n".join(line.rstrip() for line in self.lines) + "\n"


def _rows(text: _Text, rows: tuple[Row, ...]) -> None:
    ends = moves(rows)
    size = max((len(str(max(*row.old, *row.new, 0) + 1)) for row in rows), default=1)
    for item in folded(rows):
        text.blank()
        if isinstance(item, Fold):
            text.paragraph([Bit(f"··· {wording.unchanged(len(item.rows))} ···", "dim")], " " * (2 * size + 5))
            continue
        first = [str(numbers[0] + 1) if numbers else "" for numbers in (item.old, item.new)]
        label = f"{wording.SIGNS[item.kind]} {first[0]:>{size}} {first[1]:>{size}}  "
        note = _note(item, ends)
        for bits in _row_bits(item, ends, text.page.colour):
            text.paragraph([*note, *bits], label, _SIGN_STYLES.get(item.kind, "plain"))
            label, note = " " * len(label), []


def _note(row: Row, ends: dict[int, Move]) -> list[Bit]:
    """What stands before the text of a row: where it moved, or that it became another kind of block."""
    if row.kind is RowKind.MOVED:
        move = ends.get(row.move) if row.move is not None else None
        return [Bit(f"({wording.move_note(move, bool(row.old))})", "note"), Bit(" ")]
    return [Bit(f"({wording.KIND_CHANGED})", "note"), Bit(" ")] if row.kind_changed else []


def _row_bits(row: Row, ends: dict[int, Move], colour: bool) -> Iterator[list[Bit]]:
    """The text of a row: one version of it with both sides woven together, or the sides one after the other."""
    pieces = woven(row)
    if pieces is not None:
        yield list(_bits(_parted(pieces) if colour else pieces, row, ends))
        return
    yield list(_bits(one_side(row.old_spans, Side.OLD), row, ends))
    yield list(_bits(one_side(row.new_spans, Side.NEW), row, ends))


def _parted(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces with a space between what was removed and what came in its place, as no mark parts them."""
    before = ""
    for piece in pieces:
        if before and piece.side is Side.NEW and not before[-1].isspace() and not piece.text[:1].isspace():
            yield Piece(" ", SpanKind.EQUAL, Side.BOTH)
        yield piece
        before = piece.text if piece.side is Side.OLD and piece.text != BREAK else ""


def _bits(pieces: Iterable[Piece], row: Row, ends: dict[int, Move]) -> Iterator[Bit]:
    for piece in pieces:
        style = _STYLES.get((piece.kind, piece.side), "plain")
        if row.kind is RowKind.MOVED and piece.kind in (SpanKind.MOVED, SpanKind.EQUAL):
            yield Bit(safe(piece.text), "shifted")
        elif piece.text == BREAK and piece.kind is not SpanKind.EQUAL:
            yield Bit("¶", style)
            yield Bit("\n" if piece.kind is SpanKind.ADDED else "")
        else:
            yield Bit(safe(piece.text), style)
            if piece.kind is SpanKind.MOVED and piece.move is not None:
                yield Bit(f" ({wording.move_note(ends.get(piece.move), piece.side is Side.OLD)}) ", "note")


def _line_bits(line: LineDiff, unchanged: str, style: Style, colour: bool) -> Iterator[Bit]:
    """A line above the text: its two sides woven where it changed, else as it is."""
    if not line.changed:
        yield Bit(safe(unchanged), style)
        return
    for bits in _row_bits(line_row(line), {}, colour):
        yield from (Bit(bit.text, style) if bit.style == "plain" else bit for bit in bits)
        yield Bit(" ")
