from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from diffviewer.records import Outcome, View, WatchState
from diffviewer.store.library import Library
from diffviewer.ui.library.library_sidebar import Tab
from tests.ui.libraries import add, fill, text
from tests.ui.pages import START, Desktop, capture, desktop, opened, page, pages


def stored(folder: Path) -> Library:
    return Library.open(folder / "library.sqlite")


def rows(made: Desktop) -> list[str]:
    model = made.content.sidebar.list.articles
    return [model.index(row).data() for row in range(model.rowCount())]


def choose(qtbot: QtBot, made: Desktop, title: str) -> None:
    entries = made.content.sidebar.list

    def place() -> QPoint:
        return entries.visualRect(entries.articles.index(rows(made).index(title))).center()

    # in sight and laid out: a click beside the list would not bring the keys there
    qtbot.waitUntil(lambda: title in rows(made) and entries.isVisible() and entries.viewport().rect().contains(place()))
    with qtbot.waitSignal(made.controller.compared, timeout=30_000):
        qtbot.mouseClick(entries.viewport(), Qt.MouseButton.LeftButton, pos=place())


def test_without_a_library_the_window_is_as_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        assert made.content.sidebar.isHidden()
        assert made.content.welcome.isVisible()
        opened(qtbot, made.controller, pages(tmp_path, 2))
        qtbot.wait(50)
        assert not (tmp_path / "library.sqlite").exists()


def test_a_library_is_shown_beside_the_invitation(qtbot: QtBot, tmp_path: Path) -> None:
    fill(tmp_path / "library.sqlite")
    with desktop(qtbot, tmp_path) as made:
        qtbot.waitUntil(made.content.sidebar.isVisible)
        qtbot.waitUntil(lambda: len(rows(made)) == 3)
        assert made.content.sidebar.tab is Tab.CHANGED
        assert made.content.welcome.isVisible()


def test_where_nothing_was_changed_all_articles_are_shown(qtbot: QtBot, tmp_path: Path) -> None:
    with stored(tmp_path) as library:
        add(library, "Ferry to run once a day")
    with desktop(qtbot, tmp_path) as made:
        qtbot.waitUntil(lambda: rows(made) == ["Ferry to run once a day"])
        assert made.content.sidebar.tab is Tab.ALL


def test_a_new_version_of_the_article_shown_joins_its_slider(qtbot: QtBot, tmp_path: Path) -> None:
    numbers = fill(tmp_path / "library.sqlite")
    with desktop(qtbot, tmp_path) as made:
        choose(qtbot, made, "Ferry to run once a day")
        made.controller.set_pair(0, 2)
        document = text("Ferry to run once a day", "It was said again.", "It is always said.")
        made.access.write(lambda library: library.add_capture(numbers["ferry"], document, datetime.now(UTC)))
        qtbot.waitUntil(lambda: len(made.controller.history.captures) == 5)  # type: ignore[union-attr]
        assert made.controller.pair == (0, 2)
        made.access.write(lambda library: library.articles.star(numbers["ice"]))
        before = made.controller.history
        qtbot.waitUntil(lambda: not made.access.is_writing)
        qtbot.wait(50)
        assert made.controller.history is before


def test_a_check_that_found_nothing_joins_the_slider_alone(qtbot: QtBot, tmp_path: Path) -> None:
    numbers = fill(tmp_path / "library.sqlite")
    with desktop(qtbot, tmp_path) as made:
        choose(qtbot, made, "Ferry to run once a day")
        before = made.controller.history
        assert before is not None
        now = datetime.now(UTC)
        with qtbot.waitSignal(made.controller.checks_changed):
            made.access.write(lambda library: library.record_check(numbers["ferry"], now, Outcome.UNCHANGED))
        after = made.controller.history
        assert after is not None
        assert after.captures is before.captures
        assert after.checks[-1].outcome is Outcome.UNCHANGED


def test_when_an_article_was_looked_at_is_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    numbers = fill(tmp_path / "library.sqlite")
    start = datetime.now(UTC)
    with desktop(qtbot, tmp_path) as made:
        choose(qtbot, made, "Ferry to run once a day")
        assert made.controller.history is not None
        assert made.controller.history.looked_at is None
        qtbot.waitUntil(lambda: not made.access.is_writing)
        with stored(tmp_path) as library:
            looked = library.articles.get(numbers["ferry"]).looked_at
            assert looked is not None
            assert looked >= start
            library.add_capture(numbers["ferry"], text("Ferry to run once a day", "News."), datetime.now(UTC))
        made.access.changed.emit()
        qtbot.waitUntil(lambda: len(made.controller.history.captures) == 5)  # type: ignore[union-attr]
        assert made.controller.history.looked_at is None


def test_a_found_sentence_is_brought_into_view(qtbot: QtBot, tmp_path: Path) -> None:
    with stored(tmp_path) as library:
        article = library.articles.watch("https://island-post.example/long", START)
        long = [f"Paragraph {number} says what it says." for number in range(120)]
        library.add_capture(article.id, text("A long one", *long, "It was closed down."), START)
        library.add_capture(article.id, text("A long one", *long, "It was opened."), START + timedelta(hours=1))
    with desktop(qtbot, tmp_path) as made:
        qtbot.waitUntil(made.content.sidebar.isVisible)
        made.content.top_row.search.setText("removed:closed")
        model = made.content.sidebar.results.model
        qtbot.waitUntil(lambda: bool(model.rows))
        made.content.sidebar.results.chosen.emit(model.rows[1].article, model.rows[1].match)
        qtbot.waitUntil(lambda: bool(made.content.pane and made.content.pane.view.canvas.lights.flashed))
        (row,) = made.content.pane.view.canvas.lights.flashed  # type: ignore[union-attr]
        assert "closed down" in made.content.pane.view.canvas.rows.text(row, 0)  # type: ignore[union-attr]


def test_an_article_opens_at_its_last_change_and_is_read(qtbot: QtBot, tmp_path: Path) -> None:
    numbers = fill(tmp_path / "library.sqlite")
    with desktop(qtbot, tmp_path) as made:
        choose(qtbot, made, "Ferry to run once a day")
        pane = made.content.pane
        assert pane is not None
        assert made.controller.pair == (2, 3)
        assert pane.slider.isVisible()
        assert pane.view.change_count == 1
        assert not pane.keep.isVisible()
        assert made.content.sidebar.list.currentIndex().data() == "Ferry to run once a day"
        qtbot.waitUntil(lambda: not made.content.sidebar.list.articles.articles[0].unread)
        qtbot.waitUntil(lambda: not made.access.is_writing)
        with stored(tmp_path) as library:
            assert not library.articles.get(numbers["ferry"]).unread


def test_the_keys_stay_with_the_list_where_an_article_was_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    with stored(tmp_path) as library:
        add(library, "Ferry to run once a day", 3)
    with desktop(qtbot, tmp_path) as made:
        bar = made.content.sidebar
        choose(qtbot, made, "Ferry to run once a day")
        assert made.window.focusWidget() is bar.list
        opened(qtbot, made.controller, pages(tmp_path, 2))
        qtbot.waitUntil(bar.opened.isVisible)
        assert not bar.list.isVisible()
        assert made.window.focusWidget() is bar.opened, "and not with whatever comes next in the window"


def test_files_opened_first_are_read_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        opened(qtbot, made.controller, pages(tmp_path, 2))
        pane = made.content.pane
        assert pane is not None
        assert made.window.focusWidget() is pane.view.canvas


def test_an_article_with_one_version_is_shown_alone(qtbot: QtBot, tmp_path: Path) -> None:
    fill(tmp_path / "library.sqlite")
    with desktop(qtbot, tmp_path) as made:
        qtbot.waitUntil(made.content.sidebar.isVisible)
        made.content.sidebar.go_to(Tab.ALL)
        choose(qtbot, made, "A second boat is asked for")
        pane = made.content.pane
        assert pane is not None
        assert not pane.headers.isVisible()
        assert not pane.slider.isVisible()
        assert made.content.status.counts.text() == ""
        choose(qtbot, made, "Ice closes the crossing")
        assert pane.headers.isVisible()


def test_what_a_search_found_opens_where_it_went(qtbot: QtBot, tmp_path: Path) -> None:
    fill(tmp_path / "library.sqlite")
    with desktop(qtbot, tmp_path) as made:
        qtbot.waitUntil(made.content.sidebar.isVisible)
        made.content.commands.search.trigger()
        field, results = made.content.top_row.search, made.content.sidebar.results
        assert made.window.focusWidget() is field
        qtbot.keyClicks(field, 'ferry "closed down"')
        qtbot.waitUntil(lambda: bool(results.model.rows))
        assert results.isVisible()
        place = next(n for n, row in enumerate(results.model.rows) if row.match and row.match.removed)
        with qtbot.waitSignal(made.controller.compared, timeout=30_000):
            results.chosen.emit(results.model.rows[place].article, results.model.rows[place].match)
        assert made.controller.pair == (0, 1)
        made.controller.set_pair(2, 3)
        results.chosen.emit(results.model.rows[place].article, results.model.rows[place].match)
        assert made.controller.pair == (0, 1)
        qtbot.keyClick(field, Qt.Key.Key_Escape)
        assert not results.isVisible()
        assert made.content.sidebar.list.isVisible()


def test_a_narrow_window_makes_room_for_what_is_found(qtbot: QtBot, tmp_path: Path) -> None:
    fill(tmp_path / "library.sqlite")
    with desktop(qtbot, tmp_path) as made:
        made.window.resize(800, 600)
        qtbot.wait(50)
        assert made.content.sidebar.isHidden()
        made.content.top_row.search.setText("ferry")
        qtbot.waitUntil(made.content.sidebar.isVisible)
        made.content.top_row.search.clear()
        assert made.content.sidebar.isHidden()


def test_a_dropped_comparison_is_kept(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        opened(qtbot, made.controller, pages(tmp_path, 3))
        pane = made.content.pane
        assert pane is not None
        assert pane.keep.isVisible()
        with qtbot.waitSignal(made.controller.compared, timeout=30_000):
            qtbot.mouseClick(pane.keep, Qt.MouseButton.LeftButton)
        assert not pane.keep.isVisible()
        assert made.controller.pair == (1, 2)
        with stored(tmp_path) as library:
            (article,) = library.lists.page().articles
            assert (article.versions, article.state) == (3, WatchState.FILE)
            assert library.snapshot(library.version(article.id, 0).snapshot_id or 0).page.body
        qtbot.waitUntil(lambda: rows(made) == ["Ferry to run once a day"])
        assert made.content.sidebar.tab is Tab.FILES


def test_a_dropped_page_of_a_known_article_joins_its_timeline(qtbot: QtBot, tmp_path: Path) -> None:
    with stored(tmp_path) as library:
        watched = library.articles.watch("https://island-post.example/ferry", START)
        for number in (0, 5):
            document = capture(number).document
            library.add_capture(watched.id, document, capture(number).captured_at or START)
    with desktop(qtbot, tmp_path) as made:
        made.controller.open([page(tmp_path, 2)])
        qtbot.waitUntil(made.content.offer.isVisible, timeout=30_000)
        assert "Ferry to run once a day" in made.content.offer.accessibleName()
        with qtbot.waitSignal(made.controller.compared, timeout=30_000):
            qtbot.mouseClick(made.content.offer.button, Qt.MouseButton.LeftButton)
        assert not made.content.offer.isVisible()
        assert made.controller.pair == (0, 1)
        assert len(made.controller.history.captures) == 3  # type: ignore[union-attr]
        with stored(tmp_path) as library:
            assert library.articles.get(watched.id).versions == 3


def test_a_kept_comparison_can_be_left_and_found_again(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        opened(qtbot, made.controller, pages(tmp_path, 2))
        with qtbot.waitSignal(made.controller.compared, timeout=30_000):
            made.content.commands.keep.trigger()
        made.controller.begin_anew()
        assert made.content.welcome.isVisible()
        choose(qtbot, made, "Ferry to run once a day")
        assert made.controller.history is not None


def test_a_library_that_cannot_be_used_is_one_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "library.sqlite"
    file.write_bytes(b"a letter to the editor" * 40)
    before = file.read_bytes()
    with desktop(qtbot, tmp_path) as made:
        qtbot.waitUntil(made.content.problem.isVisible)
        assert "is not a library of Diffviewer" in made.content.problem.sentence.text()
        opened(qtbot, made.controller, pages(tmp_path, 2))
        assert made.controller.comparison is not None
        assert file.read_bytes() == before


def test_searching_where_nothing_was_kept_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        made.content.top_row.search.setText("ferry")
        qtbot.waitUntil(made.content.notice.isVisible)
        assert not made.content.notice.button.isVisible()
        assert not (tmp_path / "library.sqlite").exists()


@pytest.mark.parametrize("view", [View.CHANGED, View.FILES])
def test_a_removed_article_that_is_shown_stays_shown(qtbot: QtBot, tmp_path: Path, view: View) -> None:
    fill(tmp_path / "library.sqlite")
    with desktop(qtbot, tmp_path) as made:
        qtbot.waitUntil(made.content.sidebar.isVisible)
        if view is View.FILES:
            made.content.sidebar.go_to(Tab.FILES)
        title = "Ferry to run once a day" if view is View.CHANGED else "A page from a file"
        choose(qtbot, made, title)
        qtbot.keyClick(made.content.sidebar.list, Qt.Key.Key_Delete)
        qtbot.waitUntil(lambda: title not in rows(made))
        assert made.content.sidebar.undo.isVisible()
        assert made.controller.history is not None
