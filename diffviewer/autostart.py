"""Starting with the person's session: an entry in the place where each system looks for them.

The entry itself is the truth, no setting is kept beside it. On Linux a .desktop file of XDG, on macOS a property list
for launchd, on Windows a value of the registry's key "Run", which Qt reads and writes.
"""

import os
import plistlib
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from diffviewer import paths

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

HIDDEN = "--hidden"
"""The option with which the program starts without showing its window."""

_NAME = "diffviewer"
_LABEL = "org.diffviewer.Diffviewer"
_RUN = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"
_SPECIAL = frozenset(" \t\n\"'\\><~|&;$*?#()`")  # of the specification of desktop entries


def command(library: str | None = None) -> list[str]:
    """How this program is started, with its window hidden; `library` is the file of another library than the usual."""
    package = os.environ.get("APPIMAGE", "")  # what runs is unpacked from it, and gone after the session
    if getattr(sys, "frozen", False):
        program = [package or _without_console(sys.executable)]
    else:
        program = [_without_console(sys.executable), "-m", "diffviewer"]
    return [*program, HIDDEN, *(["--library", os.path.abspath(library)] if library is not None else [])]


class Autostart:
    """The entry of this program. `place` is its file, or on Windows the key; the system's own where it is not given."""

    def __init__(self, place: str | None = None, platform: str = sys.platform) -> None:
        self._platform = platform
        self._place = place if place is not None else _usual_place(platform)

    @property
    def is_on(self) -> bool:
        """Whether the program starts at login, as far as the entry says."""
        if self._platform == "win32":
            from PySide6.QtCore import QSettings

            return QSettings(self._place, _format(self._place)).contains(_NAME)
        try:
            text = Path(self._place).read_bytes()
        except OSError:
            return False
        if self._platform == "darwin":
            return bool(text)
        lines = text.decode("utf-8", "replace").splitlines()
        return "Hidden=true" not in lines and "X-GNOME-Autostart-enabled=false" not in lines

    def turn_on(self, words: Sequence[str]) -> None:
        """Let the command be run at login. Raises OSError where the entry cannot be written."""
        if self._platform == "win32":
            import subprocess

            self._write_key(subprocess.list2cmdline(words))
            return
        file = Path(self._place)
        file.parent.mkdir(parents=True, exist_ok=True)
        entry = property_list(words) if self._platform == "darwin" else desktop_entry(words).encode()
        made = file.with_name(f".{file.name}.{os.getpid()}")
        try:
            made.write_bytes(entry)
            os.replace(made, file)
        finally:
            made.unlink(missing_ok=True)

    def turn_off(self) -> None:
        """Do not start at login any more. Raises OSError where the entry cannot be taken away."""
        if self._platform == "win32":
            self._write_key(None)
        else:
            Path(self._place).unlink(missing_ok=True)

    def _write_key(self, line: str | None) -> None:
        from PySide6.QtCore import QSettings

        key = QSettings(self._place, _format(self._place))
        if line is None:
            key.remove(_NAME)
        else:
            key.setValue(_NAME, line)
        key.sync()
        if key.status() is not QSettings.Status.NoError:
            raise OSError(f"{self._place} cannot be written")


def desktop_entry(words: Sequence[str]) -> str:
    """The .desktop file that runs a command at login."""
    line = " ".join(map(_quoted, words))
    return (
        "[Desktop Entry]\n"
        "Type=Application\n"
        "Name=Diffviewer\n"
        "Comment=Watches news articles for changes\n"
        # a value's own escapes come on top of those of the command
        f"Exec={_escaped(line)}\n"
        # once the program is removed, the entry that it leaves in the person's folder does nothing
        f"TryExec={_escaped(words[0])}\n"
        "Icon=diffviewer\n"
        "Terminal=false\n"
        "X-GNOME-Autostart-enabled=true\n"
    )


def property_list(words: Sequence[str]) -> bytes:
    """The property list with which launchd runs a command at login."""
    entry = {"Label": _LABEL, "ProgramArguments": list(words), "RunAtLoad": True, "ProcessType": "Interactive"}
    return plistlib.dumps(entry)


def _quoted(word: str) -> str:
    """A word of a command line, as desktop entries want it."""
    word = word.replace("%", "%%")
    if word and not _SPECIAL & set(word):
        return word
    return '"' + "".join(f"\\{c}" if c in '"`$\\' else c for c in word) + '"'


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")


def _usual_place(platform: str) -> str:
    if platform == "win32":
        return _RUN
    return str(paths.autostart_folder() / (f"{_LABEL}.plist" if platform == "darwin" else f"{_NAME}.desktop"))


def _format(place: str) -> "QSettings.Format":
    from PySide6.QtCore import QSettings

    registry = place.startswith("HKEY_")
    return QSettings.Format.NativeFormat if registry else QSettings.Format.IniFormat


def _without_console(program: str) -> str:
    """Of Python, and of our own programs, on Windows the one that opens no console, where it is there."""
    name = Path(program).name.lower()
    quiet = Path(program).with_name(name.replace(".exe", "w.exe"))
    return str(quiet) if name in ("python.exe", "diffviewer.exe") and quiet.exists() else program
