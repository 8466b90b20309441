"""The version slider in a real window: dragged, clicked, worked by keys, played, read over the accessibility bus."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from diffviewer import paths
from diffviewer.ui.look.palettes import LIGHT
from diffviewer.ui.timeline.slider_scene import AXIS, MARKS
from tests.e2e.desktop import Desktop, Program, wait_for

pytestmark = pytest.mark.e2e

SAMPLE = sorted((paths.resources() / "sample").glob("*.html"))
LAST = len(SAMPLE) - 1


class Slider:
    """The slider on the screen: its stops are evenly spaced, so the handles at both ends tell where all are."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop
        self.shows(LAST - 1, LAST)
        desktop.key("alt+Home")
        tree = self.shows(0, LAST)
        (self.first, self.y), (self.last, _) = (
            (int(x), int(y)) for x, y in re.findall(r"\[slider\] .* at (\d+),(\d+)'", tree)
        )

    def x(self, stop: float) -> int:
        return round(self.first + (self.last - self.first) * stop / LAST)

    def shows(self, older: int, newer: int) -> str:
        """Waits until a screen reader hears of these two; what else it meets."""

        def look() -> str | None:
            tree = self.desktop.accessible_tree()
            older_at = re.search(r"\[slider\] 'Older version: (\d+) of (\d+), [^']*' '[^']*' '(\d+) at", tree)
            newer_at = re.search(r"\[slider\] 'Newer version: (\d+) of (\d+), [^']*' '[^']*' '(\d+) at", tree)
            wanted = [(str(n), str(LAST), str(n)) for n in (older, newer)]
            return tree if [m and m.groups() for m in (older_at, newer_at)] == wanted else None

        return wait_for(f"versions {older} and {newer}", look)

    def pull(self, begin: float, end: float) -> None:
        """Press the mouse at a stop and move to another; the button stays down."""
        self.desktop.xdotool("mousemove", self.x(begin), self.y, "sleep", 0.1, "mousedown", 1)
        for step in range(1, 11):
            self.desktop.xdotool("mousemove", self.x(begin + (end - begin) * step / 10), self.y)

    def let_go(self) -> None:
        self.desktop.xdotool("mouseup", 1)


@pytest.fixture
def program(desktop: Desktop) -> Iterator[Program]:
    desktop.settle(look_theme="light", view_axis="even", view_pace="fast")
    program = desktop.start(*SAMPLE)
    desktop.fill_screen(desktop.window(program))
    yield program
    assert desktop.quit(program) == 0
    assert program.errors == ""


def test_by_mouse(desktop: Desktop, program: Program, tmp_path: Path) -> None:
    slider = Slider(desktop)
    tree = slider.shows(0, LAST)
    spoken = re.search(r"'Newer version: 5 of 5, \d+ \w+ 2025 \d\d:\d\d, \d+ words? added, \d+ removed'", tree)
    assert spoken, tree
    slider.pull(LAST, 2)
    slider.shows(0, 2)  # while the button is down
    desktop.key("Escape")
    slider.shows(0, LAST)
    slider.let_go()
    slider.pull(LAST, 2)
    slider.let_go()
    slider.shows(0, 2)
    slider.pull(1.4, 3.4)  # the range between the two
    slider.let_go()
    slider.shows(2, 4)
    desktop.click(slider.x(LAST), slider.y - 18)
    slider.shows(2, LAST)
    desktop.click(slider.x(1), slider.y + 18)
    slider.shows(1, LAST)
    slider.pull(1, LAST)
    slider.shows(LAST - 1, LAST)  # handles never cross
    slider.let_go()
    alone = len(desktop.windows(program))
    desktop.xdotool("mousemove", slider.x(3) + 1, slider.y - 20, "sleep", 0.1, "mousemove", slider.x(3), slider.y - 20)
    wait_for("the tooltip", lambda: len(desktop.windows(program)) > alone)
    desktop.xdotool("mousemove", 700, 500, "sleep", 0.1, "mousemove", 702, 502)

    def marked() -> bool:
        picture = QImage(str(desktop.screenshot(tmp_path / "marks.png")))
        accent, y = QColor(LIGHT.accent).rgb(), round(slider.y - AXIS + MARKS)
        return any(picture.pixel(x, y) == accent for x in range(slider.first - 20, slider.last + 20))

    wait_for("marks where the paragraph changed", marked)


def test_by_key_and_played(desktop: Desktop, program: Program) -> None:
    slider = Slider(desktop)
    for key, older, newer in (
        *(("Left", 0, 4), ("shift+Right", 1, 4), ("ctrl+Right", 2, 5), ("ctrl+Left", 1, 4), ("Right", 1, 5)),
        *(("alt+p", 4, 5), ("alt+Home", 0, 5), ("alt+End", 4, 5)),
    ):
        desktop.key(key)
        slider.shows(older, newer)
    desktop.key("F9")
    wait_for("the pause button", lambda: "'Pause'" in desktop.accessible_tree())
    slider.shows(4, 5)
    wait_for("the play button", lambda: "'Play the versions'" in desktop.accessible_tree())
    desktop.key("F9")
    wait_for("the first versions", lambda: "'Older version: 4 of" not in desktop.accessible_tree())
    desktop.key("F9")
    tree = desktop.accessible_tree()
    assert "'Play the versions'" in tree
