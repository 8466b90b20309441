import json
from datetime import UTC, datetime
from pathlib import Path

import feedparser
import pytest
from hypothesis import given
from hypothesis import strategies as st

from diffviewer.fetch.discovery import find_feeds
from diffviewer.fetch.feed_problems import FeedError, FeedProblem
from diffviewer.fetch.feeds import MOST_ENTRIES, Entry, is_feed, read_feed

FEED = "https://news.example/feed"
RSS2 = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Daily &amp; Sunday</title><link>https://news.example/</link>
<atom:link href="https://news.example/feed" rel="self" type="application/rss+xml"/>
<image><title>A picture</title><link>https://news.example/picture</link></image>
<item><title>First &lt;b&gt;news&lt;/b&gt;: AT&amp;amp;T</title><link> https://news.example/1?a=1&amp;b=2 </link>
  <guid isPermaLink="false">abc</guid><category>Politics</category><category>UK</category>
  <pubDate>Wed, 03 Oct 2012 15:05:00 +0100</pubDate></item>
<item><title><![CDATA[Second & last]]></title><link><![CDATA[https://news.example/2?a=1&b=2]]></link>
  <dc:subject>World</dc:subject><dc:date>2012-10-03T15:05:00Z</dc:date></item>
<item><title>Third</title><guid>https://news.example/3</guid></item>
</channel></rss>"""
RSS1 = """<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
<channel rdf:about="https://news.example/"><title>Old</title><link>https://news.example/</link>
<items><rdf:Seq><rdf:li rdf:resource="https://news.example/1"/></rdf:Seq></items></channel>
<item rdf:about="https://news.example/1"><title>First</title><link>https://news.example/1</link></item>
<item rdf:about="https://news.example/2"><title>Second</title></item>
</rdf:RDF>"""
RSS091 = """<?xml version="1.0"?>
<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
<rss version="0.91"><channel><title>Older</title><link>https://news.example/</link>
<item><title>Caf&eacute; &nbsp;prices</title><link>https://news.example/1</link></item></channel></rss>"""
ATOM = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://news.example/base/">
<title type="html">Atom &amp;amp; more</title>
<link rel="self" href="/feed"/>
<entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">First <em>news</em></div></title>
  <link rel="enclosure" href="/a.mp3"/><link rel="alternate" type="text/html" href="1"/><id>tag:x,1</id>
  <category term="politics" label="Politics"/><updated>2012-10-04T00:00:00Z</updated>
  <published>2012-10-03T15:05:00+01:00</published></entry>
<entry xml:base="deep/"><title>Second</title><link href="2?a=1&amp;b=2"/><id>tag:x,2</id></entry>
</feed>"""
JSON_FEED = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Made of braces",
        "items": [
            {
                "id": 1,
                "url": "https://news.example/1",
                "title": "First",
                "tags": ["UK", 5],
                "date_published": "2012-10-03",
            },
            {"id": "2", "external_url": "https://other.example/2"},
            {"id": "3"},
            "no item",
        ],
    }
)


def addresses(text: str | bytes, address: str = FEED) -> list[str]:
    data = text if isinstance(text, bytes) else text.encode()
    return [entry.address for entry in read_feed(data, address).entries]


def test_rss_2() -> None:
    content = read_feed(RSS2.encode(), FEED)
    assert content.title == "The Daily & Sunday"
    moment = datetime(2012, 10, 3, 14, 5, tzinfo=UTC)
    assert content.entries == (
        Entry("https://news.example/1?a=1&b=2", "First news: AT&T", ("Politics", "UK"), moment),
        Entry("https://news.example/2?a=1&b=2", "Second & last", ("World",), moment.replace(hour=15)),
        Entry("https://news.example/3", "Third"),
    )
    assert (content.refused, content.cut) == (0, False)


def test_the_older_ones() -> None:
    assert addresses(RSS1) == ["https://news.example/1", "https://news.example/2"]
    content = read_feed(RSS091.encode(), FEED)
    assert (content.title, content.entries) == ("Older", (Entry("https://news.example/1", "Café prices"),))


def test_atom() -> None:
    content = read_feed(ATOM.encode(), FEED)
    assert content.title == "Atom & more"
    assert content.entries == (
        Entry("https://news.example/base/1", "First news", ("politics",), datetime(2012, 10, 3, 14, 5, tzinfo=UTC)),
        Entry("https://news.example/base/deep/2?a=1&b=2", "Second"),
    )


def test_json_feed() -> None:
    content = read_feed(JSON_FEED.encode(), FEED)
    assert content.title == "Made of braces"
    assert content.entries == (
        Entry("https://news.example/1", "First", ("UK",), datetime(2012, 10, 3, tzinfo=UTC)),
        Entry("https://other.example/2"),
    )
    assert content.refused == 1


@pytest.mark.parametrize("text", [RSS2, RSS1, RSS091, ATOM], ids=["2.0", "1.0", "0.91", "atom"])
def test_a_reader_of_renown_sees_the_same(text: str) -> None:
    theirs = feedparser.parse(text.encode(), response_headers={"content-location": FEED})
    ours = read_feed(text.encode(), FEED)
    links = [entry.get("link") or entry.get("id") for entry in theirs.entries]
    assert [entry.address for entry in ours.entries] == links
    # theirs keeps markup in titles, and knows none of HTML's names where a DTD could give them
    for mine, other in zip(ours.entries, theirs.entries, strict=True):
        assert mine.categories == tuple(tag["term"] for tag in other.get("tags", ()))


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "windows-1252"])
def test_charsets(charset: str) -> None:
    declared = charset.replace("-sig", "")
    text = RSS091.replace('version="1.0"', f'version="1.0" encoding="{declared}"').replace("&eacute;", "é")
    for header in ("", "iso-8859-1", "utf-8", "nonsense", "rot13"):
        assert read_feed(text.encode(charset), FEED, header).entries[0].title == "Café prices"


def test_a_charset_that_nobody_declares() -> None:
    text = "<rss><channel><item><title>Café</title><link>https://news.example/1</link></item></channel></rss>"
    assert read_feed(text.encode(), FEED, "iso-8859-1").entries[0].title == "Café"
    assert read_feed(text.encode("cp1252"), FEED).entries[0].title == "Café"
    assert read_feed(text.encode("koi8-r", "replace"), FEED, "koi8-r").entries[0].title == "Caf?"


def test_what_is_broken_is_read_as_far_as_it_goes() -> None:
    assert addresses(RSS2[: RSS2.index("<item><title>Third") + 30]) == [
        "https://news.example/1?a=1&b=2",
        "https://news.example/2?a=1&b=2",
    ]
    loose = RSS2.replace("a=1&amp;b=2", "a=1&b=2").replace("<category>UK</category>", "<media:x>\x00\x0b</media:x>")
    assert addresses(loose) == addresses(RSS2)
    unclosed = RSS2.replace("<category>UK</category>", "<category>UK")
    assert len(addresses(unclosed)) >= 2


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "{}",
        "[]",
        "{" * 100_000,
        "<html><body>rss</body></html>",
        "<p>&lt;rss&gt;</p>",
        "plain",
        "\0" * 100,
        "<html><pre><rss version='2.0'></rss></pre></html>",
        '{"version": 5}',
        "<rss" * 100_000,
    ],
)
def test_what_is_no_feed(text: str) -> None:
    with pytest.raises(FeedError) as error:
        read_feed(text.encode(), FEED)
    assert error.value.problem is FeedProblem.NOT_A_FEED
    assert not is_feed(text.encode())


@given(st.binary(max_size=300), st.sampled_from([RSS2, ATOM, JSON_FEED, RSS1]), st.integers(0, 1500))
def test_nothing_breaks_it(noise: bytes, text: str, place: int) -> None:
    data = text.encode()[:place] + noise + text.encode()[place:]
    try:
        for entry in read_feed(data, FEED).entries:
            assert entry.address.startswith(("http://", "https://"))
    except FeedError:
        pass


def test_hostile_feeds(corpus: Path) -> None:
    small = corpus / "hostile" / "small"
    for name in ("feed_billion_laughs.xml", "feed_external_entity.xml"):
        with pytest.raises(FeedError) as refused:
            read_feed((small / name).read_bytes(), FEED)
        assert refused.value.problem is FeedProblem.ENTITIES
        assert is_feed((small / name).read_bytes())
    links = (small / "feed_file_links.xml").read_bytes()
    for address in ("https://example.com/feed", "http://127.0.0.2:8000/feed", "http://localhost/feed"):
        content = read_feed(links, address)
        assert [entry.address for entry in content.entries] == ["https://example.com/ok"]
        assert content.refused == 11


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_cannot_be_smuggled_in(encoding: str) -> None:
    item = "<rss><channel><item><title>&x;</title><link>https://news.example/1</link></item></channel></rss>"
    for prolog in (
        '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>',
        '<!-- <![CDATA[ --><!DOCTYPE rss [<!ENTITY x "y">]><!-- ]]> -->',
        '<!DOCTYPE rss SYSTEM "<!--" [<!ENTITY x "y">]><!-- -->',
        '<!DOCTYPE rss [<!ENTITY % p SYSTEM "file:///etc/hostname">%p;]>',
        '<!DOCTYPE rss [<!ENTITY x "<rss>">]>',
    ):
        with pytest.raises(FeedError):
            read_feed((prolog + item).encode(encoding), FEED)
    # a DTD that is never loaded, and one that comes too late to count
    assert read_feed(('<!DOCTYPE rss SYSTEM "file:///etc/hostname">' + item).encode(encoding), FEED).entries
    late = item.replace("<channel>", '<channel><!DOCTYPE rss [<!ENTITY x "gotcha">]>')
    assert "gotcha" not in repr(read_feed(late.encode(encoding), FEED))


def test_a_hundred_thousand_items() -> None:
    item = "<item><title>News {0}</title><link>https://news.example/{0}</link></item>"
    data = ("<rss><channel>" + "".join(item.format(n) for n in range(100_000)) + "</channel></rss>").encode()
    content = read_feed(data, FEED)
    assert len(content.entries) == MOST_ENTRIES
    assert content.cut
    assert content.entries[0].address == "https://news.example/0"
    many = json.dumps({"version": "https://jsonfeed.org/version/1", "items": [{"url": FEED}] * 5})
    assert len(read_feed(many.encode(), FEED).entries) == 1


@pytest.mark.parametrize(
    "written",
    [
        "9999-12-31T23:59:59-14:00",
        "Fri, 31 Dec 9999 23:59:59 -1400",
        "0001-01-01T00:00:00+14:00",
        "yesterday",
        "2012-13-45",
        "Wed, 03 Oct 99999999999 15:05:00 GMT",
        "9" * 5000,
    ],
)
def test_dates_beyond_all_years(written: str) -> None:
    text = RSS2.replace("Wed, 03 Oct 2012 15:05:00 +0100", written)
    assert read_feed(text.encode(), FEED).entries[0].published is None


def test_a_feed_at_home_may_name_its_home() -> None:
    text = "<rss><channel>{}</channel></rss>"
    items = "".join(f"<item><link>http://{host}/a</link></item>" for host in ("127.0.0.3:8000", "printer", "10.0.0.1"))
    assert addresses(text.format(items), "http://127.0.0.2:8000/feed") == ["http://127.0.0.3:8000/a"]
    assert addresses(text.format(items)) == []


PAGE = """<!doctype html><html><head><base href="/news/"><title>x</title>
<link rel="stylesheet" href="a.css">
<LINK REL="Alternate" TYPE="application/rss+xml" HREF="rss?a=1&amp;b=2" title=" All  news ">
<link rel="alternate" type="application/atom+xml; charset=utf-8" href="https://other.example/atom">
<link rel="alternate" hreflang="de" href="/de">
<link rel="alternate" type="application/rss+xml" href="file:///etc/passwd">
<link rel="alternate" type="application/rss+xml" href="http://127.0.0.1/">
<link rel="alternate" type="application/rss+xml">
</head><body>"""


def test_the_feeds_that_a_page_names() -> None:
    for charset in ("", "utf-8", "nonsense"):
        found = find_feeds(PAGE.encode(), "https://news.example/a/b", charset)
        assert [(link.address, link.title) for link in found] == [
            ("https://news.example/news/rss?a=1&b=2", "All news"),
            ("https://other.example/atom", ""),
        ]
    assert find_feeds(b"", FEED) == ()
    assert find_feeds(b"\0" * 1000 + PAGE.encode() * 100, FEED)
    assert not is_feed(PAGE.encode())


def test_hostile_pages_name_no_feeds_and_end(corpus: Path) -> None:
    for page in sorted((corpus / "hostile" / "small").iterdir()):
        assert find_feeds(page.read_bytes(), FEED) == ()
