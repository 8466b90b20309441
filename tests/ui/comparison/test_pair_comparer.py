import random
import time
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from diffviewer.comparing import compare_documents
from diffviewer.diff.options import Options
from diffviewer.diff.result import Stats
from diffviewer.models import Block, BlockKind, Capture, Document
from diffviewer.ui.comparison.pair_comparer import Compared, PairComparer
from diffviewer.watching.measure import words_changed
from diffviewer.work.tasks import Tasks
from tests.ui.pages import capture, history


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    assert tasks.close()


def known(comparer: PairComparer) -> set[tuple[int, int]]:
    return set(comparer._remembered)


def show(qtbot: QtBot, comparer: PairComparer, left: int, right: int) -> None:
    with qtbot.waitSignal(comparer.ready, timeout=20_000):
        comparer.show(left, right)


def test_while_the_hand_moves_only_what_comes_next_is_compared(qtbot: QtBot, tasks: Tasks) -> None:
    comparer = PairComparer(tasks)
    comparer._rest.setInterval(600_000)
    comparer.set_captures(history(12).captures)
    show(qtbot, comparer, 0, 1)
    show(qtbot, comparer, 0, 2)
    qtbot.waitUntil(lambda: (0, 5) in known(comparer), timeout=20_000)
    qtbot.waitUntil(lambda: not comparer._ahead.is_busy)
    assert known(comparer) == {(0, right) for right in range(1, 6)}
    show(qtbot, comparer, 0, 1)  # and back
    qtbot.waitUntil(lambda: not comparer._ahead.is_busy)
    assert known(comparer) == {(0, right) for right in range(1, 6)}


def test_at_rest_the_pairs_around_and_all_steps_are_compared(qtbot: QtBot, tasks: Tasks) -> None:
    comparer = PairComparer(tasks)
    comparer._rest.setInterval(10)
    comparer.set_captures(history(9).captures)
    show(qtbot, comparer, 3, 5)
    around = {(3, 6), (3, 4), (2, 5), (4, 5), (4, 6), (2, 4), (3, 8), (0, 5)}
    steps = {(step, step + 1) for step in range(8)}
    qtbot.waitUntil(lambda: around | steps <= known(comparer), timeout=20_000)
    assert None not in comparer.steps


def test_steps_that_are_known_need_no_comparison(qtbot: QtBot, tasks: Tasks) -> None:
    comparer = PairComparer(tasks)
    comparer._rest.setInterval(10)
    recorded = tuple(Stats(words_added=number + 1) for number in range(8))
    comparer.set_captures(history(9).captures, recorded)
    assert comparer.steps == recorded
    show(qtbot, comparer, 0, 1)
    qtbot.waitUntil(lambda: not comparer._rest.isActive() and not comparer._ahead.is_busy, timeout=20_000)
    qtbot.waitUntil(lambda: (0, 4) in known(comparer), timeout=20_000)
    assert (6, 7) not in known(comparer)
    # what was compared adds what moved, and keeps the words as they were counted
    assert comparer.steps[0] is not None
    assert (comparer.steps[0].words_added, comparer.steps[0].changes) == (1, 1)
    comparer.set_options(Options(ignore_case=True))
    assert comparer.steps == (None,) * 8
    comparer.set_options(Options())
    assert comparer.steps == recorded


def test_a_step_is_counted_as_the_library_counts_it(qtbot: QtBot, tasks: Tasks) -> None:
    texts = [f"It was said in {count}." for count in ("public", "private and at night")]
    captures = [capture(number, said, title=f"Ferry {number}") for number, said in enumerate(texts)]
    comparer = PairComparer(tasks)
    comparer.set_captures(tuple(captures))
    show(qtbot, comparer, 0, 1)
    step, stored = comparer.steps[0], words_changed(captures[0].document, captures[1].document)
    assert step is not None
    assert (step.words_added, step.words_removed) == (stored.words_added, stored.words_removed) == (5, 2)


def test_a_hand_that_jumps_unevenly_is_met_where_it_may_come_down(qtbot: QtBot, tasks: Tasks) -> None:
    comparer = PairComparer(tasks)
    comparer._rest.setInterval(600_000)
    comparer.set_captures(history(16).captures)
    show(qtbot, comparer, 0, 1)
    show(qtbot, comparer, 0, 4)
    ahead = {(0, 7), (0, 10), (0, 13), (0, 6), (0, 8)}
    qtbot.waitUntil(lambda: ahead <= known(comparer), timeout=20_000)
    qtbot.waitUntil(lambda: not comparer._ahead.is_busy)
    assert {(0, 5), (0, 9), (0, 11)}.isdisjoint(known(comparer))


def test_on_the_way_back_nothing_is_compared_beside(qtbot: QtBot, tasks: Tasks) -> None:
    comparer = PairComparer(tasks)
    comparer._rest.setInterval(600_000)
    comparer.set_captures(history(16).captures)
    for newer in (1, 4, 1, 4):
        show(qtbot, comparer, 0, newer)
    qtbot.waitUntil(lambda: {(0, 7), (0, 10), (0, 13)} <= known(comparer), timeout=20_000)
    qtbot.wait(200)
    qtbot.waitUntil(lambda: not comparer._ahead.is_busy)
    assert {(0, 6), (0, 8)}.isdisjoint(known(comparer))


def test_what_is_compared_ahead_waits_while_a_pair_is_painted(qtbot: QtBot, tasks: Tasks) -> None:
    chance = random.Random(1)
    texts = [[" ".join(chance.choices("abcdefghijklmnopqrst", k=60)) for _ in range(700)] for _ in range(3)]
    documents = [Document(blocks=tuple(Block(BlockKind.PARAGRAPH, text) for text in side)) for side in texts]
    captures = tuple(Capture(document, f"{number}.html") for number, document in enumerate(documents))
    comparer = PairComparer(tasks)
    comparer._rest.setInterval(10)
    comparer._painting.setInterval(2000)
    comparer.set_captures(captures)
    compared = Compared(0, 1, compare_documents(documents[0], documents[0]))
    comparer._remember(compared)
    comparer._look_ahead()
    assert comparer._ahead.is_busy
    busy = time.process_time()
    time.sleep(0.3)
    assert time.process_time() - busy > 0.1  # it is at work
    comparer.show(0, 1)
    time.sleep(0.1)  # it may be in the middle of a step
    waiting = time.process_time()
    time.sleep(0.3)
    assert time.process_time() - waiting < 0.05
    comparer._go_on()
    qtbot.waitUntil(lambda: len(known(comparer)) > 1, timeout=60_000)
