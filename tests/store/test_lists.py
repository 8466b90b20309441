from collections.abc import Callable
from typing import Any

import pytest

from diffviewer.records import Article, ArticleFilter, Sort, View, WatchState
from diffviewer.store.library import Library
from diffviewer.store.words import folded
from tests.store.texts import NOON, after, text

TITLES = ["Élysée", "police", "Zebra", "police", "apple", "Ångström", "Blogs closed", "東京", "", "police two"]


def fill(library: Library) -> None:
    """Articles of every sort, some with equal keys."""
    with library.transaction():
        for number in range(60):
            if number % 7 == 0:
                article = library.articles.keep(after(number), url=f"file:///{number}")
            else:
                article = library.articles.watch(f"https://host{number % 3}.example/{number}", after(number))
            for hour in range(number % 4):
                words = text(f"Text {hour}.", title=TITLES[number % 10] or "x", source=f"Source {number % 5}")
                library.add_capture(article.id, words, after(number // 2 + hour))
            if number % 6 == 0:
                library.articles.star(article.id)
            if number % 4 == 3 and number % 8 != 3:
                library.articles.mark_read(article.id)
            if number % 11 == 10:
                library.articles.remove(article.id, NOON)


@pytest.fixture(scope="module")
def many(shared: Library) -> Library:
    fill(shared)
    return shared


def everything(library: Library) -> list[Article]:
    return [library.articles.get(number) for number in range(1, 61)]


KEYS: dict[Sort, tuple[Callable[[Article], Any], bool]] = {
    Sort.LAST_CHANGED: (lambda a: max(a.last_changed or a.first_seen or a.added_at, a.first_seen or a.added_at), True),
    Sort.FIRST_SEEN: (lambda a: a.first_seen or a.added_at, True),
    Sort.CHANGES: (lambda a: a.changes, True),
    Sort.TITLE: (lambda a: folded(a.title), False),
    Sort.SOURCE: (lambda a: folded(a.source), False),
}
VIEWS: dict[View, Callable[[Article], bool]] = {
    View.ALL: lambda a: not a.removed,
    View.CHANGED: lambda a: not a.removed and a.changes > 0,
    View.FILES: lambda a: not a.removed and a.state is WatchState.FILE,
    View.STARRED: lambda a: not a.removed and a.starred,
    View.UNREAD: lambda a: not a.removed and a.unread,
    View.REMOVED: lambda a: a.removed,
}


@pytest.mark.parametrize("sort", Sort)
@pytest.mark.parametrize("view", View)
def test_every_list_in_every_order_page_by_page(many: Library, view: View, sort: Sort) -> None:
    key, falling = KEYS[sort]
    expected = sorted((a for a in everything(many) if VIEWS[view](a)), key=lambda a: (key(a), a.id), reverse=falling)
    chosen = ArticleFilter(view=view)
    found: list[Article] = []
    page = many.lists.page(chosen, sort, limit=7)
    found += page.articles
    while page.after is not None:
        page = many.lists.page(chosen, sort, limit=7, after=page.after)
        found += page.articles
    assert [a.id for a in found] == [a.id for a in expected]
    assert found == expected
    assert many.lists.count(chosen) == len(expected)


@pytest.mark.parametrize(
    "typed",
    [
        "police",
        "POL",
        "lice",
        "po",
        "é",
        "elys",
        "source 3",
        "host1.example",
        "police source 1",
        "zzz",
        "東",
        '"',
        " ",
        "%",
        "*",
    ],
)
def test_filtering_as_you_type(many: Library, typed: str) -> None:
    pieces = folded(typed).split()
    expected = [
        article.id
        for article in everything(many)
        if not article.removed
        and all(
            piece in folded(f"{article.title} | {article.source} | {article.url.split('/')[2]}") for piece in pieces
        )
    ]
    page = many.lists.page(ArticleFilter(text=typed), Sort.TITLE, limit=1000)
    assert sorted(article.id for article in page.articles) == expected
    assert many.lists.count(ArticleFilter(text=typed)) == len(expected)


def test_a_text_that_most_articles_match(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beyond some thousand matches the list is walked instead."""
    monkeypatch.setattr("diffviewer.store.lists._SORTED_MATCHES", 3)
    for number in range(8):
        library.articles.watch(f"https://example.org/{number}", after(number), title=f"police {number % 2}")
    page = library.lists.page(ArticleFilter(text="police"), Sort.FIRST_SEEN, limit=5)
    assert [article.id for article in page.articles] == [8, 7, 6, 5, 4]
    page = library.lists.page(ArticleFilter(text="police"), Sort.FIRST_SEEN, limit=5, after=page.after)
    assert [article.id for article in page.articles] == [3, 2, 1]
    assert library.lists.count(ArticleFilter(text="police")) == 8


def test_by_source_and_by_feed(library: Library) -> None:
    fill(library)
    source = next(source for source in library.articles.sources() if source.name == "Source 2")
    expected = [a.id for a in everything(library) if a.source == "Source 2" and not a.removed]
    page = library.lists.page(ArticleFilter(source_id=source.id), limit=1000)
    assert sorted(a.id for a in page.articles) == expected
    assert source.articles == len(expected)
    feed = library.feeds.add("https://example.org/feed", NOON)
    library.articles.watch("https://example.org/from-feed", NOON, feed_id=feed.id)
    page = library.lists.page(ArticleFilter(feed_id=feed.id))
    assert [a.feed_id for a in page.articles] == [feed.id]


def test_a_title_that_changes_is_found_by_the_new_one_only(library: Library) -> None:
    number = library.articles.watch("https://example.org/a", NOON, title="Before").id
    library.add_capture(number, text("One.", title="Afterwards"), NOON)
    assert library.lists.count(ArticleFilter(text="before")) == 0
    assert library.lists.count(ArticleFilter(text="afterw")) == 1


def test_a_long_list_at_once(library: Library) -> None:
    with library.transaction():
        for number in range(1200):
            library.articles.keep(after(number / 60))
    assert len(library.lists.page(limit=100_000).articles) == 1200
