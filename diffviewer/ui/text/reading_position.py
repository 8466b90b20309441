"""Where a reader was in one comparison, found again in another of the same article."""

from dataclasses import dataclass
from typing import Final

from diffviewer.comparing import Comparison
from diffviewer.models import Document
from diffviewer.ui.text.diff_canvas import DiffCanvas
from diffviewer.ui.text.reading_rows import NEW, OLD, ReadingRows

_REACH: Final = 2000  # paragraphs up and down that are searched for a text
_TRIED: Final = 8  # paragraphs in sight that are looked for, from the top


@dataclass(frozen=True, slots=True)
class _Sight:
    """A paragraph in sight: the document and number it has, and how far it stands from the upper edge."""

    document: Document
    number: int
    top: int


ReadingPosition = tuple[_Sight, ...]


def same_article(one: Comparison, other: Comparison) -> bool:
    """Whether two comparisons are of one article: a side, the address or the headline in common."""
    ours, theirs = (one.old, one.new), (other.old, other.new)
    if any(mine is its for mine in ours for its in theirs):
        return True
    return any((a.url and a.url == b.url) or (a.title and a.title == b.title) for a in ours for b in theirs)


def position_of(canvas: DiffCanvas) -> ReadingPosition:
    """What a reader has before them, from the top; nothing where they are at the very beginning."""
    rows, sheet = canvas.rows, canvas.sheet
    found: list[_Sight] = []
    if rows is not None and sheet is not None and canvas.map.value() > 0:
        for item in canvas.visible_items():
            it = sheet.items[item]
            if isinstance(it, int) and it >= len(rows.head):
                row, top = rows.rows[it], canvas.top_of(item)
                found += [_Sight(rows.comparison.new, number, top) for number in row.new[:1]]
                found += [_Sight(rows.comparison.old, number, top) for number in row.old[:1]]
    return tuple(found[:_TRIED])


def find_again(position: ReadingPosition, rows: ReadingRows) -> tuple[int, int] | None:
    """The row of the first paragraph that is still there, and how far from the upper edge it stood."""
    sides = ((NEW, rows.comparison.new), (OLD, rows.comparison.old))
    for sight in position:
        for column, document in sides:
            if document is sight.document:
                return _row_with(rows, sight.number, column), sight.top
        for column, document in sides:
            number = _nearest(document, sight)
            if number is not None:
                return _row_with(rows, number, column), sight.top
    return None


def _nearest(document: Document, sight: _Sight) -> int | None:
    """The paragraph with the same text, nearest to where it stood."""
    if sight.number >= len(sight.document.blocks):
        return None
    text = sight.document.blocks[sight.number].text
    first = max(0, sight.number - _REACH)
    nearby = document.blocks[first : sight.number + _REACH]
    places = [number for number, block in enumerate(nearby, first) if block.text == text]
    return min(places, key=lambda place: abs(place - sight.number), default=None)


def _row_with(rows: ReadingRows, paragraph: int, column: int) -> int:
    """The row that a paragraph stands in. The numbers ascend, but some rows have none on this side."""
    first, end = len(rows.head), len(rows.rows)
    while first < end:
        middle = probe = (first + end) // 2
        while probe < end and not (numbers := rows.numbers(probe, column)):
            probe += 1
        if probe == end or numbers[0] > paragraph:
            end = middle
        elif numbers[-1] < paragraph:
            first = probe + 1
        else:
            return probe
    return first
