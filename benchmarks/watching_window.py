"""The window while everything it shows is being checked: how late its timer is, and how long quitting takes.

    python benchmarks/watching_window.py [--seconds 8]

The server of watching.py plays 300 articles that change with every request; the whole window is shown, without a
screen, with all of them in its list, and the fetcher goes as fast as it can. Then every server drips, and the window is
closed as the program closes it.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication
from watching import OUR_OWN, Server, real, tell, watched

from diffviewer.fetch.answer import Limits
from diffviewer.settings import Settings
from diffviewer.store.library import Library
from diffviewer.ui.comparison.comparison_controller import ComparisonController
from diffviewer.ui.look.theme import Theme
from diffviewer.ui.window.back_wiring import BackWiring
from diffviewer.ui.window.main_window import MainWindow
from diffviewer.ui.window.wiring import Wiring
from diffviewer.watching.measure import words_changed
from diffviewer.watching.watcher import Manner
from diffviewer.work.collector import Collector
from diffviewer.work.fetcher import Fetcher
from diffviewer.work.library_access import LibraryAccess
from diffviewer.work.shared_reader import SharedReader
from diffviewer.work.tasks import Tasks

ARTICLES = 300
WARM_UP = 4000  # milliseconds
AGAIN = 500  # milliseconds between two wishes to check everything
BEAT = 5  # milliseconds
DRIPPING = Manner(delay=timedelta(0), limits=Limits(total=600, read=600))


class Window:
    """The window with a library of its own in `folder`, as the program puts it together."""

    def __init__(self, folder: Path, server: Server, kind: str, manner: Manner) -> None:
        file = folder / "library.sqlite"
        watched(folder, server.addresses(kind, ARTICLES)).close()
        settings = Settings(folder / "diffviewer.ini")
        self.window = MainWindow(settings)
        self.tasks, self.reader = Tasks(self.window), SharedReader()
        controller = ComparisonController(self.tasks, self.reader, self.window)
        self.access = LibraryAccess(file, self.window)
        self.fetcher = Fetcher(lambda: Library.open(file, measure=words_changed), lambda: manner)
        theme = Theme(mode="light")
        wiring = Wiring(self.window, controller, self.access, settings, theme)
        back = BackWiring(wiring, controller, self.access, self.fetcher, self.reader, settings, theme, self.tasks)
        back.library.begin(self.tasks)
        Collector(self.window).look()  # as the program has by then
        self.window.resize(1280, 800)
        self.window.show()

    def close(self) -> float:
        """End as the program does; gives the seconds that took."""
        start = time.perf_counter()
        self.fetcher.stop()
        self.tasks.close()
        self.access.close()
        self.reader.close()
        self.fetcher.wait()
        return time.perf_counter() - start


def spin(milliseconds: float) -> None:
    """Let the window work."""
    loop = QEventLoop()
    QTimer.singleShot(int(milliseconds), loop.quit)
    loop.exec()


def heartbeat(server: Server, seconds: float, fetching: bool) -> tuple[list[float], float]:
    """How late each beat was, in ms, and how many checks a second were told meanwhile."""
    late: list[float] = []
    checks = [0]
    with tempfile.TemporaryDirectory() as folder:
        made = Window(Path(folder), server, "edit", OUR_OWN)

        def count(_report: object) -> None:
            checks[0] += 1

        made.fetcher.checked.connect(count)
        last = [0.0]

        def beat() -> None:
            now = time.perf_counter()
            late.append(max(0.0, (now - last[0]) * 1000 - BEAT))
            last[0] = now

        timer, again = QTimer(), QTimer()
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(beat)
        again.timeout.connect(made.fetcher.check_all)
        if fetching:
            made.fetcher.start()
            again.start(AGAIN)
        spin(WARM_UP)
        checks[0], last[0] = 0, time.perf_counter()
        timer.start(BEAT)
        spin(seconds * 1000)
        timer.stop()
        again.stop()
        made.close()
    return late, checks[0] / seconds


def quitting(server: Server) -> float:
    """Seconds to end while every host drips a byte now and then."""
    with tempfile.TemporaryDirectory() as folder:
        made = Window(Path(folder), server, "drip", DRIPPING)
        made.fetcher.start()
        spin(WARM_UP)
        return made.close()


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=8, help="for how long the timer beats")
    seconds = parser.parse_args().seconds
    app = QApplication.instance() or QApplication([])
    server = Server(real())
    try:
        for fetching in (False, True):
            late, rate = heartbeat(server, seconds, fetching)
            what = f"ms late at the 99th percentile, {max(late):.1f} at most, at {rate:.1f} checks a second"
            worst = statistics.quantiles(late, n=100)[98]
            tell("window, all is checked" if fetching else "window, idle", worst, what)
        tell("quit while all hosts drip", quitting(server), "s")
    finally:
        server.close()
    del app


if __name__ == "__main__":
    sys.exit(main())
