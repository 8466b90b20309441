"""Whether a window can be opened at all, found out before Qt tries, because Qt ends the program where it cannot."""

import ctypes
import os
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path


def missing(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> str | None:
    """What is missing: "" for a display, or a library by its name; None where nothing is.

    A platform named in QT_QPA_PLATFORM that needs no display is taken at its word.
    """
    if platform in ("win32", "darwin"):
        return None
    named = environment.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]
    if named and named != "xcb" and not named.startswith("wayland"):
        return None
    if environment.get("WAYLAND_DISPLAY") and named != "xcb":
        return None
    if not environment.get("DISPLAY"):
        return ""
    return _library_missing() or _display_missing()


def _library_missing() -> str | None:
    """The first library of the system that Qt's part for X cannot find."""
    package = find_spec("PySide6")
    if package is None or not package.submodule_search_locations:
        return "PySide6"
    plugin = Path(package.submodule_search_locations[0]) / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    if not plugin.exists():  # Qt comes from the system, whose packages see to their libraries
        return None
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return str(error).split(":")[0]
    return None


def _display_missing() -> str | None:
    """ "" where nobody answers at the display that is named."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return None
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    refused = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return "" if refused else None
