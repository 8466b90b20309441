"""A desktop without a screen: an X server, a session bus and a window manager of its own, driven by xdotool."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

Answer = TypeVar("Answer")

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent.parent
PROGRAMS = ("Xvfb", "openbox", "xdotool", "dbus-daemon")


def missing_programs() -> list[str]:
    """The names of what a desktop needs and this machine lacks."""
    return [name for name in PROGRAMS if shutil.which(name) is None]


def wait_for(what: str, look: Callable[[], Answer | None], seconds: float = 20) -> Answer:
    """The first true answer of `look`; fails by name when there is none in time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := look():
            return found
        time.sleep(0.05)
    raise AssertionError(f"waited {seconds} s in vain for {what}")


class Program:
    """A started Diffviewer, with what it printed."""

    def __init__(self, process: "subprocess.Popen[bytes]", errors: Path) -> None:
        self.process = process
        self._errors = errors

    @property
    def errors(self) -> str:
        """What stands on standard error so far."""
        return self._errors.read_text(encoding="utf-8", errors="replace") if self._errors.exists() else ""

    def wait(self, seconds: float = 20) -> int:
        """The exit status, once the program has ended."""
        return self.process.wait(seconds)


class Desktop:
    """One private desktop. Everything started on it ends with it."""

    def __init__(self, width: int = 1440, height: int = 900) -> None:
        self.width, self.height = width, height
        self.home = Path(tempfile.mkdtemp(prefix="desktop-"))
        self.environment = {k: v for k, v in os.environ.items() if k not in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")}
        self._processes: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> "Desktop":
        run = self.home / "run"
        run.mkdir(mode=0o700)
        self.environment |= {
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(run),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "LANG": "C.UTF-8",
        }
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            self.environment.pop(name, None)
        read_end, write_end = os.pipe()
        screen = f"{self.width}x{self.height}x24"
        # without -noreset the server would throw out the window manager when a program before it leaves
        self._start(
            ["Xvfb", "-displayfd", str(write_end), "-screen", "0", screen, "-nolisten", "tcp", "-noreset"],
            pass_fds=[write_end],
        )
        os.close(write_end)
        with os.fdopen(read_end, "rb") as answer:
            number = answer.readline().decode().strip()
        assert number, "the X server did not start"
        self.environment["DISPLAY"] = f":{number}"
        self._start(["dbus-daemon", "--session", "--nofork", f"--address=unix:path={run}/bus"])
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={run}/bus"
        wait_for("the session bus", (run / "bus").exists)
        self._start(["openbox"])
        wait_for("the window manager", self._managed)
        return self

    def __exit__(self, *_: object) -> None:
        for process in reversed(self._processes):
            if process.poll() is None:
                process.terminate()
                try:
                    process.wait(5)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()
        shutil.rmtree(self.home, ignore_errors=True)

    def _start(
        self,
        command: Sequence[str],
        pass_fds: Sequence[int] = (),
        errors: int = subprocess.DEVNULL,
        output: int = subprocess.DEVNULL,
    ) -> "subprocess.Popen[bytes]":
        process = subprocess.Popen(
            list(command),
            env=self.environment,
            pass_fds=list(pass_fds),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=errors,
            cwd=PROJECT,
        )
        self._processes.append(process)
        return process

    def _managed(self) -> bool:
        # without a window manager it prints 0 all the same
        command = ["xdotool", "get_desktop"]
        return subprocess.run(command, env=self.environment, capture_output=True, check=False).returncode == 0

    def xdotool(self, *words: str | int, check: bool = True) -> str:
        """Run xdotool and give what it prints."""
        command = ["xdotool", *map(str, words)]
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False, timeout=60)
        assert not check or done.returncode == 0, f"{command}: {done.stderr}"
        return done.stdout

    def start(self, *arguments: str | Path) -> Program:
        """Start the program with these arguments; `DIFFVIEWER_PROGRAM` names another build of it."""
        program = os.environ.get("DIFFVIEWER_PROGRAM")
        command = [program] if program else [sys.executable, "-m", "diffviewer"]
        errors = self.home / f"stderr-{len(self._processes)}"
        with errors.open("wb") as stream:
            process = self._start([*command, *map(str, arguments)], errors=stream.fileno())
        return Program(process, errors)

    def settle(self, **settings: str) -> None:
        """Write settings ("look/theme" as look_theme) that the program will find when it starts."""
        sections: dict[str, list[str]] = {}
        for key, value in settings.items():
            section, _, name = key.partition("_")
            sections.setdefault(section, []).append(f"{name}={value}")
        folder = self.home / ".config" / "diffviewer"
        folder.mkdir(parents=True, exist_ok=True)
        text = "".join(f"[{section}]\n" + "\n".join(lines) + "\n\n" for section, lines in sections.items())
        (folder / "diffviewer.ini").write_text(text, encoding="utf-8")

    def windows(self, program: Program) -> list[int]:
        """The visible windows of a program."""
        pid = program.process.pid
        return [int(w) for w in self.xdotool("search", "--onlyvisible", "--pid", pid, check=False).split()]

    def window(self, program: Program) -> int:
        """Waits for the program's window, gives it the focus and returns it."""

        def look() -> list[int]:
            assert program.process.poll() is None, f"the program ended early: {program.errors}"
            return self.windows(program)

        found = wait_for("the window", look)[-1]
        self.activate(found)
        return found

    def activate(self, window: int) -> None:
        """Give a window the focus; the window manager may not be ready for it at once."""
        command = ["xdotool", "windowactivate", "--sync", str(window)]

        def done() -> bool:
            answer = subprocess.run(command, env=self.environment, capture_output=True, check=False, timeout=30)
            return answer.returncode == 0 and not answer.stderr

        wait_for("the focus", done)

    def title(self, window: int) -> str:
        """What stands in a window's title bar."""
        return self.xdotool("getwindowname", window).strip()

    def fill_screen(self, window: int) -> None:
        """Put the window at the top left and make it as large as the screen, short of its frame."""
        self.xdotool("windowsize", "--sync", window, self.width - 10, self.height - 40)
        self.xdotool("windowmove", window, 4, 24)
        time.sleep(0.3)

    def key(self, *keys: str) -> None:
        """Press these keys, one after another ("ctrl+o")."""
        self.xdotool("key", "--delay", 60, *keys)
        time.sleep(0.3)

    def click(self, x: int, y: int, button: int = 1) -> None:
        """Click at a point of the screen."""
        self.xdotool("mousemove", x, y, "sleep", 0.1, "click", button)
        time.sleep(0.3)

    def drag_files(self, files: Sequence[Path], x: int, y: int, hover: Callable[[], None] | None = None) -> None:
        """Drop files at a point of the screen from a second program; `hover` runs just before the release."""
        source = self._start([sys.executable, str(HERE / "drag_source.py"), *map(str, files)])
        window = self.window(Program(source, self.home / "none"))
        time.sleep(0.5)
        place = dict(line.split("=") for line in self.xdotool("getwindowgeometry", "--shell", window).split())
        from_x = int(place["X"]) + int(place["WIDTH"]) // 2
        from_y = int(place["Y"]) + int(place["HEIGHT"]) // 2
        self.xdotool("mousemove", from_x, from_y, "sleep", 0.2, "mousedown", 1, "sleep", 0.2)
        for step in range(1, 13):
            self.xdotool("mousemove", from_x + (x - from_x) * step // 12, from_y + (y - from_y) * step // 12)
            time.sleep(0.06)
        self.xdotool("mousemove_relative", "--", -3, 2, "sleep", 0.4)
        if hover:
            hover()
        self.xdotool("mouseup", 1)
        source.wait(15)

    def offer_files(self, files: Sequence[Path]) -> None:
        """Let a second program put files into the clipboard."""
        self._offer(*map(str, files))

    def offer_text(self, text: str) -> None:
        """Let a second program put a text into the clipboard."""
        self._offer("--text", text)

    def _offer(self, *arguments: str) -> None:
        command = [sys.executable, str(HERE / "clipboard.py"), *arguments]
        owner = self._start(command, output=subprocess.PIPE)
        assert owner.stdout is not None
        with owner.stdout as answer:
            assert answer.readline(), "nothing was put into the clipboard"

    def clipboard(self) -> dict[str, str]:
        """What a second program finds in the clipboard, as "text" and as "html"."""
        command = [sys.executable, str(HERE / "clipboard.py")]
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=True, timeout=60)
        return dict(json.loads(done.stdout))

    def screenshot(self, path: Path, window: int = 0) -> Path:
        """A picture of the whole screen, or of one window without its frame, as PNG."""
        command = [sys.executable, str(HERE / "screen_picture.py"), str(path), str(window)]
        subprocess.run(command, env=self.environment, check=True, capture_output=True, timeout=60)
        return path

    def accessible_tree(self) -> str:
        """What a screen reader meets, one line a node, read by a second process."""
        command = ["/usr/bin/python3", str(HERE / "accessible_tree.py"), "diffviewer"]
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False, timeout=90)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def place_of(self, words: str) -> tuple[int, int, int, int]:
        """Where the first thing is whose accessible name, in quotes, has these words: left, top, width, height."""
        command = ["/usr/bin/python3", str(HERE / "accessible_tree.py"), "diffviewer", words]

        def look() -> tuple[int, ...]:
            done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=True, timeout=90)
            return tuple(map(int, done.stdout.split()))

        left, top, width, height = wait_for(f"the place of “{words}”", look)
        return left, top, width, height

    def click_on(self, words: str) -> None:
        """Click in the middle of the first thing whose accessible name has these words."""
        left, top, width, height = self.place_of(words)
        self.click(left + width // 2, top + height // 2)

    def wait_for_words(self, words: str) -> str:
        """What a screen reader meets, once these words are in it."""
        return wait_for(f"“{words}”", lambda: tree if words in (tree := self.accessible_tree()) else None)

    def quit(self, program: Program) -> int:
        """Ask the program to end as its menu does, and give the exit status."""
        self.key("ctrl+q")
        try:
            return program.wait(15)
        except subprocess.TimeoutExpired:
            program.process.send_signal(signal.SIGABRT)
            raise
