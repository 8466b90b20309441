"""Which unchanged rows are folded away, and where the two ends of a move are."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from diffviewer.diff.result import Row, RowKind, Span

CONTEXT = 1  # unchanged paragraphs left beside a change
_LEAST = 2  # folding a single row would hide it for nothing


@dataclass(frozen=True, slots=True)
class Fold:
    """Unchanged rows that are folded to one line."""

    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class MoveEnd:
    """One end of a move: the place of its row, and its paragraph's number, counted from 1 as people do."""

    row: int
    paragraph: int


@dataclass(slots=True)
class Move:
    """Both ends of a move; one may be missing where the rest of it lies elsewhere."""

    old: MoveEnd | None = None
    new: MoveEnd | None = None


def folded(rows: Sequence[Row]) -> list[Row | Fold]:
    """The rows in order, with runs of unchanged ones folded, `CONTEXT` of them left beside each change."""
    changed = [number for number, row in enumerate(rows) if row.kind is not RowKind.EQUAL]
    shown = {number + step for number in changed for step in range(-CONTEXT, CONTEXT + 1)}
    items: list[Row | Fold] = []
    run: list[Row] = []
    for number, row in enumerate(rows):
        if number in shown:
            items.extend(_closed(run))
            run = []
            items.append(row)
        else:
            run.append(row)
    items.extend(_closed(run))
    return items


def moves(rows: Iterable[Row]) -> dict[int, Move]:
    """The moves of a comparison by their id, whole paragraphs and sentences alike."""
    found: dict[int, Move] = {}
    for number, row in enumerate(rows):
        for side, paragraphs, spans in (("old", row.old, row.old_spans), ("new", row.new, row.new_spans)):
            if not paragraphs:
                continue
            ends = {row.move: paragraphs[0]} if row.move is not None else _moved_spans(paragraphs, spans)
            for move, paragraph in ends.items():
                if getattr(found.setdefault(move, Move()), side) is None:
                    setattr(found[move], side, MoveEnd(number, paragraph + 1))
    return found


def _moved_spans(paragraphs: Sequence[int], spans: Sequence[Span]) -> dict[int, int]:
    """The paragraph in which each moved span of a side begins."""
    found: dict[int, int] = {}
    breaks = 0
    for span in spans:
        if span.move is not None:
            found.setdefault(span.move, paragraphs[min(breaks, len(paragraphs) - 1)])
        breaks += span.text.count("\n")
    return found


def _closed(run: Sequence[Row]) -> list[Row | Fold]:
    return [Fold(tuple(run))] if len(run) >= _LEAST else list(run)
