"""The whole window from right to left: slider, headers, columns and keys turn round together."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from diffviewer.ui.comparison.comparison_pane import ComparisonPane
from diffviewer.ui.comparison.drop_plan import Side
from diffviewer.ui.timeline.slider_handle import SliderHandle
from diffviewer.ui.timeline.slider_scene import HEIGHT, handle_places
from tests.ui.pages import Desktop, desktop, opened, pages


@pytest.fixture
def from_the_right(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def made(qtbot: QtBot, tmp_path: Path, from_the_right: None) -> Iterator[Desktop]:
    """Four versions, the pair 1 and 2 chosen."""
    with desktop(qtbot, tmp_path) as made:
        opened(qtbot, made.controller, pages(tmp_path, 4))
        with qtbot.waitSignal(made.controller.compared):
            made.controller.set_pair(1, 2)
        yield made


def pane_of(made: Desktop) -> ComparisonPane:
    pane = made.content.pane
    assert pane is not None
    return pane


def test_handles_are_tied_to_their_headers_without_crossing(made: Desktop) -> None:
    pane = pane_of(made)
    headers, palette = pane.headers, made.theme.palette
    assert headers.left.accessibleName().startswith("Right: Version 1")
    assert headers.right.accessibleName().startswith("Left: Version 2")
    assert headers.right.geometry().right() < headers.left.geometry().left()
    middle = pane.view.canvas.viewport().x() + pane.view.canvas.middle
    assert headers.right.geometry().right() < middle < headers.left.geometry().left()
    image = headers.grab().toImage()
    assert image.pixelColor(middle - 5, 1) == QColor(palette.new)
    assert image.pixelColor(middle + 5, 1) == QColor(palette.old)
    slider, scene = pane.slider, pane.slider.scene
    older, newer = (scene.x(place) for place in handle_places(scene))
    assert newer < older
    in_slider = middle - slider.mapTo(pane, QPoint(0, 0)).x()
    picture = slider.grab().toImage()
    for end, colour in ((min(newer, in_slider - 14), palette.new), (max(older, in_slider + 14), palette.old)):
        wanted = QColor(colour)
        found = [picture.pixelColor(round(x), HEIGHT - 1) for x in (end - 1, end, end + 1)]
        assert any(abs(c.hslHue() - wanted.hslHue()) < 12 and c.hslSaturation() > 60 for c in found)


def test_keys_move_to_the_side_they_point_to(qtbot: QtBot, made: Desktop) -> None:
    commands, controller = made.content.commands, made.controller
    assert commands.newer_later.shortcut().toString() == "Left"
    assert commands.both_earlier.shortcut().toString() == "Ctrl+Right"
    newer = pane_of(made).findChildren(SliderHandle)[1]
    before = handle_places(pane_of(made).slider.scene)[1]
    qtbot.keyClick(newer, Qt.Key.Key_Left)
    assert controller.pair == (1, 3)
    scene = pane_of(made).slider.scene
    assert scene.x(handle_places(scene)[1]) < scene.x(before)
    commands.newer_earlier.trigger()
    assert controller.pair == (1, 2)


def test_the_areas_for_dropped_files_are_the_columns(made: Desktop) -> None:
    pane = pane_of(made)
    older, newer = (pane.area_of(side, pane) for side in (Side.OLD, Side.NEW))
    assert newer.left() == 0
    assert newer.right() + 1 == older.left()
    assert older.right() + 1 == pane.view.width()
    assert [pane.side_at(area.center()) for area in (older, newer)] == [Side.OLD, Side.NEW]


def test_swapped_sides_turn_round_too(made: Desktop) -> None:
    made.controller.swap()
    headers = pane_of(made).headers
    assert headers.left.accessibleName().startswith("Right: Version 2")
    assert headers.right.accessibleName().startswith("Left: Version 1")
