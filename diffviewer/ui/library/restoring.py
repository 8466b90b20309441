"""Restoring the library: which copies there are, the question, and the exchange."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from diffviewer.work.library_access import LibraryAccess
from diffviewer.work.tasks import Tasks

if TYPE_CHECKING:
    from diffviewer.store.backup import Backup
    from diffviewer.ui.library.restore_dialog import RestoreDialog


class Restoring(QObject):
    """`restored` says that another library stands in the place of the one before; `failed` carries an exception."""

    restored = Signal()
    failed = Signal(object)

    def __init__(self, access: LibraryAccess, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._access = access
        self._window = window
        self.dialog: RestoreDialog | None = None
        self._looking = tasks.lane()
        self._looking.finished.connect(self._ask)
        self._looking.failed.connect(self.failed)
        access.replaced.connect(self.restored)

    @Slot()
    def begin(self) -> None:
        """Ask which copy to bring back."""
        path = self._access.path
        self._looking.start(lambda should_cancel: _backups(path))

    @Slot(object)
    def _ask(self, backups: "tuple[Backup, ...]") -> None:
        from diffviewer.ui.library.restore_dialog import RestoreDialog

        self.dialog = RestoreDialog(backups, self._window)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.chosen.connect(self._restore)
        self.dialog.open()

    @Slot(object)
    def _restore(self, backup: "Backup") -> None:
        self._access.replace(lambda path: _exchange(path, backup.path))


def _backups(path: Path) -> "tuple[Backup, ...]":
    from diffviewer.store.backup import backups

    return backups(path.absolute())


def _exchange(path: Path, backup: Path) -> None:
    from diffviewer.store.backup import restore

    restore(path.absolute(), backup, datetime.now(UTC))
