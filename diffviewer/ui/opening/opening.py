"""The ways in: files chosen, dropped or pasted, and the sample; they end in the controller's `open`. And addresses."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from diffviewer import paths
from diffviewer.settings import Settings
from diffviewer.ui.comparison.comparison_controller import ComparisonController
from diffviewer.ui.comparison.drop_plan import Side
from diffviewer.ui.opening.addresses import addresses_of
from diffviewer.ui.opening.drop import files_of

_PATTERNS = "*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.txt *.md *.html.gz *.warc *.warc.gz *.wacz"


class Opening(QObject):
    """Brings files to the controller. `remarked` carries a sentence where there was nothing to bring.

    `watch_wanted` carries addresses that were pasted instead.
    """

    remarked = Signal(str)
    watch_wanted = Signal(object)

    def __init__(self, controller: ComparisonController, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._controller = controller
        self._settings = settings
        self._window = window

    @Slot()
    def choose(self) -> None:
        """Let the person choose files."""
        dialog = QFileDialog(self._window, self.tr("Open saved pages"), self._folder())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([f"{self.tr('Saved pages')} ({_PATTERNS})", f"{self.tr('All files')} (*)"])
        dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
        # Qt's own dialog has smaller buttons than the window
        dialog.setStyleSheet("QToolButton { padding: 3px; min-height: 0; }")
        dialog.filesSelected.connect(self._chosen)
        dialog.open()

    @Slot(list)
    def _chosen(self, files: list[str]) -> None:
        self._settings.folder = str(Path(files[0]).parent)
        self._controller.open(files)

    def _folder(self) -> str:
        """The folder chosen from last, else that of downloads, else the person's own."""
        places = [self._settings.folder] + [
            QStandardPaths.writableLocation(place)
            for place in (
                QStandardPaths.StandardLocation.DownloadLocation,
                QStandardPaths.StandardLocation.HomeLocation,
            )
        ]
        return next((place for place in places if place and Path(place).is_dir()), "")

    @Slot()
    def sample(self) -> None:
        """Open the invented article."""
        folder = paths.resources() / "sample"
        self._controller.open(sorted(str(file) for file in folder.iterdir() if file.is_file()), apart=True)

    @Slot()
    def paste(self) -> None:
        """Open the files that the clipboard names, or watch the addresses that it consists of."""
        mime = QGuiApplication.clipboard().mimeData()
        files, addresses = files_of(mime), addresses_of(mime)
        if files:
            self._controller.open(files)
        elif addresses:
            self.watch_wanted.emit(addresses)
        else:
            self.remarked.emit(self.tr("There are neither files nor addresses in the clipboard."))

    @Slot(object, object)
    def drop(self, files: list[str], side: Side | None) -> None:
        """Open files that were dropped on a side, or beside the text."""
        if files:
            self._controller.open(files, side, apart=side is None)
        else:
            self.remarked.emit(self.tr("These are neither saved pages nor addresses of the web."))
