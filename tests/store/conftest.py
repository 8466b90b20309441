import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from diffviewer.store.library import Library


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a library may be made."""
    return tmp_path / "library.db"


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with nothing in it, made once: making one waits for the disk many times."""
    path = tmp_path_factory.mktemp("empty") / "library.db"
    Library.open(path).close()
    return path


@pytest.fixture
def library(path: Path, empty: Path) -> Iterator[Library]:
    """A library of the test's own, at `path`."""
    shutil.copy(empty, path)
    with Library.open(path) as opened:
        yield opened


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """One library for all tests of a file that leave each other's articles alone."""
    with Library.open(tmp_path_factory.mktemp("shared") / "library.db") as opened:
        yield opened
