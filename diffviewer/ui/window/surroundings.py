"""The environment that other programs find when this one starts them, such as the browser."""

import os
import sys


def give_back() -> None:
    """Put back what the frozen program set for its own Qt; for when the application exists, and Qt has read it.

    Else a browser built with another Qt would look for its plugins in our folder, and not where the person says.
    """
    found: dict[str, str | None] = getattr(sys, "_of_the_person", {})
    if not found:
        return
    from PySide6.QtCore import QCoreApplication

    QCoreApplication.libraryPaths()  # from here on Qt remembers them
    for name, value in found.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value
