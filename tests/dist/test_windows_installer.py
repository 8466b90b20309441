"""The installer for Windows, with a folder that stands for the program, on Wine: what it writes and what it takes away.

Wine runs the 64-bit kind of the same script; what people get is the 32-bit kind, as for most programs.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.desktop import wait_for

PROJECT = Path(__file__).resolve().parent.parent.parent
SCRIPT = PROJECT / "packaging" / "windows" / "diffviewer.nsi"
UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Diffviewer"
OPEN_WITH = r"HKCU\Software\Classes\.mhtml\OpenWithProgids"
RUN = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run"

pytestmark = pytest.mark.dist


def compiled(folder: Path, script: Path, version: str) -> Path:
    """The installer of a folder that has what the program's folder has."""
    program = folder / "program"
    (program / "_internal").mkdir(parents=True, exist_ok=True)
    for name in ("diffviewer.exe", "diffviewerw.exe", "_internal/python.dll", f"_internal/only-{version}.dll"):
        (program / name).write_text(version, encoding="ascii")
    subprocess.run([sys.executable, str(PROJECT / "packaging" / "icons.py"), str(folder)], check=True)
    target = folder / f"diffviewer-{version}-setup.exe"
    definitions = {"VERSION": version, "FOLDER": program, "ICON": folder / "diffviewer.ico", "TARGET": target}
    words = [f"-D{name}={value}" for name, value in definitions.items()]
    done = subprocess.run(["makensis", "-V2", "-WX", *words, str(script)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    shutil.rmtree(program)
    return target


class Wine:
    """A Windows of its own."""

    def __init__(self, folder: Path) -> None:
        self.drive = folder / "drive_c"
        self._environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
        self._environment |= {"WINEPREFIX": str(folder), "WINEDEBUG": "-all", "WINEARCH": "win64"}
        self._program = shutil.which("wine64") or shutil.which("wine64", path="/usr/lib/wine") or ""
        assert self._program, "wine64 is missing: run scripts/system-packages.sh dist"
        self.run("wineboot", "-i")

    def run(self, *words: str | Path) -> str:
        done = subprocess.run(
            [self._program, *map(str, words)],
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=180,
            check=False,
        )
        return done.stdout

    def has(self, key: str, name: str = "") -> bool:
        return name in (told := self.run("reg", "query", key)) and bool(told.strip())

    @property
    def user(self) -> Path:
        (user,) = [path for path in (self.drive / "users").iterdir() if path.name != "Public"]
        return user


@pytest.mark.parametrize("version", ["0.1.0"])
def test_the_script_compiles_without_a_warning(tmp_path: Path, version: str) -> None:
    assert compiled(tmp_path, SCRIPT, version).stat().st_size > 50_000


def test_install_upgrade_and_remove(tmp_path: Path) -> None:
    script = tmp_path / "sixty-four.nsi"
    text = SCRIPT.read_text(encoding="utf-8").replace("Unicode true", "Unicode true\nTarget amd64-unicode", 1)
    script.write_text(text, encoding="utf-8")
    older, newer = (compiled(tmp_path, script, version) for version in ("0.0.9", "0.1.0"))
    wine = Wine(tmp_path / "wine")
    home = wine.user / "AppData" / "Local" / "Programs" / "Diffviewer"
    shortcut = wine.user / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Diffviewer.lnk"

    wine.run(older, "/S")
    assert (home / "diffviewerw.exe").read_text() == "0.0.9"
    assert shortcut.is_file()
    assert wine.has(UNINSTALL, "0.0.9")
    assert wine.has(OPEN_WITH, "Diffviewer.Page")

    wine.run("reg", "add", RUN, "/v", "diffviewer", "/d", "diffviewerw.exe --hidden", "/f")
    (home / "notes.txt").write_text("the person's own", encoding="ascii")
    wine.run(newer, "/S")
    assert (home / "diffviewer.exe").read_text() == "0.1.0"
    assert sorted(path.name for path in (home / "_internal").iterdir()) == ["only-0.1.0.dll", "python.dll"]
    assert wine.has(UNINSTALL, "0.1.0")

    wine.run(home / "uninstall.exe", "/S")  # it goes on as a copy of itself
    wait_for("the end of it", lambda: not (home / "uninstall.exe").exists())
    wait_for("the end of its record", lambda: not wine.has(RUN, "diffviewer"))
    assert [path.name for path in home.iterdir()] == ["notes.txt"]
    assert not shortcut.exists()
    assert not wine.has(UNINSTALL, "DisplayName")
    assert not wine.has(OPEN_WITH, "Diffviewer.Page")
