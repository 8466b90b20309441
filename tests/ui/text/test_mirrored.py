"""The view from right to left: the older version's column is the right one, and everything else with it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from pytestqt.qtbot import QtBot

from diffviewer.ui.text.change_map import WIDTH
from diffviewer.ui.text.diff_view import DiffView
from diffviewer.ui.text.origin_notes import OriginNote
from diffviewer.ui.text.reading_rows import NEW, OLD, Fold, Mode
from diffviewer.ui.text.sheet import BAR, GUTTER, NOTE_WIDTH, panes_for
from diffviewer.ui.text.text_selection import Place
from tests.ui.text.diff_view_samples import VOTE, colours, compared, picture, sample, shown, text_point

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CHANGED, REMOVED, ADDED = 1, 2, 18


@pytest.fixture
def view(qtbot: QtBot) -> DiffView:
    """The sample from right to left, the columns of unequal width."""
    view = shown(qtbot, sample())
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.set_split(0.4)
    return view


@given(st.integers(200, 2500), st.floats(0.2, 0.8), st.sampled_from(list(Mode)), st.integers(200, 900))
def test_panes_are_turned_round_to_the_pixel(width: int, split: float, mode: Mode, widest: int) -> None:
    straight, turned = (panes_for(width, split, mode, widest, mirrored=mirrored) for mirrored in (False, True))
    assert tuple(pane.turned(width) for pane in turned) == straight
    for pane, other in zip(straight, turned, strict=True):
        assert other.bar(BAR) + BAR == width - pane.bar(BAR)
        assert other.gutter + GUTTER - BAR == width - pane.gutter
        assert other.inner == width - 1 - pane.inner
        assert other.is_beside(width - pane.text_left + 5)
        assert not other.is_beside(width - pane.text_left - pane.text_width)


def test_bars_voids_and_the_map_stand_at_the_other_side(qtbot: QtBot, view: DiffView) -> None:
    straight = shown(qtbot, sample())
    straight.set_split(0.4)
    assert view.canvas.map.x() == 0
    assert view.canvas.viewport().x() == WIDTH
    here, there = picture(view), picture(straight)
    assert here.size() == there.size()
    width, ink = here.width(), view.canvas.theme.palette
    seen = set()
    older, newer = straight.canvas.sheet.panes  # type: ignore[union-attr]
    for pane, line in ((older, (older.inner,)), (newer, ())):
        for x in (*range(pane.left, pane.left + BAR), *line):
            for y in (y for y in range(here.height()) if not is_fold(view, y)):
                assert here.pixel(width - 1 - x, y) == there.pixel(x, y), (x, y)
                seen.add(QColor(here.pixel(width - 1 - x, y)).name())
    assert {ink.old, ink.new, ink.moved, ink.line, ink.paper} <= seen
    cell = view.canvas.cell(REMOVED, NEW)
    assert cell.left() == 0
    void = colours(here, cell.left() + 2, cell.top() + 2, cell.right() - GUTTER, cell.bottom())
    assert {ink.void, ink.void_hatch} <= void
    assert colours(here, cell.right() - GUTTER + 2, cell.top() + 2, cell.right(), cell.bottom()) == {ink.paper}
    strip, other = (made.canvas.map.grab().toImage() for made in (view, straight))
    assert [strip.pixel(WIDTH - 1 - x, 300) for x in range(WIDTH)] == [other.pixel(x, 300) for x in range(WIDTH)]
    assert changed_colours(strip) == changed_colours(other)[::-1]


def is_fold(view: DiffView, y: int) -> bool:
    """Whether the line that stands for folded paragraphs is at a height."""
    item = view.canvas.item_at(y)
    return item is not None and view.canvas.rows is not None and isinstance(view.canvas.rows.items[item], Fold)


def changed_colours(strip: QImage) -> list[str]:
    """The two colours of the first mark of a changed row, from the left."""
    for y in range(strip.height()):
        left, right = (QColor(strip.pixel(x, y)) for x in (6, 11))
        if left != right and left.saturation() > 90 and right.saturation() > 90:
            return [left.name(), right.name()]
    raise AssertionError("no row has changed")


def test_text_is_selected_in_the_column_where_it_stands(qtbot: QtBot, view: DiffView) -> None:
    viewport = view.canvas.viewport()
    for column, word in ((OLD, "Monday"), (NEW, "Tuesday")):
        point = text_point(view, CHANGED, column, 29)
        assert (point.x() > viewport.width() * 0.6) is (column == OLD)
        qtbot.mouseDClick(viewport, LEFT, NONE, point)
        assert view.canvas.overlay.selection is not None
        assert view.canvas.overlay.selection.text() == word


def test_the_line_between_the_columns_is_drawn_by_hand(qtbot: QtBot, view: DiffView) -> None:
    viewport = view.canvas.viewport()
    assert view.canvas.middle == pytest.approx(viewport.width() * 0.6, abs=1)
    qtbot.mousePress(viewport, LEFT, NONE, QPoint(view.canvas.middle, 300))
    qtbot.mouseMove(viewport, QPoint(viewport.width() // 4, 300))
    assert view.split == pytest.approx(0.75, abs=0.01)
    qtbot.mouseRelease(viewport, LEFT, NONE, QPoint(viewport.width() // 4, 300))
    assert view.canvas.middle == pytest.approx(viewport.width() * 0.25, abs=1)


def test_files_are_dropped_where_they_shall_stand(view: DiffView) -> None:
    middle = WIDTH + view.canvas.middle
    assert [view.drop_side(x) for x in (5, middle - 5, middle + 5, view.width() - 5)] == ["new", "new", "old", "old"]
    view.set_mode("inline")
    assert [view.drop_side(x) for x in (5, view.width() - 5)] == ["new", "old"]


def test_a_move_is_tied_across_the_line(qtbot: QtBot, view: DiffView) -> None:
    rows = view.canvas.rows
    assert rows is not None
    moved = 0
    assert rows.other_end(moved) is not None
    view.show_place(Place(12, 0))
    middle, ink = view.canvas.middle, view.canvas.theme.palette
    before = colours(picture(view), middle + 6, 0, middle + 14, view.height())
    view.canvas.lights.tied = moved
    assert QColor(ink.moved).name() in colours(picture(view), middle + 6, 0, middle + 14, view.height()) - before


def test_a_screen_reader_hears_the_older_version_first(view: DiffView) -> None:
    rows = QAccessible.queryAccessibleInterface(view.canvas.viewport())
    older, newer = (rows.child(1).child(n) for n in (0, 1))
    assert older.text(QAccessible.Text.Description).startswith("older version")
    assert newer.rect().right() <= older.rect().left() + 1
    assert rows.child(1).rect().width() == view.canvas.viewport().width()


def test_notes_of_the_past_stand_beside_the_text(qtbot: QtBot) -> None:
    view = shown(qtbot, None)
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    comparison = compared([VOTE], [VOTE])
    view.show_comparison(
        comparison, "origins", [OriginNote(title="Version 1", detail="11 Mar 2025", hint="hint", since=1)]
    )
    sheet, viewport = view.canvas.sheet, view.canvas.viewport()
    assert sheet is not None
    pane = sheet.panes[0]
    assert viewport.width() - pane.ground_right >= NOTE_WIDTH - 10
    asked: list[int] = []
    view.version_wanted.connect(asked.append)
    y = view.canvas.cell(0, 0).center().y()
    qtbot.mouseClick(viewport, LEFT, NONE, QPoint(pane.ground_right + 20, y))
    assert asked == [1]
    qtbot.mouseClick(viewport, LEFT, NONE, QPointF(pane.left + 2, y).toPoint())
    assert asked == [1]


def test_turned_round_while_it_is_shown(qtbot: QtBot) -> None:
    view = shown(qtbot, sample())
    before = picture(view)
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert picture(view) != before
    view.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert picture(view) == before
