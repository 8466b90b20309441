from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from diffviewer.ui.opening.drop import brings_something, files_of
from tests.ui.pages import desktop, pages


def test_the_files_that_something_names() -> None:
    mime = QMimeData()
    mime.setUrls(
        [QUrl.fromLocalFile("/a/ü\n😀 #1.html"), QUrl("https://example.org/x"), QUrl.fromLocalFile("/b/%41.txt")]
    )
    assert files_of(mime) == ["/a/ü\n😀 #1.html", "/b/%41.txt"]


def test_files_named_in_a_text() -> None:
    mime = QMimeData()
    mime.setText("copy\nfile:///a/b%20c.html\nfile:///d.html\n")
    assert files_of(mime) == ["/a/b c.html", "/d.html"]
    assert brings_something(mime)


def test_addresses_and_texts_name_no_files() -> None:
    text, address = QMimeData(), QMimeData()
    text.setText("/etc/passwd is a path, and this is a sentence")
    address.setUrls([QUrl("https://example.org/x")])
    assert files_of(text) == files_of(address) == []
    assert not brings_something(text)
    assert brings_something(address)


def test_a_paste_without_files_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        QGuiApplication.clipboard().setText("no files here")
        made.content.commands.paste.trigger()
        assert "neither files nor addresses in the clipboard" in made.content.problem.sentence.text()


def test_files_are_chosen_in_a_dialog(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        files = pages(tmp_path, 2)
        made.content.commands.open.trigger()
        dialog = made.window.findChild(QFileDialog)
        assert dialog is not None
        with qtbot.waitSignal(made.controller.compared, timeout=30_000):
            dialog.filesSelected.emit(files)
        dialog.close()
        assert made.settings.folder == str(tmp_path)


def test_files_with_odd_names_are_compared(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        odd = []
        for file, name in zip(pages(tmp_path, 2), ("line\nbreak 😀.html", "<b>bold & co.html"), strict=True):
            odd.append(str(Path(file).rename(tmp_path / name)))
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(file) for file in odd])
        QGuiApplication.clipboard().setMimeData(mime)
        with qtbot.waitSignal(made.controller.compared, timeout=30_000):
            made.content.commands.paste.trigger()
        assert "&lt;b&gt;" in made.content.pane.headers.right.toolTip()  # type: ignore[union-attr]
