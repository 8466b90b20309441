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
@pytest.mark.parametrize(
    "article", ["1", "all", "https://courier.example/harbour", "source:the courier", "search:harbour wall"]
)
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


@pytest.mark.filterwarnings("ignore::DeprecationWarning:feedparser")
def test_feeds_of_what_is_not_there(library: Path, run: Run) -> None:
    status, out, err = run("export", "source:The Herald", "--format", "atom", "--library", library)
    assert (status, out) == (2, "")
    assert "of “The Herald”" in err
    status, out, _ = run("export", "search:nothing of the kind", "--format", "rss", "--library", library)
    assert status == 0
    assert feedparser.parse(out).entries == []


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


def test_histories_and_comparisons(library: Path, run: Run) -> None:
    def out(*arguments: str) -> str:
        status, out, err = run("export", "1", *arguments, "--library", library)
        assert (status, err) == (0, "")
        return out

    assert out("--format", "html").count("<section") == 4
    assert "## v2" in out("--format", "markdown")
    assert len(out("--format", "csv").splitlines()) == 5
    assert "Version 2" in out("--format", "html", "--versions", "0", "2")
    assert "SHA-256" in out("--format", "markdown", "--versions", "0", "2")
    compared = json.loads(out("--format", "json", "--versions", "0", "2"))
    assert list(compared) == ["schema", "old", "new", "title", "rows", "stats"]
    assert compared["stats"]["words_added"] == 3
    assert json.loads(out("--versions", "2", "0"))["stats"]["words_added"] == 2


def test_all_articles_in_a_folder(library: Path, run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    assert run("export", "all", "--format", "html", "-o", folder, "--library", library) == (0, "", "")
    assert run("export", "1", "--format", "markdown", "-o", folder, "--library", library) == (0, "", "")
    assert sorted(file.name for file in folder.iterdir()) == ["1 Harbour wall fails.html", "Harbour wall fails.md"]
    assert len(run("export", "all", "--format", "csv", "--library", library)[1].splitlines()) == 5


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("1", "--format", "csv", "--versions", "0", "1"), "--versions"),
        (("all", "--versions", "0", "1"), "--versions"),
        (("1", "--versions", "0", "9"), "9"),
        (("1", "--versions", "0", "x"), "x"),
        (("all", "--format", "html"), "FOLDER"),
        (("all", "--format", "atom", "--limit", "0"), "--limit"),
        (("7", "--format", "html"), "7"),
        (("1", "--format", "html", "-o", "/nowhere/at/all.html"), "all.html"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(arguments: tuple[str, ...], word: str, library: Path, run: Run) -> None:
    status, out, err = run("export", *arguments, "--library", library)
    assert (status, out) == (2, "")
    assert word in err
    assert len(err.splitlines()) == 1
