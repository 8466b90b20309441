"""Cuts the text of a row's column into paragraphs, and paragraphs of unusual length into pieces that lay out fast."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from diffviewer.diff.result import Span, SpanKind

# beyond this, finding where lines break takes more time than a frame has; longer than any paragraph of an article
LONGEST: Final = 6000
_BACK: Final = 200  # how far back a space is looked for, to cut at


class Cut(NamedTuple):
    """A stretch of a part that differs, in code points."""

    start: int
    end: int
    kind: SpanKind
    move: int | None


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph, or a piece of one. `paragraph` is the number of the paragraph within the row.

    `break_after` is what happened to the paragraph break that follows; None at the end of the row and inside a
    paragraph. `lead` is the paragraph's beginning, whose script says from which side it is set.
    """

    text: str
    cuts: tuple[Cut, ...]
    paragraph: int
    lead: str
    break_after: SpanKind | None


def parts_of(spans: Sequence[Span]) -> list[Part]:
    """The parts of a column, in order. Their texts, with a newline for each break, are the spans joined."""
    parts: list[Part] = []
    texts: list[str] = []
    cuts: list[Cut] = []
    at = paragraph = 0
    for span in spans:
        for number, text in enumerate(span.text.split("\n")):
            if number:
                parts += _sliced("".join(texts), cuts, paragraph, span.kind)
                texts, cuts, at, paragraph = [], [], 0, paragraph + 1
            if text:
                texts.append(text)
                if span.kind is not SpanKind.EQUAL:
                    cuts.append(Cut(at, at + len(text), span.kind, span.move))
                at += len(text)
    return parts + _sliced("".join(texts), cuts, paragraph, None)


def _sliced(text: str, cuts: Sequence[Cut], paragraph: int, break_after: SpanKind | None) -> list[Part]:
    lead = text[:LONGEST]
    if len(text) <= LONGEST:
        return [Part(text, tuple(cuts), paragraph, lead, break_after)]
    slices: list[Part] = []
    start = 0
    while start < len(text):
        end = min(start + LONGEST, len(text))
        if end < len(text):
            space = text.rfind(" ", end - _BACK, end)
            end = space + 1 if space >= 0 else end
        inside = [
            Cut(max(cut.start, start) - start, min(cut.end, end) - start, cut.kind, cut.move)
            for cut in cuts
            if cut.start < end and cut.end > start
        ]
        after = break_after if end == len(text) else None
        slices.append(Part(text[start:end], tuple(inside), paragraph, lead, after))
        start = end
    return slices
