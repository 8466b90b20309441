"""Joins the window and the comparison: what a control does, and where a result is shown."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QDialog

from diffviewer import messages
from diffviewer.errors import InputError, Problem
from diffviewer.settings import Settings
from diffviewer.ui.commands import menus
from diffviewer.ui.comparison.comparison_controller import Activity, ComparisonController
from diffviewer.ui.comparison.drop_plan import DropKind, DropPlan, Side, pages_of, plan
from diffviewer.ui.comparison.overlooking import Overlooking
from diffviewer.ui.comparison.version_steps import VersionSteps
from diffviewer.ui.look.core_texts import from_core
from diffviewer.ui.look.theme import Theme
from diffviewer.ui.opening.drop import DropOverlay, DropTarget
from diffviewer.ui.opening.opening import Opening
from diffviewer.ui.window.look_choices import Look
from diffviewer.ui.window.main_window import MainWindow
from diffviewer.work.library_access import LibraryAccess

if TYPE_CHECKING:
    from diffviewer.comparing import Comparison
    from diffviewer.ui.comparison.comparison_pane import ComparisonPane


class Wiring(QObject):
    """Made once the window was first seen. What works behind it is joined by `BackWiring`, which hears the signals.

    Where a comparison is `awaited` at once, the side bar and the invitation stay away until `settle`.
    """

    pane_made = Signal(object)  # ComparisonPane
    choice_wanted = Signal(str)  # the path of an archive that holds several pages
    watch_wanted = Signal(object)  # addresses
    watch_chosen = Signal()  # how to watch was chosen anew

    def __init__(
        self,
        window: MainWindow,
        controller: ComparisonController,
        access: LibraryAccess,
        settings: Settings,
        theme: Theme,
        *,
        awaited: bool = False,
    ) -> None:
        super().__init__(window)
        self._window = window
        self.content = content = window.furnish(theme, access)
        self._controller = controller
        self._theme = theme
        self._settings = settings
        self.opening = Opening(controller, settings, window)
        self.overlay = DropOverlay(theme, window)
        self._overlooking = Overlooking(content.commands, settings, controller, self)
        self._look = Look(content.commands, settings, theme, self)
        self._drops = DropTarget(window, self.overlay, self.side_at, self._plan, self._area_of)
        menus.fill(content.top_row.menu, content.commands)
        menus.fill_export(content.top_row.export_menu, content.commands)
        self._wire_commands()
        self._wire_controller()
        if not awaited:
            self.settle()

    def settle(self) -> None:
        """Nothing is awaited any more: the side bar comes, and where there is no text, the invitation."""
        session = self._controller.session
        self.content.sidebar.show_session(session)
        session.rowsInserted.connect(self._show_files)
        if session.rowCount():
            self._show_files()
        if self._controller.history is None:
            self.content.show_welcome()

    def prepare(self) -> None:
        """Make what the first comparison needs ahead of it."""
        self._pane()

    def side_at(self, place: QPoint) -> Side | None:
        """The side of the comparison at a point of the window; None beside the text."""
        if self._controller.history is None or not self.content.text_area(self._window).contains(place):
            return None
        return self._pane().side_at(self._pane().mapFrom(self._window, place))

    def _wire_commands(self) -> None:
        commands, controller = self.content.commands, self._controller
        steps = VersionSteps(controller, self)
        slots: tuple[tuple[QAction, Callable[[], object]], ...] = (
            (commands.open, self.opening.choose),
            (commands.sample, self.opening.sample),
            (commands.paste, self.opening.paste),
            (commands.anew, controller.begin_anew),
            (commands.swap, controller.swap),
            (commands.quit, self._window.end),
            (commands.newer_later, partial(steps.step, 0, 1)),
            (commands.newer_earlier, partial(steps.step, 0, -1)),
            (commands.older_later, partial(steps.step, 1, 0)),
            (commands.older_earlier, partial(steps.step, -1, 0)),
            (commands.both_later, partial(steps.step, 1, 1)),
            (commands.both_earlier, partial(steps.step, -1, -1)),
            (commands.whole, steps.choose_whole),
            (commands.latest, steps.choose_latest),
            (commands.slider.adjacent, steps.choose_adjacent),
            (commands.slider.since, steps.choose_since_looked),
            (commands.preferences, self._show_preferences),
            (commands.keys, self._show_keys),
            (commands.about, self._show_about),
        )
        for action, slot in slots:
            action.triggered.connect(slot)
        self._drops.dropped.connect(self.opening.drop)
        self._drops.addresses_dropped.connect(self.watch_wanted)
        self.opening.watch_wanted.connect(self.watch_wanted)
        self.opening.remarked.connect(self.content.problem.tell)
        self.content.status.cancelled.connect(controller.cancel)
        self._window.escaped.connect(self._escape)

    def _wire_controller(self) -> None:
        controller = self._controller
        controller.history_changed.connect(self._show_state)
        controller.waiting_changed.connect(self._show_state)
        controller.pair_changed.connect(self._show_title)
        controller.compared.connect(self._show_counts)
        controller.activity_changed.connect(self._show_activity)
        controller.problem.connect(self.show_problem)

    def _pane(self) -> "ComparisonPane":
        first = self.content.pane is None
        pane = self.content.add_pane(self._controller)
        if first:
            pane.view.change_shown.connect(self._show_place)
            pane.header.record_wanted.connect(self.content.commands.record.trigger)
            self.pane_made.emit(pane)
        return pane

    @Slot()
    def _show_state(self) -> None:
        history = self._controller.history
        self.content.problem.hide()
        if history is None:
            self.content.welcome.show_waiting(self._controller.waiting)
            self.content.show_welcome()
            self._window.setWindowTitle(QGuiApplication.applicationDisplayName())
            return
        self._pane()
        self.content.show_pane(len(history.captures))

    @Slot()
    def _show_files(self) -> None:
        from diffviewer.ui.library.library_sidebar import Tab

        self.content.fit_sidebar()
        self.content.sidebar.go_to(Tab.FILES)

    @Slot()
    def _show_title(self) -> None:
        history = self._controller.history
        if history is not None:
            newer = history.captures[self._controller.pair[1]]
            self._window.setWindowTitle(messages.shown(newer.document.title) or messages.shortened(newer.name))

    @Slot(object)
    def _show_counts(self, comparison: "Comparison | None") -> None:
        older, newer = self._controller.pair
        if older == newer:  # the only version of an article
            comparison = None
        self.content.status.show_counts(comparison, self._overlooking.names)

    @Slot(object)
    def _show_place(self, place: tuple[int, int]) -> None:
        self.content.status.show_place(*place)

    @Slot()
    def _show_activity(self) -> None:
        words = {Activity.NONE: "", Activity.READING: self.tr("Reading…"), Activity.COMPARING: self.tr("Comparing…")}
        self.content.status.show_activity(words[self._controller.activity])

    @Slot(object)
    def show_problem(self, error: InputError) -> None:
        """Say what ails a file; of an archive of several pages, one is to be chosen."""
        if error.problem is Problem.CHOICE:
            self.choice_wanted.emit(error.path)
            return
        self.content.problem.tell(messages.sentence(error, from_core))

    @Slot()
    def _escape(self) -> None:
        if self._controller.activity is Activity.NONE:
            self.content.problem.hide()
        else:
            self._controller.cancel()

    @Slot()
    def _show_preferences(self) -> None:
        from diffviewer.ui.window.preferences import Preferences

        dialog = Preferences(self.content.commands, self._settings, self._window)
        dialog.size_chosen.connect(self._choose_size)
        dialog.folding_chosen.connect(self._choose_folding)
        dialog.watch_chosen.connect(self.watch_chosen)
        self._open(dialog)

    @Slot(object)
    def _choose_size(self, zoom: float) -> None:
        self._settings.zoom = zoom
        if self.content.pane is not None:
            self.content.pane.view.set_zoom(zoom)

    @Slot(bool)
    def _choose_folding(self, folded: bool) -> None:
        self._settings.folded = folded
        if self.content.pane is not None:
            self.content.pane.set_folded(folded)

    @Slot()
    def _show_keys(self) -> None:
        from diffviewer.ui.window.keys_dialog import KeysDialog

        self._open(KeysDialog(self.content.top_row.menu, self._window))

    @Slot()
    def _show_about(self) -> None:
        from diffviewer.ui.window.dialogs import AboutDialog

        self._open(AboutDialog(self._theme.text_font(20), self._window))

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _plan(self, files: list[str], side: Side | None) -> DropPlan:
        return plan(pages_of(files), self._controller.situation, side)

    def _area_of(self, what: DropPlan) -> QRect:
        """The part of the window that a drop is about: a side of the text, or everything below the buttons."""
        if what.kind is DropKind.REPLACE and what.side is not None:
            return self._pane().area_of(what.side, self._window)
        return self.content.area_below(self._window)
