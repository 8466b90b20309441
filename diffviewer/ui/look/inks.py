"""The palette in Qt's own objects, made once a palette instead of once a stroke."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPixmap, QPolygonF, QTextCharFormat

from diffviewer.ui.look.palettes import Palette

_HATCH = 14  # width of a stripe and a gap together, along the edge
_TILES = 16  # of them stand side by side in what is painted at once


class Inks:
    """Colours by name, text formats and the hatch of one palette."""

    def __init__(self, palette: Palette) -> None:
        self.palette = palette
        self._colours = {name: QColor(value) for name, value in palette.colours().items()}
        self._formats: dict[str, QTextCharFormat] = {}
        self._hatches: dict[float, QBrush] = {}

    def __getitem__(self, name: str) -> QColor:
        return self._colours[name]

    def faded(self, name: str, opacity: float) -> QColor:
        """A colour at an opacity from 0 to 1."""
        colour = QColor(self._colours[name])
        colour.setAlphaF(opacity)
        return colour

    def text_format(self, name: str) -> QTextCharFormat:
        """The format of text in a colour."""
        if name not in self._formats:
            format_ = QTextCharFormat()
            format_.setForeground(self._colours[name])
            self._formats[name] = format_
        return self._formats[name]

    def hatch(self, ratio: float) -> QBrush:
        """Thin slanted stripes that tile without a seam, crisp at a device pixel ratio."""
        if ratio not in self._hatches:
            side = round(_HATCH * ratio)
            tile = QPixmap(side, side)
            tile.fill(self["void"])
            painter = QPainter(tile)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self["void_hatch"])
            for shift in (-side, 0):
                painter.drawPolygon(_stripe(shift, side))
            painter.end()
            tile = _repeated(tile)
            tile.setDevicePixelRatio(ratio)
            self._hatches[ratio] = QBrush(tile)
        return self._hatches[ratio]


def _repeated(tile: QPixmap) -> QPixmap:
    """A larger tile of the same picture, which covers a cell in fewer and longer strokes."""
    large = QPixmap(tile.size() * _TILES)
    painter = QPainter(large)
    painter.drawTiledPixmap(large.rect(), tile)
    painter.end()
    return large


def _stripe(shift: float, side: float) -> QPolygonF:
    """A stripe from the lower left to the upper right, half as wide as what repeats."""
    half = side / 2
    return QPolygonF(
        [QPointF(shift, side), QPointF(shift + side, 0), QPointF(shift + side + half, 0), QPointF(shift + half, side)]
    )
