from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from diffviewer.models import History
from diffviewer.ui.text.reading_rows import Mode
from tests.ui.pages import capture, desktop

QUAY = "The harbour board will close the north quay for repairs until the end of the winter."
FERRY = "The ferry to the islands will leave from the coal pier, an hour later than usual."
BOATS = "Nineteen boats must find another place to lie, their owners were told on Monday evening."
STORY = History(
    (
        capture(0, QUAY, FERRY),
        capture(1, QUAY, FERRY, BOATS),
        capture(2, QUAY.replace("winter", "spring"), FERRY, BOATS),
    )
)


def test_each_paragraph_says_since_when_it_stands(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        with qtbot.waitSignal(made.controller.compared, timeout=30_000):
            made.controller.show_history(STORY, (1, 2))
        made.content.commands.origins.trigger()
        pane = made.content.pane
        assert pane is not None
        view = pane.view
        qtbot.waitUntil(lambda: view.canvas.rows is not None and view.canvas.rows.mode is Mode.ORIGINS)
        rows = view.canvas.rows
        assert rows is not None
        assert [note.since for note in rows.notes] == [2, 0, 1]
        assert [note.title for note in rows.notes] == ["Version 2", "From the first", "Version 1"]
        assert "there from the first" in rows.notes[0].hint
        assert view.change_count == 2
        view.grab()
        made.controller.set_pair(0, 1)
        qtbot.waitUntil(lambda: [note.since for note in view.canvas.rows.notes] == [0, 0, 1])  # type: ignore[union-attr]


def test_a_click_beside_a_paragraph_shows_its_change(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        with qtbot.waitSignal(made.controller.compared, timeout=30_000):
            made.controller.show_history(STORY, (0, 2))
        made.content.commands.origins.trigger()
        pane = made.content.pane
        assert pane is not None
        canvas = pane.view.canvas
        qtbot.waitUntil(lambda: canvas.rows is not None and canvas.rows.mode is Mode.ORIGINS)
        assert canvas.sheet is not None
        place = QPoint(canvas.sheet.panes[0].ground_left - 30, canvas.cell(2, 0).center().y())
        at, none = QPointF(place), Qt.MouseButton.NoButton
        over = QMouseEvent(
            QEvent.Type.MouseMove, at, canvas.viewport().mapToGlobal(at), none, none, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(canvas.viewport(), over)
        assert "Click to see that change" in canvas.viewport().toolTip()
        qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.waitUntil(lambda: made.controller.pair == (0, 1))
        assert made.content.commands.side.isChecked()
        qtbot.waitUntil(lambda: canvas.rows is not None and canvas.rows.mode is Mode.SIDE)
