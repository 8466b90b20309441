"""What filters would hide: of the articles that came from feeds, and of a feed as it is now."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from diffviewer.fetch.feeds import Entry
from diffviewer.fetch.filters import Sifted, sift
from diffviewer.records import ArticleFilter, FeedFilter, Sort
from diffviewer.store.library import Library

_MOST = 400  # articles, the newest: enough to see what a filter does


@dataclass(frozen=True, slots=True)
class Preview:
    """What is left and hidden of so many entries. `of_feed`: they are those of the feed as it is now."""

    sifted: Sifted
    of_feed: bool = False


def known_entries(library: Library, feed_id: int | None, should_cancel: Callable[[], bool]) -> tuple[Entry, ...]:
    """The newest articles of a feed, or of all feeds, as entries; their categories were not kept."""
    found: list[Entry] = []
    after = None
    while len(found) < _MOST and not should_cancel():
        page = library.lists.page(ArticleFilter(feed_id=feed_id), Sort.FIRST_SEEN, _MOST, after)
        found += [Entry(each.url, each.title) for each in page.articles if each.feed_id is not None]
        after = page.after
        if after is None:
            break
    return tuple(found[:_MOST])


def preview(entries: Sequence[Entry], filters: Sequence[FeedFilter], *, of_feed: bool = False) -> Preview:
    """What filters do to entries."""
    return Preview(sift(entries, filters), of_feed)
