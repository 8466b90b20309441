"""What a comparison yields: frozen, cheap to pickle, enough for the view, the exports and the statistics."""

from dataclasses import dataclass
from enum import StrEnum


class RowKind(StrEnum):
    """What happened to the paragraphs of a row."""

    EQUAL = "equal"
    CHANGED = "changed"
    REMOVED = "removed"
    ADDED = "added"
    MOVED = "moved"


class SpanKind(StrEnum):
    """What happened to a stretch of text. REMOVED stands on old sides only, ADDED on new sides only."""

    EQUAL = "equal"
    REMOVED = "removed"
    ADDED = "added"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text. `move` is the id of its move where a sentence moved between paragraphs, else None."""

    text: str
    kind: SpanKind
    move: int | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """Paragraphs that belong together, several where a paragraph was split or paragraphs were merged.

    `old` and `new` number the paragraphs of each side from 0. The spans of a side, joined, are its paragraphs joined
    by a newline, to the letter. A moved paragraph is two rows, one with the old side only and one with the new side
    only, that share the id `move`; both are of the kind MOVED. `kind_changed` is true where only the kind of the block
    differs or also does (a paragraph became a heading). A paragraph that was split and nothing else is CHANGED without
    a marked span. A row of any kind but EQUAL may hold MOVED spans with ids of their own: a sentence that came from,
    or went to, another place.
    """

    kind: RowKind
    old: tuple[int, ...]
    new: tuple[int, ...]
    old_spans: tuple[Span, ...]
    new_spans: tuple[Span, ...]
    move: int | None = None
    kind_changed: bool = False


@dataclass(frozen=True, slots=True)
class Stats:
    """Counts for people. Words are those of the tokenizer, without white space and punctuation of its own.

    `changes` counts what "next change" visits: rows that are not equal, a move once. `ignored` counts differences
    that the options hid.
    """

    changes: int = 0
    words_added: int = 0
    words_removed: int = 0
    words_moved: int = 0
    paragraphs_added: int = 0
    paragraphs_removed: int = 0
    paragraphs_moved: int = 0
    ignored: int = 0


@dataclass(frozen=True, slots=True)
class Diff:
    """One comparison. Rows are in reading order: the old and the new numbers each ascend through them."""

    rows: tuple[Row, ...]
    stats: Stats
