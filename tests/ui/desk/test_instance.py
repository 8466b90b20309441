import os
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from diffviewer import handover
from diffviewer.handover import Request
from diffviewer.ui.desk.instance import Instance

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sockets of Unix")

SECOND = """
import sys
from diffviewer import handover
print(handover.hand_over(handover.request(sys.argv[2:]), sys.argv[1]))
"""
FIRST = """
import sys, time
from PySide6.QtCore import QCoreApplication
from diffviewer.ui.desk.instance import Instance
app = QCoreApplication([])
instance = Instance(sys.argv[1])
print(instance.listen(), flush=True)
time.sleep(60)
"""


@pytest.fixture
def place(tmp_path: Path) -> str:
    return str(tmp_path / "run" / "one.socket")


@pytest.fixture
def first(place: str, qapp: object) -> Iterator[Instance]:
    instance = Instance(place)
    assert instance.listen()
    yield instance
    instance.close()


def second(place: str, *things: str, folder: Path | None = None) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", SECOND, place, *things]
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, cwd=folder, env={**os.environ, "PYTHONPATH": os.getcwd()}
    )


def answer_of(process: "subprocess.Popen[str]") -> str:
    return process.communicate(timeout=20)[0].strip()


def test_a_second_start_hands_over_and_ends(qtbot: QtBot, first: Instance, place: str, tmp_path: Path) -> None:
    process = second(place, "a.html", "https://post.example/ferry", folder=tmp_path)
    with qtbot.waitSignal(first.asked, timeout=20_000) as asked:
        pass
    assert answer_of(process) == "True"
    assert asked.args[0].files == (str(tmp_path / "a.html"),)
    assert asked.args[0].addresses == ("https://post.example/ferry",)


def test_no_one_else_may_come_in(first: Instance, place: str) -> None:
    assert stat.S_IMODE(os.stat(place).st_mode) & 0o077 == 0
    assert stat.S_IMODE(os.stat(Path(place).parent).st_mode) == 0o700


def test_only_one_is_the_first(qtbot: QtBot, first: Instance, place: str) -> None:
    other = Instance(place)
    assert not other.listen()
    first.close()
    assert other.listen()
    other.close()
    assert not handover.hand_over(Request(), place)


def test_what_a_killed_program_left_is_in_no_ones_way(qtbot: QtBot, place: str) -> None:
    process = subprocess.Popen([sys.executable, "-c", FIRST, place], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    with process.stdout as answer:
        assert answer.readline().strip() == "True"
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
    assert os.path.exists(place)
    assert not handover.hand_over(Request(), place)
    instance = Instance(place)
    assert instance.listen()
    asking = second(place)
    with qtbot.waitSignal(instance.asked, timeout=20_000):
        pass
    assert answer_of(asking) == "True"
    instance.close()


@pytest.mark.parametrize(
    "message",
    [
        b"\n",
        b"hello\n",
        b"[" * 50_000 + b"\n",
        b"x" * (handover.LONGEST + 100_000),
        b'{"things": ["rel"], "show": true}\n',
    ],
    ids=["empty", "no JSON", "deep", "endless", "not whole"],
)
def test_nonsense_is_not_answered(qtbot: QtBot, first: Instance, place: str, message: bytes) -> None:
    line = QLocalSocket()
    line.connectToServer(place)
    assert line.waitForConnected(2_000)
    with qtbot.waitSignal(line.disconnected, timeout=10_000), qtbot.assertNotEmitted(first.asked):
        line.write(message)
    assert line.readAll().data() == b""
    asking = second(place)
    with qtbot.waitSignal(first.asked, timeout=20_000):
        pass
    assert answer_of(asking) == "True"


def test_who_says_nothing_is_forgotten(qtbot: QtBot, first: Instance, place: str) -> None:
    lines = [QLocalSocket() for _ in range(30)]
    for line in lines:
        line.connectToServer(place)
    qtbot.waitUntil(
        lambda: all(line.state() == QLocalSocket.LocalSocketState.UnconnectedState for line in lines), timeout=9_000
    )
    asking = second(place)
    with qtbot.waitSignal(first.asked, timeout=20_000):
        pass
    assert answer_of(asking) == "True"


def test_where_the_folder_cannot_be_made_every_start_is_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert Instance(str(tmp_path / "file" / "one.socket")).listen()
    assert Instance("").listen()
