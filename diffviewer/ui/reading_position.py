"""Where a reader was in one comparison, found again in another of the same article."""

from typing import NamedTuple

from diffviewer.comparing import Comparison
from diffviewer.ui.diff_canvas import DiffCanvas
from diffviewer.ui.reading_rows import OLD, ReadingRows


class ReadingPosition(NamedTuple):
    """Texts in sight, from the top: each with its distance from the upper edge and its share of the way down."""

    texts: tuple[tuple[str, int, float], ...]


def same_article(one: Comparison, other: Comparison) -> bool:
    """Whether two comparisons are of one article: a side, the address or the headline in common."""
    ours, theirs = (one.old, one.new), (other.old, other.new)
    if any(mine is its for mine in ours for its in theirs):
        return True
    return any((a.url and a.url == b.url) or (a.title and a.title == b.title) for a in ours for b in theirs)


def position_of(canvas: DiffCanvas) -> ReadingPosition:
    """What a reader has before them."""
    rows, sheet = canvas.rows, canvas.sheet
    found: list[tuple[str, int, float]] = []
    if rows is not None and sheet is not None and canvas.map.value() > 0:
        for item in canvas.visible_items():
            it = sheet.items[item]
            if isinstance(it, int) and it >= len(rows.head):
                row = rows.rows[it]
                top, share = canvas.top_of(item), it / len(rows.rows)
                comparison = rows.comparison
                found += [(comparison.new.blocks[n].text, top, share) for n in row.new[:1]]
                found += [(comparison.old.blocks[n].text, top, share) for n in row.old[:1]]
    return ReadingPosition(tuple(found))


def find_again(position: ReadingPosition, rows: ReadingRows) -> tuple[int, int] | None:
    """The row of the first text that is still there, and how far from the upper edge it stood."""
    comparison = rows.comparison
    for text, top, share in position.texts:
        for column, document in ((1, comparison.new), (OLD, comparison.old)):
            places = [n for n, block in enumerate(document.blocks) if block.text == text]
            if places:
                expected = share * len(document.blocks)
                paragraph = min(places, key=lambda place: abs(place - expected))
                return _row_with(rows, paragraph, column), top
    return None


def _row_with(rows: ReadingRows, paragraph: int, column: int) -> int:
    return next((n for n, row in enumerate(rows.rows) if paragraph in (row.old if column == OLD else row.new)), 0)
