"""Gives out what is shown: asks where a file may go, writes it beside the window's work, and says what came of it."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QProgressDialog, QWidget

from diffviewer import messages
from diffviewer.errors import Cancelled, InputError
from diffviewer.export.file_names import safe_name
from diffviewer.settings import Settings
from diffviewer.ui.commands.share_actions import ShareActions
from diffviewer.ui.controls.waiting_dialog import put_away, waiting_dialog
from diffviewer.ui.look.core_texts import from_core
from diffviewer.ui.sharing import clipboard
from diffviewer.ui.sharing.subject import Subject
from diffviewer.work.tasks import Tasks

if TYPE_CHECKING:
    from diffviewer.export.exhibit import Exhibit
    from diffviewer.export.parts import Paper
    from diffviewer.ui.sharing.printing import PrintPreview

_SUFFIXES = {
    "html": ".html",
    "pdf": ".pdf",
    "png": ".png",
    "markdown": ".md",
    "text": ".txt",
    "json": ".json",
    "history html": ".html",
    "history pdf": ".pdf",
    "history csv": ".csv",
    "bundle": ".zip",
}


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was written. `number` proves a bundle whole; "" for other kinds."""

    target: str
    size: int
    number: str


@dataclass(frozen=True, slots=True)
class _Prepared:
    """What was made of a subject."""

    subject: Subject
    made: Any


class Sharing(QObject):
    """One thing at a time. `subject` tells what is shown, None where nothing is or it is still being compared.

    `written` carries a file's path and a sentence, `told` a sentence, `problem` one about what could not be done,
    `failed` an exception.
    """

    written = Signal(str, str)
    told = Signal(str)
    problem = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        subject: Callable[[], Subject | None],
        tasks: Tasks,
        actions: ShareActions,
        settings: Settings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._subject = subject
        self._settings = settings
        self._window = window
        self._given_up = threading.Event()
        self._then: Callable[[object], object] = lambda result: None
        self.dialog: QFileDialog | None = None
        self.progress: QProgressDialog | None = None
        self.preview: PrintPreview | None = None
        self._lane = tasks.lane()
        self._lane.finished.connect(self._end)
        self._lane.failed.connect(self._fail)
        for action in actions.files:
            action.triggered.connect(partial(self.choose_file, str(action.data())))
        actions.rich.triggered.connect(self.copy_rich)
        actions.cite.triggered.connect(self.copy_citation)
        actions.print.triggered.connect(self.preview_print)

    def choose_file(self, kind: str) -> None:
        """Let the person choose where a file of a kind goes; one that is there is asked about by the dialog."""
        subject = self._ready()
        if subject is None:
            return
        folder = self._settings.export_folder
        if not Path(folder).is_dir():
            folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suffix = _SUFFIXES[kind]
        self.dialog = dialog = QFileDialog(self._window, self.tr("Export"), folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"{self._kind(kind)} (*{suffix})", f"{self.tr('All files')} (*)"])
        dialog.setDefaultSuffix(suffix[1:])
        dialog.selectFile(_name(subject, kind, suffix))
        dialog.setStyleSheet("QToolButton { padding: 3px; min-height: 0; }")  # Qt's own has smaller buttons
        dialog.fileSelected.connect(partial(self.write, subject, kind))
        dialog.open()

    def write(self, subject: Subject, kind: str, target: str) -> None:
        """Write a file; what is there is replaced by the whole of it, or stays."""
        self._settings.export_folder = str(Path(target).parent)

        def work(given_up: Callable[[], bool]) -> object:
            from diffviewer.ui.sharing import writing

            number = writing.write(subject, kind, target, given_up)
            return Written(target, writing.size_of(target), number)

        what = self.tr("Writing “{name}”…").format(name=messages.shortened(target))
        self._start(what, work, self._tell_written)

    @Slot()
    def copy_rich(self) -> None:
        """Put the comparison into the clipboard, with colours and as plain text."""
        self._with_exhibit(clipboard.rich_of, self._put_rich)

    @Slot()
    def copy_citation(self) -> None:
        """Put the citation into the clipboard."""
        self._with_exhibit(clipboard.citation_of, self._put_citation)

    @Slot()
    def preview_print(self) -> None:
        """Show the pages as they would be printed; from there they can be."""
        self._with_exhibit(_paper_of, self._show_preview)

    @Slot()
    def cancel(self) -> None:
        """Give up what is written; no file comes of it."""
        self._given_up.set()

    def _ready(self) -> Subject | None:
        if self._lane.is_busy:
            return None
        subject = self._subject()
        if subject is None:
            self.told.emit(self.tr("One moment: the versions are still being compared"))
        return subject

    def _with_exhibit(self, make: "Callable[[Exhibit], object]", then: Callable[[object], object]) -> None:
        subject = self._ready()
        if subject is None or subject.comparison is None:
            return
        chosen = subject
        self._start(self.tr("Preparing…"), lambda given_up: _Prepared(chosen, make(chosen.exhibit())), then)

    def _start(self, what: str, work: Callable[[Callable[[], bool]], object], then: Callable[[object], object]) -> None:
        if self._lane.is_busy:
            return
        self._then = then
        self._given_up = given_up = threading.Event()
        self.progress = waiting_dialog(self.tr("Export"), what, self.tr("Cancel"), self._window)
        self.progress.canceled.connect(self.cancel)
        self._lane.start(lambda should_cancel: work(lambda: given_up.is_set() or should_cancel()))

    @Slot(object)
    def _end(self, result: object) -> None:
        self._put_progress_away()
        self._then(result)

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        self._put_progress_away()
        if isinstance(error, Cancelled):
            self.told.emit(self.tr("Nothing was written: it was cancelled"))
        elif isinstance(error, InputError):
            self.problem.emit(messages.sentence(error, from_core))
        else:
            self.failed.emit(error)

    def _put_progress_away(self) -> None:
        progress, self.progress = self.progress, None
        put_away(progress, self.cancel)

    def _tell_written(self, result: object) -> None:
        assert isinstance(result, Written)
        size = messages.file_size(result.size, from_core)
        name = messages.shortened(result.target)
        sentence = self.tr("“{name}” was written, {size}").format(name=name, size=size)
        if result.number:
            clipboard.put_text(result.number)
            sentence = self.tr(
                "“{name}” was written, {size}. The number that proves it whole is in the clipboard: keep it elsewhere"
            ).format(name=name, size=size)
        self.written.emit(result.target, sentence)

    def _put_rich(self, result: object) -> None:
        assert isinstance(result, _Prepared)
        clipboard.put_rich(result.made)
        self.told.emit(self.tr("The comparison was copied; paste it into a text with its colours"))

    def _put_citation(self, result: object) -> None:
        assert isinstance(result, _Prepared)
        clipboard.put_text(result.made)
        self.told.emit(self.tr("The citation was copied"))

    def _show_preview(self, result: object) -> None:
        from diffviewer.ui.sharing.printing import PrintPreview

        assert isinstance(result, _Prepared)
        self.preview = PrintPreview(result.made, result.subject.palette, self._window)
        self.preview.open()

    def _kind(self, kind: str) -> str:
        return {
            "html": self.tr("Web page"),
            "pdf": self.tr("PDF"),
            "png": self.tr("Picture"),
            "markdown": self.tr("Markdown"),
            "text": self.tr("Plain text"),
            "json": self.tr("JSON"),
            "history html": self.tr("Web page"),
            "history pdf": self.tr("PDF"),
            "history csv": self.tr("Table"),
            "bundle": self.tr("Evidence bundle"),
        }[kind]


def _name(subject: Subject, kind: str, suffix: str) -> str:
    """The name that is offered: the headline, and of a comparison which versions."""
    title = subject.title
    if kind in ("history html", "history pdf", "history csv", "bundle") or subject.sides is None:
        return safe_name(title, suffix)
    numbers = [side.number for side in subject.sides]
    between = f", v{numbers[0]}-v{numbers[1]}" if None not in numbers else ""
    return safe_name(title, f"{between}{suffix}")


def _paper_of(exhibit: "Exhibit") -> "Paper":
    from diffviewer.export.parts import exhibit_paper

    return exhibit_paper(exhibit)
