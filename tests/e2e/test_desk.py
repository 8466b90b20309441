"""The program on a desktop: it tells of a change, stays in the tray, and takes what a second start is given."""

import json
import subprocess
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from diffviewer.store.library import Library
from diffviewer.store.problems import LibraryError
from tests.e2e.desktop import HERE, Desktop, Program, wait_for
from tests.fetch.web import Reply, Request, Web, html

pytestmark = pytest.mark.e2e

NOW = datetime.now(UTC)
SAID = (
    "The council voted on Tuesday to approve the new budget after months of negotiation between the parties.",
    "It is to be spent on schools, on the road to the harbour, and on a second boat, the mayor said on Tuesday.",
)
PAGE = html("Council approves budget", *SAID)
CHANGED = PAGE.replace("a second boat", "nothing else at all")


class Service:
    """The desktop's notifications, in a process of their own on its bus."""

    def __init__(self, desktop: Desktop) -> None:
        self._file = desktop.home / "notified"
        self._environment = desktop.environment
        with self._file.open("wb") as stream:
            desktop._start([sys.executable, str(HERE / "notification_service.py")], output=stream.fileno())
        wait_for("the service", lambda: "ready" in self._file.read_text())

    def told(self) -> list[dict[str, object]]:
        """What was told so far."""
        return [json.loads(line) for line in self._file.read_text().splitlines() if line.startswith("{")]

    def click(self, number: object) -> None:
        """Click on a notification."""
        code = (
            "from jeepney import DBusAddress, new_method_call; from jeepney.io.blocking import open_dbus_connection\n"
            "name = 'org.freedesktop.Notifications'\n"
            "to = DBusAddress('/org/freedesktop/Notifications', bus_name=name, interface=name)\n"
            "with open_dbus_connection('SESSION') as bus:\n"
            f"    bus.send_and_get_reply(new_method_call(to, 'Click', 'u', ({number},)), timeout=10)\n"
        )
        subprocess.run([sys.executable, "-c", code], env=self._environment, check=True, timeout=30)


def versions(path: Path) -> int:
    """How many versions all articles have; 0 while the library is only being made."""
    try:
        with Library.open(path, read_only=True) as library:
            return sum(article.versions for article in library.lists.page().articles)
    except LibraryError:
        return 0


def test_a_change_is_told_while_the_window_is_closed_and_a_click_opens_it(desktop: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    desktop.settle(look_theme="light", watching_closing="stay", watching_delay_seconds="1")
    service = Service(desktop)
    with Web() as web:
        address = web.put("/a.html", Reply(PAGE))
        program = desktop.start("--library", path, address)
        window = desktop.window(program)
        wait_for("the article", lambda: versions(path) == 1, 60)
        desktop.wait_for_words("Council approves budget")
        closed = threading.Event()

        def changed(_request: Request) -> Reply:
            closed.wait(20)
            return Reply(CHANGED)

        web.put("/a.html", changed)
        desktop.activate(window)
        desktop.key("F5", "alt+F4")
        wait_for("the window to close", lambda: window not in desktop.windows(program))
        closed.set()
        (told,) = wait_for("the notification", service.told, 60)
        assert program.process.poll() is None
        assert told["headline"] == "Council approves budget"
        assert told["body"] == "Changed · +4 −3 words"
        service.click(told["number"])
        wait_for("the window", lambda: window in desktop.windows(program))
        desktop.wait_for_words("nothing else at all")
    assert desktop.quit(program) == 0
    assert program.errors == ""


def test_a_second_start_hands_over_two_files(desktop: Desktop, tmp_path: Path) -> None:
    for number in (1, 2):
        (tmp_path / f"{number}.html").write_text(PAGE if number == 1 else CHANGED, encoding="utf-8")
    program = desktop.start("--hidden")
    place = Path(desktop.environment["XDG_RUNTIME_DIR"]) / "diffviewer"
    wait_for("the program to listen", lambda: list(place.glob("*.socket")))
    assert desktop.windows(program) == []
    second = desktop.start(tmp_path / "1.html", tmp_path / "2.html")
    assert second.wait(20) == 0
    window = desktop.window(program)
    wait_for("the comparison", lambda: desktop.title(window).startswith("Council approves budget"))
    desktop.activate(window)
    assert desktop.quit(program) == 0
    assert (program.errors, second.errors) == ("", "")
    assert list(place.glob("*.socket")) == []


def test_a_click_on_the_icon_in_the_tray_brings_the_window(desktop: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        article = library.articles.watch("http://127.0.0.9:9/none", NOW)
        library.articles.schedule(article.id, NOW.replace(year=2199), article.check_period)
    desktop.settle(look_theme="light", watching_closing="stay")
    desktop._start(["tint2"])
    program = desktop.start("--hidden", "--library", path)
    icon = wait_for("the icon", lambda: icon_of(desktop, program), 30)
    desktop.xdotool("mousemove", *icon, "sleep", 0.2, "click", 1)
    window = wait_for("the window", lambda: [each for each in desktop.windows(program) if size(desktop, each)[2] > 300])
    desktop.activate(window[0])
    assert desktop.quit(program) == 0
    assert program.errors == ""


def size(desktop: Desktop, window: int) -> tuple[int, int, int, int]:
    """Place, width and height of a window."""
    lines = desktop.xdotool("getwindowgeometry", "--shell", window, check=False).split()
    place = {key: int(value) for key, value in (line.split("=") for line in lines)}
    return place.get("X", 0), place.get("Y", 0), place.get("WIDTH", 0), place.get("HEIGHT", 0)


def icon_of(desktop: Desktop, program: Program) -> tuple[int, int] | None:
    """The middle of the program's small window in the tray, as a point of the screen."""
    for window in desktop.windows(program):
        x, y, width, height = size(desktop, window)
        if 0 < width <= 64 and height <= 64 and y > desktop.height // 2:
            return x + width // 2, y + height // 2
    return None
