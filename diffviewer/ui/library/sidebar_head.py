"""The head of the side bar: its tabs, how the articles are ordered, and the field that narrows them."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QTabBar, QToolButton, QVBoxLayout, QWidget

from diffviewer.records import Sort
from diffviewer.ui.controls.clear_button import add_clear_button
from diffviewer.ui.look import icons
from diffviewer.ui.look.theme import Theme, ui_font

_PAUSE = 80  # milliseconds without a key, before the list is narrowed


class SidebarHead(QWidget):
    """The field is hidden until something is typed into the list, or the menu asks for it; it hides when it is left
    empty. `filter_changed` follows each letter; `sort_chosen` the choice of another order.
    """

    filter_changed = Signal()
    sort_chosen = Signal()
    read_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sort = Sort.LAST_CHANGED
        self.tabs = QTabBar()
        self.tabs.setFont(ui_font())
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setAccessibleName(self.tr("Which articles"))
        for text in (self.tr("Changed"), self.tr("All"), self.tr("By source"), self.tr("Files")):
            self.tabs.addTab(text)
        self.button = QToolButton()
        self.button.setAutoRaise(True)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setAccessibleName(self.tr("Order and filter"))
        self.button.setToolTip(self.tr("Order and filter\nTo filter, type in the list"))
        self.filter = QLineEdit()
        self.filter.setFont(ui_font())
        self.filter.setPlaceholderText(self.tr("Filter by headline or source"))
        self.filter.setAccessibleName(self.tr("Filter the list"))
        add_clear_button(self.filter)
        self.filter.hide()
        self._build_menu()
        row = QHBoxLayout()
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(2)
        row.addWidget(self.tabs, 1)
        row.addWidget(self.button)
        self._field_row = QHBoxLayout()
        self._field_row.setContentsMargins(12, 0, 12, 0)
        self._field_row.addWidget(self.filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addLayout(self._field_row)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.filter_changed)
        self.filter.textChanged.connect(self._wait)
        theme.changed.connect(self._colour)
        self._colour()

    @property
    def sort(self) -> Sort:
        """The order chosen."""
        return self._sort

    @property
    def filter_text(self) -> str:
        """What the list is narrowed to; empty for no filter."""
        return self.filter.text().strip()

    @Slot(str)
    def begin_filter(self, text: str = "") -> None:
        """Show the field, beginning with `text`, and go there."""
        self.filter.show()
        self._field_row.setContentsMargins(12, 0, 12, 8)
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if text:
            self.filter.setText(text)

    @Slot()
    def _begin_by_menu(self) -> None:
        self.begin_filter()

    def end_filter(self) -> None:
        """Show everything again, and hide the field."""
        self.filter.clear()
        self.filter.hide()
        self._field_row.setContentsMargins(12, 0, 12, 0)

    def allow_sorting(self, allowed: bool) -> None:
        """Let the order be chosen, or not."""
        self._sorts.setEnabled(allowed)

    def _build_menu(self) -> None:
        menu = QMenu(self)
        filter_ = QAction(self.tr("Filter…"), menu)
        filter_.triggered.connect(self._begin_by_menu)
        menu.addAction(filter_)
        menu.addSeparator()
        self._sorts = QActionGroup(menu)
        for sort, text in (
            (Sort.LAST_CHANGED, self.tr("Last changed first")),
            (Sort.FIRST_SEEN, self.tr("Newest first")),
            (Sort.CHANGES, self.tr("Most changes first")),
            (Sort.TITLE, self.tr("By headline")),
            (Sort.SOURCE, self.tr("By source")),
        ):
            action = QAction(text, menu)
            action.setCheckable(True)
            action.setChecked(sort is self._sort)
            action.setData(sort)
            self._sorts.addAction(action)
            menu.addAction(action)
        self._sorts.triggered.connect(self._choose_sort)
        menu.addSeparator()
        read = QAction(self.tr("Mark all as read"), menu)
        read.triggered.connect(self.read_wanted)
        menu.addAction(read)
        self.button.setMenu(menu)

    @Slot(QAction)
    def _choose_sort(self, action: QAction) -> None:
        self._sort = Sort(action.data())
        self.sort_chosen.emit()

    @Slot()
    def _wait(self) -> None:
        self._timer.start()

    @Slot()
    def _colour(self) -> None:
        palette = self._theme.palette
        self.button.setIcon(icons.icon("filter", palette.text_muted))
        self.tabs.setStyleSheet(
            "QTabBar { background: transparent; }"
            f"QTabBar::tab {{ color: {palette.text_muted}; padding: 3px 9px; margin: 3px 1px; border-radius: 11px; }}"
            f"QTabBar::tab:selected {{ background: {palette.accent_soft}; color: {palette.accent}; font-weight: 600; }}"
            f"QTabBar::tab:focus {{ border: 1px solid {palette.focus}; }}"
        )
