"""A comparison or a history as a PDF file, and onto a printer."""

from collections.abc import Callable
from typing import BinaryIO, Final, Literal

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from diffviewer import __version__
from diffviewer.export.html_text import one_line
from diffviewer.export.parts import Paper
from diffviewer.ui.look.palettes import LIGHT, Palette
from diffviewer.ui.paper.pages import Pages
from diffviewer.ui.paper.typeset import POINT

Sheet = Literal["a4", "letter"]
SHEETS: Final = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
_RESOLUTION: Final = 1440  # dots per inch: one for each unit


def usual_sheet() -> Sheet:
    """What the person's country writes on."""
    imperial = QLocale.system().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return "letter" if imperial else "a4"


def write_pdf(
    stream: BinaryIO,
    paper: Paper,
    sheet: Sheet = "a4",
    palette: Palette = LIGHT,
    should_cancel: Callable[[], bool] | None = None,
) -> int:
    """Write the PDF; returns how many pages it has. Raises `errors.Cancelled` soon after `should_cancel` is true.

    Needs a QGuiApplication, not the UI thread.
    """
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPdfVersion(QPdfWriter.PdfVersion.PdfVersion_1_6)
    writer.setTitle(one_line(paper.running))
    writer.setCreator(f"Diffviewer {__version__}")
    writer.setResolution(_RESOLUTION)
    writer.setPageLayout(QPageLayout(QPageSize(SHEETS[sheet]), QPageLayout.Orientation.Portrait, QMarginsF()))
    pages = Pages(paper, size_of(writer), palette, should_cancel)
    painter = QPainter(writer)
    try:
        pages.paint(painter, writer)
    finally:
        painter.end()
    buffer.close()
    stream.write(data.data())
    return len(pages)


def size_of(device: QPagedPaintDevice) -> QSizeF:
    """The size of a device's sheets, margins and all, in twentieths of a point."""
    return device.pageLayout().fullRectPoints().size().toSizeF() * POINT
