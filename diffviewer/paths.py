"""The only place that knows the user's folders and where the program's own files lie, also when frozen."""

import os
import sys
from pathlib import Path

import appdirs

_APP = "diffviewer"


def resources() -> Path:
    """The folder of the program's own data files."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / "resources"
    # a wheel carries them inside the package; a checkout has them beside it
    inside = Path(__file__).resolve().parent / "resources"
    return inside if inside.is_dir() else inside.parent.parent / "resources"


def log_folder() -> Path:
    """Where the log is kept; it may not exist yet."""
    return Path(appdirs.user_log_dir(_APP, appauthor=False))


def data_folder() -> Path:
    """Where the library is kept; it may not exist yet."""
    return Path(appdirs.user_data_dir(_APP, appauthor=False))


def library_file() -> Path:
    """The person's own library; it may not exist yet."""
    return data_folder() / "library.sqlite"


def config_folder() -> Path:
    """Where the settings are kept; it may not exist yet."""
    return Path(appdirs.user_config_dir(_APP, appauthor=False))


def autostart_folder() -> Path:
    """Where a desktop of Linux or macOS looks for what it starts at login; it may not exist yet."""
    if sys.platform == "darwin":
        return Path.home() / "Library" / "LaunchAgents"
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "autostart"


def runtime_folder() -> Path:
    """Where programs of one person meet, closed to others; it may not exist yet."""
    named = os.environ.get("XDG_RUNTIME_DIR", "")
    return Path(named) / _APP if os.path.isabs(named) and os.path.isdir(named) else data_folder() / "run"


def feed_items_file() -> Path:
    """Where the items of feeds are kept from one run to the next; it may not exist yet, and may be deleted."""
    return Path(appdirs.user_cache_dir(_APP, appauthor=False)) / "feed-items.sqlite"
