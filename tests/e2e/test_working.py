"""Working with what is shown: copying, finding, a window as it was left, and an end at any time."""

import signal
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from diffviewer import paths
from diffviewer.ui.look.palettes import LIGHT
from tests.e2e.desktop import Desktop, wait_for

pytestmark = pytest.mark.e2e

SAMPLE = sorted((paths.resources() / "sample").glob("*.html"))


def test_what_is_copied_and_found(desktop: Desktop) -> None:
    program = desktop.start(SAMPLE[0], SAMPLE[-1])
    window = desktop.window(program)
    desktop.fill_screen(window)
    desktop.wait_for_words("'removed'")
    desktop.xdotool("mousemove", 1100, 330, "mousedown", 1)
    for y in range(330, 630, 20):
        desktop.xdotool("mousemove", 1150, y)
    desktop.xdotool("mouseup", 1)
    desktop.key("ctrl+c")
    some = desktop.clipboard()
    desktop.key("ctrl+a", "ctrl+c")
    everything = desktop.clipboard()
    assert "\n\n" in some["text"], "not selected across rows"
    assert some["text"] in everything["text"]
    assert len(some["text"]) < len(everything["text"])
    assert "<ins" in everything["html"]
    assert "<del" not in everything["html"]
    desktop.key("ctrl+f")
    desktop.xdotool("type", "--delay", 20, "bridge")
    desktop.wait_for_words("'1 of ")
    desktop.key("Return")
    desktop.wait_for_words("'2 of ")
    assert desktop.quit(program) == 0
    assert program.errors == ""


def border(desktop: Desktop, folder: Path) -> int:
    """Where the two columns meet: the lines above their headers have the colours of their sides."""
    desktop.xdotool("mousemove", desktop.width - 1, desktop.height - 1)
    picture = QImage(str(desktop.screenshot(folder / "screen.png")))
    old, new = QColor(LIGHT.old).rgb(), QColor(LIGHT.new).rgb()
    places = ((x, y) for y in range(100, 300) for x in range(300, picture.width() - 1))
    return next((x for x, y in places if picture.pixel(x, y) == old and picture.pixel(x + 1, y) == new), 0)


def test_the_window_opens_as_it_was_left(desktop: Desktop, tmp_path: Path) -> None:
    def geometry() -> str:
        return desktop.xdotool("getwindowgeometry", window)

    program = desktop.start(SAMPLE[0], SAMPLE[-1])
    window = desktop.window(program)
    desktop.xdotool("windowsize", "--sync", window, 1100, 640)
    desktop.wait_for_words("'Comparisons of this session'")  # the side bar, which comes after the text
    before = wait_for("the columns", lambda: border(desktop, tmp_path))
    desktop.xdotool("mousemove", before, 400, "mousedown", 1)
    for x in range(before, before + 130, 10):
        desktop.xdotool("mousemove", x, 402)
    desktop.xdotool("mouseup", 1)
    left_at, size = border(desktop, tmp_path), geometry().split("Geometry:")[1]
    assert left_at > before + 90
    assert desktop.quit(program) == 0
    program = desktop.start(SAMPLE[0], SAMPLE[-1])
    window = desktop.window(program)
    desktop.wait_for_words("'Comparisons of this session'")
    assert wait_for("the columns", lambda: border(desktop, tmp_path)) == left_at
    assert geometry().split("Geometry:")[1] == size
    assert desktop.quit(program) == 0
    assert program.errors == ""


def test_reading_is_given_up_at_any_time(desktop: Desktop, tmp_path: Path) -> None:
    slow = tmp_path / "slow.html"
    paragraphs = (f"<div><p>{number} {'words of no matter ' * 6}</p></div>" for number in range(30_000))
    slow.write_text(f"<html><body><article>{''.join(paragraphs)}</article></body></html>")
    program = desktop.start(SAMPLE[0], SAMPLE[-1])
    window = desktop.window(program)
    desktop.wait_for_words("'removed'")
    title = desktop.title(window)
    desktop.offer_files([slow, SAMPLE[0]])
    desktop.activate(window)
    desktop.key("ctrl+v")
    desktop.wait_for_words("'Reading…'")
    desktop.key("Escape")
    wait_for("the end of it", lambda: "'Reading…'" not in desktop.accessible_tree())
    assert desktop.title(window) == title
    desktop.key("ctrl+v")
    desktop.wait_for_words("'Reading…'")
    program.process.send_signal(signal.SIGTERM)
    assert program.wait() == 0
    assert program.errors == ""
