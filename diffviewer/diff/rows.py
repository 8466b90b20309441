"""The text of a row in spans, made from what each of its tokens is shown as."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from diffviewer.diff.cancelling import STEP, Check, slices
from diffviewer.diff.lcs import Block
from diffviewer.diff.result import Span, SpanKind
from diffviewer.diff.tokens import Side, offsets

Look = tuple[SpanKind, int | None]
"""A kind of span, and the id of the move where a part of a paragraph moved."""

EQUAL: Look = (SpanKind.EQUAL, None)


class Looks:
    """What each token of a side is shown as; `changed` is what stands on this side only."""

    def __init__(self, side: Side, changed: SpanKind) -> None:
        self.side = side
        self.changed: Look = (changed, None)
        self.of: list[Look] = [self.changed] * len(side)

    def set(self, start: int, end: int, look: Look) -> None:
        """Show the tokens from start up to end as this."""
        self.of[start:end] = [look] * (end - start)

    def unmatched(self, check: Check) -> bytearray:
        """A byte for each token, 1 where it stands on this side only."""
        free = bytearray()
        for start, end in slices(len(self.of), check):
            free += bytes([look is self.changed for look in self.of[start:end]])
        return free

    def words(self, kind: SpanKind, check: Check) -> int:
        """How many tokens with a letter or digit in them are shown as this kind."""
        count = 0
        for start, end in slices(len(self.of), check):
            shown = zip(self.side.words[start:end], self.of[start:end], strict=True)
            count += sum(map(_has_letters, [word for word, look in shown if look[0] is kind]))
        return count


@lru_cache(maxsize=1 << 14)
def _has_letters(word: str) -> bool:
    """Whether there is a letter or a digit in a token."""
    return any(map(str.isalnum, word))


@dataclass(slots=True)
class _Text:
    """The paragraphs of one side of a row, joined, and the white space around their tokens.

    Gap k stands before token k; one more ends the text. Where a gap holds a break between paragraphs it is in `breaks`.
    """

    looks: Looks
    text: str
    first: int
    places: list[tuple[int, int]]
    breaks: set[int] = field(default_factory=set)

    @classmethod
    def of(cls, looks: Looks, paragraphs: Sequence[int], check: Check) -> "_Text":
        side = looks.side
        text = "\n".join(side.paragraphs[p] for p in paragraphs)
        first, end = side.tokens((paragraphs[0], paragraphs[-1] + 1))
        made = cls(looks, text, first, offsets(text, side.words[first:end], check))
        made.breaks = {side.first[p] - first for p in paragraphs[1:]}
        return made

    def gap(self, k: int) -> str:
        """The white space of gap k."""
        start = self.places[k - 1][1] if k else 0
        return self.text[start : self.places[k][0] if k < len(self.places) else len(self.text)]

    def look(self, k: int) -> Look:
        """What token k is shown as."""
        return self.looks.of[self.first + k]

    def inner_look(self, k: int) -> Look:
        """What a gap between two tokens is shown as, judged by this side alone."""
        if not self.places:
            return self.looks.changed
        before, after = self.look(max(0, k - 1)), self.look(min(k, len(self.places) - 1))
        if before == after:
            return before
        return EQUAL if EQUAL in (before, after) else self.looks.changed

    def spans(self, gap_looks: dict[int, Look], solid: Sequence[tuple[int, int]], check: Check) -> tuple[Span, ...]:
        """The whole text. Tokens from start up to end of a solid stretch are equal, and so is what lies between."""
        pieces: list[tuple[str, Look]] = []
        k = 0
        for count, (start, end) in enumerate([*solid, (len(self.places), len(self.places))]):
            if count % 1024 == 0:
                check()
            while k < start:
                if k % STEP == 0:
                    check()
                pieces.append((self.gap(k), gap_looks.get(k) or self.inner_look(k)))
                pieces.append((self.text[slice(*self.places[k])], self.look(k)))
                k += 1
            pieces.append((self.gap(k), gap_looks.get(k) or self.inner_look(k)))
            if start < end:
                pieces.append((self.text[self.places[start][0] : self.places[end - 1][1]], EQUAL))
                k = end
        return _joined(pieces)


def _joined(pieces: list[tuple[str, Look]]) -> tuple[Span, ...]:
    found: list[Span] = []
    parts: list[str] = []
    last = EQUAL
    for text, look in pieces:
        if text and look != last:
            if parts:
                found.append(Span("".join(parts), *last))
            parts, last = [], look
        if text:
            parts.append(text)
    if parts:
        found.append(Span("".join(parts), *last))
    return tuple(found)


def one_sided(looks: Looks, paragraph: int, check: Check) -> tuple[Span, ...]:
    """A paragraph that stands on one side only."""
    start, end = looks.side.tokens((paragraph, paragraph + 1))
    of_tokens = set(looks.of[start:end]) or {looks.changed}
    if len(of_tokens) == 1:
        text = looks.side.paragraphs[paragraph]
        return (Span(text, *of_tokens.pop()),) if text else ()
    return _Text.of(looks, [paragraph], check).spans({}, (), check)


def two_sided(
    old: Looks,
    new: Looks,
    old_paragraphs: Sequence[int],
    new_paragraphs: Sequence[int],
    blocks: Sequence[Block],
    ignore_white_space: bool,
    check: Check,
) -> tuple[tuple[Span, ...], tuple[Span, ...], int]:
    """Both sides of a row whose matched tokens are `blocks`, and how many differences of white space were ignored.

    What is equal is the same text on both sides, white space included, except that a break between paragraphs may face
    a space.
    """
    a, b = _Text.of(old, old_paragraphs, check), _Text.of(new, new_paragraphs, check)
    gaps_a: dict[int, Look] = {}
    gaps_b: dict[int, Look] = {}
    solid_a: list[tuple[int, int]] = []
    solid_b: list[tuple[int, int]] = []
    ignored = 0
    end_a = end_b = 0
    for i, j, n in _matched(a, b, blocks):
        ignored += _around_edit(a, b, (end_a, i), (end_b, j), gaps_a, gaps_b, ignore_white_space)
        if n:
            solid_a.append((i, i + n))
            solid_b.append((j, j + n))
        end_a, end_b = i + n, j + n
    return a.spans(gaps_a, solid_a, check), b.spans(gaps_b, solid_b, check), ignored


def _matched(a: _Text, b: _Text, blocks: Sequence[Block]) -> Iterator[Block]:
    """The matched tokens in stretches that hold the same white space, counted from the row's first, and the end."""
    for i, j, n in blocks:
        i, j = i - a.first, j - b.first
        same = a.text[a.places[i][0] : a.places[i + n - 1][1]] == b.text[b.places[j][0] : b.places[j + n - 1][1]]
        if same:
            yield i, j, n
        else:
            yield from ((i + k, j + k, 1) for k in range(n))
    yield len(a.places), len(b.places), 0


def _around_edit(
    a: _Text,
    b: _Text,
    at_a: tuple[int, int],
    at_b: tuple[int, int],
    gaps_a: dict[int, Look],
    gaps_b: dict[int, Look],
    ignore_white_space: bool,
) -> int:
    """Decide the white space at both ends of an edit, whose tokens are at_a[0] up to at_a[1] of old and so in new."""
    (a0, a1), (b0, b1) = at_a, at_b

    def same(gap_a: int, gap_b: int) -> bool:
        return gap_a in a.breaks or gap_b in b.breaks or a.gap(gap_a) == b.gap(gap_b)

    if a0 == a1 and b0 == b1:
        pairs = [(a0, b0)]
    elif a0 < a1 and b0 < b1:
        pairs = [(a0, b0), (a1, b1)]
    else:
        # an insertion has a gap more than what it was inserted into: one of its two is new
        keeps_first = same(a0, b0)
        pairs = [(a0, b0) if keeps_first else (a1, b1)]
        if a0 < a1:
            gaps_a[a1 if keeps_first else a0] = a.look(a1 - 1 if keeps_first else a0)
        else:
            gaps_b[b1 if keeps_first else b0] = b.look(b1 - 1 if keeps_first else b0)
    ignored = 0
    for gap_a, gap_b in pairs:
        equal = same(gap_a, gap_b)
        ignored += ignore_white_space and not equal
        gaps_a[gap_a] = EQUAL if equal or ignore_white_space else a.looks.changed
        gaps_b[gap_b] = EQUAL if equal or ignore_white_space else b.looks.changed
    return ignored
