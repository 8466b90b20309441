import os
import plistlib
import subprocess
import sys
from pathlib import Path

import pytest

from diffviewer import autostart, paths
from diffviewer.autostart import Autostart

WORDS = ["/opt/a folder/py$thon", "-m", "diffviewer", "--hidden", "--library", '/h/100% "mine" \\ `x` $HOME ü'.strip()]


def words_of(entry: str) -> list[str]:
    """The words of a desktop entry's command, as a shell reads them: its rules in quotation marks are the same."""
    line = next(line for line in entry.splitlines() if line.startswith("Exec=")).removeprefix("Exec=")
    line = line.replace("\\\\", "\\").replace("%%", "%")
    done = subprocess.run(["sh", "-c", f'printf "%s\\n" {line}'], capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no sh")
def test_a_desktop_entry_runs_the_command_to_the_letter(tmp_path: Path) -> None:
    start = Autostart(str(tmp_path / "autostart" / "diffviewer.desktop"), "linux")
    assert not start.is_on
    start.turn_on(WORDS)
    assert start.is_on
    entry = (tmp_path / "autostart" / "diffviewer.desktop").read_text(encoding="utf-8")
    assert entry.startswith("[Desktop Entry]\nType=Application\n")
    assert words_of(entry) == WORDS
    assert f"\nTryExec={WORDS[0]}\n" in entry
    assert os.listdir(tmp_path / "autostart") == ["diffviewer.desktop"]
    start.turn_off()
    assert not start.is_on
    start.turn_off()


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_the_desktop_turned_off_is_off(tmp_path: Path, line: str) -> None:
    file = tmp_path / "diffviewer.desktop"
    file.write_text(f"[Desktop Entry]\nType=Application\nExec=diffviewer\n{line}\n")
    assert not Autostart(str(file), "linux").is_on


def test_a_property_list_for_launchd(tmp_path: Path) -> None:
    file = tmp_path / "org.diffviewer.Diffviewer.plist"
    start = Autostart(str(file), "darwin")
    start.turn_on(WORDS)
    assert start.is_on
    entry = plistlib.loads(file.read_bytes())
    assert (entry["ProgramArguments"], entry["RunAtLoad"]) == (WORDS, True)
    start.turn_off()
    assert not start.is_on
    assert not file.exists()


def test_a_value_of_the_registry_beside_those_of_others(tmp_path: Path) -> None:
    file = tmp_path / "run.ini"
    file.write_text("[General]\nother=C:\\\\other.exe\n")
    start = Autostart(str(file), "win32")
    assert not start.is_on
    start.turn_on(["C:\\Program Files\\Diffviewer\\diffviewer.exe", "--hidden"])
    assert start.is_on
    from PySide6.QtCore import QSettings

    key = QSettings(str(file), QSettings.Format.IniFormat)
    assert key.value("diffviewer") == '"C:\\Program Files\\Diffviewer\\diffviewer.exe" --hidden'
    start.turn_off()
    assert not Autostart(str(file), "win32").is_on
    assert "other" in file.read_text()


@pytest.mark.parametrize("platform", ["linux", "win32"])
def test_what_cannot_be_written_raises(tmp_path: Path, platform: str) -> None:
    (tmp_path / "file").write_text("")
    start = Autostart(str(tmp_path / "file" / "entry"), platform)
    with pytest.raises(OSError, match=r"."):
        start.turn_on(["diffviewer"])
    assert not start.is_on


def test_the_command_starts_this_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    done = subprocess.run([*autostart.command()[:-1], "--version"], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("diffviewer ")
    assert autostart.command()[-1] == "--hidden"
    monkeypatch.chdir(tmp_path)
    assert autostart.command("mine.sqlite")[-2:] == ["--library", str(tmp_path / "mine.sqlite")]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("APPIMAGE", "/apps/Diffviewer.AppImage")
    assert autostart.command() == ["/apps/Diffviewer.AppImage", "--hidden"]


@pytest.mark.skipif(sys.platform != "linux", reason="the place of another system")
def test_the_usual_place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    Autostart().turn_on(autostart.command())
    assert (tmp_path / "autostart" / "diffviewer.desktop").is_file()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert paths.runtime_folder() == tmp_path / "diffviewer"
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")
    assert paths.runtime_folder().parent == paths.data_folder()
