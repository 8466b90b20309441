"""What a person does to watch an article: paste its address, see it come, see it change, look at the change, quit."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from diffviewer.store.library import Library
from tests.e2e.desktop import Desktop, wait_for
from tests.fetch.web import Raw, Reply, Web, html

pytestmark = pytest.mark.e2e

SAID = (
    "The council voted on Tuesday to approve the new budget after months of negotiation between the parties.",
    "It is to be spent on schools, on the road to the harbour, and on a second boat, the mayor said on Tuesday.",
)
PAGE = html("Council approves budget", *SAID)
CHANGED = PAGE.replace("a second boat", "nothing else")


@pytest.fixture
def web() -> Iterator[Web]:
    with Web() as server:
        yield server


def changes(path: Path) -> int:
    with Library.open(path, read_only=True) as library:
        return library.articles.get(1).changes


def test_an_article_is_watched_and_its_change_is_seen(desktop: Desktop, web: Web, tmp_path: Path) -> None:
    path, address = tmp_path / "library.sqlite", web.put("/budget.html", Reply(PAGE))
    program = desktop.start("--library", path)
    window = desktop.window(program)
    desktop.fill_screen(window)
    untitled = desktop.title(window)
    wait_for("the invitation", lambda: "See what was changed" in desktop.accessible_tree())
    desktop.offer_text(address)
    desktop.key("ctrl+l", "ctrl+v", "Return")
    wait_for("the article", lambda: desktop.title(window) != untitled)
    assert "Council approves budget" in desktop.title(window)
    desktop.wait_for_words("not changed so far")

    web.put("/budget.html", Reply(CHANGED))
    desktop.key("F5")
    wait_for("the change", lambda: changes(path) == 1)
    desktop.wait_for_words("“Council approves budget” was changed")
    # the list reads the library again at its own pace
    desktop.wait_for_words("unread, Council approves budget")
    # the first row of the list
    desktop.click(120, 170)
    tree = desktop.wait_for_words("1 change, ")
    assert "Version 1" in tree
    wait_for("that it was read", lambda: "unread, Council" not in desktop.accessible_tree())

    # many that never end, of which some are under way
    for number in range(8):
        web.put(f"/{number}", Raw(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + b"x" * 100_000, pause=0.2))
    desktop.offer_text("\n".join(web.at(f"/{number}", 2 + number % 3) for number in range(8)))
    before = len(web.seen)
    desktop.key("ctrl+l", "ctrl+v", "Return")
    wait_for("a server that drips", lambda: len(web.seen) > before)
    assert desktop.quit(program) == 0
    assert program.errors == ""


def test_addresses_on_the_command_line_are_watched(desktop: Desktop, web: Web, tmp_path: Path) -> None:
    path, address = tmp_path / "library.sqlite", web.put("/refused.html", Reply("", 403))
    program = desktop.start("--library", path, address)
    desktop.window(program)
    tree = desktop.wait_for_words("This page could not be read so far")
    assert "The server refuses to show the page." in tree
    web.put("/refused.html", Reply(PAGE))
    desktop.key("F5")
    desktop.wait_for_words("Headline: Council approves budget")
    assert desktop.quit(program) == 0
    assert program.errors == ""
