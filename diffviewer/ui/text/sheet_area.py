"""A scroll area over a sheet: what of it is in sight, and where that stands."""

from typing import Final

from PySide6.QtCore import QElapsedTimer, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from diffviewer.ui.look.inks import Inks
from diffviewer.ui.text.change_map import ChangeMap
from diffviewer.ui.text.reading_rows import ReadingRows
from diffviewer.ui.text.sheet import Sheet
from diffviewer.ui.text.text_selection import Place

_BOTTOM: Final = 24  # room below the last row
_NEARBY: Final = 80  # items: scrolling up by fewer keeps what is in view where it is
_AHEAD_AFTER_MS: Final = 200  # quiet time before rows out of sight are laid out
_AHEAD_MS: Final = 5  # of work at a time
_AHEAD_ROWS: Final = 3000


class SheetArea(QAbstractScrollArea):
    """Rows are laid out when they come into sight, and some more while nothing else happens.

    Heights that were guessed are corrected without moving what is in sight. Coordinates are those of the viewport.
    """

    scrolled = Signal()

    def __init__(self, inks: Inks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.inks = inks
        self.rows: ReadingRows | None = None
        self.sheet: Sheet | None = None
        self._top_item = 0
        self._seen = (0, 0)  # an item in sight, and where it stood when it was last painted
        self._ahead_at = 0
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.timeout.connect(self._lay_out_ahead)
        self.map = ChangeMap(inks, self)
        self.setVerticalScrollBar(self.map)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def top_place(self) -> Place:
        """The row at the upper edge, and how many pixels of it are above; a row of -1 is a note."""
        if self.sheet is None or self.rows is None or not len(self.sheet.index):
            return Place(0, 0)
        item = self.sheet.index.at(self.map.value())
        return Place(self.rows.row_of(item), self.map.value() - self.sheet.index.top(item))

    def bring(self, row: int, *, centred: bool) -> None:
        """Bring a row into view: into the middle, or only as far as needed."""
        if self.sheet is None or self.rows is None:
            return
        item = self.rows.item_of(row)
        for near in range(max(0, item - 12), min(len(self.sheet.items), item + 12)):
            self._measure(near)
        self._set_range()
        top, height = self.sheet.index.top(item), self.sheet.index.height(item)
        room, value = self.viewport().height(), self.map.value()
        if centred:
            value = top - max(room // 12, (room - height) // 2)
        elif top < value:
            value = top - 12
        elif top + height > value + room:
            value = min(top - 12, top + height - room + 12)
        self._top_item = item
        self.map.setValue(value)
        self.settle()

    def item_at(self, y: float) -> int | None:
        """The item at a height in the viewport, or None below the last."""
        if self.sheet is None or not len(self.sheet.index):
            return None
        offset = int(y) + self.map.value()
        return self.sheet.index.at(offset) if 0 <= offset < self.sheet.index.total else None

    def top_of(self, item: int) -> int:
        """The upper edge of an item in the viewport."""
        return self.sheet.index.top(item) - self.map.value() if self.sheet else 0

    def visible_items(self) -> range:
        """The items in sight."""
        if self.sheet is None or not len(self.sheet.index):
            return range(0)
        first = self.sheet.index.at(self.map.value())
        return range(first, self.sheet.index.at(self.map.value() + self.viewport().height() - 1) + 1)

    def column_at(self, x: float) -> int:
        """The column at a place in the viewport."""
        panes = self.sheet.panes if self.sheet else ()
        return 1 if len(panes) > 1 and (x < panes[1].right if panes[1].mirrored else x >= panes[1].left) else 0

    def origin(self, item: int, column: int) -> QPointF:
        """Where the text of a row's column begins in the viewport."""
        assert self.sheet is not None
        return QPointF(self.sheet.panes[column].text_left, self.top_of(item) + self.sheet.style.pad)

    def cell(self, row: int, column: int | None) -> QRect:
        """Where a row's cell stands in the viewport, or the whole row."""
        assert self.rows is not None
        return self.item_rect(self.rows.item_of(row), column)

    def item_rect(self, item: int, column: int | None) -> QRect:
        """Where an item stands in the viewport, or the part of it in a column."""
        assert self.sheet is not None
        panes = self.sheet.panes if column is None else (self.sheet.panes[column],)
        left, right = min(pane.left for pane in panes), max(pane.right for pane in panes)
        if isinstance(self.sheet.items[item], int):
            left, right = min(pane.ground_left for pane in panes), max(pane.ground_right for pane in panes)
        return QRect(left, self.top_of(item), right - left, self.sheet.index.height(item))

    def show_from(self, place: Place) -> None:
        """Bring a place to the upper edge: a row, and pixels of it above; a row of -1 is the very top."""
        self._top_item = 0
        if self.sheet is not None and self.rows is not None and len(self.sheet.index):
            item = self.rows.item_of(place.row)
            self._measure(item)
            self._set_range()
            self._top_item = item
            above = min(place.unit, self.sheet.index.height(item) - 1)
            self.map.setValue(self.sheet.index.top(item) + above if place.row >= 0 else 0)
        self.settle()
        self._ahead_at = 0
        self._ahead.start(_AHEAD_AFTER_MS)

    def settle(self) -> None:
        """Lay out what is in sight, correct the heights, and keep what was in sight where it was."""
        self._settle()
        self.viewport().update()

    def _settle(self) -> None:
        if self.sheet is None or not len(self.sheet.index):
            self._set_range()
            return
        index, value = self.sheet.index, self.map.value()
        first = index.at(value)
        if self._top_item - _NEARBY < first < self._top_item < len(index):
            item = self._top_item
            while item > 0 and index.top(item) > value:
                item -= 1
                value += self.sheet.measure(item)
            first = index.at(value)
        item, y = first, index.top(first)
        while item < len(index) and y < value + self.viewport().height():
            self.sheet.measure(item)
            y += index.height(item)
            item += 1
        self._top_item = index.at(value)
        self._set_range()
        if value != self.map.value():
            self.map.blockSignals(True)
            self.map.setValue(value)
            self.map.blockSignals(False)
        self._seen = self._top_item, self.top_of(self._top_item)

    def _measure(self, item: int, *, keep: bool = True) -> None:
        """Lay an item out; what is in sight stays where it is."""
        assert self.sheet is not None
        delta = self.sheet.measure(item, keep=keep)
        if delta and item < self._top_item:
            self._set_range()
            self.map.blockSignals(True)
            self.map.setValue(self.map.value() + delta)
            self.map.blockSignals(False)

    def _set_range(self) -> None:
        total = self.sheet.index.total + _BOTTOM if self.sheet else 0
        room = self.viewport().height()
        self.map.blockSignals(True)
        self.map.setPageStep(room)
        self.map.setSingleStep(round(self.sheet.style.body.pitch if self.sheet else 24))
        self.map.setRange(0, max(0, total - room))
        self.map.blockSignals(False)
        self.map.show_sheet(self.sheet, self.inks)

    def _lay_out_ahead(self) -> None:
        """Lay out rows out of sight, so that the scroll bar and the map tell the truth."""
        if self.sheet is None:
            return
        clock = QElapsedTimer()
        clock.start()
        end = min(len(self.sheet.items), _AHEAD_ROWS)
        while self._ahead_at < end and clock.elapsed() < _AHEAD_MS:
            if not self.sheet.is_known(self._ahead_at):
                self._measure(self._ahead_at, keep=False)
            self._ahead_at += 1
        self._set_range()
        if self._ahead_at < end:
            self._ahead.start(10)

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        item, before = self._seen
        self._settle()
        if self.sheet is not None and item < len(self.sheet.index):
            # what stays in sight is moved as it is, so that only what comes into sight is painted
            self._move_picture(self.top_of(item) - before)
        else:
            self.viewport().update()
        self.scrolled.emit()

    def _move_picture(self, shift: int) -> None:
        """Move what is painted down by so many pixels, where all of it moves and lands on whole pixels."""
        whole = (shift * self.devicePixelRatioF()).is_integer()
        if self.is_fixed or not whole or abs(shift) >= self.viewport().height():
            self.viewport().update()
        elif shift:
            self.viewport().scroll(0, shift)

    @property
    def is_fixed(self) -> bool:
        """Whether something is painted that keeps its place while the rows are scrolled."""
        return False
