"""An exported comparison in a real browser without network: both forms, by a click and by a key."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from diffviewer.export.exhibit import exhibit_html, of_versions
from diffviewer.store.library import Library
from tests.export.browser import PROGRAM, Browser
from tests.export.histories import hostile

SHOWN = (
    "[...document.querySelectorAll('.columns, main > .text')].map(form => getComputedStyle(form).display !== 'none')"
)


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    if PROGRAM is None:
        pytest.skip("no Chromium on this machine: apt-get install chromium")
    with Browser(tmp_path_factory.mktemp("profile")) as started:
        yield started


def test_the_form_is_chosen_without_a_script(browser: Browser, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    with Library.open(hostile(tmp_path / "lib.sqlite"), read_only=True) as library:
        page.write_text(exhibit_html(of_versions(library, library.articles.get(1), 0, 2)), encoding="utf-8")
    browser.open(page)
    assert browser.run(SHOWN) == [True, False]
    browser.run("document.querySelector('label[for=inline]').click()")
    assert browser.run(SHOWN) == [False, True]
    browser.run("document.querySelector('#side').click()")
    assert browser.run(SHOWN) == [True, False]
    assert browser.run("document.scripts.length") == 0
    assert browser.run("performance.getEntriesByType('resource').length") == 0
    # the citation is below both
    assert "SHA-256" in browser.run("document.querySelector('footer').innerText")
