from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from diffviewer.models import History
from diffviewer.ui.look.theme import Theme
from diffviewer.ui.timeline.version_headers import VersionHeaders
from tests.ui.pages import capture, history
from tests.ui.timeline.told import told

pytestmark = pytest.mark.usefixtures("same_everywhere")


@pytest.fixture
def headers(qtbot: QtBot) -> VersionHeaders:
    headers = VersionHeaders(Theme(mode="light"))
    qtbot.addWidget(headers)
    headers.resize(1000, 35)
    headers.set_middle(500)
    headers.show()
    return headers


def test_versions_and_times(headers: VersionHeaders) -> None:
    headers.show_versions(history(3), 0, 2)
    assert headers.left.accessibleName() == "Left: Version 0 · 1 Mar 2025, 06:10"
    assert headers.right.accessibleName().startswith("Right: Version 2 · 1 Mar 2025, 08:10 — about 2 hour")
    assert "ferry-2.html" in headers.right.toolTip()
    # a screen reader gets no markup
    said = QAccessible.queryAccessibleInterface(headers.right).text(QAccessible.Text.Description)
    assert said.splitlines() == ["ferry-2.html", "1 March 2025, 08:10 UTC", "The time is when the page was saved."]


def test_a_version_of_the_library_says_where_it_came_from(headers: VersionHeaders, tmp_path: Path) -> None:
    headers.show_versions(told(tmp_path), 0, 2)
    assert headers.left.accessibleDescription().endswith("Fetched from its address")
    assert headers.right.accessibleDescription().endswith("From an archive")


def test_swapped(headers: VersionHeaders) -> None:
    headers.show_versions(history(3), 2, 0)
    assert "Version 2" in headers.left.text()
    assert "earlier" in headers.right.text()


def test_a_page_without_a_headline_goes_by_its_file(headers: VersionHeaders) -> None:
    one = replace(capture(0, title=""), name="<i>notes & more.txt")
    headers.show_versions(History((one, capture(1))), 0, 1)
    assert headers.left.accessibleName() == "Left: Version 0 · <i>notes & more.txt · 1 Mar 2025, 06:10"
    assert "<i>" not in headers.left.text()


def test_in_a_narrow_window_the_distance_gives_way(headers: VersionHeaders) -> None:
    headers.resize(500, 35)
    headers.set_middle(250)
    headers.show_versions(history(3), 0, 2)
    assert "about" not in headers.right.text()
    assert "about" in headers.right.accessibleName()


def test_headers_follow_the_split(headers: VersionHeaders) -> None:
    headers.show_versions(history(2), 0, 1)
    headers.set_middle(300)
    assert headers.right.x() > 300
    assert headers.left.geometry().right() < 300
