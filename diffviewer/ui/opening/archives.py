"""Archives that hold several pages: what they hold is looked up, the person chooses, and the choice is opened."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from diffviewer.errors import InputError
from diffviewer.ui.comparison.comparison_controller import ComparisonController
from diffviewer.ui.look.theme import Theme
from diffviewer.work.shared_reader import SharedReader
from diffviewer.work.tasks import Tasks

if TYPE_CHECKING:
    from diffviewer.extract.archive import ArchivedPage
    from diffviewer.ui.opening.archive_dialog import ArchiveDialog


class Archives(QObject):
    """`problem` carries an InputError, `failed` any other exception."""

    problem = Signal(object)
    failed = Signal(object)

    def __init__(
        self, controller: ComparisonController, reader: SharedReader, tasks: Tasks, theme: Theme, window: QWidget
    ) -> None:
        super().__init__(window)
        self._controller = controller
        self._reader = reader
        self._theme = theme
        self._window = window
        self._path = ""
        self.dialog: ArchiveDialog | None = None
        self._listing = tasks.lane()
        self._listing.finished.connect(self._ask)
        self._listing.failed.connect(self._fail)

    def choose(self, path: str) -> None:
        """Let the person choose pages of an archive, and open them."""
        self._path = path
        self._listing.start(lambda should_cancel: self._reader.archived(path, should_cancel))

    @Slot(object)
    def _ask(self, pages: "tuple[ArchivedPage, ...]") -> None:
        from diffviewer.ui.opening.archive_dialog import ArchiveDialog

        self.dialog = dialog = ArchiveDialog(self._path, pages, self._theme, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._open)
        dialog.finished.connect(self._forget)
        dialog.open()

    @Slot(object)
    def _open(self, paths: list[str]) -> None:
        self._controller.open(paths)

    @Slot()
    def _forget(self) -> None:
        self.dialog = None

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        (self.problem if isinstance(error, InputError) else self.failed).emit(error)
