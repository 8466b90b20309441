"""Reading changes in a real window: modes, what is overlooked, preferences, and the place where one was."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from diffviewer import paths
from diffviewer.ui.look.palettes import DARK, LIGHT
from tests.e2e.desktop import Desktop, wait_for

pytestmark = pytest.mark.e2e

SAMPLE = sorted((paths.resources() / "sample").glob("*.html"))


def settings(desktop: Desktop) -> str:
    """What the program wrote down when it ended."""
    return (desktop.home / ".config" / "diffviewer" / "diffviewer.ini").read_text(encoding="utf-8")


def test_every_mode_says_what_changed(desktop: Desktop) -> None:
    desktop.settle(look_theme="light")
    program = desktop.start(SAMPLE[2], SAMPLE[-1])
    desktop.window(program)
    desktop.wait_for_words("'Council was sent warnings about Tern Bridge, engineers say'")
    desktop.key("n", "n")
    desktop.wait_for_words("Change 2 of ")
    desktop.key("F10", "Down", "Down", "Down", "Right")  # the menu of the view
    desktop.key("n")  # no more than a letter there
    desktop.key("Escape", "Escape")
    desktop.key("ctrl+d")
    desktop.wait_for_words("removed: ")
    assert desktop.quit(program) == 0
    assert "mode=inline" in settings(desktop)


def test_what_went_is_one_line_in_the_newer_version(desktop: Desktop) -> None:
    desktop.settle(view_mode="new", view_overlooked="ignore_numbers")
    program = desktop.start(SAMPLE[0], SAMPLE[-1])
    desktop.window(program)
    tree = desktop.wait_for_words("removed here")
    assert "moved away from here" in tree
    assert "overlooked: numbers" in tree
    assert desktop.quit(program) == 0


def test_origins_name_the_version_of_each_paragraph(desktop: Desktop) -> None:
    desktop.settle(view_mode="origins")
    program = desktop.start(*SAMPLE)
    desktop.window(program)
    tree = desktop.wait_for_words("From the first: ")
    assert "Version 5, 19 Mar 2025, 10:30: About 9,400 vehicles" in tree
    assert desktop.quit(program) == 0


def test_a_look_chosen_in_the_preferences_counts_at_once(desktop: Desktop, tmp_path: Path) -> None:
    desktop.settle(look_theme="light")
    program = desktop.start(SAMPLE[0], SAMPLE[-1])
    window = desktop.window(program)
    desktop.wait_for_words("'Council was sent warnings about Tern Bridge, engineers say'")
    desktop.key("ctrl+comma")
    wait_for("the dialog", lambda: len(desktop.windows(program)) > 1)
    desktop.key("Tab", "Down")  # the theme, after the tabs: from light to dark
    place = QImage(str(desktop.screenshot(tmp_path / "dark.png", window)))
    colours = {QColor(place.pixel(x, place.height() - 60)).name() for x in range(20, place.width() - 30, 7)}
    desktop.key("Escape")
    assert desktop.quit(program) == 0
    assert {DARK.window, DARK.paper} & colours
    assert "theme=dark" in settings(desktop)


def test_what_was_read_last_stands_there_again(desktop: Desktop) -> None:
    program = desktop.start(*SAMPLE)
    window = desktop.window(program)
    wait_for("the article", lambda: desktop.title(window).startswith("Council was sent"))
    desktop.key("ctrl+s")
    desktop.wait_for_words("changed 5 times")
    desktop.key("shift+Left", "shift+Left")
    desktop.wait_for_words("'Left: Version 2")
    assert desktop.quit(program) == 0
    again = desktop.start()
    window = desktop.window(again)
    wait_for("the article", lambda: desktop.title(window).startswith("Council was sent"))
    desktop.wait_for_words("'Left: Version 2")
    assert desktop.quit(again) == 0


def test_everything_is_crisp_where_the_screen_is_fine(desktop: Desktop, tmp_path: Path) -> None:
    desktop.environment["QT_SCALE_FACTOR"] = "2"
    program = desktop.start(*SAMPLE)
    desktop.fill_screen(desktop.window(program))
    desktop.wait_for_words("'Newer version: 5 of 5")
    desktop.key("alt+Home")
    desktop.wait_for_words("'Older version: 0 of 5")
    # a picture that was painted for a coarse screen and drawn out would have four equal pixels at each place
    picture = QImage(str(desktop.screenshot(tmp_path / "fine.png")))
    whole = picture.size()
    for words in ("Headline: ", "'Versions'", "'Comparison'", "Map of changes", "Play the versions", "Menu"):
        left, top, width, height = (2 * side for side in desktop.place_of(words))
        fine = edges = 0
        for y in range(top + top % 2, min(top + height, whole.height() - 1), 2):
            for x in range(left + left % 2, min(left + width, whole.width() - 1), 2):
                four = {picture.pixel(x + dx, y + dy) for dx in (0, 1) for dy in (0, 1)}
                edges += picture.pixel(x, y) != picture.pixel(max(0, x - 2), y)
                fine += len(four) > 1
        assert edges > 10, words
        assert fine > edges / 4, f"{words} is not crisp: {fine} of {edges}"
    left, top, width, height = (2 * side for side in desktop.place_of("Menu"))
    inks = {picture.pixelColor(x, y).name() for x in range(left, left + width) for y in range(top, top + height)}
    assert LIGHT.text in inks, "its thin lines are drawn for a fine screen, not drawn out"
    assert desktop.quit(program) == 0
    assert program.errors == ""
