import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from diffviewer.ui.commands.actions import Actions
from diffviewer.ui.look.style_sheet import style_sheet
from diffviewer.ui.look.theme import Theme
from diffviewer.ui.window.top_row import TopRow


def made(qtbot: QtBot, width: int) -> tuple[TopRow, Actions, QWidget]:
    owner = QWidget()
    qtbot.addWidget(owner)
    actions = Actions(owner)
    theme = Theme(mode="light")
    owner.setStyleSheet(style_sheet(theme.palette))
    actions.colour(theme.palette)
    row = TopRow(actions, theme, owner)
    owner.show()
    row.show_tools(True)
    row.resize(width, 46)
    row.show()
    return row, actions, owner  # who holds the others


@pytest.mark.parametrize("width", [560, 700, 900, 1100, 1280, 1440, 1920])
def test_buttons_keep_apart_and_within_the_row(qtbot: QtBot, width: int) -> None:
    row, _, _owner = made(qtbot, width)
    places = sorted(
        (
            button.geometry()
            for button in row.findChildren(QToolButton)
            if button.parent() is row and button.isVisible()
        ),
        key=lambda place: place.left(),
    )
    assert len(places) >= 9
    places = sorted([*places, row.search.geometry()], key=lambda place: place.left())
    assert places[-1].right() < width
    assert all(one.right() < other.left() for one, other in itertools.pairwise(places))
    assert row.search.width() >= 60


def test_words_are_shown_where_there_is_room(qtbot: QtBot) -> None:
    row, actions, _owner = made(qtbot, 1920)
    styles = {
        button.defaultAction(): button.toolButtonStyle()
        for button in row.findChildren(QToolButton)
        if button.defaultAction() is not None
    }
    assert styles[actions.next] is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    assert styles[actions.side] is Qt.ToolButtonStyle.ToolButtonTextOnly
    row.resize(620, 46)
    qtbot.waitUntil(lambda: row.width() == 620)
    narrow = {
        button.toolButtonStyle() for button in row.findChildren(QToolButton) if button.defaultAction() is actions.side
    }
    assert narrow == {Qt.ToolButtonStyle.ToolButtonIconOnly}


def test_a_comparison_that_overlooks_does_not_look_whole(qtbot: QtBot) -> None:
    row, actions, _owner = made(qtbot, 1440)
    assert "Everything that differs" in row.options_button.toolTip()
    actions.overlooked[0].setChecked(True)
    assert row.options_button.isChecked()
    assert actions.overlooked[0].text() in row.options_button.toolTip()
    actions.overlooked[0].setChecked(False)
    assert not row.options_button.isChecked()
    actions.overlooked[-1].setChecked(True)  # fewer words marked, but none left out
    assert not row.options_button.isChecked()
