"""The program's icon in the forms that systems want, drawn from its SVG: python packaging/icons.py FOLDER

Writes FOLDER/diffviewer.ico for Windows, FOLDER/diffviewer.icns for macOS and FOLDER/hicolor/ for Linux. At sixteen
pixels there is no room for the drawing; there its own version is used.
"""

import io
import os
import struct
import sys
from pathlib import Path
from typing import Any

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
DRAWING = RESOURCES / "diffviewer.svg"
SMALL = RESOURCES / "diffviewer-16.svg"
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
ICO = (16, 20, 24, 32, 40, 48, 64, 256)
# what macOS calls its pictures, in pixels: plain ones, and those for screens of double density
ICNS = {"ic11": 32, "ic12": 64, "ic07": 128, "ic13": 256, "ic08": 256, "ic14": 512, "ic09": 512, "ic10": 1024}
# the two smallest of plain screens, colours and opacity each by themselves: as PNG not every program shows them
ICNS_SMALL = {("is32", "s8mk"): 16, ("il32", "l8mk"): 32}
# the picture of macOS stands in a margin, as those of other programs do, where there are pixels to spare
_MAC_MARGIN = 0.09
_MARGIN_FROM = 128


def _drawn(size: int, margin: float = 0.0) -> Any:
    """The icon at a size, `margin` of it free on each side."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QRectF
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
    del application
    return image


def png(size: int, margin: float = 0.0) -> bytes:
    """The icon at a size, `margin` of it free on each side, as PNG."""
    image = _drawn(size, margin)
    from PySide6.QtCore import QBuffer, QIODevice

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
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
    from PIL import Image

    pictures = [Image.open(io.BytesIO(png(size))) for size in ICO]
    pictures[-1].save(target, format="ICO", sizes=[(s, s) for s in ICO], append_images=pictures[:-1])


def macos(target: Path) -> None:
    """All sizes in one .icns."""
    parts = []
    for names, size in ICNS_SMALL.items():
        parts += zip(names, _channels(size), strict=True)
    parts += [(name, png(size, _MAC_MARGIN if size >= _MARGIN_FROM else 0)) for name, size in ICNS.items()]
    body = b"".join(name.encode() + struct.pack(">I", len(data) + 8) + data for name, data in parts)
    target.write_bytes(b"icns" + struct.pack(">I", len(body) + 8) + body)


def _channels(size: int) -> tuple[bytes, bytes]:
    """Red, green and blue, one after another, in runs of at most 128 bytes that are each told of; and the opacity."""
    from PySide6.QtGui import QImage

    image = _drawn(size).convertToFormat(QImage.Format.Format_RGBA8888)
    pixels = bytes(image.constBits())
    colours = b"".join(
        bytes([len(run) - 1]) + run
        for plane in (pixels[0::4], pixels[1::4], pixels[2::4])
        for run in (plane[start : start + 128] for start in range(0, len(plane), 128))
    )
    return colours, pixels[3::4]


def main() -> None:
    """Write all of them."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    linux(folder / "hicolor")
    windows(folder / "diffviewer.ico")
    macos(folder / "diffviewer.icns")


if __name__ == "__main__":
    main()
