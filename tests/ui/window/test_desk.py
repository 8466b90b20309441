"""The window among other programs: closed and brought back, told of changes, given what later starts were."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from diffviewer import handover
from diffviewer.handover import Request
from diffviewer.records import WatchState
from diffviewer.store.library import Library
from diffviewer.ui.desk.notifications import Told
from diffviewer.ui.library.library_sidebar import Tab
from diffviewer.ui.window.desk_wiring import DeskWiring
from tests.fetch.web import Reply, Web
from tests.ui import libraries
from tests.ui.pages import Desktop, desktop, pages


@pytest.fixture(autouse=True)
def quitting(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.setQuitOnLastWindowClosed(True)


@contextmanager
def desk(qtbot: QtBot, folder: Path) -> Iterator[tuple[Desktop, DeskWiring]]:
    with desktop(qtbot, folder) as made:
        joined = DeskWiring(
            made.window, made.wiring, made.back, made.controller, made.access, made.settings, made.theme
        )
        assert joined.begin(Request())
        try:
            yield made, joined
        finally:
            joined.close()


def watched(folder: Path) -> None:
    libraries.fill(folder / "library.sqlite")
    with Library.open(folder / "library.sqlite") as library:
        library.articles.schedule(1, datetime(2099, 1, 1, tzinfo=UTC), library.articles.get(1).check_period)
        library.articles.set_state(1, WatchState.ACTIVE)


def test_where_nothing_is_watched_closing_ends(qtbot: QtBot, tmp_path: Path) -> None:
    with desk(qtbot, tmp_path) as (made, joined):
        assert made.window.close()
        assert joined.staying.dialog is None


def test_what_was_only_just_begun_is_watched_already(qtbot: QtBot, tmp_path: Path) -> None:
    known: list[bool] = []
    with Web() as web, desk(qtbot, tmp_path) as (made, joined):
        made.fetcher.followed.connect(lambda _followed: known.append(joined.staying.watches))
        for address in ("mailto:somebody@gazette.example", web.put("/a", Reply(""))):
            with qtbot.waitSignal(made.fetcher.followed, timeout=20_000):
                made.back.watching.follow([address])
        assert known == [False, True]


def test_the_first_time_it_is_asked_and_never_again(qtbot: QtBot, tmp_path: Path) -> None:
    watched(tmp_path)
    with desk(qtbot, tmp_path) as (made, joined):
        qtbot.waitUntil(lambda: joined.staying.watches, timeout=10_000)
        assert not made.window.close()
        assert made.window.isVisible()
        dialog = joined.staying.dialog
        assert dialog is not None
        dialog.reject()
        assert made.window.isVisible()
        assert made.settings.closing == "ask"
        made.window.close()
        dialog = joined.staying.dialog
        assert dialog is not None
        dialog.stay.click()
        assert not made.window.isVisible()
        assert made.settings.closing == "stay"
        assert not QApplication.quitOnLastWindowClosed()
        made.window.come_back()
        assert made.window.isVisible()
        assert QApplication.quitOnLastWindowClosed()
        assert not made.window.close()
        assert joined.staying.dialog is None
        assert not made.window.isVisible()
        made.window.end()
        assert made.window.is_ending


def test_the_program_ends_where_the_person_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    watched(tmp_path)
    with desk(qtbot, tmp_path) as (made, joined):
        qtbot.waitUntil(lambda: joined.staying.watches, timeout=10_000)
        made.window.close()
        dialog = joined.staying.dialog
        assert dialog is not None
        dialog.end.click()
        assert made.window.is_ending
        assert made.settings.closing == "end"
        made.window.show()
        assert made.window.close()


def test_a_later_start_brings_files_and_the_window_back(qtbot: QtBot, tmp_path: Path) -> None:
    files = pages(tmp_path, 2)
    with desk(qtbot, tmp_path) as (made, joined):
        made.window.leave()
        with qtbot.waitSignal(made.controller.compared, timeout=30_000):
            joined.instance.asked.emit(Request(tuple(files)))
        assert made.window.isVisible()
        history = made.controller.history
        joined.instance.asked.emit(Request((), show=True))
        assert made.controller.history is history
        made.window.leave()
        joined.instance.asked.emit(Request((), show=False))
        assert not made.window.isVisible()


def test_another_program_for_the_same_library_is_noticed(qtbot: QtBot, tmp_path: Path) -> None:
    with desk(qtbot, tmp_path) as (made, joined):
        assert not type(joined.instance)(handover.place(made.access.path)).listen()


def test_a_notification_opens_its_change(qtbot: QtBot, tmp_path: Path) -> None:
    watched(tmp_path)
    with Library.open(tmp_path / "library.sqlite", read_only=True) as library:
        second = library.timeline(1)[1].at
    with desk(qtbot, tmp_path) as (made, joined):
        made.window.leave()
        with qtbot.waitSignal(made.controller.compared, timeout=30_000):
            joined.notifications.opened.emit(Told(1, second, "", ""))
        assert made.window.isVisible()
        assert made.controller.pair == (0, 1)
        made.content.sidebar.go_to(Tab.ALL)
        joined.notifications.opened.emit(Told(0, second, "", ""))
        assert made.content.sidebar.tab is Tab.CHANGED


def test_the_tray_knows_how_many_are_unread(qtbot: QtBot, tmp_path: Path) -> None:
    watched(tmp_path)
    with desk(qtbot, tmp_path) as (made, joined):
        qtbot.waitUntil(lambda: "\n" in joined.tray.words, timeout=10_000)
        assert "2" in joined.tray.words
        for paused in (True, False):
            joined.tray.pause.trigger()
            assert made.settings.watch.paused is paused
            assert (joined.tray.pause.text() == "Resume watching") is paused
