"""A session bus of a test's own, and a desktop's notifications on it."""

import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

SERVICE = Path(__file__).resolve().parent.parent.parent / "e2e" / "notification_service.py"


class Notified:
    """What the service was told so far."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.all: list[dict[str, object]] = []
        self._process = process
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.all.append(json.loads(line))

    def click(self, number: object) -> None:
        """Click on a notification, as its number."""
        from jeepney import DBusAddress, new_method_call
        from jeepney.io.blocking import open_dbus_connection

        name = "org.freedesktop.Notifications"
        address = DBusAddress("/org/freedesktop/Notifications", bus_name=name, interface=name)
        with open_dbus_connection("SESSION") as bus:
            bus.send_and_get_reply(new_method_call(address, "Click", "u", (number,)), timeout=10)

    def end(self) -> None:
        """End the service."""
        self._process.terminate()
        self._process.wait(10)
        self._reader.join(10)
        assert self._process.stdout is not None
        self._process.stdout.close()


@contextmanager
def session_bus(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A bus that this test's programs find as that of their session."""
    if sys.platform != "linux" or shutil.which("dbus-daemon") is None:
        pytest.skip("no dbus-daemon here")
    address = f"unix:path={folder}/bus"
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", f"--address={address}", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    try:
        with daemon.stdout as answer:
            assert answer.readline()
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
            yield
    finally:
        daemon.terminate()
        daemon.wait(10)


@contextmanager
def service(*options: str) -> Iterator[Notified]:
    """The service on the session's bus."""
    process = subprocess.Popen(
        [sys.executable, str(SERVICE), *options], stdout=subprocess.PIPE, text=True, env=dict(os.environ)
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    notified = Notified(process)
    try:
        yield notified
    finally:
        notified.end()
