"""Leaving out: the dialogs about rules, what they ask for, and what comes of it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from diffviewer import messages
from diffviewer.errors import Cancelled, InputError
from diffviewer.ui.comparison.comparison_controller import ComparisonController
from diffviewer.ui.look.theme import Theme
from diffviewer.work.library_access import LibraryAccess
from diffviewer.work.rule_work import Done, InView, apply, foresee, make, parts_of, read_again, take_back
from diffviewer.work.shared_reader import SharedReader
from diffviewer.work.tasks import Lane, Tasks, Work

if TYPE_CHECKING:
    from diffviewer.applying import Preview
    from diffviewer.keeping import Story
    from diffviewer.models import Capture
    from diffviewer.parts import Part
    from diffviewer.rules import Rule
    from diffviewer.ui.leaving.ignore_dialog import IgnoreDialog
    from diffviewer.ui.leaving.page_dialog import PageDialog
    from diffviewer.ui.text.block_in_hand import BlockInHand


class Leaving(QObject):
    """One thing at a time.

    `told` carries a sentence and the rules that were just made, which can be taken back (`undo`): None where there are
    none to take back any more, () where they stay the same; `reopen` says that the article of the library in view may
    read otherwise; `failed` carries an exception.
    """

    told = Signal(str, object)
    reopen = Signal()
    failed = Signal(object)

    def __init__(
        self,
        controller: ComparisonController,
        access: LibraryAccess,
        reader: SharedReader,
        tasks: Tasks,
        theme: Theme,
        story: "Callable[[], Story | None]",
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._controller = controller
        self._access = access
        self._reader = reader
        self._theme = theme
        self._story = story
        self._window = window
        self.dialog: IgnoreDialog | PageDialog | None = None
        self._view: InView | None = None
        self._looking = self._lane(tasks, self._show_parts, self._not_looked)
        self._foreseeing = self._lane(tasks, self._show_preview, self._not_foreseen)
        self._waiting: list[Work] = []  # one after the other, and none is left out
        self._making = self._lane(tasks, self._made, self._not_made)
        self._reading = self._lane(tasks, self._show_read, self.failed.emit)
        self._knowing = access.lane()
        self._knowing.finished.connect(self._know)
        access.changed.connect(self.learn_rules)

    @Slot()
    def learn_rules(self) -> None:
        """Let what is read from files from now on be read under the rules of the library."""
        if self._access.path.exists():
            self._knowing.ask(lambda library, should_cancel: library.rules.all())

    def add_to_menu(self, menu: QMenu, block: "BlockInHand | None") -> None:
        """Add what can be done to a block to a menu that is about to open."""
        menu.addSeparator()
        ignore = menu.addAction(self.tr("Ignore this…"), lambda: self.ignore(block))
        ignore.setEnabled(block is not None)
        menu.addAction(
            self.tr("What was left out…"), lambda: self.show_page(older=block is not None and block.in_older)
        )

    def ignore(self, block: "BlockInHand | None") -> None:
        """Ask what is to be left out from now on like this block."""
        from diffviewer.ui.leaving.ignore_dialog import IgnoreDialog

        if block is None or self._controller.history is None:
            self.told.emit(self.tr("Select a paragraph, or go to a change: that is what can be ignored"), None)
            return
        place = self._controller.sides[0 if block.in_older else 1]
        view = self._in_view(place)
        if not view.site:
            self.told.emit(self.tr("This page does not say which site it is from, so no rule can be made for it"), None)
            return
        dialog = IgnoreDialog(block.block, view.site, self._theme, self._window)
        dialog.made.connect(lambda rule: self._make(view, (rule,)))
        dialog.foresee_wanted.connect(lambda rule: self._foresee(view, (rule,)))
        self._open(dialog, view)
        self._text = block.block.text
        self._looking.start(lambda should_cancel: parts_of(view, place, self._reader, should_cancel))
        self._foresee(view, (dialog.rule,))

    def show_page(self, *, older: bool = False) -> None:
        """Show what the page of a version holds beside its article."""
        from diffviewer.ui.leaving.page_dialog import PageDialog

        if self._controller.history is None:
            return
        place = self._controller.sides[0 if older else 1]
        view = self._in_view(place)
        dialog = PageDialog(view.site, self._theme, self._window)
        dialog.made.connect(lambda rules, gone: self._make(view, rules, gone))
        dialog.foresee_wanted.connect(lambda rules: self._foresee(view, rules))
        self._open(dialog, view)
        self._looking.start(lambda should_cancel: parts_of(view, place, self._reader, should_cancel))

    def undo(self, rules: object) -> None:
        """Take back the rules that were just made."""
        if isinstance(rules, tuple) and rules:
            view = self._in_view(None)
            self._do(lambda should_cancel: take_back(view, rules, self._reader, should_cancel))

    def apply_all(self) -> None:
        """Bring what is stored under the rules of today, after they were switched."""
        view = self._in_view(None)
        self._do(lambda should_cancel: apply(view, self._reader, should_cancel))

    def _in_view(self, place: int | None) -> InView:
        from diffviewer.rules import site_of

        story, history = self._story(), self._controller.history
        captures = history.captures if history is not None else ()
        path: Path = self._access.path
        if story is not None:
            return InView(path, captures, story.article.id, site_of(story.article.address or story.article.url))
        if not captures:
            return InView(path, ())
        return InView(path, captures, 0, site_of(captures[place if place is not None else -1].document.url))

    def _open(self, dialog: "IgnoreDialog | PageDialog", view: InView) -> None:
        self.dialog, self._view = dialog, view
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._closed)
        dialog.open()

    def _make(self, view: InView, rules: "tuple[Rule, ...]", gone: "tuple[Rule, ...]" = ()) -> None:
        def work(should_cancel: Callable[[], bool]) -> Done:
            back = take_back(view, gone, self._reader, should_cancel) if gone else Done()
            done = make(view, rules, self._reader, should_cancel)
            return replace(done, differing=done.differing + back.differing)

        self._do(work)

    def _do(self, work: "Work | None" = None) -> None:
        """Do `work` once all before it is done; without, the next that waits."""
        if work is not None:
            self._waiting.append(work)
        if self._waiting and not self._making.is_busy:
            self._making.start(self._waiting.pop(0))

    def _foresee(self, view: InView, rules: "tuple[Rule, ...]") -> None:
        self._foreseeing.start(lambda should_cancel: foresee(view, rules, self._reader, should_cancel))

    @Slot()
    def _closed(self) -> None:
        self._looking.cancel()
        self._foreseeing.cancel()
        self.dialog = None

    def _show_parts(self, parts: "tuple[Part, ...]") -> None:
        from diffviewer.ui.leaving.ignore_dialog import IgnoreDialog

        if isinstance(self.dialog, IgnoreDialog):
            found = (part.selector for part in parts if part.kept and part.block.text == self._text)
            self.dialog.offer_place(next(found, ""))
        elif self.dialog is not None:
            self.dialog.show_parts(parts)

    def _not_looked(self, error: BaseException) -> None:
        from diffviewer.ui.leaving.page_dialog import PageDialog

        if isinstance(self.dialog, PageDialog) and isinstance(error, InputError):
            self.dialog.show_failure(messages.sentence(error, _translate))
        elif not isinstance(error, InputError):
            self.failed.emit(error)

    def _show_preview(self, preview: "Preview") -> None:
        if self.dialog is not None:
            self.dialog.show_preview(preview)

    def _not_foreseen(self, error: BaseException) -> None:
        if self.dialog is not None:
            self.dialog.show_unknown()
        if not isinstance(error, InputError):
            self.failed.emit(error)

    def _made(self, done: Done) -> None:
        if done.more:
            view = self._in_view(None)
            self._waiting.insert(0, lambda should_cancel: apply(view, self._reader, should_cancel))
        if done.rules:
            self.told.emit(self.tr("%n rule(s) made", "", len(done.rules)), done.rules)
        elif done.more:
            self.told.emit(self.tr("The rule is taken back"), None)
        elif done.differing:
            self.told.emit(self.tr("%n version(s) read otherwise now", "", done.differing), ())
        self._access.look_soon()
        self.learn_rules()
        if self._story() is not None and done.differing:
            self.reopen.emit()
        self._do()

    def _not_made(self, error: BaseException) -> None:
        self.failed.emit(error)
        self._do()

    @Slot(object)
    def _know(self, rules: "tuple[Rule, ...]") -> None:
        before, self._reader.rules = self._reader.rules, tuple(rules)
        history = self._controller.history
        if before == self._reader.rules or history is None or self._story() is not None:
            return
        if any(capture.path for capture in history.captures):
            view = self._in_view(None)
            self._reading.start(lambda should_cancel: read_again(view, self._reader, should_cancel))

    def _show_read(self, captures: "tuple[Capture, ...]") -> None:
        """What is shown from files reads otherwise now."""
        entry = self._controller.session.chosen
        history = self._controller.history
        if entry is None or history is None or entry.history is not history or captures == history.captures:
            return
        entry.history = replace(history, captures=captures)
        self._controller.return_to(entry)

    @staticmethod
    def _lane(tasks: Tasks, finished: Callable[..., None], failed: Callable[..., object]) -> Lane:
        lane = tasks.lane()
        lane.finished.connect(finished)
        lane.failed.connect(lambda error: None if isinstance(error, Cancelled) else failed(error))
        return lane


def _translate(text: str) -> str:
    return QCoreApplication.translate("Messages", text)
