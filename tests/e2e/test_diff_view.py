"""The two-sided view in a real window: read over the accessibility bus, and worked with keys and mouse."""

import subprocess
import sys
from pathlib import Path

import pytest

from diffviewer import paths
from diffviewer.ui.look.palettes import DARK, LIGHT
from tests.e2e.desktop import Desktop, wait_for

pytestmark = pytest.mark.e2e

SAMPLE = sorted((paths.resources() / "sample").glob("*.html"))

SCHEME = """
from PySide6.QtWidgets import QApplication
from diffviewer.ui.look.theme import Theme
app = QApplication([])
print(Theme().palette.window)
"""


def test_a_screen_reader_meets_the_rows_in_order(desktop: Desktop) -> None:
    program = desktop.start(SAMPLE[0], SAMPLE[-1])
    desktop.window(program)
    tree = wait_for("the rows", lambda: (t := desktop.accessible_tree()) and "'removed'" in t and t)
    rows = [line.strip() for line in tree.splitlines() if line.strip().startswith("[list item]")]
    assert len(rows) >= 5
    assert {
        kind for kind in ("changed", "removed", "added", "unchanged") if any(f"'{kind}'" in row for row in rows)
    } == {
        "changed",
        "removed",
        "added",
        "unchanged",
    }
    assert "'older version, removed: " in tree
    assert "'newer version, added: " in tree
    for _ in range(4):  # other rows while a screen reader holds the old ones
        desktop.key("n", "ctrl+d", "n")
        desktop.accessible_tree()
    assert desktop.quit(program) == 0


@pytest.mark.parametrize(("scheme", "window"), [("BreezeDark", DARK.window), ("BreezeLight", LIGHT.window)])
def test_the_look_follows_the_desktops(desktop: Desktop, scheme: str, window: str) -> None:
    folder = desktop.home / ".config"
    folder.mkdir(exist_ok=True)
    ground, ink = ("30,30,34", "240,240,240") if scheme == "BreezeDark" else ("240,240,240", "30,30,34")
    colours = f"BackgroundNormal={ground}\nForegroundNormal={ink}\n"
    groups = "".join(f"[Colors:{name}]\n{colours}" for name in ("Window", "View", "Button"))
    (folder / "kdeglobals").write_text(f"[General]\nColorScheme={scheme}\n{groups}", encoding="utf-8")
    environment = desktop.environment | {
        "XDG_CURRENT_DESKTOP": "KDE",
        "KDE_FULL_SESSION": "true",
        "KDE_SESSION_VERSION": "5",
    }
    command = [sys.executable, "-c", SCHEME]
    project = Path(__file__).resolve().parent.parent.parent
    done = subprocess.run(command, env=environment, cwd=project, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == window
