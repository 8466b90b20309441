from datetime import timedelta

from diffviewer.records import FilterField
from diffviewer.store.library import Library
from tests.store.texts import NOON, after

PERIOD = timedelta(minutes=5)


def test_a_feed_is_followed_once_and_due_at_once(library: Library) -> None:
    feed = library.feeds.add("https://example.org/feed", NOON, title="News", check_period=PERIOD)
    assert library.feeds.add("https://example.org/feed", after(1)) == feed
    assert (feed.title, feed.next_check, feed.check_period) == ("News", NOON, PERIOD)
    assert library.feeds.due(NOON) == (feed,)
    assert library.feeds.all() == (feed,)
    assert library.feeds.next_due() == NOON


def test_a_check_is_recorded(library: Library) -> None:
    feed = library.feeds.add("https://example.org/feed", NOON)
    library.feeds.record_check(
        feed.id, after(1), next_check=after(2), check_period=PERIOD, status=200, title="News", etag="x"
    )
    library.feeds.record_check(feed.id, after(2), next_check=after(3), check_period=PERIOD, error="timed out")
    checked = library.feeds.get(feed.id)
    assert checked is not None
    assert (checked.title, checked.etag, checked.status, checked.error) == ("News", "x", 0, "timed out")
    assert (checked.last_checked, checked.next_check) == (after(2), after(3))
    assert library.feeds.due(after(2)) == ()


def test_pausing_and_removing(library: Library) -> None:
    feed = library.feeds.add("https://example.org/feed", NOON)
    article = library.articles.watch("https://example.org/a", NOON, feed_id=feed.id)
    library.feeds.pause(feed.id)
    assert library.feeds.due(after(1)) == ()
    assert library.feeds.next_due() is None
    library.feeds.pause(feed.id, paused=False)
    assert len(library.feeds.due(after(1))) == 1
    library.feeds.add_filter(feed.id, FilterField.TITLE, "sport")
    library.feeds.remove(feed.id)
    assert library.feeds.get(feed.id) is None
    assert library.articles.get(article.id).feed_id is None
    assert library.feeds.filters(feed.id) == ()


def test_filters_of_all_feeds_and_of_one(library: Library) -> None:
    feed = library.feeds.add("https://example.org/feed", NOON)
    own = library.feeds.add_filter(feed.id, FilterField.TITLE, "^Live", keep=True)
    general = library.feeds.add_filter(None, FilterField.ADDRESS, "/sport/")
    assert library.feeds.filters() == (general,)
    assert library.feeds.filters(feed.id) == (general, own)
    library.feeds.remove_filter(general.id)
    assert library.feeds.filters(feed.id) == (own,)
