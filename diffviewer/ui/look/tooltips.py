"""Tooltips of texts that come from a page or a file: shown to the letter, never read as markup."""

from html import escape

from PySide6.QtWidgets import QWidget


def plain(text: str) -> str:
    """The text, its lines kept, as Qt shows it unchanged; "" stays "", which is no tooltip."""
    return f"<p style='white-space:pre-wrap; margin:0'>{escape(text)}</p>" if text else ""


def give(widget: QWidget, text: str) -> None:
    """Give a widget this tooltip; a screen reader, which would read the markup out, gets the bare text."""
    widget.setToolTip(plain(text))
    widget.setAccessibleDescription(text)
