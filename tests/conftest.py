"""What every test shares: no screen unless a test asks for one, and folders of its own instead of the user's."""

import os
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# a desktop's own theme plugin would make pictures depend on the machine
os.environ.pop("QT_QPA_PLATFORMTHEME", None)

# a shell's background job ignores Ctrl+C, and so would every program that the tests start
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# speed is measured in benchmarks/, so no example fails for being slow
settings.register_profile("default", deadline=None, print_blob=True)
settings.load_profile("default")

CORPUS = Path(__file__).resolve().parent.parent.parent / "shared" / "corpus"


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of real articles beside the checkout; where it is absent the test is skipped, and says so."""
    if not (CORPUS / "README.md").is_file():
        pytest.skip(f"no corpus beside the checkout: {Path('..') / 'shared' / 'corpus'}")
    return CORPUS


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the folders of the person who runs it."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))


@pytest.fixture(autouse=True, scope="session")
def empty_clipboard() -> Iterator[None]:
    """Empty the clipboard at the end: without a screen Qt does it when Python is gone, and what Python made crashes."""
    yield
    gui = sys.modules.get("PySide6.QtGui")
    if gui is not None and gui.QGuiApplication.instance() is not None:
        gui.QGuiApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """A test that leaves a thread of Python's behind fails."""
    before = set(threading.enumerate())
    yield
    left = [
        t
        for t in threading.enumerate()
        if t not in before and not t.daemon and not isinstance(t, threading._DummyThread)
    ]
    assert not left, f"threads left running: {left}"
