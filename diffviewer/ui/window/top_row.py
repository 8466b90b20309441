"""The row of buttons above everything."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from diffviewer.ui.commands.actions import Actions
from diffviewer.ui.library.search_field import SearchField
from diffviewer.ui.look import icons
from diffviewer.ui.look.theme import Theme, ui_font

_SEARCH = 320  # logical pixels that the field has before buttons give up their words

_WIDEST_SEARCH, _LEAST_SEARCH = 420, 60
_GAP = 8

_WORDS, _BOTH, _DRAWING = (
    Qt.ToolButtonStyle.ToolButtonTextOnly,
    Qt.ToolButtonStyle.ToolButtonTextBesideIcon,
    Qt.ToolButtonStyle.ToolButtonIconOnly,
)


class TopRow(QWidget):
    """Buttons for actions, the field for addresses and searches, and the menu."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons: list[QToolButton] = []
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 14, 7)
        layout.setSpacing(_GAP)
        layout.addWidget(self._button(actions.watch))
        self.search = SearchField(theme)
        self.search.setMaximumWidth(_WIDEST_SEARCH)
        self.search.setMinimumWidth(_LEAST_SEARCH)
        layout.addWidget(self.search, 8)
        layout.addStretch(1)
        for action in (actions.previous, actions.next, *actions.modes.actions()):
            layout.addWidget(self._button(action))
        # the arrow stands on the side it points to
        following = self._buttons[2]
        mirrored = following.layoutDirection() is Qt.LayoutDirection.RightToLeft
        following.setLayoutDirection(Qt.LayoutDirection.LeftToRight if mirrored else Qt.LayoutDirection.RightToLeft)
        self._options = QMenu(self)
        self._options.addActions(actions.overlooked)
        self.options_button = self._menu_button(self._options)
        self.options_button.setAccessibleName(self.tr("Options of the comparison"))
        for action in actions.overlooked:
            action.toggled.connect(self._show_options)
        layout.addWidget(self.options_button)
        self.export_menu = QMenu(self)
        self.export_button = self._menu_button(self.export_menu)
        self.export_button.setText(self.tr("Export") + " ▾")
        self.export_button.setAccessibleName(self.tr("Export"))
        self.export_button.setToolTip(self.tr("Export\nFiles, the clipboard, paper and feeds"))
        layout.addWidget(self.export_button)
        self.menu = QMenu(self)
        self.menu_button = self._menu_button(self.menu)
        self.menu_button.setAccessibleName(self.tr("Menu"))
        self.menu_button.setToolTip(self.tr("Menu (F10)\nEverything that can be done, and the look"))
        open_menu = QAction(self.tr("Menu"), self)
        open_menu.setObjectName("menu")
        open_menu.setShortcut("F10")
        open_menu.triggered.connect(self.menu_button.showMenu)
        self.addAction(open_menu)
        layout.addWidget(self.menu_button)
        theme.changed.connect(self._recolour)
        self._recolour()
        self._show_options()

    def _menu_button(self, menu: QMenu) -> QToolButton:
        button = QToolButton()
        button.setFont(ui_font())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(menu)
        return button

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setFont(ui_font())
        button.setDefaultAction(action)
        button.setAccessibleName(action.text())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._buttons.append(button)
        return button

    def show_tools(self, shown: bool) -> None:
        """Show the buttons that need a comparison, or not."""
        for button in (*self._buttons[1:], self.options_button):
            button.setVisible(shown)
        self._fit()

    def show_export(self, shown: bool) -> None:
        """Show the button for what goes out, or not."""
        self.export_button.setVisible(shown)
        self._fit()

    @Slot()
    def _show_options(self) -> None:
        """The button looks pressed while something is overlooked: a comparison that leaves out must not look whole."""
        chosen = [it for it in self._options.actions() if it.isChecked() and it.data().startswith("ignore_")]
        self.options_button.setCheckable(bool(chosen))
        self.options_button.setChecked(bool(chosen))
        said = ", ".join(action.text() for action in chosen) or self.tr("Everything that differs is shown")
        self.options_button.setToolTip(self.tr("Options of the comparison") + f"\n{said}")

    @Slot()
    def _recolour(self) -> None:
        self.export_button.setIcon(icons.icon("export", self._theme.palette.text))
        self.menu_button.setIcon(icons.icon("menu", self._theme.palette.text))
        self.options_button.setIcon(icons.icon("options", self._theme.palette.text))
        self.update()

    def _fit(self) -> None:
        """Let buttons show words as far as there is room: first the ways to other changes give theirs up, then all."""
        ways, modes = self._buttons[1:3], self._buttons[3:]
        for first, of_ways, of_modes in ((_BOTH, _BOTH, _WORDS), (_BOTH, _DRAWING, _WORDS), (_DRAWING,) * 3):
            for buttons, style in (((self._buttons[0],), first), (ways, of_ways), (modes, of_modes)):
                for button in buttons:
                    button.setToolButtonStyle(style)
            self.export_button.setToolButtonStyle(of_modes)
            if self._needed() <= self.width():
                break
        self._set_tight(self._needed() > self.width())

    def _set_tight(self, tight: bool) -> None:
        """Bring the buttons close together, where even their drawings leave little room for the field."""
        layout = self.layout()
        if layout is None or tight == bool(self.property("tight")):
            return
        self.setProperty("tight", tight)
        layout.setSpacing(_GAP // 2 if tight else _GAP)
        for button in (*self._buttons, self.options_button, self.export_button, self.menu_button):
            button.setStyleSheet("padding-left: 6px; padding-right: 6px" if tight else "")

    def _needed(self) -> int:
        layout = self.layout()
        assert layout is not None
        menus = (self.options_button, self.export_button, self.menu_button)
        buttons = [it for it in (*self._buttons, *menus) if not it.isHidden()]
        margins = layout.contentsMargins()
        gaps = _GAP * (len(buttons) + 2)
        return _SEARCH + sum(it.sizeHint().width() for it in buttons) + gaps + margins.left() + margins.right()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(self._theme.palette.line))
