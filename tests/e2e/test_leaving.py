"""What a person leaves out of an article: a paragraph is ignored by key, and a page looked through."""

from datetime import timedelta
from pathlib import Path

import pytest

from diffviewer.records import WatchState
from diffviewer.rules import RuleKind
from diffviewer.store.library import Library
from tests.e2e.desktop import Desktop, wait_for
from tests.extract.pages import PARAGRAPHS
from tests.ui.leaving.test_leaving import SITE, fill, promo
from tests.ui.pages import START

pytestmark = pytest.mark.e2e


def rules(path: Path) -> list[tuple[str, RuleKind, str]]:
    with Library.open(path, read_only=True) as library:
        return [(rule.site, rule.kind, rule.pattern) for rule in library.rules.all()]


def test_a_counter_is_ignored_and_its_change_is_gone(desktop: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    number = fill(path)
    with Library.open(path) as library:  # the counter went on after the edit, so that the last change is of it alone
        library.articles.set_state(number, WatchState.PAUSED)  # its site is invented
        edited = library.document(number, 2)
        blocks = tuple(type(block)(block.kind, block.text.replace(promo(200), promo(300))) for block in edited.blocks)
        later = START + timedelta(hours=9)
        library.add_capture(number, type(edited)(title=edited.title, byline=edited.byline, blocks=blocks), later)
    program = desktop.start("--library", path)
    window = desktop.window(program)
    desktop.fill_screen(window)
    untitled = desktop.title(window)
    wait_for("the side bar", lambda: "Old ferry terminal" in desktop.accessible_tree())
    desktop.key("Tab")
    tree = desktop.accessible_tree()
    assert "changes" in tree
    desktop.click(160, 150)
    wait_for("the article", lambda: desktop.title(window) != untitled)
    wait_for("the last change", lambda: promo(300) in desktop.accessible_tree())
    desktop.key("n", "ctrl+i")
    wait_for("the dialog and its preview", lambda: "would be none" in desktop.accessible_tree())
    desktop.key("Return")
    wait_for("the rule", lambda: rules(path) == [(SITE, RuleKind.NUMBERS, promo(300))])
    wait_for("the article without it", lambda: promo(300) not in desktop.accessible_tree())
    desktop.key("ctrl+shift+e")
    wait_for("the page, part by part", lambda: "parts of this page are not in its article" in desktop.accessible_tree())
    desktop.key("Escape")
    assert desktop.quit(program) == 0
    assert program.errors == ""
    with Library.open(path, read_only=True) as library:
        assert [stop.version.seq for stop in library.timeline(number)] == [0, 2]
        assert library.document(number, 3).paragraphs[1:] == PARAGRAPHS[1:]
