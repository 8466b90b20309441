"""Rules of a source while it is watched: a rule never makes a version, nor does a change of ignored blocks."""

import pytest

from diffviewer.records import Outcome
from diffviewer.rules import Rule, RuleKind
from diffviewer.store.library import Library
from diffviewer.watching.watcher import Watcher
from tests.fetch.web import Reply, Web, html
from tests.watching.test_checking import TEXT, once, watch

SITE = "127.0.0.2"  # where the tests’ server is


def told(readers: int) -> str:
    return f"Some {readers} people are reading what we write about the budget of the town at this very moment."


def page(readers: int, *more: str) -> Reply:
    return Reply(html("Council approves budget", TEXT[0], told(readers), *TEXT[1:], *more))


READERS = Rule(SITE, RuleKind.NUMBERS, told(1))


@pytest.mark.parametrize("rule", [READERS, Rule(SITE, RuleKind.SELECTOR, "p:nth-of-type(2)")])
def test_a_change_of_ignored_blocks_is_no_version(web: Web, library: Library, watcher: Watcher, rule: Rule) -> None:
    library.rules.add((rule,), watcher._clock.now())
    article = watch(library, web.put("/a", page(100)))
    assert once(watcher, article).outcome is Outcome.NEW
    assert library.document(article, 0).paragraphs == TEXT
    for readers in (101, 102):
        web.put("/a", page(readers))
        assert once(watcher, article).reason == "same_text"
    assert library.rules.stale() == []


@pytest.mark.parametrize("rule", [READERS, Rule(SITE, RuleKind.SELECTOR, "p:nth-of-type(2)")])
def test_a_rule_made_later_makes_no_version_and_takes_false_ones_off_the_timeline(
    web: Web, library: Library, watcher: Watcher, rule: Rule
) -> None:
    article = watch(library, web.put("/a", page(100)))
    once(watcher, article)
    web.put("/a", page(200))
    assert once(watcher, article).outcome is Outcome.CHANGED
    (made,) = library.rules.add((rule,), watcher._clock.now())
    web.put("/a", page(300))
    report = once(watcher, article)
    assert (report.outcome, report.reason) == (Outcome.UNCHANGED, "same_text")
    assert [stop.outcome for stop in library.timeline(article)] == [Outcome.NEW]
    assert library.articles.get(article).changes == 0
    # switched off, what was recorded is told again
    library.rules.set_enabled(made.id, False)
    web.put("/a", page(200))
    assert once(watcher, article).reason == "same_text"
    assert [stop.outcome for stop in library.timeline(article)] == [Outcome.NEW, Outcome.CHANGED]


def test_an_edit_beside_an_ignored_block_is_one(web: Web, library: Library, watcher: Watcher) -> None:
    library.rules.add((READERS,), watcher._clock.now())
    article = watch(library, web.put("/a", page(100)))
    once(watcher, article)
    added = "On Friday the mayor said that the vote will be held again, since two of the members were absent."
    web.put("/a", page(101, added))
    assert once(watcher, article).outcome is Outcome.CHANGED
    assert library.document(article, 1).paragraphs == (*TEXT, added)


def test_a_rule_made_while_a_page_is_under_way_counts(web: Web, library: Library, watcher: Watcher) -> None:
    article = watch(library, web.put("/a", page(100)))
    once(watcher, article)

    def reply(_request: object) -> Reply:
        return page(101)

    web.put("/a", reply)
    watcher.offer_articles([article])
    library.rules.add((READERS,), watcher._clock.now())
    reports = []
    while watcher.busy:
        reports += watcher.step(0.05)
    assert [report.outcome for report in reports] == [Outcome.UNCHANGED]


def test_a_rule_that_hides_all_of_a_page_is_a_failed_check_and_no_version(
    web: Web, library: Library, watcher: Watcher
) -> None:
    article = watch(library, web.put("/a", page(100)))
    once(watcher, article)
    library.rules.add((Rule(SITE, RuleKind.PATTERN, "."),), watcher._clock.now())
    web.put("/a", page(101))
    report = once(watcher, article)
    assert (report.outcome, report.reason) == (Outcome.FAILED, "no_text")
    assert len(library.document(article, 0).blocks) == 4
