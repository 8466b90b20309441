"""Time from the start of a program, with two files, to their painted comparison: ours beside other comparers.

    python benchmarks/painting.py [-n RUNS] [--pictures FOLDER]

Two invented texts of 100 KB that differ in one paragraph of twenty. The programs take turns on one private desktop,
and the screen is read some forty times a second. A program is done when the middle of the screen, which holds nothing
but the two texts and what stands between them, last came to look, to within one pixel in two thousand, as it looks
once the program has come to rest: what counts is the text that a person sees, not a window. The pictures taken at
rest are kept for a look where a folder is named. Peers that are not installed are left out, and named. The goal: ours
is sooner than each.
"""

import argparse
import os
import random
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

PROJECT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT))

from benchmarks.startup import FROZEN, installed_as_usual  # noqa: E402
from tests.e2e.desktop import Desktop, missing_programs  # noqa: E402

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

PEERS = ("meld", "kdiff3", "kompare", "diffuse")
SIZE = 100_000  # bytes of each text
REST = 1.5  # seconds without a change that count as rest
LONGEST = 30.0  # seconds
MIDDLE = 0.3, 0.25, 0.65, 0.62  # of the screen: left, top, width, height
SAME = 2_000  # one pixel in so many may differ: a cursor blinks
TEXT = """the harbour board voted on monday evening to close its north quay for repairs after two inspections had found
that timbers below waterline were rotten and fishermen who land their catch there would have few days left"""
WORDS = TEXT.split()


def texts(folder: Path) -> tuple[Path, Path]:
    """The two files."""
    chance = random.Random(1)
    old: list[str] = []
    while sum(map(len, old)) < SIZE:
        old.append(" ".join(chance.choices(WORDS, k=60)).capitalize() + ".")
    new = [
        line.replace(" quay", " pier").replace(" rotten", " sound") if not n % 20 else line
        for n, line in enumerate(old)
    ]
    files = folder / "old.txt", folder / "new.txt"
    for file, lines in zip(files, (old, new), strict=True):
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return files


class Eye:
    """Sees the screen of a desktop, through a connection that stays open."""

    def __init__(self, desktop: Desktop) -> None:
        os.environ |= {"DISPLAY": desktop.environment["DISPLAY"], "QT_QPA_PLATFORM": "xcb"}
        from PySide6.QtGui import QGuiApplication

        self._app = QGuiApplication([])
        self._pixels = desktop.width * desktop.height * MIDDLE[2] * MIDDLE[3]

    def look(self) -> int:
        """The middle of the screen, a bit a pixel: light or dark."""
        from PySide6.QtCore import QRect, Qt
        from PySide6.QtGui import QImage

        whole = self.picture()
        left, top, width, height = (
            round(share * of) for share, of in zip(MIDDLE, (whole.width(), whole.height()) * 2, strict=True)
        )
        middle = whole.copy(QRect(left, top, width, height))
        picture = middle.convertToFormat(QImage.Format.Format_Mono, Qt.ImageConversionFlag.ThresholdDither)
        return int.from_bytes(picture.constBits(), "little")

    def picture(self) -> "QImage":
        """The screen."""
        self._app.processEvents()
        return self._app.primaryScreen().grabWindow(0).toImage()

    def alike(self, one: int, other: int) -> bool:
        """Whether two looks show much the same."""
        return (one ^ other).bit_count() < self._pixels / SAME


def painted(desktop: Desktop, eye: Eye, command: list[str], kept: Path | None) -> float:
    """Seconds until the command's window looks as it does once it has come to rest."""
    empty = eye.look()
    start = time.perf_counter()
    process = subprocess.Popen(
        command, env=desktop.environment, cwd=PROJECT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    seen: list[tuple[float, int]] = []
    try:
        while True:
            now = time.perf_counter() - start
            seen.append((now, eye.look()))
            assert process.poll() is None, f"ended early: {command}"
            assert now < LONGEST, f"did not come to rest: {command}"
            resting = [look for at, look in seen if at > now - REST]
            shown = not eye.alike(empty, seen[-1][1])
            if (
                shown
                and now > REST
                and all(eye.alike(look, seen[-1][1]) for look in (resting[0], resting[len(resting) // 2]))
            ):
                break
            time.sleep(0.01)
        if kept is not None:
            eye.picture().save(str(kept))
    finally:
        end(process)
    last = seen[-1][1]
    differing = [at for at, look in seen if not eye.alike(look, last)]
    return next(at for at, _ in seen if not differing or at > differing[-1])


def end(process: "subprocess.Popen[bytes]") -> None:
    """End a program as Ctrl+C does; some hear nothing else."""
    process.send_signal(signal.SIGINT)
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    time.sleep(0.5)


def main() -> int:
    """Print the table; 1 where a peer is sooner."""
    parser = argparse.ArgumentParser()
    parser.add_argument("-n", type=int, default=5, help="runs of each")
    parser.add_argument("--pictures", type=Path, help="where to keep what was seen")
    arguments = parser.parse_args()
    installed_as_usual()
    if missing := missing_programs():
        print(f"skipped: a desktop needs {', '.join(missing)}")
        return 0
    if arguments.pictures:
        arguments.pictures.mkdir(parents=True, exist_ok=True)
    commands = {"diffviewer": [sys.executable, "-m", "diffviewer"]}
    if os.access(FROZEN, os.X_OK):
        commands["diffviewer, frozen"] = [str(FROZEN)]
    commands |= {peer: [peer] for peer in PEERS if shutil.which(peer)}
    times: dict[str, list[float]] = {name: [] for name in commands}
    with tempfile.TemporaryDirectory() as folder, Desktop() as desktop:
        files = [str(file) for file in texts(Path(folder))]
        eye = Eye(desktop)
        for number in range(arguments.n + 1):
            for name, command in commands.items():
                kept = arguments.pictures / f"{name}.png" if arguments.pictures and not number else None
                taken = painted(desktop, eye, [*command, *files], kept)
                if number:  # the first round warms the disk cache
                    times[name].append(taken)
    ours = statistics.median(times["diffviewer"])
    print(f"{'two texts of 100 KB':<22}{'median':>8}{'least':>8}{'most':>8}")
    for name, taken in times.items():
        print(f"{name:<22}{statistics.median(taken):>7.2f}s{min(taken):>7.2f}s{max(taken):>7.2f}s")
    if left_out := [peer for peer in PEERS if peer not in commands]:
        print(f"skipped, not installed here: {', '.join(left_out)}")
    sooner = [name for name in PEERS if name in times and statistics.median(times[name]) < ours]
    print(f"sooner than ours: {', '.join(sooner) or 'none'}   (goal: none)")
    return bool(sooner)


if __name__ == "__main__":
    sys.exit(main())
