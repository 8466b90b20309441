"""The page in a bundle that checks it, in a real browser without network."""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZipFile

import pytest

from diffviewer import paths
from diffviewer.export.bundle.writer import write_bundle
from diffviewer.store.library import Library
from tests.export.browser import PROGRAM, Browser
from tests.export.bundles import tampered
from tests.export.histories import harbour, hostile

PAGE = paths.resources() / "bundle" / "verify.html"
ANSWER = """new Promise(done => {
  const answer = document.getElementById("answer");
  const look = () => /^(Reading .*)?$/.test(answer.textContent) ? setTimeout(look, 10) : done(answer.textContent);
  look();
})"""


def test_the_page_loads_nothing() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert "default-src 'none'" in text
    assert not re.search(r"https?:|url\(|@import|\bfetch\(|XMLHttpRequest|\bsrc=|\bhref=|innerHTML", text)


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    if PROGRAM is None:
        pytest.skip("no Chromium on this machine: apt-get install chromium")
    with Browser(tmp_path_factory.mktemp("profile")) as started:
        yield started


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    folder = tmp_path_factory.mktemp("bundle")
    with Library.open(harbour(folder / "lib.sqlite")) as library, (folder / "b.zip").open("wb") as stream:
        whole = write_bundle(stream, library, library.articles.get(1), datetime(2026, 4, 1, tzinfo=UTC))
    return folder / "b.zip", whole


def test_a_sound_bundle(browser: Browser, bundle: tuple[Path, str]) -> None:
    file, whole = bundle
    browser.open(PAGE)
    browser.choose("#zip", [file])
    assert re.fullmatch(r"Sound: all \d+ files are as they were .*2026-04-01T00:00:00Z\.", browser.run(ANSWER))
    assert whole in browser.run("document.getElementById('whole').textContent")
    field = "document.getElementById('expected')"
    browser.run(f"{field}.value = '{'0' * 64}'; {field}.oninput()")
    assert browser.run(ANSWER) == "This is not the bundle whose number you were given."
    browser.run(f"{field}.value = ' {whole.upper()}'; {field}.oninput()")
    assert browser.run(ANSWER).startswith("Sound")


def test_an_unpacked_bundle(browser: Browser, bundle: tuple[Path, str], tmp_path: Path) -> None:
    folder = tmp_path / "unpacked"
    with ZipFile(bundle[0]) as archive:
        archive.extractall(folder)
    browser.open(folder / "verify.html")
    browser.choose("#folder", [folder])
    assert browser.run(ANSWER).startswith("Sound")
    (folder / "texts" / "v0001.txt").write_text("Another text.\n", encoding="utf-8")
    browser.open(folder / "verify.html")
    browser.choose("#folder", [folder])
    assert "wrong with this bundle" in browser.run(ANSWER)


def changed(files: dict[str, bytes]) -> None:
    files["texts/v0001.txt"] += b"!"


def gone(files: dict[str, bytes]) -> None:
    del files["log.json"]


def added(files: dict[str, bytes]) -> None:
    files["<img src=x onerror=alert(1)>.txt"] = b"x"


@pytest.mark.parametrize(
    ("how", "said"),
    [
        (changed, "texts/v0001.txt\nwas changed"),
        (gone, "log.json\nis missing"),
        (added, "<img src=x onerror=alert(1)>.txt\nis not listed: it was added later"),
    ],
)
def test_a_bundle_that_was_tampered_with(
    how: Callable[[dict[str, bytes]], None], said: str, browser: Browser, bundle: tuple[Path, str], tmp_path: Path
) -> None:
    browser.open(PAGE)
    browser.choose("#zip", [tampered(bundle[0], tmp_path / "t.zip", how)])
    assert "wrong with this bundle" in browser.run(ANSWER)
    rows = browser.run(
        "Array.from(document.querySelectorAll('tr'), row => row.cells[0].innerText + '\\n' + row.cells[1].innerText)"
    )
    assert said in rows
    assert browser.run("document.querySelectorAll('img').length") == 0


def test_a_file_that_is_no_bundle(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "x.zip").write_bytes(b"PK\x03\x04 and then nothing of the kind")
    browser.open(PAGE)
    browser.choose("#zip", [tmp_path / "x.zip"])
    assert browser.run(ANSWER) == "This bundle cannot be checked: it is not a whole .zip file."


def test_no_text_runs_in_the_pages_of_a_bundle(browser: Browser, tmp_path: Path) -> None:
    with Library.open(hostile(tmp_path / "h.sqlite")) as library, (tmp_path / "h.zip").open("wb") as stream:
        write_bundle(stream, library, library.articles.get(1), datetime(2026, 4, 1, tzinfo=UTC))
    with ZipFile(tmp_path / "h.zip") as archive:
        archive.extractall(tmp_path / "unpacked")
    for name in ("history.html", "diffs/0001-v0-v1.html"):
        browser.open(tmp_path / "unpacked" / name)
        assert browser.run("document.scripts.length") == 0
        assert "<script>alert(1)</script>]]>&amp;" in browser.run("document.querySelector('h1').textContent")
