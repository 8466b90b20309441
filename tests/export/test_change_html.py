"""Changes as HTML in one column, read by lxml."""

import re

from hypothesis import given
from hypothesis import strategies as st
from lxml import html as lxml_html

from diffviewer.diff.options import Options
from diffviewer.export.change_html import CLASSES, STYLES, change_html
from diffviewer.models import BlockKind
from tests.export.comparisons import STORY, compared, document, hostile, moved, paragraphs

TAGS = {"div", "p", "b", "br", "span", "del", "ins"}


def parsed(text: str) -> lxml_html.HtmlElement:
    return lxml_html.fragment_fromstring(text, create_parent="div")


def words(tree: lxml_html.HtmlElement, without: str) -> str:
    for element in [*tree.iter(without)]:
        element.drop_tree()
    return " ".join(tree.text_content().replace("¶", " ").split())


@given(st.lists(hostile, max_size=3), st.lists(hostile, max_size=3), hostile)
def test_no_text_becomes_markup(old: list[str], new: list[str], title: str) -> None:
    comparison, *_ = compared(document(*old), document(*new, title=title))
    for look in (STYLES, CLASSES):
        text = change_html(comparison, look)
        assert {element.tag for element in parsed(text).iter()} <= TAGS
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]", text)


@given(paragraphs, paragraphs)
def test_both_texts_can_be_read_from_it(old: list[str], new: list[str]) -> None:
    comparison, *_ = compared(document(*old), document(*new))
    # a moved paragraph stands at both ends, a folded one at none
    if comparison.diff.stats.paragraphs_moved or comparison.diff.stats.words_moved or comparison.identical:
        return
    text = re.sub(r"<p class=\"fold\">.*?</p>\n", "<p>…</p>\n", change_html(comparison, CLASSES))
    for texts, other in ((old, "ins"), (new, "del")):
        shown = words(parsed(text), other)
        stretches = [stretch.strip() for stretch in shown.split("…")]
        whole = " ".join(" ".join(texts).split())
        place = 0
        for stretch in stretches:
            found = "".join(whole.split()).find("".join(stretch.split()), place)
            assert found >= 0, (stretch, whole)
            place = found


def test_moves_and_kinds_are_named() -> None:
    text = parsed(change_html(moved()[0])).text_content()
    assert "moved to ¶ 8 ↓" in text
    assert "moved from ¶ 2 ↑" in text
    heading = document("Heading", STORY[0], kinds=(BlockKind.HEADING,))
    text = parsed(change_html(compared(heading, document("Heading", STORY[0]))[0])).text_content()
    assert "now set as another kind of text" in text


def test_a_paragraph_break_that_came_can_be_seen() -> None:
    text = change_html(compared(document(f"{STORY[0]} {STORY[1]}"), document(*STORY[:2]))[0], CLASSES)
    assert "<ins>¶ </ins>" in text


def test_no_difference_says_so() -> None:
    assert "No differences" in change_html(compared(document(*STORY), document(*STORY))[0])


def test_sides_that_cannot_be_woven_stand_one_above_the_other() -> None:
    old, new = document("Ten, twenty people came."), document("Ten twenty persons came.")
    text = change_html(compared(old, new, Options(ignore_punctuation=True))[0], CLASSES)
    assert "Ten, twenty <del>people</del> came.<br>Ten twenty <ins>persons</ins> came." in text
