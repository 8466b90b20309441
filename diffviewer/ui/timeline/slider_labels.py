"""Paints the words below the version slider: numbers, days and times, and how long nothing happened."""

from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Words:
    """Words below the line, from `left` to `right` of the scene."""

    left: float
    right: float
    text: str


def numbers(scene: SliderScene) -> list[Words]:
    """The numbers of as many stops as fit beside each other."""
    in_sight = [stop for stop, place in enumerate(scene.places) if -10 <= place <= scene.width + 10]
    places, widths = ([of[stop] for stop in in_sight] for of in (scene.places, scene.label_widths))
    return [
        Words(places[n] - widths[n] / 2, places[n] + widths[n] / 2, scene.labels[in_sight[n]])
        for n in labelled(places, widths, (), _NUMBERS_APART)
    ]


def paint_numbers(painter: QPainter, scene: SliderScene, palette: Palette) -> list[Words]:
    """Paint the numbers of as many stops as fit beside each other, and return them."""
    painter.setFont(scene.font)
    painter.setPen(QColor(palette.text_muted))
    shown = numbers(scene)
    for words in shown:
        _paint(painter, scene, words, LABELS, QFontMetricsF(scene.font).height())
    return shown


def paint_chosen(painter: QPainter, scene: SliderScene, palette: Palette, shown: list[Words]) -> None:
    """Paint the numbers of the two stops chosen in the colours of their handles, in place of those in their way."""
    height = QFontMetricsF(scene.font).height()
    bold = QFont(scene.font)
    bold.setWeight(QFont.Weight.Bold)
    painter.setFont(bold)
    both = chosen(scene)
    for words in shown:
        if any(is_in_the_way(words, mine) for mine in both):
            left = min(scene.x(words.left), scene.x(words.right)) - 1
            painter.fillRect(QRectF(left, LABELS, words.right - words.left + 2, height), QColor(palette.window))
    colours = (palette.new, palette.old) if scene.swapped else (palette.old, palette.new)
    for mine, colour in zip(both, colours, strict=True):
        painter.setPen(QColor(colour))
        _paint(painter, scene, mine, LABELS, height)


def chosen(scene: SliderScene) -> tuple[Words, Words]:
    """The numbers of the two stops chosen."""
    both = []
    for place, stop in zip(chosen_places(scene), (scene.older, scene.newer), strict=True):
        half = scene.label_widths[stop] / 2
        both.append(Words(place - half, place + half, scene.labels[stop]))
    return both[0], both[1]


def is_in_the_way(words: Words, chosen_one: Words) -> bool:
    """Whether the number of a stop is not shown because of one chosen."""
    return words.left < chosen_one.right + _NUMBERS_APART and chosen_one.left - _NUMBERS_APART < words.right


def chosen_places(scene: SliderScene) -> tuple[float, float]:
    """Where the numbers of the two stops chosen stand: below their handles, and never over one another."""
    older, newer = handle_places(scene)
    if scene.older == scene.newer:
        return older, newer
    lack = (scene.label_widths[scene.older] + scene.label_widths[scene.newer]) / 2 + _NUMBERS_APART - (newer - older)
    return (older, newer) if lack <= 0 else (older - lack / 2, newer + lack / 2)


def moments(scene: SliderScene) -> list[Words]:
    """Days, then times where they fit, then how long the time between two stops is."""
    metrics = QFontMetricsF(_small(scene.font))
    found: list[tuple[int, float, float, str]] = []  # its rank, its place, its width with what is kept free, its words
    for stop, text, is_day in scene.moments:
        width = metrics.horizontalAdvance(text)
        if 0 <= scene.places[stop] <= scene.width:
            # at the edge they move in rather than be cut off
            place = min(max(scene.places[stop], width / 2), scene.width - width / 2)
            found.append((0 if is_day else 1, place, width, text))
    for stop, text in scene.gaps:
        begin, end = scene.places[stop], scene.places[stop + 1]
        width = metrics.horizontalAdvance(text) + 2 * _ROUND_A_GAP
        middle = (max(begin, 0.0) + min(end, scene.width)) / 2
        if end > 0 and begin < scene.width and width / 2 <= middle <= scene.width - width / 2:
            found.append((2, middle, width, text))
    found.sort(key=lambda each: each[:2])
    shown = labelled([each[1] for each in found], [each[2] for each in found], range(len(found)), _APART)
    return [Words(found[n][1] - found[n][2] / 2, found[n][1] + found[n][2] / 2, found[n][3]) for n in shown]


def paint_moments(painter: QPainter, scene: SliderScene, palette: Palette) -> None:
    """Paint days, times and how long nothing happened."""
    font = _small(scene.font)
    top, height = LABELS + QFontMetricsF(scene.font).height(), QFontMetricsF(font).height()
    painter.setFont(font)
    painter.setPen(QColor(palette.text_muted))
    for words in moments(scene):
        _paint(painter, scene, words, top, height)


def _paint(painter: QPainter, scene: SliderScene, words: Words, top: float, height: float) -> None:
    middle = scene.x((words.left + words.right) / 2)
    painter.drawText(QRectF(middle - 90, top, 180, height), Qt.AlignmentFlag.AlignCenter, words.text)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * _SMALLER)
    return small
