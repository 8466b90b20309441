"""Nothing on the slider lies over anything else, however many versions there are and whenever they came."""

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from diffviewer.diff.result import Stats
from diffviewer.models import Block, BlockKind, Capture, Document, History
from diffviewer.records import Change, Origin, Outcome, Sighting, Stop, Version
from diffviewer.ui.look.theme import Theme
from diffviewer.ui.timeline import slider_edges, slider_ground, slider_labels
from diffviewer.ui.timeline.slider_arrangement import arranged
from diffviewer.ui.timeline.slider_clumps import clump_of, clumps
from diffviewer.ui.timeline.slider_marks import marks
from diffviewer.ui.timeline.slider_picture import paint_mark
from diffviewer.ui.timeline.slider_returns import FOOT, HOOK, Returns, returns
from diffviewer.ui.timeline.slider_scene import (
    AXIS,
    HEIGHT,
    LANE,
    RETURNS,
    SliderScene,
    Turn,
    ghost_place,
    handle_places,
)
from diffviewer.ui.timeline.slider_stops import SliderStop
from diffviewer.ui.timeline.slider_texts import stop_text
from diffviewer.ui.timeline.version_slider import VersionSlider
from tests.ui.pages import START, history

pytestmark = pytest.mark.usefixtures("same_everywhere")

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
DOCUMENT = Document(title="Ferry", blocks=(Block(BlockKind.PARAGRAPH, "One."),))


class Recorder(QPainter):
    """Paints, and takes note of the boxes of all marks, bars and words."""

    def __init__(self, on: QImage) -> None:
        super().__init__(on)
        self.boxes: list[QRectF] = []

    def _note(self, box: QRectF) -> None:
        pen = self.pen().widthF() / 2 if self.pen().style() is not Qt.PenStyle.NoPen else 0.0
        self.boxes.append(box.adjusted(-pen, -pen, pen, pen))

    def drawLine(self, begin: QPointF, end: QPointF) -> None:  # type: ignore[override]
        self._note(QRectF(begin, end).normalized())

    def drawRect(self, box: QRectF) -> None:  # type: ignore[override]
        self._note(box)

    def drawRoundedRect(self, box: QRectF, _x: float, _y: float) -> None:  # type: ignore[override]
        self._note(box)

    def drawEllipse(self, centre: QPointF, x: float, y: float) -> None:  # type: ignore[override]
        self._note(QRectF(centre.x() - x, centre.y() - y, 2 * x, 2 * y))

    def drawPolygon(self, corners: Sequence[QPointF]) -> None:  # type: ignore[override]
        xs, ys = [corner.x() for corner in corners], [corner.y() for corner in corners]
        self._note(QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys))))


def painted(scene: SliderScene) -> list[QRectF]:
    """The boxes of all that stands still and of the marks, but for the line and the returns."""
    image = QImage(10, 10, QImage.Format.Format_ARGB32_Premultiplied)
    palette = Theme(mode="light").palette
    recorder = Recorder(image)
    without = scene.drawn.returns
    object.__setattr__(scene.drawn, "returns", Returns())
    slider_ground.paint(recorder, scene, palette)
    object.__setattr__(scene.drawn, "returns", without)
    for mark in marks(scene):
        before = len(recorder.boxes)
        paint_mark(recorder, scene, palette, mark)
        whole = QRectF()
        for box in recorder.boxes[before:]:
            whole = whole.united(box)
        recorder.boxes[before:] = [whole]
    recorder.end()
    # crosses are two strokes of one box; the line is what all stand on
    boxes = {box.getRect(): box for box in recorder.boxes if not (box.height() < 2.6 and box.center().y() == AXIS)}
    return list(boxes.values())


def overlapping(boxes: Sequence[QRectF]) -> list[tuple[QRectF, QRectF]]:
    """Pairs that lie over one another; the bars and the mark of one stop, in one column, belong together."""
    found: list[tuple[QRectF, QRectF]] = []
    in_order = sorted(boxes, key=lambda box: box.left())
    for number, one in enumerate(in_order):
        for other in in_order[number + 1 :]:
            if other.left() >= one.right() - 1e-3:
                break
            one_column = abs(one.center().x() - other.center().x()) < 1e-3
            if not one_column and one.top() < other.bottom() - 1e-3 and other.top() < one.bottom() - 1e-3:
                found.append((one, other))
    return found


@dataclass(frozen=True)
class Case:
    """A history by its seed, and how it is looked at; `older` and `newer` are shares of the versions."""

    count: int
    seed: int
    longest: float  # minutes from one version to the next
    width: int
    even: bool
    zoom: float
    begin: float
    older: float
    newer: float

    @property
    def pair(self) -> tuple[int, int]:
        """The two versions chosen."""
        newer = 1 + round(self.newer * (self.count - 2))
        return round(self.older * (newer - 1)), newer

    def history(self) -> History:
        """Versions from everywhere, some of them returns; between them checks."""
        chance, at = random.Random(self.seed), START
        captures, stops, checks = [], [], []
        for number in range(self.count):
            if number:
                at += timedelta(minutes=chance.choice([0.0, 0.001, 1.0]) * chance.random() * self.longest)
            back = number > 2 and chance.random() < 0.2
            text = stops[chance.randrange(number)].version.id if back else number
            version = Version(text, 1, text, at, "Ferry", 9, Change(), chance.choice(list(Origin)), "x", None)
            outcome = Outcome.RETURNED if back else Outcome.CHANGED if number else Outcome.NEW
            stops.append(Stop(at, at, outcome, version, Change()))
            checks.append(Sighting(outcome, at, at, 1, text, 200, ""))
            captures.append(Capture(DOCUMENT, f"{number}.html", captured_at=at))
            if chance.random() < 0.5:
                looked = at + timedelta(minutes=chance.random() * self.longest / 2)
                quiet = chance.choice([Outcome.UNCHANGED, Outcome.FAILED])
                checks.append(Sighting(quiet, at, looked, 2, text, 304, ""))
        seen = stops[chance.randrange(self.count)].at + timedelta(minutes=chance.random())
        return History(tuple(captures), stops=tuple(stops), checks=tuple(checks), looked_at=seen)

    def steps(self) -> list[Stats]:
        """Few words and many."""
        chance = random.Random(self.seed)
        sizes = (0, 5, 2000)
        return [
            Stats(words_added=chance.choice(sizes), words_removed=chance.choice(sizes)) for _ in range(self.count - 1)
        ]

    def marks(self) -> dict[int, Turn]:
        """A paragraph that was edited often."""
        chance = random.Random(self.seed)
        return {stop: chance.choice(list(Turn)) for stop in range(1, self.count) if chance.random() < 0.3}


SHARE = st.floats(0, 1)
CASES = st.builds(
    Case,
    count=st.integers(2, 600),
    seed=st.integers(0, 10**6),
    longest=st.sampled_from([0.01, 1.0, 100.0, 1e6]),
    width=st.integers(300, 2000),
    even=st.booleans(),
    zoom=st.sampled_from([1.0, 2.5, 9.0, 60.0]),
    begin=SHARE,
    older=SHARE,
    newer=SHARE,
)


def shown(qtbot: QtBot, case: Case) -> VersionSlider:
    slider = VersionSlider(Theme(mode="light"))
    qtbot.addWidget(slider)
    slider.resize(case.width, slider.height())
    slider.show_history(case.history())
    slider.show_pair(*case.pair, swapped=False)
    slider.show_steps(case.steps())
    slider.show_marks(case.marks())
    slider.set_even(case.even)
    slider._axis.set_width(case.width)
    slider._axis.zoom_by(case.zoom, 0)
    slider._axis.show_part(case.begin)
    slider.scene.width = float(case.width)
    slider.zoom.changed.emit()
    return slider


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(case=CASES)
def test_nothing_lies_over_anything_else(qtbot: QtBot, case: Case) -> None:
    scene = shown(qtbot, case).scene
    assert [stop for clump in scene.drawn.clumps for stop in range(clump.first, clump.last + 1)] == list(
        range(case.count)
    ), "every version is drawn, alone or with others"
    assert overlapping(painted(scene)) == []
    _no_returns_overlap(scene)
    chosen = slider_labels.chosen(scene)
    numbers = [
        words
        for words in slider_labels.numbers(scene)
        if not any(slider_labels.is_in_the_way(words, one) for one in chosen)
    ]
    for words in ([*numbers, *chosen], slider_labels.moments(scene)):
        ends = sorted((each.left, each.right) for each in words)
        assert all(a[1] <= b[0] + 1e-3 for a, b in pairwise(ends))


def _no_returns_overlap(scene: SliderScene) -> None:
    arcs, hooks = scene.drawn.returns.arcs, scene.drawn.returns.hooks
    for level in {arc.level for arc in arcs}:
        ends = sorted((arc.begin, arc.end) for arc in arcs if arc.level == level)
        assert all(a[1] + 2 < b[0] for a, b in pairwise(ends))
    feet = sorted(foot for arc in arcs for foot in (arc.begin, arc.end))
    assert all(b - a > 2 for a, b in pairwise(feet))
    assert all(abs(hook - foot) > HOOK + 1 for hook in hooks for foot in feet)
    assert all(b - a >= 2 * HOOK for a, b in pairwise(hooks))


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(case=CASES, x=st.floats(0, 1), below=st.booleans())
def test_handles_ghost_and_arrows_do_not_hide_each_other(qtbot: QtBot, case: Case, x: float, below: bool) -> None:
    scene = shown(qtbot, case).scene
    scene.ghost = (round(x * (len(scene.places) - 1)), not below)
    older, newer = handle_places(scene)
    assert newer - older >= 20.9
    ghost = ghost_place(scene)
    if ghost is not None:
        assert min(abs(ghost - older), abs(ghost - newer)) >= 20.9
    round_ones = [(QPointF(place, AXIS), 10.5) for place in (older, newer)]
    round_ones += [(QPointF(arrow.x, arrow.y), slider_edges.RADIUS + 0.75) for arrow in slider_edges.arrows(scene)]
    for number, (one, reach) in enumerate(round_ones):
        for other, its_reach in round_ones[number + 1 :]:
            apart = (one - other).manhattanLength()
            assert apart >= reach + its_reach - 0.1


def test_what_stands_still_does_not_touch_the_handles(qtbot: QtBot) -> None:
    slider = VersionSlider(Theme(mode="light"))
    qtbot.addWidget(slider)
    slider.resize(860, slider.height())
    slider.show_history(history(400))
    slider.show_steps([Stats(words_added=900, words_removed=900)] * 399)
    slider.show_pair(100, 300, swapped=False)
    image, free = slider.grab().toImage(), slider.palette().window().color().lightness()
    for place in handle_places(slider.scene):
        for turn in range(0, 360, 10):
            x, y = (place + 11.5 * math.cos(math.radians(turn)), AXIS + 11.5 * math.sin(math.radians(turn)))
            assert image.pixelColor(int(x), int(y)).lightness() > free - 25


def test_far_apart_every_stop_is_drawn_alone_where_it_is() -> None:
    places = [22.0, 60, 64.5, 300, 978]
    assert [(clump.first, clump.last, clump.x) for clump in clumps(places)] == [
        (stop, stop, pytest.approx(place)) for stop, place in enumerate(places)
    ]


@given(st.lists(st.floats(0, 2000), min_size=1, max_size=600).map(sorted))
def test_a_clump_stands_where_its_stops_are(places: list[float]) -> None:
    drawn = clumps(places)
    assert all(a.right < b.left for a, b in pairwise(drawn))
    for clump in drawn:
        inside = places[clump.first : clump.last + 1]
        assert clump.left - 2 <= inside[0] <= inside[-1] <= clump.right + 2
        assert all(clump_of(drawn, stop) is clump for stop in range(clump.first, clump.last + 1))
        assert clump.right - clump.left < 12 or clump.count == 1
    with pytest.raises(ValueError, match="no stop"):
        clump_of(drawn, len(places))


def test_a_flip_flop_is_a_chain_of_arcs() -> None:
    places = [50.0 * stop for stop in range(1, 7)]
    stops = [SliderStop(START, back_to=stop - 2 if stop > 1 else None) for stop in range(6)]
    made = returns(stops, clumps(places))
    assert made.hooks == ()
    assert [(arc.begin - FOOT, arc.end + FOOT, arc.level) for arc in made.arcs] == [
        *((50, 150, 0), (150, 250, 0), (100, 200, 1), (200, 300, 1)),
    ]


@pytest.fixture
def crowded(qtbot: QtBot) -> VersionSlider:
    """Four hundred versions, the pair 100 and 300 chosen; it does as it is asked."""
    slider = VersionSlider(Theme(mode="light"))
    qtbot.addWidget(slider)
    slider.resize(860, slider.height())
    slider.show_history(history(400))
    slider.show_pair(100, 300, swapped=False)
    slider.pair_asked.connect(lambda older, newer: slider.show_pair(older, newer, swapped=False))
    slider.show()
    return slider


def test_in_a_crowd_a_click_reaches_each_version(qtbot: QtBot, crowded: VersionSlider) -> None:
    places = crowded.scene.places
    for stop in (310, 311, 312, 313, 201, 202):
        qtbot.mouseClick(crowded, LEFT, NONE, QPoint(round(places[stop]), round(AXIS - 20)))
        assert (crowded.scene.older, crowded.scene.newer) == (100, stop)
    qtbot.mouseClick(crowded, LEFT, NONE, QPoint(round(places[133]), round(AXIS + 20)))
    assert (crowded.scene.older, crowded.scene.newer) == (133, 202)


def test_in_a_crowd_the_range_is_pulled(qtbot: QtBot, crowded: VersionSlider) -> None:
    places = crowded.scene.places
    qtbot.mousePress(crowded, LEFT, NONE, QPoint(round(places[200]), round(AXIS - 20)))
    qtbot.mouseMove(crowded, QPoint(round(places[230]), round(AXIS - 20)))
    assert (crowded.scene.older, crowded.scene.newer) == (130, 330)
    qtbot.mouseRelease(crowded, LEFT, NONE, QPoint(round(places[230]), round(AXIS - 20)))
    assert (crowded.scene.older, crowded.scene.newer) == (130, 330)


def test_a_crowd_in_words(crowded: VersionSlider) -> None:
    assert crowded._history is not None
    crowded.show_steps([Stats(words_added=30, words_removed=4)] * 399)
    clump = clump_of(crowded.scene.drawn.clumps, 200)
    assert clump.count > 1
    lines = stop_text(crowded._history, crowded.scene, 200).splitlines()
    assert lines[0] == "Version 200"
    assert lines[-3].startswith(f"{clump.count} version")
    assert lines[-3].endswith(f"drawn as one here: {clump.first} to {clump.last}")
    assert lines[-2].endswith(f" added, {4 * clump.count} removed")
    most = max(clump.count for clump in crowded.scene.drawn.clumps)
    assert crowded.accessibleDescription().endswith(f"up to {most} are drawn as one")
    for _ in range(6):
        crowded.zoom.step(1)
    assert "drawn as one" not in crowded.accessibleDescription()
    assert "drawn as one" not in stop_text(crowded._history, crowded.scene, 200)


def test_marks_of_a_paragraph_that_crowd_are_drawn_as_one(qtbot: QtBot, crowded: VersionSlider) -> None:
    crowded.show_marks({10: Turn.CHANGED, 200: Turn.CAME, 201: Turn.CHANGED, 202: Turn.WENT})
    drawn = marks(crowded.scene)
    assert [mark.turn for mark in drawn] == [Turn.CHANGED, None]
    assert drawn[1].left < crowded.scene.places[200] < crowded.scene.places[202] < drawn[1].right
    qtbot.mouseClick(crowded, LEFT, NONE, QPoint(round(crowded.scene.places[201]), round(LANE - 5)))
    assert (crowded.scene.older, crowded.scene.newer) == (200, 201)


def test_a_return_that_comes_down_through_another_parts_it() -> None:
    places = [50.0, 150.0, 250.0, 350.0]
    stops = [SliderStop(START, back_to=stop - 2 if stop > 1 else None) for stop in range(4)]
    scene = SliderScene(width=400, places=places, stops=stops, labels=[""] * 4, label_widths=[0.0] * 4)
    scene.drawn = arranged(places, stops, (), None, 400)
    low, high = scene.drawn.returns.arcs
    assert low.begin < high.begin < low.end < high.end
    image = QImage(400, HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    slider_ground.paint(painter, scene, Theme(mode="light").palette)
    painter.end()
    y = round(RETURNS - 6)

    def is_drawn(x: float) -> bool:
        return max(image.pixelColor(round(x), row).alpha() for row in (y - 1, y, y + 1)) > 60

    assert is_drawn(high.begin - 6)
    assert is_drawn(high.begin), "the one that comes down"
    assert not is_drawn(high.begin - 2)
    assert not is_drawn(high.begin + 1)
    assert is_drawn(high.begin + 6)
