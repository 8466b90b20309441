"""The window and the fetcher, with a real server."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from diffviewer.records import WatchState
from diffviewer.store.backup import restore
from diffviewer.store.library import Library
from diffviewer.ui.library.library_sidebar import Tab
from diffviewer.ui.window.language import EnglishPlurals
from diffviewer.watching.reports import Checked
from tests.fetch.web import Raw, Reply, Web, html
from tests.ui.pages import Desktop, desktop

SAID = (
    "The council voted on Tuesday to approve the new budget after months of negotiation between the parties.",
    "It is to be spent on schools, on the road to the harbour, and on a second boat, the mayor said on Tuesday.",
)
PAGE = html("Council approves budget", *SAID)
CHANGED = PAGE.replace("a second boat", "nothing else")


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    plurals = EnglishPlurals(qapp)
    qapp.installTranslator(plurals)
    yield
    qapp.removeTranslator(plurals)


@pytest.fixture
def web() -> Iterator[Web]:
    with Web() as server:
        yield server


def said(made: Desktop) -> str:
    notice = made.content.notice
    return "" if notice.isHidden() else notice.accessibleName()


def feed_of(*addresses: str, title: str = "The Daily") -> str:
    items = "".join(f"<item><title>x</title><link>{address}</link></item>" for address in addresses)
    return f"<rss><channel><title>{title}</title>{items}</channel></rss>"


def rows(made: Desktop) -> list[str]:
    model = made.content.sidebar.list.articles
    return [model.index(row).data() for row in range(model.rowCount())]


def test_an_address_makes_the_library_and_its_article_appears(qtbot: QtBot, web: Web, tmp_path: Path) -> None:
    address = web.put("/a.html", Reply(PAGE))
    with desktop(qtbot, tmp_path) as made:
        assert made.content.sidebar.isHidden()
        made.back.watching.follow([address])
        qtbot.waitUntil(lambda: rows(made) == ["Council approves budget"], timeout=20_000)
        assert made.content.sidebar.isVisible()
        assert made.content.sidebar.tab is Tab.ALL


def test_an_address_in_the_field_is_watched_and_shown(qtbot: QtBot, web: Web, tmp_path: Path) -> None:
    address = web.put("/a.html", Reply(PAGE))
    with desktop(qtbot, tmp_path) as made:
        field = made.content.top_row.search
        qtbot.keyClicks(field, address)
        qtbot.wait(200)  # longer than the pause before a search
        assert not made.content.sidebar.searching
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert field.text() == ""
        assert said(made) == f"Looking at {address}…"
        with qtbot.waitSignal(made.controller.compared, timeout=20_000):
            qtbot.waitUntil(lambda: said(made) == "Watching “Council approves budget”", timeout=20_000)
        assert made.content.pane.header.headline.text() == "Council approves budget"  # type: ignore[union-attr]
        made.back.watching.follow([address])
        qtbot.waitUntil(lambda: said(made) == "“Council approves budget” is watched already", timeout=20_000)
        assert not made.content.notice.button.isVisible()


def test_what_became_of_an_address_is_said(qtbot: QtBot, web: Web, tmp_path: Path) -> None:
    articles = [web.put(f"/{n}.html", Reply(PAGE)) for n in range(3)]
    feed = web.put("/feed", Reply(feed_of(*articles)))
    other = web.put("/a.html", Reply(html("Council rejects budget", *SAID)), host=3)
    walled = web.put("/walled", Reply("", 403), host=3)
    broken = web.put("/feed.xml", Reply(PAGE.replace("Council", "Feed"), 200, {"Content-Type": "text/html"}), host=4)
    nobody = "http://127.0.0.9:47111/a"
    with desktop(qtbot, tmp_path) as made:
        for address, sentence in (
            ("https://", "“https://” is not an address of the web"),
            (feed, "Following the feed “The Daily”, 3 articles"),
            (feed, "The feed “The Daily” is followed already"),
            (walled, "Watching 127.0.0.3, which could not be read yet. The server refuses to show the page."),
            (nobody, "Watching 127.0.0.9, which could not be read yet. There is no connection to the server."),
            (broken, "Watching “Feed approves budget”"),
            (other, "Watching “Council rejects budget”"),
        ):
            made.back.watching.follow([address])
            qtbot.waitUntil(lambda wanted=sentence: said(made) == wanted, timeout=20_000)  # type: ignore[misc]
        qtbot.mouseClick(made.content.notice.button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(
            lambda: made.content.pane.header.headline.text() == "Council rejects budget",  # type: ignore[union-attr]
            timeout=20_000,
        )
        made.back.watching.follow([other, "mailto:x", articles[0], web.put("/new", Reply(PAGE), host=4)])
        qtbot.waitUntil(
            lambda: said(made) == "Watching 1 article · 2 watched already · 1 not an address of the web", timeout=20_000
        )


def test_the_button_takes_the_address_from_the_clipboard(qtbot: QtBot, web: Web, tmp_path: Path) -> None:
    address = web.put("/a.html", Reply(PAGE))
    with desktop(qtbot, tmp_path) as made:
        field, watch = made.content.top_row.search, made.content.commands.watch
        QGuiApplication.clipboard().setText("not an address")
        watch.trigger()
        assert field.text() == ""
        assert made.window.focusWidget() is field
        QGuiApplication.clipboard().setText(f" {address}\n")
        watch.trigger()
        assert (field.text(), field.selectedText()) == (address, address)
        with qtbot.waitSignal(made.fetcher.followed, timeout=20_000) as told:
            watch.trigger()
        assert [found.address for found in told.args[0]] == [address]
        watch.trigger()  # what was just taken is not offered again
        assert field.text() == ""


def test_addresses_are_pasted_and_dropped(qtbot: QtBot, web: Web, tmp_path: Path) -> None:
    first, second = web.put("/a.html", Reply(PAGE)), web.put("/b.html", Reply(CHANGED), host=3)
    with desktop(qtbot, tmp_path) as made:
        QGuiApplication.clipboard().setText(first)
        with qtbot.waitSignal(made.fetcher.followed, timeout=20_000) as told:
            made.content.commands.paste.trigger()
        assert [found.address for found in told.args[0]] == [first]
        mime = QMimeData()
        mime.setUrls([QUrl(second)])
        place = made.window.rect().center()
        button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(made.window, QDragEnterEvent(place, Qt.DropAction.CopyAction, mime, button, keys))
        assert made.wiring.overlay.sentence == "Watch 1 link"
        with qtbot.waitSignal(made.fetcher.followed, timeout=20_000) as told:
            QApplication.sendEvent(
                made.window, QDropEvent(QPointF(place), Qt.DropAction.CopyAction, mime, button, keys)
            )
        assert [found.address for found in told.args[0]] == [second]
        assert not made.wiring.overlay.isVisible()


def test_nothing_is_watched_without_a_library(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        made.back.watching.begin()
        qtbot.wait(1700)
        assert not made.fetcher.isRunning()
        assert not (tmp_path / "library.sqlite").exists()


def test_what_is_due_is_checked_and_the_list_follows_at_once(qtbot: QtBot, web: Web, tmp_path: Path) -> None:
    address = web.put("/a.html", Reply(PAGE))
    with desktop(qtbot, tmp_path) as made:
        made.back.watching.follow([address])
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
        made.back.watching.follow([address])
        qtbot.waitUntil(lambda: bool(web.seen), timeout=20_000)
    assert made.fetcher.isFinished()


def test_a_restored_library_is_watched(qtbot: QtBot, web: Web, tmp_path: Path) -> None:
    address = web.put("/a.html", Reply(PAGE))
    file, other = tmp_path / "library.sqlite", tmp_path / "other.sqlite"
    with desktop(qtbot, tmp_path) as made:
        made.back.watching.follow([address])
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
        made.back.watching.pause(True)
        assert made.settings.save()
    with desktop(qtbot, tmp_path) as made:
        assert made.settings.watch.paused
        made.back.watching.pause(False)
        assert not made.settings.watch.paused


def watched(qtbot: QtBot, made: Desktop, web: Web, *paths: str) -> list[str]:
    """Articles of these paths, each read once, newest first in the list."""
    addresses = [web.put(path, Reply(PAGE.replace("Council", path.strip("/").title()))) for path in paths]
    made.back.watching.follow(addresses)
    qtbot.waitUntil(
        lambda: [a.versions for a in made.content.sidebar.list.articles.articles] == [1] * len(paths), timeout=20_000
    )
    return addresses


def test_what_was_asked_to_be_checked_is_told(qtbot: QtBot, web: Web, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        made.content.commands.check_all.trigger()
        assert said(made) == "Nothing is watched yet"
        watched(qtbot, made, web, "/harbour", "/school")
        made.content.sidebar.list.chosen.emit(
            next(a for a in made.content.sidebar.list.articles.articles if a.title.startswith("School"))
        )
        qtbot.waitUntil(lambda: made.back.library.shown > 0)
        made.content.commands.check.trigger()
        qtbot.waitUntil(lambda: said(made) == "“School approves budget” is as it was", timeout=20_000)
        assert not made.content.notice.button.isVisible()
        web.put("/school", Reply(CHANGED.replace("Council", "School")))
        made.content.commands.check.trigger()
        qtbot.waitUntil(lambda: said(made) == "“School approves budget” was changed", timeout=20_000)
        qtbot.waitUntil(lambda: made.content.sidebar.list.articles.articles[0].changes == 1)
        assert made.content.sidebar.list.articles.articles[
            0
        ].unread  # it came while the article was shown, and was not looked at
        with qtbot.waitSignal(made.controller.compared, timeout=20_000):
            qtbot.mouseClick(made.content.notice.button, Qt.MouseButton.LeftButton)
        assert made.controller.pair == (0, 1)
        qtbot.waitUntil(lambda: not made.content.sidebar.list.articles.articles[0].unread)
        web.put("/harbour", Reply("", 500))
        made.content.commands.check_all.trigger()
        qtbot.waitUntil(lambda: said(made) == "2 articles checked · none changed · 1 could not be read", timeout=20_000)


def test_an_article_is_paused_and_resumed_and_that_undone(qtbot: QtBot, web: Web, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        watched(qtbot, made, web, "/harbour")
        view = made.content.sidebar.list
        before = view.articles.articles[0]
        qtbot.waitUntil(lambda: made.back.library.shown == before.id, timeout=20_000)
        made.content.commands.pause_article.trigger()
        qtbot.waitUntil(lambda: view.articles.articles[0].state is WatchState.PAUSED)
        undo = made.content.sidebar.undo
        assert undo.accessibleName() == "Paused “Harbour approves budget”"
        qtbot.mouseClick(undo.button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: view.articles.articles[0].state is WatchState.ACTIVE)
        assert view.articles.articles[0].next_check == before.next_check
        made.content.sidebar.commands.pause(before)
        qtbot.waitUntil(lambda: view.articles.articles[0].state is WatchState.PAUSED)
        asked = web.asked("/harbour")
        (resume,) = [each for each in view.menu_of(view.articles.articles[0]).actions() if each.text() == "Resume"]
        resume.trigger()
        qtbot.waitUntil(lambda: web.asked("/harbour") > asked, timeout=20_000)
        qtbot.waitUntil(lambda: view.articles.articles[0].state is WatchState.ACTIVE)


def test_all_of_a_source_at_once(qtbot: QtBot, web: Web, tmp_path: Path) -> None:
    for number in range(3):
        head = "<meta property='og:site_name' content='Island Post'>"
        web.put(f"/{number}", Reply(html(f"Ferry number {number}", *SAID, head=head)))
    with desktop(qtbot, tmp_path) as made:
        made.back.watching.follow([web.at(f"/{number}") for number in range(3)])
        view, sources = made.content.sidebar.list, made.content.sidebar.sources
        qtbot.waitUntil(lambda: [a.versions for a in view.articles.articles] == [1, 1, 1], timeout=20_000)
        made.content.sidebar.go_to(Tab.SOURCES)
        qtbot.waitUntil(lambda: len(sources.sources.sources) == 1)
        menu = {action.text(): action for action in sources.menu_of(sources.sources.sources[0]).actions()}
        menu["Check now"].trigger()
        qtbot.waitUntil(lambda: said(made) == "3 articles checked · none changed", timeout=20_000)
        menu["Pause"].trigger()
        undo = made.content.sidebar.undo
        qtbot.waitUntil(lambda: undo.accessibleName() == "Paused 3 articles of Island Post")
        menu["Remove"].trigger()
        qtbot.waitUntil(lambda: undo.accessibleName() == "Removed 3 articles of Island Post")
        qtbot.waitUntil(lambda: not sources.sources.sources)
        qtbot.mouseClick(undo.button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: [source.articles for source in sources.sources.sources] == [3])
        made.content.sidebar.go_to(Tab.ALL)
        qtbot.waitUntil(lambda: [a.state for a in view.articles.articles] == [WatchState.PAUSED] * 3)


def test_keys_are_about_all_that_is_selected(qtbot: QtBot, web: Web, tmp_path: Path) -> None:
    for number in range(3):
        web.put(f"/{number}", Reply(html(f"Ferry number {number}", *SAID)))
    with desktop(qtbot, tmp_path) as made:
        made.back.watching.follow([web.at(f"/{number}") for number in range(3)])
        view, actions = made.content.sidebar.list, made.content.commands
        qtbot.waitUntil(lambda: [a.versions for a in view.articles.articles] == [1, 1, 1], timeout=20_000)
        view.setFocus()
        qtbot.waitUntil(view.hasFocus)
        qtbot.keyClick(view, Qt.Key.Key_Home)
        qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        chosen = [article.id for article in view.selected]
        assert len(chosen) == 2
        actions.check.trigger()
        qtbot.waitUntil(lambda: said(made) == "2 articles checked · none changed", timeout=20_000)
        for state in (WatchState.PAUSED, WatchState.ACTIVE):
            actions.pause_article.trigger()
            qtbot.waitUntil(lambda wanted=state: [article.state for article in view.selected] == [wanted] * 2)
        assert [article.id for article in view.selected] == chosen


def test_the_line_below_says_what_is_checked_and_pauses(qtbot: QtBot, web: Web, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        button = made.content.status.watching
        assert button.isHidden()
        watched(qtbot, made, web, "/harbour")
        qtbot.waitUntil(lambda: button.text() in ("Next check in 30 min", "Next check in 31 min"), timeout=20_000)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: button.text() == "Watching is paused")
        assert made.settings.watch.paused
        assert made.content.commands.pause_watching.isChecked()
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: button.text().startswith("Next check in"))
        assert not made.settings.watch.paused


def facts(made: Desktop) -> str:
    return made.content.pane.header.facts.text() if made.content.pane else ""


def test_the_header_says_how_an_article_is_watched_and_resumes_it(qtbot: QtBot, web: Web, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        (address,) = watched(qtbot, made, web, "/harbour")
        qtbot.waitUntil(lambda: "next check in 3" in facts(made), timeout=20_000)
        assert "checked now" in facts(made)
        assert address in made.content.pane.header.facts.toolTip()  # type: ignore[union-attr]
        with Library.open(tmp_path / "library.sqlite") as library:
            library.articles.set_state(1, WatchState.RESTED)
        qtbot.waitUntil(lambda: "won't be checked again for changes" in facts(made), timeout=20_000)
        asked = web.asked("/harbour")
        made.content.pane.header.facts.linkActivated.emit("resume")  # type: ignore[union-attr]
        qtbot.waitUntil(lambda: web.asked("/harbour") > asked, timeout=20_000)
        qtbot.waitUntil(lambda: "next check in 3" in facts(made), timeout=20_000)
        web.put("/harbour", Reply("", 404))
        made.content.commands.check.trigger()
        assert "being checked…" in facts(made)
        wanted = "last check failed: there is no page at this address any more"
        qtbot.waitUntil(lambda: wanted in facts(made), timeout=20_000)
        assert 'href="check"' in facts(made)


def test_an_article_without_a_text_has_a_page_that_says_why(qtbot: QtBot, web: Web, tmp_path: Path) -> None:
    address = web.put("/harbour", Reply("", 403))
    with desktop(qtbot, tmp_path) as made:
        page = made.content.unread
        made.back.watching.follow([address])
        qtbot.waitUntil(lambda: page.isVisible() and not page.why.isHidden(), timeout=20_000)
        assert page.address.text() == address
        assert page.what.text() == "This page could not be read so far"
        assert page.why.text() == "The server refuses to show the page."
        assert page.when.text().startswith("Checked now · next check in 3")
        qtbot.mouseClick(page.pause, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: page.what.text() == "This page was not read yet, and is paused")
        assert page.pause.text() == "Resume"
        web.put("/harbour", Reply(PAGE))
        with qtbot.waitSignal(made.controller.compared, timeout=20_000):
            qtbot.mouseClick(page.check, Qt.MouseButton.LeftButton)
            assert page.what.text() == "The page is being read…"
        assert made.content.pane.isVisible()  # type: ignore[union-attr]
        assert made.content.pane.header.headline.text() == "Council approves budget"  # type: ignore[union-attr]
        assert "paused, not checked for changes" in facts(made)


def test_what_is_shown_and_removed_leaves_the_empty_window(qtbot: QtBot, web: Web, tmp_path: Path) -> None:
    address = web.put("/harbour", Reply("", 403))
    with desktop(qtbot, tmp_path) as made:
        made.back.watching.follow([address])
        qtbot.waitUntil(made.content.unread.isVisible, timeout=20_000)
        articles = made.content.sidebar.list.articles
        qtbot.waitUntil(lambda: articles.rowCount() == 1, timeout=20_000)  # which is read after it is shown
        made.content.sidebar.list.remove(articles.articles[0])
        qtbot.waitUntil(made.content.welcome.isVisible, timeout=20_000)
        assert made.back.library.article is None
