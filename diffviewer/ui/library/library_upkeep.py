"""Looking after the library as one file, from the menu: backing it up, saving a copy of it, taking another one in."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QProgressDialog, QWidget

from diffviewer.messages import file_size, shortened
from diffviewer.ui.commands.actions import Actions
from diffviewer.ui.controls.waiting_dialog import put_away, waiting_dialog
from diffviewer.ui.look.core_texts import from_core
from diffviewer.work.library_access import LibraryAccess
from diffviewer.work.tasks import Tasks

if TYPE_CHECKING:
    from diffviewer.taking_in.brought import Brought

ShouldCancel = Callable[[], bool]
_PATTERNS = "*.sqlite *.db"
_TAKEN_IN = f"{_PATTERNS} *.opml *.xml *.yaml *.yml *.html *.htm *.mhtml *.mht *.webarchive *.txt *.md"


class LibraryUpkeep(QObject):
    """One thing at a time, each beside the window's own connection, so that the window stays of use meanwhile.

    `told` carries a sentence about what was done or was not, `failed` an exception; after either, `ended` says that
    there may be more in the library than before.
    """

    told = Signal(str)
    failed = Signal(object)
    ended = Signal()
    _progressed = Signal(int, int)  # articles done, of how many

    def __init__(self, access: LibraryAccess, tasks: Tasks, commands: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._path = access.path
        self._window = window
        self._actions = (
            *(commands.back_up, commands.save_library, commands.restore),
            *(commands.take_in, commands.take_in_folder),
        )
        self._given_up = threading.Event()
        self._tell: Callable[[object], str] | None = None
        self.dialog: QFileDialog | None = None
        self.progress: QProgressDialog | None = None
        self._lane = tasks.lane()
        self._lane.busy.connect(self._allow)
        self._lane.finished.connect(self._end)
        self._lane.failed.connect(self._fail)
        self._progressed.connect(self._show_progress)
        commands.back_up.triggered.connect(self.back_up)
        commands.save_library.triggered.connect(self.choose_copy)
        commands.take_in.triggered.connect(self.choose_library)
        commands.take_in_folder.triggered.connect(self.choose_folder)

    @Slot()
    def back_up(self) -> None:
        """Make a backup now, whether or not one is due."""
        path = self._path
        if self._has_library():
            self._start(
                self.tr("Backing up the library…"), lambda given_up: _back_up(path, given_up), self._about_backup
            )

    @Slot()
    def choose_copy(self) -> None:
        """Let the person choose where to save a copy."""
        if self._has_library():
            dialog = self._file_dialog(self.tr("Save a copy of the library"))
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix("sqlite")
            dialog.selectFile(f"diffviewer-{datetime.now():%Y-%m-%d}.sqlite")
            dialog.fileSelected.connect(self.save_copy)
            dialog.open()

    @Slot(str)
    def save_copy(self, target: str) -> None:
        """Write the whole library to a file, which may be opened or taken in elsewhere."""
        path = self._path
        self._start(
            self.tr("Saving a copy of the library…"),
            lambda given_up: _save_copy(path, Path(target), given_up),
            lambda saved: self._about_copy(target, saved),
        )

    @Slot()
    def choose_library(self) -> None:
        """Let the person choose what to take in."""
        dialog = self._file_dialog(self.tr("Import"))
        dialog.setNameFilters([f"{self.tr('What can be imported')} ({_TAKEN_IN})", f"{self.tr('All files')} (*)"])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self.take_in_all)
        dialog.open()

    @Slot()
    def choose_folder(self) -> None:
        """Let the person choose a folder of saved pages to take in."""
        dialog = self._file_dialog(self.tr("Import a folder of saved pages"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.take_in)
        dialog.open()

    @Slot(str)
    def take_in(self, other: str) -> None:
        """Bring in another library, or what other programs and people keep."""
        self.take_in_all([other])

    @Slot(list)
    def take_in_all(self, others: list[str]) -> None:
        """Bring several in, saved pages among them together; the person's own library is made where there is none."""
        path, name = self._path, shortened(others[0])
        self._start(
            self.tr("Taking in “{name}”…").format(name=name),
            lambda given_up: _take_in(path, others, self._progressed.emit, given_up),
            lambda brought: self._about_import(name, brought),
        )

    def _has_library(self) -> bool:
        there = self._path.exists()
        if not there:
            self.told.emit(self.tr("There is no library yet: no article was kept so far"))
        return there

    def _file_dialog(self, title: str) -> QFileDialog:
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.dialog = dialog = QFileDialog(self._window, title, place)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters([f"{self.tr('Libraries')} ({_PATTERNS})", f"{self.tr('All files')} (*)"])
        dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
        # Qt's own dialog has smaller buttons than the window
        dialog.setStyleSheet("QToolButton { padding: 3px; min-height: 0; }")
        return dialog

    def _start(self, what: str, work: Callable[[ShouldCancel], object], tell: Callable[[object], str]) -> None:
        """Do `work` off the UI thread; `tell` makes a sentence of its result, also where the person ended it early."""
        if self._lane.is_busy:
            return
        self._tell = tell
        self._given_up = given_up = threading.Event()
        self.progress = progress = waiting_dialog(self.tr("Library"), what, self.tr("Cancel"), self._window)
        progress.canceled.connect(self.cancel)
        self._lane.start(lambda should_cancel: work(lambda: given_up.is_set() or should_cancel()))

    @Slot()
    def cancel(self) -> None:
        """End what runs; what came in so far stays, and is told."""
        self._given_up.set()

    @Slot(bool)
    def _allow(self, busy: bool) -> None:
        for action in self._actions:
            action.setEnabled(not busy)

    @Slot(int, int)
    def _show_progress(self, done: int, total: int) -> None:
        if self.progress is not None and not self._given_up.is_set():
            self.progress.setMaximum(total)
            self.progress.setValue(done)

    @Slot(object)
    def _end(self, result: object) -> None:
        self._put_progress_away()
        if self._tell is not None:
            self.told.emit(self._tell(result))
        self.ended.emit()

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        self._put_progress_away()
        self.failed.emit(error)
        self.ended.emit()

    def _put_progress_away(self) -> None:
        progress, self.progress = self.progress, None
        put_away(progress, self.cancel)

    def _about_backup(self, size: object) -> str:
        if not isinstance(size, int):
            return self.tr("No backup was made: it was cancelled")
        return self.tr("The library was backed up, {size}; the last three backups are kept").format(
            size=file_size(size, from_core)
        )

    def _about_copy(self, target: str, size: object) -> str:
        if not isinstance(size, int):
            return self.tr("No copy of the library was saved: it was cancelled")
        return self.tr("A copy of the library was saved as “{name}”, {size}").format(
            name=shortened(target), size=file_size(size, from_core)
        )

    def _about_import(self, name: str, brought: object) -> str:
        from diffviewer.taking_in.brought import Brought

        assert isinstance(brought, Brought)
        came = brought.articles or brought.versions or brought.feeds
        if brought.complete:
            sentence = self.tr("“{name}” was taken in: {articles}, {versions}")
            nothing = self.tr("“{name}” holds nothing that is not in the library already")
        else:
            sentence = self.tr("Taking in “{name}” was cancelled; what came in before stays: {articles}, {versions}")
            nothing = self.tr("Taking in “{name}” was cancelled before anything new came in")
        said = (sentence if came else nothing).format(
            name=name,
            articles=self.tr("%n new article(s)", "", brought.articles),
            versions=self.tr("%n new version(s)", "", brought.versions),
        )
        more = [self.tr("%n new feed(s)", "", brought.feeds)] if brought.feeds else []
        more += [self.tr("%n file(s) could not be read", "", len(brought.unread))] if brought.unread else []
        return " · ".join((said, *more))


def _back_up(path: Path, should_cancel: ShouldCancel) -> int | None:
    """The size of the backup, in bytes; None where it was given up."""
    from diffviewer.store.library import Library

    with Library.open(path) as library:
        made = library.back_up(datetime.now(UTC), should_cancel)
    return made.stat().st_size if made is not None else None


def _save_copy(path: Path, target: Path, should_cancel: ShouldCancel) -> int | None:
    """The size of the copy, in bytes; None where it was given up."""
    from diffviewer.store.library import Library

    with Library.open(path) as library:
        saved = library.export_to(target, should_cancel)
    return target.stat().st_size if saved else None


def _take_in(
    path: Path, others: list[str], progress: Callable[[int, int], None], should_cancel: ShouldCancel
) -> "Brought":
    from diffviewer.store.library import Library
    from diffviewer.taking_in.anything import look_at, take_in_all
    from diffviewer.watching.measure import words_changed

    look_at(others)  # or an empty library would be made for nothing
    with Library.open(path, measure=words_changed) as library:
        return take_in_all(library, others, datetime.now(UTC), progress, should_cancel)
