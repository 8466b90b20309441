"""Paints what stands still on the version slider: the line, the checks, the stops with their words, the returns."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from diffviewer.records import Origin
from diffviewer.ui.look.palettes import Palette
from diffviewer.ui.timeline import slider_labels
from diffviewer.ui.timeline.slider_clumps import Clump, bar_width, mark_size, words_of
from diffviewer.ui.timeline.slider_returns import HOOK, Arc
from diffviewer.ui.timeline.slider_scale import bar_height
from diffviewer.ui.timeline.slider_scene import AXIS, BARS, LANE, RETURNS, SliderScene

_LINE = 2.5  # the thickness of the axis
_BAR_OF_SEVERAL = 4.0  # the widest: as wide as where many stand close
_SEVERAL = 2.5  # half the height of the mark of stops that are drawn as one
_OVER = 12.0  # the axis goes on beyond its ends
_TICK = 4.5  # half the height of the tick of a look
_RISES = (6.0, 9.0)  # of the returns, above their lower edge
_ROUND = 4.0  # their corners
_HOOK_RISE = 3.2


def paint(painter: QPainter, scene: SliderScene, palette: Palette) -> None:
    """Paint it; the painter's origin is the slider's top left."""
    drawn, shown = scene.drawn, scene.drawn.in_sight(scene.width)
    _paint_returns(painter, scene, palette)
    if drawn.looked is not None:
        x = scene.x(drawn.looked)
        painter.setPen(QPen(QColor(palette.accent), 1.0, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(x, LANE + 1), QPointF(x, AXIS + BARS + 3))
    _paint_axis(painter, scene, palette)
    _paint_looks(painter, scene, palette)
    for clump in shown:
        _paint_bars(painter, scene, palette, clump)
    for clump in shown:
        _paint_stop(painter, scene, palette, clump)
    slider_labels.paint_moments(painter, scene, palette)


def bars_wide(scene: SliderScene, clump: Clump) -> float:
    """How wide the bars of a clump are."""
    return bar_width(scene.places, clump.first) if clump.count == 1 else min(_BAR_OF_SEVERAL, clump.right - clump.left)


def _paint_axis(painter: QPainter, scene: SliderScene, palette: Palette) -> None:
    end = scene.tail if scene.tail is not None else scene.places[-1]
    _paint_stretch(painter, scene, palette.line, scene.places[0] - _OVER, end + _OVER)
    for begin, end in scene.standing:  # where the text is known to have stood
        _paint_stretch(painter, scene, palette.line_strong, begin, end)


def _paint_stretch(painter: QPainter, scene: SliderScene, colour: str, begin: float, end: float) -> None:
    begin, end = max(begin, -20.0), min(end, scene.width + 20.0)
    if begin < end:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        left = min(scene.x(begin), scene.x(end))
        painter.drawRoundedRect(QRectF(left, AXIS - _LINE / 2, end - begin, _LINE), _LINE / 2, _LINE / 2)


def _paint_looks(painter: QPainter, scene: SliderScene, palette: Palette) -> None:
    """Looks that found nothing are ticks, and small crosses hanging below the line where they failed."""
    painter.setPen(QPen(QColor(palette.error), 1.2))
    for x in map(scene.x, scene.drawn.crosses):
        painter.drawLine(QPointF(x - 2, AXIS + 4), QPointF(x + 2, AXIS + 8))
        painter.drawLine(QPointF(x - 2, AXIS + 8), QPointF(x + 2, AXIS + 4))
    painter.setPen(QPen(QColor(palette.line_strong), 1.0))
    for x in map(scene.x, scene.drawn.ticks):
        painter.drawLine(QPointF(x, AXIS - _TICK), QPointF(x, AXIS + _TICK))


def _paint_bars(painter: QPainter, scene: SliderScene, palette: Palette, clump: Clump) -> None:
    """Words added stand above the line, words removed hang below it."""
    added, removed = words_of(scene.steps, clump)
    width = bars_wide(scene, clump)
    left, round_ = scene.x(clump.x) - width / 2, min(1.5, width / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setOpacity(0.8)
    if added:
        up = bar_height(added, BARS)
        painter.setBrush(QColor(palette.new))
        painter.drawRoundedRect(QRectF(left, AXIS - 2 - up, width, up), round_, round_)
    if removed:
        painter.setBrush(QColor(palette.old))
        painter.drawRoundedRect(QRectF(left, AXIS + 2, width, bar_height(removed, BARS)), round_, round_)
    painter.setOpacity(1.0)


def _paint_stop(painter: QPainter, scene: SliderScene, palette: Palette, clump: Clump) -> None:
    """Round where the version was fetched, square from a file, a lozenge from an archive; hollow where it came back.

    Several that are drawn as one are a dash, with square ends where none of them was fetched.
    """
    stops = range(clump.first, clump.last + 1)
    steps = [scene.steps[stop - 1] for stop in stops if 0 < stop <= len(scene.steps)]
    moved = any(stats.words_moved + stats.paragraphs_moved > 0 for stats in steps if stats is not None)
    colour = QColor(palette.moved if moved else palette.text_muted)
    centre = QPointF(scene.x(clump.x), AXIS)
    half = _SEVERAL if clump.count > 1 else mark_size(scene.places, clump.first)
    hollow = all(scene.stops[stop].back_to is not None for stop in stops) and half > 2
    painter.setPen(QPen(colour, 1.4) if hollow else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette.paper) if hollow else colour)
    if clump.count > 1:
        wide = (clump.right - clump.left) / 2 - (0.7 if hollow else 0.0)
        fetched = any(scene.stops[stop].origin is Origin.LIVE for stop in stops)
        dash = QRectF(centre.x() - wide, AXIS - half, 2 * wide, 2 * half)
        painter.drawRoundedRect(dash, half if fetched else 0.0, half if fetched else 0.0)
    elif scene.stops[clump.first].origin is Origin.LIVE:
        painter.drawEllipse(centre, half, half)
    elif scene.stops[clump.first].origin is Origin.FILE:
        painter.drawRect(QRectF(centre.x() - half, AXIS - half, 2 * half, 2 * half))
    else:
        wide = (clump.right - clump.left) / 2
        corners = (QPointF(-wide, 0), QPointF(0, -wide), QPointF(wide, 0), QPointF(0, wide))
        painter.drawPolygon(QPolygonF([centre + corner for corner in corners]))


def _paint_returns(painter: QPainter, scene: SliderScene, palette: Palette) -> None:
    """An arc from each stop whose text had stood before back to the stop where it had; a hook where none has room."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(QColor(palette.text_muted), 1.1)
    for arc in scene.drawn.returns.arcs:
        if arc.end < -20 or arc.begin > scene.width + 20:
            continue
        path = _arc_path(scene, arc)
        if arc.level:  # what it comes down through is parted
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
            painter.setPen(QPen(QColor(palette.window), 4.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawPath(path)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setPen(pen)
        painter.drawPath(path)
        _paint_head(painter, QPointF(scene.x(arc.begin), RETURNS), down=True, back=0.0)
    back = 1.0 if scene.mirrored else -1.0
    for x in map(scene.x, scene.drawn.returns.hooks):
        if -5 <= x <= scene.width + 5:
            tip = QPointF(x + back * HOOK, RETURNS - _HOOK_RISE)
            painter.setPen(pen)
            painter.drawPolyline([QPointF(x - back * HOOK, RETURNS), QPointF(x - back * HOOK, tip.y()), tip])
            _paint_head(painter, tip, down=False, back=back)


def _arc_path(scene: SliderScene, arc: Arc) -> QPainterPath:
    begin, end, top = scene.x(arc.begin), scene.x(arc.end), RETURNS - _RISES[arc.level]
    turn = min(_ROUND, abs(end - begin) / 2)
    way = turn if end > begin else -turn
    path = QPainterPath(QPointF(begin, RETURNS))
    path.lineTo(begin, top + _ROUND)
    path.quadTo(begin, top, begin + way, top)
    path.lineTo(end - way, top)
    path.quadTo(end, top, end, top + _ROUND)
    path.lineTo(end, RETURNS)
    return path


def _paint_head(painter: QPainter, tip: QPointF, *, down: bool, back: float) -> None:
    """The head of an arrow that points down, or back along the axis."""
    if down:
        sides = (QPointF(-2.2, -3.2), QPointF(2.2, -3.2))
    else:
        sides = (QPointF(-back * 1.6, -1.5), QPointF(-back * 1.6, 1.5))
    painter.drawPolyline([tip + sides[0], tip, tip + sides[1]])
