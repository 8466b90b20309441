"""A handle of the version slider as the keyboard and a screen reader meet it; the slider itself paints it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

SIZE = 22  # logical pixels


class SliderHandle(QSlider):
    """Its value is the number of a version. `asked` is sent where the person, not the program, changed it."""

    asked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(SIZE, SIZE)
        self._telling = False
        self.valueChanged.connect(self._pass_on)

    def show_value(self, last: int, value: int, name: str) -> None:
        """Take over what the slider shows."""
        self._telling = True
        self.setRange(0, last)
        self.setValue(value)
        self._telling = False
        self.setAccessibleName(name)

    def _pass_on(self, value: int) -> None:
        if not self._telling:
            self.asked.emit(value)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing: the slider paints its handles, so that they lie above everything else of it."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
