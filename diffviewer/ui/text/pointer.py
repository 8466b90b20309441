"""The mouse in the view: selects text, opens folds, follows chips, draws the line between the versions."""

from enum import Enum

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from diffviewer.diff.result import SpanKind
from diffviewer.ui.look import tooltips
from diffviewer.ui.look.qt_text import harmless
from diffviewer.ui.text.block_in_hand import BlockInHand, block_at
from diffviewer.ui.text.diff_canvas import DiffCanvas
from diffviewer.ui.text.origin_notes import OriginNote
from diffviewer.ui.text.reading_rows import Fold
from diffviewer.ui.text.targets import Target, target_at
from diffviewer.ui.text.text_selection import Grain, Place, TextSelection

_SCROLL_EVERY_MS = 30  # while a selection is drawn beyond the edge
_NOTCH = 120  # of a wheel, in eighths of a degree
_REST_MS = 150  # over a block, before it is meant
_NEAR = 12  # how near the mouse must be to the mark of words that went
_DIVIDER = 4  # how near the mouse must be to take hold of it


class _Held(Enum):
    NOTHING = "nothing"
    TEXT = "text"
    DIVIDER = "divider"
    TARGET = "target"
    NOTE = "note"


class Pointer(QObject):
    """Watches the viewport of a canvas. `split_drawn` carries a share of the width, `rested` a BlockInHand or None."""

    activated = Signal(object)  # a Target, or the number of a row to jump to
    split_drawn = Signal(object)
    version_wanted = Signal(object)  # a version, from 0: the note beside a paragraph was clicked
    rested = Signal(object)  # the mouse stays over a block, or over none any more
    zoom_wanted = Signal(object)  # +1 or -1: the wheel was turned with Ctrl held

    def __init__(self, canvas: DiffCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._held = _Held.NOTHING
        self._target: Target | None = None
        self._place = QPointF()
        self._moved = False
        self._double = 0
        self._turned = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_SCROLL_EVERY_MS)
        self._timer.timeout.connect(self._scroll_on)
        self._over: BlockInHand | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(lambda: self.rested.emit(self._over))
        canvas.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Leave:
            self._hover(None)
        if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._turn(event)
            return True
        if not isinstance(event, QMouseEvent) or self._canvas.sheet is None:
            return False
        if kind == QEvent.Type.MouseMove:
            self._move(event)
            return True
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        if kind == QEvent.Type.MouseButtonPress:
            self._press(event)
        elif kind == QEvent.Type.MouseButtonDblClick:
            self._double_click(event)
        elif kind == QEvent.Type.MouseButtonRelease:
            self._release(event)
        else:
            return False
        return True

    def place_at(self, point: QPointF, column: int | None = None) -> tuple[int, Place] | None:
        """The column and the place in its text nearest to a point in the viewport."""
        canvas = self._canvas
        if canvas.sheet is None or canvas.rows is None or not canvas.rows.rows:
            return None
        column = canvas.column_at(point.x()) if column is None else column
        item = canvas.item_at(point.y())
        if item is None:
            if point.y() < 0:
                return column, Place(0, 0)
            last = len(canvas.rows.rows) - 1
            return column, TextSelection.of_all(canvas.rows, column).bounds[1] if last >= 0 else Place(0, 0)
        it = canvas.sheet.items[item]
        if not isinstance(it, int):
            return column, Place(max(0, canvas.rows.row_of(item)), 0)
        laid_out = canvas.sheet.layout(it).columns[column]
        if laid_out is None:
            return column, Place(it, 0)
        inside = point - canvas.origin(item, column)
        return column, Place(it, laid_out.at(inside.x(), inside.y()))

    def _turn(self, event: QWheelEvent) -> None:
        self._turned += event.angleDelta().y()
        while abs(self._turned) >= _NOTCH:
            step = 1 if self._turned > 0 else -1
            self._turned -= step * _NOTCH
            self.zoom_wanted.emit(step)

    def _press(self, event: QMouseEvent) -> None:
        point = event.position()
        near = (point - self._place).manhattanLength() < QApplication.startDragDistance()
        self._place, self._moved = point, False
        self._target = target_at(self._canvas, point)
        if self._target is not None:
            self._held = _Held.TARGET
            return
        if self._on_divider(point):
            self._held = _Held.DIVIDER
            return
        if self._note_at(point) is not None:
            self._held = _Held.NOTE
            return
        found = self.place_at(point)
        if found is None or self._canvas.rows is None:
            return
        self._held = _Held.TEXT
        column, place = found
        overlay = self._canvas.overlay
        if self._double and near and event.timestamp() - self._double < QApplication.doubleClickInterval():
            overlay.selection = TextSelection(self._canvas.rows, column, place, Grain.PARAGRAPH)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and overlay.selection is not None:
            self._extend(point)
        else:
            overlay.selection = TextSelection(self._canvas.rows, column, place)
        self._double = 0
        self._canvas.viewport().update()

    def _double_click(self, event: QMouseEvent) -> None:
        if target_at(self._canvas, event.position()) is not None:
            self._press(event)
            return
        if self._on_divider(event.position()):
            self.split_drawn.emit(0.5)
            return
        found = self.place_at(event.position())
        self._place = event.position()
        if found is not None and self._canvas.rows is not None:
            self._held = _Held.TEXT
            self._double = event.timestamp()
            self._canvas.overlay.selection = TextSelection(self._canvas.rows, *found, Grain.WORD)
            self._canvas.viewport().update()

    def _move(self, event: QMouseEvent) -> None:
        point = event.position()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._held = _Held.NOTHING
            self._hover(point)
            return
        self._moved = self._moved or (point - self._place).manhattanLength() >= QApplication.startDragDistance()
        self._place = point
        if self._held is _Held.DIVIDER:
            self.split_drawn.emit(self._canvas.split_at(point.x()))
        elif self._held is _Held.TEXT:
            self._extend(point)
            beyond = not 0 <= point.y() < self._canvas.viewport().height()
            if beyond and not self._timer.isActive():
                self._timer.start()
            elif not beyond:
                self._timer.stop()

    def _release(self, event: QMouseEvent) -> None:
        held, self._held = self._held, _Held.NOTHING
        self._timer.stop()
        if held is _Held.TARGET and self._target is not None:
            if target_at(self._canvas, event.position()) == self._target:
                self.activated.emit(self._target)
            self._target = None
        elif held is _Held.NOTE and (note := self._note_at(event.position())) is not None and note.since:
            self.version_wanted.emit(note.since)
        elif held is _Held.TEXT and not self._moved and not self._canvas.overlay.selection:
            end = self._sentence_end(event.position())
            if end is not None:
                self.activated.emit(end)
        self._hover(event.position())

    def _sentence_end(self, point: QPointF) -> int | None:
        """The row of the other end of the sentence under the mouse, if it moved between paragraphs."""
        found = self.place_at(point)
        canvas = self._canvas
        if found is None or canvas.sheet is None or canvas.rows is None or not self._over_text(point):
            return None
        column, place = found
        laid_out = canvas.sheet.layout(place.row).columns[column]
        mark = laid_out.mark_at(place.unit) if laid_out else None
        if mark is None or mark.kind is not SpanKind.MOVED or mark.move is None:
            return None
        return canvas.rows.span_end(place.row, mark.move)

    def _note_at(self, point: QPointF) -> OriginNote | None:
        """The note beside a paragraph that is under the mouse."""
        canvas = self._canvas
        item = canvas.item_at(point.y())
        if item is None or canvas.sheet is None or canvas.rows is None or not canvas.rows.notes:
            return None
        it = canvas.sheet.items[item]
        beside = canvas.sheet.panes[0].is_beside(point.x())
        return canvas.rows.note(it) if beside and isinstance(it, int) else None

    def _gone_at(self, point: QPointF) -> str:
        """The words whose mark is under the mouse."""
        canvas = self._canvas
        item = canvas.item_at(point.y())
        it = canvas.sheet.items[item] if item is not None and canvas.sheet is not None else None
        if item is None or not isinstance(it, int) or canvas.sheet is None:
            return ""
        laid_out = canvas.sheet.layout(it).columns[canvas.column_at(point.x())]
        inside = point - canvas.origin(item, canvas.column_at(point.x()))
        places = laid_out.gone_places() if laid_out is not None else ()
        return next((gone.words for place, gone in places if (place - inside).manhattanLength() <= _NEAR), "")

    def _extend(self, point: QPointF) -> None:
        selection = self._canvas.overlay.selection
        if selection is None:
            return
        found = self.place_at(point, selection.column)
        if found is not None:
            selection.extend(found[1])
            self._canvas.viewport().update()

    def _scroll_on(self) -> None:
        room = self._canvas.viewport().height()
        beyond = self._place.y() if self._place.y() < 0 else self._place.y() - room
        self._canvas.map.setValue(self._canvas.map.value() + round(beyond / 2))
        self._extend(QPointF(self._place.x(), min(max(self._place.y(), 0), room - 1)))

    def _hover(self, point: QPointF | None) -> None:
        canvas = self._canvas
        target = None if point is None else target_at(canvas, point)
        hovered = target if isinstance(target, Fold) else None
        tied = None
        shape = Qt.CursorShape.ArrowCursor
        hint = ""
        self._note_rest(point)
        if point is not None and canvas.rows is not None and canvas.sheet is not None:
            item = canvas.item_at(point.y())
            it = canvas.sheet.items[item] if item is not None else None
            if isinstance(it, int) and canvas.rows.other_end(it) is not None:
                laid_out = canvas.sheet.layout(it).columns[canvas.column_at(point.x())]
                tied = it if laid_out is not None else None
            note = self._note_at(point)
            if note is not None:
                hint = tooltips.plain(note.hint)
                shape = Qt.CursorShape.PointingHandCursor if note.since else shape
            elif target is not None:
                shape = Qt.CursorShape.PointingHandCursor
            elif self._on_divider(point):
                shape = Qt.CursorShape.SplitHCursor
            elif self._over_text(point):
                shape = Qt.CursorShape.IBeamCursor
                gone = self._gone_at(point)
                if gone:
                    hint = tooltips.plain(self.tr("Removed here: {words}").format(words=harmless(gone)))
                elif self._sentence_end(point) is not None:
                    hint = self.tr("This moved. Click to see its other end.")
        canvas.viewport().setToolTip(hint)
        canvas.viewport().setCursor(shape)
        if hovered != canvas.overlay.hovered or tied != canvas.lights.tied:
            canvas.overlay.hovered, canvas.lights.tied = hovered, tied
            canvas.viewport().update()

    def _note_rest(self, point: QPointF | None) -> None:
        found = self.place_at(point) if point is not None and self._over_text(point) else None
        over = block_at(self._canvas, *found) if found is not None else None
        if over != self._over:
            self._over = over
            self._rest.start()

    def _over_text(self, point: QPointF) -> bool:
        canvas = self._canvas
        item = canvas.item_at(point.y())
        if item is None or canvas.sheet is None:
            return False
        it = canvas.sheet.items[item]
        column = canvas.column_at(point.x())
        if not isinstance(it, int) or canvas.sheet.layout(it).columns[column] is None:
            return False
        pane = canvas.sheet.panes[column]
        return pane.text_left - 6 <= point.x() <= pane.text_left + pane.text_width + 6

    def _on_divider(self, point: QPointF) -> bool:
        panes = self._canvas.sheet.panes if self._canvas.sheet else ()
        return len(panes) > 1 and abs(point.x() - panes[0].inner) <= _DIVIDER
