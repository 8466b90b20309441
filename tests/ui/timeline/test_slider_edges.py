import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from diffviewer.ui.look.theme import Theme
from diffviewer.ui.timeline import slider_edges
from diffviewer.ui.timeline.slider_scene import AXIS, handle_places
from diffviewer.ui.timeline.version_slider import VersionSlider
from tests.ui.pages import history

pytestmark = pytest.mark.usefixtures("same_everywhere")

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def drawn_out(qtbot: QtBot, older: int, newer: int, begin: float) -> VersionSlider:
    """Forty versions drawn out far, seen from a share of the whole on."""
    slider = VersionSlider(Theme(mode="light"))
    qtbot.addWidget(slider)
    slider.resize(600, slider.height())
    slider.show_history(history(40))
    slider.show_pair(older, newer, swapped=False)
    slider.pair_asked.connect(lambda *pair: slider.show_pair(*pair, swapped=False))
    slider.show()
    for _ in range(4):
        slider.zoom.step(1)
    slider._axis.show_part(begin)
    slider.zoom.changed.emit()
    return slider


def point(slider: VersionSlider, arrow: slider_edges.Arrow) -> QPoint:
    return QPoint(round(slider.scene.x(arrow.x)), round(arrow.y))


def test_no_arrows_where_both_handles_are_in_sight(qtbot: QtBot) -> None:
    slider = VersionSlider(Theme(mode="light"))
    qtbot.addWidget(slider)
    slider.resize(600, slider.height())
    slider.show_history(history(40))
    slider.show_pair(0, 39, swapped=False)
    slider.show()
    assert slider_edges.arrows(slider.scene) == []


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_click_on_the_arrow_brings_the_handle_into_sight(qtbot: QtBot, mirrored: bool) -> None:
    slider = drawn_out(qtbot, 0, 39, 0.4)
    if mirrored:
        slider.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    older, newer = slider_edges.arrows(slider.scene)
    assert (older.newer, older.later, newer.newer, newer.later) == (False, False, True, True)
    assert (point(slider, older).x() < point(slider, newer).x()) is not mirrored
    image = slider.grab().toImage()
    green, red = (image.pixelColor(point(slider, arrow) + QPoint(0, 8)) for arrow in (newer, older))
    assert green.green() > green.red() + 40  # the handles' colours, softened at the edge of the ring
    assert red.red() > red.green() + 40
    qtbot.mouseClick(slider, LEFT, NONE, point(slider, newer))
    assert 0 <= handle_places(slider.scene)[1] <= slider.width()
    assert (slider.scene.older, slider.scene.newer) == (0, 39)
    left = slider_edges.arrows(slider.scene)
    assert [arrow.newer for arrow in left] == [False]
    qtbot.mouseClick(slider, LEFT, NONE, point(slider, left[0]))
    assert 0 <= handle_places(slider.scene)[0] <= slider.width()


def test_two_arrows_at_one_edge_stand_one_above_the_other(qtbot: QtBot) -> None:
    slider = drawn_out(qtbot, 1, 3, 0.6)
    older, newer = slider_edges.arrows(slider.scene)
    assert older.x == newer.x
    assert newer.y < AXIS < older.y
    assert slider_edges.arrow_at(slider.scene, newer.x, newer.y) == newer
    assert slider_edges.arrow_at(slider.scene, older.x, older.y) == older
    assert slider_edges.arrow_at(slider.scene, slider.width() / 2, AXIS) is None
    assert "newer version, 3," in slider_edges.words(slider.scene, newer)
    assert "older version, 1," in slider_edges.words(slider.scene, older)
