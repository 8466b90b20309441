"""The version slider: a stop for each version, and two handles that choose which two are compared."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from diffviewer.diff.result import Stats
from diffviewer.models import History
from diffviewer.ui.look import tooltips
from diffviewer.ui.look.theme import Theme, ui_font
from diffviewer.ui.timeline import slider_picture, slider_texts, version_texts
from diffviewer.ui.timeline.slider_handle import SIZE, SliderHandle
from diffviewer.ui.timeline.slider_picture import AXIS, SliderScene
from diffviewer.ui.timeline.slider_scale import nearest, positions

_EDGE = 22.0  # from the slider's ends to the first and last stop, logical pixels
_REACH = 10.0  # how near to a handle or stop a press must be


@dataclass(frozen=True, slots=True)
class _Drag:
    """What is pulled: the handles, where the pull began, and the pair then."""

    older: bool
    newer: bool
    stop: int
    pair: tuple[int, int]


class VersionSlider(QWidget):
    """Sends `pair_asked` (older, newer) while a handle is pulled, on a click, and by key; shows what `show_pair` says.

    A click above the line moves the newer handle to the stop, below the line the older. Between the handles both are
    pulled together. Escape gives back what the pull began with.
    """

    pair_asked = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._history: History | None = None
        self._even = False
        self._drag: _Drag | None = None
        self._scene = SliderScene(font=ui_font(11))
        self._older = SliderHandle(self)
        self._newer = SliderHandle(self)
        self._older.asked.connect(self._older_asked)
        self._newer.asked.connect(self._newer_asked)
        for handle in (self._older, self._newer):
            handle.installEventFilter(self)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Versions"))
        self.setFixedHeight(slider_picture.HEIGHT)
        self.setMinimumWidth(120)
        theme.changed.connect(self.update)

    @property
    def scene(self) -> SliderScene:
        """What is painted."""
        return self._scene

    def show_history(self, history: History | None) -> None:
        """Show a stop for each version."""
        self._history, self._drag = history, None
        count = len(history.captures) if history else 0
        self._scene.labels = [version_texts.number(history, n) for n in range(count)] if history else []
        self._scene.days = version_texts.days(history) if history else ()
        self._scene.older, self._scene.newer = 0, max(0, count - 1)
        self._scene.steps, self._scene.ghost = (), None
        self._place()

    def show_pair(self, older: int, newer: int, *, swapped: bool) -> None:
        """Put the handles where they belong."""
        self._scene.older, self._scene.newer, self._scene.swapped = older, newer, swapped
        self._tell_handles()
        self.update()

    def show_steps(self, steps: Sequence[Stats | None]) -> None:
        """Show the words added and removed from each version to the next."""
        self._scene.steps = tuple(steps)
        self._tell_handles()
        self.update()

    def set_even(self, even: bool) -> None:
        """Stops evenly spaced, or at their times."""
        self._even = even
        self._place()

    def _tell_handles(self) -> None:
        if self._history is None:
            return
        last = len(self._history.captures) - 1
        for handle, stop in ((self._older, self._scene.older), (self._newer, self._scene.newer)):
            newer = handle is self._newer
            name = slider_texts.handle_text(self._history, self._scene.steps, stop, newer=newer)
            handle.show_value(last, stop, name)
            if self._scene.places:
                x = slider_picture.handle_places(self._scene)[newer]
                handle.move(round(self._x(x) - SIZE / 2), round(AXIS - SIZE / 2))

    def _place(self) -> None:
        times = [capture.captured_at for capture in self._history.captures] if self._history else []
        self._scene.places = positions(times, _EDGE, self.width() - _EDGE, even=self._even)
        self._tell_handles()
        self.update()

    def _x(self, x: float) -> float:
        """Between the scene, which runs from the left, and the widget, which may run from the right."""
        return self.width() - x if self.isRightToLeft() else x

    @Slot(int)
    def _older_asked(self, stop: int) -> None:
        self._ask(min(stop, self._scene.newer - 1), self._scene.newer)

    @Slot(int)
    def _newer_asked(self, stop: int) -> None:
        self._ask(self._scene.older, max(stop, self._scene.older + 1))

    def _ask(self, older: int, newer: int) -> None:
        last = len(self._scene.places) - 1
        if last < 1:
            return
        newer = min(max(newer, 1), last)
        older = min(max(older, 0), newer - 1)
        if (older, newer) != (self._scene.older, self._scene.newer):
            self.pair_asked.emit(older, newer)
        self._tell_handles()

    def _grip(self, x: float, y: float) -> _Drag | None:
        """What a press at a point takes hold of."""
        scene = self._scene
        if len(scene.places) < 2:
            return None
        stop, pair = nearest(scene.places, x), (scene.older, scene.newer)
        older, newer = (abs(place - x) for place in slider_picture.handle_places(scene))
        if min(older, newer) <= _REACH and abs(y - AXIS) <= _REACH + 4:
            return _Drag(older < newer, newer <= older, scene.older if older < newer else scene.newer, pair)
        if abs(scene.places[stop] - x) > _REACH and scene.places[scene.older] < x < scene.places[scene.newer]:
            return _Drag(True, True, stop, pair)
        return _Drag(y > AXIS, y <= AXIS, stop, pair)

    def _pull(self, drag: _Drag, stop: int) -> None:
        older, newer = drag.pair
        if drag.older and drag.newer:
            shift = min(max(stop - drag.stop, -older), len(self._scene.places) - 1 - newer)
            self._ask(older + shift, newer + shift)
        elif drag.newer:
            self._ask(older, max(stop, older + 1))
        else:
            self._ask(min(stop, newer - 1), newer)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        x = self._x(event.position().x())
        self._drag = self._grip(x, event.position().y())
        if self._drag is None:
            return
        self._scene.ghost = None
        (self._newer if self._drag.newer else self._older).setFocus(Qt.FocusReason.MouseFocusReason)
        if self._drag.older != self._drag.newer:
            self._pull(self._drag, self._drag.stop)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x, y = self._x(event.position().x()), event.position().y()
        if self._drag is not None:
            self._pull(self._drag, nearest(self._scene.places, x))
            return
        grip = self._grip(x, y)
        both = grip is not None and grip.older and grip.newer
        ghost = (grip.stop, grip.newer) if grip is not None and not both else None
        if ghost is not None and ghost[0] in (self._scene.older, self._scene.newer):
            ghost = None
        if ghost != self._scene.ghost:
            self._scene.ghost = ghost
            self.update()
        self.setCursor(Qt.CursorShape.SizeHorCursor if both else Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag = None

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
        if escaped and event.type() == QEvent.Type.KeyPress and self._drag is not None:
            self._ask(*self._drag.pair)
            self._drag = None
            return True
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        history = self._history
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and history is not None:
            stop = nearest(self._scene.places, self._x(event.pos().x()))
            x = self._x(self._scene.places[stop])
            if abs(x - event.pos().x()) <= _REACH:
                area = QRect(round(x - _REACH), 0, round(2 * _REACH), self.height())
                text = slider_texts.stop_text(history, self._scene.steps, stop)
                QToolTip.showText(event.globalPos(), tooltips.plain(text), self, area)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.isRightToLeft():
            self._scene_mirrored(painter)
        else:
            slider_picture.paint(painter, self._scene, self._theme.palette)

    def _scene_mirrored(self, painter: QPainter) -> None:
        places = self._scene.places
        self._scene.places = [self.width() - x for x in places]
        slider_picture.paint(painter, self._scene, self._theme.palette)
        self._scene.places = places
