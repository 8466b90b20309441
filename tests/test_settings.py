from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from diffviewer import paths
from diffviewer.settings import Settings, WatchChoices


def test_the_first_time(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "none.ini")
    assert (settings.theme, settings.colours, settings.face, settings.mode, settings.axis) == (
        *("system", "red-green", "serif", "side", "time"),
    )
    assert (settings.split, settings.zoom, settings.sidebar, settings.folder) == (0.5, 1.0, 0, "")
    assert settings.least_sidebar == 282
    assert settings.geometry.isEmpty()
    assert (settings.closing, settings.notify) == ("ask", True)


def test_what_was_set_comes_back(tmp_path: Path) -> None:
    file = tmp_path / "folder that is not there" / "own.ini"
    settings = Settings(file)
    settings.theme, settings.mode, settings.axis = "dark", "inline", "even"
    settings.colours, settings.face = "blue-orange", "system"
    settings.split, settings.zoom, settings.sidebar, settings.least_sidebar = 0.33333, 1.5, 250, 282
    settings.geometry, settings.folder = QByteArray(b"\x01\x00\xff"), "/päges"
    settings.closing, settings.notify = "stay", False
    assert settings.save()
    again = Settings(file)
    assert (again.theme, again.mode, again.axis) == ("dark", "inline", "even")
    assert (again.colours, again.face) == ("blue-orange", "system")
    assert (again.split, again.zoom, again.sidebar, again.least_sidebar) == (0.3333, 1.5, 250, 282)
    assert (again.geometry, again.folder) == (QByteArray(b"\x01\x00\xff"), "/päges")
    assert (again.closing, again.notify) == ("stay", False)
    again.notify = True
    assert again.notify


@pytest.mark.parametrize(
    "text", ["[view]\nsplit=7\nmode=upside down\n", "[view]\nsplit=nan\n", "[view]\nsplit=\n", "\x00\xff[[[[", ""]
)
def test_nonsense_is_ignored(tmp_path: Path, text: str) -> None:
    file = tmp_path / "own.ini"
    file.write_text(text, encoding="latin-1")
    settings = Settings(file)
    assert (settings.split, settings.mode) == (0.5, "side")


def test_they_lie_in_the_folder_for_settings() -> None:
    Settings().theme = "dark"
    assert Settings().save()
    assert list(paths.config_folder().glob("*.ini"))


def test_a_file_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("")
    settings = Settings(tmp_path / "a" / "own.ini")
    settings.theme = "dark"
    assert not settings.save()


def test_how_to_watch_is_remembered_and_kept_within_bounds(tmp_path: Path) -> None:
    file = tmp_path / "own.ini"
    settings = Settings(file)
    assert settings.watch == WatchChoices()
    chosen = WatchChoices(45.5, 1.5, 10.0, 7.0, 3.0, "Reader, of the Island Post", paused=True)
    settings.watch = chosen
    assert settings.watch == chosen
    assert settings.save()
    assert Settings(file).watch == chosen
    settings.watch = WatchChoices(0.1, 1.0, 0.0, 1.0, 0.0, "a name\r\nX-Header: of another")
    assert settings.watch == WatchChoices(user_agent="a name X-Header: of another")
    settings.watch = WatchChoices(user_agent="näme")
    assert settings.watch == WatchChoices()
