"""Tooltips of texts that come from a page or a file: shown to the letter, never read as markup."""

from html import escape


def plain(text: str) -> str:
    """The text, its lines kept, as Qt shows it unchanged; "" stays "", which is no tooltip."""
    return f"<p style='white-space:pre-wrap; margin:0'>{escape(text)}</p>" if text else ""
