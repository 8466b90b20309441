"""Paints the words below the version slider: numbers, days and times, and how long nothing happened."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from diffviewer.ui.look.palettes import Palette
from diffviewer.ui.timeline.slider_scale import labelled
from diffviewer.ui.timeline.slider_scene import LABELS, SliderScene, handle_places

_SMALLER = 0.94  # days and times, against the numbers
_APART = 7.0  # between two of them
_NUMBERS_APART = 4.0
_ROUND_A_GAP = 12.0  # between the words of a gap and the labels beside it


def bottom(scene: SliderScene) -> float:
    """The lower edge of the words."""
    return LABELS + QFontMetricsF(scene.font).height() + QFontMetricsF(_small(scene.font)).height() + 1


def label_widths(scene: SliderScene) -> list[float]:
    """How wide the numbers of the stops are."""
    metrics = QFontMetricsF(scene.font)
    return [metrics.horizontalAdvance(label) for label in scene.labels]


Box = tuple[float, float]  # the left and the right end of a number


def paint_numbers(painter: QPainter, scene: SliderScene, palette: Palette) -> list[Box]:
    """Paint the numbers of as many stops as fit beside each other. Returns where they stand."""
    in_sight = [stop for stop, place in enumerate(scene.places) if -10 <= place <= scene.width + 10]
    height = QFontMetricsF(scene.font).height()
    painter.setFont(scene.font)
    painter.setPen(QColor(palette.text_muted))
    places = [scene.places[stop] for stop in in_sight]
    boxes = []
    for number in labelled(places, [scene.label_widths[stop] for stop in in_sight], (), _NUMBERS_APART):
        stop = in_sight[number]
        x, half = scene.x(scene.places[stop]), scene.label_widths[stop] / 2
        painter.drawText(QRectF(x - 40, LABELS, 80, height), Qt.AlignmentFlag.AlignCenter, scene.labels[stop])
        boxes.append((x - half, x + half))
    return boxes


def paint_chosen(painter: QPainter, scene: SliderScene, palette: Palette, boxes: list[Box]) -> None:
    """Paint the numbers of the two stops chosen in the colours of their handles, in place of those in their way."""
    metrics = QFontMetricsF(scene.font)
    bold = QFont(scene.font)
    bold.setWeight(QFont.Weight.Bold)
    painter.setFont(bold)
    centres = chosen_places(scene)
    for place, stop in zip(centres, (scene.older, scene.newer), strict=True):
        x, half = scene.x(place), scene.label_widths[stop] / 2 + _NUMBERS_APART
        for begin, end in boxes:
            if begin < x + half and x - half < end:
                box = QRectF(begin - 1, LABELS, end - begin + 2, metrics.height())
                painter.fillRect(box, QColor(palette.window))
    colours = (palette.new, palette.old) if scene.swapped else (palette.old, palette.new)
    for place, stop, colour in zip(centres, (scene.older, scene.newer), colours, strict=True):
        painter.setPen(QColor(colour))
        box = QRectF(scene.x(place) - 40, LABELS, 80, metrics.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, scene.labels[stop])


def chosen_places(scene: SliderScene) -> tuple[float, float]:
    """Where the numbers of the two stops chosen stand: below their handles, and never over one another."""
    older, newer = handle_places(scene)
    if scene.older == scene.newer:
        return older, newer
    lack = (scene.label_widths[scene.older] + scene.label_widths[scene.newer]) / 2 + _NUMBERS_APART - (newer - older)
    return (older, newer) if lack <= 0 else (older - lack / 2, newer + lack / 2)


def paint_moments(painter: QPainter, scene: SliderScene, palette: Palette) -> None:
    """Paint days, then times where they fit, then how long the time between two stops is."""
    font = _small(scene.font)
    metrics, top = QFontMetricsF(font), LABELS + QFontMetricsF(scene.font).height()
    words, places, widths = [], [], []
    ranks: list[int] = []
    for stop, text, is_day in scene.moments:
        width = metrics.horizontalAdvance(text)
        if 0 <= scene.places[stop] <= scene.width:
            # at the edge they move in rather than be cut off
            places.append(min(max(scene.places[stop], width / 2), scene.width - width / 2))
            words.append(text)
            widths.append(width)
            ranks.append(0 if is_day else 1)
    for stop, text in scene.gaps:
        begin, end = scene.places[stop], scene.places[stop + 1]
        width = metrics.horizontalAdvance(text) + 2 * _ROUND_A_GAP
        middle = (max(begin, 0.0) + min(end, scene.width)) / 2
        if end > 0 and begin < scene.width and width / 2 <= middle <= scene.width - width / 2:
            places.append(middle)
            words.append(text)
            widths.append(width)
            ranks.append(2)
    painter.setFont(font)
    painter.setPen(QColor(palette.text_muted))
    order = sorted(range(len(words)), key=lambda number: (ranks[number], places[number]))
    for number in _fitting(places, widths, order):
        box = QRectF(scene.x(places[number]) - 90, top, 180, metrics.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words[number])


def _fitting(places: list[float], widths: list[float], order: list[int]) -> list[int]:
    shown = labelled([places[n] for n in order], [widths[n] for n in order], range(len(order)), _APART)
    return [order[n] for n in shown]


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * _SMALLER)
    return small
