"""Articles whose server says that they have moved for good."""

from diffviewer.fetch.http import Client
from diffviewer.fetch.schedule import Pace
from diffviewer.records import Outcome
from diffviewer.store.library import Library
from diffviewer.watching.following import follow, look_all, to_look_at
from diffviewer.watching.reports import Checked, FeedRead
from diffviewer.watching.watcher import Watcher
from tests.fetch.web import Reply, Web
from tests.watching.played import START, check_now
from tests.watching.test_checking import EDITED, PAGE


def once(watcher: Watcher, article: int) -> Checked:
    (report,) = check_now(watcher, [article])
    assert isinstance(report, Checked)
    return report


def watched(library: Library, web: Web, target: str, status: int = 301) -> int:
    address = web.put("/old", Reply("", status, {"Location": target}))
    return library.articles.watch(address, START).id


def test_said_twice_the_new_address_is_asked_for(web: Web, library: Library, watcher: Watcher) -> None:
    new = web.put("/new", Reply(PAGE))
    article = watched(library, web, new)
    old = library.articles.get(article).address
    assert once(watcher, article).address == old
    assert once(watcher, article).address == new
    asked = web.asked("/old")
    web.put("/new", Reply(EDITED))
    assert once(watcher, article).outcome is Outcome.CHANGED
    assert web.asked("/old") == asked
    found = library.articles.get(article)
    assert (found.url, found.address) == (new, old)


def test_a_move_that_is_taken_back_does_not_count(web: Web, library: Library, watcher: Watcher) -> None:
    first, second = web.put("/new", Reply(PAGE)), web.put("/other", Reply(PAGE))
    article = watched(library, web, first)
    for target, status in ((first, 308), (second, 308), (second, 302), (second, 301), (first, 301)):
        web.put("/old", Reply("", status, {"Location": target}))
        once(watcher, article)
        assert library.articles.get(article).url == web.at("/old")


def test_another_host_is_never_moved_to(web: Web, library: Library, watcher: Watcher) -> None:
    article = watched(library, web, web.put("/new", Reply(PAGE), host=3))
    for _ in range(4):
        assert once(watcher, article).outcome in (Outcome.NEW, Outcome.UNCHANGED)
    assert library.articles.get(article).url == web.at("/old")


def test_what_is_no_text_to_trust_moves_nothing(web: Web, library: Library, watcher: Watcher) -> None:
    article = watched(library, web, web.put("/new", Reply("", 404)))
    once(watcher, article)
    once(watcher, article)
    assert library.articles.get(article).url == web.at("/old")


def test_two_articles_do_not_become_one(web: Web, library: Library, watcher: Watcher) -> None:
    new = web.put("/new", Reply(PAGE))
    library.articles.watch(new, START)
    article = watched(library, web, new)
    for _ in range(3):
        once(watcher, article)
    assert library.articles.get(article).url == web.at("/old")


def moved(library: Library, web: Web, watcher: Watcher) -> int:
    """An article that the server has said twice to have moved to /new."""
    article = watched(library, web, web.put("/new", Reply(PAGE)))
    once(watcher, article)
    once(watcher, article)
    return article


def test_the_new_address_finds_the_article(web: Web, library: Library, watcher: Watcher) -> None:
    article = moved(library, web, watcher)
    new = web.at("/new")
    assert library.articles.watch(new, START).id == article
    assert library.articles.keep(START, address=new).id == article
    assert to_look_at(library, [new + "?utm_source=mail"]) == []
    (found,) = follow(library, [new], {}, START, Pace())
    assert (found.article_id, found.known) == (article, True)
    # a feed names it as well
    item = f"<item><title>News</title><link>{new}</link></item>"
    feed = library.feeds.add(web.put("/feed", Reply(f"<rss><channel>{item}</channel></rss>")), START)
    (read,) = check_now(watcher, feeds=[feed.id])
    assert isinstance(read, FeedRead)
    assert (read.entries, read.added) == (1, ())


def test_an_old_address_leads_to_the_article_watched_at_the_new_one(web: Web, library: Library) -> None:
    article = library.articles.watch(web.put("/new", Reply(PAGE)), START).id
    client = Client()
    for status, expected in ((301, article), (302, article + 1)):
        old = web.put(f"/old-{status}", Reply("", status, {"Location": "/new"}))
        (found,) = follow(library, [old], look_all(client, to_look_at(library, [old])), START, Pace())
        assert found.article_id == expected
    client.close()
