import pytest

from diffviewer.models import Block, BlockKind, Document
from diffviewer.rules import (
    Rule,
    RuleKind,
    TextRules,
    anywhere,
    from_json,
    hidden_in,
    matches,
    problem_of,
    rules_of,
    site_of,
    to_json,
    without_hidden,
)

SITE = "island-post.example"


def rule(kind: RuleKind, pattern: str, **how: bool) -> Rule:
    return Rule(SITE, kind, pattern, **how)


@pytest.mark.parametrize(
    ("address", "site"),
    [
        ("https://www.Island-Post.example/a?b", SITE),
        ("http://m.island-post.example", SITE),
        ("https://amp.island-post.example:8080/", SITE),
        ("https://news.island-post.example/", "news.island-post.example"),
        ("https://m.example/", "m.example"),
        ("", ""),
        ("page.html", ""),
        ("http://[::1", ""),
    ],
)
def test_the_site_of_an_address(address: str, site: str) -> None:
    assert site_of(address) == site


@pytest.mark.parametrize(
    ("kind", "pattern", "text", "speaks"),
    [
        (RuleKind.EXACT, "Join 12 readers", "Join 12 readers", True),
        (RuleKind.EXACT, "Join 12 readers", "Join 13 readers", False),
        (RuleKind.NUMBERS, "Join 12,500 readers since 9:30", "Join 7 readers since 10.15", True),
        (RuleKind.NUMBERS, "Join 12 readers", "Join 13 writers", False),
        (RuleKind.PATTERN, r"^Join \d+ readers$", "Join 13 readers", True),
        (RuleKind.PATTERN, "readers", "Join 13 readers today", True),
        (RuleKind.PATTERN, "(", "(", False),
        (RuleKind.SELECTOR, "p", "p", False),
    ],
)
def test_what_a_rule_speaks_of(kind: RuleKind, pattern: str, text: str, speaks: bool) -> None:
    assert matches(rule(kind, pattern), text) is speaks
    assert (TextRules([rule(kind, pattern)]).of(text) is not None) is speaks


def test_a_pattern_that_would_take_for_ever_finds_nothing() -> None:
    assert matches(rule(RuleKind.PATTERN, r"^(a|aa|a?a)+$"), "a" * 5000 + "b") is False


@pytest.mark.parametrize(
    ("kind", "pattern"),
    [(RuleKind.PATTERN, "("), (RuleKind.SELECTOR, "p[["), (RuleKind.EXACT, " "), (RuleKind.NUMBERS, "a" * 5001)],
)
def test_a_rule_that_cannot_be_used_says_why(kind: RuleKind, pattern: str) -> None:
    assert problem_of(rule(kind, pattern))
    assert not problem_of(rule(kind, "article"))


def test_a_persons_rule_goes_before_a_learnt_one_and_keeping_before_hiding() -> None:
    learnt = rule(RuleKind.EXACT, "Text", learnt=True)
    keep, hide = rule(RuleKind.EXACT, "Text", keep=True), rule(RuleKind.PATTERN, "Te")
    learnt_keep = rule(RuleKind.NUMBERS, "Text", keep=True, learnt=True)
    assert TextRules([learnt, hide, keep]).of("Text") == keep
    assert TextRules([learnt_keep, hide]).of("Text") == hide


def test_a_document_without_what_its_rules_hide() -> None:
    blocks = tuple(Block(BlockKind.PARAGRAPH, text) for text in ("News.", "Read 3 more", "Read 4 more", "Kept 1"))
    rules = [
        rule(RuleKind.NUMBERS, "Read 1 more"),
        rule(RuleKind.PATTERN, "Kept"),
        rule(RuleKind.EXACT, "Kept 1", keep=True),
    ]
    assert without_hidden(Document(blocks=blocks), rules).paragraphs == ("News.", "Kept 1")
    assert [block.text for block in hidden_in(blocks, rules)] == ["Read 3 more", "Read 4 more"]


def test_rules_in_use_for_a_page() -> None:
    here, off = rule(RuleKind.EXACT, "a"), rule(RuleKind.EXACT, "b", enabled=False)
    there = Rule("example.org", RuleKind.EXACT, "c")
    assert rules_of((here, off, there), ("https://www.island-post.example/1", "")) == (here,)
    assert rules_of(anywhere((there, off)), ("https://elsewhere.example/",)) == anywhere((there,))


def test_a_file_of_rules_comes_back_as_it_was() -> None:
    rules = (
        rule(RuleKind.NUMBERS, "Join 5 “readers”"),
        rule(RuleKind.SELECTOR, "div.promo", enabled=False),
        rule(RuleKind.EXACT, "Text", keep=True, learnt=True),
    )
    assert from_json(to_json(rules)) == rules


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"rules": 5}', "nonsense", "1" * 5000])
def test_another_file_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        from_json(text)


def test_rules_of_a_file_that_cannot_be_used_are_left_out() -> None:
    text = """{"rules": [5, {}, {"site": "a.example", "kind": "odd", "pattern": "x"},
        {"site": "", "kind": "exact", "pattern": "x"}, {"site": "a.example", "kind": "pattern", "pattern": "("},
        {"site": "https://bad/ x", "kind": "exact", "pattern": "x"},
        {"site": "WWW.a.example", "kind": "exact", "pattern": "x", "enabled": "yes"}]}"""
    found = from_json(text)
    assert Rule("a.example", RuleKind.EXACT, "x") in found
    assert all(each.pattern == "x" for each in found)
