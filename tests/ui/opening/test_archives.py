from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from diffviewer.ui.opening.archive_dialog import ArchiveDialog
from tests.extract.pages import PARAGRAPHS
from tests.ui.pages import Desktop, desktop
from tests.warcs import OTHER, ferry, warc, written

EDITED = PARAGRAPHS[0].replace("Monday", "Tuesday")
FERRY = (ferry("2025-03-01T10:00:00Z"), ferry("2025-03-03T10:00:00Z", EDITED))


def asked(qtbot: QtBot, made: Desktop, path: Path) -> ArchiveDialog:
    made.controller.open([str(path)])
    qtbot.waitUntil(lambda: made.back.archives.dialog is not None, timeout=30_000)
    dialog = made.back.archives.dialog
    assert dialog is not None
    return dialog


def test_the_page_is_chosen_and_its_captures_are_compared(qtbot: QtBot, tmp_path: Path) -> None:
    path = written(tmp_path, warc((OTHER, *FERRY)))
    with desktop(qtbot, tmp_path) as made:
        dialog = asked(qtbot, made, path)
        assert dialog.list.count() == 2
        title, address, facts = dialog.list.item(0).text().split("\n")
        assert title.startswith("Old ferry terminal")
        assert address == "https://gazette.example/ferry"
        assert facts.startswith("2 capture(s), ")
        dialog.filter.setText("school")
        assert [dialog.list.item(row).isHidden() for row in range(2)] == [True, False]
        dialog.filter.clear()
        dialog.list.setCurrentRow(0)
        with qtbot.waitSignal(made.controller.compared, timeout=30_000):
            dialog.open_button.click()
        history = made.controller.history
        assert history is not None
        assert [capture.document.paragraphs[0] for capture in history.captures] == [PARAGRAPHS[0], EDITED]


def test_nothing_is_opened_where_nothing_is_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    path = written(tmp_path, warc((OTHER, *FERRY)))
    with desktop(qtbot, tmp_path) as made:
        dialog = asked(qtbot, made, path)
        assert dialog.open_button.isEnabled()
        dialog.list.clearSelection()
        assert not dialog.open_button.isEnabled()
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: made.back.archives.dialog is None, timeout=10_000)
        assert made.controller.history is None


def test_an_archive_that_cannot_be_read_is_named(qtbot: QtBot, tmp_path: Path) -> None:
    path = written(tmp_path, b"WARC/1.0\r\nnonsense\r\n\r\n" * 3, "odd.warc")
    with desktop(qtbot, tmp_path) as made:
        made.controller.open([str(path)])
        qtbot.waitUntil(made.content.problem.isVisible, timeout=30_000)
        assert "odd.warc" in made.content.problem.accessibleName()
