"""The view of two versions: time to show another pair, time of a frame while scrolling, memory over many pairs.

    python benchmarks/ui.py [--swaps 1000]

Offscreen, a window of 1100 x 700. The articles are generated; of their paragraphs a share differs (changed, removed or
added), and the pairs of one size share most of their text, as versions do. Times are CPU milliseconds of this process,
from the call to the painted view and map; the budget is 20 for a pair and 8 for a frame. Memory is what the process
holds more after the swaps than before them.
"""

import argparse
import gc
import os
import random
import statistics
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from diffviewer.comparing import Comparison, LineDiff
from diffviewer.diff.result import Diff, Row, RowKind, Span, SpanKind, Stats
from diffviewer.models import Block, BlockKind, Document
from diffviewer.ui.look.theme import Theme
from diffviewer.ui.text.diff_view import DiffView

TEXT = """the harbour board voted on monday evening to close its north quay for repairs after two inspections had found
that timbers below waterline were rotten and fishermen who land their catch there would have few days left"""
WORDS = TEXT.split()
SIZES = (40, 200, 2_000, 20_000)
SHARES = (0.02, 0.3, 1.0)  # of the paragraphs that differ
SAME = LineDiff((), ())


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


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--swaps", type=int, default=1000)
    swaps = parser.parse_args().swaps
    app = QApplication([])
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

    def scroll(value: int) -> None:
        canvas.map.setValue(value)
        paint()

    heads = ("swap at top", "swap half-way", "frame")
    print(
        f"{'paragraphs':>10} {'differ':>7} | " + " | ".join(f"{head:>15}" for head in heads) + "   CPU ms, median / p95"
    )
    for size in SIZES:
        texts = paragraphs(size, random.Random(size))
        for share in SHARES:
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
            cells = [
                f"{statistics.median(times):6.1f} / {sorted(times)[int(len(times) * 0.95)]:6.1f}"
                for times in (top, half, frames)
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
