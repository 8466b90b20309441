"""A handle of the version slider as the keyboard and a screen reader meet it; the slider itself paints it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

SIZE = 22  # logical pixels
_OWN_KEYS = (
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
)
_PLAY_KEYS = (Qt.Key.Key_Space,)
_CLOSER_KEYS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}


class SliderHandle(QSlider):
    """Its value is the number of a stop. `asked` is sent where the person, not the program, changed it.

    `play_asked`: the space bar was pressed on it; `zoom_asked` carries 1, -1, or 0 for the whole.
    """

    asked = Signal(int)
    play_asked = Signal()
    zoom_asked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(SIZE, SIZE)
        self.setPageStep(5)
        self._telling = False
        self._what: tuple[object, ...] = ()
        self.valueChanged.connect(self._pass_on)

    def tells(self, what: tuple[object, ...]) -> bool:
        """Whether this is another thing than it tells already; taken note of. A value set from outside is another."""
        same = len(self._what) == len(what) and all(a is b or a == b for a, b in zip(self._what, what, strict=True))
        if same and self.value() == what[1]:
            return False
        self._what = what
        return True

    def show_value(self, last: int, value: int, name: str) -> None:
        """Take over what the slider shows."""
        self._telling = True
        self.setRange(0, last)
        self.setValue(value)
        self._telling = False
        if name != self.accessibleName():
            self.setAccessibleName(name)

    def _pass_on(self, value: int) -> None:
        if not self._telling:
            self.asked.emit(value)

    def event(self, event: QEvent) -> bool:
        # the window has these keys too, for the newer handle; on a handle they move that one
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and event.key() in (*_OWN_KEYS, *_PLAY_KEYS):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if event.key() in _PLAY_KEYS and not held:
            self.play_asked.emit()
        elif event.key() in _CLOSER_KEYS and not held:
            self.zoom_asked.emit(_CLOSER_KEYS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing: the slider paints its handles, so that they lie above everything else of it."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
