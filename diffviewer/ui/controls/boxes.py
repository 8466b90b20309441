"""Boxes to choose from and to count in. Their arrows are drawn here: a style sheet has no colours for them."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionSpinBox,
    QWidget,
)

_HALF = 3.5  # logical pixels: half the width of an arrow

_Control, _Part = QStyle.ComplexControl, QStyle.SubControl


class ListBox(QComboBox):
    """A list that one thing is chosen from."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        _arrow(self, option, _Control.CC_ComboBox, _Part.SC_ComboBoxArrow, up=False)


class NumberBox(QDoubleSpinBox):
    """A number that can be typed and stepped."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionSpinBox()
        self.initStyleOption(option)
        for part, up in ((_Part.SC_SpinBoxUp, True), (_Part.SC_SpinBoxDown, False)):
            _arrow(self, option, _Control.CC_SpinBox, part, up=up)


def _arrow(
    box: QWidget, option: QStyleOptionComplex, control: QStyle.ComplexControl, part: QStyle.SubControl, *, up: bool
) -> None:
    place: QRect = box.style().subControlRect(control, option, part, box)
    middle, rise = QPointF(place.center()) + QPointF(0.5, 0.5), _HALF / 2 * (-1 if up else 1)
    painter = QPainter(box)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(box.palette().color(QPalette.ColorRole.PlaceholderText), 1.4)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolyline([middle + QPointF(-_HALF, -rise), middle + QPointF(0, rise), middle + QPointF(_HALF, -rise)])
