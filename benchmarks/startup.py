"""Time from the start of a program to its first window, in a real desktop: ours beside a bare QMainWindow and peers.

python benchmarks/startup.py [-n RUNS]

The programs take turns, so that a slow moment of the machine meets them all; medians are compared. Peers that are not
installed are named as left out. The goals: at most 1.5 times the bare window, and sooner than git-cola.
"""

import argparse
import compileall
import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT))

from tests.e2e.desktop import Desktop, missing_programs  # noqa: E402

BARE = (
    "from PySide6.QtWidgets import QApplication, QMainWindow; a = QApplication([]); w = QMainWindow(); "
    "w.setWindowTitle('bare'); w.show(); a.exec()"
)
OURS = [sys.executable, "-m", "diffviewer"]
FROZEN = PROJECT / "dist" / "diffviewer" / "diffviewer"
"""What `make dist` makes."""

MOST = 1.5
PEERS = ("meld", "kdiff3", "kompare", "diffuse", "git-cola")


def installed_as_usual() -> None:
    """Let the program be there in bytecode, as it is once installed, also where the environment wants none written."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    compileall.compile_dir(PROJECT / "diffviewer", quiet=1)


def visible(desktop: Desktop) -> set[str]:
    """The ids of all visible windows."""
    return set(desktop.xdotool("search", "--onlyvisible", "--name", ".", check=False).split())


def first_window(desktop: Desktop, command: list[str]) -> float:
    """Seconds until the command shows a window; the program is ended afterwards."""
    while before := visible(desktop):  # a window that is still going may lend its number to the next
        time.sleep(0.02)
    start = time.perf_counter()
    process = subprocess.Popen(
        command, env=desktop.environment, cwd=PROJECT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    while not visible(desktop) - before:
        assert process.poll() is None, f"ended without a window: {command}"
        assert time.perf_counter() - start < 60, f"no window: {command}"
        time.sleep(0.004)
    taken = time.perf_counter() - start
    time.sleep(0.6)
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    return taken


def main() -> int:
    """Print the table; 1 where a goal is missed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("-n", type=int, default=7, help="runs of each")
    runs = parser.parse_args().n
    installed_as_usual()
    if missing := missing_programs():
        print(f"skipped: a desktop needs {', '.join(missing)}")
        return 0
    commands = {"bare QMainWindow": [sys.executable, "-c", BARE], "diffviewer": OURS}
    if os.access(FROZEN, os.X_OK):
        commands["diffviewer, frozen"] = [str(FROZEN)]
    commands |= {peer: [peer] for peer in PEERS if shutil.which(peer)}
    left_out = [peer for peer in PEERS if not shutil.which(peer)]
    times: dict[str, list[float]] = {name: [] for name in commands}
    with Desktop() as desktop:
        for number in range(runs + 1):
            for name, command in commands.items():
                taken = first_window(desktop, command)
                if number:  # the first round warms the disk cache
                    times[name].append(taken)
    base = statistics.median(times["bare QMainWindow"])
    print(f"{'first window':<22}{'median':>8}{'least':>8}{'most':>8}{'ratio':>8}")
    for name, taken in times.items():
        median = statistics.median(taken)
        print(f"{name:<22}{median:>7.2f}s{min(taken):>7.2f}s{max(taken):>7.2f}s{median / base:>8.2f}")
    if left_out:
        print(f"skipped, not installed here: {', '.join(left_out)}")
    ours = statistics.median(times["diffviewer"])
    late = ours > MOST * base or ("git-cola" in times and ours > statistics.median(times["git-cola"]))
    print(f"goals: at most {MOST} times the bare window, sooner than git-cola: {'missed' if late else 'met'}")
    return late


if __name__ == "__main__":
    sys.exit(main())
