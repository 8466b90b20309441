"""The view of two versions: another pair, scrolling, memory over many pairs; and a handle dragged over many versions.

    python benchmarks/ui.py [--swaps 1000] [--only view|dragging]

Offscreen, or where QT_QPA_PLATFORM says; a window of 1100 x 700. The articles are generated; a share of their
paragraphs differs (changed, removed or added), and the pairs of one size share most of their text, as versions do.
Times are CPU milliseconds of this process, from the call to the painted view and map; the budget is 20 for a pair and 8
for a frame, which is measured with the whole view painted anew, and as the event loop does it, which moves what stays
in sight. "First" is a pair that was not shown before, its rows put in order by the thread that made it, and in place of
one that is forgotten for it. Memory is what the process holds more after the swaps than before them.

A drag is measured in the whole window, from the movement of the mouse to the text of the new pair painted: once over
pairs not seen before, a stop every `PACE` seconds as a quick hand does it, then back over the same pairs; each as wall
time, and as CPU time of the UI thread alone. Budgets of wall time on a quiet machine: 33 ms unseen and 16.7 ms seen.
"""

import argparse
import gc
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from diffviewer.comparing import Comparison, LineDiff
from diffviewer.diff.result import Diff, Row, RowKind, Span, SpanKind, Stats
from diffviewer.models import Block, BlockKind, Capture, Document, History
from diffviewer.settings import Settings
from diffviewer.store.library import Library
from diffviewer.ui.comparison.comparison_controller import ComparisonController
from diffviewer.ui.look.theme import Theme
from diffviewer.ui.text.diff_view import DiffView
from diffviewer.ui.timeline.slider_scene import AXIS
from diffviewer.ui.window.back_wiring import BackWiring
from diffviewer.ui.window.main_window import MainWindow
from diffviewer.ui.window.wiring import Wiring
from diffviewer.watching.watcher import Manner
from diffviewer.work.collector import Collector
from diffviewer.work.fetcher import Fetcher
from diffviewer.work.library_access import LibraryAccess
from diffviewer.work.shared_reader import SharedReader
from diffviewer.work.tasks import Tasks

TEXT = """the harbour board voted on monday evening to close its north quay for repairs after two inspections had found
that timbers below waterline were rotten and fishermen who land their catch there would have few days left"""
WORDS = TEXT.split()
SIZES = (40, 200, 2_000, 20_000)
SHARES = (0.02, 0.3, 1.0)  # of the paragraphs that differ
SAME = LineDiff((), ())
VERSIONS = (40, 400)
ARTICLE_WORDS = 1500
START = datetime(2025, 3, 1, tzinfo=UTC)
PACE = 0.04  # seconds between two stops of a drag


def paragraphs(count: int, chance: random.Random) -> list[str]:
    """Invented paragraphs of some 60 words."""
    return [" ".join(chance.choices(WORDS, k=chance.randint(20, 100))) for _ in range(count)]


def comparison(texts: list[str], share: float, seed: int) -> Comparison:
    """A comparison as the engine would give it."""
    chance = random.Random(seed)
    old: list[str] = []
    new: list[str] = []
    rows = []
    for text in texts:
        what = chance.choice(list(RowKind)[1:4]) if chance.random() < share else RowKind.EQUAL
        other = f"{text[:40]} {chance.choice(WORDS).upper()} {text[50:]}" if what is RowKind.CHANGED else text
        before = after = (Span(text, SpanKind.EQUAL),)
        if what is RowKind.CHANGED:
            before = (
                Span(text[:40], SpanKind.EQUAL),
                Span(text[40:50], SpanKind.REMOVED),
                Span(text[50:], SpanKind.EQUAL),
            )
            cut = len(other) - len(text) + 50
            after = (
                Span(text[:40], SpanKind.EQUAL),
                Span(other[40:cut], SpanKind.ADDED),
                Span(text[50:], SpanKind.EQUAL),
            )
        has_old, has_new = what is not RowKind.ADDED, what is not RowKind.REMOVED
        if not has_new:
            before = (Span(text, SpanKind.REMOVED),)
        if not has_old:
            after = (Span(text, SpanKind.ADDED),)
        rows.append(Row(what, (len(old),) * has_old, (len(new),) * has_new, before * has_old, after * has_new))
        old += [text] * has_old
        new += [other] * has_new
    sides = [
        Document(title="A title", url="https://news.test/1", blocks=tuple(Block(BlockKind.PARAGRAPH, t) for t in side))
        for side in (old, new)
    ]
    changes = sum(row.kind is not RowKind.EQUAL for row in rows)
    return Comparison(sides[0], sides[1], SAME, SAME, SAME, SAME, Diff(tuple(rows), Stats(changes=changes)))


def milliseconds(action: Callable[[], object]) -> float:
    """CPU time of an action."""
    start = time.process_time()
    action()
    return 1000 * (time.process_time() - start)


def resident() -> float:
    """What the process holds in memory, in MB."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


def prose(count: int, chance: random.Random) -> list[str]:
    """So many invented words, some of them as frequent as in a language."""
    letters = random.Random(7)
    syllables = [a + b for a in "bdfgklmnprstv" for b in "aeiou"]
    known = ["".join(letters.choices(syllables, k=letters.randint(1, 4))) for _ in range(6000)]
    return chance.choices(known, weights=[1 / (rank + 2) for rank in range(len(known))], k=count)


def versions(count: int) -> History:
    """Invented versions of an article, each edited from the one before as newspapers do."""
    chance = random.Random(count)
    texts = [prose(60, chance) for _ in range(ARTICLE_WORDS // 60)]
    captures = []
    for number in range(count):
        for _ in range(chance.randint(1, 3)):
            words = texts[chance.randrange(len(texts))]
            at = chance.randrange(len(words))
            words[at : at + chance.randint(0, 6)] = prose(chance.randint(1, 12), chance)
            del words[90:]
        if chance.random() < 0.3:
            texts[chance.randrange(len(texts))] = prose(60, chance)
        blocks = tuple(Block(BlockKind.PARAGRAPH, " ".join(words)) for words in texts)
        seen = START + timedelta(hours=number + chance.random())
        captures.append(Capture(Document(title="A title", blocks=blocks), f"version-{number}.html", captured_at=seen))
    return History(tuple(captures))


class Dragging(QObject):
    """The whole window, and a mouse that drags the newer handle."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        settings, theme = Settings(folder / "diffviewer.ini"), Theme(mode="light")
        self.window = MainWindow(settings)
        self.tasks, self.reader = Tasks(self.window), SharedReader()
        self.controller = ComparisonController(self.tasks, self.reader, self.window)
        self.access = LibraryAccess(folder / "library.sqlite")
        self.fetcher = Fetcher(lambda: Library.open(self.access.path), Manner)  # never started: nothing is watched here
        self.wiring = Wiring(self.window, self.controller, self.access, settings, theme)
        self.back = BackWiring(
            self.wiring, self.controller, self.access, self.fetcher, self.reader, settings, theme, self.tasks
        )
        self.wiring.prepare()
        Collector(self.window).look()  # as the program has by then
        self.window.resize(1100, 700)
        self.window.show()
        pane = self.wiring.content.pane
        assert pane is not None
        self.slider, self.viewport = pane.slider, pane.view.canvas.viewport()
        self.viewport.installEventFilter(self)
        self.painted = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Note that the text was painted."""
        if event.type() == QEvent.Type.Paint and self.controller.activity == "none":
            self.painted = True
        return False

    def settle(self, seconds: float) -> None:
        """Let the event loop run for a time."""
        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        loop.exec()

    def mouse(self, kind: QEvent.Type, stop: int) -> None:
        """Press, move or release the mouse at a stop."""
        place = QPointF(self.slider.scene.places[stop], AXIS)
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        held = none if kind is QEvent.Type.MouseButtonRelease else left
        button = none if kind is QEvent.Type.MouseMove else left
        event = QMouseEvent(kind, place, self.slider.mapToGlobal(place), button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self.slider, event)

    def move(self, stop: int) -> tuple[float, float]:
        """Move on to a stop; wall time and the UI thread's CPU time until its text is painted, in milliseconds."""
        wall, cpu = time.perf_counter(), time.thread_time()
        self.painted = False
        self.mouse(QEvent.Type.MouseMove, stop)
        loop = QEventLoop()
        while not self.painted:
            loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        taken = 1000 * (time.perf_counter() - wall), 1000 * (time.thread_time() - cpu)
        self.settle(max(0.001, PACE - taken[0] / 1000))
        return taken

    def run(self, history: History) -> None:
        """Drag over all versions and back."""
        last = len(history.captures) - 1
        self.controller.show_history(history, (0, 1))
        self.settle(0.5)
        step = max(1, last // 60)
        there = list(range(1, last + 1, step))
        self.mouse(QEvent.Type.MouseButtonPress, 1)
        for name, stops in (("unseen", there[1:]), ("seen", there[-2::-1])):
            times = [self.move(stop) for stop in stops]
            wall, cpu = (sorted(each) for each in zip(*times, strict=True))
            print(
                f"{last + 1:>10} {name:>7} | {statistics.median(wall):6.1f} / {wall[int(len(wall) * 0.95)]:6.1f}"
                f" | {statistics.median(cpu):6.1f} / {cpu[int(len(cpu) * 0.95)]:6.1f}",
                flush=True,
            )
        self.mouse(QEvent.Type.MouseButtonRelease, 1)

    def close(self) -> None:
        """End what works behind the window."""
        self.tasks.close()
        self.access.close()
        self.reader.close()
        self.viewport.removeEventFilter(self)
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def drag() -> None:
    """Measure and print what a drag takes."""
    print(f"{'versions':>10} {'pairs':>7} |  wall ms, med/p95 |   CPU ms, med/p95")
    for count in VERSIONS:
        with tempfile.TemporaryDirectory() as folder:
            dragging = Dragging(Path(folder))
            dragging.run(versions(count))
            dragging.close()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--swaps", type=int, default=1000)
    parser.add_argument("--only", choices=("view", "dragging"))
    choice = parser.parse_args()
    app = QApplication([])
    if choice.only != "dragging":
        measure_view(app, choice.swaps)
    if choice.only != "view":
        drag()


def measure_view(app: QApplication, swaps: int) -> None:
    """Measure and print what pairs, frames and memory take."""
    view = DiffView(Theme(mode="light"))
    view.resize(1100, 700)
    view.show()
    app.processEvents()
    canvas = view.canvas

    def paint() -> None:
        canvas.viewport().repaint()
        canvas.map.repaint()

    def show(pair: Comparison) -> None:
        view.show_comparison(pair)
        paint()

    def settle() -> None:
        end = time.perf_counter() + 0.1
        while time.perf_counter() < end:
            app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def scroll(value: int) -> None:
        canvas.map.setValue(value)
        paint()

    def scroll_on(value: int) -> None:
        canvas.map.setValue(value)
        app.processEvents()

    heads = ("first", "swap at top", "swap half-way", "frame, whole", "frame, as shown")
    print(
        f"{'paragraphs':>10} {'differ':>7} | " + " | ".join(f"{head:>15}" for head in heads) + "   CPU ms, median / p95"
    )
    for size in SIZES:
        texts = paragraphs(size, random.Random(size))
        for share in SHARES:
            first, versions_kept = [], []
            for seed in range(2, 8):
                pair = comparison(texts, share, seed)
                versions_kept.append((pair.old, pair.new))  # as an article does
                canvas.lately.prepare(pair)  # as the thread does that compares
                first.append(milliseconds(partial(show, pair)))
                settle()
            pairs = [comparison(texts, share, seed) for seed in range(2)]
            for pair in pairs:
                show(pair)
            top, half = [], []
            for turn in range(20):
                canvas.map.setValue(0)
                top.append(milliseconds(partial(show, pairs[turn % 2])))
                scroll(canvas.map.maximum() // 2)
                half.append(milliseconds(partial(show, pairs[(turn + 1) % 2])))
            start = canvas.map.maximum() // 3
            frames = [milliseconds(partial(scroll, start + y)) for y in range(0, 4000, 37)]
            show(pairs[1])
            scroll_on(start)
            shown = [milliseconds(partial(scroll_on, start + y)) for y in range(0, 4000, 37)]
            cells = [
                f"{statistics.median(times):6.1f} / {sorted(times)[int(len(times) * 0.95)]:6.1f}"
                for times in (first, top, half, frames, shown)
            ]
            print(f"{size:>10} {share:>7.0%} | {' | '.join(cells)}", flush=True)
    pairs = [comparison(paragraphs(200, random.Random(seed)), 0.3, seed) for seed in range(40)]
    for pair in pairs:
        show(pair)
    before = resident()
    for turn in range(swaps):
        show(pairs[turn % len(pairs)])
        app.processEvents()
    print(f"memory: {resident() - before:+.1f} MB over {swaps} swaps between 40 pairs of 200 paragraphs")


if __name__ == "__main__":
    main()
