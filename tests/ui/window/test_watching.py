"""The window and the fetcher, with a real server."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from diffviewer.store.backup import restore
from diffviewer.store.library import Library
from diffviewer.ui.library.library_sidebar import Tab
from diffviewer.watching.reports import Checked
from tests.fetch.web import Raw, Reply, Web, html
from tests.ui.pages import Desktop, desktop

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


def rows(made: Desktop) -> list[str]:
    model = made.content.sidebar.list.articles
    return [model.index(row).data() for row in range(model.rowCount())]


def test_an_address_makes_the_library_and_its_article_appears(qtbot: QtBot, web: Web, tmp_path: Path) -> None:
    address = web.put("/a.html", Reply(PAGE))
    with desktop(qtbot, tmp_path) as made:
        assert made.content.sidebar.isHidden()
        made.wiring.watching.follow([address])
        qtbot.waitUntil(lambda: rows(made) == ["Council approves budget"], timeout=20_000)
        assert made.content.sidebar.isVisible()
        assert made.content.sidebar.tab is Tab.ALL


def test_nothing_is_watched_without_a_library(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        made.wiring.watching.begin()
        qtbot.wait(1700)
        assert not made.fetcher.isRunning()
        assert not (tmp_path / "library.sqlite").exists()


def test_what_is_due_is_checked_and_the_list_follows_at_once(qtbot: QtBot, web: Web, tmp_path: Path) -> None:
    address = web.put("/a.html", Reply(PAGE))
    with desktop(qtbot, tmp_path) as made:
        made.wiring.watching.follow([address])
        qtbot.waitUntil(lambda: rows(made) == ["Council approves budget"], timeout=20_000)
        web.put("/a.html", Reply(CHANGED))
        made.access._timer.stop()  # the look every three seconds, which would notice it as well
        with qtbot.waitSignal(made.fetcher.version_added, timeout=20_000) as told:
            made.fetcher.check_now([1])
        assert isinstance(told.args[0], Checked)
        qtbot.waitUntil(lambda: made.content.sidebar.list.articles.articles[0].changes == 1, timeout=20_000)


@pytest.mark.parametrize("route", [Raw(hang=True), Reply("y" * 100_000, pause=0.05)], ids=["silent", "dripping"])
def test_the_window_closes_while_a_server_drips(qtbot: QtBot, web: Web, tmp_path: Path, route: Raw | Reply) -> None:
    address = web.put("/a.html", route)
    with desktop(qtbot, tmp_path) as made:
        made.wiring.watching.follow([address])
        qtbot.waitUntil(lambda: bool(web.seen), timeout=20_000)
    assert made.fetcher.isFinished()


def test_a_restored_library_is_watched(qtbot: QtBot, web: Web, tmp_path: Path) -> None:
    address = web.put("/a.html", Reply(PAGE))
    file, other = tmp_path / "library.sqlite", tmp_path / "other.sqlite"
    with desktop(qtbot, tmp_path) as made:
        made.wiring.watching.follow([address])
        qtbot.waitUntil(lambda: rows(made) == ["Council approves budget"], timeout=20_000)
        with Library.open(file) as library:
            library.export_to(other)
            library.articles.remove(1, datetime.now(UTC))
        qtbot.waitUntil(lambda: rows(made) == [], timeout=20_000)
        with qtbot.waitSignal(made.access.replaced, timeout=20_000):
            made.access.replace(lambda path: restore(path, other, datetime.now(UTC)))
        web.put("/a.html", Reply(CHANGED))
        made.fetcher.check_now([1])
        qtbot.waitUntil(lambda: [a.changes for a in made.content.sidebar.list.articles.articles] == [1], timeout=20_000)


def test_a_pause_is_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        made.wiring.watching.pause(True)
        assert made.settings.save()
    with desktop(qtbot, tmp_path) as made:
        assert made.settings.watch.paused
        made.wiring.watching.pause(False)
        assert not made.settings.watch.paused
