import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from diffviewer.work.tasks import Tasks


class Receiver(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.errors: list[BaseException] = []
        self.threads: set[QThread] = set()

    def take(self, result: object) -> None:
        self.threads.add(QThread.currentThread())
        self.results.append(result)

    def refuse(self, error: BaseException) -> None:
        self.threads.add(QThread.currentThread())
        self.errors.append(error)


@pytest.fixture
def tasks(qapp: object) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    assert tasks.close()


def test_a_result_arrives_in_the_thread_that_asked(qtbot: QtBot, tasks: Tasks) -> None:
    lane, receiver = tasks.lane(), Receiver()
    lane.finished.connect(receiver.take)
    worked_in = []

    def work(should_cancel: Callable[[], bool]) -> int:
        worked_in.append(threading.get_ident())
        return 42

    with qtbot.waitSignal(lane.finished):
        lane.start(work)
    assert receiver.results == [42]
    assert receiver.threads == {QThread.currentThread()}
    assert worked_in != [threading.get_ident()]


def test_an_error_arrives_as_the_exception(qtbot: QtBot, tasks: Tasks) -> None:
    lane, receiver = tasks.lane(), Receiver()
    lane.failed.connect(receiver.refuse)
    error = ValueError("no")

    def work(should_cancel: Callable[[], bool]) -> None:
        raise error

    with qtbot.waitSignal(lane.failed):
        lane.start(work)
    assert receiver.errors == [error]
    assert receiver.threads == {QThread.currentThread()}


def test_the_newest_wins(qtbot: QtBot, tasks: Tasks) -> None:
    lane, receiver = tasks.lane(), Receiver()
    lane.finished.connect(receiver.take)
    begun, go_on = threading.Event(), threading.Event()
    given_up = []

    def slow(should_cancel: Callable[[], bool]) -> str:
        begun.set()
        assert go_on.wait(10)
        given_up.append(should_cancel())
        return "old"

    lane.start(slow)
    assert begun.wait(10)
    for answer in ("newer", "newest"):
        lane.start(lambda should_cancel, answer=answer: answer)  # type: ignore[misc]
    qtbot.waitUntil(lambda: receiver.results == ["newest"])
    go_on.set()
    qtbot.waitUntil(lambda: given_up == [True])
    qtbot.wait(20)
    assert receiver.results == ["newest"]


def test_nothing_arrives_after_a_cancel(qtbot: QtBot, tasks: Tasks) -> None:
    lane, receiver = tasks.lane(), Receiver()
    lane.finished.connect(receiver.take)
    begun, seen = threading.Event(), threading.Event()

    def work(should_cancel: Callable[[], bool]) -> str:
        begun.set()
        while not should_cancel():
            seen.wait(0.005)
        seen.set()
        return "too late"

    lane.start(work)
    assert begun.wait(10)
    lane.cancel()
    assert not lane.is_busy
    assert seen.wait(10)
    qtbot.wait(20)
    assert receiver.results == []


def test_busy_is_told_once_a_change(qtbot: QtBot, tasks: Tasks) -> None:
    lane, told = tasks.lane(), Receiver()
    lane.busy.connect(told.take)
    with qtbot.waitSignal(lane.finished):
        lane.start(lambda should_cancel: None)
        lane.start(lambda should_cancel: None)
    assert told.results == [True, False]


def test_lanes_do_not_disturb_each_other(qtbot: QtBot, tasks: Tasks) -> None:
    one, other, receiver = tasks.lane(), tasks.lane(), Receiver()
    one.finished.connect(receiver.take)
    other.finished.connect(receiver.take)
    one.start(lambda should_cancel: 1)
    other.start(lambda should_cancel: 2)
    qtbot.waitUntil(lambda: sorted(map(str, receiver.results)) == ["1", "2"])


def test_closing_waits_for_what_runs(qapp: object) -> None:
    tasks = Tasks()
    lane = tasks.lane()
    begun, ended = threading.Event(), threading.Event()

    def work(should_cancel: Callable[[], bool]) -> None:
        begun.set()
        while not should_cancel():
            threading.Event().wait(0.005)
        ended.set()

    lane.start(work)
    assert begun.wait(10)
    assert tasks.close()
    assert ended.is_set()
