"""The ways in: files chosen, dropped or pasted, and the sample. All of them end in the controller's `open`."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from diffviewer import paths
from diffviewer.settings import Settings
from diffviewer.ui.comparison_controller import ComparisonController
from diffviewer.ui.drop import files_of
from diffviewer.ui.drop_plan import Side

_PATTERNS = "*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.txt *.md *.html.gz"


class Opening(QObject):
    """Brings files to the controller."""

    def __init__(self, controller: ComparisonController, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._controller = controller
        self._settings = settings
        self._window = window

    @Slot()
    def choose(self) -> None:
        """Let the person choose files."""
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
        folder = self._settings.folder if Path(self._settings.folder).is_dir() else home
        kinds = f"{self.tr('Saved pages')} ({_PATTERNS});;{self.tr('All files')} (*)"
        chosen, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Open saved pages"), folder, kinds)
        if chosen:
            self._settings.folder = str(Path(chosen[0]).parent)
            self._controller.open(chosen)

    @Slot()
    def sample(self) -> None:
        """Open the invented article."""
        folder = paths.resources() / "sample"
        self._controller.open(sorted(str(file) for file in folder.iterdir() if file.is_file()), apart=True)

    @Slot()
    def paste(self) -> None:
        """Open the files that the clipboard names."""
        self._controller.open(files_of(QGuiApplication.clipboard().mimeData()))

    @Slot(object, object)
    def drop(self, files: list[str], side: Side | None) -> None:
        """Open files that were dropped on a side, or beside the text."""
        self._controller.open(files, side, apart=side is None)
