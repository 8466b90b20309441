import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from diffviewer.work.collector import Collector


class InACycle(QObject):
    """A widget of a dialog that is gone may be one."""

    def __init__(self, ended: list[str]) -> None:
        super().__init__()
        self.itself = self
        self.ended = ended

    def __del__(self) -> None:
        self.ended.append(threading.current_thread().name)


@pytest.fixture
def python_as_usual() -> Iterator[None]:
    was = gc.isenabled()
    gc.enable()
    yield
    gc.unfreeze()
    if not was:
        gc.disable()


def make_many() -> None:
    kept = []
    for _ in range(200_000):
        pair: list[object] = []
        pair.append(pair)
        kept.append(pair)


def in_another_thread() -> None:
    thread = threading.Thread(target=make_many, name="elsewhere")
    thread.start()
    thread.join()


@pytest.mark.usefixtures("python_as_usual")
def test_what_hangs_in_a_cycle_ends_in_the_thread_of_the_window(qtbot: QtBot) -> None:
    owner = QObject()
    collector = Collector(owner)
    ended: list[str] = []
    InACycle(ended)
    in_another_thread()  # where Python would collect it
    assert ended == []
    collector.look()
    assert ended == ["MainThread"]


@pytest.mark.usefixtures("python_as_usual")
def test_nothing_is_collected_under_the_hand(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    collector = Collector(window)
    ended: list[str] = []
    qtbot.mousePress(window, Qt.MouseButton.LeftButton)
    InACycle(ended)
    in_another_thread()
    collector.look()
    assert ended == []
    qtbot.mouseRelease(window, Qt.MouseButton.LeftButton)
    collector.look()
    assert ended == ["MainThread"]
