from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from diffviewer.store.library import Library
from diffviewer.ui.comparison.session import Session
from diffviewer.ui.library.library_sidebar import LibrarySidebar, Tab
from diffviewer.ui.look.theme import Theme
from diffviewer.work.library_access import LibraryAccess
from tests.ui.libraries import accessed, fill
from tests.ui.pages import history


class Shown:
    def __init__(self, qtbot: QtBot, access: LibraryAccess) -> None:
        self.qtbot = qtbot
        self.session = Session()
        self.bar = LibrarySidebar(access, Theme(mode="light"))
        self.bar.show_session(self.session)
        qtbot.addWidget(self.bar)
        self.bar.resize(328, 700)
        self.bar.show()

    def titles(self) -> list[str]:
        model = self.bar.list.articles
        return [model.index(row).data() for row in range(model.rowCount())]

    def wait_for(self, count: int) -> list[str]:
        self.qtbot.waitUntil(lambda: len(self.titles()) == count)
        return self.titles()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


@pytest.fixture
def shown(qtbot: QtBot, path: Path) -> Iterator[Shown]:
    fill(path)
    with accessed(path) as access:
        made = Shown(qtbot, access)
        with qtbot.waitSignal(made.bar.has_articles_changed):
            made.bar.begin()
        made.wait_for(3)
        yield made


def test_nothing_is_read_before_it_begins(qtbot: QtBot, path: Path) -> None:
    with accessed(path) as access:
        made = Shown(qtbot, access)
        made.bar.go_to(Tab.ALL)
        qtbot.wait(50)
        assert not path.exists()
        assert not made.bar.has_articles


def test_each_tab_shows_its_articles(shown: Shown) -> None:
    assert shown.bar.tab is Tab.CHANGED
    shown.bar.go_to(Tab.ALL)
    assert "A second boat is asked for" in shown.wait_for(5)
    shown.bar.go_to(Tab.FILES)
    assert shown.wait_for(1) == ["A page from a file"]


def test_the_sources_lead_to_their_articles_and_back(shown: Shown, qtbot: QtBot) -> None:
    shown.bar.go_to(Tab.SOURCES)
    sources = shown.bar.sources.sources
    qtbot.waitUntil(lambda: sources.rowCount() == 2)
    assert [sources.index(row).data() for row in range(2)] == ["Island Post", "Mainland News"]
    assert sources.index(1).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Mainland News, 2 article")
    place = shown.bar.sources.visualRect(sources.index(1)).center()
    qtbot.mouseClick(shown.bar.sources.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert set(shown.wait_for(2)) == {"School moves to the larger island", "A second boat is asked for"}
    assert shown.bar.back.isVisible()
    assert shown.bar.back.text() == "Mainland News"
    qtbot.keyClick(shown.bar.list, Qt.Key.Key_Escape)
    assert shown.bar.sources.isVisible()
    assert not shown.bar.back.isVisible()


def test_typing_in_the_list_narrows_it_and_escape_ends_that(shown: Shown, qtbot: QtBot) -> None:
    shown.bar.list.setFocus()
    qtbot.keyClick(shown.bar.list, "i")
    assert shown.bar.head.filter.isVisible()
    assert shown.bar.head.filter.text() == "i"
    qtbot.keyClicks(shown.bar.head.filter, "ce cl")
    assert shown.wait_for(1) == ["Ice closes the crossing"]
    qtbot.keyClick(shown.bar.head.filter, Qt.Key.Key_Escape)
    shown.wait_for(3)
    assert not shown.bar.head.filter.isVisible()


def test_where_nothing_is_shown_it_says_why(shown: Shown, qtbot: QtBot) -> None:
    shown.bar.head.begin_filter("xyz")
    qtbot.waitUntil(shown.bar.empty.isVisible)
    assert "“xyz”" in shown.bar.empty.text()


def test_the_order_is_chosen_in_the_menu(shown: Shown) -> None:
    menu = shown.bar.head.button.menu()
    action = next(action for action in menu.actions() if action.text() == "By headline")
    action.trigger()
    shown.qtbot.waitUntil(lambda: shown.titles()[1:2] == ["Ice closes the crossing"])
    assert action.isChecked()


def test_everything_can_be_marked_as_read(shown: Shown, path: Path) -> None:
    menu = shown.bar.head.button.menu()
    action: QAction = next(action for action in menu.actions() if action.text() == "Mark all as read")
    action.trigger()
    shown.qtbot.waitUntil(lambda: not any(article.unread for article in shown.bar.list.articles.articles))
    with Library.open(path) as library:
        assert not any(article.unread for article in library.lists.page().articles)


def test_what_was_removed_can_be_brought_back(shown: Shown, qtbot: QtBot) -> None:
    shown.bar.list.setCurrentIndex(shown.bar.list.articles.index(0))
    qtbot.keyClick(shown.bar.list, Qt.Key.Key_Delete)
    assert shown.bar.undo.isVisible()
    assert "Ferry to run once a day" in shown.bar.undo.accessibleName()
    shown.wait_for(2)
    qtbot.mouseClick(shown.bar.undo.button, Qt.MouseButton.LeftButton)
    assert shown.wait_for(3)[0] == "Ferry to run once a day"
    assert not shown.bar.undo.isVisible()


def test_the_files_tab_shows_what_was_opened_too(shown: Shown) -> None:
    shown.session.add(history(2), (0, 1))
    shown.bar.go_to(Tab.FILES)
    shown.wait_for(1)
    assert shown.bar.opened.isVisible()
    assert shown.bar.kept.isVisible()
    shown.bar.go_to(Tab.ALL)
    assert not shown.bar.opened.isVisible()


def test_a_chosen_article_is_told(shown: Shown, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.bar.article_chosen) as chosen:
        shown.bar.list.activated.emit(shown.bar.list.articles.index(1))
    assert chosen.args[0].title == "School moves to the larger island"


def test_what_a_search_finds_stands_in_place_of_the_articles(shown: Shown, qtbot: QtBot) -> None:
    shown.bar.show_search("closed down")
    qtbot.waitUntil(lambda: bool(shown.bar.results.model.rows))
    assert shown.bar.results.isVisible()
    assert not shown.bar.list.isVisible()
    shown.bar.show_search("")
    assert shown.bar.list.isVisible()
    assert not shown.bar.results.model.rows
