import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from diffviewer.diff.result import Stats
from diffviewer.ui.look.theme import Theme
from diffviewer.ui.timeline.slider_scene import AXIS, handle_places
from diffviewer.ui.timeline.slider_texts import stop_text
from diffviewer.ui.timeline.version_slider import VersionSlider
from tests.ui.pages import history

pytestmark = pytest.mark.usefixtures("same_everywhere")

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def slider(qtbot: QtBot) -> VersionSlider:
    """Seven versions, the pair 2 and 4 chosen; it does as it is asked."""
    slider = VersionSlider(Theme(mode="light"))
    qtbot.addWidget(slider)
    slider.resize(700, slider.height())
    slider.show_history(history(7))
    slider.show_pair(2, 4, swapped=False)
    slider.pair_asked.connect(lambda older, newer: slider.show_pair(older, newer, swapped=False))
    slider.show()
    return slider


def pair(slider: VersionSlider) -> tuple[int, int]:
    return slider.scene.older, slider.scene.newer


def at(slider: VersionSlider, stop: float, below: float = 0) -> QPoint:
    places = slider.scene.places
    first, step = places[0], places[1] - places[0]
    x = first + step * stop
    return QPoint(round(slider.width() - x if slider.isRightToLeft() else x), round(AXIS + below))


def pull(qtbot: QtBot, slider: VersionSlider, *stops: float, below: float = 0) -> None:
    qtbot.mousePress(slider, LEFT, NONE, at(slider, stops[0], below))
    for stop in stops[1:]:
        qtbot.mouseMove(slider, at(slider, stop, below))
        QApplication.processEvents()


def let_go(qtbot: QtBot, slider: VersionSlider) -> None:
    qtbot.mouseRelease(slider, LEFT, NONE, QPoint(5, 5))


def test_a_click_above_the_line_moves_the_newer_handle(qtbot: QtBot, slider: VersionSlider) -> None:
    qtbot.mouseClick(slider, LEFT, NONE, at(slider, 6, -20))
    assert pair(slider) == (2, 6)


def test_a_click_below_the_line_moves_the_older_handle(qtbot: QtBot, slider: VersionSlider) -> None:
    qtbot.mouseClick(slider, LEFT, NONE, at(slider, 0, 20))
    assert pair(slider) == (0, 4)


def test_the_view_follows_while_a_handle_is_pulled(qtbot: QtBot, slider: VersionSlider) -> None:
    seen: list[tuple[int, int]] = []
    slider.pair_asked.connect(lambda *asked: seen.append(asked))
    pull(qtbot, slider, 4, 5, 6)
    assert seen == [(2, 5), (2, 6)]
    let_go(qtbot, slider)


def test_handles_never_cross(qtbot: QtBot, slider: VersionSlider) -> None:
    pull(qtbot, slider, 4, 3, 2, 1, 0)
    assert pair(slider) == (2, 3)
    let_go(qtbot, slider)
    pull(qtbot, slider, 2, 5, 6)
    assert pair(slider) == (2, 3)


def test_the_range_between_pulls_both(qtbot: QtBot, slider: VersionSlider) -> None:
    slider.show_pair(1, 4, swapped=False)
    pull(qtbot, slider, 2.5, 3.5, 4.5)
    assert pair(slider) in ((2, 5), (3, 6))
    newer = pair(slider)[1]
    assert pair(slider)[0] == newer - 3
    qtbot.mouseMove(slider, at(slider, 6))
    QApplication.processEvents()
    assert pair(slider) == (3, 6)


def test_escape_gives_back_what_the_pull_began_with(qtbot: QtBot, slider: VersionSlider) -> None:
    pull(qtbot, slider, 4, 6)
    assert pair(slider) == (2, 6)
    handle = slider.findChildren(type(slider._newer))[1]
    qtbot.keyClick(handle, Qt.Key.Key_Escape)
    assert pair(slider) == (2, 4)
    qtbot.mouseMove(slider, at(slider, 5))
    assert pair(slider) == (2, 4)


def test_a_screen_reader_hears_the_version(slider: VersionSlider) -> None:
    slider.show_steps([None, None, None, Stats(changes=2, words_added=30, words_removed=4), None, None])
    older, newer = slider._older, slider._newer
    assert older.accessibleName() == "Older version: 2 of 6, 1 March 2025 08:10"
    # without the translations English has one form for all counts
    assert newer.accessibleName().replace("(s)", "s") == (
        "Newer version: 4 of 6, 1 March 2025 10:10, 30 words added, 4 removed"
    )
    assert (newer.minimum(), newer.value(), newer.maximum()) == (0, 4, 6)


def test_assistive_tools_may_set_a_handle(slider: VersionSlider) -> None:
    slider._newer.setValue(6)
    assert pair(slider) == (2, 6)
    slider._newer.setValue(1)
    assert pair(slider) == (2, 3)
    assert slider._newer.value() == 3
    slider._older.setValue(5)
    assert pair(slider) == (2, 3)
    assert slider._older.value() == 2


def test_handles_wear_the_colours_of_their_sides(qtbot: QtBot, slider: VersionSlider) -> None:
    palette = Theme(mode="light").palette

    def ring(stop: int) -> QColor:
        place = at(slider, stop)
        return slider.grab().toImage().pixelColor(place.x() - 9, place.y())

    assert (ring(2), ring(4)) == (QColor(palette.old), QColor(palette.new))
    slider.show_pair(2, 4, swapped=True)
    assert (ring(2), ring(4)) == (QColor(palette.new), QColor(palette.old))


def test_bars_show_the_words_of_a_step(slider: VersionSlider) -> None:
    palette = Theme(mode="light").palette

    def near(colour: QColor, other: str) -> bool:
        wanted = QColor(other)
        return all(abs(a - b) < 60 for a, b in zip(colour.getRgb()[:3], wanted.getRgb()[:3], strict=True))

    slider.show_steps([None, None, None, None, None, Stats(changes=1, words_added=400, words_removed=400)])
    picture, place = slider.grab().toImage(), at(slider, 6)
    assert near(picture.pixelColor(place.x(), place.y() - 12), palette.new)
    assert near(picture.pixelColor(place.x(), place.y() + 12), palette.old)


def test_a_stop_in_words(slider: VersionSlider) -> None:
    slider.show_steps([Stats(changes=2, words_added=30, words_removed=4), *[None] * 5])
    text = stop_text(history(7), slider.scene, 1)
    assert text.startswith("Version 1\nSaturday, 1 March 2025, 07:10:00 UTC\nabout 1 hour")
    assert "4 removed" in text
    assert "ferry-1.html" in text
    assert "Headline" not in text


def test_from_right_to_left(qtbot: QtBot, slider: VersionSlider) -> None:
    slider.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.mouseClick(slider, LEFT, NONE, at(slider, 6, -20))
    assert pair(slider) == (2, 6)
    place = at(slider, 6)
    assert place.x() < 100
    assert slider.grab().toImage().pixelColor(place.x() - 9, place.y()) == QColor(Theme(mode="light").palette.new)


@pytest.mark.parametrize("count", [0, 1, 2, 40, 400])
def test_any_number_of_versions(qtbot: QtBot, count: int) -> None:
    slider = VersionSlider(Theme(mode="dark"))
    qtbot.addWidget(slider)
    slider.resize(700, 92)
    slider.show_history(history(count) if count else None)
    assert not slider.grab().isNull()
    assert list(slider.scene.places) == sorted(slider.scene.places)


def test_handles_at_near_stops_do_not_hide_each_other(qtbot: QtBot, slider: VersionSlider) -> None:
    slider.show_history(history(60))
    slider.show_pair(30, 31, swapped=False)
    older, newer = handle_places(slider.scene)
    assert newer - older == pytest.approx(21)
    assert slider.scene.places[31] - slider.scene.places[30] < 21
    qtbot.mousePress(slider, LEFT, NONE, QPoint(round(older) - 4, round(AXIS)))
    qtbot.mouseMove(slider, QPoint(round(slider.scene.places[20]), round(AXIS)))
    QApplication.processEvents()
    assert pair(slider) == (20, 31)
