"""Since when each paragraph of a version has stood as it does, told from what changed from each version to the next."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from diffviewer.diff.result import Diff, Row, RowKind, SpanKind


@dataclass(frozen=True, slots=True)
class Origin:
    """A paragraph's past. Versions count from 0.

    `since` is the version that first had it as it stands, `born` the one it came with, and `changed` are those in
    between in which its words were changed, the latest first; `since` is the first of them where there are any.
    """

    since: int
    born: int
    changed: tuple[int, ...] = ()


def origins(steps: Sequence[Diff], paragraphs: int) -> list[Origin]:
    """The past of each of the `paragraphs` of the last version.

    `steps` are the comparisons of each version with the next, oldest first, up to that version. A paragraph that only
    moved stands as it did; of paragraphs that were joined the first counts.
    """
    places: list[int | None] = list(range(paragraphs))  # where each stands in the version looked at
    changed: list[list[int]] = [[] for _ in places]
    born = [0] * paragraphs
    for version in range(len(steps), 0, -1):
        before = _before(steps[version - 1])
        for paragraph, place in enumerate(places):
            if place is None:
                continue
            earlier, same = before.get(place, (None, False))
            if earlier is None:
                born[paragraph] = version
            elif not same:
                changed[paragraph].append(version)
            places[paragraph] = earlier
    return [
        Origin(turns[0] if turns else first, first, tuple(turns)) for turns, first in zip(changed, born, strict=True)
    ]


def _before(diff: Diff) -> dict[int, tuple[int | None, bool]]:
    """Where each new paragraph stood before, and whether its words are the same; None where it is new."""
    left = {row.move: row for row in diff.rows if row.move is not None and row.old}
    found: dict[int, tuple[int | None, bool]] = {}
    for row in diff.rows:
        source = left.get(row.move, row) if row.kind is RowKind.MOVED and row.move is not None else row
        for number, paragraph in enumerate(row.new):
            if not source.old:
                found[paragraph] = (None, False)
            else:
                found[paragraph] = (source.old[min(number, len(source.old) - 1)], _same(source, row))
    return found


def _same(before: Row, after: Row) -> bool:
    spans = (*before.old_spans, *after.new_spans)
    return not any(span.kind in (SpanKind.REMOVED, SpanKind.ADDED) for span in spans)


def trace(
    compare: Callable[[int], Diff], last: int, paragraphs: int, should_cancel: Callable[[], bool] | None = None
) -> list[Origin] | None:
    """The origins in version `last`; `compare(n)` gives the comparison of version n with the next. None: given up."""
    steps = []
    for number in range(last):
        if should_cancel is not None and should_cancel():
            return None
        steps.append(compare(number))
    return origins(steps, paragraphs)
