from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from diffviewer.store.library import Library
from diffviewer.ui.library.restore_dialog import RestoreDialog
from tests.ui.libraries import fill
from tests.ui.pages import Desktop, desktop


def asked(qtbot: QtBot, made: Desktop) -> RestoreDialog:
    made.content.commands.restore.trigger()
    qtbot.waitUntil(lambda: made.back.library.restoring.dialog is not None)
    dialog = made.back.library.restoring.dialog
    assert dialog is not None
    return dialog


def test_a_copy_takes_the_place_of_the_library(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    numbers = fill(path)
    with Library.open(path) as library:
        library.back_up(datetime.now(UTC))
        library.articles.remove(numbers["ferry"], datetime.now(UTC))
    with desktop(qtbot, tmp_path) as made:
        model = made.content.sidebar.list.articles
        qtbot.waitUntil(lambda: model.rowCount() == 2)
        dialog = asked(qtbot, made)
        assert dialog.list.count() == 1
        assert str(datetime.now(UTC).astimezone().year) in dialog.list.item(0).text()
        with qtbot.waitSignal(made.back.library.restoring.restored):
            qtbot.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: model.rowCount() == 3)
        assert made.content.notice.isVisible()
    assert len(list(tmp_path.glob("library.sqlite.before-*"))) == 1


def test_a_damaged_library_is_replaced_by_its_copy(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    fill(path)
    with Library.open(path) as library:
        library.back_up(datetime.now(UTC))
    for file in tmp_path.glob("library.sqlite-*"):
        file.unlink()
    path.write_bytes(b"a letter to the editor" * 40)
    with desktop(qtbot, tmp_path) as made:
        qtbot.waitUntil(made.content.problem.isVisible)
        dialog = asked(qtbot, made)
        with qtbot.waitSignal(made.back.library.restoring.restored):
            qtbot.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: made.content.sidebar.list.articles.rowCount() == 3)
        qtbot.waitUntil(lambda: not made.content.problem.isVisible())


def test_where_there_is_no_copy_it_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        dialog = asked(qtbot, made)
        assert not dialog.restore.isEnabled()
        assert not dialog.list.isVisible()
        cancel = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Cancel)
        qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
