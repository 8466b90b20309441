"""Furniture learnt from an invented site, whose pages no general rule can tell from text."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from diffviewer.applying import apply_rules
from diffviewer.extract.sandbox import Sandbox
from diffviewer.learning import furniture, learn
from diffviewer.models import Block, BlockKind, Document
from diffviewer.records import Outcome, RawPage
from diffviewer.rules import Rule, RuleKind
from diffviewer.store.library import Library

START = datetime(2025, 3, 1, 6, 10, tzinfo=UTC)
SITE = "island-post.example"
PEOPLE = ("the harbour master", "the mayor", "a teacher", "the county", "an engineer", "the union", "a skipper")
DEEDS = ("asked for a second boat", "closed the north quay", "opened a school", "raised the fares", "found a leak")
TIMES = ("on Monday", "last winter", "after the storm", "in spring", "before the vote", "at night", "by mistake")
PLACES = ("on the larger island", "in the town hall", "at the crossing", "near the old mill", "on the mainland")

WELCOME = "You are reading the Island Post, which has been written on the island and for the island since 1961."
COUNT = "So far {n} people have read this piece of ours, and {m} of them have passed it on to a friend of theirs."
MORE = "What else the island talks about"
TIP = "If you know more about this than we do, knock at the door of our office, or leave a note in the box."
ALWAYS = "The ferry company did not want to comment on this when we asked for it."


def story(rng: random.Random, sentences: int = 8) -> list[str]:
    def sentence() -> str:
        who, deed, time, place = (rng.choice(words) for words in (PEOPLE, DEEDS, TIMES, PLACES))
        return f"{who.capitalize()} {deed} {place} {time}, and {rng.randrange(2, 900)} people signed a letter about it."

    return [f"{sentence()} {sentence()}" for _ in range(sentences)]


def page(number: int, *, edit: str = "", readers: int = 0) -> bytes:
    rng = random.Random(number)
    body = story(rng)
    if number % 3 == 0:
        body.insert(4, ALWAYS)
    if edit:
        body[1] = edit
    drawn = rng.randrange(1000)
    count = COUNT.format(n=readers or drawn, m=rng.randrange(100))
    texts = [WELCOME, *body[:5], count, *body[5:], TIP]
    paragraphs = "".join(f"<p>{text}</p>" for text in texts) + f"<h2>{MORE}</h2><p>{WELCOME[::-1].capitalize()}</p>"
    title = f"Report {number} about what {rng.choice(PEOPLE)} did"
    return (
        f"<!doctype html><html><head><meta charset='utf-8'><title>{title}</title></head>"
        f"<body><article><h1>{title}</h1><div>{paragraphs}</div></article></body></html>"
    ).encode()


FURNITURE = (WELCOME, "So far ", MORE, TIP, WELCOME[::-1].capitalize())


def is_furniture(text: str) -> bool:
    return text.startswith(FURNITURE)


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


def stored(library: Library, reader: Sandbox, number: int, *pages: bytes) -> int:
    article = library.articles.watch(f"https://{SITE}/{number}", START)
    for hour, body in enumerate(pages):
        document = reader.read(body, "page.html").captures[0].document
        raw = RawPage(body, article.url, 200)
        library.add_capture(article.id, document, START + timedelta(hours=hour), page=raw)
    return article.id


def test_a_site_of_thirty_articles(library: Library, reader: Sandbox) -> None:
    numbers = [stored(library, reader, n, page(n)) for n in range(29)]
    # one was watched: its furniture changed, then its text, and both were recorded
    last = stored(library, reader, 29, page(29), page(29, readers=77777), page(29, readers=77777, edit="Edited."))
    plain = [library.document(number, 0).paragraphs for number in numbers]
    assert all(sum(map(is_furniture, texts)) == 5 for texts in plain), "general rules do not see it"
    assert learn(library, never, START) == 5
    rules = library.rules.all()
    assert all(rule.learnt and rule.enabled and rule.kind is RuleKind.NUMBERS and rule.site == SITE for rule in rules)
    assert len(list(apply_rules(library, reader, never))) == 30
    for number, texts in zip(numbers, plain, strict=True):
        expected = tuple(text for text in texts if not is_furniture(text))
        assert library.document(number, 0).paragraphs == expected, "exactly the furniture goes"
    assert any(ALWAYS in library.document(number, 0).paragraphs for number in numbers)
    assert [(stop.outcome, stop.version.seq) for stop in library.timeline(last)] == [
        (Outcome.NEW, 0),
        (Outcome.CHANGED, 2),
    ]
    assert learn(library, never, START) == 0


def test_what_is_switched_off_is_not_learnt_again(library: Library, reader: Sandbox) -> None:
    for n in range(12):
        stored(library, reader, n, page(n))
    assert learn(library, never, START) == 5
    for rule in library.rules.all():
        library.rules.set_enabled(rule.id, False)
    for n in range(12, 30):
        stored(library, reader, n, page(n))
    assert learn(library, never, START) == 0
    assert not any(rule.enabled for rule in library.rules.all())


def test_what_a_person_keeps_is_not_learnt(library: Library, reader: Sandbox) -> None:
    library.rules.add((Rule(SITE, RuleKind.EXACT, TIP, keep=True),), START)
    for n in range(12):
        stored(library, reader, n, page(n))
    assert learn(library, never, START) == 4


def test_a_few_articles_are_not_learnt_from(library: Library, reader: Sandbox) -> None:
    for n in range(11):
        stored(library, reader, n, page(n))
    assert learn(library, never, START) == 0
    assert library.rules.all() == ()


def made(*recurring: tuple[BlockKind, str], articles: int = 20, held: int | None = None, at: int = 0) -> list[Document]:
    """Articles with recurring blocks, in the first `held` of them, at a place in the text."""
    documents = []
    for number in range(articles):
        texts = story(random.Random(number))
        blocks = [Block(BlockKind.PARAGRAPH, text) for text in texts]
        if number < (articles if held is None else held):
            blocks[at:at] = [Block(kind, text) for kind, text in recurring]
        documents.append(Document(blocks=tuple(blocks)))
    return documents


P = BlockKind.PARAGRAPH


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (BlockKind.CORRECTION, "We wrote that the ferry was closed; it was open."),
        (P, "Correction: an earlier version of this article misstated the number of boats."),
        (P, "This article was amended on 5 March 2025 to correct the name of the skipper."),
        (P, "Disclosure: the writer owns shares in the ferry company that this piece is about."),
        (P, "This piece was funded by the harbour board, which had no say in what it says."),
        (P, "Additional reporting by the Island Press Agency and its friends."),
        (BlockKind.STANDFIRST, "What happened on the island this week, told for those who were away."),
        (P, "No, said he."),
    ],
)
def test_what_an_editor_says_of_the_article_is_never_learnt(kind: BlockKind, text: str) -> None:
    assert furniture(made((kind, text))) == []
    assert furniture(made((kind, text), at=8)) == []


def test_a_heading_is_learnt_only_over_furniture() -> None:
    assert furniture(made((BlockKind.HEADING, "What we know so far"), at=4)) == []
    promo = (P, "Come and see us at our office, where there is coffee for all who like it.")
    assert furniture(made((BlockKind.HEADING, MORE), promo, at=8)) == sorted([MORE, promo[1]])


def test_what_reporters_say_again_and_again_is_text() -> None:
    """In the middle of the text a sentence that many articles share is taken for furniture only if most have it."""
    assert furniture(made((P, ALWAYS), articles=30, held=15, at=4)) == []
    assert furniture(made((P, ALWAYS), articles=30, held=29, at=4)) == [ALWAYS]
    assert furniture(made((P, TIP), articles=30, held=15, at=8)) == [TIP]
    assert furniture(made((P, TIP), articles=30, held=7, at=8)) == []
    background = " ".join(story(random.Random(99), 3))
    assert furniture(made((P, background), articles=30, held=15, at=8)) == []


def test_one_article_under_many_addresses_teaches_nothing() -> None:
    same = made(articles=1)[0]
    assert furniture([same] * 40) == []
