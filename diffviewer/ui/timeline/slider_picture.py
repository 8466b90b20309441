"""Paints the version slider: a line of stops, the words of each step, the range chosen and its two handles."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from diffviewer.diff.result import Stats
from diffviewer.ui.look.palettes import Palette
from diffviewer.ui.timeline.slider_handle import SIZE
from diffviewer.ui.timeline.slider_scale import bar_height, labelled

AXIS = 36.0  # from the top to the line, logical pixels
BARS = 28.0  # the highest bar
HEIGHT = 104
_BAR_WIDTH = 9.0


@dataclass(slots=True)
class SliderScene:
    """Everything that is painted. Stops are numbered from 0.

    `days` names the day at its first stop; `ghost` is (stop, is the newer handle's) or None;
    `focus_newer` says which handle the keyboard moves."""

    places: Sequence[float] = ()
    labels: Sequence[str] = ()
    days: Sequence[tuple[int, str]] = ()
    steps: Sequence[Stats | None] = ()
    older: int = 0
    newer: int = 0
    swapped: bool = False
    ghost: tuple[int, bool] | None = None
    focus_newer: bool | None = None
    font: QFont = field(default_factory=QFont)


def paint(painter: QPainter, scene: SliderScene, palette: Palette) -> None:
    """Paint the scene; the painter's origin is the slider's top left."""
    if not scene.places:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_range(painter, scene, palette)
    _paint_axis(painter, scene, palette)
    _paint_bars(painter, scene, palette)
    _paint_labels(painter, scene, palette)
    if scene.ghost is not None:
        stop, is_newer = scene.ghost
        colour = handle_colour(scene, palette, newer=is_newer)
        painter.setOpacity(0.45)
        _paint_ring(painter, scene.places[stop], scene.labels[stop], scene.font, palette, colour)
        painter.setOpacity(1.0)
    centres = handle_places(scene)
    for stop, x, is_newer in ((scene.older, centres[0], False), (scene.newer, centres[1], True)):
        if scene.focus_newer is is_newer:
            painter.setPen(QPen(QColor(palette.focus), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(x, AXIS), SIZE / 2 + 1.5, SIZE / 2 + 1.5)
        _paint_ring(painter, x, scene.labels[stop], scene.font, palette, handle_colour(scene, palette, newer=is_newer))


def handle_places(scene: SliderScene) -> tuple[float, float]:
    """Where the older and the newer handle stand: at their stops, or as far apart that neither hides the other."""
    older, newer = scene.places[scene.older], scene.places[scene.newer]
    least = SIZE - 1.0
    if scene.older == scene.newer or abs(newer - older) >= least:
        return older, newer
    middle, half = (older + newer) / 2, least / 2 if newer > older else -least / 2
    return middle - half, middle + half


def handle_colour(scene: SliderScene, palette: Palette, *, newer: bool) -> QColor:
    """The colour of a handle: that of the header of the side it stands for."""
    return QColor(palette.new if newer != scene.swapped else palette.old)


def _paint_range(painter: QPainter, scene: SliderScene, palette: Palette) -> None:
    left, right = scene.places[scene.older], scene.places[scene.newer]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette.accent_soft))
    painter.drawRoundedRect(QRectF(left, AXIS - BARS - 4, right - left, 2 * BARS + 8).normalized(), 4, 4)


def _paint_axis(painter: QPainter, scene: SliderScene, palette: Palette) -> None:
    painter.setBrush(QColor(palette.line))
    first, last = sorted((scene.places[0], scene.places[-1]))
    painter.drawRoundedRect(QRectF(first - 12, AXIS - 1.25, last - first + 24, 2.5), 1.25, 1.25)


def _paint_bars(painter: QPainter, scene: SliderScene, palette: Palette) -> None:
    near = min((abs(b - a) for a, b in pairwise(scene.places)), default=_BAR_WIDTH * 2)
    width = max(1.5, min(_BAR_WIDTH, near * 0.5))
    for stop, place in enumerate(scene.places):
        stats = scene.steps[stop - 1] if 0 < stop <= len(scene.steps) else None
        painter.setOpacity(1.0)
        moved = stats is not None and stats.words_moved + stats.paragraphs_moved > 0
        painter.setBrush(QColor(palette.moved if moved else palette.line_strong))
        painter.drawRect(QRectF(place - width / 2, AXIS - 2.5, width, 5))
        if stats is None:
            continue
        painter.setOpacity(0.78)
        up, down = bar_height(stats.words_added, BARS), bar_height(stats.words_removed, BARS)
        if up:
            painter.setBrush(QColor(palette.new))
            painter.drawRoundedRect(QRectF(place - width / 2, AXIS - 2.5 - up, width, up), 1.5, 1.5)
        if down:
            painter.setBrush(QColor(palette.old))
            painter.drawRoundedRect(QRectF(place - width / 2, AXIS + 2.5, width, down), 1.5, 1.5)
    painter.setOpacity(1.0)


def _paint_labels(painter: QPainter, scene: SliderScene, palette: Palette) -> None:
    painter.setFont(scene.font)
    metrics = QFontMetricsF(scene.font)
    widths = [metrics.horizontalAdvance(label) for label in scene.labels]
    top = AXIS + BARS + 9
    for stop in labelled(scene.places, widths, (scene.older, scene.newer), 3.0):
        chosen = stop in (scene.older, scene.newer)
        painter.setPen(QColor(palette.text if chosen else palette.text_muted))
        box = QRectF(scene.places[stop] - 40, top, 80, metrics.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, scene.labels[stop])
    _paint_days(painter, scene, palette, top + metrics.height())


def _paint_days(painter: QPainter, scene: SliderScene, palette: Palette, top: float) -> None:
    font = QFont(scene.font)
    font.setPointSizeF(font.pointSizeF() * 0.92)
    painter.setFont(font)
    painter.setPen(QColor(palette.text_muted))
    metrics = QFontMetricsF(font)
    places = [scene.places[stop] for stop, _ in scene.days]
    widths = [metrics.horizontalAdvance(day) for _, day in scene.days]
    for which in labelled(places, widths, (), 4.0):
        box = QRectF(places[which] - 60, top, 120, metrics.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, scene.days[which][1])
    painter.setPen(Qt.PenStyle.NoPen)


def _paint_ring(painter: QPainter, x: float, label: str, font: QFont, palette: Palette, colour: QColor) -> None:
    radius = SIZE / 2 - 2
    painter.setPen(QPen(colour, 3))
    painter.setBrush(QColor(palette.paper))
    painter.drawEllipse(QPointF(x, AXIS), radius, radius)
    font = QFont(font)
    font.setWeight(QFont.Weight.Bold)
    while QFontMetricsF(font).horizontalAdvance(label) > 2 * radius - 4 and font.pointSizeF() > 5:
        font.setPointSizeF(font.pointSizeF() - 0.5)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(QRectF(x - 20, AXIS - 10, 40, 20), Qt.AlignmentFlag.AlignCenter, label)
    painter.setPen(Qt.PenStyle.NoPen)
