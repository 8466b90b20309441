"""The .deb: what every Linux package lays down, with what it needs of the system and the papers that Debian wants."""

import hashlib
import re
import subprocess
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from changes import debian_changelog
from linux_tree import LINUX, lay_out, packed, settle, write

LICENCE = LINUX.parent.parent / "LICENSE"
MAINTAINER = "The Diffviewer authors <maintainers@diffviewer.example>"
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
        program = lay_out(folder, root / "usr", filled)
        about = share / "doc" / "diffviewer"
        packed(about / "changelog.gz", debian_changelog(MAINTAINER))
        write(about / "copyright", filled(LINUX / "copyright") + _indented(LICENCE.read_text("utf-8")))
        write(share / "lintian" / "overrides" / "diffviewer", (LINUX / "lintian-overrides").read_text("utf-8"))
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
        write(root / "DEBIAN" / "control", "".join(f"{name}: {value}\n" for name, value in fields.items()))
        sums = "".join(f"{_md5(path)}  {path.relative_to(root)}\n" for path in sorted(files))
        write(root / "DEBIAN" / "md5sums", sums)
        settle(root, moment)
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
    write(scratch / "debian" / "control", "Source: diffviewer\n\nPackage: diffviewer\nArchitecture: any\n")
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


def _indented(text: str) -> str:
    return "".join(f" {line or '.'}\n" for line in text.strip().splitlines())
