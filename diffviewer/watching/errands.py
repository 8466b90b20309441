"""What is done away from the library: fetch a page or feed and read it. No file of ours is touched here."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from diffviewer.errors import Cancelled, InputError
from diffviewer.fetch import http
from diffviewer.fetch.addresses import canonical, host_of
from diffviewer.fetch.answer import Answer, Outcome
from diffviewer.fetch.feed_problems import FeedError
from diffviewer.fetch.feeds import FeedContent, is_feed, read_feed
from diffviewer.models import Document
from diffviewer.records import Article, Feed
from diffviewer.rules import Rule
from diffviewer.watching.pages import Pages, charset_of

MOST_FEED_BYTES = 30_000_000


@dataclass(frozen=True, slots=True)
class Errand:
    """An article or a feed to ask for. `known` is the SHA-256 of the page that held the text that stands.

    `on_purpose`: a person gave the address, no feed did. `rules` are those of the article. `found` is an answer that is
    there already, so that nobody has to be asked.
    """

    article_id: int | None
    feed_id: int | None
    address: str
    etag: str = ""
    last_modified: str = ""
    known: bytes = b""
    on_purpose: bool = False
    rules: tuple[Rule, ...] = ()
    found: Answer | None = None

    @classmethod
    def to_article(cls, article: Article, known: bytes = b"", rules: tuple[Rule, ...] = ()) -> "Errand":
        """Ask for an article; conditionally where a text of it stands."""
        purpose = article.feed_id is None
        if article.versions:
            return cls(article.id, None, article.url, article.etag, article.last_modified, known, purpose, rules)
        return cls(article.id, None, article.url, on_purpose=purpose, rules=rules)

    @classmethod
    def to_feed(cls, feed: Feed) -> "Errand":
        """Ask for a feed."""
        return cls(None, feed.id, feed.url, feed.etag, feed.last_modified, on_purpose=True)

    @property
    def key(self) -> tuple[int | None, int | None]:
        """What is asked for, as a key."""
        return self.article_id, self.feed_id

    @property
    def host(self) -> str:
        """The host that is asked first."""
        return host_of(canonical(self.address) or self.address)


@dataclass(frozen=True, slots=True)
class Brought:
    """What an errand brought. One of `document`, `content` and `problem` is there where the answer is OK and new."""

    answer: Answer
    digest: bytes = b""
    same_page: bool = False
    document: Document | None = None
    content: FeedContent | None = None
    is_feed: bool = False
    problem: str = ""


def run(errand: Errand, client: http.Client, pages: Pages, should_cancel: Callable[[], bool]) -> Brought:
    """Do an errand. Raises nothing that a page or a server can cause."""
    if errand.feed_id is not None:
        return _feed(errand, client, should_cancel)
    answer = errand.found or client.get(
        errand.address,
        etag=errand.etag,
        last_modified=errand.last_modified,
        on_purpose=errand.on_purpose,
        should_cancel=should_cancel,
    )
    if not answer.ok:
        return Brought(answer)
    digest = hashlib.sha256(answer.body).digest()
    if digest == errand.known:
        return Brought(answer, digest, same_page=True)
    if _sent_home(answer):
        return Brought(answer, problem=Outcome.NOT_FOUND)
    if is_feed(answer.body, charset_of(answer)):
        return Brought(answer, is_feed=True, problem="feed")
    try:
        return Brought(answer, digest, document=pages.read(answer, should_cancel, errand.rules))
    except InputError as error:
        return Brought(answer, problem=error.problem)
    except Cancelled:
        return Brought(Answer(Outcome.CANCELLED, answer.requested, answer.address, answer.fetched_at))


def _feed(errand: Errand, client: http.Client, should_cancel: Callable[[], bool]) -> Brought:
    answer = client.get(
        errand.address,
        accept=http.FEED,
        etag=errand.etag,
        last_modified=errand.last_modified,
        on_purpose=errand.on_purpose,
        most=MOST_FEED_BYTES,
        should_cancel=should_cancel,
    )
    if not answer.ok:
        return Brought(answer)
    try:
        return Brought(answer, content=read_feed(answer.body, answer.address, charset_of(answer)))
    except FeedError as error:
        return Brought(answer, problem=error.problem)


def _sent_home(answer: Answer) -> bool:
    """Whether a redirect led from a page to the front page: what many sites do instead of saying "not found"."""
    asked, got = urlsplit(answer.requested), urlsplit(answer.address)
    return (
        bool(answer.hops) and got.path == "/" and not got.query and (asked.path not in ("", "/") or bool(asked.query))
    )


def last_host(answer: Answer) -> str:
    """The host that gave this answer."""
    return host_of(answer.address)
