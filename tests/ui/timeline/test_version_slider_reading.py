"""What the slider tells beside the pair: checks, returns, words, marks; looking closer; keys on its handles."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QNativeGestureEvent,
    QPointingDevice,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from diffviewer.diff.result import Stats
from diffviewer.ui.look.theme import Theme
from diffviewer.ui.timeline.slider_handle import SliderHandle
from diffviewer.ui.timeline.slider_labels import chosen_places
from diffviewer.ui.timeline.slider_scene import AXIS, HEIGHT, LANE, Turn, handle_places
from diffviewer.ui.timeline.slider_stops import looks_of
from diffviewer.ui.timeline.slider_texts import handle_text, look_text, stop_text
from diffviewer.ui.timeline.version_slider import VersionSlider
from tests.ui.pages import START, history
from tests.ui.timeline.told import told

pytestmark = pytest.mark.usefixtures("same_everywhere")

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def slider(qtbot: QtBot) -> VersionSlider:
    """Forty versions, the pair 2 and 4 chosen; it does as it is asked."""
    slider = VersionSlider(Theme(mode="light"))
    qtbot.addWidget(slider)
    slider.resize(900, slider.height())
    slider.show_history(history(40))
    slider.show_pair(2, 4, swapped=False)
    slider.pair_asked.connect(lambda older, newer: slider.show_pair(older, newer, swapped=False))
    slider.show()
    return slider


@pytest.fixture
def library_slider(qtbot: QtBot, tmp_path: Path) -> VersionSlider:
    slider = VersionSlider(Theme(mode="light"))
    qtbot.addWidget(slider)
    slider.resize(900, slider.height())
    slider.show_history(told(tmp_path))
    slider.show_pair(1, 2, swapped=False)
    slider.show()
    return slider


def wheel(slider: VersionSlider, x: float, turned: int, held: Qt.KeyboardModifier = NONE, across: int = 0) -> None:
    place = QPointF(x, AXIS)
    event = QWheelEvent(
        *(place, slider.mapToGlobal(place), QPoint(), QPoint(across, turned), Qt.MouseButton.NoButton, held),
        *(Qt.ScrollPhase.NoScrollPhase, False),
    )
    QApplication.sendEvent(slider, event)


def colours(slider: VersionSlider, left: float, top: float, right: float, bottom: float) -> set[str]:
    picture = slider.grab().toImage()
    return {
        picture.pixelColor(x, y).name()
        for x in range(round(left), round(right) + 1)
        for y in range(round(top), round(bottom) + 1)
    }


def test_the_line_is_dark_where_the_text_is_known_to_have_stood(library_slider: VersionSlider) -> None:
    scene, palette = library_slider.scene, Theme(mode="light").palette
    first, second = scene.places[:2]
    seen = scene.quiet[0].end
    assert first < scene.quiet[0].begin < seen < second
    middle = (scene.quiet[0].begin + seen) / 2
    assert colours(library_slider, middle, AXIS, middle, AXIS) == {QColor(palette.line_strong).name()}
    unseen = (seen + second) / 2
    assert colours(library_slider, unseen, AXIS, unseen, AXIS) == {QColor(palette.line).name()}
    tick = colours(library_slider, seen - 1, AXIS - 4, seen + 1, AXIS - 3)
    assert len(tick) > 1, "a check that found nothing is a tick"


def test_a_line_shows_where_the_person_had_looked_last(library_slider: VersionSlider) -> None:
    versions = library_slider._history
    assert versions is not None
    assert library_slider.scene.looked is None
    library_slider.show_history(replace(versions, looked_at=START + timedelta(hours=5, minutes=30)))
    looked, places = library_slider.scene.looked, library_slider.scene.places
    assert looked is not None
    assert places[2] < looked < places[3]
    assert len(colours(library_slider, looked, LANE + 2, looked, AXIS - 8)) > 1
    library_slider.show_history(replace(versions, looked_at=START + timedelta(hours=9)))
    assert library_slider.scene.looked is None, "nothing has come since"


def test_a_return_is_drawn_as_one(library_slider: VersionSlider) -> None:
    scene = library_slider.scene
    begin, end = scene.places[0], scene.places[3]
    between = (begin + end) / 2
    lane = colours(library_slider, between, 0, between, LANE - 2)
    assert len(lane) > 1, "an arc goes from the stop back to where the text had stood"
    library_slider.show_history(history(4))
    assert len(colours(library_slider, between, 0, between, LANE - 2)) == 1


def test_a_stop_in_all_its_words(library_slider: VersionSlider, tmp_path: Path) -> None:
    scene, versions = library_slider.scene, library_slider._history
    assert versions is not None
    library_slider.show_steps([None, Stats(words_added=30, words_removed=4), None])
    two = stop_text(versions, scene, 2).splitlines()
    assert two[0] == "Version 2"
    assert two[1] == "Saturday, 1 March 2025, 09:10:00 UTC"
    assert "Changed between 08:10 and 09:10" in two
    assert "From an archive" in two
    assert any(line.startswith("30 word") and line.endswith("4 removed") for line in two)
    back = stop_text(versions, scene, 3)
    assert back.startswith("Version 0 again: the earlier text came back")
    assert "Fetched from its address, HTTP status 200" in back
    looks = [look_text(look) for look in looks_of(versions.checks)]
    assert looks[0].endswith("found the text unchanged\n1 Mar, 06:40 – 1 Mar, 07:40")
    assert "found no text" in looks[2]


def test_a_screen_reader_hears_of_a_return(library_slider: VersionSlider) -> None:
    assert library_slider._history is not None
    text = handle_text(library_slider._history, library_slider.scene, 3, newer=True)
    assert text.startswith("Newer version: 0 of 2, an earlier text again, 1 March 2025 14:10")
    assert library_slider.accessibleDescription().endswith("1 March 2025, 06:10 UTC to 1 March 2025, 14:10 UTC")


def test_checks_that_come_in_leave_everything_else_as_it_is(library_slider: VersionSlider, tmp_path: Path) -> None:
    library_slider.zoom.step(1)
    before = library_slider.scene.in_sight
    library_slider.show_marks({1: Turn.CAME})
    versions = library_slider._history
    library_slider.show_history(versions)
    assert library_slider.scene.in_sight == before
    assert library_slider.scene.marks == {1: Turn.CAME}
    assert (library_slider.scene.older, library_slider.scene.newer) == (1, 2)


def test_the_tooltip_says_what_is_under_the_mouse(library_slider: VersionSlider) -> None:
    def said(x: float) -> str:
        place = QPoint(round(x), round(AXIS))
        QApplication.sendEvent(
            library_slider, QHelpEvent(QEvent.Type.ToolTip, place, library_slider.mapToGlobal(place))
        )
        return QToolTip.text() if QToolTip.isVisible() else ""

    scene = library_slider.scene
    assert "Version 1" in said(scene.places[1])
    assert "unchanged" in said((scene.quiet[-1].begin + scene.quiet[-1].end) / 2)
    QToolTip.hideText()


def test_the_wheel_looks_closer_and_moves_along(slider: VersionSlider) -> None:
    x = slider.scene.places[20]
    wheel(slider, x, 120)
    wheel(slider, x, 120)
    assert slider.scene.places[20] == pytest.approx(x)
    assert slider.scene.places[21] - x > 30
    first = slider.scene.places[0]
    wheel(slider, x, -120, Qt.KeyboardModifier.ShiftModifier)
    assert slider.scene.places[0] < first
    wheel(slider, x, 0, across=120)
    assert slider.scene.places[0] == pytest.approx(first)
    for _ in range(9):
        wheel(slider, x, -120)
    assert slider.scene.in_sight == (0, 1)


def test_two_fingers_look_closer(slider: VersionSlider) -> None:
    place = QPointF(slider.scene.places[20], AXIS)
    event = QNativeGestureEvent(
        *(Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice(), 2, place, place),
        *(slider.mapToGlobal(place), 0.5, QPointF()),
    )
    QApplication.sendEvent(slider, event)
    assert slider.scene.in_sight[1] - slider.scene.in_sight[0] == pytest.approx(1 / 1.5)


def test_the_strip_moves_what_is_in_sight(qtbot: QtBot, slider: VersionSlider) -> None:
    for _ in range(3):
        slider.zoom.step(1)
    qtbot.mousePress(slider, LEFT, NONE, QPoint(800, 2))
    begin, end = slider.scene.in_sight
    assert begin < 800 / 900 < end
    qtbot.mouseMove(slider, QPoint(100, 2))
    QApplication.processEvents()
    assert slider.scene.in_sight[0] < begin
    qtbot.mouseRelease(slider, LEFT, NONE, QPoint(100, 2))
    assert (slider.scene.older, slider.scene.newer) == (2, 4), "no handle was meant"


def test_a_handle_chosen_by_key_comes_into_sight(slider: VersionSlider) -> None:
    for _ in range(3):
        slider.zoom.step(1)
    slider.show_pair(0, 39, swapped=False)
    assert 0 < handle_places(slider.scene)[1] < slider.width()


def test_pulled_beyond_the_edge_the_axis_comes_along(qtbot: QtBot, slider: VersionSlider) -> None:
    slider.show_pair(0, 1, swapped=False)
    for _ in range(3):
        slider._axis.zoom_by(1.5, 0)
    slider._place()
    qtbot.mousePress(slider, LEFT, NONE, QPoint(round(slider.scene.places[1]), round(AXIS)))
    qtbot.mouseMove(slider, QPoint(898, round(AXIS)))
    qtbot.waitUntil(lambda: slider.scene.newer == 39, timeout=10_000)
    qtbot.mouseRelease(slider, LEFT, NONE, QPoint(898, round(AXIS)))
    assert not slider._panning.isActive()


def test_a_click_on_a_mark_goes_there(qtbot: QtBot, slider: VersionSlider) -> None:
    slider.show_marks({10: Turn.CHANGED, 20: Turn.WENT})
    accent = QColor(Theme(mode="light").palette.accent).name()
    x = slider.scene.places[10]
    assert accent in colours(slider, x - 3, LANE - 9, x + 3, LANE - 3)
    qtbot.mouseClick(slider, LEFT, NONE, QPoint(round(slider.scene.places[20]), round(LANE - 6)))
    assert (slider.scene.older, slider.scene.newer) == (19, 20)


def test_keys_on_a_handle_move_that_one(qtbot: QtBot, slider: VersionSlider) -> None:
    older, newer = slider.findChildren(SliderHandle)
    qtbot.keyClick(older, Qt.Key.Key_Left)
    assert (slider.scene.older, slider.scene.newer) == (1, 4)
    qtbot.keyClick(newer, Qt.Key.Key_End)
    qtbot.keyClick(older, Qt.Key.Key_Home)
    assert (slider.scene.older, slider.scene.newer) == (0, 39)
    qtbot.keyClick(older, Qt.Key.Key_End)
    assert (slider.scene.older, slider.scene.newer) == (38, 39)
    with qtbot.waitSignal(slider.play_asked):
        qtbot.keyClick(newer, Qt.Key.Key_Space)
    qtbot.keyClick(newer, Qt.Key.Key_Plus)
    assert slider.scene.in_sight != (0, 1)
    qtbot.keyClick(newer, Qt.Key.Key_0)
    assert slider.scene.in_sight == (0, 1)


@pytest.mark.parametrize("swapped", [False, True])
def test_handles_are_tied_to_their_headers(slider: VersionSlider, swapped: bool) -> None:
    palette = Theme(mode="light").palette
    slider.set_middle(500)
    slider.show_pair(30, 35, swapped=swapped)
    older, newer = (palette.new, palette.old) if swapped else (palette.old, palette.new)
    end_of_older = slider.scene.places[30] if swapped else 500 - 14
    end_of_newer = 500 - 14 if swapped else slider.scene.places[35]
    for colour, x in ((older, end_of_older), (newer, end_of_newer)):
        wanted = QColor(colour)
        found = [QColor(c) for c in colours(slider, x - 1, HEIGHT - 2, x + 1, HEIGHT - 1)]
        assert any(abs(c.hslHue() - wanted.hslHue()) < 12 and c.hslSaturation() > 60 for c in found)


@pytest.mark.parametrize("newer", [1, 200, 399])
def test_the_numbers_of_two_stops_that_are_near_do_not_overlap(slider: VersionSlider, newer: int) -> None:
    slider.show_history(history(400))
    slider.show_pair(newer - 1, newer, swapped=False)
    left, right = chosen_places(slider.scene)
    widths = slider.scene.label_widths
    assert left + widths[newer - 1] / 2 < right - widths[newer] / 2


def test_four_hundred_stops_are_painted_apart(slider: VersionSlider) -> None:
    slider.show_history(history(400))
    slider.show_steps([Stats(words_added=900, words_removed=900)] * 399)
    slider.show_pair(0, 1, swapped=False)
    picture, y = slider.grab().toImage(), round(AXIS - 12)
    light = [picture.pixelColor(x, y).lightness() for x in range(450, 850)]
    # light and dark by turns, as often as there are marks in this stretch
    turns = sum(a < b and b > c for a, b, c in zip(light, light[2:], light[4:], strict=False))
    drawn = [clump for clump in slider.scene.drawn.clumps if clump.left >= 450 and clump.right <= 850]
    gaps = sum(
        QColor(picture.pixelColor(round((a.right + b.left) / 2 - 0.5), y)).lightness() > 200 for a, b in pairwise(drawn)
    )
    assert len(drawn) > 50
    assert gaps == len(drawn) - 1
    assert turns > 0
