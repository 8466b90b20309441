from datetime import UTC, datetime
from pathlib import Path

from pytestqt.qtbot import QtBot

from diffviewer.settings import Reading, Settings
from diffviewer.store.library import Library
from diffviewer.ui.library.library_sidebar import Tab
from tests.ui.libraries import fill, text
from tests.ui.pages import desktop, opened, pages


def test_what_was_read_last_is_found_again(qtbot: QtBot, tmp_path: Path) -> None:
    numbers = fill(tmp_path / "library.sqlite")
    with desktop(qtbot, tmp_path) as made:
        with qtbot.waitSignal(made.controller.compared, timeout=30_000):
            made.back.library.opener.open(numbers["ferry"])
        with qtbot.waitSignal(made.controller.compared, timeout=30_000):
            made.controller.set_pair(0, 2)
        made.content.sidebar.go_to(Tab.ALL)
        made.back.last_place.note()
        made.settings.save()
    with desktop(qtbot, tmp_path) as made:
        with qtbot.waitSignal(made.controller.compared, timeout=30_000):
            made.back.last_place.find_again()
        assert made.back.library.shown == numbers["ferry"]
        assert made.controller.pair == (0, 2)
        assert made.content.sidebar.tab is Tab.ALL


def test_an_article_that_is_gone_is_not_missed(qtbot: QtBot, tmp_path: Path) -> None:
    numbers = fill(tmp_path / "library.sqlite")
    with desktop(qtbot, tmp_path) as made:
        made.settings.reading = Reading(numbers["ferry"] + 99, 0, 1, 3, 10, str(made.access.path))
        made.back.last_place.find_again()
        qtbot.waitUntil(lambda: not made.back.library.opener.is_busy)
        assert made.content.welcome.isVisible()
        assert not made.content.problem.isVisible()


def test_of_what_was_changed_since_the_change_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    numbers = fill(tmp_path / "library.sqlite")
    with desktop(qtbot, tmp_path) as made:
        made.settings.reading = Reading(numbers["ferry"], 0, 1, 0, 0, str(made.access.path))
    with Library.open(tmp_path / "library.sqlite") as library:
        library.articles.mark_all_read()
        library.add_capture(
            numbers["ferry"], text("Ferry to run once a day", "It was all a mistake."), datetime.now(UTC)
        )
    with desktop(qtbot, tmp_path) as made:
        made.settings.reading = Reading(numbers["ferry"], 0, 1, 0, 0, str(made.access.path))
        with qtbot.waitSignal(made.controller.compared, timeout=30_000):
            made.back.last_place.find_again()
        assert made.controller.pair == (3, 4)


def test_opened_files_are_not_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        opened(qtbot, made.controller, pages(tmp_path, 2))
        made.back.last_place.note()
        assert made.settings.reading is None


def test_a_reading_that_makes_no_sense_is_none(tmp_path: Path) -> None:
    ini = tmp_path / "diffviewer.ini"
    for value in ("", "1 2 3", "a b c d e /x", "1 2 3 4 99999999999999 /x", "-1 0 1 0 0 /x"):
        ini.write_text(f"[window]\nreading={value}\ntab=9\n", encoding="utf-8")
        settings = Settings(ini)
        assert settings.reading is None
        assert settings.tab == 0
