from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from diffviewer import __version__
from diffviewer.ui.look.theme import Theme
from diffviewer.ui.window.dialogs import AboutDialog, ErrorDialog
from diffviewer.ui.window.keys_dialog import KeysDialog
from tests.ui.pages import desktop


def texts(dialog: QDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


def test_an_error_is_one_sentence_and_the_rest_can_be_copied(qtbot: QtBot) -> None:
    dialog = ErrorDialog("Traceback: a secret of the machine", "/somewhere/diffviewer.log")
    qtbot.addWidget(dialog)
    assert not any("Traceback" in text for text in texts(dialog))
    assert any("/somewhere/diffviewer.log" in text for text in texts(dialog))
    dialog.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "a secret of the machine" in copied
    assert __version__ in copied


def test_every_key_is_listed(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        dialog = KeysDialog(made.content.top_row.menu)
        qtbot.addWidget(dialog)
        said = texts(dialog)
        for action in made.content.commands.all():
            if action.shortcuts():
                assert action.text().removesuffix("…") in said
        assert {"F8", "N", "Ctrl+O", "Shift+Right", "Tab"} <= set(said)
        assert "Open" not in said  # the key of that name, which no keyboard has


def test_about(qtbot: QtBot) -> None:
    dialog = AboutDialog(Theme(mode="light").text_font(20))
    qtbot.addWidget(dialog)
    assert f"Diffviewer {__version__}" in texts(dialog)


def test_tooltips_name_the_key(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        commands = made.content.commands
        assert commands.swap.toolTip().splitlines()[0] == "Swap sides (Ctrl+Shift+X)"
        assert len(commands.open.toolTip().splitlines()) == 2


def test_f1_shows_the_keys(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        with qtbot.waitActive(made.window):
            made.window.activateWindow()
        made.content.commands.keys.trigger()
        dialog = made.window.findChild(KeysDialog)
        assert dialog is not None
        assert dialog.isVisible()
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
