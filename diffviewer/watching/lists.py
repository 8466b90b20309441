"""Lists of feeds in and out of the library, and what filters would hide of a feed."""

from collections.abc import Callable, Sequence
from datetime import datetime

from diffviewer.fetch import http
from diffviewer.fetch.answer import Outcome
from diffviewer.fetch.feed_problems import FeedError
from diffviewer.fetch.feeds import read_feed
from diffviewer.fetch.filters import Sifted, sift
from diffviewer.fetch.opml import ListedFeed, read_opml, write_opml
from diffviewer.fetch.schedule import Pace
from diffviewer.records import Feed, FeedFilter
from diffviewer.store.library import Library
from diffviewer.watching.errands import MOST_FEED_BYTES
from diffviewer.watching.pages import charset_of


def take_in_list(library: Library, data: bytes, now: datetime, pace: Pace | None = None) -> tuple[Feed, ...]:
    """Follow every feed of an OPML list, due at once; gives those that were not followed before.

    Raises FeedError where it is no list, and then nothing is followed.
    """
    listed = read_opml(data)
    known = {feed.url for feed in library.feeds.all()}
    period = (pace or Pace()).feed
    with library.transaction():
        return tuple(
            library.feeds.add(feed.address, now, title=feed.title, check_period=period)
            for feed in listed
            if feed.address not in known
        )


def give_out_list(library: Library, now: datetime) -> bytes:
    """The followed feeds as an OPML list."""
    feeds = (ListedFeed(feed.url, feed.title) for feed in library.feeds.all())
    return write_opml(feeds, "Feeds followed by Diffviewer", now)


def preview(
    client: http.Client,
    address: str,
    filters: Sequence[FeedFilter],
    should_cancel: Callable[[], bool] = lambda: False,
) -> Sifted | str:
    """What these filters would leave and hide of a feed as it is now, or the code of why it cannot be read."""
    answer = client.get(address, accept=http.FEED, on_purpose=True, most=MOST_FEED_BYTES, should_cancel=should_cancel)
    if answer.outcome is not Outcome.OK:
        return answer.outcome
    try:
        return sift(read_feed(answer.body, answer.address, charset_of(answer)).entries, filters)
    except FeedError as error:
        return error.problem
