"""How an action is made: its text, what it says of itself, and its keys."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

Keys = QKeySequence.StandardKey | str


def made(parent: QObject, text: str, what: str, *keys: Keys) -> QAction:
    """An action with its tool tip; of the keys, those that the platform has."""
    action = QAction(text, parent)
    shortcuts = _distinct(keys)
    action.setIconText(text)  # Qt would leave out the dots
    action.setIconVisibleInMenu(False)  # it would stand in the place of the check mark
    action.setShortcuts(shortcuts)
    shown = shortcuts[0].toString(QKeySequence.SequenceFormat.NativeText) if shortcuts else ""
    first = f"{text} ({shown})" if shown else text
    action.setToolTip(f"{first}\n{what}" if what else first)
    action.setStatusTip(what)
    return action


def _distinct(keys: tuple[Keys, ...]) -> list[QKeySequence]:
    """The key sequences of the platform, each once; the platform's first."""
    found: list[QKeySequence] = []
    for key in keys:
        of_key = [QKeySequence(key)] if isinstance(key, str) else QKeySequence.keyBindings(key)
        found += [sequence for sequence in of_key if sequence not in found]
    return found
