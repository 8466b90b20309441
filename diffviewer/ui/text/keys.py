"""The keyboard in the view: scrolls, walks through folds and chips, copies, finds, sets the text size."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence

from diffviewer.ui.text.diff_canvas import DiffCanvas
from diffviewer.ui.text.targets import Target, target_rect, targets_in_sight

_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class Keys(QObject):
    """Watches the keys of a canvas. What is not for the view goes on to the window."""

    activated = Signal(object)  # Target
    pointed = Signal(object)  # Target: Enter would act on it now
    copy_wanted = Signal()
    select_all_wanted = Signal()
    find_wanted = Signal()
    zoom_wanted = Signal(object)  # +1, -1, or 0 for the design's size

    def __init__(self, canvas: DiffCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._target: Target | None = None
        self.escape: Callable[[], bool] = lambda: False  # leaves what can be left, and says whether it did
        canvas.installEventFilter(self)
        canvas.walk = self.walk
        canvas.scrolled.connect(self._follow)

    def point_to(self, target: Target | None) -> None:
        """Let Enter act on a target."""
        self._target = target
        self._place_ring()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent):
            self._canvas.lights.framed = event.gotFocus() and event.reason() in _BY_KEYBOARD
            if not event.gotFocus():
                self._target = None
            self._place_ring()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return False

    def walk(self, step: int) -> bool:
        """Go to the next target in sight, or the one before. Says whether there was one."""
        targets = targets_in_sight(self._canvas)
        start = -1 if step > 0 else len(targets)
        number = (targets.index(self._target) if self._target in targets else start) + step
        if not 0 <= number < len(targets):
            self._target = None
            return False
        self._canvas.lights.framed = True
        self.point_to(targets[number])
        self.pointed.emit(targets[number])
        return True

    def _place_ring(self) -> None:
        rect = target_rect(self._canvas, self._target) if self._target is not None else None
        self._canvas.lights.ring = rect.adjusted(-3, -3, 3, 3) if rect is not None and not rect.isEmpty() else None
        self._canvas.viewport().update()

    def _follow(self) -> None:
        """Keep to the target while one scrolls; without one nothing needs to be painted for it."""
        if self._target is not None:
            self._place_ring()

    def _key(self, event: QKeyEvent) -> bool:
        standard = QKeySequence.StandardKey
        bar = self._canvas.map
        key = event.key()
        if event.matches(standard.Copy):
            self.copy_wanted.emit()
        elif event.matches(standard.SelectAll):
            self.select_all_wanted.emit()
        elif event.matches(standard.Find):
            self.find_wanted.emit()
        elif event.matches(standard.ZoomIn) or (_with_control(event) and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal)):
            self.zoom_wanted.emit(1)
        elif event.matches(standard.ZoomOut) or (_with_control(event) and key == Qt.Key.Key_Minus):
            self.zoom_wanted.emit(-1)
        elif _with_control(event) and key == Qt.Key.Key_0:
            self.zoom_wanted.emit(0)
        elif event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            return False
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._target is not None:
            self.activated.emit(self._target)
        elif key == Qt.Key.Key_Escape:
            return self.escape()
        elif key == Qt.Key.Key_Down:
            bar.setValue(bar.value() + 2 * bar.singleStep())
        elif key == Qt.Key.Key_Up:
            bar.setValue(bar.value() - 2 * bar.singleStep())
        elif key == Qt.Key.Key_PageDown or (key == Qt.Key.Key_Space and not event.modifiers()):
            bar.setValue(bar.value() + bar.pageStep() - bar.singleStep())
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_Space):
            bar.setValue(bar.value() - bar.pageStep() + bar.singleStep())
        elif key == Qt.Key.Key_Home:
            bar.setValue(0)
        elif key == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            return False
        return True


def _with_control(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
