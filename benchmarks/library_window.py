"""How late the window's heartbeat is while the library works: searching, filtering, scrolling, writing.

    python benchmarks/library_window.py [--versions 20000] [--library FILE] [--seed 1]

A timer of the UI thread is to fire every 10 ms; the figure is by how much it was late at worst while a thing is done as
a person does it: letters typed into the search field, the wheel turned to the end of the list. The goal is 33 ms, two
frames at 60 a second. Where the machine has other work to do, a timer is late without our doing; so the second figure
counts of each delay no more than the processor time that this program, all its threads together, took meanwhile: that
is what it can be blamed for at most. The library is generated as in `library.py`, from the same vocabulary, unless one
is given.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from library import CORPUS, START, Newsroom, histories, queries
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from diffviewer.store.library import Library
from diffviewer.ui.library.library_sidebar import LibrarySidebar, Tab
from diffviewer.ui.library.search_field import SearchField
from diffviewer.ui.look.theme import Theme
from diffviewer.work.library_access import LibraryAccess

GOAL = 33.0  # milliseconds
BEAT = 10  # milliseconds


class Heart:
    """Measures how late the UI thread's timer is."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._last = self._last_used = 0.0
        self._late: list[tuple[float, float]] = []
        self._timer = QTimer(app)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now, used = time.perf_counter(), time.process_time()
        late = (now - self._last) * 1000 - BEAT
        self._late.append((late, min(late, (used - self._last_used) * 1000)))
        self._last, self._last_used = now, used

    def live(self, seconds: float) -> None:
        """Let the program run."""
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            self._app.processEvents()
            time.sleep(0.0005)

    @contextmanager
    def measured(self, name: str) -> Iterator[None]:
        """Print how late it was at worst while something was done."""
        self.live(0.3)
        self._late.clear()
        self._last, self._last_used = time.perf_counter(), time.process_time()
        yield
        late, own = (max(column) for column in zip(*self._late, strict=True))
        over = sum(of_ours > GOAL for _, of_ours in self._late)
        print(
            f"  {name:44} late by {late:6.1f} ms, ours {own:6.1f} ms at most, over the goal {over} of {len(self._late)}"
            f"   (goal {GOAL:g} ms)"
        )


def fill(path: Path, newsroom: Newsroom, wanted: int) -> None:
    """A library of so many versions."""
    versions = articles = 0
    with Library.open(path) as library:
        while versions < wanted:
            with library.transaction():
                for _ in range(200):
                    history = list(newsroom.article())
                    at = START + timedelta(minutes=articles)
                    article = library.articles.watch(f"https://example.org/{articles}", at)
                    library.add_history(article.id, [(v, at + timedelta(hours=n), None) for n, v in enumerate(history)])
                    versions += len(history)
                    articles += 1
    print(f"A library of {versions} versions of {articles} articles")


def measure(app: QApplication, path: Path, newsroom: Newsroom) -> None:
    """Do everything once and print the figures."""
    access = LibraryAccess(path)
    theme = Theme(mode="light")
    sidebar, field = LibrarySidebar(access, theme), SearchField(theme)
    field.asked.connect(sidebar.show_search)
    sidebar.resize(328, 860)
    for widget in (field, sidebar):
        widget.show()
    sidebar.begin()
    heart = Heart(app)
    heart.live(1)
    with heart.measured("at rest, for comparison: the machine's own"):
        heart.live(10)
    for kind, asked in queries(newsroom).items():
        with heart.measured(f"search: {kind} (6), letter by letter"):
            for text in asked[:6]:
                type_into(heart, field.setText, text)
                heart.live(0.25)
                field.clear()
    sidebar.go_to(Tab.ALL)
    heart.live(0.5)
    bar = sidebar.list.verticalScrollBar()
    with heart.measured("scroll through 5,000 articles"):
        while bar.value() < bar.maximum() and sidebar.list.articles.rowCount() < 5000:
            bar.setValue(bar.value() + 600)
            heart.live(0.016)
    with heart.measured("filter, letter by letter"):
        sidebar.head.begin_filter()
        type_into(heart, sidebar.head.filter.setText, "elected")
        heart.live(0.5)
        sidebar.head.end_filter()
        heart.live(0.5)
    with heart.measured("star 20 articles"):
        for article in sidebar.list.articles.articles[:20]:
            sidebar.list.star(article)
            heart.live(0.05)
    with heart.measured("change the width"):
        for width in range(260, 420, 8):
            sidebar.resize(width, 860)
            heart.live(0.016)
    access.close()


def type_into(heart: Heart, set_text: Callable[[str], object], text: str) -> None:
    """Type a text, eight letters a second."""
    for end in range(1, len(text) + 1):
        set_text(text[:end])
        heart.live(0.125)


def main() -> int:
    """Run everything and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--versions", type=int, default=20_000)
    parser.add_argument("--library", type=Path, help="a library that is there already; it is written to")
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    if not CORPUS.is_dir():
        print(f"skipped: there is no {CORPUS}")
        return 0
    texts = [text for history in histories().values() for version in history for text in version]
    newsroom = Newsroom(texts, chosen.seed)
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        path = chosen.library or Path(folder) / "library.sqlite"
        if not path.exists():
            fill(path, newsroom, chosen.versions)
        measure(app, path, newsroom)
    return 0


if __name__ == "__main__":
    sys.exit(main())
