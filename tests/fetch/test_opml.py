from datetime import UTC, datetime

import pytest

from diffviewer.fetch.feed_problems import FeedError, FeedProblem
from diffviewer.fetch.opml import MOST_FEEDS, ListedFeed, read_opml, write_opml

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
LIST = b"""<?xml version="1.0" encoding="UTF-8"?><opml version="1.0"><head><title>Mine</title></head><body>
<outline text="News"><outline text="UK"><outline type="rss" text="One" xmlUrl="https://a.example/feed"/></outline>
<outline title="Two &amp; more" text="x" xmlUrl="https://b.example/feed?a=1&amp;b=2" htmlUrl="https://b.example/"/></outline>
<outline text="Three" xmlUrl="HTTPS://C.example/feed"/><outline text="no feed" htmlUrl="https://d.example/"/>
<outline text="bad" xmlUrl="file:///etc/passwd"/><outline text="again" xmlUrl="https://a.example/feed"/></body></opml>"""


def test_a_list_is_read() -> None:
    assert read_opml(LIST) == (
        ListedFeed("https://a.example/feed", "One", "News/UK"),
        ListedFeed("https://b.example/feed?a=1&b=2", "Two & more", "News"),
        ListedFeed("https://c.example/feed", "Three"),
    )


def test_what_was_written_is_read() -> None:
    feeds = (
        ListedFeed("https://a.example/feed?a=1&b=2", 'A "title" & <more>', "News"),
        ListedFeed("https://b.example/", "Zoë 新闻 🙂", ""),
        ListedFeed("https://c.example/", "C", "News"),
    )
    written = write_opml(feeds, "Feeds", NOW)
    assert sorted(read_opml(written), key=lambda feed: feed.address) == list(feeds)
    assert written.startswith(b"<?xml")
    strange = write_opml([ListedFeed("https://a.example/", "a\x00\ud800b\x0b")], "\x01", NOW)
    assert read_opml(strange) == (ListedFeed("https://a.example/", "ab"),)


def test_what_is_no_list() -> None:
    for data in (b"", b"<html></html>", b"<rss></rss>", b"plain"):
        with pytest.raises(FeedError) as error:
            read_opml(data)
        assert error.value.problem is FeedProblem.NOT_A_LIST
    with pytest.raises(FeedError) as error:
        read_opml(b'<!DOCTYPE opml [<!ENTITY x "y">]><opml><body/></opml>')
    assert error.value.problem is FeedProblem.ENTITIES


def test_a_list_without_end_ends() -> None:
    outlines = "".join(f'<outline xmlUrl="https://a.example/{n}"/>' for n in range(MOST_FEEDS + 500))
    assert len(read_opml(f"<opml><body>{outlines}</body></opml>".encode())) == MOST_FEEDS
    assert read_opml(b"<opml><body>" + b'<outline text="x">' * 100_000) == ()
