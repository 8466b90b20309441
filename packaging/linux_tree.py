"""What every Linux package lays down: the frozen folder, a menu entry, icons, a page of the manual, what it opens."""

import gzip
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import icons

LINUX = Path(__file__).resolve().parent / "linux"
_FOLDER, _PROGRAM, _FILE = 0o755, 0o755, 0o644


def lay_out(folder: Path, usr: Path, filled: Callable[[Path], str]) -> Path:
    """Fill a `usr`; `filled` puts version and date into a text. Gives where the frozen folder stands in it."""
    share, program = usr / "share", usr / "lib" / "diffviewer"
    shutil.copytree(folder, program, symlinks=True)
    command = usr / "bin" / "diffviewer"
    command.parent.mkdir()
    command.symlink_to("../lib/diffviewer/diffviewer")
    write(share / "applications" / "diffviewer.desktop", (LINUX / "diffviewer.desktop").read_text("utf-8"))
    write(share / "metainfo" / "org.diffviewer.Diffviewer.metainfo.xml", filled(LINUX / "diffviewer.metainfo.xml"))
    write(share / "mime" / "packages" / "diffviewer.xml", (LINUX / "diffviewer-mime.xml").read_text("utf-8"))
    packed(share / "man" / "man1" / "diffviewer.1.gz", filled(LINUX / "diffviewer.1"))
    icons.linux(share / "icons" / "hicolor")
    return program


def settle(root: Path, moment: int) -> None:
    """Give all below a folder plain modes and one time, in seconds."""
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            path.chmod(_mode(path))
        os.utime(path, (moment, moment), follow_symlinks=False)


def write(target: Path, text: str | bytes) -> None:
    """Write a file, and the folders that it stands in."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(text if isinstance(text, bytes) else text.encode())


def packed(target: Path, text: str) -> None:
    """Write a text as .gz, the same each time."""
    write(target, gzip.compress(text.encode(), 9, mtime=0))


def _mode(path: Path) -> int:
    if path.is_dir():
        return _FOLDER
    # libraries are no programs, whatever PyInstaller makes of them
    executable = os.access(path, os.X_OK) and ".so" not in path.name
    return _PROGRAM if executable else _FILE
