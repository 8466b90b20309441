"""Paints the version slider: what stands still, which is painted once, and above it what follows the hand."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from diffviewer.ui.look.palettes import Palette
from diffviewer.ui.timeline import slider_edges, slider_ground, slider_labels
from diffviewer.ui.timeline.slider_handle import SIZE
from diffviewer.ui.timeline.slider_marks import MARK, Mark, marks
from diffviewer.ui.timeline.slider_scene import (
    AXIS,
    BARS,
    HEIGHT,
    LANE,
    MARKS,
    SliderScene,
    Turn,
    ghost_place,
    handle_places,
)

_STRIP = 3.0  # the strip that shows which part is in sight
_ROUND_HANDLES = 2.0  # is kept free


class SliderPicture:
    """Paints scenes. After `forget` the part that stands still is painted anew."""

    def __init__(self) -> None:
        self._ground: QPixmap | None = None
        self._numbers: list[slider_labels.Words] = []

    def forget(self) -> None:
        """Something changed in what stands still: stops, places, words, colours."""
        self._ground = None

    def paint(self, painter: QPainter, scene: SliderScene, palette: Palette, scale: float) -> None:
        """Paint the scene; the painter's origin is the slider's top left, `scale` the screen's pixels for each."""
        if not scene.places:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_range(painter, scene, palette)
        if self._ground is None or self._ground.devicePixelRatio() != scale:
            self._ground, self._numbers = _ground(scene, palette, scale)
        arrows = slider_edges.arrows(scene)
        ghost = _ghost(scene, arrows)
        painter.save()
        painter.setClipPath(_round_handles(scene, ghost, arrows))
        painter.drawPixmap(0, 0, self._ground)
        painter.restore()
        for mark in marks(scene):
            paint_mark(painter, scene, palette, mark)
        slider_labels.paint_chosen(painter, scene, palette, self._numbers)
        _paint_ties(painter, scene, palette)
        if ghost is not None and scene.ghost is not None:
            stop, is_newer = scene.ghost
            painter.setOpacity(0.45)
            _paint_ring(painter, scene, ghost, stop, palette, handle_colour(scene, palette, newer=is_newer))
            painter.setOpacity(1.0)
        _paint_handles(painter, scene, palette)
        slider_edges.paint(painter, scene, palette, arrows)
        if scene.in_sight != (0.0, 1.0):
            _paint_strip(painter, scene, palette)


def handle_colour(scene: SliderScene, palette: Palette, *, newer: bool) -> QColor:
    """The colour of a handle: that of the header of the side it stands for."""
    return QColor(palette.new if newer != scene.swapped else palette.old)


def _ground(scene: SliderScene, palette: Palette, scale: float) -> tuple[QPixmap, list[slider_labels.Words]]:
    pixmap = QPixmap(QSize(round(scene.width), HEIGHT) * scale)
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    slider_ground.paint(painter, scene, palette)
    numbers = slider_labels.paint_numbers(painter, scene, palette)
    painter.end()
    return pixmap, numbers


def _paint_range(painter: QPainter, scene: SliderScene, palette: Palette) -> None:
    if scene.older == scene.newer:
        return
    left, right = (scene.x(place) for place in handle_places(scene))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette.accent_soft))
    painter.drawRoundedRect(QRectF(left, LANE, right - left, 2 * BARS + 8).normalized(), 4, 4)


def _ghost(scene: SliderScene, arrows: Sequence[slider_edges.Arrow]) -> float | None:
    """Where the ghost stands; nowhere where an arrow is."""
    place = ghost_place(scene)
    if place is None or any(abs(arrow.x - place) < slider_edges.RADIUS + SIZE / 2 for arrow in arrows):
        return None
    return place


def _round_handles(scene: SliderScene, ghost: float | None, arrows: Sequence[slider_edges.Arrow]) -> QPainterPath:
    """Everything but the handles and a little round them: what stands still does not touch them."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    reach = SIZE / 2 - 0.5 + _ROUND_HANDLES
    for place in (*handle_places(scene), *(() if ghost is None else (ghost,))):
        path.addEllipse(QPointF(scene.x(place), AXIS), reach, reach)
    for arrow in arrows:
        reach = slider_edges.RADIUS + 1 + _ROUND_HANDLES
        path.addEllipse(QPointF(scene.x(arrow.x), arrow.y), reach, reach)
    whole = QPainterPath()
    whole.addRect(QRectF(0, 0, scene.width, HEIGHT))
    return whole.subtracted(path)


def paint_mark(painter: QPainter, scene: SliderScene, palette: Palette, mark: Mark) -> None:
    """What became of a paragraph, in the lane above the stops: a plus, a dot, a cross; a dash for several."""
    x, y, reach = scene.x(mark.x), MARKS, MARK - 0.8
    painter.setPen(QPen(QColor(palette.accent), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(QColor(palette.accent))
    if mark.turn is None:
        half = (mark.right - mark.left) / 2 - 0.9
        painter.drawRoundedRect(QRectF(x - half, y - 1.4, 2 * half, 2.8), 1.4, 1.4)
    elif mark.turn is Turn.CHANGED:
        painter.drawEllipse(QPointF(x, y), reach, reach)
    elif mark.turn is Turn.CAME:
        painter.drawLine(QPointF(x - MARK + 0.9, y), QPointF(x + MARK - 0.9, y))
        painter.drawLine(QPointF(x, y - MARK), QPointF(x, y + MARK))
    else:
        painter.drawLine(QPointF(x - reach, y - reach), QPointF(x + reach, y + reach))
        painter.drawLine(QPointF(x - reach, y + reach), QPointF(x + reach, y - reach))


def _paint_ties(painter: QPainter, scene: SliderScene, palette: Palette) -> None:
    """A fine line from each handle's number down to its header; round the corner where that is on the other side."""
    if scene.middle is None or scene.older == scene.newer:
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for place, is_newer in zip(handle_places(scene), (False, True), strict=True):
        x, on_right = scene.x(place), (is_newer != scene.swapped) is not scene.mirrored
        end = max(x, scene.middle + 14) if on_right else min(x, scene.middle - 14)
        painter.setPen(QPen(handle_colour(scene, palette, newer=is_newer), 1.2))
        top, rail = slider_labels.bottom(scene), HEIGHT - (5.0 if is_newer else 3.5)
        painter.drawLine(QPointF(x, AXIS + BARS + 4), QPointF(x, AXIS + BARS + 7))
        painter.drawPolyline([QPointF(x, top), QPointF(x, rail), QPointF(end, rail), QPointF(end, HEIGHT)])


def _paint_handles(painter: QPainter, scene: SliderScene, palette: Palette) -> None:
    older, newer = handle_places(scene)
    if scene.focus_newer is not None:
        focused = QPointF(scene.x(newer if scene.focus_newer else older), AXIS)
        painter.setPen(QPen(QColor(palette.focus), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(focused, SIZE / 2 + 1.5, SIZE / 2 + 1.5)
    _paint_ring(painter, scene, older, scene.older, palette, handle_colour(scene, palette, newer=False))
    if scene.older != scene.newer:
        _paint_ring(painter, scene, newer, scene.newer, palette, handle_colour(scene, palette, newer=True))


def _paint_ring(
    painter: QPainter, scene: SliderScene, place: float, stop: int, palette: Palette, colour: QColor
) -> None:
    radius, x, label = SIZE / 2 - 2, scene.x(place), scene.labels[stop]
    painter.setPen(QPen(colour, 3))
    painter.setBrush(QColor(palette.paper))
    painter.drawEllipse(QPointF(x, AXIS), radius, radius)
    painter.setFont(_font_within(scene.font.toString(), label, 2 * radius - 4))
    painter.setPen(colour)
    painter.drawText(QRectF(x - 20, AXIS - 10, 40, 20), Qt.AlignmentFlag.AlignCenter, label)
    painter.setPen(Qt.PenStyle.NoPen)


@lru_cache(maxsize=1024)
def _font_within(usual: str, label: str, room: float) -> QFont:
    """A font, bold, so small that a label fits into a room."""
    font = QFont()
    font.fromString(usual)
    font.setWeight(QFont.Weight.Bold)
    while QFontMetricsF(font).horizontalAdvance(label) > room and font.pointSizeF() > 5:
        font.setPointSizeF(font.pointSizeF() - 0.5)
    return font


def _paint_strip(painter: QPainter, scene: SliderScene, palette: Palette) -> None:
    """Along the top, which part of the whole is in sight."""
    begin, end = (scene.x(share * scene.width) for share in scene.in_sight)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette.line))
    painter.drawRoundedRect(QRectF(0, 0, scene.width, _STRIP), _STRIP / 2, _STRIP / 2)
    painter.setBrush(QColor(palette.line_strong))
    painter.drawRoundedRect(QRectF(begin, 0, end - begin, _STRIP).normalized(), _STRIP / 2, _STRIP / 2)
