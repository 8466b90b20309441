"""A comparison or a history as paragraphs of marked runs, inline: what paper shows, before anything is painted."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from diffviewer.comparing import Comparison, LineDiff
from diffviewer.diff.result import Row, RowKind, SpanKind
from diffviewer.export import wording
from diffviewer.export.citation import citation_lines, cited
from diffviewer.export.exhibit import Exhibit
from diffviewer.export.folding import Fold, Move, folded, moves
from diffviewer.export.steps import Step, Texts, steps, version_name
from diffviewer.export.weave import BREAK, Piece, Side, line_row, one_side, woven
from diffviewer.models import BlockKind, Capture, Document
from diffviewer.records import Article

if TYPE_CHECKING:
    from diffviewer.store.library import Library


_GAP = "\N{THIN SPACE}"  # between what went and what came in its place


class Mark(StrEnum):
    """How a run is set apart."""

    NONE = ""
    REMOVED = "removed"
    ADDED = "added"
    MOVED = "moved"
    MOVED_AWAY = "moved away"
    NOTE = "note"  # a word of ours about what follows
    OLD = "old"  # of the older version
    NEW = "new"


class Kind(StrEnum):
    """How a paragraph is set: as a block of the article's text, or as one of ours."""

    SOURCE = "source"
    TITLE = "title"
    FACTS = "facts"
    STEP = "step"  # the headline of a change in a history
    COUNTS = "counts"
    FOLD = "fold"
    LABEL = "label"
    HEADLINE = "headline"  # a headline that was changed
    CITATION = "citation"
    TEXT = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    QUOTE = "quote"
    CAPTION = "caption"
    STANDFIRST = "standfirst"
    CORRECTION = "correction"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text."""

    text: str
    mark: Mark = Mark.NONE


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph. `row` says what happened to it, None beside the article's text; `number` is its place, from 1."""

    kind: Kind
    runs: tuple[Run, ...]
    row: RowKind | None = None
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Paper:
    """Everything that goes onto paper. `running` stands above every page but the first, `foot` below each."""

    head: tuple[Part, ...]
    sides: tuple[tuple[str, str], ...]  # the name and the time of the older and the newer version; none in a history
    body: Iterable[Part]
    end: tuple[Part, ...]
    running: str
    foot: str


def exhibit_paper(exhibit: Exhibit) -> Paper:
    """A comparison, whole: paper cannot be unfolded."""
    comparison, old, new = exhibit.comparison, exhibit.old, exhibit.new
    names = wording.versions(old, new)
    later = wording.elapsed(old, new)
    times = [wording.captured(old) or "time unknown", wording.captured(new) or "time unknown"]
    if later:
        times[1] += f", {later}"
    foot = " → ".join(time for time in (wording.captured(old), wording.captured(new)) if time)
    head = (*_head(exhibit.source, exhibit.title, _facts(new)), _counts(comparison))
    return Paper(
        head=head,
        sides=tuple(zip(names, times, strict=True)),
        body=tuple(_comparison(comparison, whole=True)),
        end=_citation(exhibit.citation),
        running=exhibit.title,
        foot=foot,
    )


def history_paper(library: "Library", article: Article) -> Paper:
    """The first text of an article, then every change with its neighbours."""
    stops = library.timeline(article.id)
    title = article.title or article.url or article.address
    facts = [article.url or article.address]
    facts += [f"first seen {wording.moment(article.first_seen)}"] if article.first_seen else []
    facts += [f"last checked {wording.moment(article.last_checked)}"] if article.last_checked else []
    counts = f"{wording.number(article.versions, 'version')}, {wording.number(article.changes, 'change')}"
    texts = Texts(library)

    def body() -> Iterator[Part]:
        if stops:
            first = stops[0]
            yield _plain(Kind.STEP, f"{version_name(first)}: {first.version.title or title}")
            yield _plain(Kind.FACTS, f"The first text, seen {wording.moment(first.at)}")
            yield from _whole(texts.capture(first).document)
        for step in steps(library, article):
            yield from _step(step, texts.compared(step)[0])

    seen = {stop.version.seq: stop for stop in reversed(stops)}
    captures = [
        cited(library, article, stop.version, texts.capture(stop).document, stop.at) for _, stop in sorted(seen.items())
    ]
    return Paper(
        head=(*_head(article.source, title, facts), _plain(Kind.COUNTS, counts)),
        sides=(),
        body=body(),
        end=_citation(citation_lines(captures, article)) if captures else (),
        running=title,
        foot=f"{wording.moment(stops[0].at)} to {wording.moment(stops[-1].last_seen)}" if stops else "",
    )


def line_runs(line: LineDiff) -> tuple[Run, ...]:
    """A line above the text, such as the headline, with what changed in it."""
    return tuple(_runs(line_row(line), {}))


def runs_of(pieces: Iterable[Piece], row: Row, ends: dict[int, Move]) -> Iterator[Run]:
    """Woven text as runs; a paragraph break that went or came is a sign."""
    before = ""  # what was removed just now, without white space after it
    for piece in pieces:
        text = piece.text
        if before and piece.kind is SpanKind.ADDED and not text[:1].isspace():
            yield Run(_GAP)
        before = text if piece.kind is SpanKind.REMOVED and not text[-1:].isspace() else ""
        if piece.kind is SpanKind.EQUAL or (piece.kind is SpanKind.MOVED and row.kind is RowKind.MOVED):
            yield Run(text)
        elif piece.kind is SpanKind.MOVED:
            is_old = piece.side is Side.OLD
            if piece.move is not None:
                yield Run(f"{wording.move_note(ends.get(piece.move), is_old)} ", Mark.NOTE)
            yield Run(text, Mark.MOVED_AWAY if is_old else Mark.MOVED)
        else:
            added = piece.kind is SpanKind.ADDED
            yield Run(text.replace(BREAK, "¶"), Mark.ADDED if added else Mark.REMOVED)
            if text == BREAK and added:
                yield Run(BREAK)


def _head(source: str, title: str, facts: list[str]) -> tuple[Part, ...]:
    parts = [
        _plain(Kind.SOURCE, source),
        _plain(Kind.TITLE, title),
        _plain(Kind.FACTS, " · ".join(filter(None, facts))),
    ]
    return tuple(part for part in parts if part.runs[0].text)


def _facts(capture: Capture) -> list[str]:
    document = capture.document
    dates = [("published", document.published), ("modified", document.modified)]
    return [document.byline, *(f"{what} {wording.iso_moment(when)}" for what, when in dates if when), document.url]


def _counts(comparison: Comparison) -> Part:
    runs: list[Run] = []
    for count in wording.counts(comparison):
        mark = {"+": Mark.NEW, "−": Mark.OLD}.get(count[0], Mark.NONE)
        runs += [Run("  ·  ")] if runs else []
        runs.append(Run(count, mark))
    return Part(Kind.COUNTS, tuple(runs))


def _comparison(comparison: Comparison, *, whole: bool) -> Iterator[Part]:
    for label, line in (("Headline", comparison.title), ("By", comparison.byline)):
        if line.changed:
            yield _plain(Kind.LABEL, label)
            yield Part(Kind.HEADLINE if line is comparison.title else Kind.TEXT, line_runs(line), RowKind.CHANGED)
    rows = comparison.diff.rows
    ends = moves(rows)
    if not comparison.diff.stats.changes and not whole:
        return
    for item in rows if whole else folded(rows):
        if isinstance(item, Fold):
            yield _plain(Kind.FOLD, wording.unchanged(len(item.rows)))
        else:
            yield _row(comparison, item, ends)


def _row(comparison: Comparison, row: Row, ends: dict[int, Move]) -> Part:
    document, numbers = (comparison.new, row.new) if row.new else (comparison.old, row.old)
    kind = document.blocks[numbers[0]].kind if numbers else BlockKind.PARAGRAPH
    runs: list[Run] = []
    if row.kind is RowKind.MOVED:
        move = ends.get(row.move) if row.move is not None else None
        runs.append(Run(f"{wording.move_note(move, bool(row.old))}  ", Mark.NOTE))
    elif row.kind_changed:
        runs.append(Run(f"{wording.KIND_CHANGED}  ", Mark.NOTE))
    return Part(Kind(kind.value), (*runs, *_runs(row, ends)), row.kind, numbers[0] + 1 if numbers else None)


def _runs(row: Row, ends: dict[int, Move]) -> Iterator[Run]:
    pieces = woven(row)
    if pieces is not None:
        yield from runs_of(pieces, row, ends)
        return
    yield from runs_of(one_side(row.old_spans, Side.OLD), row, ends)
    yield Run(BREAK)
    yield from runs_of(one_side(row.new_spans, Side.NEW), row, ends)


def _step(step: Step, comparison: Comparison) -> Iterator[Part]:
    between = f"made between {wording.moment(step.before.last_seen)} and {wording.moment(step.after.at)}"
    if step.returned:
        between += "; the text is one that had stood before"
    yield _plain(Kind.STEP, step.name)
    yield _plain(Kind.FACTS, f"{version_name(step.before)} → {version_name(step.after)}, {between}")
    yield _counts(comparison)
    yield from _comparison(comparison, whole=False)


def _whole(document: Document) -> Iterator[Part]:
    if document.byline:
        yield _plain(Kind.CAPTION, document.byline)
    for number, block in enumerate(document.blocks, start=1):
        yield Part(Kind(block.kind.value), (Run(block.text),), RowKind.EQUAL, number)


def _citation(lines: Iterable[str]) -> tuple[Part, ...]:
    return tuple(_plain(Kind.CITATION, line) for line in lines)


def _plain(kind: Kind, text: str) -> Part:
    return Part(kind, (Run(text),))
