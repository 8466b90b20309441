"""Reading on in a real window: from change to change, the map, folds, moves, the place that holds, the text's size."""

import os
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage

from diffviewer import paths
from diffviewer.ui.look.palettes import LIGHT
from tests.e2e.desktop import Desktop, wait_for

pytestmark = pytest.mark.e2e

SAMPLE = sorted((paths.resources() / "sample").glob("*.html"))
LAST_PARAGRAPH = "added: This article was amended"


def scrolled(desktop: Desktop) -> tuple[int, int, int]:
    """How far the text is scrolled, and the middle of the map on the screen."""
    found = re.search(r"\[scroll bar\] 'Map of changes' '' '(\d+) at (\d+),(\d+)'", desktop.accessible_tree())
    return tuple(map(int, found.groups())) if found else (0, 0, 0)  # type: ignore[return-value]


def text_area(desktop: Desktop) -> QRect:
    return QRect(*desktop.place_of("'Comparison'"))


def differing(one: QImage, other: QImage, area: QRect) -> tuple[int, int]:
    """From where to where two pictures differ, in whole lines of an area; (-1, -1) where they do not."""
    rows = [
        y
        for y in range(area.top(), area.bottom(), 2)
        if any(one.pixel(x, y) != other.pixel(x, y) for x in range(area.left(), area.right(), 9))
    ]
    return (rows[0], rows[-1]) if rows else (-1, -1)


def test_changes_one_after_the_other_and_by_the_map(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.start(SAMPLE[0], SAMPLE[-1])
    desktop.fill_screen(desktop.window(program))
    desktop.wait_for_words("[scroll bar]")
    area = text_area(desktop).adjusted(0, 0, -40, 0)

    def picture() -> QImage:
        return QImage(str(desktop.screenshot(tmp_path / "screen.png")))

    desktop.key("n", "n", "n", "n", "n", "n")
    desktop.wait_for_words("'Change 6 of 11'")

    def flashed() -> tuple[int, int] | None:
        """Where the change flashes; a picture that was taken too late is taken again."""
        desktop.key("p")
        desktop.xdotool("key", "n")
        during = picture()
        desktop.xdotool("sleep", 1.2)
        after = picture()
        desktop.xdotool("sleep", 1)
        assert differing(after, picture(), area) == (-1, -1), "it flashes once"
        upper, lower = differing(during, after, area)
        return (upper, lower) if 20 < lower - upper < area.height() * 0.7 else None

    upper, lower = wait_for("the flash", flashed, 60)
    assert abs((upper + lower) / 2 - area.center().y()) < area.height() / 10, "the change is in the middle"
    desktop.wait_for_words("'Change 6 of 11'")
    far, x, middle = scrolled(desktop)
    desktop.key("F8")
    desktop.wait_for_words("'Change 7 of 11'")
    desktop.key("shift+F8")
    desktop.wait_for_words("'Change 6 of 11'")
    desktop.click(x, area.bottom() - 12)
    wait_for("the end", lambda: scrolled(desktop)[0] > far)
    desktop.click(x, area.top() + 6)
    wait_for("the beginning", lambda: scrolled(desktop)[0] == 0)
    assert middle
    assert desktop.quit(program) == 0
    assert program.errors == ""


def test_folds_open_by_a_click_and_the_lines_above_the_text_say_what_changed(desktop: Desktop) -> None:
    program = desktop.start(SAMPLE[4], SAMPLE[5])
    desktop.fill_screen(desktop.window(program))
    tree = desktop.wait_for_words("12 unchanged paragraphs — click to show")
    assert "2 unchanged paragraphs — click to show" in tree
    assert "'Modified, changed: 19 March 2025, 10:30 UTC'" in tree
    above, below = desktop.place_of("Modified, changed"), desktop.place_of("changed: About 9,400")
    assert above[1] + above[3] <= below[1]
    desktop.click_on("12 unchanged paragraphs")
    wait_for("the fold to open", lambda: "12 unchanged paragraphs" not in desktop.accessible_tree())
    tree = desktop.accessible_tree()
    assert "2 unchanged paragraphs — click to show" in tree
    assert "unchanged: A bridge with a history" in tree
    desktop.key("ctrl+shift+f")
    desktop.wait_for_words("12 unchanged paragraphs")
    desktop.key("ctrl+shift+u")
    wait_for("all folds to open", lambda: "unchanged paragraphs" not in desktop.accessible_tree())
    assert desktop.quit(program) == 0
    assert program.errors == ""


def test_a_moved_paragraph_is_tied_to_its_other_end(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.start(SAMPLE[0], SAMPLE[-1])
    desktop.fill_screen(desktop.window(program))
    desktop.wait_for_words("[scroll bar]")
    area = text_area(desktop)

    def violet() -> int:
        picture = QImage(str(desktop.screenshot(tmp_path / "screen.png")))
        places = ((x, y) for x in range(area.left(), area.right() - 40) for y in range(area.top(), area.bottom(), 3))
        return sum(picture.pixelColor(x, y) == QColor(LIGHT.moved) for x, y in places)

    desktop.key("n", "n", "n", "n", "n")
    desktop.xdotool("mousemove", area.right() - 5, 5, "sleep", 1.2)
    left, top, width, height = desktop.place_of("moved: Councillor")
    assert area.contains(left + width // 2, top + height // 2)
    before, (far, _, _) = violet(), scrolled(desktop)
    desktop.xdotool("mousemove", left + width * 3 // 4, top + height // 2)
    wait_for("the tie", lambda: violet() > before + area.height() // 10)
    desktop.click(left + width // 2 + 90, top + 20)  # the chip before its first word
    wait_for("the other end", lambda: scrolled(desktop)[0] > far + 300)
    assert desktop.quit(program) == 0
    assert program.errors == ""


def test_the_paragraph_at_the_top_stays_there(desktop: Desktop) -> None:
    program = desktop.start(*SAMPLE)
    desktop.fill_screen(desktop.window(program))
    desktop.wait_for_words("'Newer version: 5 of 5")
    desktop.key("ctrl+shift+u")
    desktop.xdotool("mousemove", text_area(desktop).center().x(), text_area(desktop).center().y())
    top, words = text_area(desktop).top(), "unchanged: Children from Quayle End"
    for _ in range(60):
        _, upper, _, height = desktop.place_of(words)
        if upper <= top < upper + height:
            break
        desktop.xdotool("click", 5 if upper > top else 4)
    before = desktop.place_of(words)[1]
    assert before <= top
    for key, name in (
        ("shift+Left", "'Older version: 3 of"),
        ("Left", "'Newer version: 4 of"),
        ("alt+Home", "'Older version: 0 of"),
    ):
        desktop.key(key)
        desktop.wait_for_words(name)
        assert desktop.place_of(words)[1] == before
    assert desktop.quit(program) == 0
    assert program.errors == ""


def test_the_text_grows_the_keys_are_told_and_the_original_is_opened(desktop: Desktop, tmp_path: Path) -> None:
    opened = tmp_path / "opened"
    browser = tmp_path / "xdg-open"
    browser.write_text(f'#!/bin/sh\nprintf "%s" "$1" > {opened}\n', encoding="utf-8")
    browser.chmod(0o755)
    desktop.environment["PATH"] = f"{tmp_path}{os.pathsep}{desktop.environment['PATH']}"
    program = desktop.start(SAMPLE[0], SAMPLE[-1])
    desktop.fill_screen(desktop.window(program))
    tree = desktop.wait_for_words("original")
    address = re.search(r"original.* '(https://\S+)'", tree)
    assert address, tree
    heights = [desktop.place_of("unchanged: The swing bridge")[3]]
    for key in ("ctrl+plus", "ctrl+minus", "ctrl+minus", "ctrl+0"):
        desktop.key(key)
        heights.append(desktop.place_of("unchanged: The swing bridge")[3])
    assert heights[1] > heights[0] > heights[3]
    assert heights[0] == heights[2] == heights[4]
    for key in ("F1", "question"):
        desktop.key(key)
        desktop.wait_for_words("[dialog] 'Keyboard shortcuts")
        desktop.key("Escape")
        wait_for("the end of the dialog", lambda: len(desktop.windows(program)) == 1)
    desktop.click_on("Options of the comparison")
    desktop.key("Down", "Down", "Down", "Down", "Down", "Return")
    desktop.wait_for_words("overlooked: numbers")
    place = QRect(*desktop.place_of("The Wend Valley Courier"))
    picture = QImage(str(desktop.screenshot(tmp_path / "screen.png")))
    blue = [
        (x, y)
        for x in range(place.left(), place.right())
        for y in range(place.top(), place.bottom())
        if (ink := picture.pixelColor(x, y)).hslSaturation() > 120 and ink.lightness() < 190
    ]
    desktop.click(blue[0][0] + 4, place.center().y())  # the first link of the line
    assert wait_for("the browser", lambda: opened.exists() and opened.read_text(encoding="utf-8")) == address[1]
    assert desktop.quit(program) == 0
    assert program.errors == ""
