"""The program's icon in the forms that systems want, drawn from its SVG: python packaging/icons.py FOLDER

Writes FOLDER/diffviewer.ico for Windows, FOLDER/diffviewer.icns for macOS and FOLDER/hicolor/ for Linux. At sixteen
pixels there is no room for the drawing; there its own version is used.
"""

import io
import os
import sys
from pathlib import Path
from typing import Any

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
DRAWING = RESOURCES / "diffviewer.svg"
SMALL = RESOURCES / "diffviewer-16.svg"
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
ICO = (16, 20, 24, 32, 40, 48, 64, 256)
ICNS = (16, 32, 64, 128, 256, 512, 1024)
# the picture of macOS stands in a margin, as those of other programs do, where there are pixels to spare
_MAC_MARGIN = 0.09
_MARGIN_FROM = 64


def png(size: int, margin: float = 0.0) -> bytes:
    """The icon at a size, `margin` of it free on each side, as PNG."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QIODevice, QRectF
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication([])
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    free = round(size * margin)
    drawing = SMALL if size <= 20 else DRAWING
    QSvgRenderer(str(drawing)).render(painter, QRectF(free, free, size - 2 * free, size - 2 * free))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    del application
    return bytes(buffer.data().data())


def linux(folder: Path) -> None:
    """A folder of the theme "hicolor", which every desktop falls back to."""
    for size in SIZES:
        target = folder / f"{size}x{size}" / "apps" / "diffviewer.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(png(size))
    target = folder / "scalable" / "apps" / "diffviewer.svg"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(DRAWING.read_bytes())


def windows(target: Path) -> None:
    """All sizes in one .ico."""
    pictures = _pictures(ICO)
    pictures[-1].save(target, format="ICO", sizes=[(s, s) for s in ICO], append_images=pictures[:-1])


def macos(target: Path) -> None:
    """All sizes in one .icns."""
    pictures = _pictures(ICNS, _MAC_MARGIN)
    pictures[-1].save(target, format="ICNS", append_images=pictures[:-1])


def _pictures(sizes: tuple[int, ...], margin: float = 0.0) -> list[Any]:
    from PIL import Image

    return [Image.open(io.BytesIO(png(size, margin if size >= _MARGIN_FROM else 0))) for size in sizes]


def main() -> None:
    """Write all of them."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    linux(folder / "hicolor")
    windows(folder / "diffviewer.ico")
    macos(folder / "diffviewer.icns")


if __name__ == "__main__":
    main()
