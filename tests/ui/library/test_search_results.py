from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from diffviewer.store.library import Library
from diffviewer.ui.library.search_field import SearchField
from diffviewer.ui.library.search_results import SearchResults
from diffviewer.ui.look.theme import Theme
from tests.ui.libraries import accessed, add, fill


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


@pytest.fixture
def results(qtbot: QtBot, path: Path) -> Iterator[SearchResults]:
    fill(path)
    with accessed(path) as access:
        made = SearchResults(access, Theme(mode="light"))
        qtbot.addWidget(made)
        made.resize(328, 700)
        made.show()
        yield made


def search(qtbot: QtBot, results: SearchResults, text: str) -> None:
    with qtbot.waitSignal(results.model.modelReset):
        results.search(text)


def spoken(results: SearchResults) -> list[str]:
    model = results.model
    return [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def test_what_is_found_is_grouped_by_article(qtbot: QtBot, results: SearchResults) -> None:
    search(qtbot, results, "ferry")
    assert results.summary.text().startswith("Found in 1 article")
    rows = results.model.rows
    assert [row.match is None for row in rows] == [True, False]
    assert rows[1].match is not None
    assert rows[1].match.in_title


def test_text_that_is_gone_says_so_and_since_when(qtbot: QtBot, results: SearchResults) -> None:
    search(qtbot, results, '"closed down"')
    said = [text for text in spoken(results) if "It was closed down." in text]
    assert said[0].startswith(("gone in 1, It was closed down., in version 0", "It was closed down."))
    assert sum("gone in 1" in text for text in said) == 3
    tip = results.model.index(1).data(Qt.ItemDataRole.ToolTipRole)
    assert "first seen" in tip
    assert "last seen" in tip


def test_versions_that_held_a_sentence_are_told_as_ranges(qtbot: QtBot, results: SearchResults) -> None:
    search(qtbot, results, '"always said" ferry')
    assert any("in versions 0–3" in text for text in spoken(results))


def test_nothing_found_is_said(qtbot: QtBot, results: SearchResults) -> None:
    search(qtbot, results, "xyzzy AND (")
    assert "“xyzzy AND (” was not found" in results.summary.text()
    assert not results.more.isVisible()


def test_a_row_leads_to_its_article_and_sentence(qtbot: QtBot, results: SearchResults) -> None:
    search(qtbot, results, '"closed down"')
    results.focus_first()
    with qtbot.waitSignal(results.chosen) as chosen:
        qtbot.keyClick(results.view, Qt.Key.Key_Return)
    article, match = chosen.args
    assert match.text == "It was closed down."
    assert article.versions
    with qtbot.waitSignal(results.chosen) as chosen:
        place = results.view.visualRect(results.model.index(0)).center()
        qtbot.mouseClick(results.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args[1] is None


def test_more_is_searched_for_on_request(qtbot: QtBot, path: Path, results: SearchResults) -> None:
    with Library.open(path) as library:
        for number in range(30):
            add(library, f"Harbour story {number}")
    search(qtbot, results, "harbour")
    assert "20 article" in results.summary.text()
    assert results.more.isVisible()
    with qtbot.waitSignal(results.model.modelReset):
        qtbot.mouseClick(results.more, Qt.MouseButton.LeftButton)
    assert "30 article" in results.summary.text()
    assert not results.more.isVisible()


def test_an_emptied_search_shows_nothing(qtbot: QtBot, results: SearchResults) -> None:
    search(qtbot, results, "ferry")
    results.search("")
    assert not results.model.rows
    assert not results.summary.text()


@pytest.mark.parametrize("mode", ["light", "dark", "high contrast"])
def test_what_matched_is_marked(qtbot: QtBot, path: Path, mode: str) -> None:
    fill(path)
    with accessed(path) as access:
        theme = Theme(mode=mode)  # type: ignore[arg-type]
        results = SearchResults(access, theme)
        qtbot.addWidget(results)
        results.resize(328, 700)
        results.show()
        search(qtbot, results, '"closed down"')
        picture = results.view.grab().toImage()
        colours = {picture.pixelColor(x, y).name() for x in range(320) for y in range(0, 300, 3)}
        assert {theme.palette.find_hit, theme.palette.old} <= colours


def test_the_row_in_focus_can_still_be_read(qtbot: QtBot, results: SearchResults) -> None:
    search(qtbot, results, 'removed:"closed down"')
    index = results.model.index(1)
    option = QStyleOptionViewItem()
    option.rect = QRect(QPoint(0, 0), results.view.visualRect(index).size())
    option.state = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_KeyboardFocusChange
    picture = QImage(option.rect.size(), QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    results.view.itemDelegate().paint(painter, option, index)
    painter.end()
    colours = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    palette = Theme(mode="light").palette
    assert {palette.find_hit, palette.old, palette.focus} <= colours


@pytest.fixture
def field(qtbot: QtBot) -> SearchField:
    made = SearchField(Theme(mode="light"))
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_field_asks_once_the_typing_pauses(qtbot: QtBot, field: SearchField) -> None:
    asked: list[str] = []
    field.asked.connect(asked.append)
    qtbot.keyClicks(field, "ferry")
    assert asked == []
    qtbot.waitUntil(lambda: asked == ["ferry"])
    qtbot.keyClicks(field, " boat")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert asked == ["ferry", "ferry boat"]
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert asked == ["ferry", "ferry boat", ""]


def test_down_leads_from_the_field_to_what_was_found(qtbot: QtBot, field: SearchField) -> None:
    with qtbot.waitSignals([field.asked, field.down_pressed]):
        qtbot.keyClicks(field, "ferry")
        qtbot.keyClick(field, Qt.Key.Key_Down)
