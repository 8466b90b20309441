"""Imports that read no sources, from here on.

Qt's part for Python puts imports of its own in the place of Python's. One of them reads the source of every module that
is imported, for spellings of names that this program does not use. That is a twentieth of the time of a start.
"""

import builtins


def restore() -> None:
    """Go back to the import that was there before that one, where Qt put it in."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
