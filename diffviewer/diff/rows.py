"""Rows with spans of text, made from groups of paragraphs and their matched tokens."""

from collections.abc import Sequence

from diffviewer.diff.result import Span, SpanKind
from diffviewer.diff.tokens import Side, offsets


class Marks:
    """What each token of a side is shown as: a kind and, for a move, its id."""

    def __init__(self, side: Side, kind: SpanKind) -> None:
        self.side = side
        self.changed = kind
        self.kinds = [kind] * len(side)
        self.moves: list[int | None] = [None] * len(side)

    def set(self, start: int, end: int, kind: SpanKind, move: int | None = None) -> None:
        """Show a stretch of tokens as this."""
        self.kinds[start:end] = [kind] * (end - start)
        if move is not None:
            self.moves[start:end] = [move] * (end - start)


def spans(marks: Marks, paragraphs: Sequence[int]) -> tuple[Span, ...]:
    """The text of adjacent paragraphs in spans. White space between two tokens of a kind goes with them, else is equal."""
    pieces: list[tuple[str, SpanKind, int | None]] = []
    side = marks.side
    last: tuple[SpanKind, int | None] | None = None
    for count, p in enumerate(paragraphs):
        text = side.paragraphs[p]
        start, end = side.first[p], side.first[p + 1]
        at = 0
        if count:
            pieces.append(("\n", SpanKind.EQUAL, None))
        for k, (begin, stop) in zip(range(start, end), offsets(text, side.words[start:end]), strict=True):
            look = (marks.kinds[k], marks.moves[k])
            if begin > at or (count and k == start):
                gap = text[at:begin]
                if look == last:
                    if count and k == start:
                        pieces[-1] = ("\n", *look)
                    pieces.append((gap, *look))
                else:
                    pieces.append((gap, SpanKind.EQUAL, None))
            pieces.append((text[begin:stop], *look))
            at, last = stop, look
        pieces.append((text[at:], SpanKind.EQUAL, None) if start < end else (text, marks.changed, None))
    return _joined(pieces)


def _joined(pieces: list[tuple[str, SpanKind, int | None]]) -> tuple[Span, ...]:
    found: list[Span] = []
    parts: list[str] = []
    last: tuple[SpanKind, int | None] = (SpanKind.EQUAL, None)
    for text, kind, move in pieces:
        if not text:
            continue
        if (kind, move) != last and parts:
            found.append(Span("".join(parts), *last))
            parts = []
        parts.append(text)
        last = (kind, move)
    if parts:
        found.append(Span("".join(parts), *last))
    return tuple(found)
