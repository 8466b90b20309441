"""Text in the view: selecting, copying, finding."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QAccessible, QContextMenuEvent, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from diffviewer.ui.text.diff_view import DiffView
from diffviewer.ui.text.find_bar import FindBar
from diffviewer.ui.text.reading_rows import NEW, OLD, Fold
from diffviewer.ui.text.text_selection import TextSelection
from tests.ui.text.diff_view_samples import (
    BOATS,
    MONEY,
    QUIET,
    SILENCE,
    SKIPPER,
    VOTE,
    colours,
    compared,
    picture,
    sample,
    shown,
    text_point,
)

LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def drag(view: DiffView, start: QPoint, end: QPoint) -> None:
    port = view.canvas.viewport()
    QTest.mousePress(port, LEFT, NO_KEYS, start)
    point = QPointF(end)
    move = QMouseEvent(QEvent.Type.MouseMove, point, port.mapToGlobal(point), Qt.MouseButton.NoButton, LEFT, NO_KEYS)
    QApplication.sendEvent(port, move)
    QTest.mouseRelease(port, LEFT, NO_KEYS, end)


def copied(view: DiffView) -> str:
    QTest.keyClick(view.canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    return QGuiApplication.clipboard().text()


def test_the_mouse_selects_across_rows_on_one_side(qtbot: QtBot) -> None:
    view = shown(qtbot, sample())
    start, end = VOTE.index("Monday"), BOATS.index("who")
    drag(view, text_point(view, 1, OLD, start), text_point(view, 3, OLD, end))
    assert copied(view) == f"{VOTE[start:]}\n\n{SILENCE}\n\n{BOATS[:end]}"
    ink, image = view.canvas.theme.palette, picture(view)
    cell = view.canvas.cell(2, OLD)
    assert ink.selection in colours(image, cell.left() + 30, cell.top() + 9, cell.right(), cell.top() + 30)
    other = view.canvas.cell(3, NEW)
    assert ink.selection not in colours(image, other.left(), other.top(), other.right(), other.bottom())


def test_selecting_backwards_and_into_the_other_side_stays_on_its_side(qtbot: QtBot) -> None:
    view = shown(qtbot, sample())
    drag(view, text_point(view, 3, OLD, 9), text_point(view, 1, NEW, 4))
    assert view.canvas.overlay.selection.column == OLD
    assert copied(view).endswith(f"{SILENCE}\n\n{BOATS[:9]}")


def test_a_double_click_selects_a_word_a_triple_click_a_paragraph(qtbot: QtBot) -> None:
    view = shown(qtbot, sample())
    port, place = view.canvas.viewport(), text_point(view, 1, NEW, VOTE.index("harbour") + 2)
    QTest.mouseClick(port, LEFT, NO_KEYS, place)
    QTest.mouseDClick(port, LEFT, NO_KEYS, place)
    assert copied(view) == "harbour"
    QTest.mousePress(port, LEFT, NO_KEYS, place)
    QTest.mouseRelease(port, LEFT, NO_KEYS, place)
    assert copied(view) == VOTE.replace("Monday", "Tuesday")
    QTest.qWait(QApplication.doubleClickInterval() + 50)
    QTest.mouseClick(port, LEFT, NO_KEYS, place)
    assert not view.canvas.overlay.selection


def test_shift_click_extends(qtbot: QtBot) -> None:
    view = shown(qtbot, sample())
    port = view.canvas.viewport()
    QTest.mouseClick(port, LEFT, NO_KEYS, text_point(view, 3, NEW, 0))
    QTest.mouseClick(port, LEFT, Qt.KeyboardModifier.ShiftModifier, text_point(view, 3, NEW, 9))
    assert copied(view) == BOATS[:9]
    QTest.mouseClick(port, LEFT, Qt.KeyboardModifier.ShiftModifier, text_point(view, 3, NEW, 13))
    assert copied(view) == BOATS[:13]


def test_select_all_takes_folded_paragraphs_too(qtbot: QtBot) -> None:
    view = shown(qtbot, sample())
    QTest.keyClick(view.canvas, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    new = [SKIPPER, VOTE.replace("Monday", "Tuesday"), BOATS, *QUIET, MONEY, "Nobody had asked for it before."]
    assert copied(view) == "\n\n".join(new)
    QTest.mouseClick(view.canvas.viewport(), LEFT, NO_KEYS, text_point(view, 1, OLD, 3))
    view.select_all()
    assert copied(view) == "\n\n".join([VOTE, SILENCE, BOATS, *QUIET, MONEY, SKIPPER])


def test_rich_text_bears_the_marks(qtbot: QtBot) -> None:
    view = shown(qtbot, sample())
    view.select_all()
    view.copy()
    html = QGuiApplication.clipboard().mimeData().html()
    assert html.count("<ins ") == 2
    assert ">Tuesday</ins>" in html
    assert html.count("<p ") == 3 + len(QUIET) + 2
    QTest.mouseClick(view.canvas.viewport(), LEFT, NO_KEYS, text_point(view, 1, OLD, 3))
    view.select_all()
    view.copy()
    html = QGuiApplication.clipboard().mimeData().html()
    assert ">Monday</del>" in html
    assert f">{SILENCE}</del>" in html


def test_text_is_escaped_in_rich_text(qtbot: QtBot) -> None:
    text = "He wrote <b>bold</b> & more, in 1 < 2 ways."
    view = shown(qtbot, compared([text], [text + " Done."]))
    view.select_all()
    view.copy()
    mime = QGuiApplication.clipboard().mimeData()
    assert "&lt;b&gt;bold&lt;/b&gt; &amp; more" in mime.html()
    assert mime.text() == text + " Done."


def test_offsets_hold_after_emoji(qtbot: QtBot) -> None:
    text = "😀😀 first 👩‍👩‍👧‍👦 then 🇳🇴 the word, and 🎉 more"
    view = shown(qtbot, compared([text], [text + " of it"]))
    units = len(text[: text.index("word")].encode("utf-16-le")) // 2
    place = text_point(view, 0, OLD, units + 1)
    QTest.mouseDClick(view.canvas.viewport(), LEFT, NO_KEYS, place)
    assert copied(view) == "word"
    drag(view, text_point(view, 0, OLD, units), text_point(view, 0, OLD, 0))
    assert copied(view) == text[: text.index("word")]


def test_a_selection_drawn_beyond_the_edge_scrolls_on(qtbot: QtBot) -> None:
    old = [f"Paragraph {n} of many that say much the same thing." for n in range(80)]
    view = shown(qtbot, compared(old, [*old[:-1], "A new end."]), size=(900, 400))
    view.unfold_all()
    port = view.canvas.viewport()
    QTest.mousePress(port, LEFT, NO_KEYS, text_point(view, 0, OLD, 0))
    point = QPointF(200, port.height() + 60)
    move = QMouseEvent(QEvent.Type.MouseMove, point, port.mapToGlobal(point), Qt.MouseButton.NoButton, LEFT, NO_KEYS)
    QApplication.sendEvent(port, move)
    qtbot.waitUntil(lambda: view.canvas.map.value() > 300)
    QTest.mouseRelease(port, LEFT, NO_KEYS, point.toPoint())
    value = view.canvas.map.value()
    QTest.qWait(120)
    assert view.canvas.map.value() == value
    assert "Paragraph 9 " in copied(view)


@pytest.fixture
def found(qtbot: QtBot) -> tuple[DiffView, QLineEdit, QLabel]:
    view = shown(qtbot, sample())
    QTest.keyClick(view.canvas, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = view.findChild(QLineEdit)
    label = view.findChild(FindBar).count
    assert field.isVisible()
    return view, field, label


def test_find_counts_and_goes_from_find_to_find(found: tuple[DiffView, QLineEdit, QLabel]) -> None:
    view, field, label = found
    QTest.keyClicks(field, "QUIET")
    assert label.text() == "1 of 12"  # once, though it stands on both sides, and is folded away
    assert QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name) == "1 of 12"
    assert not any(isinstance(item, Fold) for item in view.canvas.sheet.items)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert label.text() == "2 of 12"
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert label.text() == "12 of 12"
    ink = view.canvas.theme.palette
    assert {ink.find_hit, ink.find_current} <= colours(picture(view), 0, 0, 870, 560)
    field.setText("Monday")
    assert label.text() == "1 of 1"
    field.setText("no such words")
    assert label.text() == "Not found"
    QTest.keyClick(field, Qt.Key.Key_Return)
    field.setText("")
    assert label.text() == ""


def test_escape_closes_the_find_bar(found: tuple[DiffView, QLineEdit, QLabel]) -> None:
    view, field, _ = found
    field.setText("quiet")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()
    ink = view.canvas.theme.palette
    assert colours(picture(view), 0, 0, 870, 560).isdisjoint({ink.find_hit, ink.find_current})


def test_find_follows_another_version(found: tuple[DiffView, QLineEdit, QLabel]) -> None:
    view, field, label = found
    field.setText("quiet")
    view.show_comparison(compared(QUIET, [*QUIET, "All quiet again, said the engineer of the board."]))
    assert label.text() == "1 of 13"
    view.show_comparison(None)
    assert label.text() == "Not found"


def test_find_starts_with_what_is_selected(qtbot: QtBot) -> None:
    view = shown(qtbot, sample())
    QTest.mouseDClick(view.canvas.viewport(), LEFT, NO_KEYS, text_point(view, 3, NEW, 2))
    view.open_find()
    assert view.findChild(QLineEdit).text() == "Fishermen"


# the offscreen platform says so of every menu
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_copies_a_paragraph(qtbot: QtBot) -> None:
    view = shown(qtbot, sample())
    place = text_point(view, 2, OLD, 5)
    seen: dict[str, bool] = {}

    def choose() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        seen.update({action.text(): action.isEnabled() for action in menu.actions() if action.text()})
        paragraph = next(action for action in menu.actions() if action.text() == "Copy paragraph")
        QTest.mouseClick(menu, LEFT, NO_KEYS, menu.actionGeometry(paragraph).center())

    QTimer.singleShot(50, choose)
    port = view.canvas.viewport()
    menu_asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, port.mapToGlobal(place))
    QApplication.sendEvent(port, menu_asked)
    assert QGuiApplication.clipboard().text() == SILENCE
    assert seen["Copy"] is False
    assert set(seen) >= {"Copy", "Copy paragraph", "Select all", "Show all paragraphs", "Fold unchanged paragraphs"}


def test_a_find_shows_on_selected_text(qtbot: QtBot) -> None:
    view = shown(qtbot, sample())
    QTest.mouseDClick(view.canvas.viewport(), LEFT, NO_KEYS, text_point(view, 3, NEW, 2))
    view.open_find()
    cell, ink = view.canvas.cell(3, NEW), view.canvas.theme.palette
    seen = colours(picture(view), cell.left(), cell.top(), cell.right(), cell.bottom())
    assert ink.find_current in seen
    assert ink.selection not in seen


@pytest.mark.parametrize("number", range(0, 90, 18))
def test_real_articles_are_copied_to_the_letter(qtbot: QtBot, corpus: Path, number: int) -> None:
    folder = sorted(path for path in (corpus / "pairs").iterdir() if (path / "v1.txt").exists())[number]
    sides = [
        [line for line in (folder / name).read_text(encoding="utf-8").split("\n") if line]
        for name in ("v0.txt", "v1.txt")
    ]
    view = shown(qtbot, compared(*sides))
    for column, paragraphs in enumerate(sides):
        view.canvas.overlay.selection = TextSelection.of_all(view.canvas.rows, column)
        assert copied(view) == "\n\n".join(paragraphs)
    for mode in ("inline", "new", "side"):
        view.set_mode(mode)
        view.unfold_all()
        for place in range(0, view.canvas.map.maximum(), 500):
            view.canvas.map.setValue(place)
            picture(view)
