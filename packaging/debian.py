"""The .deb: the frozen folder under /usr/lib, a command, a menu entry, icons, pages of the manual, what it needs."""

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

import icons
from changes import debian_changelog

LINUX = Path(__file__).resolve().parent / "linux"
LICENCE = LINUX.parent.parent / "LICENSE"
MAINTAINER = "The Diffviewer authors <maintainers@diffviewer.example>"
_FOLDER, _PROGRAM, _FILE = 0o755, 0o755, 0o644
_ELF = b"\x7fELF"

# only plugins of Qt ask for them, where there is a Wayland desktop or a printer
_OPTIONAL = ("libwayland", "libcups")
# fonts with more letters than the usual; what opens a page in the browser
_RECOMMENDED = ("fonts-noto-core", "xdg-utils")


def build(
    folder: Path, target: Path, version: str, moment: int, filled: Callable[[Path], str], *, squeeze: bool = True
) -> None:
    """Build the package; `moment` is the time of its files in seconds, `filled` puts version and date into a text."""
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch) / "root"
        share = root / "usr" / "share"
        program = root / "usr" / "lib" / "diffviewer"
        shutil.copytree(folder, program, symlinks=True)
        command = root / "usr" / "bin" / "diffviewer"
        command.parent.mkdir()
        command.symlink_to("../lib/diffviewer/diffviewer")
        _write(share / "applications" / "diffviewer.desktop", (LINUX / "diffviewer.desktop").read_text("utf-8"))
        _write(share / "metainfo" / "org.diffviewer.Diffviewer.metainfo.xml", filled(LINUX / "diffviewer.metainfo.xml"))
        _write(share / "mime" / "packages" / "diffviewer.xml", (LINUX / "diffviewer-mime.xml").read_text("utf-8"))
        _packed(share / "man" / "man1" / "diffviewer.1.gz", filled(LINUX / "diffviewer.1"))
        about = share / "doc" / "diffviewer"
        _packed(about / "changelog.gz", debian_changelog(MAINTAINER))
        _write(about / "copyright", filled(LINUX / "copyright") + _indented(LICENCE.read_text("utf-8")))
        overrides = share / "lintian" / "overrides" / "diffviewer"
        _write(overrides, (LINUX / "lintian-overrides").read_text("utf-8"))
        icons.linux(share / "icons" / "hicolor")
        files = [path for path in root.rglob("*") if path.is_file() and not path.is_symlink()]
        needed, used = dependencies(program, Path(scratch))
        fields = {
            "Package": "diffviewer",
            "Version": version,
            "Architecture": architecture(),
            "Section": "news",
            "Priority": "optional",
            "Maintainer": MAINTAINER,
            "Installed-Size": str(sum(-(-path.stat().st_size // 1024) for path in files)),
            "Depends": ", ".join(needed),
            "Recommends": ", ".join([*_RECOMMENDED, *used]),
            "Description": (LINUX / "description").read_text("utf-8").strip(),
        }
        _write(root / "DEBIAN" / "control", "".join(f"{name}: {value}\n" for name, value in fields.items()))
        sums = "".join(f"{_md5(path)}  {path.relative_to(root)}\n" for path in sorted(files))
        _write(root / "DEBIAN" / "md5sums", sums)
        for path in [root, *root.rglob("*")]:
            if not path.is_symlink():
                path.chmod(_mode(path))
            os.utime(path, (moment, moment), follow_symlinks=False)
        # two threads always: their number is seen in the bytes
        packing = ("-Zxz", "--threads-max=2") if squeeze else ("-Znone",)
        _told("dpkg-deb", "--root-owner-group", *packing, "--build", str(root), str(target))


def architecture() -> str:
    """What Debian calls this kind of machine."""
    return _told("dpkg", "--print-architecture")


def dependencies(folder: Path, scratch: Path) -> tuple[list[str], list[str]]:
    """The packages whose libraries the folder's programs and libraries ask for, with versions: needed, and optional."""
    binaries = [
        path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.is_symlink() and path.open("rb").read(4) == _ELF
    ]
    own = sorted({str(path.parent) for path in binaries})
    _write(scratch / "debian" / "control", "Source: diffviewer\n\nPackage: diffviewer\nArchitecture: any\n")
    told = _told(
        "dpkg-shlibdeps",
        "-O",
        "--ignore-missing-info",
        "--warnings=0",
        # what we bring along ourselves is asked for by the same names
        *(f"-x{package}" for package in _packages_of(path.name for path in binaries)),
        *(f"-l{place}" for place in own),
        *(f"-e{path}" for path in binaries),
        folder=scratch,
    )
    found = told.removeprefix("shlibs:Depends=").strip().split(", ")
    # t64: what Debian 13 and Ubuntu 24.04 call the same library
    names = [re.sub(r"^(libglib2\.0-0|libcups2)\b( \(.*\))?$", r"\1\2 | \1t64", name) for name in found if name]
    needed = [name for name in names if not name.startswith(_OPTIONAL)]
    return needed, [name for name in names if name.startswith(_OPTIONAL)]


def _packages_of(libraries: Iterable[str]) -> list[str]:
    """The packages of this system that have libraries of these names."""
    shared = sorted(f"*/{name}" for name in libraries if ".so." in name)
    done = subprocess.run(["dpkg-query", "-S", *shared], capture_output=True, text=True, check=False)
    return sorted({line.split(":")[0] for line in done.stdout.splitlines()})


def _told(*command: str, folder: Path | None = None) -> str:
    """What a command prints; ends the build with its words where it fails."""
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{command[0]} failed:\n{done.stdout}{done.stderr}")
    return done.stdout.strip()


def _md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()


def _mode(path: Path) -> int:
    if path.is_dir():
        return _FOLDER
    # libraries are no programs, whatever PyInstaller makes of them
    executable = os.access(path, os.X_OK) and ".so" not in path.name
    return _PROGRAM if executable else _FILE


def _indented(text: str) -> str:
    return "".join(f" {line or '.'}\n" for line in text.strip().splitlines())


def _write(target: Path, text: str | bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(text if isinstance(text, bytes) else text.encode())


def _packed(target: Path, text: str) -> None:
    _write(target, gzip.compress(text.encode(), 9, mtime=0))
