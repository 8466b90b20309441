"""`diffviewer export`, run as the command line runs it, on real libraries."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import feedparser
import pytest

from diffviewer.cli import main
from tests.export.histories import harbour


def damage(library: Path) -> None:
    """Spoil every text."""
    with closing(sqlite3.connect(library)) as database, database:
        database.execute("UPDATE pack SET body = x'00'")


Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return harbour(tmp_path / "lib.sqlite")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: str | Path) -> tuple[int, str, str]:
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as end:
            status = int(end.code or 0)
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


@pytest.mark.filterwarnings("ignore::DeprecationWarning:feedparser")
@pytest.mark.parametrize("kind", ["atom", "rss"])
@pytest.mark.parametrize("article", ["1", "all", "https://courier.example/harbour"])
def test_feeds(kind: str, article: str, library: Path, run: Run, tmp_path: Path) -> None:
    status, out, err = run("export", article, "--format", kind, "--library", library)
    assert (status, err) == (0, "")
    parsed = feedparser.parse(out)
    assert not parsed.bozo
    assert len(parsed.entries) == 3
    target = tmp_path / f"changes.{kind}"
    assert run("export", article, "-o", target, "--limit", "1", "--library", library) == (0, "", "")
    newest = feedparser.parse(target.read_bytes())
    assert [entry.id for entry in newest.entries] == [parsed.entries[0].id]


def test_a_file_that_cannot_be_finished_is_left_as_it_was(library: Path, run: Run, tmp_path: Path) -> None:
    target = tmp_path / "changes.atom"
    target.write_text("what stood here", encoding="utf-8")
    damage(library)
    status, out, err = run("export", "1", "-o", target, "--library", library)
    assert (status, out) == (2, "")
    assert "damaged" in err
    assert target.read_text(encoding="utf-8") == "what stood here"
    assert [file.name for file in tmp_path.glob(".*")] == []


def test_json_stays_the_default(library: Path, run: Run) -> None:
    status, out, err = run("export", "1", "--library", library)
    assert (status, err) == (0, "")
    assert len(json.loads(out)["versions"]) == 3
