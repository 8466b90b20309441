"""Imports as Python makes them, from here on.

Qt's part for Python puts an import of its own in the place of Python's, which reads the source of every module that is
imported, for spellings of names that this program does not use. That is a twentieth of the time of a start.
"""

import builtins


def restore() -> None:
    """Give Python its import back, where Qt took it."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
