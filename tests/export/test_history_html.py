"""Whole histories as HTML, read by lxml."""

import re
from pathlib import Path

import pytest
from lxml import etree
from lxml import html as lxml_html

from diffviewer.export.exhibit import exhibit_html, of_versions
from diffviewer.export.history_html import history_html
from diffviewer.store.library import Library
from tests.export.histories import HOSTILE, HOSTILE_LINE, TEXTS, harbour, hostile

# what the parser says of a page that is not well built; tags of HTML 5 are unknown to it
TAG_INVALID = 801


def page_of(text: str) -> lxml_html.HtmlElement:
    parser = lxml_html.HTMLParser()
    tree = lxml_html.document_fromstring(text, parser=parser)
    assert [str(entry) for entry in parser.error_log if entry.type != TAG_INVALID] == []
    return tree


def history(file: Path) -> str:
    with Library.open(file, read_only=True) as library:
        return "".join(history_html(library, library.articles.get(1)))


def test_every_step_is_there(tmp_path: Path) -> None:
    page = page_of(history(harbour(tmp_path / "lib.sqlite")))
    assert page.findtext(".//h1") == "Harbour wall fails"
    assert [heading.text for heading in page.iter("h2")] == [
        "v0: Harbour wall fails",
        "v1: Harbour wall fails",
        "v2: Harbour wall collapses",
        "v0: Harbour wall fails",
    ]
    assert [link.get("href")[1:] for link in page.iter("a")] == [section.get("id") for section in page.iter("section")]
    first, second, third, last = page.iter("section")
    assert [text.text for text in first.iter("p")][1:] == list(TEXTS[0][1:])
    assert [element.text for element in second.iter("del", "ins")] == ["Nobody was", "Two people were"]
    assert [element.text for element in third.iter("del", "ins")] == ["fails", "collapses"]
    assert "made between 1 Mar 2026, 09:30 UTC and 1 Mar 2026, 10:00 UTC" in second.text_content()
    assert "had stood before" in last.text_content()


def test_it_refers_to_nothing_outside_and_has_no_script(tmp_path: Path) -> None:
    text = history(harbour(tmp_path / "lib.sqlite"))
    page = page_of(text)
    assert not list(page.iter("script", "link", "img", "iframe", "object", "embed", "base", "form"))
    assert all(element.get("href", "#").startswith("#") for element in page.iter())
    assert not page.xpath("//@src | //@*[starts-with(name(), 'on')]")
    assert not re.search(r"url\(|@import", text)
    assert "default-src 'none'" in text


def test_the_hashes_of_every_version_stand_at_the_end(tmp_path: Path) -> None:
    file = harbour(tmp_path / "lib.sqlite")
    end = page_of(history(file)).find(".//footer").text_content()
    with Library.open(file, read_only=True) as library:
        for version in library.versions(1):
            assert version.snapshot_id is not None
            assert library.snapshot(version.snapshot_id).sha256 in end


@pytest.mark.parametrize("kind", ["history", "pair"])
def test_hostile_text_stays_text(kind: str, tmp_path: Path) -> None:
    file = hostile(tmp_path / "lib.sqlite")
    if kind == "history":
        text = history(file)
    else:
        with Library.open(file, read_only=True) as library:
            text = exhibit_html(of_versions(library, library.articles.get(1), 0, 2))
    page = page_of(text)
    assert not list(page.iter("script"))
    assert page.findtext(".//title") == HOSTILE_LINE
    assert page.findtext(".//h1") == HOSTILE.replace("\x00", "␀").replace("\x1b", "␛").replace("\ufffe", "\ufffd")
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]", text)
    # a change of direction is held by what it stands in
    for element in page.xpath("//body//*[contains(text(), '\u202e')]"):
        holders = [element, *element.iterancestors()]
        assert any(holder.get("dir") == "auto" or holder.tag == "bdi" for holder in holders), etree.tostring(element)


def test_a_pair_has_its_citation(tmp_path: Path) -> None:
    with Library.open(harbour(tmp_path / "lib.sqlite"), read_only=True) as library:
        page = page_of(exhibit_html(of_versions(library, library.articles.get(1), 0, 2)))
        hashes = [library.snapshot(library.version(1, number).snapshot_id or 0).sha256 for number in (0, 2)]
    end = page.find(".//footer").text_content()
    assert all(sha256 in end for sha256 in hashes)
    assert "Version 0, captured 2026-03-01T09:00:00Z" in end
    assert [element.text for element in page.xpath("//*[@class='columns']//ins")] == ["collapses", "Two people were"]


def test_an_article_never_seen_is_a_page_too(tmp_path: Path) -> None:
    from tests.export.histories import ADDRESS, START

    file = tmp_path / "lib.sqlite"
    with Library.open(file) as library:
        library.articles.watch(ADDRESS, START)
    assert page_of(history(file)).findtext(".//h1") == ADDRESS
