from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from diffviewer.applying import apply_rules, apply_to_article, preview, preview_captures
from diffviewer.extract.sandbox import Sandbox
from diffviewer.records import Outcome, RawPage
from diffviewer.rules import Rule, RuleKind
from diffviewer.store.library import Library
from tests.extract.pages import PARAGRAPHS, page

START = datetime(2025, 3, 1, 6, 10, tzinfo=UTC)
SITE = "harbour.example"
LETTER = "Get the Gazette by mail, every day at seven in the morning."


def promo(readers: int) -> str:
    return f"More than {readers} readers follow the harbour with us every morning before breakfast."


def raw(readers: int, first: str = PARAGRAPHS[0]) -> bytes:
    middle = f"<div class='harbour-letter'><p>{promo(readers)}</p></div>"
    before = f"<section class='newsletter'><p>{LETTER}</p></section>"
    return page((first, *PARAGRAPHS[1:]), middle=middle, before=before).encode()


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.sqlite") as opened:
        yield opened


@pytest.fixture(scope="module")
def reader() -> Iterator[Sandbox]:
    with Sandbox() as made:
        yield made


def never() -> bool:
    return False


def stored(library: Library, reader: Sandbox, name: str, *pages: bytes, keep_pages: bool = True) -> int:
    article = library.articles.watch(f"https://{SITE}/{name}", START)
    for hour, body in enumerate(pages):
        document = reader.read(body, "page.html").captures[0].document
        page = RawPage(body, article.url, 200) if keep_pages else None
        library.add_capture(article.id, document, START + timedelta(hours=hour), page=page)
    return article.id


PROMO = Rule(SITE, RuleKind.NUMBERS, promo(1))
BOX = Rule(SITE, RuleKind.SELECTOR, "div.harbour-letter")
EDITED = PARAGRAPHS[0].replace("Monday", "Tuesday")


# without its page, a version can be read under rules about texts only
@pytest.mark.parametrize(("rule", "keep_pages"), [(PROMO, True), (PROMO, False), (BOX, True)])
def test_a_rule_is_applied_to_the_past_and_taken_back(
    library: Library, reader: Sandbox, rule: Rule, keep_pages: bool
) -> None:
    number = stored(library, reader, "a", raw(100), raw(200), raw(200, EDITED), keep_pages=keep_pages)
    before = [library.document(number, seq) for seq in range(3)]
    assert promo(200) in before[1].paragraphs
    (made,) = library.rules.add((rule,), START)
    (done,) = apply_rules(library, reader, never)
    assert (done.article_id, done.versions, done.differing, done.unreadable) == (number, 3, 3, 0)
    assert not any("readers" in text for seq in range(3) for text in library.document(number, seq).paragraphs)
    assert [(stop.outcome, stop.version.seq) for stop in library.timeline(number)] == [
        (Outcome.NEW, 0),
        (Outcome.CHANGED, 2),
    ]
    assert list(apply_rules(library, reader, never)) == []
    assert library.verify().sound
    library.rules.set_enabled(made.id, False)
    assert len(list(apply_rules(library, reader, never))) == 1
    assert [library.document(number, seq) for seq in range(3)] == before
    assert [stop.version.seq for stop in library.timeline(number)] == [0, 1, 2]
    if keep_pages:  # what was stored as it came is as it came
        assert library.snapshot(library.version(number, 1).snapshot_id or 0).page.body == raw(200)


def test_what_is_left_out_is_brought_in_for_the_past_too(library: Library, reader: Sandbox) -> None:
    number = stored(library, reader, "a", raw(100))
    library.rules.add((Rule(SITE, RuleKind.EXACT, LETTER, keep=True),), START)
    list(apply_rules(library, reader, never))
    assert library.document(number, 0).paragraphs[0] == LETTER


def test_a_text_that_would_be_empty_stays(library: Library, reader: Sandbox) -> None:
    number = stored(library, reader, "a", raw(100))
    library.rules.add((Rule(SITE, RuleKind.PATTERN, "."),), START)
    list(apply_rules(library, reader, never))
    assert len(library.document(number, 0).blocks) == 6


def test_articles_of_other_sites_are_left_alone(library: Library, reader: Sandbox) -> None:
    stored(library, reader, "a", raw(100))
    library.rules.add((Rule("elsewhere.example", RuleKind.PATTERN, "."),), START)
    assert list(apply_rules(library, reader, never)) == []


def test_it_ends_when_asked_to_and_goes_on_where_it_was(library: Library, reader: Sandbox) -> None:
    numbers = [stored(library, reader, str(n), raw(n)) for n in range(3)]
    library.rules.add((PROMO,), START)
    apply_to_article(library, numbers[2], reader, never, START)
    applying = apply_rules(library, reader, never)
    assert next(applying).article_id == numbers[0]
    assert list(apply_rules(library, reader, lambda: True)) == []
    assert library.rules.stale() == [numbers[1]]


def test_several_rules_one_after_the_other(library: Library, reader: Sandbox) -> None:
    number = stored(library, reader, "a", raw(100), raw(200))
    whole = library.document(number, 0).paragraphs
    rules = [PROMO, Rule(SITE, RuleKind.EXACT, PARAGRAPHS[4])]
    ids = []
    for rule in rules:
        ids.append(library.rules.add((rule,), START)[0].id)
        apply_to_article(library, number, reader, never, START)
    assert library.document(number, 0).paragraphs == PARAGRAPHS[:4]
    library.rules.remove(ids[0])
    apply_to_article(library, number, reader, never, START)
    assert library.document(number, 0).paragraphs == tuple(text for text in whole if text != PARAGRAPHS[4])


@pytest.mark.parametrize("rule", [PROMO, BOX])
def test_the_preview_says_what_would_go(library: Library, reader: Sandbox, rule: Rule) -> None:
    first = stored(library, reader, "a", raw(100), raw(200), raw(200, EDITED))
    stored(library, reader, "b", raw(100))
    before = library.document(first, 0)
    found = preview(library, (rule,), reader, never)
    assert (found.articles, found.versions, found.in_versions, found.emptied) == (2, 4, 4, 0)
    assert [(touched.block.text, touched.versions) for touched in found.touched] == [(promo(100), 2), (promo(200), 2)]
    assert found.alike == 1
    assert found.complete
    assert library.document(first, 0) == before


def test_the_preview_says_what_would_come_and_what_would_be_emptied(library: Library, reader: Sandbox) -> None:
    stored(library, reader, "a", raw(100))
    found = preview(library, (Rule(SITE, RuleKind.EXACT, LETTER, keep=True),), reader, never)
    assert [touched.block.text for touched in found.touched] == [LETTER]
    found = preview(library, (Rule(SITE, RuleKind.PATTERN, "."),), reader, never)
    assert (found.emptied, found.in_versions) == (1, 1)


@pytest.mark.parametrize("rule", [PROMO, BOX])
def test_the_preview_of_what_is_in_no_library(reader: Sandbox, rule: Rule) -> None:
    bodies = (raw(100), raw(200), raw(200, EDITED))
    captures = [(reader.read(body, "page.html").captures[0].document, RawPage(body)) for body in bodies]
    found = preview_captures(captures, (rule,), reader, never)
    assert (found.articles, found.versions, found.in_versions, found.alike) == (1, 3, 3, 1)
    assert [(touched.block.text, touched.versions) for touched in found.touched] == [(promo(200), 2), (promo(100), 1)]
