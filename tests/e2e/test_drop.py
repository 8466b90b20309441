"""What a person does first: drop two saved pages on the window and read what was changed."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from diffviewer import paths
from diffviewer.ui.look.palettes import LIGHT
from tests.e2e.desktop import Desktop, Program, wait_for

pytestmark = pytest.mark.e2e

SAMPLE = sorted((paths.resources() / "sample").glob("*.html"))


def share(picture: QImage, colour: str, left: float, right: float) -> float:
    """The share of pixels that have exactly this colour, between two fractions of the picture's width."""
    wanted = QColor(colour).rgb()
    columns = range(int(picture.width() * left), int(picture.width() * right), 2)
    hits = sum(picture.pixel(x, y) == wanted for y in range(0, picture.height(), 2) for x in columns)
    return hits / (len(columns) * (picture.height() // 2))


def look(desktop: Desktop, folder: Path, name: str = "screen.png") -> QImage:
    return QImage(str(desktop.screenshot(folder / name)))


def marked(desktop: Desktop, folder: Path) -> bool:
    return share(look(desktop, folder), LIGHT.old_soft, 0, 1) > 0.001


def ends_well(desktop: Desktop, program: Program) -> None:
    assert desktop.quit(program) == 0
    assert program.errors == ""


def test_two_pages_dropped_on_the_empty_window(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.start()
    window = desktop.window(program)
    desktop.fill_screen(window)
    before = look(desktop, tmp_path)
    assert share(before, LIGHT.old_soft, 0, 1) == 0
    while_hovering: list[QImage] = []
    desktop.drag_files(
        [SAMPLE[0], SAMPLE[-1]], 900, 500, hover=lambda: while_hovering.append(look(desktop, tmp_path, "hover.png"))
    )
    assert while_hovering[0] != before, "nothing says what the drop will do"
    wait_for("the marks", lambda: marked(desktop, tmp_path))
    desktop.activate(window)
    picture = look(desktop, tmp_path)
    # the removed words stand left of the added ones, and none on the other's side
    assert share(picture, LIGHT.old_soft, 0, 0.6) > 0.001
    assert share(picture, LIGHT.new_soft, 0.5, 1) > 0.001
    assert share(picture, LIGHT.old_soft, 0.65, 1) == 0
    assert share(picture, LIGHT.new_soft, 0, 0.4) == 0
    assert LIGHT.old != LIGHT.new
    desktop.key("n", "n", "n", "n", "n")
    wait_for("the view to move", lambda: look(desktop, tmp_path) != picture)
    ends_well(desktop, program)


def test_files_named_on_the_command_line(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.start(*SAMPLE)
    window = desktop.window(program)
    desktop.fill_screen(window)
    wait_for("the marks", lambda: marked(desktop, tmp_path))
    first = look(desktop, tmp_path)
    desktop.key("shift+Left", "shift+Left")
    wait_for("other versions", lambda: look(desktop, tmp_path) != first)
    ends_well(desktop, program)


def test_a_screen_reader_hears_the_rows(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.start(SAMPLE[0], SAMPLE[-1])
    desktop.fill_screen(desktop.window(program))
    wait_for("the marks", lambda: marked(desktop, tmp_path))
    tree = desktop.accessible_tree()
    unnamed = [line for line in tree.splitlines() if line.lstrip().startswith("[push button] ''")]
    assert not unnamed
    for word in ("removed", "added", "changed"):
        assert word in tree.lower()
    ends_well(desktop, program)


def test_a_missing_file_is_one_sentence_in_the_window(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.start(SAMPLE[0], tmp_path / "gone.html")
    desktop.window(program)
    tree = wait_for("the sentence", lambda: (t := desktop.accessible_tree()) and "gone.html" in t and t)
    assert "Traceback" not in tree
    ends_well(desktop, program)


def test_without_a_display_it_says_so_in_one_sentence(desktop: Desktop) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        desktop.environment.pop(name, None)
    program = desktop.start()
    assert program.wait() == 2
    assert "diffviewer compare" in program.errors
    assert len(program.errors.strip().splitlines()) == 1
