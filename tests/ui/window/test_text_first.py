"""Files given at the start are seen before the side bar is made; afterwards the window is as it would have been."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from diffviewer.settings import Settings
from diffviewer.ui.comparison.comparison_controller import ComparisonController
from diffviewer.ui.look.theme import Theme
from diffviewer.ui.window.main_window import MainWindow
from diffviewer.ui.window.wiring import Wiring
from diffviewer.work.library_access import LibraryAccess
from diffviewer.work.shared_reader import SharedReader
from diffviewer.work.tasks import Tasks
from tests.ui.pages import pages


@contextmanager
def opened(qtbot: QtBot, folder: Path, files: list[str], width: int, *, awaited: bool) -> Iterator[Wiring]:
    settings = Settings(folder / "diffviewer.ini")
    window = MainWindow(settings)
    tasks, reader = Tasks(window), SharedReader()
    controller = ComparisonController(tasks, reader, window)
    access = LibraryAccess(folder / "library.sqlite", window)
    window.resize(width, 800)
    window.show()
    wiring = Wiring(window, controller, access, settings, Theme(window, mode="light"), awaited=awaited)
    with qtbot.waitSignal(controller.compared, timeout=60_000):
        controller.open(files)
    QApplication.processEvents()
    try:
        yield wiring
    finally:
        assert tasks.close()
        assert access.close()
        reader.close()
        window.hide()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def place_of_text(wiring: Wiring) -> tuple[int, int, int]:
    pane = wiring.content.pane
    assert pane is not None
    place = pane.view.mapTo(wiring.content, QPoint(0, 0))
    return place.x(), place.y(), pane.view.width()


def tab_order(wiring: Wiring) -> list[str]:
    """What the Tab key goes through, by class and name, from the first button on."""
    first = wiring.content.top_row.search
    found: list[str] = []
    widget: QWidget | None = first
    while widget is not None:
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(f"{type(widget).__name__} {widget.accessibleName()}")
        widget = widget.nextInFocusChain()
        if widget is first:
            break
    return found


@pytest.mark.parametrize(("width", "beside"), [(1800, True), (1280, True), (1000, True), (900, True), (700, False)])
@pytest.mark.parametrize("count", [2, 3])
def test_the_text_stays_where_it_is_when_the_side_bar_comes(
    qtbot: QtBot, tmp_path: Path, width: int, beside: bool, count: int
) -> None:
    files = pages(tmp_path, count)
    with opened(qtbot, tmp_path, files, width, awaited=True) as wiring:
        wiring.settle()  # a first start, which finds out how much room the side bar needs
    with opened(qtbot, tmp_path, files, width, awaited=True) as wiring:
        before = place_of_text(wiring)
        assert (before[0] > 0) is beside
        wiring.settle()
        QApplication.processEvents()
        assert place_of_text(wiring) == before
        assert wiring.content.sidebar.isVisible() is beside
        assert wiring.content.sidebar.tab.name == "FILES"


def test_the_tab_key_goes_the_same_way(qtbot: QtBot, tmp_path: Path) -> None:
    files = pages(tmp_path, 3)
    with opened(qtbot, tmp_path, files, 1280, awaited=False) as wiring:
        usual = tab_order(wiring)
    with opened(qtbot, tmp_path, files, 1280, awaited=True) as wiring:
        wiring.settle()
        late = tab_order(wiring)
    assert late == usual
    kinds = [name.split()[0] for name in usual]
    assert kinds.index("QTabBar") < kinds.index("SliderHandle") < kinds.index("DiffCanvas")


def test_two_files_need_no_slider(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, tmp_path, pages(tmp_path, 2), 1280, awaited=True) as wiring:
        pane = wiring.content.pane
        assert pane is not None
        assert "VersionSlider" not in {type(child).__name__ for child in pane.findChildren(QWidget)}
        assert not any(action.isEnabled() for action in wiring.content.commands.axes.actions())
