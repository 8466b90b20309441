import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from diffviewer.diff.engine import Cancelled
from diffviewer.diff.options import Options
from diffviewer.errors import InputError, Problem
from diffviewer.models import Document
from diffviewer.ui.comparison import pair_comparer
from diffviewer.ui.comparison.comparison_controller import Activity
from diffviewer.ui.comparison.drop_plan import Side
from diffviewer.ui.comparison.version_steps import VersionSteps
from tests.ui.pages import controller, opened, page, pages


def names(made: object) -> list[str]:
    return [capture.name for capture in made.history.captures]  # type: ignore[attr-defined]


def shown(made: object) -> list[str]:
    return [made.history.captures[number].name for number in made.sides]  # type: ignore[attr-defined]


def test_two_files_are_compared_oldest_first(qtbot: QtBot, tmp_path: Path) -> None:
    with controller(qtbot) as made:
        opened(qtbot, made, list(reversed(pages(tmp_path, 2))))
        assert names(made) == ["ferry-0.html", "ferry-1.html"]
        assert made.comparison is not None
        assert made.comparison.old.title == "Ferry to run once a day"
        assert made.comparison.diff.stats.changes == 5
        assert made.activity is Activity.NONE


def test_a_timeline_begins_with_the_last_step(qtbot: QtBot, tmp_path: Path) -> None:
    with controller(qtbot) as made:
        opened(qtbot, made, pages(tmp_path, 4))
        assert made.pair == (2, 3)


def test_one_file_waits_for_another(qtbot: QtBot, tmp_path: Path) -> None:
    with controller(qtbot) as made:
        first, second = pages(tmp_path, 2)
        with qtbot.waitSignal(made.waiting_changed, timeout=30_000, check_params_cb=lambda: made.waiting is not None):
            made.open([second])
        assert made.waiting is not None
        assert made.waiting.name == "ferry-1.html"
        assert made.history is None
        opened(qtbot, made, [first])
        assert made.waiting is None
        assert names(made) == ["ferry-0.html", "ferry-1.html"]


def test_a_page_that_holds_versions_opens_at_once(qtbot: QtBot, corpus: Path) -> None:
    with controller(qtbot) as made:
        opened(qtbot, made, [str(corpus / "seed" / "newssniffer.html")])
        assert len(made.history.captures) == 2  # type: ignore[union-attr]


@pytest.mark.parametrize(("side", "expected"), [(Side.OLD, [3, 1]), (Side.NEW, [0, 3])])
def test_one_file_replaces_the_side_it_is_dropped_on(
    qtbot: QtBot, tmp_path: Path, side: Side, expected: list[int]
) -> None:
    with controller(qtbot) as made:
        opened(qtbot, made, pages(tmp_path, 2))
        opened(qtbot, made, [page(tmp_path, 3)], side=side)
        assert shown(made) == [f"ferry-{number}.html" for number in expected]
        assert made.session.rowCount() == 2


def test_one_file_beside_the_text_waits(qtbot: QtBot, tmp_path: Path) -> None:
    with controller(qtbot) as made:
        opened(qtbot, made, pages(tmp_path, 2))
        with qtbot.waitSignal(made.waiting_changed, timeout=30_000, check_params_cb=lambda: made.waiting is not None):
            made.open([page(tmp_path, 3)], apart=True)
        assert made.history is None
        assert made.session.rowCount() == 1


def test_the_handles_never_cross(qtbot: QtBot, tmp_path: Path) -> None:
    with controller(qtbot) as made:
        opened(qtbot, made, pages(tmp_path, 4))
        made.set_pair(0, 1)
        steps = VersionSteps(made)
        for step, expected in (
            ((1, 0), (0, 1)),
            ((0, 1), (0, 2)),
            ((1, 0), (1, 2)),
            ((0, -1), (1, 2)),
            ((1, 1), (2, 3)),
            ((1, 1), (2, 3)),
            ((-1, 0), (1, 3)),
            ((-1, -1), (0, 2)),
            ((-1, -1), (0, 2)),
            ((0, 1), (0, 3)),
            ((0, 1), (0, 3)),
        ):
            steps.step(*step)
            assert made.pair == expected
        steps.choose_latest()
        assert made.pair == (2, 3)
        steps.choose_whole()
        assert made.pair == (0, 3)


def test_the_newest_pair_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    with controller(qtbot) as made:
        opened(qtbot, made, pages(tmp_path, 6))
        for older in range(4, -1, -1):
            made.set_pair(older, 5)
        qtbot.waitUntil(lambda: made.activity is Activity.NONE)
        assert made.comparison is not None
        assert made.comparison.old.blocks[0].text.endswith("Version 0 adds 0 of its own words.")


def test_every_step_is_counted_in_the_background(qtbot: QtBot, tmp_path: Path) -> None:
    with controller(qtbot) as made:
        opened(qtbot, made, pages(tmp_path, 5))
        qtbot.waitUntil(lambda: all(step is not None for step in made.comparer.steps), timeout=30_000)
        assert len(made.comparer.steps) == 4
        assert all(step.changes == 5 for step in made.comparer.steps)


def test_a_pair_once_compared_comes_back_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    with controller(qtbot) as made:
        opened(qtbot, made, pages(tmp_path, 3))
        first = made.comparison
        with qtbot.waitSignal(made.compared, timeout=30_000):
            made.set_pair(0, 2)
        made.set_pair(1, 2)
        assert made.comparison is first


def test_swapping_mirrors(qtbot: QtBot, tmp_path: Path) -> None:
    with controller(qtbot) as made:
        opened(qtbot, made, pages(tmp_path, 2))
        before = made.comparison
        with qtbot.waitSignal(made.compared, timeout=30_000):
            made.swap()
        assert made.sides == (1, 0)
        assert made.comparison.old == before.new  # type: ignore[union-attr]
        made.swap()
        assert made.comparison is before


def test_what_was_shown_stays_when_a_file_cannot_be_read(qtbot: QtBot, tmp_path: Path) -> None:
    with controller(qtbot) as made:
        opened(qtbot, made, pages(tmp_path, 2))
        before = made.comparison
        (tmp_path / "empty.html").touch()
        with qtbot.waitSignal(made.problem, timeout=30_000) as told:
            made.open([str(tmp_path / "empty.html")])
        assert isinstance(told.args[0], InputError)
        assert told.args[0].problem is Problem.EMPTY
        assert made.comparison is before
        assert made.session.rowCount() == 1


@pytest.mark.parametrize("count", [60])
def test_too_many_files_are_refused(qtbot: QtBot, tmp_path: Path, count: int) -> None:
    with controller(qtbot) as made:
        with qtbot.waitSignal(made.problem, timeout=30_000) as told:
            made.open([str(tmp_path / f"{number}.html") for number in range(count)])
        assert told.args[0].problem is Problem.TOO_MANY


def test_nothing_happens_without_files(qtbot: QtBot) -> None:
    with controller(qtbot) as made:
        made.open([])
        made.swap()
        made.set_pair(0, 1)
        VersionSteps(made).step(1, 1)
        VersionSteps(made).choose_whole()
        assert made.activity is Activity.NONE


def test_giving_up_keeps_what_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    with controller(qtbot) as made:
        opened(qtbot, made, pages(tmp_path, 2))
        before = made.comparison
        with qtbot.assertNotEmitted(made.compared, wait=300):
            made.open(pages(tmp_path, 5))
            assert made.activity is Activity.READING
            made.cancel()
            assert made.activity is Activity.NONE
        assert made.comparison is before


def test_a_comparison_of_the_session_comes_back_as_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    with controller(qtbot) as made:
        opened(qtbot, made, pages(tmp_path, 4))
        with qtbot.waitSignal(made.compared, timeout=30_000):
            made.set_pair(0, 2)
        first = made.session.chosen
        opened(qtbot, made, pages(tmp_path, 2))
        assert made.session.chosen_row == 0
        with qtbot.waitSignal(made.compared, timeout=30_000):
            made.return_to(first)
        assert made.pair == (0, 2)
        assert made.session.chosen_row == 1
        assert first.changes == 6  # five of the text, and the date above it


def test_beginning_anew_keeps_the_session(qtbot: QtBot, tmp_path: Path) -> None:
    with controller(qtbot) as made:
        opened(qtbot, made, pages(tmp_path, 2))
        made.begin_anew()
        assert made.history is None
        assert made.comparison is None
        assert made.session.rowCount() == 1
        assert made.session.chosen is None


def test_hostile_pages_are_compared_or_refused(qtbot: QtBot, tmp_path: Path, corpus: Path) -> None:
    with controller(qtbot) as made:
        ends: list[str] = []
        made.compared.connect(lambda comparison: ends.append("compared"))
        made.problem.connect(lambda error: ends.append("refused"))
        made.failure.connect(lambda error: ends.append(f"failed: {error!r}"))
        good = page(tmp_path, 0)
        files = sorted((corpus / "hostile" / "small").iterdir())
        for number, file in enumerate(files, 1):
            made.open([good, str(file)])
            qtbot.waitUntil(lambda number=number: len(ends) == number, timeout=60_000)  # type: ignore[misc]
        assert set(ends) == {"compared", "refused"}


class Slow:
    """Holds every comparison until it is let go or given up."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.free = threading.Event()
        self._compare = pair_comparer._compare
        monkeypatch.setattr(pair_comparer, "_compare", self)

    def __call__(
        self, old: Document, new: Document, options: Options | None, should_cancel: Callable[[], bool]
    ) -> object:
        while not self.free.wait(0.01):
            if should_cancel():
                raise Cancelled
        return self._compare(old, new, options, should_cancel)


def test_a_comparison_given_up_leaves_the_pair_in_view(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with controller(qtbot) as made:
        opened(qtbot, made, pages(tmp_path, 6))
        Slow(monkeypatch)
        made.set_pair(0, 3)
        assert made.activity is Activity.COMPARING
        made.cancel()
        assert made.pair == (4, 5)
        assert made.activity is Activity.NONE


def test_a_first_comparison_given_up_returns_to_the_one_before(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with controller(qtbot) as made:
        opened(qtbot, made, pages(tmp_path, 2))
        before = made.session.chosen
        slow = Slow(monkeypatch)
        made.open(pages(tmp_path, 3))
        qtbot.waitUntil(lambda: made.activity is Activity.COMPARING, timeout=30_000)
        slow.free.set()
        with qtbot.waitSignal(made.compared, timeout=30_000):
            made.cancel()
        assert made.session.chosen is before
        assert len(made.history.captures) == 2  # type: ignore[union-attr]


def test_an_error_of_our_own_leaves_the_pair_in_view(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(old: Document, new: Document, options: Options | None, should_cancel: Callable[[], bool]) -> None:
        raise RuntimeError("a bug")

    with controller(qtbot) as made:
        opened(qtbot, made, pages(tmp_path, 6))
        made.comparer.cancel()
        monkeypatch.setattr(pair_comparer, "_compare", broken)
        with qtbot.waitSignal(made.failure, timeout=30_000):
            made.set_pair(0, 3)
        assert made.pair == (4, 5)
        made.begin_anew()
        with qtbot.waitSignal(made.failure, timeout=30_000):
            made.open(pages(tmp_path, 2))
        assert made.history is None
