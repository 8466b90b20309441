"""What a person does with the library: keep a comparison, find it again after a restart, search what is gone."""

from pathlib import Path

import pytest

from diffviewer.records import WatchState
from diffviewer.store.library import Library
from tests.e2e.desktop import Desktop, wait_for
from tests.ui import libraries

pytestmark = pytest.mark.e2e


def kept(path: Path) -> int:
    """How many articles are in the library, 0 before there is one."""
    if not path.exists():
        return 0
    with Library.open(path, read_only=True) as library:
        return library.lists.count()


def removed_words(path: Path) -> str:
    """Words of the kept article that no longer stand in its newest version."""
    with Library.open(path, read_only=True) as library:
        first, last = (set(library.document(1, seq).paragraphs) for seq in (0, library.versions(1)[-1].seq))
        return " ".join(sorted(first - last)[0].split()[:4])


def test_a_kept_comparison_is_found_again(desktop: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    program = desktop.start("--library", path)
    window = desktop.window(program)
    untitled = desktop.title(window)
    wait_for("the invitation", lambda: "See what was changed" in desktop.accessible_tree())
    desktop.key("ctrl+shift+o")
    wait_for("the sample", lambda: desktop.title(window) != untitled)
    desktop.key("ctrl+s")
    desktop.wait_for_words("changed 5 times")
    assert kept(path) == 1
    assert desktop.quit(program) == 0
    assert program.errors == ""
    with Library.open(path, read_only=True) as library:
        article = library.articles.get(1)
        assert (article.versions, article.state) == (6, WatchState.FILE)

    program = desktop.start("--library", path)
    window = desktop.window(program)
    desktop.fill_screen(window)
    wait_for("the side bar", lambda: article.title in desktop.accessible_tree())
    wait_for("the article, as it was left", lambda: desktop.title(window) != untitled)
    desktop.key("ctrl+n")
    wait_for("the invitation", lambda: desktop.title(window) == untitled)
    desktop.key("ctrl+l")
    desktop.xdotool("type", "--delay", 40, f'removed:"{removed_words(path)}"')
    wait_for("what was found", lambda: "Found in 1 article" in desktop.accessible_tree())
    desktop.key("Down", "Return")
    wait_for("the article", lambda: desktop.title(window) != untitled)
    tree = desktop.accessible_tree()
    assert "gone in" in tree
    assert desktop.quit(program) == 0
    assert program.errors == ""


def test_what_is_taken_out_comes_back(desktop: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    libraries.fill(path)
    desktop.settle(look_theme="light", watching_paused="true")
    program = desktop.start("--library", path)
    desktop.fill_screen(desktop.window(program))
    title = "Ferry to run once a day"
    desktop.click_on(title)
    desktop.wait_for_words(f"'Headline: {title}'")
    desktop.key("Delete")
    desktop.wait_for_words(f"Removed “{title}”")
    assert f"[list item] '{title}" not in desktop.accessible_tree()
    desktop.click_on("Undo")
    desktop.wait_for_words(f"[list item] '{title}")
    assert desktop.quit(program) == 0
    assert program.errors == ""
    with Library.open(path, read_only=True) as library:
        assert library.lists.count() == 5
