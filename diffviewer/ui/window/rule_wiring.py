"""Joins the window and the rules of sources: where they are made from, and where it is said what became of them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from diffviewer.ui.comparison.comparison_controller import ComparisonController
from diffviewer.ui.leaving.leaving import Leaving
from diffviewer.ui.leaving.rule_list import RuleList
from diffviewer.ui.look.theme import Theme
from diffviewer.ui.window.content import Content
from diffviewer.ui.window.library_wiring import LibraryWiring
from diffviewer.work.library_access import LibraryAccess
from diffviewer.work.shared_reader import SharedReader
from diffviewer.work.tasks import Tasks

if TYPE_CHECKING:
    from diffviewer.ui.comparison.comparison_pane import ComparisonPane


class RuleWiring(QObject):
    """From now on rules can be made, and what is read is read under those there are."""

    def __init__(
        self,
        content: Content,
        controller: ComparisonController,
        library: LibraryWiring,
        access: LibraryAccess,
        reader: SharedReader,
        tasks: Tasks,
        theme: Theme,
    ) -> None:
        super().__init__(content)
        self._content = content
        window, commands = content.window(), content.commands.rules
        self.leaving = leaving = Leaving(
            controller, access, reader, tasks, theme, lambda: library.story, content.window()
        )
        self.list = RuleList(access, theme, window)
        self.list.changed.connect(leaving.apply_all)
        leaving.told.connect(self._tell)
        leaving.failed.connect(library.tell_failure)
        leaving.reopen.connect(library.reopen)
        content.undo.accepted.connect(leaving.undo)
        commands.ignore.triggered.connect(self._ignore)
        commands.left_out.triggered.connect(self._show_page)
        commands.rules.triggered.connect(self.list.open)
        leaving.learn_rules()
        if content.pane is not None:
            self.attach(content.pane)

    def attach(self, pane: "ComparisonPane") -> None:
        """Take note of the pane, once it is made."""
        pane.view.menu_opening.connect(self.leaving.add_to_menu)

    @Slot()
    def _ignore(self) -> None:
        from diffviewer.ui.text.block_in_hand import block_in_hand

        if self._content.pane is not None:
            self.leaving.ignore(block_in_hand(self._content.pane.view.canvas))

    @Slot()
    def _show_page(self) -> None:
        self.leaving.show_page()

    @Slot(str, object)
    def _tell(self, sentence: str, rules: object) -> None:
        if rules:
            self._content.undo.offer(rules, sentence)
            return
        if rules is None:
            self._content.undo.hide()
        self._content.notice.offer(None, sentence)
