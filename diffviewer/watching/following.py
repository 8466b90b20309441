"""An address that a person gives -> an article that is watched, or a feed that is followed."""

import re
import threading
from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import datetime
from urllib.parse import urlsplit

from diffviewer.fetch import http
from diffviewer.fetch.addresses import canonical, host_of, identity
from diffviewer.fetch.answer import Answer, Outcome
from diffviewer.fetch.discovery import FeedLink, find_feeds
from diffviewer.fetch.feeds import is_feed
from diffviewer.fetch.schedule import Pace
from diffviewer.records import WatchState
from diffviewer.store.library import Library
from diffviewer.watching.errands import MOST_FEED_BYTES
from diffviewer.watching.pages import charset_of

MOST_KEPT = 20_000_000
"""Bytes of pages that are kept until they are read, of all addresses given at once."""

_LOOKED_AT = 3  # addresses of a host that are fetched to see what they are, where nothing else tells
_AT_ONCE = 16
_LIKE_A_FEED = re.compile(
    r"(?:^|[/._?=&-])(?:feeds?|rss\d?|atom|rdf|index\.xml)(?:$|[/._?=&-])|\.(?:xml|rdf|json)$", re.I
)
_FRONT = re.compile(r"/(?:index\.\w+|default\.\w+)?$", re.I)
# what only the page of an article says of itself
_ARTICLE = re.compile(
    rb"""og:type["']?\s+content\s*=\s*["']?article|["']@type["']\s*:\s*\[?\s*["']\w*(?:Article|Posting|Report)["']""",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Seen:
    """What stands at an address: a feed there or named there (`feed`), or else an article.

    `outcome` is how the look at it ended, None where none was taken. `feeds` are all that the page names. `page` is
    what came, where it may be an article's and is not too large to keep; `moved` where it stands now for good, else "".
    """

    address: str
    feed: str = ""
    feeds: tuple[FeedLink, ...] = ()
    outcome: Outcome | None = None
    page: Answer | None = None
    moved: str = ""


@dataclass(frozen=True, slots=True)
class Followed:
    """What became of an address. One of `article_id` and `feed_id` is there, unless it is no address ("bad_address").

    `address` is what is watched. `problem` says in a code why it could not be looked at; it is watched all the same.
    `known`: it was watched or followed already; `title` is what the article or feed is called, as far as that is known.
    """

    given: str
    address: str
    article_id: int | None = None
    feed_id: int | None = None
    problem: str = ""
    known: bool = False
    title: str = ""


def look(client: http.Client, address: str, should_cancel: Callable[[], bool] = lambda: False) -> Seen:
    """See what stands at a canonical address. A front page that names feeds stands for the first of them."""
    answer = client.get(address, accept=http.FEED, on_purpose=True, most=MOST_FEED_BYTES, should_cancel=should_cancel)
    if not answer.ok:
        return Seen(address, outcome=answer.outcome)
    charset = charset_of(answer)
    if is_feed(answer.body, charset):
        return Seen(address, feed=answer.address if answer.permanent else address, outcome=answer.outcome)
    feeds = find_feeds(answer.body, answer.address, charset)
    front = _FRONT.search(urlsplit(answer.address).path) is not None and not _ARTICLE.search(answer.body[:500_000])
    moved = answer.address if answer.permanent else ""
    if feeds and front:
        return Seen(address, feed=feeds[0].address, feeds=feeds, outcome=answer.outcome)
    page = answer if len(answer.body) <= MOST_KEPT else None
    return Seen(address, feeds=feeds, outcome=answer.outcome, page=page, moved=moved)


def look_all(
    client: http.Client, addresses: list[str], should_cancel: Callable[[], bool] = lambda: False
) -> dict[str, Seen]:
    """What stands at each of these, several hosts at a time."""
    if not addresses:
        return {}
    # one of each host first, so that the threads do not all wait for the same one
    places: Counter[str] = Counter()
    ranks = []
    for address in addresses:
        places[host_of(address)] += 1
        ranks.append((places[host_of(address)], address))
    addresses = [address for _, address in sorted(ranks, key=lambda rank: rank[0])]
    given_up = threading.Event()
    kept = 0

    def one(address: str) -> Seen:
        nonlocal kept
        seen = look(client, address, lambda: given_up.is_set() or should_cancel())
        kept += len(seen.page.body) if seen.page is not None else 0
        return seen if kept <= MOST_KEPT else replace(seen, page=None)

    pool = ThreadPoolExecutor(min(_AT_ONCE, len(addresses)), thread_name_prefix="look")
    try:
        return {seen.address: seen for seen in pool.map(one, addresses)}
    finally:
        # where a person interrupts, nobody waits for servers any more
        given_up.set()
        pool.shutdown(wait=True, cancel_futures=True)


def to_look_at(library: Library, addresses: list[str]) -> list[str]:
    """Of what a person gave, the canonical addresses that must be fetched to know what they are.

    Not what is watched already; and at the most three of a host unless they look like a feed or a front page. The
    others are taken for articles, and the first check finds out where that is wrong.
    """
    known = [canonical(given, guess_scheme=True) for given in addresses]
    wanted = _worth_a_look([address for address in dict.fromkeys(known) if address is not None])
    return [address for address in wanted if library.articles.at(identity(address)) is None]


def pages_of(followed: Iterable[Followed], seen: dict[str, Seen]) -> dict[int, Answer]:
    """What was found where articles are watched that were not there before: their first check need not ask again."""
    pages: dict[int, Answer] = {}
    for one in followed:
        found = seen.get(one.address)
        if one.article_id is not None and not one.known and found is not None and found.page is not None:
            pages[one.article_id] = found.page
    return pages


def follow(library: Library, addresses: list[str], seen: dict[str, Seen], now: datetime, pace: Pace) -> list[Followed]:
    """Watch or follow what a person gave, by what was `seen` there; due at once. What is there is taken up again."""
    followed = []
    for given in addresses:
        address = canonical(given, guess_scheme=True)
        if address is None:
            followed.append(Followed(given, given, problem=Outcome.BAD_ADDRESS))
            continue
        found = seen.get(address, Seen(address))
        problem = "" if found.outcome is None or found.outcome is Outcome.OK else found.outcome
        with library.transaction():
            if found.feed:
                known = any(feed.url == found.feed and not feed.paused for feed in library.feeds.all())
                feed = library.feeds.add(found.feed, now, check_period=pace.feed)
                library.feeds.pause(feed.id, False)
                followed.append(Followed(given, feed.url, feed_id=feed.id, known=known, title=feed.title))
            else:
                named = identity(address)
                if found.moved and library.articles.at(named) is None and library.articles.at(identity(found.moved)):
                    named = identity(found.moved)  # an old address of what is here
                before = library.articles.at(named)
                known = before is not None and before.state is WatchState.ACTIVE and not before.removed
                article = library.articles.watch(named, now, url=address, check_period=pace.first)
                followed.append(
                    Followed(
                        given, article.url, article_id=article.id, problem=problem, known=known, title=article.title
                    )
                )
    return followed


def _worth_a_look(addresses: list[str]) -> list[str]:
    """The addresses to fetch first."""
    taken: list[str] = []
    looked: dict[str, int] = {}
    for address in addresses:
        parts = urlsplit(address)
        telling = _FRONT.search(parts.path) or _LIKE_A_FEED.search(f"{parts.path}?{parts.query}".rstrip("?"))
        host = host_of(address)
        if telling or looked.get(host, 0) < _LOOKED_AT:
            taken.append(address)
            looked[host] = looked.get(host, 0) + 1
    return taken
