"""The sentences of the core, which knows no Qt, in the person's language."""

from PySide6.QtCore import QCoreApplication


def from_core(text: str) -> str:
    """The translation of a text out of the rooms of messages: what these want as their `translate`."""
    return QCoreApplication.translate("Messages", text)
