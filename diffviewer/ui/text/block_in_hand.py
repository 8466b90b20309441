"""The block of a version that a person points at, or has selected: what can be done to a block begins here."""

from dataclasses import dataclass

from diffviewer.models import Block
from diffviewer.ui.text.diff_canvas import DiffCanvas
from diffviewer.ui.text.reading_rows import NEW, OLD, Mode
from diffviewer.ui.text.text_selection import Place


@dataclass(frozen=True, slots=True)
class BlockInHand:
    """A block and where it stands: its number in the older version (`in_older`) or in the newer."""

    block: Block
    number: int
    in_older: bool


def block_at(canvas: DiffCanvas, column: int, place: Place) -> BlockInHand | None:
    """The block at a place in a column; None where no block stands, such as in the line of a byline."""
    rows = canvas.rows
    if rows is None or not 0 <= place.row < len(rows.rows):
        return None
    row = rows.rows[place.row]
    in_older = column == OLD if rows.mode is Mode.SIDE else not row.new
    numbers = row.old if in_older else row.new
    blocks = rows.comparison.old.blocks if in_older else rows.comparison.new.blocks
    # a row of several paragraphs has a line break between them
    before = rows.text(place.row, column).encode("utf-16-le")[: 2 * place.unit].decode("utf-16-le", "replace")
    at = min(before.count("\n"), len(numbers) - 1)
    if at < 0 or numbers[at] >= len(blocks):
        return None
    return BlockInHand(blocks[numbers[at]], numbers[at], in_older)


def block_in_hand(canvas: DiffCanvas) -> BlockInHand | None:
    """The block where the selection begins, else that of the change that was gone to last."""
    rows, selection = canvas.rows, canvas.overlay.selection
    if rows is None:
        return None
    if selection:
        return block_at(canvas, selection.column, selection.bounds[0])
    if not canvas.lights.flashed:
        return None
    row = canvas.lights.flashed[0]
    if not 0 <= row < len(rows.rows):
        return None
    column = (NEW if rows.rows[row].new else OLD) if rows.columns > 1 else 0
    return block_at(canvas, column, Place(row, 0))
