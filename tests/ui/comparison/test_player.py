from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from diffviewer.models import History
from diffviewer.records import Change, Origin, Outcome, Stop, Version
from diffviewer.ui.comparison.comparison_controller import ComparisonController
from diffviewer.ui.comparison.player import PACES, Player
from diffviewer.ui.comparison.version_steps import VersionSteps, last_seen
from tests.ui.pages import START, controller, history, opened, pages


@pytest.fixture
def made(qtbot: QtBot, tmp_path: Path) -> Iterator[ComparisonController]:
    """A controller with five versions."""
    with controller(qtbot) as made:
        opened(qtbot, made, pages(tmp_path, 5))
        yield made


@pytest.fixture
def player(made: ComparisonController, monkeypatch: pytest.MonkeyPatch) -> Player:
    monkeypatch.setitem(PACES, "fast", 10)
    player = Player(made)
    player.set_pace("fast")
    return player


def shown(made: ComparisonController) -> list[tuple[int, int]]:
    """Every pair that is shown from now on."""
    seen: list[tuple[int, int]] = []
    made.compared.connect(lambda _: seen.append(made.pair))
    return seen


def test_it_plays_from_the_first_to_the_last_and_leaves_none_out(
    qtbot: QtBot, made: ComparisonController, player: Player
) -> None:
    seen = shown(made)
    assert made.pair == (3, 4)
    player.toggle()
    assert player.is_playing
    qtbot.waitUntil(lambda: not player.is_playing, timeout=20_000)
    qtbot.waitUntil(lambda: len(seen) >= 4, timeout=20_000)
    assert seen == [(0, 1), (1, 2), (2, 3), (3, 4)]


def test_it_keeps_the_distance(qtbot: QtBot, made: ComparisonController, player: Player) -> None:
    made.set_pair(0, 2)
    seen = shown(made)
    player.toggle()
    qtbot.waitUntil(lambda: made.pair == (2, 4), timeout=20_000)
    assert (1, 3) in seen or made.pair == (2, 4)
    assert not player.is_playing


def test_it_pauses_when_asked_and_when_the_person_chooses(made: ComparisonController, player: Player) -> None:
    player.toggle()
    player.toggle()
    assert not player.is_playing
    assert made.pair == (0, 1)
    player.toggle()
    assert player.is_playing
    made.set_pair(0, 3)
    assert not player.is_playing
    player.toggle()
    made.begin_anew()
    assert not player.is_playing
    player.toggle()
    assert not player.is_playing


def test_two_versions_are_not_played(qtbot: QtBot, tmp_path: Path) -> None:
    with controller(qtbot) as made:
        opened(qtbot, made, pages(tmp_path, 2))
        player = Player(made)
        player.toggle()
        assert not player.is_playing


def told(looked_after: float | None) -> History:
    """Four versions an hour apart, as the library tells them, looked at so many hours after the first."""
    plain = history(4)
    stops = tuple(
        Stop(
            START + timedelta(hours=hour),
            START + timedelta(hours=hour, minutes=30),
            Outcome.CHANGED if hour else Outcome.NEW,
            Version(hour + 1, 1, hour, START, "", 10, Change(), Origin.LIVE, "", None),
            Change(3, 1),
        )
        for hour in range(4)
    )
    looked = None if looked_after is None else START + timedelta(hours=looked_after)
    return replace(plain, stops=stops, looked_at=looked)


@pytest.mark.parametrize(("hours", "seen"), [(None, None), (0.5, 0), (2.0, 2), (3.5, None), (-1, None)])
def test_what_was_seen_last(hours: float | None, seen: int | None) -> None:
    assert last_seen(told(hours)) == seen
    assert last_seen(None) is None


def test_pairs_by_one_key(qtbot: QtBot) -> None:
    with controller(qtbot) as made:
        steps = VersionSteps(made)
        steps.choose_since_looked()
        steps.choose_adjacent()
        made.show_history(told(1.2), (0, 2))
        steps.choose_adjacent()
        assert made.pair == (1, 2)
        made.set_pair(0, 2)
        steps.choose_since_looked()
        assert made.pair == (1, 3)
        # the library counted the words when it stored the versions: nothing is compared to show them
        assert [step.words_added for step in made.comparer.steps if step is not None] == [3, 3, 3]
