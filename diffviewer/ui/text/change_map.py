"""The strip at the edge of the view: a scroll bar that shows where the changes are."""

from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QScrollBar, QWidget

from diffviewer.diff.result import RowKind
from diffviewer.ui.look.inks import Inks
from diffviewer.ui.text.row_index import RowIndex
from diffviewer.ui.text.sheet import Sheet

WIDTH: Final = 18
_LEAST: Final = 4  # height of a mark
_EDGE: Final = 4  # above the first and below the last mark
_GRAB: Final = 26  # least height of the frame
_NEAR: Final = 3  # how far beside a mark a click still means it
_UNSEEN: Final = 0.5  # pixels by which a mark may be off its place for a moment
_PUT_RIGHT_MS: Final = 150

Mark = tuple[float, float, RowKind, int]
_MadeOf = tuple[RowIndex | None, int, int, int]


class ChangeMap(QScrollBar):
    """Marks stand where their rows do: the older version's colour, the newer's, both, or that of a move.

    A click on a mark emits `row_chosen`; a click elsewhere brings that part into view; the frame can be dragged.
    """

    row_chosen = Signal(object)

    def __init__(self, inks: Inks, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._inks = inks
        self._sheet: Sheet | None = None
        self._marks: list[Mark] = []
        self._marked: _MadeOf | None = None  # what the marks were made of
        self._picture: QPixmap | None = None
        self._pictured: _MadeOf | None = None
        self._put_right = QTimer(self)
        self._put_right.setSingleShot(True)
        self._put_right.setInterval(_PUT_RIGHT_MS)
        self._put_right.timeout.connect(self._forget)
        self._grip: float | None = None
        self.setAccessibleName(self.tr("Map of changes"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setMouseTracking(True)

    def show_sheet(self, sheet: Sheet | None, inks: Inks) -> None:
        """Show another sheet, or the same after its heights changed.

        While one scrolls, heights that were guessed are corrected with every step, and each moves all marks by next to
        nothing: they are painted anew once that can be seen, and when it is over.
        """
        if sheet is not self._sheet or inks is not self._inks:
            self._sheet, self._inks = sheet, inks
            self._forget()
        elif self._pictured != self._made_of():
            if self._off() > _UNSEEN:
                self._forget()
            else:
                self._put_right.start()
                self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 100)

    def minimumSizeHint(self) -> QSize:
        return QSize(WIDTH, 40)

    @Slot()
    def _forget(self) -> None:
        self._put_right.stop()
        self._picture = None
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self._forget()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._picture is None or self._picture.devicePixelRatio() != self.devicePixelRatioF():
            self._picture = self._painted()
        painter.drawPixmap(0, 0, self._picture)
        if self.maximum() > 0:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            frame = self._frame()
            painter.setBrush(Qt.BrushStyle.NoBrush)
            focused = self._grip is not None or self.underMouse()
            painter.setPen(QPen(self._inks["text_muted" if focused else "line_strong"], 1))
            painter.drawRoundedRect(frame, 4, 4)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        y = event.position().y()
        if event.button() != Qt.MouseButton.LeftButton:
            return
        row = self._row_at(y)
        frame = self._frame()
        if row is not None and not (frame.top() < y < frame.bottom() and frame.height() < self.height() / 3):
            self.row_chosen.emit(row)
        elif not frame.top() <= y <= frame.bottom():
            self.setValue(self._value_at(y - frame.height() / 2))
        self._grip = y - self._frame().top()
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        y = event.position().y()
        if self._grip is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self.setValue(self._value_at(y - self._grip))
        else:
            near = self._row_at(y) is not None
            self.setCursor(Qt.CursorShape.PointingHandCursor if near else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._grip = None
        self.update()

    def _painted(self) -> QPixmap:
        """Everything but the frame, which alone moves while one scrolls."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap((self.size() * ratio).expandedTo(QSize(1, 1)))
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._inks["window"])
        painter = QPainter(picture)
        mirrored = self.isRightToLeft()
        painter.fillRect(QRectF(WIDTH - 1 if mirrored else 0, 0, 1, self.height()), self._inks["line"])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for top, height, kind, _ in self.marks():
            self._mark(painter, QRectF(4 if mirrored else 5, top, WIDTH - 9, height), kind)
        painter.end()
        self._pictured = self._marked
        return picture

    def _mark(self, painter: QPainter, rect: QRectF, kind: RowKind) -> None:
        if kind is RowKind.CHANGED:
            # as the columns stand
            for left, ink in zip((rect.left(), rect.center().x()), self._sides(), strict=True):
                painter.setClipRect(QRectF(left, rect.top(), rect.width() / 2, rect.height()))
                painter.setBrush(self._inks[ink])
                painter.drawRoundedRect(rect, 2, 2)
            painter.setClipping(False)
            return
        # an unchanged row that is marked is one that does not stand from the first
        ink = {RowKind.REMOVED: "old", RowKind.ADDED: "new", RowKind.EQUAL: "new"}.get(kind, "moved")
        painter.setBrush(self._inks[ink])
        painter.drawRoundedRect(rect, 2, 2)

    def _sides(self) -> tuple[str, str]:
        return ("new", "old") if self.isRightToLeft() else ("old", "new")

    def marks(self) -> list[Mark]:
        """The marks: upper edge, height, kind and row. Where many fall on one place, the first is shown."""
        made_of = self._made_of()
        if self._marked != made_of:
            self._marked, self._marks = made_of, list(self._find_marks())
        return self._marks

    def _made_of(self) -> _MadeOf:
        """All that the places of marks depend on."""
        index = self._sheet.index if self._sheet is not None else None
        return index, index.corrected if index is not None else 0, self._sheet_height(), self.height()

    def _off(self) -> float:
        """By how many pixels a mark in the picture may be off its place, at most."""
        before, now = self._pictured, self._made_of()
        if before is None or before[0] is not now[0] or before[3] != now[3]:
            return self.height()
        moved = now[1] - before[1] + abs(now[2] - before[2])
        return moved * self.height() / max(1, min(now[2], before[2]))

    def _find_marks(self) -> Iterator[Mark]:
        if self._sheet is None or not self._sheet.index.total:
            return
        rows = self._sheet.rows
        tops = self._sheet.index.tops()
        scale = (self.height() - 2 * _EDGE) / max(tops[-1], self._sheet_height())
        uneven = rows.marked
        number = 0
        while number < len(uneven):
            row = uneven[number]
            item = rows.item_of(row)
            top = _EDGE + tops[item] * scale + 1
            height = max(_LEAST, (tops[item + 1] - tops[item]) * scale - 2)
            yield top, height, rows.rows[row].kind, row
            # the next row that begins below this mark
            below = bisect_left(tops, (top + height - _EDGE) / scale, item + 1)
            if below >= len(rows.items):
                break
            number = bisect_left(uneven, rows.row_of(below), number + 1)

    def _sheet_height(self) -> int:
        return self.maximum() + self.pageStep()

    def _frame(self) -> QRectF:
        scale = (self.height() - 2 * _EDGE) / max(1, self._sheet_height())
        height = min(max(self.pageStep() * scale, _GRAB), self.height() - 3)
        room = self.height() - 3 - height
        top = 1.5 + room * self.value() / max(1, self.maximum())
        return QRectF(1.5, top, WIDTH - 3, height)

    def _value_at(self, frame_top: float) -> int:
        room = self.height() - 3 - self._frame().height()
        return round(frame_top / room * self.maximum()) if room > 0 else 0

    def _row_at(self, y: float) -> int | None:
        for top, height, _, row in self.marks():
            if top - _NEAR <= y <= top + height + _NEAR:
                return row
        return None
