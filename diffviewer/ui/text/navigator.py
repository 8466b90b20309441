"""Goes from change to change, and from one end of a move to the other."""

from bisect import bisect_left, bisect_right

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

from diffviewer.ui.text import diff_accessible
from diffviewer.ui.text.diff_canvas import DiffCanvas
from diffviewer.ui.text.keys import Keys
from diffviewer.ui.text.reading_rows import NEW, OLD, Fold
from diffviewer.ui.text.targets import ChipTarget

_FLASH_MS = 900


class Navigator(QObject):
    """`shown` carries (index, count), the index from 0, after a change was brought to the middle of the view."""

    shown = Signal(object)

    def __init__(self, canvas: DiffCanvas, keys: Keys) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._keys = keys
        canvas.map.row_chosen.connect(self.jump)
        keys.pointed.connect(self._say_target)
        self._current: int | None = None
        self._flash = QVariantAnimation(self)
        self._flash.setStartValue(1.0)
        self._flash.setEndValue(0.0)
        self._flash.setDuration(_FLASH_MS)
        self._flash.setEasingCurve(QEasingCurve.Type.InQuad)
        self._flash.valueChanged.connect(self._fade)

    @property
    def current(self) -> int | None:
        """The number of the change that was gone to last."""
        return self._current

    def forget(self) -> None:
        """Begin anew: other rows are shown."""
        self._current = None
        self._keys.point_to(None)
        self._flash.stop()
        self._canvas.lights.flash = 0
        self._canvas.lights.flashed = ()

    def next(self) -> None:
        """Go to the next change; at the last, show it again."""
        rows = self._canvas.rows
        if rows is None or not rows.changes:
            return
        if self._current is not None and self._in_sight(rows.changes[self._current]):
            number = self._current + 1
        else:
            number = bisect_left(rows.changes, self._canvas.top_place().row)
        self.go_to(min(number, len(rows.changes) - 1))

    def previous(self) -> None:
        """Go to the change before; at the first, show it again."""
        rows = self._canvas.rows
        if rows is None or not rows.changes:
            return
        if self._current is not None and self._in_sight(rows.changes[self._current]):
            number = self._current - 1
        else:
            number = bisect_right(rows.changes, self._canvas.top_place().row) - 1
        self.go_to(max(number, 0))

    def go_to(self, number: int) -> None:
        """Bring a change to the middle and let it flash. A number that does not exist is no error."""
        rows = self._canvas.rows
        if rows is None or not 0 <= number < len(rows.changes):
            return
        self._current = number
        row = rows.changes[number]
        self._show(row)
        other = rows.other_end(row)
        self._keys.point_to(None if other is None else ChipTarget(row, 0, other))
        diff_accessible.announce_change(self._canvas, number, len(rows.changes))
        self.shown.emit((number, len(rows.changes)))

    def activate(self, target: object) -> None:
        """Do what a `Target` offers: open a fold, or follow a move. A number is a row to jump to."""
        rows = self._canvas.rows
        if rows is None:
            return
        if isinstance(target, Fold):
            top = self._canvas.top_place()
            rows.open(target)
            self._canvas.refold(top)
            self._keys.point_to(None)
        elif isinstance(target, ChipTarget):
            self.jump(target.to)
            column = (NEW if target.column == OLD else OLD) if rows.columns > 1 else 0
            self._keys.point_to(ChipTarget(target.to, column, target.row))
        elif isinstance(target, int):
            self.jump(target)

    def jump(self, row: int) -> None:
        """Bring a row to the middle, such as the other end of a move."""
        rows = self._canvas.rows
        if rows is None:
            return
        if row in rows.changes:
            self._current = rows.changes.index(row)
        self._show(row)

    def _show(self, row: int) -> None:
        rows = self._canvas.rows
        assert rows is not None
        if rows.reveal(row):
            self._canvas.refold()
        self._canvas.bring(row, centred=True)
        other = rows.other_end(row)
        self._canvas.lights.flashed = (row,) if other is None else (row, other)
        self._canvas.lights.flash = 1.0
        self._flash.stop()
        self._flash.start()

    def _in_sight(self, row: int) -> bool:
        rows = self._canvas.rows
        return rows is not None and rows.item_of(row) in self._canvas.visible_items()

    def _say_target(self, target: object) -> None:
        if isinstance(target, Fold | ChipTarget):
            diff_accessible.announce_target(self._canvas, target)

    def _fade(self, strength: object) -> None:
        self._canvas.lights.flash = float(strength) if isinstance(strength, float) else 0.0
        self._canvas.viewport().update()
