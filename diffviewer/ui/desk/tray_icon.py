"""The icon in the tray: the program's own, with how many articles are unread, or that watching is paused."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap

from diffviewer.ui.look import icons
from diffviewer.ui.look.palettes import LIGHT

_SIZES = (16, 22, 24, 32, 48, 64)  # pixels that trays ask for
_MOST = 99
_BADGE = 0.62  # of the icon's size
_BACKGROUND = QColor(LIGHT.old)
_INK = QColor(LIGHT.accent_text)


def tray_icon(unread: int, *, paused: bool = False) -> QIcon:
    """The icon in every size; a tray is as light or dark as it likes, so the badge bears its own ground."""
    icon = QIcon()
    for size in _SIZES:
        pixmap = icons.program_icon(size).pixmap(size, size, QIcon.Mode.Disabled if paused else QIcon.Mode.Normal)
        pixmap = _whole(pixmap, size)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if unread:
            _paint_count(painter, size, str(unread) if unread <= _MOST else f"{_MOST}+")
        elif paused:
            _paint_pause(painter, size)
        painter.end()
        icon.addPixmap(pixmap)
    return icon


def _whole(pixmap: QPixmap, size: int) -> QPixmap:
    """The picture in the middle of a square of the size, at one pixel a pixel."""
    square = QPixmap(size, size)
    square.fill(Qt.GlobalColor.transparent)
    painter = QPainter(square)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(square.rect(), pixmap)
    painter.end()
    return square


def _paint_count(painter: QPainter, size: int, count: str) -> None:
    height = size * _BADGE
    width = height * (1 + 0.45 * (len(count) - 1)) if len(count) < 3 else size
    badge = QRectF(size - width, size - height, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_BACKGROUND)
    painter.drawRoundedRect(badge, height / 2, height / 2)
    font = QFont()
    font.setPixelSize(max(7, round(height * 0.78)))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(_INK)
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, count)


def _paint_pause(painter: QPainter, size: int) -> None:
    radius = size * _BADGE / 2
    middle = QPointF(size - radius, size - radius)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_BACKGROUND)
    painter.drawEllipse(middle, radius, radius)
    painter.setBrush(_INK)
    bar, height = radius * 0.3, radius * 0.9
    for side in (-1, 1):
        painter.drawRect(QRectF(middle.x() + side * radius * 0.32 - bar / 2, middle.y() - height / 2, bar, height))
