from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from diffviewer.diff.options import Options
from diffviewer.diff.result import Stats
from diffviewer.ui.comparison.pair_comparer import PairComparer
from diffviewer.work.tasks import Tasks
from tests.ui.pages import history


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
