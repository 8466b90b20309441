"""Whatever is handed over is recognised, from the command line."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from diffviewer.cli import main
from diffviewer.fetch.opml import ListedFeed, write_opml
from diffviewer.store.library import Library
from tests.taking_in.diffengine_files import database
from tests.taking_in.test_saved_pages import save
from tests.ui.libraries import fill

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    def run(*arguments: str | Path) -> tuple[int, str, str]:
        status = main(["import", *map(str, arguments), "--library", str(tmp_path / "mine.sqlite")])
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


def test_each_kind_says_what_came(run: Run, tmp_path: Path) -> None:
    opml = tmp_path / "feeds.opml"
    opml.write_bytes(write_opml([ListedFeed("https://a.example/rss", "A")], "Feeds", datetime.now(UTC)))
    config = tmp_path / "config.yaml"
    config.write_text("feeds: [{url: 'https://b.example/rss', name: B}]", encoding="utf-8")
    fill(tmp_path / "other.sqlite")
    theirs = database(tmp_path / "diffengine.db")
    files = (opml, config, theirs, tmp_path / "other.sqlite")
    assert run(*files) == (
        0,
        f"{opml}: 0 new articles, 0 new versions, 1 new feed\n"
        f"{config}: 0 new articles, 0 new versions, 1 new feed\n"
        f"{theirs}: 1 new article, 3 new versions, 1 new feed\n"
        f"{tmp_path / 'other.sqlite'}: 5 new articles, 11 new versions\n",
        "",
    )


def test_pages_named_together_become_one_history(run: Run, tmp_path: Path) -> None:
    pages = [tmp_path / f"ferry 2012-10-0{number}.html" for number in (3, 1, 2)]
    for number, page in enumerate(pages):
        save(page, number)
    assert run(*pages) == (0, "3 pages: 1 new article, 3 new versions\n", "")
    with Library.open(tmp_path / "mine.sqlite", read_only=True) as library:
        assert [version.captured_at.day for version in library.versions(1)] == [1, 2, 3]


def test_what_cannot_be_read_is_one_sentence_each(run: Run, tmp_path: Path) -> None:
    good, bad = tmp_path / "a.html", tmp_path / "b.html"
    save(good, 1)
    bad.write_bytes(b"")
    status, out, err = run(good, bad)
    assert (status, out) == (2, "2 pages: 1 new article, 1 new version\n")
    assert err == f"diffviewer: “{bad}” is empty.\n"
    broken = tmp_path / "list.opml"
    broken.write_text("<opml>", encoding="utf-8")
    for file in (bad, tmp_path / "nowhere", tmp_path / "nowhere.html", tmp_path / "no.yaml"):
        status, out, err = run(file)
        assert (status, out, err.count("\n")) == (2, "", 1)
