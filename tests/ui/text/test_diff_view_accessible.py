"""What a screen reader meets in the view. The whole way over the bus is tried in the end-to-end tests."""

import gc

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QScrollBar
from pytestqt.qtbot import QtBot

from diffviewer.ui.text.diff_view import DiffView
from tests.ui.text.diff_view_samples import BOATS, QUIET, SILENCE, SKIPPER, VOTE, compared, sample, shown

NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description


def rows_of(view: DiffView) -> QAccessibleInterface:
    interface = QAccessible.queryAccessibleInterface(view.canvas.viewport())
    assert interface.role() == QAccessible.Role.List
    return interface


def children(interface: QAccessibleInterface) -> list[QAccessibleInterface]:
    return [interface.child(n) for n in range(interface.childCount())]


def test_rows_say_what_they_are_and_what_happened(qtbot: QtBot) -> None:
    view = shown(qtbot, sample())
    items = children(rows_of(view))
    assert [item.text(NAME) for item in items[:6]] == [
        f"moved: {SKIPPER}",
        f"changed: {VOTE.replace('Monday', 'Tuesday')}",
        f"removed: {SILENCE}",
        f"unchanged: {BOATS}",
        "12 unchanged paragraph(s) — click to show",
        "unchanged: The municipality has set aside 14 million kroner for the work, which is to begin in April.",
    ]
    assert [item.text(DESCRIPTION) for item in items[:4]] == ["moved", "changed", "removed", "unchanged"]
    assert items[-1].text(NAME).startswith("added: ")
    assert all(item.role() == QAccessible.Role.ListItem for item in items)
    texts = [(text.text(NAME), text.text(DESCRIPTION)) for text in children(items[1])]
    assert texts == [
        (VOTE, "older version, removed: Monday"),
        (VOTE.replace("Monday", "Tuesday"), "newer version, added: Tuesday"),
    ]
    assert [text.text(NAME) for text in children(items[2])] == [SILENCE]


def test_rows_stand_where_they_are_seen(qtbot: QtBot) -> None:
    view = shown(qtbot, sample())
    interface = rows_of(view)
    corner = view.canvas.viewport().mapToGlobal(view.canvas.cell(2, None).center())
    found = interface.childAt(corner.x(), corner.y())
    assert found.text(DESCRIPTION) == "removed"
    assert found.rect().contains(corner)
    assert interface.indexOfChild(found) == 2
    left, right = children(interface.child(1))
    assert left.rect().right() < right.rect().left() + 2
    assert left.parent().text(NAME) == interface.child(1).text(NAME)
    assert interface.child(1).indexOfChild(right) == 1


def test_other_rows_and_no_rows(qtbot: QtBot) -> None:
    view = shown(qtbot, compared(QUIET, QUIET))
    first = rows_of(view).child(0)
    assert first.text(NAME) == "No differences Both versions say the same."
    last = rows_of(view).child(len(QUIET))
    assert last.isValid()
    view.show_comparison(None)
    assert rows_of(view).childCount() == 0
    assert not last.isValid()
    assert last.text(NAME) == ""
    assert last.rect().isEmpty()
    view.set_mode("inline")
    view.show_comparison(sample())
    assert rows_of(view).child(1).childCount() == 1


def test_every_control_has_a_name(qtbot: QtBot) -> None:
    view = shown(qtbot, sample())
    view.open_find()
    controls = [
        *view.findChildren(QAbstractButton),
        *view.findChildren(QLineEdit),
        *(bar for bar in view.findChildren(QScrollBar) if bar.isVisible()),
        view.canvas,
    ]
    assert len(controls) >= 6
    assert [control for control in controls if not control.accessibleName()] == []


def test_interfaces_outlive_their_view(qtbot: QtBot) -> None:
    kept = []
    for _ in range(30):
        view = shown(qtbot, sample())
        for item in children(rows_of(view)):
            kept += [item, *children(item)]
        view.close()
        view.deleteLater()
        qtbot.wait(1)
        del view
        gc.collect()
    assert kept
    assert not any(one.isValid() for one in kept)
