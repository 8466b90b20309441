"""Feeds switched on in a window, and read by a feed reader."""

import os
from datetime import UTC, datetime
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import feedparser
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from diffviewer.export.feed_choice import FeedChoice
from diffviewer.settings import Settings
from diffviewer.store.library import Library
from diffviewer.ui.sharing.feeds_dialog import FeedsDialog
from tests.ui.libraries import fill, text
from tests.ui.pages import Desktop, desktop, opened, pages

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:feedparser")


def read(address: str) -> feedparser.FeedParserDict:
    with urlopen(address, timeout=20) as answer:
        return feedparser.parse(answer.read())


def dialog_of(qtbot: QtBot, made: Desktop) -> FeedsDialog:
    made.content.commands.share.feeds.trigger()
    found = made.window.findChildren(FeedsDialog)
    assert len(found) == 1
    return found[0]


def header_of(made: Desktop) -> str:
    assert made.content.pane is not None
    return made.content.pane.header.facts.text().replace("\xa0", " ")


def show(qtbot: QtBot, made: Desktop, number: int) -> None:
    with qtbot.waitSignal(made.controller.compared, timeout=30_000):
        made.back.library.opener.open(number)


def test_the_server_is_off_until_it_is_switched_on_and_its_address_is_copied(qtbot: QtBot, tmp_path: Path) -> None:
    numbers = fill(tmp_path / "library.sqlite")
    with desktop(qtbot, tmp_path) as made:
        made.back.sharing.feeds.begin()
        show(qtbot, made, numbers["ferry"])
        dialog = dialog_of(qtbot, made)
        assert not dialog.serving.isChecked()
        assert dialog.address.text() == ""
        assert not dialog.copy.isEnabled()
        qtbot.mouseClick(dialog.serving, Qt.MouseButton.LeftButton, pos=dialog.serving.rect().center() * 0.1)
        assert made.back.sharing.feeds.is_serving
        qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
        address = QGuiApplication.clipboard().text()
        assert f"/article/{numbers['ferry']}.atom" in address
        assert [entry.title for entry in read(address).entries] == [f"v{n}: Ferry to run once a day" for n in (3, 2, 1)]
        for place, kind, changes in ((1, 0, 3 + 2), (2, 1, 3 + 1 + 2)):
            dialog.what.setCurrentIndex(place)
            dialog.format.setCurrentIndex(kind)
            dialog.what.activated.emit(place)
            assert len(read(dialog.address.text()).entries) == changes
        dialog.what.setCurrentIndex(3)
        dialog.what.activated.emit(3)
        assert not dialog.copy.isEnabled()
        dialog.query.setText("larger island")
        assert [entry.title for entry in read(dialog.address.text()).entries] == [
            "v1: School moves to the larger island"
        ]
        made.back.sharing.feeds.serve(False)
        with pytest.raises(URLError):
            read(address)
        dialog.reject()


def test_it_goes_on_the_next_time_at_the_same_address(qtbot: QtBot, tmp_path: Path) -> None:
    fill(tmp_path / "library.sqlite")
    with desktop(qtbot, tmp_path) as made:
        made.back.sharing.feeds.begin()  # soon, and never once it was closed
        made.back.sharing.feeds.serve(True)
        address = made.back.sharing.feeds.address_of(FeedChoice())
    with desktop(qtbot, tmp_path) as again:
        again.back.sharing.feeds.begin()
        qtbot.waitUntil(lambda: again.back.sharing.feeds.is_serving, timeout=10_000)
        assert again.back.sharing.feeds.address_of(FeedChoice()) == address
    if os.name == "posix":
        assert (tmp_path / "diffviewer.ini").stat().st_mode & 0o077 == 0
    assert len(Settings(tmp_path / "diffviewer.ini").feeds.secret) >= 20


def test_a_file_follows_what_is_found(qtbot: QtBot, tmp_path: Path) -> None:
    numbers = fill(tmp_path / "library.sqlite")
    target = tmp_path / "feeds" / "changes.atom"
    target.parent.mkdir()
    with desktop(qtbot, tmp_path) as made:
        made.back.sharing.feeds.keep_in(str(target.parent))
        qtbot.waitUntil(target.exists, timeout=10_000)
        assert len(feedparser.parse(target.read_bytes()).entries) == 6
        with Library.open(tmp_path / "library.sqlite") as library:
            said = text("Ferry to run once a day", "Never again.")
            library.add_capture(numbers["ferry"], said, datetime.now(UTC))
        made.access.changed.emit()
        qtbot.waitUntil(lambda: len(feedparser.parse(target.read_bytes()).entries) == 7, timeout=10_000)
        dialog = dialog_of(qtbot, made)
        assert dialog.keeping.isChecked()
        assert "changes.atom" in dialog.place.text()
        qtbot.mouseClick(dialog.keeping, Qt.MouseButton.LeftButton, pos=dialog.keeping.rect().center() * 0.1)
        assert made.back.sharing.feeds.folder == ""
        dialog.reject()


def test_a_folder_that_is_gone_is_told_once(qtbot: QtBot, tmp_path: Path) -> None:
    fill(tmp_path / "library.sqlite")
    with desktop(qtbot, tmp_path) as made:
        feeds = made.back.sharing.feeds
        with qtbot.waitSignal(feeds.failed, timeout=10_000):
            feeds.keep_in(str(tmp_path / "gone"))
        assert "changes.atom" in made.content.problem.sentence.text()


def test_only_an_article_of_the_library_has_a_feed_of_its_own(qtbot: QtBot, tmp_path: Path) -> None:
    numbers = fill(tmp_path / "library.sqlite")
    with desktop(qtbot, tmp_path) as made:
        opened(qtbot, made.controller, pages(tmp_path, 2))
        assert made.content.pane is not None
        assert "feed of changes" not in header_of(made)
        show(qtbot, made, numbers["ferry"])
        assert "feed of changes" in header_of(made)
        made.content.pane.header.facts.linkActivated.emit("feed")
        (dialog,) = made.window.findChildren(FeedsDialog)
        assert dialog.what.currentText() == "Changes to this article: Ferry to run once a day"
        dialog.reject()
