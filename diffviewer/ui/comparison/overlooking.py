"""What comparisons overlook, as the person chooses it in the menu; what is overlooked is counted, never silent."""

from dataclasses import fields

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction

from diffviewer.diff.options import Options
from diffviewer.settings import Settings
from diffviewer.ui.commands.actions import Actions
from diffviewer.ui.comparison.comparison_controller import ComparisonController


class Overlooking(QObject):
    """Keeps the menu's choices, the comparisons and the settings the same."""

    def __init__(
        self, actions: Actions, settings: Settings, controller: ComparisonController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = actions.overlooked
        self._settings = settings
        self._controller = controller
        known = {field.name for field in fields(Options)}
        chosen = settings.overlooked & known
        for action in self._actions:
            action.setChecked(action.data() in chosen)
            action.toggled.connect(self._choose)
        controller.set_options(self._options())

    @property
    def names(self) -> list[str]:
        """What is overlooked now, in words for the middle of a sentence."""
        translate = QCoreApplication.translate
        names = {
            "ignore_case": translate("Overlooking", "capital letters"),
            "ignore_punctuation": translate("Overlooking", "punctuation"),
            "ignore_quotes_and_dashes": translate("Overlooking", "quotation marks and dashes"),
            "ignore_white_space": translate("Overlooking", "white space"),
            "ignore_numbers": translate("Overlooking", "numbers"),
        }
        return [names[action.data()] for action in self._checked() if action.data() in names]

    def _choose(self) -> None:
        self._settings.overlooked = frozenset(action.data() for action in self._checked())
        self._controller.set_options(self._options())

    def _options(self) -> Options:
        return Options(**{action.data(): True for action in self._checked()})

    def _checked(self) -> list[QAction]:
        return [action for action in self._actions if action.isChecked()]
