"""Painting from the command line: what Qt needs for it, without a window."""

import os
import sys

from PySide6.QtGui import QGuiApplication

_kept: list[QGuiApplication] = []  # it lives as long as the program


def ready() -> QGuiApplication:
    """The application object that fonts and painters need; where there is none, one without a screen is made."""
    app = QGuiApplication.instance()
    if isinstance(app, QGuiApplication):
        return app
    if sys.platform.startswith("linux"):
        # elsewhere the usual platform needs no display, and knows the system's fonts
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _kept.append(QGuiApplication(["diffviewer"]))
    return _kept[0]
