"""`diffviewer import`, run as the command line runs it, on real libraries."""

from collections.abc import Callable
from pathlib import Path

import pytest

from diffviewer import paths
from diffviewer.cli import main
from diffviewer.store.library import Library
from tests.ui.libraries import add, fill

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: str | Path) -> tuple[int, str, str]:
        status = main([str(argument) for argument in arguments])
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


@pytest.fixture
def other(tmp_path: Path) -> Path:
    path = tmp_path / "other.sqlite"
    fill(path)
    return path


def test_a_library_comes_in_once(run: Run, tmp_path: Path, other: Path) -> None:
    second = tmp_path / "second.sqlite"
    with Library.open(second) as library:
        add(library, "The harbour is dredged")
    target = tmp_path / "mine.sqlite"
    before = other.read_bytes()
    assert run("import", other, second, "--library", target) == (
        0,
        f"{other}: 5 new articles, 11 new versions\n{second}: 1 new article, 1 new version\n",
        "",
    )
    assert run("import", other, "--library", target) == (0, f"{other}: 0 new articles, 0 new versions\n", "")
    assert other.read_bytes() == before
    with Library.open(target, read_only=True) as library:
        assert library.lists.count() == 6
        assert library.verify().sound


def test_without_a_name_it_is_the_persons_own_library(run: Run, other: Path) -> None:
    assert run("import", other)[0] == 0
    with Library.open(paths.library_file(), read_only=True) as library:
        assert library.lists.count() == 5


def test_a_file_that_is_no_library_is_one_sentence_and_nothing_comes_in(run: Run, tmp_path: Path, other: Path) -> None:
    letter, target = tmp_path / "letter.sqlite", tmp_path / "mine.sqlite"
    letter.write_bytes(b"a letter to the editor" * 40)
    status, out, err = run("import", other, letter, "--library", target)
    assert (status, out) == (2, "")
    assert "is not a library of Diffviewer" in err
    assert err.count("\n") == 1
    status, _, err = run("import", tmp_path / "nowhere.sqlite", "--library", target)
    assert (status, err.count("\n")) == (2, 1)
    assert "There is no library" in err
    assert not target.exists()


def test_a_library_does_not_come_into_itself(run: Run, other: Path) -> None:
    status, out, err = run("import", other, "--library", other)
    assert (status, out) == (2, "")
    assert "is the library that is open" in err
