"""What the library keeps, as it gives it out: frozen, with times that are aware and in UTC.

An unknown text is an empty string, an unknown time None. Versions of an article are numbered from 0 in the order of
their first capture; the number of a version can grow when an older capture joins the article, its `id` never changes.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class Origin(StrEnum):
    """Where a version came from."""

    LIVE = "live"  # fetched by us at the time it is dated
    FILE = "file"  # a saved page that a person opened
    ARCHIVE = "archive"  # a public archive, or another library


class Outcome(StrEnum):
    """What a check found."""

    NEW = "new"  # the first text of an article
    CHANGED = "changed"  # a text never seen before
    UNCHANGED = "unchanged"
    RETURNED = "returned"  # a text that an earlier version had
    SUSPECT = "suspect"  # something that is hardly the article: held back
    FAILED = "failed"
    GONE = "gone"


class WatchState(StrEnum):
    """Whether an article is checked."""

    FILE = "file"  # kept from files, never fetched
    ACTIVE = "active"
    PAUSED = "paused"  # by the person
    RESTED = "rested"  # unchanged for so long that checking ended
    GONE = "gone"  # the server said so


class View(StrEnum):
    """Which articles a list shows."""

    ALL = "all"
    CHANGED = "changed"
    FILES = "files"
    STARRED = "starred"
    UNREAD = "unread"
    REMOVED = "removed"  # removed, and not purged yet


class Sort(StrEnum):
    """The order of a list: times and counts from the highest, names from A."""

    LAST_CHANGED = "last_changed"
    FIRST_SEEN = "first_seen"
    CHANGES = "changes"
    TITLE = "title"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Source:
    """A publisher. `articles` counts those not removed."""

    id: int
    name: str
    articles: int


@dataclass(frozen=True, slots=True)
class Article:
    """A watched or kept article, as a list shows it.

    `address` is its canonical address, unique in the library, empty where it has none; `url` is the address as given.
    `versions` counts distinct texts, `changes` every change of text after the first (returns too), `returns` those that
    brought an earlier text back. `flip_flopping`: it went back and forth between two texts at least twice. `sizes` are
    words added and removed at the latest changes, oldest first. `newest` is the number of the version that stands.
    `etag` and `last_modified` are what the server last said, for a conditional request. `looked_at` is when the person
    last looked at its versions. `last_outcome` is what the last check found, None before the first; `last_reason` says
    in a code why, where it gave no text to trust.
    """

    id: int
    address: str
    url: str
    title: str
    source: str
    source_id: int | None
    feed_id: int | None
    state: WatchState
    added_at: datetime
    first_seen: datetime | None
    last_changed: datetime | None
    last_checked: datetime | None
    next_check: datetime | None
    check_period: timedelta
    versions: int
    changes: int
    returns: int
    newest: int | None
    flip_flopping: bool
    unread: bool
    starred: bool
    removed: bool
    sizes: tuple[int, ...]
    etag: str
    last_modified: str
    looked_at: datetime | None
    last_outcome: Outcome | None
    last_reason: str


@dataclass(frozen=True, slots=True)
class ArticleFilter:
    """What a list is narrowed to. `text` is matched anywhere in title, source and host, ignoring case and accents."""

    view: View = View.ALL
    source_id: int | None = None
    feed_id: int | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """A stretch of a list. `after` is handed back for the next stretch; None at the end."""

    articles: tuple[Article, ...]
    after: tuple[int | str, int] | None


@dataclass(frozen=True, slots=True)
class Feed:
    """A followed feed. `status` is the last HTTP status, 0 where there was no answer; `error` says why it failed."""

    id: int
    url: str
    title: str
    added_at: datetime
    last_checked: datetime | None
    next_check: datetime | None
    check_period: timedelta
    paused: bool
    status: int
    error: str
    etag: str
    last_modified: str


class FilterField(StrEnum):
    """What a feed filter looks at."""

    ADDRESS = "address"
    TITLE = "title"
    CATEGORY = "category"


@dataclass(frozen=True, slots=True)
class FeedFilter:
    """A regular expression over the entries of a feed, or of all feeds where `feed_id` is None.

    `keep` false: matching entries are skipped; true: only matching entries are taken.
    """

    id: int
    feed_id: int | None
    field: FilterField
    pattern: str
    keep: bool


@dataclass(frozen=True, slots=True)
class Change:
    """The size of a change, in words."""

    words_added: int = 0
    words_removed: int = 0


@dataclass(frozen=True, slots=True)
class Version:
    """One text of an article, without the text. `change` is against what stood before it first came."""

    id: int
    article_id: int
    seq: int
    captured_at: datetime
    title: str
    words: int
    change: Change
    origin: Origin
    extractor: str
    snapshot_id: int | None


@dataclass(frozen=True, slots=True)
class Stop:
    """A moment on the timeline: at `at` the text was first seen to be `version`, and it was so until `last_seen`.

    `outcome` is NEW, CHANGED or RETURNED; `change` is against the text of the stop before.
    """

    at: datetime
    last_seen: datetime
    outcome: Outcome
    version: Version
    change: Change


class Sameness(StrEnum):
    """How it was known that an article is as before."""

    NOT_MODIFIED = "not_modified"  # by the server's word
    SAME_PAGE = "same_page"  # to the byte
    SAME_TEXT = "same_text"  # the page differs, the article on it does not


@dataclass(frozen=True, slots=True)
class Sighting:
    """A run of checks with the same outcome. `version` is the number of the text that was seen, if any was.

    `same` says of how many unchanged checks it is known how they were known to be that, in the order of `Sameness`;
    `status` is the HTTP status of the first check, 0 for none.
    """

    outcome: Outcome
    first_at: datetime
    last_at: datetime
    count: int
    version: int | None
    status: int
    error: str
    same: tuple[int, int, int] = (0, 0, 0)


@dataclass(frozen=True, slots=True)
class LoggedRun:
    """A run of checks in the log of everything, with its article. `title` is the newest headline, or the address."""

    id: int
    article_id: int
    title: str
    sighting: Sighting
    change: Change


@dataclass(frozen=True, slots=True)
class RawPage:
    """A page as it came: its bytes, final address, HTTP status (0 for a file) and headers in order."""

    body: bytes
    url: str = ""
    status: int = 0
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A stored raw page. `sha256` is of the bytes as they came; `stored` is what it takes in the library, in bytes."""

    id: int
    article_id: int
    sha256: str
    fetched_at: datetime
    page: RawPage
    stored: int


@dataclass(frozen=True, slots=True)
class CaptureResult:
    """What became of a capture: the outcome, the version whose text it has, and the one that stood before, if any."""

    outcome: Outcome
    article_id: int
    version: Version
    previous: Version | None


@dataclass(frozen=True, slots=True)
class Match:
    """A sentence that was found, and where it stood.

    `marks` are stretches of `text` (start, end) that matched. `versions` are the numbers of the versions holding the
    sentence; `removed`: the newest text no longer has it. `turn` is the version where it went if it is gone, else the
    one where it came.
    """

    text: str
    marks: tuple[tuple[int, int], ...]
    in_title: bool
    versions: tuple[int, ...]
    first_seen: datetime
    last_seen: datetime
    removed: bool
    turn: int

    @property
    def first_version(self) -> int:
        """The number of the first version that held the sentence."""
        return self.versions[0]

    @property
    def last_version(self) -> int:
        """The number of the last version that held the sentence."""
        return self.versions[-1]


@dataclass(frozen=True, slots=True)
class SearchResult:
    """An article that was found, with the best matches first."""

    article: Article
    matches: tuple[Match, ...]


@dataclass(frozen=True, slots=True)
class SearchResults:
    """What a search found. `complete` is false where more may be found with a higher limit or a narrower query."""

    results: tuple[SearchResult, ...]
    complete: bool
