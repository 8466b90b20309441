"""Comparisons as HTML files that stand alone."""

import re
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from diffviewer.export.as_html import comparison_html
from diffviewer.export.html_style import DARK, LIGHT
from diffviewer.models import BlockKind, Capture, Document
from tests.export.comparisons import STORY, captures, compared, document, hostile, moved, paragraphs

VOID = {"meta", "input"}
OURS = {
    *("html", "head", "meta", "title", "style", "body", "header", "main", "footer", "h1", "p", "div", "details"),
    *("summary", "a", "b", "bdi", "del", "ins", "small", "span", "input", "label"),
}


class Page(HTMLParser):
    """Reads a page and insists that it is well built."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.sides: dict[str, list[str]] = {"old": [], "new": []}
        self.text = ""
        self.title = ""
        self._side: str | None = None
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)
        classes = (dict(attrs).get("class") or "").split()
        if tag == "div" and "side" in classes:
            self._side = "old" if "old" in classes else "new"
        elif tag == "p" and self._side:
            self.sides[self._side].append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        if tag == "div":
            self._side = None

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] == "title":
            self.title += data
        elif self.open and self.open[-1] != "style":
            self.text += data
            if self._side and "a" not in self.open and "p" in self.open:
                self.sides[self._side][-1] += data

    def attributes(self, name: str) -> list[str]:
        return [attrs[name] or "" for _, attrs in self.tags if name in attrs]


def test_the_page_refers_to_nothing_outside_itself() -> None:
    page = comparison_html(*moved())
    parsed = Page(page)
    names = {tag for tag, _ in parsed.tags}
    assert not names & {"script", "link", "img", "iframe", "object", "embed", "base", "form"}
    assert all(href.startswith("#") for href in parsed.attributes("href"))
    assert not parsed.attributes("src")
    assert not re.search(r"url\(|@import|https?:", page)
    assert "default-src 'none'" in page


def test_links_between_the_ends_of_a_move_lead_somewhere() -> None:
    parsed = Page(comparison_html(*moved()))
    targets = [target for target in parsed.attributes("id") if target not in ("side", "inline")]
    links = parsed.attributes("href")
    assert len(links) == 2
    assert len(set(targets)) == len(targets)
    assert {link[1:] for link in links} == set(targets)
    assert "moved to ¶ 8 ↓" in parsed.text
    assert "moved from ¶ 2 ↑" in parsed.text


def test_both_forms_are_there_and_are_chosen_without_a_script() -> None:
    page = html.fromstring(comparison_html(*moved()))
    assert [choice.get("id") for choice in page.xpath("//input[@type='radio' and @name='shown']")] == ["side", "inline"]
    assert page.xpath("//label/@for") == ["side", "inline"]
    (columns,), (inline,) = page.find_class("columns"), page.find_class("text")
    for form in (columns, inline):
        assert STORY[1] in form.text_content()
        assert STORY[5] in form.text_content()  # folded, and there
    assert inline.xpath("./p[@class='moved']")


def test_unchanged_stretches_are_folded() -> None:
    new = document(*STORY[:-1], "Something else entirely was decided in the end by somebody.")
    page = comparison_html(*compared(document(*STORY), new))
    assert page.count("<details>") == 2  # in the columns, and inline
    assert "<summary>6 unchanged paragraphs</summary>" in page


def test_headline_and_kinds() -> None:
    old = document("Heading", STORY[0], title="Bridge closed", kinds=(BlockKind.HEADING,))
    new = document("Heading", STORY[0], title="Bridge shut", kinds=(BlockKind.HEADING,))
    page = comparison_html(*compared(old, new))
    assert "Bridge <del>closed</del>" in page
    assert "Bridge <ins>shut</ins>" in page
    assert '<p class="heading"' in page
    assert "headline changed" in page


def test_identical_pages_say_so() -> None:
    assert "No differences" in comparison_html(*compared(document(*STORY), document(*STORY)))


@given(paragraphs, paragraphs)
def test_each_side_is_there_to_the_letter(old: list[str], new: list[str]) -> None:
    parsed = Page(comparison_html(*compared(document(*old), document(*new))))
    assert parsed.sides == {"old": old, "new": new}


@given(hostile, hostile, st.lists(hostile, max_size=3), st.lists(hostile, max_size=3))
def test_no_text_becomes_markup(title: str, name: str, old: list[str], new: list[str]) -> None:
    before = Document(title=title, byline=name, url=name, source=title, published=name, blocks=document(*old).blocks)
    after = document(*new, title=name)
    comparison, *_ = compared(before, after)
    sides = [Capture(side.document, name, name, side.captured_at) for side in captures(before, after)]
    page = comparison_html(comparison, sides[0], sides[1])
    names = {tag for tag, _ in Page(page).tags}
    assert names <= OURS
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]", page)
    page.encode("utf-8")


def test_hostile_titles() -> None:
    title = "</title><script>alert(1)</script>]]>\x00\u202eevil & “more”"
    parsed = Page(comparison_html(*compared(document(STORY[0], title=title), document(STORY[1], title=title))))
    assert parsed.title == "</title><script>alert(1)</script>]]>␀evil & “more”"
    assert "script" not in {tag for tag, _ in parsed.tags}


def test_a_change_of_direction_ends_with_its_paragraph() -> None:
    page = comparison_html(*compared(document("Right \u202e to left"), document("Right to left")))
    assert all(attrs.get("dir") == "auto" for tag, attrs in Page(page).tags if tag in ("p", "h1") and "data-n" in attrs)
    name = "\u202elmth.egap"
    old, new = document("a"), document("b")
    comparison, *_ = compared(old, new)
    page = comparison_html(comparison, Capture(old, name), Capture(new, name))
    assert f"<bdi>{name}</bdi>" in page


def test_the_colours_are_the_window_s() -> None:
    from diffviewer.ui.look import palettes

    for mine, theirs in ((LIGHT, palettes.LIGHT), (DARK, palettes.DARK)):
        assert {name: getattr(theirs, name) for name in mine} == dict(mine)
