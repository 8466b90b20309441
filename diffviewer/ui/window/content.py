"""What is in the window: its parts and their places. What they show and do is wired in `wiring.py`."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from diffviewer.settings import Settings
from diffviewer.ui.commands.actions import Actions
from diffviewer.ui.controls.notice_bar import NoticeBar
from diffviewer.ui.controls.problem_bar import ProblemBar
from diffviewer.ui.controls.tab_order import put_after
from diffviewer.ui.look.theme import Theme
from diffviewer.ui.window.status_line import StatusLine
from diffviewer.ui.window.top_row import TopRow
from diffviewer.work.library_access import LibraryAccess

if TYPE_CHECKING:
    from diffviewer.ui.comparison.comparison_controller import ComparisonController
    from diffviewer.ui.comparison.comparison_pane import ComparisonPane
    from diffviewer.ui.library.library_sidebar import LibrarySidebar
    from diffviewer.ui.library.unread_page import UnreadPage
    from diffviewer.ui.window.welcome import Welcome

_WITH_SIDEBAR = 900  # logical pixels of width; below it, the side bar makes room for the text
_SIDEBAR_SHARE = 0.23  # of the width, until the person chooses


class Content(QWidget):
    """The row of buttons, the side bar, the text or the invitation, and the status line.

    What is slow to make is made when it is first asked for, so that a text can be seen before the rest. Until then an
    empty place is kept for the side bar.
    """

    def __init__(self, settings: Settings, theme: Theme, access: LibraryAccess, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._theme = theme
        self._access = access
        self._pane: ComparisonPane | None = None
        self._sidebar: LibrarySidebar | None = None
        self._unread: UnreadPage | None = None
        self.commands = Actions(self)
        self.top_row = TopRow(self.commands, theme)
        self._welcome: Welcome | None = None
        self.problem = ProblemBar(theme)
        self.offer = NoticeBar(theme, self.tr("Add to its timeline"))
        self.notice = NoticeBar(theme)
        self.undo = NoticeBar(theme, self.tr("Undo"))
        self.written = NoticeBar(theme, self.tr("Open"), self.tr("Show in folder"))
        self.status = StatusLine(theme)
        self._side = QWidget()
        self._side.setMinimumWidth(settings.least_sidebar)
        self._side.hide()
        self._stack = QStackedWidget()
        self._splitter = QSplitter()
        self._lay_out()
        self._colour()
        self._put_away()
        theme.changed.connect(self._colour)
        self._splitter.splitterMoved.connect(self._keep_sidebar)

    @property
    def pane(self) -> "ComparisonPane | None":
        """The article and its text, once `add_pane` made it."""
        return self._pane

    def add_pane(self, controller: "ComparisonController") -> "ComparisonPane":
        """Make the article and its text, where they are not made yet; their imports are slow."""
        if self._pane is None:
            from diffviewer.ui.comparison.comparison_pane import ComparisonPane

            self._pane = ComparisonPane(controller, self._settings, self._theme, self.commands)
            self._stack.addWidget(self._pane)
        return self._pane

    @property
    def welcome(self) -> "Welcome":
        """The invitation of the empty window."""
        if self._welcome is None:
            from diffviewer.ui.window.welcome import Welcome

            self._welcome = Welcome(self._theme, self.commands)
            self._stack.addWidget(self._welcome)
        return self._welcome

    @property
    def sidebar(self) -> "LibrarySidebar":
        """The side bar."""
        if self._sidebar is None:
            from diffviewer.ui.library.library_sidebar import LibrarySidebar

            self._sidebar = LibrarySidebar(self._access, self._theme)
            place, self._side = self._side, self._sidebar
            self._splitter.replaceWidget(0, self._sidebar)
            place.deleteLater()
            put_after(self.top_row.menu_button, self._sidebar)
            self._settings.least_sidebar = self._sidebar.minimumSizeHint().width()
            self.fit_sidebar()
        return self._sidebar

    @property
    def unread(self) -> "UnreadPage":
        """The page of an article that has no text yet."""
        if self._unread is None:
            from diffviewer.ui.library.unread_page import UnreadPage

            self._unread = UnreadPage(self._access, self._theme, self.sidebar.commands)
            self._stack.addWidget(self._unread)
        return self._unread

    def show_welcome(self) -> None:
        """Show the empty window."""
        self._stack.setCurrentWidget(self.welcome)
        self._put_away()

    def _put_away(self) -> None:
        """Offer nothing that needs an article."""
        self.top_row.show_tools(False)
        self.top_row.show_export(False)
        self.commands.allow(comparison=False, timeline=False, article=False)
        self.setFocus()  # no control is chosen before a key is pressed

    def show_unread(self) -> None:
        """Show the page of an article that has no text yet, in place of the empty window."""
        self.show_welcome()
        self._stack.setCurrentWidget(self.unread)

    def show_pane(self, versions: int) -> None:
        """Show the article and its text; it has so many versions."""
        assert self._pane is not None
        if self._stack.currentWidget() is not self._pane:
            self._stack.setCurrentWidget(self._pane)
            focus = self.window().focusWidget()
            if focus is None or not self._side.isAncestorOf(focus):  # who chose it in a list goes on there
                self._pane.view.setFocus()
            self.fit_sidebar()
        self.top_row.show_tools(versions > 1)
        self.top_row.show_export(True)
        self.commands.allow(comparison=versions > 1, timeline=versions > 2)

    @Slot()
    def fit_sidebar(self) -> None:
        """Show the side bar where there is room for it and something in it, as there will be beside a text."""
        bar = self._sidebar
        room = self.width() >= _WITH_SIDEBAR or (bar is not None and bar.searching)
        shown = room and (bar.has_entries if bar is not None else self._stack.currentWidget() is self._pane)
        if shown and self._side.isHidden():
            width = self._settings.sidebar or round(self.width() * _SIDEBAR_SHARE)
            self._splitter.setSizes([width, self.width() - width])
        self._side.setVisible(shown)

    def area_below(self, ancestor: QWidget) -> QRect:
        """Where everything below the buttons is, as `ancestor` sees it."""
        return QRect(self._splitter.mapTo(ancestor, QPoint(0, 0)), self._splitter.size())

    def text_area(self, ancestor: QWidget) -> QRect:
        """Where the text is, or the invitation, as `ancestor` sees it."""
        return QRect(self._stack.mapTo(ancestor, QPoint(0, 0)), self._stack.size())

    def _lay_out(self) -> None:
        self._stack.addWidget(QWidget())  # before anything is shown
        beside = QWidget()
        column, rows = QVBoxLayout(beside), QVBoxLayout(self)
        for bar in (self.problem, self.notice, self.undo, self.written, self.offer):
            column.addWidget(bar)
        column.addWidget(self._stack, 1)
        self._splitter.addWidget(self._side)
        self._splitter.addWidget(beside)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setChildrenCollapsible(False)
        for widget, stretch in ((self.top_row, 0), (self._splitter, 1), (self.status, 0)):
            rows.addWidget(widget, stretch)
        for layout in (rows, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)

    @Slot()
    def _colour(self) -> None:
        self.commands.colour(self._theme.palette)

    @Slot()
    def _keep_sidebar(self) -> None:
        if self._side.isVisible():
            self._settings.sidebar = self._side.width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_sidebar()
