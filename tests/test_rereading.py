from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from diffviewer.extract.sandbox import Sandbox
from diffviewer.models import Block, BlockKind, Document, History
from diffviewer.records import Outcome, RawPage
from diffviewer.rereading import reader_name, reread_outdated
from diffviewer.rules import Rule
from diffviewer.store.library import Library

START = datetime(2025, 3, 1, 6, 10, tzinfo=UTC)
SENTENCE = "The ferry between the two islands will run {n} times a day from Monday, its owner said on Friday."
FOLLOWING = (
    "Pupils who take it to school were told to move in with relatives on weekdays.",
    "The council has asked the county for a second boat and expects an answer in spring.",
    "Last winter the crossing was cancelled on nineteen days because of ice.",
)


def page(n: int) -> bytes:
    body = "".join(f"<p>{text}</p>" for text in (SENTENCE.format(n=n), *FOLLOWING))
    return (
        "<!doctype html><html><head><meta charset='utf-8'><title>Ferry to run once a day</title></head>"
        f"<body><article><h1>Ferry to run once a day</h1>{body}</article></body></html>"
    ).encode()


def poor(n: int) -> Document:
    """What an earlier reader made of a page: it took the button below the text for a part of it."""
    blocks = (Block(BlockKind.PARAGRAPH, SENTENCE.format(n=n)), Block(BlockKind.PARAGRAPH, f"Share this {n}"))
    return Document(title="Ferry to run once a day", blocks=blocks, extractor="an earlier reader")


@pytest.fixture
def library(tmp_path: Path) -> Library:
    with Library.open(tmp_path / "library.sqlite") as opened:
        yield opened


@pytest.fixture(scope="module")
def sandbox() -> Sandbox:
    with Sandbox() as made:
        yield made


def stored(library: Library, number: int, count: int, body: Callable[[int], bytes] = page) -> int:
    article = library.articles.watch(f"https://island-post.example/{number}", START)
    for hour in range(count):
        raw = RawPage(body(hour), article.url, 200, (("Content-Type", "text/html; charset=utf-8"),))
        library.add_capture(article.id, poor(hour), START + timedelta(hours=hour), page=raw)
    return article.id


def never() -> bool:
    return False


def test_stored_pages_are_read_again_and_no_version_comes_or_goes(library: Library, sandbox: Sandbox) -> None:
    article_id = stored(library, 1, 3)
    before = library.versions(article_id)
    done = list(reread_outdated(library, sandbox, never))
    assert [(each.article_id, each.versions, each.differing, each.unreadable) for each in done] == [
        (article_id, 3, 3, 0)
    ]
    after = library.versions(article_id)
    assert [(v.id, v.seq, v.captured_at, v.snapshot_id) for v in after] == [
        (v.id, v.seq, v.captured_at, v.snapshot_id) for v in before
    ]
    assert {version.extractor for version in after} == {reader_name(sandbox)}
    assert [stop.outcome for stop in library.timeline(article_id)] == [Outcome.NEW, Outcome.CHANGED, Outcome.CHANGED]


def test_what_a_person_saw_before_can_still_be_asked_for(library: Library, sandbox: Sandbox) -> None:
    article_id = stored(library, 1, 1)
    list(reread_outdated(library, sandbox, never))
    earlier, now = library.readings(article_id, 0)
    assert earlier == replace(poor(0), url=earlier.url)
    assert "Share this 0" not in now.paragraphs
    assert now == library.document(article_id, 0)


def test_a_second_run_finds_nothing_to_do(library: Library, sandbox: Sandbox) -> None:
    stored(library, 1, 2)
    assert list(reread_outdated(library, sandbox, never))
    assert list(reread_outdated(library, sandbox, never)) == []


def test_the_same_text_seen_after_it_was_read_again_is_no_edit(library: Library, sandbox: Sandbox) -> None:
    article_id = stored(library, 1, 1)
    list(reread_outdated(library, sandbox, never))
    seen = library.add_capture(article_id, library.document(article_id, 0), START + timedelta(days=1))
    assert seen.outcome is Outcome.UNCHANGED


def test_a_page_that_cannot_be_read_any_more_stays_as_it_was(library: Library, sandbox: Sandbox) -> None:
    article_id = stored(library, 1, 1, lambda n: b"%PDF-1.7 not a page")
    done = list(reread_outdated(library, sandbox, never))
    assert [(each.versions, each.unreadable) for each in done] == [(0, 1)]
    assert library.document(article_id, 0).extractor == "an earlier reader"


def test_it_ends_when_it_is_asked_to_and_goes_on_where_it_was(library: Library, sandbox: Sandbox) -> None:
    articles = [stored(library, number, 1) for number in range(4)]
    asked: list[int] = []

    def should_end() -> bool:
        asked.append(0)
        return len(asked) == 3

    # it asks before each article, and the reader asks only where it has to wait for a page
    first = [done.article_id for done in reread_outdated(library, Quick(sandbox), should_end)]
    assert first == articles[:2]
    assert [done.article_id for done in reread_outdated(library, sandbox, never)] == articles[2:]


class Quick:
    """The reader, which is not asked to give up a page."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def read(
        self,
        data: bytes,
        name: str,
        path: str = "",
        charset: str = "",
        should_cancel: object = None,
        rules: Sequence[Rule] = (),
    ) -> History:
        return self._sandbox.read(data, name, path, charset, rules=rules)


class Broken:
    """A reader that fails as a whole, in the middle of an article."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.left = 2  # the probe, and one page
        self._sandbox = sandbox

    def read(self, *arguments: object) -> History:
        self.left -= 1
        if self.left < 0:
            raise RuntimeError("the reader fell over")
        return self._sandbox.read(*arguments)  # type: ignore[arg-type]


def test_an_article_is_read_again_whole_or_not_at_all(library: Library, sandbox: Sandbox) -> None:
    article_id = stored(library, 1, 3)
    with pytest.raises(RuntimeError):
        list(reread_outdated(library, Broken(sandbox), never))  # type: ignore[arg-type]
    assert {version.extractor for version in library.versions(article_id)} == {"an earlier reader"}


def test_plain_text_is_not_read_over_and_over(library: Library, sandbox: Sandbox) -> None:
    body = b"The ferry runs once a day.\n\nPupils moved in with relatives.\n"
    document = sandbox.read(body, "ferry.txt").captures[0].document
    article = library.articles.keep(START, title="Ferry")
    raw = RawPage(body, headers=(("file-name", "ferry.txt"),))
    library.add_capture(article.id, document, START, page=raw)
    assert list(reread_outdated(library, sandbox, never)) == []
