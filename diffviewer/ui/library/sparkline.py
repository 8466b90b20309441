"""A row of small bars: how much was changed, change after change."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from diffviewer.ui.timeline.slider_scale import bar_height

HEIGHT: Final = 16.0  # logical pixels
_BAR = 4.0
_STEP = 6.0
_STUB = 2.5  # for the first version, which changed nothing


def width(changes: int) -> float:
    """How wide the bars of so many changes are, with the stub before them."""
    return _STEP * changes + _BAR


def fitting(sizes: Sequence[int], room: float) -> Sequence[int]:
    """As many of the latest sizes as fit into a width."""
    most = int((room - _BAR) // _STEP)
    return sizes[-most:] if most > 0 else ()


def paint(painter: QPainter, foot: QPointF, sizes: Sequence[int], colour: QColor) -> None:
    """Paint the bars for changes of so many words, oldest first, from the left end of the line they stand on."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for place, height in enumerate((_STUB, *(max(_STUB, bar_height(words, HEIGHT)) for words in sizes))):
        bar = QRectF(foot.x() + _STEP * place, foot.y() - height, _BAR, height)
        painter.drawRoundedRect(bar, 1, 1)
    painter.restore()
