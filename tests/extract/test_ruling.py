"""Rules of a source at work on a page, and the page with what is left out of its article."""

import pytest

from diffviewer.errors import InputError
from diffviewer.extract.page import parts_of, read_bytes
from diffviewer.parts import Part, Why
from diffviewer.rules import Rule, RuleKind
from tests.extract.pages import PARAGRAPHS, TITLE, page

PROMO = "More than 4,120 readers follow the harbour with us every morning before breakfast."
PAGE = page(
    above="<p class='standfirst'>The board acts on the report of its engineers.</p>",
    middle=f"<div class='harbour-letter'><p>{PROMO}</p></div>",
    before="<section class='newsletter'><p>Get the Gazette by mail, every day at seven in the morning.</p></section>",
    after="<section><p>Tides at the north quay today are high at seven and low at one, says the office.</p></section>",
    footer="<p>© 2024 The Harbour Gazette. All rights reserved.</p>",
).encode()


def texts(*rules: Rule, data: bytes = PAGE) -> tuple[str, ...]:
    return read_bytes(data, "page.html", rules=rules).captures[0].document.paragraphs


def parts(*rules: Rule, data: bytes = PAGE) -> dict[str, Part]:
    return {part.block.text: part for part in parts_of(data, "page.html", rules=rules)}


def hide(kind: RuleKind, pattern: str, **how: bool) -> Rule:
    return Rule("", kind, pattern, **how)


PLAIN = texts()


@pytest.mark.parametrize(
    "rule",
    [
        hide(RuleKind.EXACT, PROMO),
        hide(RuleKind.NUMBERS, PROMO.replace("4,120", "3,900")),
        hide(RuleKind.PATTERN, "readers follow the harbour"),
        hide(RuleKind.SELECTOR, "div.harbour-letter"),
        hide(RuleKind.SELECTOR, ".article-body > .harbour-letter p"),
        hide(RuleKind.NUMBERS, PROMO, learnt=True),
    ],
)
def test_a_block_is_hidden_and_nothing_else_changes(rule: Rule) -> None:
    assert PROMO in PLAIN
    assert texts(rule) == tuple(text for text in PLAIN if text != PROMO)


@pytest.mark.parametrize("rule", [hide(RuleKind.EXACT, PROMO, keep=True), hide(RuleKind.SELECTOR, "p", keep=True)])
def test_keeping_goes_before_hiding(rule: Rule) -> None:
    assert PROMO in texts(hide(RuleKind.EXACT, PROMO), rule)


def test_what_the_reader_leaves_out_is_kept_in_its_place() -> None:
    letter = "Get the Gazette by mail, every day at seven in the morning."
    tides = "Tides at the north quay today are high at seven and low at one, says the office."
    assert letter not in PLAIN
    assert texts(hide(RuleKind.EXACT, letter, keep=True)) == (letter, *PLAIN)
    assert texts(hide(RuleKind.SELECTOR, "main > section", keep=True)) == (letter, *PLAIN, tides)


def test_a_rule_for_another_site_and_one_that_cannot_be_used_do_nothing() -> None:
    other = Rule("elsewhere.example", RuleKind.EXACT, PROMO)
    assert texts(other, hide(RuleKind.SELECTOR, "p[["), hide(RuleKind.PATTERN, "(")) == PLAIN


def test_the_site_is_that_of_the_page() -> None:
    data = PAGE.replace(b"</head>", b'<link rel="canonical" href="https://www.gazette.example/ferry"></head>')
    assert PROMO not in texts(Rule("gazette.example", RuleKind.EXACT, PROMO), data=data)


def test_a_page_whose_every_block_is_hidden_has_no_text() -> None:
    with pytest.raises(InputError):
        texts(hide(RuleKind.PATTERN, "."))


def test_text_that_stands_in_the_data_only_can_be_hidden_too() -> None:
    body = "\\n".join(PARAGRAPHS)
    data = (
        f'<html><head><title>{TITLE}</title><script type="application/ld+json">{{"@type": "NewsArticle", "headline":'
        f' "{TITLE}", "articleBody": "{body}"}}</script></head><body><p>Loading</p></body></html>'
    ).encode()
    assert texts(data=data) == PARAGRAPHS
    assert texts(hide(RuleKind.EXACT, PARAGRAPHS[1]), data=data) == (PARAGRAPHS[0], *PARAGRAPHS[2:])
    found = parts(data=data)
    assert [found[text].kept for text in PARAGRAPHS] == [True] * len(PARAGRAPHS)
    assert (found["Loading"].kept, found["Loading"].why) == (False, Why.DATA)


def test_every_part_of_a_page_says_why_it_is_left_out() -> None:
    found = parts(hide(RuleKind.EXACT, PARAGRAPHS[2]), hide(RuleKind.EXACT, PARAGRAPHS[3], learnt=True))
    assert [text for text, part in found.items() if part.kept] == [
        text for text in PLAIN if text not in PARAGRAPHS[2:4]
    ]
    assert {text: (part.why, part.detail) for text, part in found.items() if not part.kept} == {
        "The Harbour Gazette": (Why.OUTSIDE, ""),
        "News": (Why.NAVIGATION, ""),
        "Sport": (Why.NAVIGATION, ""),
        "Get the Gazette by mail, every day at seven in the morning.": (Why.NAMED, "newsletter"),
        TITLE: (Why.HEADLINE, ""),
        PARAGRAPHS[2]: (Why.RULE, ""),
        PARAGRAPHS[3]: (Why.LEARNT, ""),
        "Tides at the north quay today are high at seven and low at one, says the office.": (Why.OUTSIDE, ""),
        "© 2024 The Harbour Gazette. All rights reserved.": (Why.NAVIGATION, ""),
    }


def test_the_parts_stand_in_the_order_of_the_page() -> None:
    found = list(parts())
    assert found.index("News") < found.index(TITLE) < found.index(PARAGRAPHS[0]) < found.index(PROMO)


def test_what_a_rule_brings_in_says_so() -> None:
    rule = hide(RuleKind.EXACT, "Sport", keep=True)
    part = parts(rule)["Sport"]
    assert (part.kept, part.why, part.rule) == (True, Why.RULE, rule)


def test_a_selector_chooses_a_part_and_never_the_article() -> None:
    found = parts()
    assert found[PROMO].selector == "div.harbour-letter"
    assert found[PARAGRAPHS[0]].selector == ""
    assert texts(hide(RuleKind.SELECTOR, found[PROMO].selector)) == tuple(text for text in PLAIN if text != PROMO)


@pytest.mark.parametrize("name", ["css-1x2y3z", "block-20240131", "a1b2c3", "sc-bdVaJa", "x:y"])
def test_names_made_by_machines_make_no_selector(name: str) -> None:
    data = PAGE.replace(b"harbour-letter", name.encode())
    assert parts(data=data)[PROMO].selector == ""


def test_a_block_that_lost_a_hidden_word_is_a_part_that_is_kept() -> None:
    first = PARAGRAPHS[0]
    data = PAGE.replace(first.encode(), f"{first}<span hidden> (picture)</span>".encode())
    assert first in texts(data=data)
    assert [part.kept for text, part in parts(data=data).items() if text.startswith(first)] == [True]
