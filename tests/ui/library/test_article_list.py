from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from pytestqt.qtbot import QtBot

from diffviewer.records import ArticleFilter, Sort, View, WatchState
from diffviewer.store.library import Library
from diffviewer.ui.library.article_list import ArticleList
from diffviewer.ui.library.article_model import ArticleModel
from diffviewer.ui.look.theme import Theme
from diffviewer.work.library_access import LibraryAccess
from tests.ui.libraries import NOW, accessed, fill, text


class Shown:
    def __init__(self, qtbot: QtBot, path: Path, access: LibraryAccess) -> None:
        self.qtbot, self.path, self.access = qtbot, path, access
        self.view = ArticleList(access, Theme(mode="light"))
        qtbot.addWidget(self.view)
        self.view.resize(328, 500)
        self.view.show()

    @property
    def model(self) -> ArticleModel:
        return self.view.articles

    def show(self, view: View = View.ALL, sort: Sort = Sort.LAST_CHANGED, narrowed: str = "") -> None:
        with self.qtbot.waitSignal(self.model.loaded):
            self.model.show(ArticleFilter(view=view, text=narrowed), sort)

    def titles(self) -> list[str]:
        return [self.model.index(row).data() for row in range(self.model.rowCount())]

    def stored(self, article_id: int):  # type: ignore[no-untyped-def]
        with Library.open(self.path) as library:
            return library.articles.get(article_id)

    def written(self) -> None:
        self.qtbot.waitUntil(lambda: not self.access.is_writing)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


@pytest.fixture
def numbers(path: Path) -> dict[str, int]:
    return fill(path)


@pytest.fixture
def shown(qtbot: QtBot, path: Path, numbers: dict[str, int]) -> Iterator[Shown]:
    with accessed(path) as access:
        yield Shown(qtbot, path, access)


def test_a_list_shows_its_articles_in_its_order(shown: Shown) -> None:
    shown.show(View.CHANGED)
    assert shown.titles() == [
        "Ferry to run once a day",
        "School moves to the larger island",
        "Ice closes the crossing",
    ]
    shown.show(View.CHANGED, Sort.TITLE)
    assert shown.titles()[1] == "Ice closes the crossing"
    shown.show(View.FILES)
    assert shown.titles() == ["A page from a file"]
    shown.show(narrowed="mainl isl")
    assert shown.titles() == ["School moves to the larger island"]


def test_a_screen_reader_hears_the_whole_row(shown: Shown) -> None:
    shown.show(View.CHANGED)
    said = shown.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("unread, Ferry to run once a day, Island Post, 3 change")
    shown.view.star(shown.model.articles[0])
    assert shown.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("starred")
    interface = QAccessible.queryAccessibleInterface(shown.view)
    assert interface.role() is QAccessible.Role.List
    row = interface.child(0)
    assert "Ferry to run once a day" in row.text(QAccessible.Text.Name)


def test_thousands_of_articles_are_read_as_they_are_scrolled_to(qtbot: QtBot, path: Path) -> None:
    with Library.open(path) as library, library.transaction():
        for number in range(1500):
            article = library.articles.keep(NOW, address=f"https://island-post.example/{number}")
            at = NOW - timedelta(minutes=number)
            library.add_history(article.id, [(text(f"Story {number:04}", f"Text {number}."), at, None)])
    with accessed(path) as access:
        shown = Shown(qtbot, path, access)
        shown.show(sort=Sort.FIRST_SEEN)
        assert shown.model.rowCount() == 200
        bar = shown.view.verticalScrollBar()

        def at_the_end() -> bool:
            bar.setValue(bar.maximum())
            return shown.model.rowCount() == 1500

        qtbot.waitUntil(at_the_end, timeout=20_000)
        assert shown.titles() == [f"Story {number:04}" for number in range(1500)]
        assert not shown.model.canFetchMore(shown.view.rootIndex())


def test_a_row_is_as_high_as_its_headline_needs(shown: Shown) -> None:
    shown.show(View.CHANGED)
    short, long = (shown.view.sizeHintForIndex(shown.model.index(row)).height() for row in (0, 1))
    shown.view.resize(200, 500)
    assert shown.view.sizeHintForIndex(shown.model.index(1)).height() > short
    shown.view.resize(900, 500)
    heights = {shown.view.sizeHintForIndex(shown.model.index(row)).height() for row in range(3)}
    assert heights == {short}
    assert long >= short


def test_enter_and_click_choose_an_article(shown: Shown, qtbot: QtBot) -> None:
    shown.show(View.CHANGED)
    shown.view.setCurrentIndex(shown.model.index(1))
    with qtbot.waitSignal(shown.view.chosen) as chosen:
        qtbot.keyClick(shown.view, Qt.Key.Key_Return)
    assert chosen.args[0].title == "School moves to the larger island"
    place = shown.view.visualRect(shown.model.index(0)).center()
    with qtbot.waitSignal(shown.view.chosen) as chosen:
        qtbot.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args[0].title == "Ferry to run once a day"


def test_letters_narrow_the_list_instead_of_jumping_in_it(shown: Shown, qtbot: QtBot) -> None:
    shown.show()
    with qtbot.waitSignal(shown.view.typed) as typed:
        qtbot.keyClick(shown.view, "f")
    assert typed.args == ["f"]


def test_what_can_be_done_with_an_article(shown: Shown, numbers: dict[str, int]) -> None:
    shown.show(View.CHANGED)
    article = shown.model.articles[0]
    actions = {action.text(): action for action in shown.view.menu_of(article).actions()}
    assert [text for text in actions if text] == [
        *("Open", "Star", "Mark as read", "Check now", "Pause", "Log of its checks…"),
        *("Copy address", "Open the original", "Remove"),
    ]
    wanted: list[object] = []
    shown.view.record_wanted.connect(wanted.append)
    actions["Log of its checks…"].trigger()
    assert wanted == [article]
    actions["Star"].trigger()
    actions["Mark as read"].trigger()
    actions["Copy address"].trigger()
    assert QGuiApplication.clipboard().text() == "https://island-post.example/ferry-to-run-once-a-day"
    assert (shown.model.articles[0].starred, shown.model.articles[0].unread) == (True, False)
    shown.written()
    stored = shown.stored(numbers["ferry"])
    assert (stored.starred, stored.unread) == (True, False)


def test_what_a_page_says_is_no_markup_in_a_tooltip(shown: Shown, path: Path) -> None:
    with Library.open(path) as library:
        library.articles.keep(NOW, title="<b>Bold</b> & <img src='x'>")
    shown.show()
    tips = [shown.model.index(row).data(Qt.ItemDataRole.ToolTipRole) for row in range(shown.model.rowCount())]
    assert any("&lt;b&gt;Bold&lt;/b&gt; &amp; &lt;img" in tip for tip in tips)


def test_only_web_addresses_are_handed_to_the_browser(shown: Shown, path: Path) -> None:
    with Library.open(path) as library:
        library.articles.keep(NOW, url="file:///etc/passwd", title="A file")
        library.articles.keep(NOW, title="Nothing")
    shown.show()
    for article in shown.model.articles:
        actions = {action.text(): action for action in shown.view.menu_of(article).actions()}
        assert actions["Open the original"].isEnabled() == article.url.startswith("https://")
        assert actions["Copy address"].isEnabled() == bool(article.url)


def test_delete_takes_an_article_out_and_undo_brings_it_back(
    shown: Shown, qtbot: QtBot, numbers: dict[str, int]
) -> None:
    shown.show(View.CHANGED)
    shown.view.setCurrentIndex(shown.model.index(1))
    with qtbot.waitSignal(shown.view.removed) as removed:
        qtbot.keyClick(shown.view, Qt.Key.Key_Delete)
    assert removed.args[0].id == numbers["school"]
    assert len(shown.titles()) == 2
    shown.written()
    assert shown.stored(numbers["school"]).removed
    shown.access.write(lambda library: library.articles.undo_remove(numbers["school"]))
    qtbot.waitUntil(lambda: len(shown.titles()) == 3)


def test_a_selection_stays_when_others_come_and_go(shown: Shown, qtbot: QtBot, numbers: dict[str, int]) -> None:
    shown.show()
    shown.view.mark_shown(numbers["ice"])
    assert shown.view.currentIndex().data() == "Ice closes the crossing"

    def write(library: Library) -> None:
        library.articles.remove(numbers["ferry"], NOW)
        library.articles.keep(NOW, title="One more")

    shown.access.write(write)
    qtbot.waitUntil(lambda: "One more" in shown.titles())
    assert "Ferry to run once a day" not in shown.titles()
    assert [index.data() for index in shown.view.selectedIndexes()] == ["Ice closes the crossing"]
    shown.view.mark_shown(0)
    assert not shown.view.selectedIndexes()


@pytest.mark.parametrize("mode", ["light", "dark", "high contrast"])
def test_rows_are_painted_in_every_look(qtbot: QtBot, path: Path, numbers: dict[str, int], mode: str) -> None:
    with Library.open(path) as library:
        library.articles.star(numbers["ferry"])
    with accessed(path) as access:
        theme = Theme(mode=mode)  # type: ignore[arg-type]
        view = ArticleList(access, theme)
        qtbot.addWidget(view)
        view.resize(328, 500)
        view.show()
        with qtbot.waitSignal(view.articles.loaded):
            view.articles.show(ArticleFilter(), Sort.LAST_CHANGED)
        view.mark_shown(numbers["ferry"])
        picture = view.grab().toImage()
        colours = {picture.pixelColor(x, y).name() for x in range(0, 320, 2) for y in range(200)}
        assert {theme.palette.accent, theme.palette.accent_soft, theme.palette.line} <= colours


def select(shown: Shown, qtbot: QtBot, *rows: int) -> list[int]:
    """Click the first of these rows, and the others with Ctrl; gives the numbers of the articles."""
    for place, row in enumerate(rows):
        held = Qt.KeyboardModifier.ControlModifier if place else Qt.KeyboardModifier.NoModifier
        point = shown.view.visualRect(shown.model.index(row)).center()
        qtbot.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, held, point)
    return [shown.model.articles[row].id for row in sorted(rows)]


def test_several_are_selected_and_nothing_is_opened_by_that(shown: Shown, qtbot: QtBot) -> None:
    shown.show(View.CHANGED)
    opened: list[object] = []
    shown.view.chosen.connect(opened.append)
    wanted = select(shown, qtbot, 0, 2)
    assert [article.id for article in shown.view.selected] == wanted
    assert len(opened) == 1
    # read again, the list leaves the selection as it is, whatever is shown beside it
    shown.view.mark_shown(wanted[0])
    with qtbot.waitSignal(shown.model.loaded):
        shown.model.refresh()
    assert [article.id for article in shown.view.selected] == wanted
    # by keys: from here down to the next, then only that, then open it
    qtbot.keyClick(shown.view, Qt.Key.Key_Home)
    qtbot.keyClick(shown.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(shown.view.selected) == 2
    qtbot.keyClick(shown.view, Qt.Key.Key_Escape)
    assert [article.id for article in shown.view.selected] == [shown.model.articles[1].id]
    qtbot.keyClick(shown.view, "a", Qt.KeyboardModifier.ControlModifier)
    assert len(shown.view.selected) == 3
    with qtbot.waitSignal(shown.view.chosen) as chosen:
        qtbot.keyClick(shown.view, Qt.Key.Key_Return)
    assert chosen.args[0].id == shown.model.articles[1].id
    # a click where nothing stands leaves the one that is shown marked
    below = shown.view.visualRect(shown.model.index(2)).bottomLeft() + QPoint(20, 40)
    qtbot.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=below)
    assert [article.id for article in shown.view.selected] == [shown.model.articles[1].id]


def test_what_is_done_with_several_is_undone_at_once(shown: Shown, qtbot: QtBot) -> None:
    commands = shown.view._commands
    done: list[tuple[object, str]] = []
    commands.done.connect(lambda was, sentence: done.append((was, sentence)))
    shown.show(View.CHANGED)
    numbers = [article.id for article in shown.model.articles[:2]]
    with Library.open(shown.path) as library:
        library.articles.set_state(numbers[0], WatchState.ACTIVE)
        library.articles.set_state(numbers[1], WatchState.PAUSED)
        for number, unread in zip(numbers, (True, False), strict=True):
            library.articles.mark_read(number, not unread)

    def facts() -> list[tuple[bool, WatchState, bool]]:
        found = map(shown.stored, numbers)
        return [(article.unread, article.state, article.removed) for article in found]

    before = facts()
    active, paused = WatchState.ACTIVE, WatchState.PAUSED
    for name, sentence, after in (
        ("Mark as read", "Marked 1 article(s) as read", [(False, active, False), (False, paused, False)]),
        ("Pause", "Paused 1 article(s)", [(True, paused, False), (False, paused, False)]),
        ("Resume", "Watching 1 article(s) again", [(True, active, False), (False, active, False)]),
        ("Remove", "Removed 2 article(s)", [(True, active, True), (False, paused, True)]),
    ):
        with qtbot.waitSignal(shown.model.loaded):
            shown.model.refresh()
        assert select(shown, qtbot, 0, 1) == numbers
        action = next(action for action in shown.view.menu_of_selected().actions() if action.text() == name)
        assert action.isEnabled()
        with qtbot.waitSignal(commands.done):
            action.trigger()
        assert (done[-1][1], facts()) == (sentence, after)
        commands.undo(done[-1][0])  # type: ignore[arg-type]
        shown.written()
        assert facts() == before


def test_delete_removes_all_that_is_selected(shown: Shown, qtbot: QtBot) -> None:
    shown.show(View.CHANGED)
    numbers = select(shown, qtbot, 0, 2)
    with qtbot.waitSignal(shown.view._commands.done):
        qtbot.keyClick(shown.view, Qt.Key.Key_Delete)
    assert all(shown.stored(number).removed for number in numbers)
    assert shown.titles() == ["School moves to the larger island"]
