from collections.abc import Iterator
from pathlib import Path

import pytest

from diffviewer.store.library import Library


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.db"


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    with Library.open(path) as opened:
        yield opened


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """One library for all tests of a file that leave each other's articles alone."""
    with Library.open(tmp_path_factory.mktemp("shared") / "library.db") as opened:
        yield opened
