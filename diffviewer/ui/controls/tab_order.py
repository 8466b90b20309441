"""The order in which the Tab key goes through what was made late."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_after(before: QWidget, made: QWidget) -> None:
    """Let the Tab key reach what is in `made`, which was made last in its window, right after `before`."""
    within, widget = [made], made.nextInFocusChain()
    while widget is not None and made.isAncestorOf(widget):
        within.append(widget)
        widget = widget.nextInFocusChain()
    for widget in within:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            QWidget.setTabOrder(before, widget)
            before = widget
