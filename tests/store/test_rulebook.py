from pathlib import Path

import pytest

from diffviewer.rules import Rule, RuleKind
from diffviewer.store.library import Library
from diffviewer.store.rulebook import mark_of
from tests.store.texts import FOUR, NOON, after, text

ADVERT = Rule("example.org", RuleKind.NUMBERS, "Read 12 more stories")


def watched(library: Library, address: str) -> int:
    number = library.articles.watch(address, NOON).id
    library.add_capture(number, FOUR, NOON)
    return number


def test_rules_are_kept_once_and_found_by_site(library: Library) -> None:
    first, again = library.rules.add((ADVERT, ADVERT), NOON)
    assert first == again
    (other,) = library.rules.add((Rule("example.com", RuleKind.EXACT, "Advertisement"),), NOON)
    assert library.rules.all() == (other, first)
    assert library.rules.of("example.org") == (first,)
    assert library.rules.of("") == ()
    with pytest.raises(ValueError, match="site"):
        library.rules.add((Rule("", RuleKind.EXACT, "Advertisement"),), NOON)


def test_a_rule_switched_off_is_not_in_use_and_one_removed_is_gone(library: Library) -> None:
    (rule,) = library.rules.add((ADVERT,), NOON)
    library.rules.set_enabled(rule.id, False)
    assert library.rules.of("example.org") == ()
    assert [each.enabled for each in library.rules.all()] == [False]
    library.rules.remove(rule.id)
    assert library.rules.all() == ()
    (anew,) = library.rules.add((ADVERT,), NOON)
    assert anew.id > rule.id  # an article that bears the old number is stale


def test_a_learnt_rule_can_only_be_switched_off_until_a_person_makes_it(library: Library) -> None:
    learnt = Rule("example.org", RuleKind.NUMBERS, "Read 12 more stories", learnt=True)
    (rule,) = library.rules.add((learnt,), NOON)
    library.rules.remove(rule.id)
    assert [(each.learnt, each.enabled) for each in library.rules.all()] == [(True, False)]
    library.rules.add((ADVERT,), NOON)
    assert [(each.learnt, each.enabled) for each in library.rules.all()] == [(False, True)]


def test_articles_are_stale_until_they_are_read_under_the_rules_of_today(library: Library) -> None:
    here = watched(library, "https://www.example.org/a")
    watched(library, "https://example.com/b")
    assert library.rules.site(here) == "example.org"
    assert library.rules.stale() == []
    (rule,) = library.rules.add((ADVERT,), NOON)
    assert library.rules.stale() == [here]
    assert library.rules.stale(after=here) == []
    library.rules.note_read(here, library.rules.of_article(here))
    assert library.rules.stale() == []
    assert library.rules.read_under(here) == {rule.id}
    library.rules.remove(rule.id)
    assert library.rules.stale() == [here]
    library.rules.note_read(here, ())
    assert library.rules.stale() == []
    assert mark_of(()) == ""


def test_a_history_comes_under_the_rules_of_its_site(library: Library) -> None:
    number = library.articles.watch("https://example.org/a", NOON).id
    (rule,) = library.rules.add((ADVERT,), NOON)
    library.rules.note_read(number, (rule,))
    history = [(text("News.", f"Read {n} more stories"), after(n), None) for n in range(3)]
    assert library.add_history(number, history) == 1
    assert library.document(number, 0).paragraphs == ("News.",)
    assert library.rules.stale() == []
    assert library.add_history(number, [(text("Read 9 more stories", title="Only this"), after(4), None)]) == 1
    assert library.document(number, 1).paragraphs == ("Read 9 more stories",)
    library.rules.add((Rule("example.org", RuleKind.SELECTOR, "div.more"),), NOON)
    library.rules.note_read(number, library.rules.of_article(number))
    library.add_history(number, [(text("More news."), after(5), None)])
    assert library.rules.stale() == [number]


def test_another_connection_sees_a_new_rule(path: Path, library: Library) -> None:
    assert library.rules.all() == ()
    with Library.open(path) as other:
        other.rules.add((ADVERT,), NOON)
    assert len(library.rules.all()) == 1


def test_a_library_that_is_taken_in_brings_its_rules(library: Library, tmp_path: Path) -> None:
    with Library.open(tmp_path / "theirs.db") as theirs:
        theirs.rules.add((ADVERT,), NOON)
        number = watched(theirs, "https://example.org/a")
        theirs.rules.note_read(number, theirs.rules.of_article(number))
    for _ in range(2):
        library.import_from(tmp_path / "theirs.db")
    (rule,) = library.rules.all()
    assert rule.same == ADVERT.same
    assert library.rules.stale() == [library.articles.at("https://example.org/a").id]  # type: ignore[union-attr]


def test_sites_are_learnt_from_again_when_they_have_grown(library: Library) -> None:
    numbers = [watched(library, f"https://example.org/{n}") for n in range(10)]
    assert library.rules.learners(11) == []
    assert library.rules.learners(10) == [("example.org", 10)]
    assert library.rules.articles("example.org", 3) == numbers[:-4:-1]
    library.rules.note_learnt("example.org", 10)
    assert library.rules.learners(10) == []
    numbers.append(watched(library, "https://example.org/10"))
    assert library.rules.learners(10) == [("example.org", 11)]
    library.articles.remove(numbers[0], after(1))
    assert library.rules.learners(11) == []
