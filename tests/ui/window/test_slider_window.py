"""The slider in the whole window: what came since the person looked, marks of a paragraph, playing."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from diffviewer.records import Outcome
from diffviewer.store.library import Library
from diffviewer.ui.text.reading_rows import NEW
from diffviewer.ui.timeline.slider_scene import Turn
from tests.ui.libraries import add, text
from tests.ui.pages import Desktop, desktop, opened, pages

TITLE = "Ferry to run once a day"


def show(qtbot: QtBot, made: Desktop, number: int) -> None:
    with qtbot.waitSignal(made.controller.compared, timeout=30_000):
        made.back.library.opener.open(number)


def test_what_has_come_since_i_last_looked_is_one_key_away(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        number = add(library, TITLE, 2)
    with desktop(qtbot, tmp_path) as made:
        show(qtbot, made, number)
        assert not made.content.commands.slider.since.isEnabled()
        qtbot.waitUntil(lambda: not made.access.is_writing)
    with Library.open(path) as library:
        for hours in (1, 2):
            later = datetime.now(UTC) + timedelta(hours=hours)
            library.add_capture(number, text(TITLE, f"It was said {hours} hours later."), later)
    with desktop(qtbot, tmp_path) as made:
        show(qtbot, made, number)
        assert made.controller.pair == (3, 4)
        made.content.commands.slider.since.trigger()
        assert made.controller.pair == (2, 4)


def test_two_versions_have_a_slider_where_there_are_checks_to_show(qtbot: QtBot, tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.sqlite") as library:
        plain, checked = add(library, TITLE, 1), add(library, "School moves", 1)
        library.record_check(checked, datetime.now(UTC), Outcome.UNCHANGED)
    with desktop(qtbot, tmp_path) as made:
        show(qtbot, made, plain)
        pane, commands = made.content.pane, made.content.commands
        assert pane is not None
        assert not pane.slider.isVisible()
        assert not commands.slider.closer.isEnabled()
        show(qtbot, made, checked)
        assert pane.slider.isVisible()
        assert len(pane.slider.scene.quiet) == 1
        assert commands.slider.closer.isEnabled()
        commands.slider.closer.trigger()
        assert pane.slider.scene.in_sight != (0, 1)
        commands.slider.all_in_sight.trigger()
        assert pane.slider.scene.in_sight == (0, 1)


def test_the_paragraph_under_the_mouse_is_marked_on_the_slider(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        opened(qtbot, made.controller, pages(tmp_path, 4))
        pane = made.content.pane
        assert pane is not None
        rows = pane.view.canvas.rows
        assert rows is not None
        with qtbot.waitSignal(made.controller.tracer.traced, timeout=20_000):
            pane.view._pointer._hover(QPointF(pane.view.canvas.cell(len(rows.head), NEW).center()))
        assert pane.slider.scene.marks == dict.fromkeys((1, 2, 3), Turn.CHANGED)


def test_the_play_button_plays(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        opened(qtbot, made.controller, pages(tmp_path, 4))
        commands, pane = made.content.commands, made.content.pane
        assert pane is not None
        for action in commands.slider.paces.actions():
            if action.data() == "fast":
                action.trigger()
        assert made.settings.pace == "fast"
        before = commands.slider.play.toolTip()
        commands.slider.play.trigger()
        assert pane.slider_row.player.is_playing
        assert commands.slider.play.text() == "Pause"
        assert commands.slider.play.toolTip().startswith("Pause (F9)")
        qtbot.waitUntil(lambda: not pane.slider_row.player.is_playing, timeout=20_000)
        assert made.controller.pair == (2, 3)
        assert commands.slider.play.toolTip() == before
