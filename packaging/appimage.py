"""The AppImage: one file that is a program, with what every Linux package lays down squashed behind it.

What it begins with is our own (linux/appimage.c), linked with FUSE's library and squashfuse as the system has them.
"""

import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

from licences import system_terms
from linux_tree import LINUX, lay_out, settle, write

_HEADERS = Path("/usr/include/squashfuse")
_LIBRARIES = ("squashfuse_ll", "squashfuse", "fuse3", "zstd")
_MARK = (8, b"AI\x02")  # where in the file desktops look for what kind of AppImage it is


def lacking() -> list[str]:
    """What is needed to build one and is not on this machine."""
    programs = [name for name in ("gcc", "mksquashfs") if shutil.which(name) is None]
    headers = [_HEADERS / "ll.h", Path("/usr/include/fuse3/fuse_lowlevel.h"), Path("/usr/include/zstd.h")]
    return [*programs, *(str(header) for header in headers if not header.is_file())]


def build(folder: Path, target: Path, moment: int, filled: Callable[[Path], str]) -> None:
    """Build it; `moment` is the time of its files in seconds, `filled` puts version and date into a text."""
    with tempfile.TemporaryDirectory() as scratch:
        root, squashed = Path(scratch) / "root", Path(scratch) / "squashed"
        starter = _starter(Path(scratch) / "starter")
        lay_out(folder, root / "usr", filled)
        (root / "AppRun").symlink_to("usr/lib/diffviewer/diffviewer")
        (root / "diffviewer.desktop").symlink_to("usr/share/applications/diffviewer.desktop")
        (root / "diffviewer.png").symlink_to("usr/share/icons/hicolor/256x256/apps/diffviewer.png")
        (root / ".DirIcon").symlink_to("diffviewer.png")
        terms = system_terms(str(file) for file in _archives())
        write(root / "usr" / "share" / "doc" / "diffviewer" / "STARTER.txt", terms)
        settle(root, moment)
        # the time of the whole is SOURCE_DATE_EPOCH, as mksquashfs knows by itself
        how = ("-all-root", "-no-xattrs", "-comp", "zstd", "-Xcompression-level", "15", "-b", "256K")
        _told("mksquashfs", str(root), str(squashed), "-quiet", "-no-progress", *how)
        target.write_bytes(starter + squashed.read_bytes())
        target.chmod(0o755)


def _starter(target: Path) -> bytes:
    source = str(LINUX / "appimage.c")
    warnings = ("-Wall", "-Wextra", "-Werror")
    libraries = [f"-l{name}" for name in _LIBRARIES]
    _told("gcc", "-O2", "-s", "-static", *warnings, f"-I{_HEADERS}", "-o", str(target), source, *libraries)
    made = bytearray(target.read_bytes())
    place, mark = _MARK
    made[place : place + len(mark)] = mark
    return bytes(made)


def _archives() -> list[Path]:
    """The files that are linked into it, also those of the C library."""
    where = (_told("gcc", f"-print-file-name=lib{name}.a") for name in (*_LIBRARIES, "c"))
    return [Path(place).resolve() for place in where]


def _told(*command: str) -> str:
    """What a command prints; ends the build with its words where it fails."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{command[0]} failed:\n{done.stdout}{done.stderr}")
    return done.stdout.strip()
