"""Going through a comparison: folds, changes, moves, the reading position, keys and the map."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from diffviewer.comparing import compare_documents
from diffviewer.diff.result import RowKind, SpanKind
from diffviewer.ui.look.theme import Theme
from diffviewer.ui.text.diff_view import DiffView
from diffviewer.ui.text.reading_rows import NEW, OLD, Fold
from diffviewer.ui.text.targets import ChipTarget, target_rect, targets_in_sight
from tests.ui.text.diff_view_samples import (
    BOATS,
    QUIET,
    VOTE,
    by_hand,
    colours,
    compared,
    document,
    picture,
    sample,
    shown,
    text_point,
)

SIDES = ("old_spans", "new_spans")
LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
LONG = [f"Paragraph {n} of a long report, in which the board repeats what it has said before." for n in range(400)]


def click(view: DiffView, place: QPoint) -> None:
    QTest.mouseClick(view.canvas.viewport(), LEFT, NO_KEYS, place)


def move(view: DiffView, place: QPointF, held: Qt.MouseButton) -> None:
    """Move the mouse to a place in the viewport, with a button held or none."""
    port = view.canvas.viewport()
    event = QMouseEvent(QEvent.Type.MouseMove, place, port.mapToGlobal(place), Qt.MouseButton.NoButton, held, NO_KEYS)
    QApplication.sendEvent(port, event)


def long_pair(step: int = 10) -> tuple[list[str], list[str]]:
    return LONG, [text.replace("before", "twice before") if n % step == 5 else text for n, text in enumerate(LONG)]


def middle(view: DiffView, row: int) -> float:
    cell = view.canvas.cell(row, None)
    return cell.center().y() / view.canvas.viewport().height()


def test_a_click_opens_a_fold_and_nothing_above_moves(qtbot: QtBot) -> None:
    view = shown(qtbot, sample())
    canvas = view.canvas
    fold = next(item for item in canvas.sheet.items if isinstance(item, Fold))
    above = canvas.cell(3, None).top()
    click(view, target_rect(canvas, fold).center().toPoint())
    assert not any(isinstance(item, Fold) for item in canvas.sheet.items)
    assert len(canvas.sheet.items) == 19
    assert canvas.cell(3, None).top() == above
    view.fold_all()
    assert fold in canvas.sheet.items
    view.unfold_all()
    assert fold not in canvas.sheet.items


def test_tab_and_enter_open_folds_and_follow_chips(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    before, after, view = QPushButton("before"), QPushButton("after"), DiffView(Theme(mode="light"))
    for widget in (before, view, after):
        column.addWidget(widget)
    window.resize(900, 640)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    view.show_comparison(sample())
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert view.canvas.hasFocus()
    focus = view.canvas.theme.palette.focus
    assert focus in colours(picture(view), 0, 0, 3, 300)  # the frame
    targets = targets_in_sight(view.canvas)
    assert [type(target) for target in targets] == [ChipTarget, Fold, ChipTarget]
    QTest.keyClick(view.canvas, Qt.Key.Key_Tab)
    ring = target_rect(view.canvas, targets[0])
    assert focus in colours(picture(view), ring.left() - 4, ring.top() - 4, ring.right() + 4, ring.bottom() + 4)
    QTest.keyClick(view.canvas, Qt.Key.Key_Tab)
    QTest.keyClick(view.canvas, Qt.Key.Key_Return)
    assert not any(isinstance(item, Fold) for item in view.canvas.sheet.items)
    QTest.keyClick(view.canvas, Qt.Key.Key_Tab)
    QTest.keyClick(view.canvas, Qt.Key.Key_Return)
    assert 0.3 < middle(view, 17) < 0.9  # the other end of the move
    QTest.keyClick(view.canvas, Qt.Key.Key_Return)
    assert view.canvas.map.value() == 0  # and back
    QTest.keyClick(view.canvas, Qt.Key.Key_Tab)
    QTest.keyClick(view.canvas, Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_a_chip_jumps_to_the_other_end_and_lets_it_flash(qtbot: QtBot) -> None:
    old = [VOTE, *LONG[:60]]
    view = shown(qtbot, compared(old, [*LONG[:60], VOTE]), size=(900, 400))
    view.unfold_all()
    chip = next(t for t in targets_in_sight(view.canvas) if isinstance(t, ChipTarget))
    click(view, target_rect(view.canvas, chip).center().toPoint())
    assert chip.to in [view.canvas.sheet.items[item] for item in view.canvas.visible_items()]
    assert view.canvas.lights.flash > 0
    assert chip.to in view.canvas.lights.flashed
    qtbot.waitUntil(lambda: view.canvas.lights.flash == 0)


def test_next_and_previous_change_go_to_the_middle(qtbot: QtBot) -> None:
    view = shown(qtbot, compared(*long_pair()), size=(900, 500))
    seen: list[tuple[int, int]] = []
    view.change_shown.connect(seen.append)
    for _ in range(4):
        view.next_change()
        assert 0 < middle(view, view.canvas.rows.changes[seen[-1][0]]) < 0.6
    view.previous_change()
    assert seen == [(0, 40), (1, 40), (2, 40), (3, 40), (2, 40)]
    view.go_to_change(39)
    view.next_change()
    assert seen[-2:] == [(39, 40), (39, 40)]
    view.go_to_change(40)
    view.go_to_change(-1)
    assert len(seen) == 7


def test_next_change_goes_on_from_where_the_reader_is(qtbot: QtBot) -> None:
    view = shown(qtbot, compared(*long_pair()), size=(900, 500))
    view.unfold_all()
    seen: list[tuple[int, int]] = []
    view.change_shown.connect(seen.append)
    view.next_change()
    top = view.canvas.sheet.row_top(200)
    view.canvas.map.setValue(top)
    view.next_change()
    assert seen == [(0, 40), (20, 40)]
    view.canvas.map.setValue(view.canvas.sheet.row_top(200))
    view.previous_change()
    assert seen[-1] == (19, 40)


def test_a_move_is_visited_once_and_both_ends_flash(qtbot: QtBot) -> None:
    view = shown(qtbot, sample())
    assert view.change_count == 4
    view.next_change()
    assert set(view.canvas.lights.flashed) == {0, 17}


@pytest.mark.parametrize("moved_side", [OLD, NEW])
def test_the_paragraph_at_the_top_stays_when_another_version_is_shown(qtbot: QtBot, moved_side: int) -> None:
    old, new = long_pair(7)
    older, newer = document(*old), document(*new)
    # another version, in which paragraphs are missing above, so that everything has another number
    other = document(
        *LONG[9:60], *[text.replace("board", "council") if n % 3 else text for n, text in enumerate(LONG)][60:]
    )
    view = shown(qtbot, compare_documents(older, newer), size=(900, 500))
    for top in (173, 201, 305):
        view.show_comparison(compare_documents(older, newer))
        view.unfold_all()
        view.canvas.map.setValue(view.canvas.sheet.row_top(top) + 7)
        assert view.canvas.top_place() == (top, 7)
        pair = (older, other) if moved_side == NEW else (other, newer)
        view.show_comparison(compare_documents(*pair))
        kept = NEW if moved_side == OLD else OLD
        numbers = view.canvas.rows.numbers(view.canvas.top_place().row, kept)
        item = view.canvas.sheet.items[view.canvas.item_at(0)]
        assert top in numbers or (isinstance(item, Fold) and item.first <= view.canvas.top_place().row < item.end)
        if top in numbers:
            assert view.canvas.top_place().unit == 7


def test_another_article_begins_at_the_top(qtbot: QtBot) -> None:
    view = shown(qtbot, compared(*long_pair()), size=(900, 500))
    view.canvas.map.setValue(1500)
    other = compared([VOTE, *QUIET], [BOATS, *QUIET])
    view.show_comparison(replace(other, old=replace(other.old, title="Other"), new=replace(other.new, title="Other")))
    assert view.canvas.map.value() == 0


def test_keys_scroll(qtbot: QtBot) -> None:
    view = shown(qtbot, compared(*long_pair()), size=(900, 500))
    view.unfold_all()
    bar, canvas = view.canvas.map, view.canvas
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    assert bar.value() == 2 * bar.singleStep()
    QTest.keyClick(canvas, Qt.Key.Key_Up)
    assert bar.value() == 0
    QTest.keyClick(canvas, Qt.Key.Key_PageDown)
    assert bar.value() == bar.pageStep() - bar.singleStep()
    QTest.keyClick(canvas, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert bar.value() == 0
    QTest.keyClick(canvas, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    last = canvas.cell(len(canvas.rows.rows) - 1, None)
    assert last.bottom() < canvas.viewport().height()
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_scrolling_up_through_guessed_heights_does_not_jump(qtbot: QtBot) -> None:
    texts = [" ".join(["word"] * (5 + n * 37 % 300)) for n in range(600)]
    view = shown(qtbot, compared(texts, [*texts[:300], "Another paragraph here.", *texts[300:]]), size=(700, 500))
    view.unfold_all()
    canvas = view.canvas
    canvas.map.setValue(canvas.sheet.row_top(400))
    for _ in range(200):
        item = canvas.item_at(10)
        before = canvas.top_of(item)
        canvas.map.setValue(canvas.map.value() - 40)
        assert canvas.top_of(item) == before + 40


def test_the_wheel_with_control_sets_the_text_size(qtbot: QtBot) -> None:
    view = shown(qtbot, sample())
    for delta, larger in ((120, True), (-240, False)):
        before = view.canvas.zoom
        wheel = QWheelEvent(
            QPointF(50, 50),
            QPointF(50, 50),
            QPoint(),
            QPoint(0, delta),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view.canvas.viewport(), wheel)
        assert (view.canvas.zoom > before) is larger
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(view.canvas, Qt.Key.Key_0, control)
    assert view.canvas.zoom == 1
    QTest.keyClick(view.canvas, Qt.Key.Key_Plus, control)
    assert view.canvas.zoom > 1
    QTest.keyClick(view.canvas, Qt.Key.Key_Minus, control)
    assert view.canvas.zoom == pytest.approx(1)


def test_the_line_between_the_versions_can_be_drawn(qtbot: QtBot) -> None:
    view = shown(qtbot, sample())
    port = view.canvas.viewport()
    x = view.canvas.sheet.panes[NEW].left
    with qtbot.waitSignal(view.split_changed):
        QTest.mousePress(port, LEFT, NO_KEYS, QPoint(x, 80))
        move(view, QPointF(x - 100, 80), LEFT)
    QTest.mouseRelease(port, LEFT, NO_KEYS, QPoint(x - 100, 80))
    assert view.split == pytest.approx((x - 100) / port.width(), abs=0.01)
    view.set_split(0.01)
    assert view.split == 0.2
    QTest.mouseDClick(port, LEFT, NO_KEYS, QPoint(view.canvas.sheet.panes[NEW].left, 80))
    assert view.split == 0.5


def test_a_drop_is_meant_for_the_side_it_falls_on(qtbot: QtBot) -> None:
    view = shown(qtbot, sample())
    view.set_split(0.3)
    width = view.canvas.viewport().width()
    assert [view.drop_side(width * share) for share in (0.1, 0.29, 0.31, 0.9)] == ["old", "old", "new", "new"]
    view.set_mode("inline")
    assert [view.drop_side(width * share) for share in (0.4, 0.6)] == ["old", "new"]


def test_hovering_over_a_move_draws_the_tie(qtbot: QtBot) -> None:
    view = shown(qtbot, sample())
    view.unfold_all()
    view.resize(900, 1400)
    move(view, QPointF(view.canvas.cell(0, NEW).center()), Qt.MouseButton.NoButton)
    x = view.canvas.sheet.panes[OLD].right
    ink = view.canvas.theme.palette.moved
    half = (view.canvas.cell(0, None).bottom() + view.canvas.cell(17, None).top()) / 2
    assert ink in colours(picture(view), x - 60, half - 20, x + 60, half + 20)


def test_the_paragraph_that_the_mouse_stays_over_is_told(qtbot: QtBot) -> None:
    view = shown(qtbot, sample())
    with qtbot.waitSignal(view.paragraph_hovered) as told:
        move(view, QPointF(text_point(view, 1, OLD, 5)), Qt.MouseButton.NoButton)
    assert (told.args[0].number, told.args[0].in_older) == (0, True)
    with qtbot.waitSignal(view.paragraph_hovered) as told:
        move(view, QPointF(text_point(view, 1, NEW, 5)), Qt.MouseButton.NoButton)
    assert (told.args[0].number, told.args[0].in_older) == (1, False)
    with qtbot.waitSignal(view.paragraph_hovered) as told:
        QApplication.sendEvent(view.canvas.viewport(), QEvent(QEvent.Type.Leave))
    assert told.args == [None]


def test_the_map_shows_the_changes_in_their_colours(qtbot: QtBot) -> None:
    view = shown(qtbot, sample())
    strip, ink = view.canvas.map, view.canvas.theme.palette
    image = strip.grab().toImage()
    top, rest = image.height() // 10, image.height()
    found = colours(image, 4, 0, strip.width() - 2, rest)
    assert {ink.old, ink.new, ink.moved, ink.window} <= found
    assert ink.moved in colours(image, 4, 0, 14, top)
    assert ink.new in colours(image, 4, int(rest * 0.6), 14, rest)


def test_the_map_goes_where_it_is_clicked_and_dragged(qtbot: QtBot) -> None:
    view = shown(qtbot, compared(*long_pair(100)), size=(900, 500))
    view.unfold_all()
    strip = view.canvas.map
    x = strip.width() // 2
    QTest.mouseClick(strip, LEFT, NO_KEYS, QPoint(x, strip.height() - 5))
    assert strip.value() == strip.maximum()
    QTest.mouseClick(strip, LEFT, NO_KEYS, QPoint(x, strip.height() // 3))
    assert 0.25 < (strip.value() + strip.pageStep() / 2) / (strip.maximum() + strip.pageStep()) < 0.42
    marks = strip.marks()
    QTest.mouseClick(strip, LEFT, NO_KEYS, QPoint(x, round(marks[2][0] + 1)))
    assert 0 < middle(view, marks[2][3]) < 1


def test_a_thousand_changes_still_make_a_map(qtbot: QtBot) -> None:
    old = [f"The number of boats was {n} on that day of the count." for n in range(1500)]
    view = shown(qtbot, compared(old, [text.replace("boats", "vessels") for text in old]))
    marks = view.canvas.map.marks()
    assert 50 < len(marks) < 400
    assert all(one[0] + one[1] <= other[0] + 2 for one, other in pairwise(marks))


def test_a_click_on_a_sentence_that_moved_goes_to_its_other_end(qtbot: QtBot) -> None:
    equal, moved, changed = SpanKind.EQUAL, SpanKind.MOVED, RowKind.CHANGED
    rows = [(RowKind.EQUAL, (n,), (n,), [(text, equal)], [(text, equal)], None) for n, text in enumerate(LONG[:80])]
    rows[2] = (changed, (2,), (2,), [("It stands. ", equal), ("It moved.", moved)], [("It stands.", equal)], None)
    rows[70] = (changed, (70,), (70,), [("Here. ", equal)], [("Here. ", equal), ("It moved.", moved)], None)
    comparison = by_hand(document(*LONG[:80]), document(*LONG[:80]), rows)
    made = [
        replace(row, **{s: tuple(replace(x, move=3) if x.kind is moved else x for x in getattr(row, s)) for s in SIDES})
        for row in comparison.diff.rows
    ]
    view = shown(qtbot, replace(comparison, diff=replace(comparison.diff, rows=tuple(made))), size=(900, 400))
    view.unfold_all()
    place = text_point(view, 2, OLD, 14)
    move(view, QPointF(place), Qt.MouseButton.NoButton)
    assert "moved" in view.canvas.viewport().toolTip()
    click(view, place)
    assert 0 < middle(view, 70) < 1
    assert view.canvas.lights.flashed == (70,)


def test_all_open_stays_open_for_the_next_pair(qtbot: QtBot) -> None:
    view = shown(qtbot, sample())
    view.unfold_all()
    view.show_comparison(compared(*long_pair()))
    assert len(view.canvas.sheet.items) == len(LONG)
    view.fold_all()
    assert len(view.canvas.sheet.items) < len(LONG)
