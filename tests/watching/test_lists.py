import pytest

from diffviewer.fetch.feed_problems import FeedError
from diffviewer.fetch.filters import Sifted
from diffviewer.fetch.http import Client
from diffviewer.fetch.opml import read_opml
from diffviewer.records import FeedFilter, FilterField
from diffviewer.store.library import Library
from diffviewer.watching.lists import give_out_list, preview, take_in_list
from tests.fetch.web import Reply, Web
from tests.watching.played import START

LIST = b"""<opml version="2.0"><body><outline text="News"><outline text="One" xmlUrl="https://a.example/feed"/></outline>
<outline text="Two" xmlUrl="https://b.example/feed"/></body></opml>"""


def test_a_list_in_and_out(library: Library) -> None:
    library.feeds.add("https://a.example/feed", START, title="Known")
    new = take_in_list(library, LIST, START)
    assert [(feed.url, feed.title, feed.next_check) for feed in new] == [("https://b.example/feed", "Two", START)]
    assert take_in_list(library, LIST, START) == ()
    out = read_opml(give_out_list(library, START))
    assert [(feed.address, feed.title) for feed in out] == [
        ("https://a.example/feed", "Known"),
        ("https://b.example/feed", "Two"),
    ]
    with pytest.raises(FeedError):
        take_in_list(library, b"no list", START)


def test_what_filters_would_hide(web: Web) -> None:
    items = "".join(
        f"<item><title>{title}</title><link>{web.at(path)}</link></item>"
        for title, path in (("A match", "/sport/1"), ("A vote", "/politics/2"))
    )
    address = web.put("/feed", Reply(f"<rss><channel>{items}</channel></rss>"))
    client = Client()
    sifted = preview(client, address, [FeedFilter(0, None, FilterField.ADDRESS, "/sport/", False)])
    assert isinstance(sifted, Sifted)
    assert [entry.title for entry in sifted.kept] == ["A vote"]
    assert [hidden.entry.title for hidden in sifted.hidden] == ["A match"]
    assert preview(client, web.put("/page", Reply("<p>x</p>")), ()) == "not_a_feed"
    assert preview(client, web.at("/nothing"), ()) == "not_found"
    client.close()
