from pathlib import Path

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from diffviewer.settings import Settings
from diffviewer.ui.commands.actions import Actions
from diffviewer.ui.comparison.overlooking import Overlooking
from tests.ui.pages import controller, opened


def test_what_is_overlooked_is_counted_and_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    old, new = tmp_path / "old.txt", tmp_path / "new.txt"
    old.write_text("The Ferry runs once a day.\nIt costs 3 pounds.\n", encoding="utf-8")
    new.write_text("The ferry runs once a day.\nIt costs 4 pounds.\n", encoding="utf-8")
    ini = tmp_path / "settings.ini"
    parent = QObject()
    with controller(qtbot) as made:
        settings = Settings(ini)
        actions = Actions(parent)
        kept = Overlooking(actions, settings, made, parent)
        opened(qtbot, made, [str(old), str(new)])
        assert made.comparison is not None
        assert (made.comparison.diff.stats.changes, made.comparison.diff.stats.ignored) == (2, 0)
        case = next(action for action in actions.overlooked if action.data() == "ignore_case")
        with qtbot.waitSignal(made.compared, timeout=30_000):
            case.setChecked(True)
        stats = made.comparison.diff.stats
        assert (stats.changes, stats.ignored) == (1, 1)
        assert settings.save()
        again = Actions(parent)
        reopened = Overlooking(again, Settings(ini), made, parent)
        assert [action.data() for action in again.overlooked if action.isChecked()] == ["ignore_case"]
        assert kept is not reopened


def test_a_setting_that_is_none_is_passed_over(qtbot: QtBot, tmp_path: Path) -> None:
    ini = tmp_path / "settings.ini"
    ini.write_text("[view]\noverlooked=finest everything\n", encoding="utf-8")
    parent = QObject()
    with controller(qtbot) as made:
        actions = Actions(parent)
        kept = Overlooking(actions, Settings(ini), made, parent)
        assert [action.data() for action in actions.overlooked if action.isChecked()] == ["finest"]
        assert kept.parent() is parent
