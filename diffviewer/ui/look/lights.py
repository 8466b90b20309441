"""What is drawn over the rows for a moment: the flash of a change, the tie of a move, the frame of the focus."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from diffviewer.ui.look.inks import Inks


@dataclass(slots=True)
class Lights:
    """`flash` runs from 1 to 0. Rows are numbers; `tied` is the moved row under the mouse."""

    flashed: tuple[int, ...] = ()
    flash: float = 0
    tied: int | None = None
    framed: bool = False  # the keyboard is here
    ring: QRectF | None = None  # around what Enter would act on; None: around the whole view


def paint_flash(painter: QPainter, inks: Inks, area: QRect, strength: float) -> None:
    """Let a row glow; `strength` from 0 to 1."""
    painter.fillRect(area, inks.faded("accent", 0.26 * strength))


def paint_frame(painter: QPainter, inks: Inks, area: QRectF, radius: float) -> None:
    """Frame what has the keyboard's attention."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(inks["focus"], 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius, radius)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def paint_tie(painter: QPainter, inks: Inks, old: QRect, new: QRect, *, mirrored: bool = False) -> None:
    """Tie the two ends of a move: from the inner edge of the older's cell to the bar of the newer's."""
    start, end = QRectF(old).center(), QRectF(new).center()
    start.setX(old.left() + 10 if mirrored else old.right() - 10)
    end.setX(new.right() - 3 if mirrored else new.left() + 3)
    bend = -46 if mirrored else 46
    path = QPainterPath(start)
    path.cubicTo(start.x() + bend, start.y(), end.x() - bend, end.y(), end.x(), end.y())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(inks["moved"], 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(inks["moved"])
    painter.drawEllipse(start, 3.5, 3.5)
    painter.drawEllipse(end, 3.5, 3.5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
