"""The sheet of paper that the view looks at: where every item stands, and the rows that were laid out so far."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Final

from diffviewer.ui.look.text_style import TextStyle
from diffviewer.ui.text.reading_rows import Fold, Item, Mode, Note, ReadingRows
from diffviewer.ui.text.row_index import RowIndex
from diffviewer.ui.text.row_layout import RowLayout
from diffviewer.ui.text.set_paragraphs import SetParagraphs

BAR: Final = 4  # the coloured bar at the edge of a pane
GUTTER: Final = 26  # the bar and the mark beside it
TEXT_LEFT: Final = 34
TEXT_RIGHT: Final = 24  # room at the right of the text
NOTE_WIDTH: Final = 150  # beside the text, for since when it has stood
_ROOM_FOR_NOTES: Final = 560
_LOOSE: Final = 120  # beside a text with this much room, a bar at the edge of the pane would look lost

_KEPT: Final = 200  # rows whose layout is remembered; some five times what a window shows
_SAMPLES: Final = 256  # items whose height is estimated; of more, one speaks for its neighbours


@dataclass(frozen=True, slots=True)
class Pane:
    """One column of the view, in logical pixels from its left edge. Bars and tints stand on its ground.

    In a `mirrored` view the bars stand at its right, and the older version's column is the right one.
    """

    left: int
    right: int
    text_left: int
    text_width: int
    ground_left: int
    ground_right: int
    mirrored: bool = False

    @property
    def inner(self) -> int:
        """Where the line between it and the next column is painted."""
        return self.left if self.mirrored else self.right - 1

    def bar(self, width: int) -> int:
        """The left edge of a bar at the beginning of its ground."""
        return self.ground_right - width if self.mirrored else self.ground_left

    @property
    def gutter(self) -> int:
        """The left edge of the room for a mark between the bar and the text."""
        if self.mirrored:
            return self.text_left + self.text_width + TEXT_LEFT - GUTTER
        return self.text_left - TEXT_LEFT + BAR

    def is_beside(self, x: float) -> bool:
        """Whether a place is before the text, where notes stand."""
        return x > self.text_left + self.text_width + 4 if self.mirrored else x < self.text_left - 4

    def turned(self, width: int) -> "Pane":
        """The same from right to left, in a view of a width."""
        return Pane(
            width - self.right,
            width - self.left,
            width - self.text_left - self.text_width,
            self.text_width,
            width - self.ground_right,
            width - self.ground_left,
            not self.mirrored,
        )


def panes_for(width: int, split: float, mode: Mode, widest: int, *, mirrored: bool = False) -> tuple[Pane, ...]:
    """The panes of a view. Text is not set wider than `widest`, and stands in the middle of the room that is left.

    The first is the older version's; `split` is its share of the width.
    """
    panes = _from_left(width, split, mode, widest)
    return tuple(pane.turned(width) for pane in panes) if mirrored else panes


def _from_left(width: int, split: float, mode: Mode, widest: int) -> tuple[Pane, ...]:
    if mode is Mode.ORIGINS:
        aside = NOTE_WIDTH if width >= _ROOM_FOR_NOTES else NOTE_WIDTH * 2 // 3
        return (_pane(0, width, widest, 0, aside),)
    if mode is not Mode.SIDE:
        return (_pane(0, width, widest, 0),)
    middle = round(width * split)
    return _pane(0, middle, widest, _LOOSE), _pane(middle, width, widest, _LOOSE)


def _pane(left: int, right: int, widest: int, loose: int, aside: int = 0) -> Pane:
    """A pane; where more than `loose` pixels are left at each side of the text, bars and tints keep to the text.

    `aside` pixels are kept free to the left of the bars.
    """
    room = max(right - left - TEXT_LEFT - TEXT_RIGHT - aside, 60)
    width = min(room, widest)
    beside = (room - width) // 2
    text_left = left + TEXT_LEFT + aside + beside
    if beside > loose or aside:
        return Pane(left, right, text_left, width, text_left - TEXT_LEFT, text_left + width + TEXT_RIGHT)
    return Pane(left, right, text_left, width, left, right)


class Sheet:
    """Rows set for panes of a certain width in a certain style; another width or style is another sheet."""

    def __init__(self, rows: ReadingRows, panes: tuple[Pane, ...], style: TextStyle, paragraphs: SetParagraphs) -> None:
        self.rows = rows
        self.panes = panes
        self.style = style
        self.inks = paragraphs.inks
        self._paragraphs = paragraphs
        self._layouts: OrderedDict[int, RowLayout] = OrderedDict()
        self._heights: dict[int, int] = {}  # of the rows that were laid out, kept longer than the layouts
        self._widths = tuple(pane.text_width for pane in panes)
        self._arranged: Sequence[Item] = rows.items  # as the index has them
        self.index = self._estimated()

    def is_set(self, panes: tuple[Pane, ...], style: TextStyle, paragraphs: SetParagraphs) -> bool:
        """Whether it is set for these panes, in this style and these inks."""
        return self.panes == panes and self.style is style and self._paragraphs is paragraphs

    def lay_aside(self) -> None:
        """Keep no more than the heights, while another sheet is shown."""
        self._layouts.clear()

    def rearranged(self) -> None:
        """Take note of the folds that were opened or closed, if any were; rows laid out before are kept."""
        if self._arranged is self.items:
            return
        self._arranged = self.items
        self.index = self._estimated()
        for row, height in self._heights.items():
            item = self.rows.item_of(row)
            if self.items[item] == row:
                self.index.set_height(item, height)

    @property
    def items(self) -> Sequence[Item]:
        """What stands on the sheet, one below another."""
        return self.rows.items

    def layout(self, row: int) -> RowLayout:
        """The layout of a row, made if it is not remembered."""
        layout = self._layouts.get(row)
        if layout is None:
            layout = RowLayout(self.rows, row, self._widths, self.style, self._paragraphs)
            self._layouts[row] = layout
            self._heights[row] = layout.height
            if len(self._layouts) > _KEPT:
                self._layouts.popitem(last=False)
        else:
            self._layouts.move_to_end(row)
        return layout

    def measure(self, item: int, *, keep: bool = True) -> int:
        """Lay an item out, to `keep` it or for its height alone. Gives by how much everything below it moved."""
        it = self.items[item]
        if not isinstance(it, int):
            return 0
        if keep:
            self.layout(it)
        elif it not in self._heights:
            laid_out = RowLayout(self.rows, it, self._widths, self.style, self._paragraphs, keep=False)
            self._heights[it] = laid_out.height
        return self.index.set_height(item, self._heights[it])

    def is_known(self, item: int) -> bool:
        """Whether the height of an item is known, not guessed."""
        it = self.items[item]
        return not isinstance(it, int) or it in self._heights

    def row_top(self, row: int) -> int:
        """Where a row, or the fold that hides it, begins."""
        return self.index.top(self.rows.item_of(row))

    def _estimated(self) -> RowIndex:
        items = self.items
        step = max(1, len(items) // _SAMPLES)
        heights: list[int] = []
        for at in range(0, len(items), step):
            heights += [self._estimate(items[at])] * min(step, len(items) - at)
        if step > 1:  # folds are known exactly
            for at in self.rows.folds:
                heights[at] = self.style.fold_height
        return RowIndex(heights)

    def _estimate(self, item: Item) -> int:
        if isinstance(item, Fold):
            return self.style.fold_height
        if isinstance(item, Note):
            return self.style.note_height
        lines = 1
        for column, width in enumerate(self._widths):
            long = sum([len(span.text) for span in self.rows.spans(item, column)])
            lines = max(lines, ceil(long * self.style.character / width))
        line = self.rows.head_of(item)
        head = self.style.label_height if line and line.is_title else 0
        return round(lines * self.style.body.pitch) + 2 * self.style.pad + head
