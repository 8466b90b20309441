import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from diffviewer.ui.text.block_in_hand import BlockInHand, block_in_hand
from diffviewer.ui.text.reading_rows import NEW, OLD
from diffviewer.ui.text.text_selection import Place, TextSelection
from tests.ui.text.diff_view_samples import BOATS, SILENCE, SKIPPER, VOTE, compared, sample, shown, text_point


# the offscreen platform says so of every menu
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_tells_which_block_it_is_about(qtbot: QtBot) -> None:
    view = shown(qtbot, sample())
    told: list[BlockInHand | None] = []

    def add(menu: QMenu, block: BlockInHand | None) -> None:
        told.append(block)
        menu.addAction("One more")

    view.menu_opening.connect(add)
    seen: list[list[str]] = []

    def close() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        seen.append([action.text() for action in menu.actions()])
        menu.close()

    for row, column in ((1, NEW), (2, OLD)):
        QTimer.singleShot(0, close)
        view.canvas.customContextMenuRequested.emit(text_point(view, row, column, 3))
    assert all("One more" in texts for texts in seen)
    assert [(block.block.text, block.in_older, block.number) for block in told if block is not None] == [
        (VOTE.replace("Monday", "Tuesday"), False, 1),
        (SILENCE, True, 1),
    ]


def test_it_is_that_of_the_selection_else_of_the_change_shown(qtbot: QtBot) -> None:
    view = shown(qtbot, sample())
    assert block_in_hand(view.canvas) is None
    view.go_to_change(2)
    found = block_in_hand(view.canvas)
    assert found is not None
    assert (found.block.text, found.in_older) == (SILENCE, True)
    rows = view.canvas.rows
    assert rows is not None
    view.canvas.overlay.selection = TextSelection.of_all(rows, NEW)
    found = block_in_hand(view.canvas)
    assert found is not None
    assert (found.block.text, found.in_older) == (SKIPPER, False)
    view.show_comparison(None)
    assert block_in_hand(view.canvas) is None


def test_in_a_row_of_two_paragraphs_it_is_the_one_pointed_at(qtbot: QtBot) -> None:
    first, second = BOATS, "The board will meet again in May to hear them, and to look at both of the reports."
    view = shown(qtbot, compared([f"{first} {second}"], [first, second]))
    rows = view.canvas.rows
    assert rows is not None
    assert len(rows.rows) == 1
    view.canvas.overlay.selection = TextSelection(rows, NEW, Place(0, len(first) + 5))
    view.canvas.overlay.selection.extend(Place(0, len(first) + 9))
    found = block_in_hand(view.canvas)
    assert found is not None
    assert (found.block.text, found.number) == (second, 1)
