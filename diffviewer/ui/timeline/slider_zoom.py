"""Drawing the slider's axis out and moving along it: by wheel, by two fingers, by dragging, by key."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

from diffviewer.ui.timeline.slider_axis import SliderAxis

_STEP: Final = 1.25  # a notch of the wheel, or a key
_NOTCH: Final = 120.0  # of a wheel, in eighths of a degree
_PAN: Final = 90.0  # pixels for a notch
_STRIP: Final = 6.0  # pixels from the top: the strip that shows which part is in sight


class SliderZoom(QObject):
    """Changes the axis of a slider and says so by `changed`."""

    changed = Signal()

    def __init__(self, slider: QWidget, axis: SliderAxis) -> None:
        super().__init__(slider)
        self._slider = slider
        self._axis = axis
        self._from: float | None = None  # where a drag was last, by the strip or by the middle button
        self._by_strip = False
        slider.grabGesture(Qt.GestureType.PinchGesture)

    def step(self, way: int) -> None:
        """Draw the axis out a step around the middle (1), together (-1), or show the whole (0)."""
        self._zoom(_STEP**2 if way > 0 else _STEP**-2 if way < 0 else 0.0, self._slider.width() / 2)

    def event(self, event: QEvent) -> bool:
        """Take a wheel or a gesture. Says whether it was one for the axis."""
        if isinstance(event, QWheelEvent):
            return self._wheel(event)
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
                self._zoom(1.0 + event.value(), self._x(event.position().x()))
                return True
            return False
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                centre = self._slider.mapFromGlobal(pinch.centerPoint().toPoint())
                self._zoom(pinch.scaleFactor(), self._x(centre.x()))
                return True
        return False

    def press(self, event: QMouseEvent) -> bool:
        """Begin to move along the axis, by the strip or with the middle button. Says whether that was meant."""
        self._by_strip = event.button() is Qt.MouseButton.LeftButton and event.position().y() < _STRIP
        if self._axis.zoom > 1 and (self._by_strip or event.button() is Qt.MouseButton.MiddleButton):
            self._from = self._x(event.position().x())
            if self._by_strip:
                begin, end = self._axis.in_sight
                share = self._from / max(1, self._slider.width())
                if not begin <= share <= end and self._axis.show_part(share - (end - begin) / 2):
                    self.changed.emit()
            return True
        return False

    def move(self, event: QMouseEvent) -> bool:
        """Go on with it; false where nothing was begun."""
        if self._from is None:
            return False
        x = self._x(event.position().x())
        distance = (x - self._from) * self._axis.zoom if self._by_strip else self._from - x
        self._from = x
        if self._axis.pan(distance):
            self.changed.emit()
        return True

    def release(self, _event: QMouseEvent) -> bool:
        """End it; false where nothing was begun."""
        begun, self._from = self._from is not None, None
        return begun

    def _x(self, x: float) -> float:
        return self._slider.width() - x if self._slider.isRightToLeft() else x

    def _wheel(self, event: QWheelEvent) -> bool:
        turned, pixels = event.angleDelta(), event.pixelDelta()
        across = abs(turned.x()) > abs(turned.y())
        if across or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            distance = float(pixels.x()) if across and pixels.x() else (turned.x() or turned.y()) / _NOTCH * _PAN
            if self._axis.pan(distance if self._slider.isRightToLeft() else -distance):
                self.changed.emit()
        elif turned.y():
            self._zoom(_STEP ** (turned.y() / _NOTCH), self._x(event.position().x()))
        event.accept()
        return True

    def _zoom(self, factor: float, x: float) -> None:
        if self._axis.zoom_by(factor, x):
            self.changed.emit()
