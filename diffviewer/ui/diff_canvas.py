"""The painted surface of the view: two columns of rows on one sheet, scrolled together."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QElapsedTimer, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from diffviewer.ui.change_map import ChangeMap
from diffviewer.ui.inks import Inks
from diffviewer.ui.lights import Lights, paint_flash, paint_frame, paint_tie
from diffviewer.ui.overlay import Overlay
from diffviewer.ui.reading_rows import NEW, OLD, Mode, ReadingRows
from diffviewer.ui.row_painter import RowPainter
from diffviewer.ui.sheet import Sheet, panes_for
from diffviewer.ui.text_selection import Place
from diffviewer.ui.text_style import TextStyle
from diffviewer.ui.theme import Theme

_BOTTOM: Final = 24  # room below the last row
_NEARBY: Final = 80  # items: scrolling up by fewer keeps what is in view where it is
_AHEAD_AFTER_MS: Final = 200  # quiet time before rows out of sight are laid out
_AHEAD_MS: Final = 5  # of work at a time
_AHEAD_ROWS: Final = 3000


class Paper(QWidget):
    """The viewport of a canvas, of a class of its own so that it can be told from others."""

    def __init__(self, canvas: "DiffCanvas") -> None:
        super().__init__(canvas)
        self.canvas = canvas


class DiffCanvas(QAbstractScrollArea):
    """Shows a `Sheet`; rows are laid out when they come into sight, and a few more while nothing else happens."""

    sheet_changed = Signal()  # another sheet, or other folds
    scrolled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.inks = Inks(theme.palette)
        self.rows: ReadingRows | None = None
        self.sheet: Sheet | None = None
        self.overlay = Overlay()
        self.lights = Lights()
        self.walk: Callable[[int], bool] = lambda _step: False  # to the next thing that Enter acts on
        self._split = 0.5
        self._zoom = 1.0
        self._styles: dict[float, TextStyle] = {}
        self._top_item = 0
        self._ahead_at = 0
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.timeout.connect(self._lay_out_ahead)
        self.map = ChangeMap(self.inks, self)
        self.setVerticalScrollBar(self.map)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewport(Paper(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        theme.changed.connect(self._restyle)

    # What is shown

    @property
    def split(self) -> float:
        """The share of the width that the older version has."""
        return self._split

    @split.setter
    def split(self, split: float) -> None:
        self._split = split
        self._new_sheet()

    @property
    def zoom(self) -> float:
        """The text size, 1 being the design's."""
        return self._zoom

    @zoom.setter
    def zoom(self, zoom: float) -> None:
        self._zoom = zoom
        self._new_sheet()

    def show_rows(self, rows: ReadingRows | None, at: tuple[int, int] | None = None) -> None:
        """Show other rows, from the top; or with a row a number of pixels below the upper edge (`at`)."""
        self.rows = rows
        self.sheet = None
        self._top_item = 0
        self._new_sheet(Place(at[0], -at[1]) if at else Place(-1, 0))

    def refold(self, place: Place | None = None) -> None:
        """Take note that folds were opened or closed. `place` is what stood at the upper edge, and stays there."""
        if self.sheet is not None:
            self.sheet.rearranged()
            self._show_from(place or Place(-1, 0))
            self.sheet_changed.emit()

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

    # Where things stand in the viewport

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
        return 1 if self.sheet and len(self.sheet.panes) > 1 and x >= self.sheet.panes[1].left else 0

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
        panes = self.sheet.panes
        left, right = (panes[0].left, panes[-1].right) if column is None else (panes[column].left, panes[column].right)
        return QRect(left, self.top_of(item), right - left, self.sheet.index.height(item))

    # Sheets and heights

    def _restyle(self) -> None:
        self.inks = Inks(self.theme.palette)
        self._styles.clear()
        self._new_sheet()

    def _style(self) -> TextStyle:
        if self._zoom not in self._styles:
            self._styles[self._zoom] = TextStyle(self.theme, self._zoom)
        return self._styles[self._zoom]

    def _new_sheet(self, place: Place | None = None) -> None:
        place = place or self.top_place()
        if self.rows is None:
            self.sheet = None
        else:
            style = self._style()
            panes = panes_for(self.viewport().width(), self._split, self.rows.mode, style.widest)
            self.sheet = Sheet(self.rows, panes, style, self.inks)
        self._show_from(place)
        self.sheet_changed.emit()

    def _show_from(self, place: Place) -> None:
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
        if self.sheet is None or not len(self.sheet.index):
            self._set_range()
            self.viewport().update()
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
        self.viewport().update()

    def _measure(self, item: int) -> None:
        """Lay an item out; what is in sight stays where it is."""
        assert self.sheet is not None
        delta = self.sheet.measure(item)
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
        self.map.setSingleStep(round(self._style().body.pitch))
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
                self._measure(self._ahead_at)
            self._ahead_at += 1
        self._set_range()
        if self._ahead_at < end:
            self._ahead.start(10)

    # Qt's events

    def focusNextPrevChild(self, forward: bool) -> bool:
        return self.walk(1 if forward else -1) or super().focusNextPrevChild(forward)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.inks["paper"])
        sheet = self.sheet
        if sheet is None or self.rows is None:
            return
        if self.rows.mode is Mode.SIDE:
            x = sheet.panes[0].right - 1
            painter.fillRect(x, 0, 1, self.viewport().height(), self.inks["line"])
        rows = RowPainter(sheet, self.viewport().devicePixelRatioF())
        visible = self.visible_items()
        for item in visible:
            rows.paint(painter, item, self.top_of(item), self.overlay)
        self._paint_lights(painter)

    def _paint_lights(self, painter: QPainter) -> None:
        assert self.rows is not None
        if self.lights.flash > 0:
            for row in self.lights.flashed:
                area = self.cell(row, None)
                if area.intersects(self.viewport().rect()):
                    paint_flash(painter, self.inks, area, self.lights.flash)
        tied = self.lights.tied
        if tied is not None and self.rows.mode is Mode.SIDE and (other := self.rows.other_end(tied)) is not None:
            old, new = (tied, other) if self.rows.rows[tied].old else (other, tied)
            paint_tie(painter, self.inks, self.cell(old, OLD), self.cell(new, NEW))
        if self.lights.framed and self.hasFocus():
            paint_frame(painter, self.inks, self.lights.ring or QRectF(self.viewport().rect()), 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._new_sheet()
        else:
            self.settle()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.settle()
        self.scrolled.emit()
