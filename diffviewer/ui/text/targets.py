"""What in the view answers to a click or to Enter: folds, and the chips of moves."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from diffviewer.ui.text.diff_canvas import DiffCanvas
from diffviewer.ui.text.reading_rows import Fold
from diffviewer.ui.text.row_layout import Chip


class ChipTarget(NamedTuple):
    """The chip of a moved row in a column; `to` is the row it jumps to."""

    row: int
    column: int
    to: int


Target = Fold | ChipTarget


def targets_in_sight(canvas: DiffCanvas) -> list[Target]:
    """All targets in the viewport, from the top."""
    found: list[Target] = []
    room = QRectF(canvas.viewport().rect())
    for item in canvas.visible_items():
        found += [target for target in _of_item(canvas, item) if room.intersects(target_rect(canvas, target))]
    return found


def target_at(canvas: DiffCanvas, place: QPointF) -> Target | None:
    """The target at a place in the viewport."""
    item = canvas.item_at(place.y())
    if item is None:
        return None
    return next((it for it in _of_item(canvas, item) if target_rect(canvas, it).contains(place)), None)


def target_rect(canvas: DiffCanvas, target: Target) -> QRectF:
    """Where a target stands in the viewport; empty where it is folded away."""
    if canvas.rows is None or canvas.sheet is None:
        return QRectF()
    if isinstance(target, Fold):
        item = canvas.rows.item_of(target.first)
        if canvas.rows.items[item] != target:
            return QRectF()
        return QRectF(0, canvas.top_of(item), canvas.viewport().width(), canvas.sheet.index.height(item))
    chip = _chip(canvas, target.row, target.column)
    item = canvas.rows.item_of(target.row)
    return chip.rect.translated(canvas.origin(item, target.column)) if chip else QRectF()


def _of_item(canvas: DiffCanvas, item: int) -> list[Target]:
    assert canvas.sheet is not None
    it = canvas.sheet.items[item]
    if isinstance(it, Fold):
        return [it]
    if not isinstance(it, int) or canvas.sheet.rows.rows[it].move is None:
        return []
    chips = ((column, _chip(canvas, it, column)) for column in range(len(canvas.sheet.panes)))
    return [ChipTarget(it, column, chip.target) for column, chip in chips if chip and chip.target is not None]


def _chip(canvas: DiffCanvas, row: int, column: int) -> Chip | None:
    assert canvas.sheet is not None
    laid_out = canvas.sheet.layout(row).columns[column]
    return laid_out.chip if laid_out else None
