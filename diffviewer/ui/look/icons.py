"""The program's own drawings, in the colours of the theme."""

from functools import cache
from typing import Final

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

from diffviewer import paths

SIZE: Final = 16  # logical pixels
_SMALL: Final = 20  # up to so many pixels there is no room for the drawing; it has another one there


def icon(name: str, colour: str, disabled: str = "") -> QIcon:
    """The drawing `resources/icons/NAME.svg` in a colour "#rrggbb", and in another where its control is disabled."""
    return QIcon(_Drawing(name, colour, disabled or colour))


def program_icon(size: int = 0) -> QIcon:
    """The icon of the program itself; where it is known that it will be small (in pixels), drawn for that."""
    return QIcon(str(paths.resources() / ("diffviewer-16.svg" if 0 < size <= _SMALL else "diffviewer.svg")))


def window_icon() -> QIcon:
    """The program's icon as title bars and lists of windows want it: in their sizes, each from the right drawing."""
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128):
        made.addPixmap(program_icon(size).pixmap(QSize(size, size), 1.0))
    return made


class _Drawing(QIconEngine):
    """Paints one drawing at any size and scale; it is parsed when first painted."""

    def __init__(self, name: str, colour: str, disabled: str) -> None:
        super().__init__()
        self._name = name
        self._colours = {QIcon.Mode.Disabled: disabled}
        self._colour = colour
        self._painted: dict[tuple[int, int, QIcon.Mode, float], QPixmap] = {}

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        # slow to import, so not before a drawing is seen
        from PySide6.QtSvg import QSvgRenderer

        renderer = QSvgRenderer(QByteArray(_source(self._name, self._colours.get(mode, self._colour))))
        renderer.render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        key = (size.width(), size.height(), mode, scale)
        pixmap = self._painted.get(key)
        if pixmap is None:
            pixmap = self._painted[key] = QPixmap(size * scale)  # the size is asked for in logical pixels
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            self.paint(painter, pixmap.rect(), mode, state)
            painter.end()
        return pixmap

    def clone(self) -> "_Drawing":
        return _Drawing(self._name, self._colour, self._colours[QIcon.Mode.Disabled])


@cache
def _source(name: str, colour: str) -> bytes:
    text = (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return text.replace("currentColor", colour).encode()
