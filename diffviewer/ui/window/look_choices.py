"""The look as the person chooses it: the menu's choices, the theme in use and the settings are kept the same."""

from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from diffviewer.settings import Settings
from diffviewer.ui.commands.actions import Actions, choose
from diffviewer.ui.look.theme import Colours, Face, Mode, Theme


class Look(QObject):
    """Applies a choice at once and remembers it."""

    def __init__(self, actions: Actions, settings: Settings, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._theme = theme
        for group, value in (
            (actions.themes, theme.mode),
            (actions.colours, theme.colours),
            (actions.faces, theme.face),
            (actions.axes, settings.axis),
            (actions.modes, settings.mode),
        ):
            choose(group, value)
        actions.themes.triggered.connect(self._choose_theme)
        actions.colours.triggered.connect(self._choose_colours)
        actions.faces.triggered.connect(self._choose_face)
        actions.axes.triggered.connect(self._choose_axis)

    def _choose_theme(self, action: QAction) -> None:
        self._settings.theme = action.data()
        self._theme.mode = cast(Mode, action.data())

    def _choose_colours(self, action: QAction) -> None:
        self._settings.colours = action.data()
        self._theme.colours = cast(Colours, action.data())

    def _choose_face(self, action: QAction) -> None:
        self._settings.face = action.data()
        self._theme.face = cast(Face, action.data())

    def _choose_axis(self, action: QAction) -> None:
        self._settings.axis = action.data()
