"""The version slider: a stop for each version, and two handles that choose which two are compared."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from diffviewer.diff.result import Stats
from diffviewer.models import History
from diffviewer.ui.look import tooltips
from diffviewer.ui.look.theme import Theme, ui_font
from diffviewer.ui.timeline import slider_edges, slider_labels, slider_texts, version_texts
from diffviewer.ui.timeline.slider_arrangement import Quiet, arranged
from diffviewer.ui.timeline.slider_axis import SliderAxis
from diffviewer.ui.timeline.slider_grip import Grip, clicked, grip_at, mark_at, pulled_to
from diffviewer.ui.timeline.slider_handle import SIZE, SliderHandle
from diffviewer.ui.timeline.slider_hints import hint_at
from diffviewer.ui.timeline.slider_picture import SliderPicture
from diffviewer.ui.timeline.slider_scene import AXIS, HEIGHT, Pull, SliderScene, Turn, handle_places
from diffviewer.ui.timeline.slider_stops import Look, last_look, looks_of, stops_of
from diffviewer.ui.timeline.slider_zoom import SliderZoom

_AT_EDGE = 12.0  # so near to its ends a pull moves what is in sight, logical pixels
_PAN_EVERY = 30  # milliseconds, while it does
_PAN_STEP = 14.0


class VersionSlider(QWidget):
    """Sends `pair_asked` (older, newer) while a handle is pulled, on a click, and by key; shows what `show_pair` says.

    A click above the line moves the newer handle to the stop, below the line the older. Between the handles both are
    pulled together. Escape gives back what the pull began with. `play_asked`: the space bar was pressed on a handle.
    """

    pair_asked = Signal(int, int)
    play_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._history: History | None = None
        self._looks: tuple[Look, ...] = ()
        self._grip: Grip | None = None
        self._hand = 0.0  # where it pulls
        self._whole = ""  # the history in words
        self._scene = SliderScene(font=ui_font(11))
        self._picture = SliderPicture()
        self._axis = SliderAxis()
        self._older, self._newer = SliderHandle(self), SliderHandle(self)
        self.zoom = SliderZoom(self, self._axis)
        self.zoom.changed.connect(self._place)
        for handle in (self._older, self._newer):
            handle.asked.connect(self._handle_asked)
            handle.play_asked.connect(self.play_asked)
            handle.zoom_asked.connect(self.zoom.step)
            handle.installEventFilter(self)
        self._panning = QTimer(self)
        self._panning.setInterval(_PAN_EVERY)
        self._panning.timeout.connect(self._pan_on)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Versions"))
        self.setFixedHeight(HEIGHT)
        self.setMinimumWidth(120)
        theme.changed.connect(self._repaint_all)

    @property
    def scene(self) -> SliderScene:
        """What is painted."""
        return self._scene

    def show_history(self, history: History | None) -> None:
        """Show a stop for each version; for the same versions, with other checks, nothing else changes."""
        before, scene = self._history, self._scene
        same = history is not None and before is not None and history.captures is before.captures
        self._history = history
        if not same:
            self._grip, scene.pull, scene.ghost = None, Pull(), None
            scene.labels = slider_texts.labels(history) if history else ()
            scene.label_widths = slider_labels.label_widths(scene)
            scene.moments = version_texts.moments(history) if history else ()
            scene.gaps = version_texts.gaps(history) if history else ()
            scene.older, scene.newer = 0, max(0, len(scene.labels) - 1)
            scene.steps, scene.marks = (), {}
        scene.stops = stops_of(history) if history else ()
        self._looks = looks_of(history.checks) if history else ()
        self._axis.set_times([stop.at for stop in scene.stops], last_look(history) if history else None, keep_zoom=same)
        self._whole = slider_texts.whole_text(history) if history and history.captures else ""
        self._place()

    def show_pair(self, older: int, newer: int, *, swapped: bool) -> None:
        """Put the handles where they belong."""
        scene = self._scene
        moved = (older, newer) != (scene.older, scene.newer)
        scene.older, scene.newer, scene.swapped = older, newer, swapped
        if self._grip is None:
            scene.pull = Pull()
            if moved and scene.places and (self._axis.reveal(older) | self._axis.reveal(newer)):
                self._place()
                return
        self._tell_handles()
        self.update()

    def show_steps(self, steps: Sequence[Stats | None]) -> None:
        """Show the words added and removed from each version to the next."""
        self._scene.steps = tuple(steps)
        self._repaint_all()
        self._tell_handles()

    def show_marks(self, marks: Mapping[int, Turn]) -> None:
        """Mark the stops where a paragraph came, changed or went; a click on such a mark goes there."""
        if marks != self._scene.marks:
            self._scene.marks = dict(marks)
            self.update()

    def set_even(self, even: bool) -> None:
        """Stops evenly spaced, or at their times."""
        self._axis.set_even(even)
        self._place()

    def set_middle(self, middle: float) -> None:
        """Where the two headers below meet, from the slider's left edge: the handles are tied to them."""
        self._scene.middle = middle
        self.update()

    @Slot()
    def _repaint_all(self) -> None:
        self._picture.forget()
        self.update()

    @Slot()
    def _place(self) -> None:
        axis, scene = self._axis, self._scene
        scene.places, scene.tail, scene.in_sight = tuple(axis.places), axis.tail, axis.in_sight
        scene.standing = [
            (begin, end)
            for stop, begin in zip(scene.stops, axis.places, strict=True)
            if stop.stood_until is not None and (end := axis.x(stop.stood_until)) is not None
        ]
        looked_at = self._history.looked_at if self._history is not None else None
        news = looked_at is not None and any(stop.at is not None and stop.at > looked_at for stop in scene.stops)
        scene.looked = axis.x(looked_at) if looked_at is not None and news else None
        ends = ((axis.x(look.first), axis.x(look.last), look.failed) for look in self._looks)
        scene.quiet = [Quiet(a, b, failed) for a, b, failed in ends if a is not None and b is not None]
        scene.drawn = arranged(scene.places, scene.stops, scene.quiet, scene.looked, scene.width)
        described = slider_texts.with_crowds(self._whole, scene.drawn.clumps)
        if described != self.accessibleDescription():
            self.setAccessibleDescription(described)
        self._repaint_all()
        self._tell_handles()

    def _tell_handles(self) -> None:
        if self._history is None or not self._scene.places:
            return
        last = len(self._history.captures) - 1
        centres = handle_places(self._scene)
        for handle, stop in ((self._older, self._scene.older), (self._newer, self._scene.newer)):
            newer = handle is self._newer
            stats = self._scene.steps[stop - 1] if 0 < stop <= len(self._scene.steps) else None
            if handle.tells((self._history, stop, stats)):  # words are slow to find, and a pull moves one handle only
                name = slider_texts.handle_text(self._history, self._scene, stop, newer=newer)
                handle.show_value(last, stop, name)
            handle.move(round(self._scene.x(centres[newer]) - SIZE / 2), round(AXIS - SIZE / 2))

    @Slot(int)
    def _handle_asked(self, stop: int) -> None:
        older, newer = self._scene.older, self._scene.newer
        if self.sender() is self._older:
            self._ask(min(stop, newer - 1), newer)
        else:
            self._ask(older, max(stop, older + 1))

    def _ask(self, older: int, newer: int) -> None:
        last = len(self._scene.places) - 1
        if last < 1:
            return
        newer = min(max(newer, 1), last)
        older = min(max(older, 0), newer - 1)
        if (older, newer) != (self._scene.older, self._scene.newer):
            self.pair_asked.emit(older, newer)
        self._tell_handles()

    def _pull(self, x: float) -> None:
        grip, self._hand = self._grip, x
        if grip is not None:
            pair, pull = pulled_to(grip, self._scene, x)
            self._ask(*pair)
            if pair == (self._scene.older, self._scene.newer):
                self._scene.pull = pull
            self.update()
            beyond = self._axis.zoom > 1 and not _AT_EDGE <= x <= self.width() - _AT_EDGE
            if beyond and not self._panning.isActive():
                self._panning.start()
            elif not beyond:
                self._panning.stop()

    @Slot()
    def _pan_on(self) -> None:
        if self._grip is not None and self._axis.pan(-_PAN_STEP if self._hand < _AT_EDGE else _PAN_STEP):
            self._place()
            self._pull(self._hand)
        else:
            self._panning.stop()

    def _let_go(self) -> None:
        self._grip, self._scene.pull = None, Pull()
        self._panning.stop()
        self._tell_handles()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x, y = self._scene.x(event.position().x()), event.position().y()
        if self.zoom.press(event) or event.button() is not Qt.MouseButton.LeftButton:
            return
        arrow = slider_edges.arrow_at(self._scene, x, y)
        if arrow is not None:
            self._axis.reveal(arrow.stop)
            self._place()
            return
        marked = mark_at(self._scene, x, y)
        if marked is not None and marked > 0:
            self._ask(marked - 1, marked)
            return
        self._grip = grip_at(self._scene, x, y)
        if self._grip is None:
            return
        self._scene.ghost = None
        (self._newer if self._grip.newer else self._older).setFocus(Qt.FocusReason.MouseFocusReason)
        if not self._grip.both:
            self._pull(x)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x, y = self._scene.x(event.position().x()), event.position().y()
        if self.zoom.move(event):
            return
        if self._grip is not None:
            self._pull(x)
            return
        marked = mark_at(self._scene, x, y) is not None or slider_edges.arrow_at(self._scene, x, y) is not None
        grip = None if marked else grip_at(self._scene, x, y)
        both = grip is not None and grip.both
        click = grip.click if grip is not None and both else grip
        ghost = (click.stop, click.newer) if click is not None else None
        if ghost is not None and ghost[0] in (self._scene.older, self._scene.newer):
            ghost = None
        if ghost != self._scene.ghost:
            self._scene.ghost = ghost
            self.update()
        shape = Qt.CursorShape.SizeHorCursor if both else Qt.CursorShape.PointingHandCursor
        if self.cursor().shape() != shape:
            self.setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.zoom.release(event):
            return
        x, grip = self._scene.x(event.position().x()), self._grip
        self._let_go()
        meant = clicked(grip, x) if grip is not None else None
        if meant is not None:
            self._ask(*pulled_to(meant, self._scene, x)[0])

    def leaveEvent(self, event: QEvent) -> None:
        self._scene.ghost = None
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            focus = event.type() == QEvent.Type.FocusIn and event.reason() in (  # type: ignore[attr-defined]
                *(Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason),
            )
            self._scene.focus_newer = watched is self._newer if focus else None
            self.update()
        escaped = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escaped and event.type() == QEvent.Type.KeyPress and self._grip is not None:
            pair = self._grip.pair
            self._let_go()
            self._ask(*pair)
            return True
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._show_tooltip(event.pos(), event.globalPos())
            return True
        if event.type() in (QEvent.Type.Wheel, QEvent.Type.NativeGesture, QEvent.Type.Gesture):
            return self.zoom.event(event) or super().event(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._scene.mirrored = self.isRightToLeft()
            self._place()
        return super().event(event)

    def _show_tooltip(self, at: QPoint, on_screen: QPoint) -> None:
        scene, history = self._scene, self._history
        if history is None or not scene.places:
            return
        x = scene.x(at.x())
        arrow = slider_edges.arrow_at(scene, x, at.y())
        if arrow is not None:
            QToolTip.showText(on_screen, tooltips.plain(slider_edges.words(scene, arrow)), self)
            return
        text, begin, end = hint_at(history, scene, self._looks, x)
        if text:
            area = QRect(round(min(scene.x(begin), scene.x(end))), 0, round(end - begin), self.height())
            QToolTip.showText(on_screen, tooltips.plain(text), self, area)
        else:
            QToolTip.hideText()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._scene.width, self._scene.mirrored = float(self.width()), self.isRightToLeft()
        self._axis.set_width(self.width())
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._picture.paint(painter, self._scene, self._theme.palette, self.devicePixelRatioF())
