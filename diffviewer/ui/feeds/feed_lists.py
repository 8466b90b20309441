"""Lists of feeds, OPML, from and for other programs: choosing the file, and what came of it."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from diffviewer import messages
from diffviewer.errors import InputError, Problem
from diffviewer.messages import shortened
from diffviewer.ui.look.core_texts import from_core
from diffviewer.work.library_access import LibraryAccess, ShouldCancel

if TYPE_CHECKING:
    from diffviewer.store.library import Library

_MOST_BYTES = 20_000_000
_PATTERNS = "*.opml *.xml"


@dataclass(frozen=True, slots=True)
class _TakenIn:
    """So many feeds were in a list, and so many of them are new."""

    listed: int
    new: int


class FeedLists(QObject):
    """`told` carries a sentence about what was done, `problem` one about what cannot be; `taken_in` that there are new
    feeds, `failed` an exception.
    """

    told = Signal(str)
    problem = Signal(str)
    taken_in = Signal()
    failed = Signal(object)

    def __init__(self, access: LibraryAccess, window: QWidget) -> None:
        super().__init__(window)
        self._access = access
        self._window = window
        self._file = ""
        self.dialog: QFileDialog | None = None
        # what they raise is told by us, and the library's own trouble with it
        self._in, self._out = access.lane(), access.lane()
        for lane in (self._in, self._out):
            lane.failed.disconnect(access.failed)
            lane.failed.connect(self._fail)
        self._in.finished.connect(self._tell_in)
        self._out.finished.connect(self._tell_out)

    @Slot()
    def choose_in(self) -> None:
        """Let the person choose a list to take in."""
        dialog = self._file_dialog(self.tr("Take in a list of feeds"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.take_in)
        dialog.open()

    @Slot(str)
    def take_in(self, file: str) -> None:
        """Follow the feeds of a list that are not followed yet."""
        self._file = file
        try:
            with open(file, "rb") as stream:
                data = stream.read(_MOST_BYTES + 1)
        except OSError as error:
            self._fail(InputError(Problem.UNREADABLE, file, detail=error.strerror or str(error)))
            return

        def work(library: "Library", should_cancel: ShouldCancel) -> _TakenIn:
            from diffviewer.fetch.opml import read_opml
            from diffviewer.watching.lists import take_in_list

            listed = len(read_opml(data))
            return _TakenIn(listed, len(take_in_list(library, data, datetime.now(UTC))))

        if not self._access.path.exists() and not self._is_list(data):
            return  # no library is made for nothing
        self._in.ask(work)

    @Slot()
    def choose_out(self) -> None:
        """Let the person choose where to save the list."""
        if not self._access.path.exists():
            self.told.emit(self.tr("No feed is followed so far"))
            return
        dialog = self._file_dialog(self.tr("Save the list of feeds"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("opml")
        dialog.selectFile("diffviewer-feeds.opml")
        dialog.fileSelected.connect(self.give_out)
        dialog.open()

    @Slot(str)
    def give_out(self, file: str) -> None:
        """Write the feeds that are followed to a file."""
        self._file = file

        def work(library: "Library", should_cancel: ShouldCancel) -> int:
            from diffviewer.export.whole_file import whole_binary_file
            from diffviewer.watching.lists import give_out_list

            with whole_binary_file(file) as stream:
                stream.write(give_out_list(library, datetime.now(UTC)))
            return len(library.feeds.all())

        self._out.ask(work)

    def _is_list(self, data: bytes) -> bool:
        from diffviewer.fetch.feed_problems import FeedError
        from diffviewer.fetch.opml import read_opml

        try:
            read_opml(data)
        except FeedError as error:
            self._fail(error)
            return False
        return True

    def _file_dialog(self, title: str) -> QFileDialog:
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.dialog = dialog = QFileDialog(self._window, title, place)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters([f"{self.tr('Lists of feeds')} ({_PATTERNS})", f"{self.tr('All files')} (*)"])
        dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
        # Qt's own dialog has smaller buttons than the window
        dialog.setStyleSheet("QToolButton { padding: 3px; min-height: 0; }")
        return dialog

    @Slot(object)
    def _tell_in(self, came: _TakenIn) -> None:
        name = shortened(Path(self._file).name)
        if not came.listed:
            self.told.emit(self.tr("“{name}” names no feed").format(name=name))
        elif not came.new:
            self.told.emit(self.tr("Every feed in “{name}” is followed already").format(name=name))
        else:
            new = self.tr("%n new feed(s)", "", came.new)
            known = came.listed - came.new
            sentence = self.tr("“{name}” was taken in: {new}")
            if known:
                sentence = self.tr("“{name}” was taken in: {new}; {known} followed already")
            self.told.emit(sentence.format(name=name, new=new, known=known))
        self._access.changed.emit()
        self.taken_in.emit()

    @Slot(object)
    def _tell_out(self, count: int) -> None:
        feeds = self.tr("%n feed(s)", "", count)
        name = shortened(Path(self._file).name)
        self.told.emit(self.tr("The list was saved as “{name}”: {feeds}").format(name=name, feeds=feeds))

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        from diffviewer.fetch.feed_problems import FeedError, FeedProblem

        name = shortened(Path(self._file).name)
        if isinstance(error, InputError):
            self.problem.emit(messages.sentence(error, from_core))
        elif isinstance(error, FeedError):
            sentence = self.tr("“{name}” is no list of feeds (OPML).")
            if error.problem is FeedProblem.ENTITIES:
                sentence = self.tr("“{name}” declares entities, which is a way to attack its readers; it was not read.")
            elif error.problem is FeedProblem.TOO_LARGE:
                sentence = self.tr("“{name}” is too large for a list of feeds.")
            self.problem.emit(sentence.format(name=name))
        else:
            self.failed.emit(error)
