"""Paints what stands still on the version slider: the line, the looks, the stops with their words, the returns."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from diffviewer.records import Origin
from diffviewer.ui.look.palettes import Palette
from diffviewer.ui.timeline import slider_labels
from diffviewer.ui.timeline.slider_scale import bar_height, room_at
from diffviewer.ui.timeline.slider_scene import AXIS, BARS, LANE, SliderScene

_BAR_WIDTH = 9.0
_LINE = 2.5  # the thickness of the axis
_STOP = 3.6  # half the size of the mark of a stop
_OVER = 12.0  # the axis goes on beyond its ends
_TICK = 4.5  # half the height of the tick of a look


def paint(painter: QPainter, scene: SliderScene, palette: Palette) -> None:
    """Paint it; the painter's origin is the slider's top left."""
    shown = range(bisect_left(scene.places, -20.0), bisect_right(scene.places, scene.width + 20.0))
    if scene.looked is not None:
        x = scene.x(scene.looked)
        painter.setPen(QPen(QColor(palette.accent), 1.0, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(x, LANE), QPointF(x, AXIS + BARS + 4))
    _paint_axis(painter, scene, palette)
    _paint_looks(painter, scene, palette)
    for stop in shown:
        _paint_bars(painter, scene, palette, stop)
    for stop in shown:
        _paint_stop(painter, scene, palette, stop)
    _paint_returns(painter, scene, palette)
    slider_labels.paint_moments(painter, scene, palette)


def bar_width(places: Sequence[float], stop: int) -> float:
    """How wide the bars of a stop may be: never so wide that they touch those beside them."""
    room = room_at(places, stop)
    return max(min(_BAR_WIDTH, room * 0.55), min(1.0, room))


def _paint_axis(painter: QPainter, scene: SliderScene, palette: Palette) -> None:
    end = scene.tail if scene.tail is not None else scene.places[-1]
    _paint_stretch(painter, scene, palette.line, scene.places[0] - _OVER, end + _OVER)


def _paint_stretch(painter: QPainter, scene: SliderScene, colour: str, begin: float, end: float) -> None:
    begin, end = max(begin, -20.0), min(end, scene.width + 20.0)
    if begin < end:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        left = min(scene.x(begin), scene.x(end))
        painter.drawRoundedRect(QRectF(left, AXIS - _LINE / 2, end - begin, _LINE), _LINE / 2, _LINE / 2)


def _paint_looks(painter: QPainter, scene: SliderScene, palette: Palette) -> None:
    """The line is dark where the text is known to have stood, and pale where it may have changed; looks are ticks."""
    for begin, end in scene.standing:
        _paint_stretch(painter, scene, palette.line_strong, begin, end)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    done: set[tuple[int, bool]] = set()
    for look in scene.quiet:
        for place in {look.begin, look.end}:
            pixel = (round(place), look.failed)
            if pixel in done or not -5 <= place <= scene.width + 5:
                continue
            done.add(pixel)
            x = scene.x(place)
            if look.failed:  # a small cross hanging below the line
                painter.setPen(QPen(QColor(palette.error), 1.2))
                painter.drawLine(QPointF(x - 2, AXIS + 4), QPointF(x + 2, AXIS + 8))
                painter.drawLine(QPointF(x - 2, AXIS + 8), QPointF(x + 2, AXIS + 4))
            else:
                painter.setPen(QPen(QColor(palette.line_strong), 1.0))
                painter.drawLine(QPointF(x, AXIS - _TICK), QPointF(x, AXIS + _TICK))


def _paint_bars(painter: QPainter, scene: SliderScene, palette: Palette, stop: int) -> None:
    """Words added stand above the line, words removed hang below it."""
    stats = scene.steps[stop - 1] if 0 < stop <= len(scene.steps) else None
    if stats is None:
        return
    width = bar_width(scene.places, stop)
    left, round_ = scene.x(scene.places[stop]) - width / 2, min(1.5, width / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setOpacity(0.8)
    up, down = bar_height(stats.words_added, BARS), bar_height(stats.words_removed, BARS)
    if up:
        painter.setBrush(QColor(palette.new))
        painter.drawRoundedRect(QRectF(left, AXIS - 2 - up, width, up), round_, round_)
    if down:
        painter.setBrush(QColor(palette.old))
        painter.drawRoundedRect(QRectF(left, AXIS + 2, width, down), round_, round_)
    painter.setOpacity(1.0)


def _paint_stop(painter: QPainter, scene: SliderScene, palette: Palette, stop: int) -> None:
    """Round where the version was fetched, square from a file, a lozenge from an archive; hollow where it came back."""
    facts = scene.stops[stop]
    stats = scene.steps[stop - 1] if 0 < stop <= len(scene.steps) else None
    moved = stats is not None and stats.words_moved + stats.paragraphs_moved > 0
    colour = QColor(palette.moved if moved else palette.text_muted)
    half = min(_STOP, room_at(scene.places, stop) * 0.3)
    centre = QPointF(scene.x(scene.places[stop]), AXIS)
    hollow = facts.back_to is not None and half > 2
    painter.setPen(QPen(colour, 1.4) if hollow else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette.paper) if hollow else colour)
    if facts.origin is Origin.LIVE:
        painter.drawEllipse(centre, half, half)
    elif facts.origin is Origin.FILE:
        painter.drawRect(QRectF(centre.x() - half, AXIS - half, 2 * half, 2 * half))
    else:
        wide = half * 1.3
        corners = (QPointF(-wide, 0), QPointF(0, -wide), QPointF(wide, 0), QPointF(0, wide))
        painter.drawPolygon(QPolygonF([centre + corner for corner in corners]))


def _paint_returns(painter: QPainter, scene: SliderScene, palette: Palette) -> None:
    """An arc from each stop whose text had stood before back to the stop where it had."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for stop, facts in enumerate(scene.stops):
        if facts.back_to is None:
            continue
        begin, end = scene.places[stop], scene.places[facts.back_to]
        if end > scene.width + 20 or begin < -20:
            continue
        begin, end = scene.x(begin), scene.x(end)
        rise = min(LANE - 4, 5 + abs(begin - end) * 0.05)
        path = QPainterPath(QPointF(begin, LANE))
        path.cubicTo(QPointF(begin, LANE - 1.33 * rise), QPointF(end, LANE - 1.33 * rise), QPointF(end, LANE))
        painter.setPen(QPen(QColor(palette.text_muted), 1.1))
        painter.drawPath(path)
        tip = QPainterPath(QPointF(end - 2.6, LANE - 3.6))  # an arrow's head at the earlier stop
        tip.lineTo(QPointF(end, LANE))
        tip.lineTo(QPointF(end + 2.6, LANE - 3.6))
        painter.drawPath(tip)
