"""Controls of a dialog that are one with actions of the menu: what is chosen in one place is chosen in the other."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QCheckBox, QWidget

from diffviewer.ui.controls.boxes import ListBox
from diffviewer.ui.look.theme import ui_font


class ChoiceBox(ListBox):
    """A box for a group of actions of which one is checked. Choosing in it triggers the action."""

    def __init__(self, group: QActionGroup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = group
        self.setFont(ui_font())
        for action in group.actions():
            self.addItem(action.text())
            action.toggled.connect(self._show)
        self._show()
        self.activated.connect(self._choose)

    @Slot()
    def _show(self) -> None:
        chosen = self._group.checkedAction()
        if chosen is not None:
            self.setCurrentIndex(self._group.actions().index(chosen))

    @Slot(int)
    def _choose(self, index: int) -> None:
        action = self._group.actions()[index]
        if not action.isChecked():
            # a mode that cannot be shown now can be chosen for later all the same
            action.setChecked(True)
            self._group.triggered.emit(action)


class Switch(QCheckBox):
    """A box for an action that is checked or not."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(action.text(), parent)
        self.setFont(ui_font())
        self.setChecked(action.isChecked())
        action.toggled.connect(self.setChecked)
        self.toggled.connect(action.setChecked)
