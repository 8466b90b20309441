"""The commands on the library, run as the command line runs them, on a real library."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from diffviewer import paths
from diffviewer.cli import main
from diffviewer.models import Block, BlockKind, Document
from diffviewer.records import Origin, Outcome
from diffviewer.store.library import Library

START = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
ADDRESS = "https://courier.example/harbour"
TEXTS = (
    ("Harbour wall fails", "The harbour wall failed at dawn.", "Nobody was hurt, the council said."),
    ("Harbour wall fails", "The harbour wall failed at dawn.", "Two people were hurt, the council said."),
    ("Harbour wall collapses", "The harbour wall failed at dawn.", "Two people were hurt, the council said."),
)


def document(title: str, *paragraphs: str) -> Document:
    blocks = tuple(Block(BlockKind.PARAGRAPH, text) for text in paragraphs)
    return Document(title=title, url=ADDRESS, source="The Courier", blocks=blocks, extractor="test 1")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    file = tmp_path / "lib.sqlite"
    with Library.open(file) as store:
        article = store.articles.watch(ADDRESS, START)
        for hour, (title, *paragraphs) in enumerate(TEXTS):
            at = START + timedelta(hours=hour)
            store.add_capture(article.id, document(title, *paragraphs), at, origin=Origin.LIVE, status=200)
        store.record_check(article.id, START + timedelta(hours=3), Outcome.FAILED, status=503, error="busy")
    return file


Run = Callable[..., tuple[int, str, str]]


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


def answer(run: Run, *arguments: str | Path) -> Any:
    status, out, err = run(*arguments, "--format", "json")
    assert (status, err) == (0, "")
    return json.loads(out)


def test_list_in_json_has_the_fields_of_the_contract(library: Path, run: Run) -> None:
    (article,) = answer(run, "list", "--library", library)
    assert list(article) == [
        "id",
        "title",
        "source",
        "url",
        "versions",
        "first_seen",
        "last_changed",
        "next_check",
        "unread",
    ]
    assert article["title"] == "Harbour wall collapses"
    assert article["versions"] == 3
    assert article["first_seen"] == "2026-03-01T09:00:00Z"
    assert article["last_changed"] == "2026-03-01T11:00:00Z"


def test_log_tells_versions_and_checks(library: Path, run: Run) -> None:
    log = answer(run, "log", ADDRESS, "--library", library)
    assert [v["version"] for v in log["versions"]] == [0, 1, 2]
    assert log["versions"][1]["words_added"] == 3
    assert log["versions"][1]["words_removed"] == 2
    assert {v["origin"] for v in log["versions"]} == {"live"}
    assert [s["outcome"] for s in log["sightings"]] == ["new", "changed", "changed", "failed"]
    assert log["sightings"][-1]["status"] == 503
    assert log["article"]["url"] == ADDRESS
    assert answer(run, "log", "1", "--library", library) == log


def test_search_finds_what_is_gone(library: Path, run: Run) -> None:
    (found,) = answer(run, "search", "removed:nobody", "--library", library)
    assert found["article"] == 1
    (match,) = found["matches"]
    assert "Nobody" in match["text"]
    assert (match["first_version"], match["last_version"], match["removed"]) == (0, 0, True)
    assert answer(run, "search", "zebra", "--library", library) == []


@pytest.mark.parametrize("odd", ['"', "*", "title:", "a:b:c", "(", "NEAR/3", "\\", "''", "-", "%", "\x00"])
def test_nothing_typed_breaks_the_search(odd: str, library: Path, run: Run) -> None:
    status, _, err = run("search", "--library", library, "--", odd)
    assert (status, err) == (0, "")


def test_export_has_every_text(library: Path, run: Run, tmp_path: Path) -> None:
    whole = answer(run, "export", "1", "--library", library)
    said = [[block["text"] for block in version["document"]["blocks"]] for version in whole["versions"]]
    assert said == [list(paragraphs) for _, *paragraphs in TEXTS]
    target = tmp_path / "all.json"
    assert run("export", "all", "--library", library, "-o", target)[0] == 0
    assert json.loads(target.read_text(encoding="utf-8")) == [whole]


def test_texts_for_people(library: Path, run: Run) -> None:
    assert "2 changes" in run("list", "--library", library)[1]
    assert "busy" in run("log", "1", "--library", library)[1]
    status, out, _ = run("search", "nobody", "--library", library)
    assert status == 0
    assert "gone; version 0" in out


def test_the_own_library_is_empty_at_first(run: Run) -> None:
    assert answer(run, "list") == []
    assert paths.library_file().exists()


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("list", "--library", "nowhere.sqlite"), "nowhere.sqlite"),
        (("log", "7", "--library", "LIBRARY"), "7"),
        (("log", "https://x.example/", "--library", "LIBRARY"), "https://x.example/"),
        (("log", "9" * 30, "--library", "LIBRARY"), f"no article {'9' * 30} in"),
        (("log", "", "--library", "LIBRARY"), "no article “” in"),
        (("export", "1", "--versions", "0", "9" * 30, "--library", "LIBRARY"), f"no version {'9' * 30} in"),
        (("list", "--library", "no\udcffwhere.sqlite"), "no\\xffwhere.sqlite"),
        (("list", "--library", "FOREIGN"), "not a library"),
        (("search", "x", "--limit", "0", "--library", "LIBRARY"), "--limit"),
        (("list", "--library", "PIPE"), "not a library"),
        (("verify", "PIPE"), "not a library"),
        (("verify", "PIPE.zip"), "not a file"),
        (("import", "PIPE", "--library", "LIBRARY"), "not a file"),
        (("import", "PIPE.opml", "--library", "LIBRARY"), "not a file"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    arguments: tuple[str, ...], word: str, library: Path, run: Run, tmp_path: Path
) -> None:
    foreign = tmp_path / "foreign.sqlite"
    foreign.write_text("Dear diary, this is no database at all.\n" * 40, encoding="utf-8")
    before = foreign.read_bytes()
    named = {"LIBRARY": str(library), "FOREIGN": str(foreign)}
    if any(argument.startswith("PIPE") for argument in arguments) and not hasattr(os, "mkfifo"):
        pytest.skip("there are no named pipes")
    for name in ("PIPE", "PIPE.zip", "PIPE.opml"):
        named[name] = str(tmp_path / name)
        if hasattr(os, "mkfifo"):
            os.mkfifo(named[name])
    status, out, err = run(*(named.get(argument, argument) for argument in arguments))
    assert status == 2
    assert out == ""
    assert word in err
    assert len(err.splitlines()) == 1
    assert foreign.read_bytes() == before


def run_shut_out(command: str, library: Path, tmp_path: Path) -> "subprocess.CompletedProcess[str]":
    """Run a command in another process, in a folder with SHUT/, which may not be entered, LIBRARY and PAGE."""
    # without what lets root enter everything
    plain = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] if os.geteuid() == 0 else []
    if plain and shutil.which(plain[0]) is None:
        pytest.skip("root may enter every folder, and setpriv is missing")
    shut = tmp_path / "SHUT"
    shut.mkdir()
    (tmp_path / "PAGE.txt").write_text("A text.", encoding="utf-8")
    (shut / "x.html").write_text("A text.", encoding="utf-8")
    shut.chmod(0)
    words = [str(library) if word == "LIBRARY" else word for word in command.split()]
    surroundings = os.environ | {
        "HOME": str(tmp_path / "home"),
        "PYTHONPATH": str(Path(__file__).resolve().parent.parent),
    }
    try:
        return subprocess.run(
            [*plain, sys.executable, "-m", "diffviewer", *words],
            cwd=tmp_path,
            env=surroundings,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
    finally:
        shut.chmod(0o700)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="permissions are of another kind here")
@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        ("compare PAGE.txt PAGE.txt -o SHUT/x.html", "“SHUT/x.html” cannot be written: Permission denied."),
        ("export 1 --library LIBRARY -o SHUT/x.html", "“SHUT/x.html” cannot be written: Permission denied."),
        ("import SHUT/x.html --library LIBRARY", "“SHUT/x.html” cannot be read: Permission denied."),
        ("import SHUT/x.sqlite --library LIBRARY", "SHUT/x.sqlite” may not be opened"),
        ("check --library SHUT/x.sqlite", "SHUT/x.sqlite” may not be opened"),
        ("verify SHUT/x.zip", "“SHUT/x.zip” cannot be read: Permission denied."),
        ("import SHUT --library LIBRARY", "“SHUT” cannot be read: Permission denied."),
        ("extract SHUT/x.html", "“SHUT/x.html” cannot be read: Permission denied."),
    ],
)
def test_a_folder_that_may_not_be_entered_is_one_sentence(
    arguments: str, word: str, library: Path, tmp_path: Path
) -> None:
    done = run_shut_out(arguments, library, tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert word in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="permissions are of another kind here")
def test_a_folder_within_that_may_not_be_entered_is_told_and_the_rest_comes_in(library: Path, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<h1>A headline</h1><p>" + "Words of an article. " * 20, encoding="utf-8")
    done = run_shut_out("import . --library LIBRARY", library, tmp_path)
    assert done.returncode == 2
    assert "new version" in done.stdout
    assert "SHUT” cannot be read: Permission denied." in done.stderr
