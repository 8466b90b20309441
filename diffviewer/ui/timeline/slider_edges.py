"""Handles that are out of sight where the slider's axis is drawn out: an arrow at the edge that brings each back."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from diffviewer.ui.look.palettes import Palette
from diffviewer.ui.timeline.slider_scene import AXIS, SliderScene, handle_places

_IN = 12.0  # from the edge to the middle of an arrow
RADIUS = 8.0
_REACH = 11.0
_ASIDE = 10.0  # above and below the line, where both handles are beyond one edge
_CLEAR = 20.0  # above and below it, where the other handle stands at that edge


@dataclass(frozen=True, slots=True)
class Arrow:
    """Where an arrow's middle stands, the stop it leads to, and whether that is later than what one sees.

    `x` is a place of the scene, which runs from the left.
    """

    x: float
    y: float
    stop: int
    newer: bool
    later: bool


def arrows(scene: SliderScene) -> list[Arrow]:
    """The arrows there are, the older handle's first."""
    if not scene.places or scene.older == scene.newer or scene.in_sight == (0.0, 1.0):
        return []
    older, newer = handle_places(scene)
    beyond = [
        (is_newer, stop, place > scene.width)
        for is_newer, stop, place in ((False, scene.older, older), (True, scene.newer, newer))
        if not 0 <= place <= scene.width
    ]
    both = len(beyond) == 2 and beyond[0][2] is beyond[1][2]
    found = []
    for is_newer, stop, later in beyond:
        x = scene.width - _IN if later else _IN
        beside = abs((older if is_newer else newer) - x) < _CLEAR
        aside = _CLEAR if beside else _ASIDE if both else 0.0
        found.append(Arrow(x, AXIS + (-aside if is_newer else aside), stop, is_newer, later))
    return found


def arrow_at(scene: SliderScene, x: float, y: float) -> Arrow | None:
    """The arrow at a place, if there is one; the nearest of two."""
    near = [arrow for arrow in arrows(scene) if abs(arrow.x - x) <= _REACH and abs(arrow.y - y) <= _REACH]
    return min(near, key=lambda arrow: abs(arrow.y - y), default=None)


def words(scene: SliderScene, arrow: Arrow) -> str:
    """What the arrow's tooltip says."""
    texts = (
        QCoreApplication.translate("Slider", "The older version, {number}, is out of sight\nClick to see it"),
        QCoreApplication.translate("Slider", "The newer version, {number}, is out of sight\nClick to see it"),
    )
    return texts[arrow.newer].format(number=scene.labels[arrow.stop])


def paint(painter: QPainter, scene: SliderScene, palette: Palette, shown: Sequence[Arrow]) -> None:
    """Paint the arrows in the colours of their handles."""
    for arrow in shown:
        colour = QColor(palette.new if arrow.newer != scene.swapped else palette.old)
        centre = QPointF(scene.x(arrow.x), arrow.y)
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(QColor(palette.paper))
        painter.drawEllipse(centre, RADIUS, RADIUS)
        way = 1.0 if arrow.later != scene.mirrored else -1.0
        painter.setPen(QPen(colour, 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.drawPolyline(
            [centre + QPointF(-1.6 * way, -3.6), centre + QPointF(2.0 * way, 0), centre + QPointF(-1.6 * way, 3.6)]
        )
