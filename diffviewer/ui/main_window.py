"""The window: layout, menus and the wiring of signals. What happens is decided elsewhere."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from diffviewer import messages
from diffviewer.errors import InputError
from diffviewer.settings import Settings
from diffviewer.ui import menus
from diffviewer.ui.actions import Actions
from diffviewer.ui.comparison_controller import Activity, ComparisonController
from diffviewer.ui.drop import DropOverlay, DropTarget
from diffviewer.ui.drop_plan import DropKind, DropPlan, Side, pages_of, plan
from diffviewer.ui.look import Look
from diffviewer.ui.opening import Opening
from diffviewer.ui.problem_bar import ProblemBar
from diffviewer.ui.session_list import SessionList
from diffviewer.ui.status_line import StatusLine
from diffviewer.ui.theme import Theme
from diffviewer.ui.top_row import TopRow
from diffviewer.ui.welcome import Welcome

if TYPE_CHECKING:
    from diffviewer.comparing import Comparison
    from diffviewer.ui.comparison_pane import ComparisonPane

_SIZE = QSize(1440, 900)
_SMALLEST = QSize(560, 420)
_WITH_SIDEBAR = 900  # logical pixels of width; below it, the side bar makes room for the text


class MainWindow(QMainWindow):
    """Shows what the controller holds. `first_painted` is sent once, after the window was first seen."""

    first_painted = Signal()

    def __init__(
        self, controller: ComparisonController, settings: Settings, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.controller = controller
        self._settings = settings
        self._theme = theme
        self._painted = False
        self._pane: ComparisonPane | None = None
        self.commands = Actions(self)
        self.addActions(self.commands.all())
        self._look = Look(self.commands, settings, theme, self)
        self.opening = Opening(controller, settings, self)
        self.top_row = TopRow(self.commands, menus.build(self.commands, self), theme)
        self.welcome = Welcome(theme, self.commands)
        self.problem = ProblemBar(theme)
        self.status = StatusLine(theme)
        self.sidebar = SessionList(controller.session, theme)
        self._stack = QStackedWidget()
        self._splitter = QSplitter()
        self._lay_out()
        self.overlay = DropOverlay(theme, self)
        self._drops = DropTarget(self, self.overlay, self.side_at, self._plan, self._area_of)
        self._wire()
        self._recolour()
        self._show_state()

    @property
    def pane(self) -> "ComparisonPane":
        """The article and its text; made when first needed, because the engine's nouns are slow to import."""
        if self._pane is None:
            from diffviewer.ui.comparison_pane import ComparisonPane

            self._pane = ComparisonPane(self.controller, self._settings, self._theme, self.commands)
            self._pane.view.change_shown.connect(self._show_place)
            self._stack.addWidget(self._pane)
        return self._pane

    def side_at(self, place: QPoint) -> Side | None:
        """The side of the comparison at a point of the window; None beside the text."""
        if self.controller.history is None or not self._stack.rect().contains(self._stack.mapFrom(self, place)):
            return None
        return self.pane.side_at(self.pane.mapFrom(self, place))

    def _lay_out(self) -> None:
        self._stack.addWidget(self.welcome)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.problem)
        column.addWidget(self._stack, 1)
        self._splitter.addWidget(self.sidebar)
        self._splitter.addWidget(right)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setCollapsible(1, False)
        self._splitter.setSizes([self._settings.sidebar, _SIZE.width() - self._settings.sidebar])
        centre = QWidget()
        rows = QVBoxLayout(centre)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for widget, stretch in ((self.top_row, 0), (self._splitter, 1), (self.status, 0)):
            rows.addWidget(widget, stretch)
        self.setCentralWidget(centre)
        self.setMinimumSize(_SMALLEST)
        room = self.screen().availableSize() * 0.94
        self.resize(_SIZE.boundedTo(room))
        if not self._settings.geometry.isEmpty():
            self.restoreGeometry(self._settings.geometry)

    def _wire(self) -> None:
        commands, controller, opening = self.commands, self.controller, self.opening
        for action, slot in (
            (commands.open, opening.choose),
            (commands.sample, opening.sample),
            (commands.paste, opening.paste),
            (commands.anew, controller.begin_anew),
            (commands.swap, controller.swap),
            (commands.quit, self.close),
            (commands.newer_later, partial(controller.step, 0, 1)),
            (commands.newer_earlier, partial(controller.step, 0, -1)),
            (commands.older_later, partial(controller.step, 1, 0)),
            (commands.older_earlier, partial(controller.step, -1, 0)),
            (commands.both_later, partial(controller.step, 1, 1)),
            (commands.both_earlier, partial(controller.step, -1, -1)),
            (commands.whole, controller.choose_whole),
            (commands.latest, controller.choose_latest),
            (commands.keys, self._show_keys),
            (commands.about, self._show_about),
        ):
            action.triggered.connect(slot)
        self._drops.dropped.connect(opening.drop)
        self.sidebar.entry_chosen.connect(controller.return_to)
        self.status.cancelled.connect(controller.cancel)
        controller.history_changed.connect(self._show_state)
        controller.waiting_changed.connect(self._show_state)
        controller.pair_changed.connect(self._show_title)
        controller.compared.connect(self._show_counts)
        controller.activity_changed.connect(self._show_activity)
        controller.session.rowsInserted.connect(self._fit_sidebar)
        controller.problem.connect(self.show_problem)
        self._theme.changed.connect(self._recolour)
        self._splitter.splitterMoved.connect(self._keep_sidebar)

    @Slot(object)
    def show_problem(self, error: InputError) -> None:
        """Say what is wrong with an input; what is shown stays."""
        self.problem.tell(messages.sentence(error, _translate))

    @Slot()
    def _show_state(self) -> None:
        history = self.controller.history
        self.commands.allow(comparison=history is not None, timeline=history is not None and len(history.captures) > 2)
        self.welcome.show_waiting(self.controller.waiting)
        before = self._stack.currentWidget()
        self._stack.setCurrentWidget(self.welcome if history is None else self.pane)
        if history is not None and self._stack.currentWidget() is not before:
            self.pane.view.setFocus()
        if history is not None:
            self.problem.hide()
        self._show_title()
        self._fit_sidebar()

    @Slot()
    def _show_title(self) -> None:
        history = self.controller.history
        newest = history.captures[self.controller.pair[1]] if history else None
        self.setWindowTitle((newest.document.title or newest.name) if newest else QCoreApplication.applicationName())

    @Slot(object)
    def _show_counts(self, comparison: "Comparison | None") -> None:
        stats = comparison.diff.stats if comparison is not None else None
        self.status.show_stats(stats, identical=comparison is not None and comparison.identical)

    @Slot(object)
    def _show_place(self, place: tuple[int, int]) -> None:
        self.status.show_place(*place)

    @Slot()
    def _show_activity(self) -> None:
        words = {Activity.NONE: "", Activity.READING: self.tr("Reading…"), Activity.COMPARING: self.tr("Comparing…")}
        self.status.show_activity(words[self.controller.activity])

    @Slot()
    def _show_keys(self) -> None:
        from diffviewer.ui.dialogs import KeysDialog

        dialog = KeysDialog(self.commands, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def _show_about(self) -> None:
        from diffviewer.ui.dialogs import AboutDialog

        dialog = AboutDialog(self._theme.text_font(20), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def _recolour(self) -> None:
        self.commands.colour(self._theme.palette)

    def _plan(self, files: list[str], side: Side | None) -> DropPlan:
        return plan(pages_of(files), self.controller.situation, side)

    def _area_of(self, what: DropPlan) -> QRect:
        """The part of the window that a drop is about: a side of the text, or everything below the buttons."""
        if what.kind is DropKind.REPLACE and what.side is not None:
            return self.pane.area_of(what.side, self)
        return QRect(self._splitter.mapTo(self, QPoint(0, 0)), self._splitter.size())

    @Slot()
    def _keep_sidebar(self) -> None:
        width = self._splitter.sizes()[0]
        if self.sidebar.isVisible() and width:
            self._settings.sidebar = width

    @Slot()
    def _fit_sidebar(self) -> None:
        self.sidebar.setVisible(self.width() >= _WITH_SIDEBAR and self.controller.session.rowCount() > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.controller.activity is not Activity.NONE:
            self.controller.cancel()
        else:
            self.problem.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_sidebar()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.geometry = self.saveGeometry()
        self._settings.save()
        super().closeEvent(event)


def _translate(text: str) -> str:
    return QCoreApplication.translate("Messages", text)
