"""Compare two lists of paragraphs."""

from collections.abc import Callable, Sequence

from diffviewer.diff import lcs
from diffviewer.diff.align import align
from diffviewer.diff.moves import moved_paragraphs, moved_stretches
from diffviewer.diff.options import Options
from diffviewer.diff.relate import Weigher, by_paragraphs, groups, strong
from diffviewer.diff.result import Diff, Row, RowKind, Span, SpanKind, Stats
from diffviewer.diff.rows import Marks, spans
from diffviewer.diff.tokens import Codes, Side
from diffviewer.diff.weights import token_weights
from diffviewer.diff.words import Frame, chosen


class Cancelled(Exception):
    """The comparison was given up because `should_cancel` answered true."""


def compare(
    old: Sequence[str],
    new: Sequence[str],
    options: Options | None = None,
    *,
    old_kinds: Sequence[str] = (),
    new_kinds: Sequence[str] = (),
    should_cancel: Callable[[], bool] | None = None,
) -> Diff:
    """Compare two lists of paragraphs."""
    options = options or Options()

    def check() -> None:
        if should_cancel is not None and should_cancel():
            raise Cancelled

    codes = Codes(options)
    a, b = Side(old, codes, check), Side(new, codes, check)
    weights = token_weights((a.code, b.code), codes)
    wa, wb = Weigher(a, weights), Weigher(b, weights)
    blocks, moved = align(a, b, check)
    related = by_paragraphs(blocks, a, b)
    kept = [pair for pair, found in related.items() if strong(pair, found, a, b, wa, wb)]
    ma, mb = Marks(a, SpanKind.REMOVED), Marks(b, SpanKind.ADDED)
    free_a, free_b = bytearray(b"\1" * len(a)), bytearray(b"\1" * len(b))
    found_groups = groups(kept, len(old), len(new))
    lone_old: list[int] = []
    lone_new: list[int] = []
    for g in found_groups:
        if g.old[0] == g.old[1]:
            lone_new.extend(range(*g.new))
            continue
        if g.new[0] == g.new[1]:
            lone_old.extend(range(*g.old))
            continue
        frame = Frame(a, b, *_tokens(a, g.old), *_tokens(b, g.new), wa, wb)
        for i, j, n in _edited(frame, check):
            ma.set(i, i + n, SpanKind.EQUAL)
            mb.set(j, j + n, SpanKind.EQUAL)
            free_a[i : i + n] = free_b[j : j + n] = bytes(n)
    move_old: dict[int, int] = {}
    move_new: dict[int, int] = {}
    move = 0
    gone = {p for p, *_ in moved} | {-1 - q for _, q, _ in moved}
    more = moved_paragraphs(
        [p for p in lone_old if p not in gone], [q for q in lone_new if -1 - q not in gone], a, b, wa, check
    )
    for p, q in sorted([*((p, q) for p, q, _ in moved if p in lone_old and q in lone_new), *more]):
        move_old[p] = move_new[q] = move
        frame = Frame(a, b, *_tokens(a, (p, p + 1)), *_tokens(b, (q, q + 1)), wa, wb)
        for i, j, n in _edited(frame, check):
            ma.set(i, i + n, SpanKind.MOVED)
            mb.set(j, j + n, SpanKind.MOVED)
        free_a[frame.a0 : frame.a1] = bytes(frame.a1 - frame.a0)
        free_b[frame.b0 : frame.b1] = bytes(frame.b1 - frame.b0)
        move += 1
    for i, j, n in moved_stretches(free_a, free_b, a, b, wa, check):
        ma.set(i, i + n, SpanKind.MOVED, move)
        mb.set(j, j + n, SpanKind.MOVED, move)
        move += 1
    rows = []
    for g in found_groups:
        po, pn = tuple(range(*g.old)), tuple(range(*g.new))
        so, sn = spans(ma, po), spans(mb, pn)
        kind = RowKind.CHANGED
        which: int | None = None
        if not po:
            which = move_new.get(pn[0])
            kind = RowKind.ADDED if which is None else RowKind.MOVED
        elif not pn:
            which = move_old.get(po[0])
            kind = RowKind.REMOVED if which is None else RowKind.MOVED
        elif all(s.kind == SpanKind.EQUAL for s in so + sn):
            kind = RowKind.EQUAL
        rows.append(Row(kind, po, pn, so, sn, which))
    return Diff(tuple(rows), _stats(rows, ma, mb))


def _tokens(side: Side, paragraphs: tuple[int, int]) -> tuple[int, int]:
    return side.first[paragraphs[0]], side.first[paragraphs[1]]


def _edited(frame: Frame, check: Callable[[], None]) -> list[lcs.Block]:
    """What a group's two sides have in common."""
    old, new = frame.a.code[frame.a0 : frame.a1], frame.b.code[frame.b0 : frame.b1]
    if old == new:
        return [(frame.a0, frame.b0, len(old))] if old else []
    return chosen([(i + frame.a0, j + frame.b0, n) for i, j, n in lcs.blocks(old, new, check)], frame)


def _stats(rows: list[Row], a: Marks, b: Marks) -> Stats:
    def words(marks: Marks, kind: SpanKind) -> int:
        return sum(k is kind and any(map(str.isalnum, w)) for k, w in zip(marks.kinds, marks.side.words, strict=True))

    moves = sum(row.kind is RowKind.MOVED for row in rows) // 2
    return Stats(
        changes=sum(row.kind is not RowKind.EQUAL for row in rows) - moves,
        words_added=words(b, SpanKind.ADDED),
        words_removed=words(a, SpanKind.REMOVED),
        words_moved=words(a, SpanKind.MOVED),
        paragraphs_added=sum(row.kind is RowKind.ADDED for row in rows),
        paragraphs_removed=sum(row.kind is RowKind.REMOVED for row in rows),
        paragraphs_moved=moves,
    )


def compare_line(old: str, new: str, options: Options | None = None) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The spans of two single lines, such as headlines."""
    diff = compare([old] if old else [], [new] if new else [], options)
    return tuple(s for r in diff.rows for s in r.old_spans), tuple(s for r in diff.rows for s in r.new_spans)
