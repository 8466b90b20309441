"""The frozen program on machines that are not as clean as the one it was built on, and beside the program from source."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from diffviewer.forerunner import Forerunner
from diffviewer.ui.look.palettes import LIGHT
from tests.dist.conftest import DIST, PROJECT
from tests.dist.test_package import SAMPLE, marked
from tests.e2e.desktop import Desktop, Program, wait_for

pytestmark = pytest.mark.dist

FROZEN = DIST / "diffviewer" / "diffviewer"


def run(program: list[str | Path], folder: Path, **environment: str) -> "subprocess.CompletedProcess[bytes]":
    """Run a program in a folder with this environment alone."""
    words = {"PATH": "/usr/bin:/bin", "HOME": str(folder), "LANG": "C.UTF-8", **environment}
    return subprocess.run(list(map(str, program)), cwd=folder, env=words, capture_output=True, check=False, timeout=120)


@pytest.fixture
def of_others(tmp_path: Path) -> dict[str, str]:
    """What an environment holds where another Python and another Qt are at home, each of them deadly."""
    other = tmp_path / "of others"
    other.mkdir()
    for module in ("sitecustomize", "os", "encodings", "lxml", "PySide6"):
        (other / f"{module}.py").write_text("raise SystemExit(9)\n", encoding="ascii")
    for library in ("libQt6Core.so.6", "libpython3.11.so.1.0", "libcrypto.so.3"):
        (other / library).write_text("no library", encoding="ascii")
    (other / "platforms").mkdir()
    (other / "platforms" / "libqxcb.so").write_text("no plugin", encoding="ascii")
    return {
        "PYTHONPATH": str(other),
        "PYTHONHOME": str(other),
        "PYTHONSTARTUP": str(other / "os.py"),
        "PYTHONWARNINGS": "error",
        "LD_LIBRARY_PATH": str(other),
        "QT_PLUGIN_PATH": str(other),
        "QT_QPA_PLATFORMTHEME": "gtk3",
        "QT_STYLE_OVERRIDE": "Breeze",
    }


def test_the_self_test_where_another_python_and_qt_are_at_home(tmp_path: Path, of_others: dict[str, str]) -> None:
    done = run([FROZEN, "--self-test"], tmp_path, **of_others)
    assert done.stdout.decode().splitlines()[-1:] == ["Everything works."], done.stderr.decode()


def test_the_self_test_without_a_home_a_locale_or_the_network(tmp_path: Path) -> None:
    away = ["unshare", "--net", "--map-root-user", "sh", "-c", 'ip link set lo up 2>/dev/null; exec "$0" --self-test']
    done = run([*away, FROZEN], tmp_path, HOME="/proc/nowhere", LANG="C", LC_ALL="POSIX")
    assert done.stdout.decode().splitlines()[-1:] == ["Everything works."], done.stderr.decode()


def test_a_window_where_much_is_amiss(desktop: Desktop, tmp_path: Path, of_others: dict[str, str]) -> None:
    """From a folder with a space, files that are not named in English, no bus, a home that cannot be written."""
    place = tmp_path / "a folder, with späces 目"
    shutil.copytree(FROZEN.parent, place, symlinks=True, copy_function=os.link)
    files = [shutil.copy(file, tmp_path / f"päge ‘{number}’ 目.html") for number, file in enumerate(SAMPLE[::5])]
    words = of_others | {"LANG": "C", "HOME": "/proc/nowhere", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/proc/nowhere"}
    given = [f"{name}={value}" for name, value in words.items()]
    errors = tmp_path / "errors"
    with errors.open("wb") as stream:
        process = desktop._start(
            ["env", "-u", "XDG_RUNTIME_DIR", *given, str(place / "diffviewer"), *files], errors=stream.fileno()
        )
    program = Program(process, errors)
    desktop.fill_screen(desktop.window(program))
    wait_for("the marks", lambda: marked(desktop, tmp_path))
    assert desktop.quit(program) == 0
    assert program.errors == ""


def test_the_window_speaks_the_language_of_the_system(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DIFFVIEWER_PROGRAM", str(FROZEN))
    desktop.environment["LANG"] = "de_DE.UTF-8"
    program = desktop.start()
    desktop.window(program)
    desktop.wait_for_words("Einen Artikel beobachten")
    assert desktop.quit(program) == 0


def test_what_it_starts_finds_the_persons_own_paths(desktop: Desktop, tmp_path: Path) -> None:
    browser, told = tmp_path / "bin" / "xdg-open", tmp_path / "told"
    browser.parent.mkdir()
    browser.write_text(f'#!/bin/sh\nenv > "{told}.part"\nmv "{told}.part" "{told}"\n', encoding="utf-8")
    browser.chmod(0o755)
    paths_ = {"LD_LIBRARY_PATH": "/persons/libraries", "QT_PLUGIN_PATH": "/persons/plugins"}
    desktop.environment["PATH"] = f"{browser.parent}:{desktop.environment['PATH']}"
    given = [f"{name}={value}" for name, value in paths_.items()]
    process = desktop._start(["env", "-u", "QML2_IMPORT_PATH", *given, str(FROZEN), str(SAMPLE[0]), str(SAMPLE[-1])])
    program = Program(process, tmp_path / "none")
    desktop.fill_screen(desktop.window(program))
    wait_for("the marks", lambda: marked(desktop, tmp_path))
    picture = QImage(str(tmp_path / "screen.png"))
    accent = QColor(LIGHT.accent).rgb()
    link = [(x, y) for y in range(85, 170) for x in range(300, 1400) if picture.pixel(x, y) == accent]
    desktop.click(*link[-1])
    wait_for("the browser", told.exists)
    found = dict(line.partition("=")[::2] for line in told.read_text(encoding="utf-8").splitlines())
    assert {name: found.get(name) for name in paths_} == paths_
    assert "QML2_IMPORT_PATH" not in found
    assert desktop.quit(program) == 0


def test_what_is_killed_leaves_no_child(desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DIFFVIEWER_PROGRAM", str(FROZEN))
    program = desktop.start(SAMPLE[0], SAMPLE[-1])
    desktop.fill_screen(desktop.window(program))
    wait_for("the marks", lambda: marked(desktop, tmp_path))
    tasks = Path(f"/proc/{program.process.pid}/task")
    children = wait_for(
        "a child that reads",
        lambda: [child for told in tasks.glob("*/children") for child in told.read_text("ascii").split()],
    )
    program.process.kill()
    wait_for("the end of the children", lambda: not [c for c in children if Path(f"/proc/{c}").exists()])


def test_files_given_at_the_start_are_read_by_a_process_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    files = [str(SAMPLE[0]), str(SAMPLE[-1])]
    monkeypatch.setattr(sys, "executable", str(FROZEN))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    told = Forerunner(files).answer(files, lambda: False)
    assert told is not None
    assert told[1] is not None
    assert [capture.path for capture in told[0].captures] == files


@pytest.mark.parametrize(
    "words",
    [
        ["compare", "OLD", "NEW"],
        ["compare", "OLD", "NEW", "--format", "json", "--finest", "--ignore", "case,quotes", "--exit-code"],
        ["compare", "OLD", "NEW", "-o", "written.png"],
        ["compare", "OLD", "nowhere.html"],
        ["extract", "NEW", "--format", "json"],
        ["import", "OLD", "NEW", "--library", "l.sqlite"],
        ["list", "--format", "json", "--library", "l.sqlite"],
        ["search", "bridge", "--library", "l.sqlite"],
        ["log", "1", "--library", "l.sqlite"],
        ["export", "1", "--format", "atom", "--library", "l.sqlite"],
        ["export", "1", "-o", "written.html", "--library", "l.sqlite"],
        ["verify", "--library", "l.sqlite"],
        ["watch", "ftp://example.com/", "--library", "l.sqlite"],
        ["--help"],
    ],
    ids=" ".join,
)
def test_the_command_line_says_the_same_as_from_source(words: list[str], two_homes: tuple[Path, Path]) -> None:
    old, new = str(SAMPLE[0]), str(SAMPLE[-1])
    given = [{"OLD": old, "NEW": new}.get(word, word) for word in words]
    said = []
    for home, program in zip(two_homes, ([FROZEN], [sys.executable, "-m", "diffviewer"]), strict=True):
        done = run([*program, *given], home, PYTHONPATH=str(PROJECT))
        written = {file.name: file.read_bytes() for file in sorted(home.glob("written.*"))}
        said.append((done.returncode, done.stdout, done.stderr, written))
    assert said[0] == said[1]
    assert said[0][1] or said[0][2] or said[0][3]


@pytest.fixture(scope="module")
def two_homes(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A home for the frozen program, one for that from source; with a library that both have filled in turn."""
    return tmp_path_factory.mktemp("frozen"), tmp_path_factory.mktemp("source")
