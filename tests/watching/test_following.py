from pathlib import Path

import pytest

from diffviewer.fetch.answer import Limits
from diffviewer.fetch.http import Client
from diffviewer.fetch.schedule import Pace
from diffviewer.records import Outcome, WatchState
from diffviewer.store.library import Library
from diffviewer.watching.following import MOST_KEPT, Followed, follow, look_all, pages_of, to_look_at
from diffviewer.watching.reports import Checked
from diffviewer.watching.watcher import Watcher
from tests.fetch.web import Reply, Web, html
from tests.watching.played import START, check_now, finish
from tests.watching.test_checking import PAGE

FEED = "<rss><channel><title>The Daily</title></channel></rss>"
LINK = '<link rel="alternate" type="application/rss+xml" href="/feed">'
STORY = '<meta property="og:type" content="article">'


def followed(library: Library, *addresses: str) -> list[Followed]:
    client = Client(limits=Limits(connect=1, read=0.5, total=1))
    seen = look_all(client, to_look_at(library, list(addresses)))
    client.close()
    return follow(library, list(addresses), seen, START, Pace())


def test_what_stands_where(web: Web, library: Library) -> None:
    feed = web.put("/feed", Reply(FEED))
    cases = {
        web.put("/story.html", Reply(html("x", "y", head=LINK + STORY))): "article",
        web.put("/", Reply(html("x", "y", head=LINK))): "feed",
        web.put("/news/", Reply(html("x", "y", head=LINK))): "feed",
        web.put("/2012/story/", Reply(html("x", "y", head=LINK + STORY))): "article",
        web.put("/plain/", Reply(html("x", "y"))): "article",
        web.put("/atom.xml", Reply('<feed xmlns="http://www.w3.org/2005/Atom"></feed>')): "feed itself",
        web.put("/nowhere.html", Reply("", 404)): "article",
    }
    for address, kind in cases.items():
        (found,) = followed(library, address)
        if kind == "article":
            assert library.articles.get(found.article_id or 0).url == address
            assert found.problem == ("not_found" if "nowhere" in address else "")
        else:
            known = library.feeds.get(found.feed_id or 0)
            assert known is not None
            assert known.url == (feed if kind == "feed" else address)


def test_a_feed_that_moved_for_good_is_followed_where_it_is(web: Web, library: Library) -> None:
    new = web.put("/new.xml", Reply(FEED))
    for status, target in ((301, new), (302, web.at("/rss"))):
        (found,) = followed(library, web.put("/rss", Reply("", status, {"Location": "/new.xml"})))
        assert found.address == target


def test_many_addresses_of_one_host_are_not_all_fetched(web: Web, library: Library) -> None:
    addresses = [web.put(f"/{number}.html", Reply(html("x", "y"))) for number in range(20)]
    found = followed(library, *addresses, web.put("/feed", Reply(FEED)))
    assert [one.article_id for one in found] == [*range(1, 21), None]
    assert found[-1].feed_id == 1
    assert len(web.seen) == 4
    # what is watched already needs no look at all
    followed(library, *addresses[:3])
    assert len(web.seen) == 4


def test_taken_up_again(web: Web, library: Library) -> None:
    address = web.put("/a.html", Reply(html("x", "y")))
    (first,) = followed(library, address)
    assert first.article_id is not None
    library.articles.set_state(first.article_id, WatchState.RESTED)
    library.articles.remove(first.article_id, START)
    (again,) = followed(library, address + "?utm_source=mail")
    assert again.article_id == first.article_id
    article = library.articles.get(first.article_id)
    assert (article.state, article.removed, article.next_check) == (WatchState.ACTIVE, False, START)
    feed = web.put("/feed", Reply(FEED))
    (one,) = followed(library, feed)
    library.feeds.pause(one.feed_id or 0)
    (two,) = followed(library, feed)
    assert one == two
    assert [known.paused for known in library.feeds.all()] == [False]


@pytest.mark.parametrize("given", ["", "file:///etc/passwd", "javascript:alert(1)", "http://", "no address at all"])
def test_what_is_no_address(library: Library, given: str) -> None:
    (found,) = followed(library, given)
    assert (found.article_id, found.feed_id, found.problem) == (None, None, "bad_address")


def test_hostile_pages_are_looked_at_without_harm(web: Web, library: Library, corpus: Path) -> None:
    for number, file in enumerate(sorted((corpus / "hostile" / "small").iterdir())):
        (found,) = followed(library, web.put(f"/{number}/", Reply(file.read_bytes())))
        assert (found.feed_id is not None) == file.name.startswith("feed_")


def test_what_was_found_is_not_asked_for_again(web: Web, library: Library, watcher: Watcher) -> None:
    pages = {web.put(f"/{n}.html", Reply(PAGE)) for n in range(2)}
    given = [*pages, web.put("/large.html", Reply(PAGE + " " * MOST_KEPT)), web.put("/missing.html", Reply("", 404))]
    client = Client()
    seen = look_all(client, to_look_at(library, given))
    client.close()
    found = pages_of(follow(library, given, seen, START, Pace()), seen)
    assert {answer.address for answer in found.values()} <= pages
    asked = len(web.seen)
    watcher.offer_articles(list(found), found)
    told = finish(watcher)
    assert [report.outcome for report in told if isinstance(report, Checked)] == [Outcome.NEW] * len(found)
    assert len(web.seen) == asked
    # the next check asks, and says what it knows
    (again,) = check_now(watcher, [min(found)])
    assert isinstance(again, Checked)
    assert again.reason == "same_page"
    assert len(web.seen) == asked + 1


def test_only_so_much_is_kept(web: Web, library: Library) -> None:
    half = html("x", "y") + " " * (MOST_KEPT * 2 // 5)
    given = [web.put(f"/{n}.html", Reply(half)) for n in range(3)]
    client = Client()
    seen = look_all(client, given)
    client.close()
    assert sum(len(one.page.body) for one in seen.values() if one.page is not None) <= MOST_KEPT
    assert sum(one.page is None for one in seen.values()) == 1
