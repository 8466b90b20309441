"""A library, a server, a played clock and a watcher."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from diffviewer.fetch.answer import Limits
from diffviewer.fetch.schedule import Pace
from diffviewer.store.library import Library
from diffviewer.watching.watcher import Manner, Watcher
from tests.fetch.web import Web
from tests.watching.played import PlayedClock

MANNER = Manner(
    limits=Limits(connect=2, read=0.5, total=1.5),
    pace=Pace(jitter=0.0),
    delay=timedelta(seconds=2),
    workers=0,
    readers=1,
)


@pytest.fixture
def web() -> Iterator[Web]:
    with Web() as server:
        yield server


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.sqlite") as opened:
        yield opened


@pytest.fixture
def clock() -> PlayedClock:
    return PlayedClock()


@pytest.fixture
def watcher(library: Library, clock: PlayedClock) -> Iterator[Watcher]:
    with Watcher(library, MANNER, clock=clock, seed=1) as made:
        yield made
