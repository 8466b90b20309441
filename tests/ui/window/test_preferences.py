from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel
from pytestqt.qtbot import QtBot

from diffviewer.autostart import Autostart
from diffviewer.settings import WATCH_BOUNDS, Settings
from diffviewer.ui.controls.boxes import NumberBox
from diffviewer.ui.controls.choices import ChoiceBox, Switch
from diffviewer.ui.window.preferences import Preferences
from diffviewer.ui.window.watch_preferences import WatchPreferences
from tests.ui.pages import Desktop, desktop, opened, pages


def preferences(made: Desktop) -> Preferences:
    made.content.commands.preferences.trigger()
    return made.window.findChild(Preferences)  # type: ignore[return-value]


def named(dialog: Preferences, kind: type, name: str) -> QComboBox:
    return next(box for box in dialog.findChildren(kind) if box.accessibleName() == name)  # type: ignore[no-any-return]


def test_a_choice_counts_at_once_and_is_the_menus_too(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        opened(qtbot, made.controller, pages(tmp_path, 2))
        dialog = preferences(made)
        themes = named(dialog, ChoiceBox, "Theme")
        themes.setCurrentIndex(2)
        themes.activated.emit(2)
        assert made.theme.palette.dark
        assert made.settings.theme == "dark"
        made.content.commands.themes.actions()[1].trigger()
        assert themes.currentIndex() == 1
        modes = named(dialog, ChoiceBox, "Show a comparison")
        modes.activated.emit(1)
        assert made.content.pane.view.canvas.rows.columns == 1  # type: ignore[union-attr]
        named(dialog, NumberBox, "Size of the article's text").setValue(150)  # type: ignore[attr-defined]
        assert made.content.pane.view.canvas.zoom == 1.5  # type: ignore[union-attr]
        folded = next(box for box in dialog.findChildren(QCheckBox) if box.text().startswith("Fold"))
        folded.click()
        assert not made.settings.folded
        case = dialog.findChildren(Switch)[0]
        with qtbot.waitSignal(made.controller.compared, timeout=30_000):
            case.click()
        assert made.settings.overlooked == {"ignore_case"}
        languages = named(dialog, QComboBox, "Language")
        languages.activated.emit(2)
        assert made.settings.language == "de"


def test_watching_is_chosen_within_its_bounds(qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    entry = tmp_path / "start" / "diffviewer.desktop"
    page = WatchPreferences(settings, Autostart(str(entry), "linux"))
    qtbot.addWidget(page)
    page.show()
    numbers = page._numbers
    assert {name: (box.minimum(), box.maximum()) for name, box in numbers.items()} == WATCH_BOUNDS
    with qtbot.waitSignal(page.chosen, timeout=5_000):
        numbers["first_minutes"].setValue(45)
        page.agent.setText("My newsroom")
    assert (settings.watch.first_minutes, settings.watch.user_agent) == (45, "My newsroom")
    page.at_login.click()
    assert entry.exists()
    page.at_login.click()
    assert not entry.exists()
    page.notify.click()
    assert not settings.notify
    page.closing.activated.emit(1)
    assert settings.closing == "stay"


def test_a_choice_made_just_before_the_end_is_kept(qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    page = WatchPreferences(settings, Autostart(str(tmp_path / "x.desktop"), "linux"))
    qtbot.addWidget(page)
    page.show()
    page._numbers["rest_days"].setValue(90)
    page.hide()
    assert settings.watch.rest_days == 90


def test_why_the_start_with_the_session_cannot_be_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    entry = tmp_path / "file" / "diffviewer.desktop"
    page = WatchPreferences(Settings(tmp_path / "settings.ini"), Autostart(str(entry), "linux"))
    qtbot.addWidget(page)
    page.at_login.click()
    assert not page.at_login.isChecked()
    assert "could not be written" in page.problem.text()
    assert any("could not be written" in label.text() for label in page.findChildren(QLabel))
