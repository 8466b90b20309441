"""A comparison as one HTML file: no script, nothing loaded; in two columns with aligned rows, or in one, by choice."""

from collections.abc import Iterable, Iterator, Sequence

from diffviewer import __version__
from diffviewer.comparing import Comparison, LineDiff
from diffviewer.diff.result import Row, RowKind, Span, SpanKind
from diffviewer.export import wording
from diffviewer.export.change_html import WHOLE, change_html
from diffviewer.export.folding import Fold, Move, folded, moves
from diffviewer.export.html_style import style_sheet
from diffviewer.export.html_text import escaped, undirected
from diffviewer.export.weave import line_row
from diffviewer.models import Block, Capture

_TAGS = {SpanKind.REMOVED: ("<del>", "</del>"), SpanKind.ADDED: ("<ins>", "</ins>")}
# which of the two forms is shown: a choice that needs no script
_CHOICES = (
    '<input class="choice" type="radio" name="shown" id="side" checked aria-label="Side by side">\n'
    '<input class="choice" type="radio" name="shown" id="inline" aria-label="Inline">\n'
)
_FORMS = '<div class="forms"><label for="side">Side by side</label><label for="inline">Inline</label></div>\n'
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def comparison_html(comparison: Comparison, old: Capture, new: Capture, end: str = "") -> str:
    """The page. All text of the versions is escaped, and a change of writing direction ends with its paragraph.

    `end` is HTML that stands below the comparison.
    """
    title = wording.headline(comparison, old, new)
    return "".join(
        (
            '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n',
            '<meta name="color-scheme" content="light dark">\n',
            f"<title>{escaped(undirected(title))}</title>\n<style>\n{style_sheet()}</style>\n</head>\n<body>\n",
            _CHOICES,
            f'<header class="head">\n<h1 dir="auto">{escaped(title)}</h1>\n',
            f"{_facts(new)}{_counts(comparison)}</header>\n",
            _FORMS,
            f'<main>\n<div class="columns">\n{_versions(old, new)}{"".join(_rows(comparison))}</div>\n',
            f'<div class="text">\n{_times(old, new)}{change_html(comparison, WHOLE)}</div>\n</main>\n',
            f"<footer>{end}Compared with Diffviewer {__version__}</footer>\n</body>\n</html>\n",
        )
    )


def _facts(capture: Capture) -> str:
    document = capture.document
    dates = [("published", document.published), ("modified", document.modified)]
    facts = [document.source, document.byline]
    facts += [f"{what} {wording.iso_moment(when)}" for what, when in dates if when]
    facts.append(document.url)
    said = " · ".join(f"<bdi>{escaped(fact)}</bdi>" for fact in facts if fact)
    return f'<p class="facts">{said}</p>\n' if said else ""


def _counts(comparison: Comparison) -> str:
    looks = {"+": "new", "−": "old", "added": "new", "removed": "old", "moved": "moved"}

    def look(said: str) -> str:
        return looks.get(said[0]) or looks.get(said.rpartition(" ")[2]) or "all"

    said = "\n".join(f'<span class="{look(count)}">{escaped(count)}</span>' for count in wording.counts(comparison))
    return f'<p class="counts">{said}</p>\n'


def _versions(old: Capture, new: Capture) -> str:
    def side(name: str, version: str, capture: Capture, later: str) -> str:
        facts = [f"<b><bdi>{escaped(version)}</bdi></b>", escaped(wording.captured(capture))]
        note = f" <small>— {escaped(later)}</small>" if later else ""
        return f'<div class="{name}">{" · ".join(fact for fact in facts if fact)}{note}</div>\n'

    names = wording.versions(old, new)
    left, right = side("old", names[0], old, ""), side("new", names[1], new, wording.elapsed(old, new))
    return f'<div class="versions">\n{left}{right}</div>\n'


def _times(old: Capture, new: Capture) -> str:
    """The two versions above the inline form."""
    sides = zip(("old", "new"), wording.versions(old, new), (old, new), strict=True)
    said = [
        f'<span class="{side}"><b><bdi>{escaped(name)}</bdi></b> {escaped(wording.captured(capture))}</span>'
        for side, name, capture in sides
    ]
    return f'<div class="times">{" → ".join(said)}</div>\n'


def _rows(comparison: Comparison) -> Iterator[str]:
    for name, label, line in (("title", "Headline", comparison.title), ("byline", "By", comparison.byline)):
        if line.changed:
            yield _line(name, label, line)
    if comparison.identical:
        yield f'<p class="same">{wording.NO_DIFFERENCES}</p>\n'
    rows = comparison.diff.rows
    ends = moves(rows)
    place = 0
    for item in folded(rows):
        inner = item.rows if isinstance(item, Fold) else (item,)
        shown = [_row(comparison, row, place + step, ends) for step, row in enumerate(inner)]
        place += len(inner)
        if isinstance(item, Fold):
            yield f"<details>\n<summary>{escaped(wording.unchanged(len(inner)))}</summary>\n"
            yield from shown
            yield "</details>\n"
        else:
            yield from shown


def _line(name: str, label: str, line: LineDiff) -> str:
    row = line_row(line)
    sides = []
    for side, spans in (("old", row.old_spans), ("new", row.new_spans)):
        text = f'<span class="label">{label}</span><p dir="auto">{_spans(spans, row, 0, {})}</p>'
        sides.append(f'<div class="side {side}">{text}</div>\n' if spans else _void(side))
    return f'<div class="row changed {name}">\n{"".join(sides)}</div>\n'


def _row(comparison: Comparison, row: Row, place: int, ends: dict[int, Move]) -> str:
    old = _side("old", row.old, row.old_spans, comparison.old.blocks, row, place, ends)
    new = _side("new", row.new, row.new_spans, comparison.new.blocks, row, place, ends)
    return f'<div class="row {row.kind.value}">\n{old}{new}</div>\n'


def _side(
    name: str,
    numbers: Sequence[int],
    spans: Iterable[Span],
    blocks: Sequence[Block],
    row: Row,
    place: int,
    ends: dict[int, Move],
) -> str:
    """One cell: its paragraphs, their numbers in the gutter, and where the other end of a move is."""
    if not numbers:
        return _void(name)
    anchor, chip = "", ""
    if row.kind is RowKind.MOVED and row.move is not None:
        anchor = f' id="{_anchor(row.move, name == "old")}"'
        chip = _chip(row.move, name == "old", ends)
    texts = []
    for number, own in zip(numbers, _by_paragraph(spans, len(numbers)), strict=True):
        kind = blocks[number].kind.value
        texts.append(f'<p class="{kind}" data-n="{number + 1}" dir="auto">{chip}{_spans(own, row, place, ends)}</p>')
        chip = ""
    return f'<div class="side {name}"{anchor}>{"".join(texts)}</div>\n'


def _void(name: str) -> str:
    """The place of a paragraph that this side does not have."""
    return f'<div class="side {name} void"></div>\n'


def _by_paragraph(spans: Iterable[Span], count: int) -> list[list[Span]]:
    """The spans of a side, cut at the line breaks that stand between its paragraphs."""
    paragraphs: list[list[Span]] = [[]]
    for span in spans:
        first, *others = span.text.split("\n", count - len(paragraphs))
        paragraphs[-1].append(Span(first, span.kind, span.move))
        paragraphs.extend([Span(part, span.kind, span.move)] for part in others)
    return paragraphs + [[] for _ in range(count - len(paragraphs))]


def _spans(spans: Iterable[Span], row: Row, place: int, ends: dict[int, Move]) -> str:
    parts = []
    for span in spans:
        text = escaped(span.text)
        if not text:
            continue
        if span.kind is SpanKind.MOVED and row.kind is not RowKind.MOVED:
            parts.append(_shifted(text, span, place, ends))
        else:
            before, after = _TAGS.get(span.kind, ("", ""))
            parts.append(f"{before}{text}{after}")
    return "".join(parts)


def _shifted(text: str, span: Span, place: int, ends: dict[int, Move]) -> str:
    """A sentence that moved from one paragraph into another, with the way to its other end."""
    move = ends.get(span.move) if span.move is not None else None
    if move is None or span.move is None:
        return f'<span class="shift">{text}</span>'
    is_old = move.old is not None and move.old.row == place
    return f'<span class="shift" id="{_anchor(span.move, is_old)}">{_chip(span.move, is_old, ends)}{text}</span>'


def _anchor(move: int, is_old: bool) -> str:
    return f"move-{move}-{'old' if is_old else 'new'}"


def _chip(number: int, is_old: bool, ends: dict[int, Move]) -> str:
    """Says where the other end of a move is, and leads there."""
    move = ends.get(number)
    note = escaped(wording.move_note(move, is_old))
    if move is None or (move.new if is_old else move.old) is None:
        return f'<span class="chip">{note}</span>'
    return f'<a class="chip" href="#{_anchor(number, not is_old)}">{note}</a>'
