"""The pages before they are printed. Qt's part for printers is slow to import, so this module is a late one."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from diffviewer.export.html_text import one_line
from diffviewer.export.parts import Paper
from diffviewer.ui.look.palettes import Palette
from diffviewer.ui.paper.pages import Pages
from diffviewer.ui.paper.pdf import SHEETS, size_of, usual_sheet

_SMALLER = (
    "QToolButton { padding: 3px; min-height: 0; } QComboBox { padding: 2px 4px; }"
    " QComboBox QLineEdit { padding: 0; border: none; } QLineEdit { padding: 2px 4px; }"
)


class PrintPreview(QObject):
    """Shows the pages of a comparison and prints them from there."""

    def __init__(self, paper: Paper, palette: Palette, window: QWidget) -> None:
        super().__init__(window)
        self._paper = paper
        self._palette = palette
        self.printer = printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        printer.setPageSize(QPageSize(SHEETS[usual_sheet()]))
        printer.setPageOrientation(QPageLayout.Orientation.Portrait)
        printer.setDocName(one_line(paper.running))
        self.dialog = QPrintPreviewDialog(printer, window)
        self.dialog.setWindowTitle(self.tr("Print"))
        # Qt's own dialog has smaller controls than the window
        self.dialog.setStyleSheet(_SMALLER)
        self.dialog.resize(window.size() * 0.8)
        self.dialog.paintRequested.connect(self.paint)
        # the printer, which it holds, is destroyed after it
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.destroyed.connect(self.deleteLater)

    def open(self) -> None:
        """Show it."""
        self.dialog.open()

    @Slot(QPrinter)
    def paint(self, printer: QPrinter) -> None:
        """Paint the pages that are asked for, for whatever sheet was chosen."""
        pages = Pages(self._paper, size_of(printer), self._palette)
        chosen = None
        if printer.printRange() is QPrinter.PrintRange.PageRange and printer.fromPage():
            chosen = range(printer.fromPage() - 1, min(printer.toPage(), len(pages)))
        painter = QPainter(printer)
        try:
            pages.paint(painter, printer, chosen)
        finally:
            painter.end()
