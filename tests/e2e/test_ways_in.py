"""The other ways in, one page after another, and what cannot be used: what was shown before stays."""

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from diffviewer import paths
from tests.e2e.desktop import Desktop, Program, wait_for

pytestmark = pytest.mark.e2e

SAMPLE = sorted((paths.resources() / "sample").glob("*.html"))


def sides(tree: str) -> tuple[str, ...]:
    """The names of the files on the left and on the right."""
    return tuple(re.findall(r"'(?:Left|Right): .*?([^\s>']+\.html)", tree))


def wait_for_sides(desktop: Desktop, *files: Path) -> None:
    names = tuple(file.name for file in files)
    wait_for(f"{names} in the window", lambda: sides(desktop.accessible_tree()) == names)


def paste(desktop: Desktop, window: int, files: Sequence[Path]) -> None:
    desktop.offer_files(files)
    desktop.activate(window)
    desktop.key("ctrl+v")


def ends_well(desktop: Desktop, program: Program) -> None:
    assert desktop.quit(program) == 0
    assert program.errors == ""


def test_a_page_waits_for_another_and_a_page_replaces_a_side(desktop: Desktop) -> None:
    program = desktop.start(SAMPLE[1])
    window = desktop.window(program)
    desktop.fill_screen(window)
    desktop.wait_for_words(f"{SAMPLE[1].name} ·")
    desktop.drag_files([SAMPLE[2]], 900, 500)
    wait_for_sides(desktop, SAMPLE[1], SAMPLE[2])
    desktop.drag_files([SAMPLE[5]], 1200, 500)
    wait_for_sides(desktop, SAMPLE[1], SAMPLE[5])
    desktop.activate(window)
    desktop.key("ctrl+shift+x")
    wait_for_sides(desktop, SAMPLE[5], SAMPLE[1])
    ends_well(desktop, program)


def test_files_chosen_in_the_dialog(desktop: Desktop) -> None:
    program = desktop.start()
    desktop.window(program)
    desktop.wait_for_words("Open the sample")
    desktop.key("ctrl+o")
    wait_for("the dialog", lambda: len(desktop.windows(program)) == 2)
    desktop.xdotool("type", "--delay", 10, f'"{SAMPLE[0]}" "{SAMPLE[3]}"')
    desktop.key("Return")
    wait_for_sides(desktop, SAMPLE[0], SAMPLE[3])
    ends_well(desktop, program)


def test_files_pasted_and_what_cannot_be_used(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.start()
    window = desktop.window(program)
    desktop.wait_for_words("Open the sample")
    paste(desktop, window, [SAMPLE[0], SAMPLE[4]])
    wait_for_sides(desktop, SAMPLE[0], SAMPLE[4])
    odd = tmp_path / "odd \N{FOX FACE}\nname.html"
    odd.touch()
    for files, sentence in (
        ([tmp_path / "gone.html", SAMPLE[1]], "There is no file “gone.html”."),
        ([odd, SAMPLE[1]], "is empty."),
        ([tmp_path, SAMPLE[1]], f"“{tmp_path.name}” is a folder"),
        ([SAMPLE[1]] * 60, "60 files are too many at once"),
    ):
        paste(desktop, window, files)
        assert sides(desktop.wait_for_words(sentence)) == (SAMPLE[0].name, SAMPLE[4].name)
    paste(desktop, window, [SAMPLE[1], SAMPLE[1]])
    assert sides(desktop.wait_for_words("No differences")) == (SAMPLE[1].name, SAMPLE[1].name)
    ends_well(desktop, program)
