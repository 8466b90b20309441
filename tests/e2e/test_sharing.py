"""Showing a find to others: a PDF by the dialog, which asks before it replaces; colours by the clipboard."""

from pathlib import Path

import pytest

from tests.e2e.desktop import Desktop, wait_for
from tests.ui.paper.pdf_text import text_of

pytestmark = pytest.mark.e2e


def ask_for_pdf(desktop: Desktop, target: Path) -> None:
    """By the keyboard: menu, file, export, the second kind; then the name."""
    desktop.key("F10", "f", "e", "Down", "Return")
    desktop.wait_for_words("Look in:")
    desktop.key("ctrl+a")
    desktop.xdotool("type", "--delay", 20, str(target))
    desktop.key("Return")


def test_a_comparison_goes_out(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.start("--library", tmp_path / "library.sqlite")
    window = desktop.window(program)
    untitled = desktop.title(window)
    desktop.wait_for_words("See what was changed")
    desktop.key("ctrl+shift+o")
    wait_for("the sample", lambda: desktop.title(window) != untitled)
    target = tmp_path / "find.pdf"
    ask_for_pdf(desktop, target)
    wait_for("the file", target.exists)
    desktop.wait_for_words("“find.pdf” was written")
    assert "Council was sent warnings about Tern Bridge" in text_of(target)

    before = target.stat().st_mtime_ns
    ask_for_pdf(desktop, target)
    desktop.wait_for_words("already exists")
    desktop.key("Escape", "Escape")
    wait_for("the dialog's end", lambda: "Look in:" not in desktop.accessible_tree())
    assert target.stat().st_mtime_ns == before

    desktop.key("ctrl+shift+c")
    desktop.wait_for_words("was copied")
    copied = desktop.clipboard()
    assert "line-through" in copied["html"]
    assert "background-color" in copied["html"]
    assert "6,200" in copied["text"]
    assert desktop.quit(program) == 0
    assert program.errors == ""
