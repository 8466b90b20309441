from dataclasses import replace
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


def test_what_is_taken_out_comes_back_with_its_filters_and_articles(library: Library) -> None:
    feed = library.feeds.add("https://example.org/feed", NOON, title="News", check_period=PERIOD)
    library.feeds.add_filter(None, FilterField.TITLE, "everywhere")
    library.feeds.add_filter(feed.id, FilterField.TITLE, "sport", keep=True)
    library.feeds.pause(feed.id)
    numbers = [library.articles.watch(f"https://example.org/{n}", NOON, feed_id=feed.id).id for n in range(3)]
    assert library.feeds.article_counts() == {feed.id: 3}
    taken = library.feeds.take_out(feed.id)
    assert taken is not None
    assert library.feeds.take_out(feed.id) is None
    assert library.feeds.all() == ()
    assert library.feeds.article_counts() == {}
    other = library.feeds.add("https://example.org/other", NOON)
    library.articles.remove(numbers[2], after(1))
    back = library.feeds.put_back(taken, after(2))
    assert back.id != other.id
    (again,) = (each for each in library.feeds.all() if each.url == feed.url)
    assert (again.title, again.paused, again.check_period) == ("News", True, PERIOD)
    assert [(given.pattern, given.keep) for given in library.feeds.filters(back.id)] == [
        ("everywhere", False),
        ("sport", True),
    ]
    assert library.feeds.article_counts() == {back.id: 2}


def test_a_feed_whose_checks_ended_is_resumed(library: Library) -> None:
    feed = library.feeds.add("https://example.org/feed", NOON)
    library.feeds.record_check(feed.id, after(1), next_check=None, check_period=PERIOD, status=410, error="gone")
    library.feeds.pause(feed.id)
    library.feeds.resume(feed.id, after(2))
    assert [each.id for each in library.feeds.due(after(2))] == [feed.id]


def test_a_filter_is_changed_where_it_stands(library: Library) -> None:
    first = library.feeds.add_filter(None, FilterField.TITLE, "a")
    library.feeds.add_filter(None, FilterField.TITLE, "b")
    changed = replace(first, field=FilterField.ADDRESS, pattern="c", keep=True)
    library.feeds.change_filter(changed)
    assert library.feeds.filters()[0] == changed
    library.feeds.remove_filter(first.id)
    library.feeds.change_filter(changed)
    assert [given.pattern for given in library.feeds.filters()] == ["b"]
