"""The row of buttons above everything."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from diffviewer.ui.commands.actions import Actions
from diffviewer.ui.library.search_field import SearchField
from diffviewer.ui.look import icons
from diffviewer.ui.look.theme import Theme, ui_font

_NARROW = 940  # logical pixels; below it, buttons show their drawings only


class TopRow(QWidget):
    """Buttons for actions, the field that searches the library, and the menu."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons: list[QToolButton] = []
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 14, 7)
        layout.setSpacing(8)
        layout.addWidget(self._button(actions.open))
        self.search = SearchField(theme)
        layout.addWidget(self.search, 2)
        layout.addStretch(1)
        for action in (actions.previous, actions.next, actions.side, actions.inline, actions.swap):
            layout.addWidget(self._button(action))
        # the arrow stands on the side it points to
        following = self._buttons[2]
        mirrored = following.layoutDirection() is Qt.LayoutDirection.RightToLeft
        following.setLayoutDirection(Qt.LayoutDirection.LeftToRight if mirrored else Qt.LayoutDirection.RightToLeft)
        self.menu_button = QToolButton()
        self.menu_button.setFont(ui_font())
        self.menu_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self)
        self.menu_button.setMenu(self.menu)
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
        for button in self._buttons[1:]:
            button.setVisible(shown)

    def _recolour(self) -> None:
        self.menu_button.setIcon(icons.icon("menu", self._theme.palette.text))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        style = Qt.ToolButtonStyle.ToolButtonIconOnly
        if self.width() >= _NARROW:
            style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for button in self._buttons:
            button.setToolButtonStyle(style)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(self._theme.palette.line))
