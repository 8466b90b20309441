"""Paints the version slider: what stands still, which is painted once, and above it what follows the hand."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from diffviewer.ui.look.palettes import Palette
from diffviewer.ui.timeline import slider_edges, slider_ground, slider_labels
from diffviewer.ui.timeline.slider_handle import SIZE
from diffviewer.ui.timeline.slider_scene import AXIS, BARS, HEIGHT, LANE, SliderScene, Turn, handle_places

_STRIP = 3.0  # the strip that shows which part is in sight
_MARK = 3.6  # half the size of the mark of a paragraph


class SliderPicture:
    """Paints scenes. After `forget` the part that stands still is painted anew."""

    def __init__(self) -> None:
        self._ground: QPixmap | None = None
        self._boxes: list[slider_labels.Box] = []

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
            self._ground, self._boxes = _ground(scene, palette, scale)
        painter.drawPixmap(0, 0, self._ground)
        _paint_marks(painter, scene, palette)
        slider_labels.paint_chosen(painter, scene, palette, self._boxes)
        _paint_ties(painter, scene, palette)
        if scene.ghost is not None:
            stop, is_newer = scene.ghost
            painter.setOpacity(0.45)
            _paint_ring(
                painter, scene, scene.places[stop], stop, palette, handle_colour(scene, palette, newer=is_newer)
            )
            painter.setOpacity(1.0)
        _paint_handles(painter, scene, palette)
        slider_edges.paint(painter, scene, palette)
        if scene.in_sight != (0.0, 1.0):
            _paint_strip(painter, scene, palette)


def handle_colour(scene: SliderScene, palette: Palette, *, newer: bool) -> QColor:
    """The colour of a handle: that of the header of the side it stands for."""
    return QColor(palette.new if newer != scene.swapped else palette.old)


def _ground(scene: SliderScene, palette: Palette, scale: float) -> tuple[QPixmap, list[slider_labels.Box]]:
    pixmap = QPixmap(QSize(round(scene.width), HEIGHT) * scale)
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    slider_ground.paint(painter, scene, palette)
    boxes = slider_labels.paint_numbers(painter, scene, palette)
    painter.end()
    return pixmap, boxes


def _paint_range(painter: QPainter, scene: SliderScene, palette: Palette) -> None:
    if scene.older == scene.newer:
        return
    left, right = (scene.x(place) for place in handle_places(scene))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette.accent_soft))
    painter.drawRoundedRect(QRectF(left, LANE, right - left, 2 * BARS + 8).normalized(), 4, 4)


def _paint_marks(painter: QPainter, scene: SliderScene, palette: Palette) -> None:
    """What became of a paragraph, in the lane above the stops: a plus, a dot, a cross."""
    for stop, turn in scene.marks.items():
        x, y = scene.x(scene.places[stop]), LANE - 6
        painter.setPen(QPen(QColor(palette.accent), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(QColor(palette.accent))
        if turn is Turn.CHANGED:
            painter.drawEllipse(QPointF(x, y), _MARK - 0.8, _MARK - 0.8)
        elif turn is Turn.CAME:
            painter.drawLine(QPointF(x - _MARK, y), QPointF(x + _MARK, y))
            painter.drawLine(QPointF(x, y - _MARK), QPointF(x, y + _MARK))
        else:
            painter.drawLine(QPointF(x - _MARK + 0.8, y - _MARK + 0.8), QPointF(x + _MARK - 0.8, y + _MARK - 0.8))
            painter.drawLine(QPointF(x - _MARK + 0.8, y + _MARK - 0.8), QPointF(x + _MARK - 0.8, y - _MARK + 0.8))


def _paint_ties(painter: QPainter, scene: SliderScene, palette: Palette) -> None:
    """A fine line from each handle's number down to its header; round the corner where that is on the other side."""
    if scene.middle is None or scene.older == scene.newer:
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for place, is_newer in zip(handle_places(scene), (False, True), strict=True):
        x, on_right = scene.x(place), is_newer != scene.swapped
        end = max(x, scene.middle + 14) if on_right else min(x, scene.middle - 14)
        painter.setPen(QPen(handle_colour(scene, palette, newer=is_newer), 1.2))
        top, rail = slider_labels.bottom(scene), HEIGHT - (5.0 if is_newer else 3.5)
        painter.drawLine(QPointF(x, AXIS + BARS + 4), QPointF(x, AXIS + BARS + 7))
        painter.drawPolyline([QPointF(x, top), QPointF(x, rail), QPointF(end, rail), QPointF(end, HEIGHT)])


def _paint_handles(painter: QPainter, scene: SliderScene, palette: Palette) -> None:
    centres = handle_places(scene)
    for stop, place, is_newer in ((scene.older, centres[0], False), (scene.newer, centres[1], True)):
        if is_newer and scene.older == scene.newer:
            continue
        if scene.focus_newer is is_newer:
            painter.setPen(QPen(QColor(palette.focus), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(scene.x(place), AXIS), SIZE / 2 + 1.5, SIZE / 2 + 1.5)
        _paint_ring(painter, scene, place, stop, palette, handle_colour(scene, palette, newer=is_newer))


def _paint_ring(
    painter: QPainter, scene: SliderScene, place: float, stop: int, palette: Palette, colour: QColor
) -> None:
    radius, x, label = SIZE / 2 - 2, scene.x(place), scene.labels[stop]
    painter.setPen(QPen(colour, 3))
    painter.setBrush(QColor(palette.paper))
    painter.drawEllipse(QPointF(x, AXIS), radius, radius)
    font = QFont(scene.font)
    font.setWeight(QFont.Weight.Bold)
    while QFontMetricsF(font).horizontalAdvance(label) > 2 * radius - 4 and font.pointSizeF() > 5:
        font.setPointSizeF(font.pointSizeF() - 0.5)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(QRectF(x - 20, AXIS - 10, 40, 20), Qt.AlignmentFlag.AlignCenter, label)
    painter.setPen(Qt.PenStyle.NoPen)


def _paint_strip(painter: QPainter, scene: SliderScene, palette: Palette) -> None:
    """Along the top, which part of the whole is in sight."""
    begin, end = (scene.x(share * scene.width) for share in scene.in_sight)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette.line))
    painter.drawRoundedRect(QRectF(0, 0, scene.width, _STRIP), _STRIP / 2, _STRIP / 2)
    painter.setBrush(QColor(palette.line_strong))
    painter.drawRoundedRect(QRectF(begin, 0, end - begin, _STRIP).normalized(), _STRIP / 2, _STRIP / 2)
