"""The version slider with what stands beside it: the button that plays the versions, and how they are spread."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from diffviewer.settings import Settings
from diffviewer.ui.commands.actions import Actions
from diffviewer.ui.comparison.comparison_controller import ComparisonController
from diffviewer.ui.comparison.player import Player
from diffviewer.ui.comparison.version_steps import has_choice
from diffviewer.ui.look.theme import Theme, ui_font
from diffviewer.ui.timeline.slider_scene import AXIS
from diffviewer.ui.timeline.version_slider import VersionSlider

_STEPS_AT_ONCE_MS = 100  # the words of steps come in one by one; they are painted together


class SliderRow(QWidget):
    """Shows the versions that the controller holds, and passes on what the slider asks for."""

    def __init__(
        self,
        controller: ComparisonController,
        settings: Settings,
        theme: Theme,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._settings = settings
        self._actions = actions
        self.slider = VersionSlider(theme)
        self.player = Player(controller, self)
        self._steps_wait = QTimer(self)
        self._steps_wait.setSingleShot(True)
        self._steps_wait.setInterval(_STEPS_AT_ONCE_MS)
        self._steps_wait.timeout.connect(self._show_steps)
        self._play = QToolButton()
        self._play.setFont(ui_font())
        self._play.setDefaultAction(actions.slider.play)
        self._play.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._axis = QToolButton()
        self._axis.setFont(ui_font())
        self._axis.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._axis.setToolTip(self.tr("How the versions are spread\nBy their times, or evenly spaced"))
        self._axis.setMenu(self._menu())
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 0, 22, 0)
        row.setSpacing(14)
        row.addWidget(self.slider, 1)
        buttons = QWidget()
        buttons.setFixedHeight(round(2 * AXIS))  # their middle is the slider's line
        beside = QHBoxLayout(buttons)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(8)
        for button in (self._play, self._axis):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            beside.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(buttons, 0, Qt.AlignmentFlag.AlignTop)
        self._wire()
        self._spread()
        self._show_playing(False)

    def _menu(self) -> QMenu:
        menu, more = QMenu(self._axis), self._actions.slider
        menu.addActions(self._actions.axes.actions())
        menu.addSeparator()
        menu.addActions([more.closer, more.farther, more.all_in_sight])
        menu.addSeparator()
        menu.addActions(more.paces.actions())
        return menu

    def _wire(self) -> None:
        controller, actions, more = self._controller, self._actions, self._actions.slider
        self.player.set_pace(self._settings.pace)
        self.player.playing_changed.connect(self._show_playing)
        self.slider.pair_asked.connect(controller.set_pair)
        self.slider.play_asked.connect(more.play.trigger)
        for action, way in ((more.closer, 1), (more.farther, -1), (more.all_in_sight, 0)):
            action.triggered.connect(lambda _checked, way=way: self.slider.zoom.step(way))
        more.play.triggered.connect(self.player.toggle)
        more.paces.triggered.connect(self._choose_pace)
        actions.axes.triggered.connect(self._spread)
        controller.history_changed.connect(self._show_history)
        controller.checks_changed.connect(self._show_history)
        controller.pair_changed.connect(self._show_pair)
        controller.comparer.steps_changed.connect(self._show_steps_soon)
        self._show_history()
        self._show_pair()

    def _show_history(self) -> None:
        history = self._controller.history
        self.slider.show_history(history)
        self._show_steps()
        shown = has_choice(history)
        self.setVisible(shown)
        self._play.setVisible(history is not None and len(history.captures) > 2)
        self._actions.slider.allow_axis(shown)
        for action in self._actions.axes.actions():
            action.setEnabled(shown)

    def _show_pair(self) -> None:
        self.slider.show_pair(*self._controller.pair, swapped=self._controller.swapped)

    def _show_steps_soon(self) -> None:
        if not self._steps_wait.isActive():
            self._steps_wait.start()

    def _show_steps(self) -> None:
        self.slider.show_steps(self._controller.comparer.steps)

    def _show_playing(self, playing: bool) -> None:
        self._actions.slider.show_playing(playing)
        self._play.setAccessibleName(self._actions.slider.play.text())

    def _choose_pace(self, action: QAction) -> None:
        self._settings.pace = action.data()
        self.player.set_pace(action.data())

    def _spread(self) -> None:
        chosen = self._actions.axes.checkedAction()
        if chosen is not None:
            self._axis.setText(chosen.text() + " ▾")
            self._axis.setAccessibleName(self.tr("Spread of the versions: {choice}").format(choice=chosen.text()))
            self.slider.set_even(chosen.data() == "even")
