"""The package on a Debian that has never seen it: installed, used, upgraded with a library in place, purged.

The tests follow on each other: one Debian is made for all.
"""

import hashlib
import json
import os
import stat
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from diffviewer import __version__, paths
from diffviewer.ui.look.palettes import LIGHT
from tests.dist.clean_root import CleanRoot
from tests.dist.conftest import OLDER
from tests.e2e.desktop import Desktop, wait_for
from tests.e2e.test_drop import share
from tests.fetch.web import Reply, Web, html

pytestmark = pytest.mark.dist

LIBRARY = ".local/share/diffviewer/library.sqlite"
FIRST = ("The ferry runs twice a day, its owner said.", "The council expects an answer in spring, it told this paper.")
LATER = ("The ferry runs once a day, its owner said.", FIRST[1])

_before: set[str] = set()


def works(root: CleanRoot) -> None:
    said = root.run("diffviewer", "--self-test", person=True)
    assert said.splitlines()[-1] == "Everything works."
    assert "installed" in said.splitlines()[0]


def versions(root: CleanRoot) -> list[int]:
    return [article["versions"] for article in json.loads(root.run("diffviewer", "list", "--format=json", person=True))]


def test_an_older_version_is_installed_and_works(root: CleanRoot, older_deb: Path) -> None:
    _before.update(root.files())
    root.install(older_deb)
    assert root.run("diffviewer", "--version", person=True) == f"diffviewer {OLDER}\n"
    works(root)


def test_a_page_is_watched(root: CleanRoot) -> None:
    with Web() as web:
        address = web.at("/ferry")
        web.routes["127.0.0.2", "/ferry"] = Reply(html("Ferry to run less often", *FIRST))
        root.run("diffviewer", "watch", address, person=True)
        root.run("diffviewer", "check", "--all", person=True)
        web.routes["127.0.0.2", "/ferry"] = Reply(html("Ferry to run less often", *LATER))
        root.run("diffviewer", "check", "--all", person=True)
    assert versions(root) == [2]


def test_the_upgrade_keeps_the_library(root: CleanRoot, deb: Path) -> None:
    root.install(deb)
    assert root.run("diffviewer", "--version", person=True) == f"diffviewer {__version__}\n"
    works(root)
    assert versions(root) == [2]
    assert root.run("diffviewer", "verify", person=True).startswith("sound: 1 article, 2 versions")
    assert "Ferry" in root.run("diffviewer", "search", "ferry", person=True)


def test_the_window_opens_on_a_screen_outside(
    root: CleanRoot, desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root.mount(Path("/tmp/.X11-unix"))
    sample = root.home / "sample"
    sample.mkdir()
    files = sorted((paths.resources() / "sample").glob("*.html"))
    for file in files:
        (sample / file.name).write_bytes(file.read_bytes())
    inside = root.command("diffviewer", person=True, DISPLAY=desktop.environment["DISPLAY"])
    program = tmp_path / "program"
    program.write_text(f'#!/bin/sh\nexec {" ".join(inside)} "$@"\n', encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("DIFFVIEWER_PROGRAM", str(program))
    running = desktop.start(*(f"/home/reader/sample/{file.name}" for file in (files[0], files[-1])))
    desktop.fill_screen(desktop.window(running))

    def marked() -> bool:
        picture = QImage(str(desktop.screenshot(tmp_path / "screen.png")))
        return share(picture, LIGHT.old_soft, 0, 1) > 0.001 and share(picture, LIGHT.new_soft, 0, 1) > 0.001

    wait_for("the marks", marked)
    assert desktop.quit(running) == 0
    assert running.errors == ""


def test_what_is_purged_leaves_nothing_but_the_persons_data(root: CleanRoot) -> None:
    owned = root.run("dpkg", "-L", "diffviewer").split()
    assert "/usr/share/applications/diffviewer.desktop" in owned
    library = root.home / LIBRARY
    before = hashlib.sha256(library.read_bytes()).digest()
    root.run("apt-get", "purge", "-q", "-y", "diffviewer")
    root.run("apt-get", "autoremove", "-q", "-y", "--purge")
    home = f"/home/{root.home.name}/"
    left = {path for path in root.files() - _before if not path.startswith(home)}
    assert {path for path in left if "diffviewer" in path.lower()} == set()
    assert not [path for path in owned if os.path.isfile(root.folder / path.lstrip("/"))]
    assert hashlib.sha256(library.read_bytes()).digest() == before
