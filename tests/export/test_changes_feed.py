"""Feeds of changes, read by feedparser and lxml."""

import html
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import feedparser
import pytest
from lxml import etree
from lxml import html as lxml_html

from diffviewer.export.changes_feed import FeedItems, article_heading, atom_feed, library_heading, rss_feed
from diffviewer.export.steps import latest_steps, steps
from diffviewer.records import Outcome
from diffviewer.store.library import Library
from tests.export.histories import ADDRESS, HOSTILE_LINE, START, WALL, add_article, harbour, hostile, said

KINDS = pytest.mark.parametrize("kind", [atom_feed, rss_feed])
# feedparser asks its own objects for a name that it has given up
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:feedparser")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(harbour(tmp_path / "lib.sqlite"), read_only=True) as opened:
        yield opened


def article_feed(kind: Any, library: Library, article_id: int = 1) -> str:
    article = library.articles.get(article_id)
    return "".join(kind(article_heading(article), FeedItems(library).of(steps(library, article)[::-1])))


def read(feed: str) -> Any:
    parsed = feedparser.parse(feed.encode("utf-8"))
    assert not parsed.bozo, parsed.get("bozo_exception")
    assert etree.fromstring(feed.encode("utf-8")) is not None
    return parsed


def body(entry: Any) -> str:
    return str(entry.content[0].value if "content" in entry else entry.summary)


@KINDS
def test_an_item_a_change_named_by_its_version(kind: Any, library: Library) -> None:
    parsed = read(article_feed(kind, library))
    assert parsed.feed.title == "Changes to “Harbour wall fails”"
    assert parsed.feed.link == ADDRESS
    assert [entry.title for entry in parsed.entries] == [
        "v0: Harbour wall fails",
        "v2: Harbour wall collapses",
        "v1: Harbour wall fails",
    ]
    assert {entry.link for entry in parsed.entries} == {ADDRESS}
    assert {entry.author for entry in parsed.entries} == {"The Courier"}
    hours = [START + timedelta(hours=hour) for hour in (3, 2, 1)]
    assert [tuple(entry.published_parsed)[:6] for entry in parsed.entries] == [at.timetuple()[:6] for at in hours]
    first = body(parsed.entries[2])
    assert "Nobody was" in first
    assert "Two people were" in first
    assert "stood before" in body(parsed.entries[0])


@KINDS
def test_the_difference_is_html_without_script_or_style_sheet(kind: Any, library: Library) -> None:
    tree = etree.fromstring(article_feed(kind, library).encode())
    (text,) = [
        element.text
        for element in tree.iter("{*}content", "description")
        if element.text
        and "Two people were" in element.text
        and "v0 was last seen 1 Mar 2026, 09:30 UTC" in element.text
    ]
    parsed = lxml_html.fragment_fromstring(text, create_parent="div")
    assert [element.text for element in parsed.iter("del")] == ["Nobody was"]
    assert [element.text for element in parsed.iter("ins")] == ["Two people were"]
    assert {element.tag for element in parsed.iter()} <= {"div", "p", "b", "br", "span", "del", "ins", "a"}
    assert {name for element in parsed.iter() for name in element.attrib} <= {"style", "dir", "href"}


@KINDS
def test_ids_stay_and_are_unique(kind: Any, library: Library, tmp_path: Path) -> None:
    ids = [entry.id for entry in read(article_feed(kind, library)).entries]
    assert len(set(ids)) == 3
    with Library.open(library.path) as writable:
        early = said("Harbour wall creaks", "The wall creaked all night.")
        writable.add_capture(1, early, START - timedelta(hours=5))
        later = read(article_feed(kind, writable)).entries
    # the versions are numbered anew, the changes are the same
    assert [entry.id for entry in later][:3] == ids
    assert later[0].title == "v1: Harbour wall fails"
    assert len(later) == 4
    with Library.open(tmp_path / "new.sqlite") as other:
        other.import_from(library.path)
        assert [entry.id for entry in read(article_feed(kind, other)).entries] == [entry.id for entry in later]


@KINDS
def test_hostile_text_stays_text(kind: Any, tmp_path: Path) -> None:
    with Library.open(hostile(tmp_path / "h.sqlite")) as library:
        feed = article_feed(kind, library)
    tree = etree.fromstring(feed.encode())
    assert not set(feed) & {"\x00", "\x1b", "\ufffe"}
    for entry in read(feed).entries:
        title = entry.title if kind is atom_feed else html.unescape(entry.title)
        assert title.partition(": ")[2] == HOSTILE_LINE
    texts = [element.text or "" for element in tree.iter("{*}content", "description")]
    for text in texts:
        fragment = lxml_html.fragment_fromstring(text, create_parent="div")
        assert not list(fragment.iter("script", "title"))
    assert sum("<script>" in lxml_html.fragment_fromstring(text, create_parent="div").text_content() for text in texts)
    assert {element.tag.rpartition("}")[2] for element in tree.iter()} <= {
        *("feed", "title", "id", "updated", "author", "name", "generator", "link", "entry", "published", "summary"),
        *(
            "content",
            "rss",
            "channel",
            "description",
            "language",
            "lastBuildDate",
            "item",
            "guid",
            "pubDate",
            "creator",
        ),
    }


@KINDS
def test_only_addresses_of_the_web_are_links(kind: Any, tmp_path: Path) -> None:
    with Library.open(tmp_path / "lib.sqlite") as library:
        article = library.articles.keep(START, url="javascript:alert(1)", title="Kept")
        for hour, text in enumerate(("One.", "Two.")):
            document = said("Kept", text, url="javascript:alert(1)")
            library.add_capture(article.id, document, START + timedelta(hours=hour))
        feed = article_feed(kind, library, article.id)
    assert "javascript" not in feed
    assert len(read(feed).entries) == 1


@KINDS
def test_a_feed_of_all_has_the_newest_of_every_article(kind: Any, tmp_path: Path) -> None:
    with Library.open(tmp_path / "lib.sqlite") as library:
        for number in range(4):
            texts = [said(f"Story {number}", f"Text {number} {time}.") for time in range(3)]
            add_article(library, texts, f"https://courier.example/{number}", hours=number * 2)
        add_article(library, [said("Never changed", "The same.")], "https://courier.example/same", hours=20)
        feed = read("".join(kind(library_heading(), FeedItems(library).of(latest_steps(library, 5)))))
        every = latest_steps(library, 100)
    assert [entry.title for entry in feed.entries] == [
        "v2: Story 3",
        "v1: Story 3",
        "v2: Story 2",
        "v1: Story 2",
        "v2: Story 1",
    ]
    assert len(every) == 8
    assert [step.after.at for step in every] == sorted((step.after.at for step in every), reverse=True)


@KINDS
def test_a_feed_without_changes_is_a_feed(kind: Any) -> None:
    feed = read("".join(kind(library_heading(), [])))
    assert feed.entries == []
    assert feed.feed.title == "Changes to articles"


def test_what_was_made_is_used_again_until_it_differs(tmp_path: Path) -> None:
    with Library.open(harbour(tmp_path / "lib.sqlite")) as library:
        made = FeedItems(library)
        first = made.of(latest_steps(library, 10))
        library.record_check(1, START + timedelta(hours=9), Outcome.UNCHANGED, status=304)
        again = made.of(latest_steps(library, 10))
        assert all(one is other for one, other in zip(first, again, strict=True))
        library.add_capture(1, said("Harbour wall rebuilt", "New stones."), START + timedelta(hours=10))
        later = made.of(latest_steps(library, 10))
        assert [item.title for item in later][:1] == ["v3: Harbour wall rebuilt"]
        assert all(one is other for one, other in zip(first, later[1:], strict=True))
        better = said("Harbour wall collapses", WALL, "Three people were hurt.")
        library.reread(1, {2: better}, START + timedelta(hours=11))
        reread = made.of(latest_steps(library, 10))
        assert "Three" in reread[2].body
        assert reread == FeedItems(library).of(latest_steps(library, 10))
