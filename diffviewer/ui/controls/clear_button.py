"""The button in a text field that empties it: Qt draws one and gives it no name."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QToolButton


def add_clear_button(field: QLineEdit) -> None:
    """Let a field have the button, named for screen readers."""
    before = set(field.findChildren(QToolButton))
    field.setClearButtonEnabled(True)
    for button in set(field.findChildren(QToolButton)) - before:
        button.setAccessibleName(QCoreApplication.translate("ClearButton", "Clear"))
