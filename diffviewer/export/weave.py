"""Both sides of a row woven into one text: what was removed and what was added, each in its place."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum

from diffviewer.comparing import LineDiff
from diffviewer.diff.result import Row, RowKind, Span, SpanKind

BREAK = "\n"  # as a piece of its own, removed or added: a paragraph break that went or came


class Side(Enum):
    """Which version a piece stands in."""

    BOTH = "both"
    OLD = "old"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of woven text. Of the kind MOVED it stands where the text was (OLD) or where it is now (NEW)."""

    text: str
    kind: SpanKind
    side: Side
    move: int | None = None


@dataclass(slots=True)
class _Strand:
    """One side taken apart: its equal characters that are no white space, and what stands before each of them.

    `gaps[n]` holds, in order, the white space and the marked spans before character n; the last one those at the end.
    """

    solids: list[str] = field(default_factory=list)
    gaps: list[list[str | Span]] = field(default_factory=lambda: [[]])

    @classmethod
    def of(cls, spans: Sequence[Span]) -> "_Strand":
        strand = cls()
        for span in spans:
            if span.kind is not SpanKind.EQUAL:
                strand.gaps[-1].append(span)
                continue
            for char in span.text:
                if char.isspace():
                    strand.gaps[-1].append(char)
                else:
                    strand.solids.append(char)
                    strand.gaps.append([])
        return strand


def woven(row: Row) -> tuple[Piece, ...] | None:
    """The pieces of a row in reading order, what was removed before what came in its place.

    Equal text is the new side's. Pieces of both sides and of the old one give the old words, those of both and of the
    new one the new words; white space may differ. None where the equal text of the sides cannot be laid together,
    which happens where differences were overlooked on request: then each side is better shown whole.
    """
    if not row.old or not row.new:
        return one_side(row.old_spans, Side.OLD) if row.old else one_side(row.new_spans, Side.NEW)
    old, new = _Strand.of(row.old_spans), _Strand.of(row.new_spans)
    if len(old.solids) != len(new.solids) or any(map(_unlike, old.solids, new.solids)):
        return None
    pieces: list[Piece] = []
    equal: list[str] = []  # what both sides have since the last piece
    for number, (before, after) in enumerate(zip(old.gaps, new.gaps, strict=True)):
        if before or after:
            space = [part for part in after if isinstance(part, str)]
            # nearly every gap is the same white space on both sides
            if before == after and len(space) == len(after):
                equal.extend(space)
            else:
                pieces.append(Piece("".join(equal), SpanKind.EQUAL, Side.BOTH))
                pieces.extend(_gap(before, after))
                equal = []
        if number < len(new.solids):
            equal.append(new.solids[number])
    pieces.append(Piece("".join(equal), SpanKind.EQUAL, Side.BOTH))
    return tuple(_joined(pieces))


def one_side(spans: Sequence[Span], side: Side) -> tuple[Piece, ...]:
    """The spans of one side as pieces; its equal text counts as that side's."""
    return tuple(Piece(span.text, span.kind, side, span.move) for span in spans)


def line_row(line: LineDiff) -> Row:
    """A line above the text, such as the headline, as a row of its own."""
    old, new = line.old_spans, line.new_spans
    return Row(RowKind.CHANGED if line.changed else RowKind.EQUAL, (0,) if old else (), (0,) if new else (), old, new)


def _unlike(old: str, new: str) -> bool:
    return old != new and old.isalpha() and new.isalpha() and old.casefold() != new.casefold()


def _gap(old: list[str | Span], new: list[str | Span]) -> Iterator[Piece]:
    """What stands between two equal characters: white space, removals, additions, white space."""
    old_lead, old_marks, old_trail = _parts(old)
    new_lead, new_marks, new_trail = _parts(new)
    # white space without a mark goes where the other side, which has one, has its own
    if new_marks and not old_marks:
        old_lead, old_trail = _beside(old_lead, new_lead, new_trail)
    elif old_marks and not new_marks:
        new_lead, new_trail = _beside(new_lead, old_lead, old_trail)
    yield from _space(old_lead, new_lead)
    yield from _marked(old_marks, Side.OLD)
    yield from _marked(new_marks, Side.NEW)
    yield from _space(old_trail, new_trail)


def _parts(gap: list[str | Span]) -> tuple[str, list[str | Span], str]:
    """The white space before the first marked span, what lies from there to the last one, the white space after it."""
    marks = [number for number, part in enumerate(gap) if isinstance(part, Span)]
    first, end = (marks[0], marks[-1] + 1) if marks else (len(gap), len(gap))
    lead, trail = ("".join(part for part in parts if isinstance(part, str)) for parts in (gap[:first], gap[end:]))
    return lead, gap[first:end], trail


def _beside(space: str, lead: str, trail: str) -> tuple[str, str]:
    before = BREAK in lead if BREAK in lead + trail else bool(lead)
    return (space, "") if before else ("", space)


def _marked(parts: list[str | Span], side: Side) -> Iterator[Piece]:
    for part in parts:
        if isinstance(part, Span):
            yield Piece(part.text, part.kind, side, part.move)
        else:
            yield Piece(part, SpanKind.EQUAL, side)


def _space(old: str, new: str) -> Iterator[Piece]:
    """White space of both sides: the new one's, the old one's where it has none, and the breaks that went or came."""
    if BREAK in old and BREAK not in new:
        yield Piece(BREAK, SpanKind.REMOVED, Side.OLD)
        yield Piece(new or " ", SpanKind.EQUAL, Side.BOTH)
    elif BREAK in new and BREAK not in old:
        yield Piece(BREAK, SpanKind.ADDED, Side.NEW)
    else:
        yield Piece(new or old, SpanKind.EQUAL, Side.BOTH)


def _joined(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Equal neighbours made one; nothing empty."""
    text: list[str] = []
    for piece in pieces:
        if piece.kind is SpanKind.EQUAL and piece.side is Side.BOTH:
            text.append(piece.text)
            continue
        if any(text):
            yield Piece("".join(text), SpanKind.EQUAL, Side.BOTH)
        text = []
        if piece.text:
            yield piece
    if any(text):
        yield Piece("".join(text), SpanKind.EQUAL, Side.BOTH)
