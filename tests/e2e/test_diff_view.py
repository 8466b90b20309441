"""The two-sided view in a real window: read over the accessibility bus, and worked with keys and mouse."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from diffviewer import paths
from diffviewer.ui.look.palettes import DARK, LIGHT
from tests.e2e.desktop import Desktop, wait_for

pytestmark = pytest.mark.e2e

SAMPLE = sorted((paths.resources() / "sample").glob("*.html"))


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
def test_the_look_follows_the_desktops(desktop: Desktop, tmp_path: Path, scheme: str, window: str) -> None:
    folder = desktop.home / ".config"
    folder.mkdir(exist_ok=True)
    ground, ink = ("30,30,34", "240,240,240") if scheme == "BreezeDark" else ("240,240,240", "30,30,34")
    colours = f"BackgroundNormal={ground}\nForegroundNormal={ink}\n"
    groups = "".join(f"[Colors:{name}]\n{colours}" for name in ("Window", "View", "Button"))
    (folder / "kdeglobals").write_text(f"[General]\nColorScheme={scheme}\n{groups}", encoding="utf-8")
    desktop.environment |= {"XDG_CURRENT_DESKTOP": "KDE", "KDE_FULL_SESSION": "true", "KDE_SESSION_VERSION": "5"}
    desktop.settle(look_theme="system")
    program = desktop.start()
    place = desktop.window(program)

    def painted() -> bool:
        picture = QImage(str(desktop.screenshot(tmp_path / "window.png", place)))
        columns = range(10, picture.width() - 10, 7)
        return window in {QColor(picture.pixel(x, picture.height() - 10)).name() for x in columns}

    wait_for("the colour of the window", painted)
    assert desktop.quit(program) == 0
