"""Opened pages -> articles of the library, and articles of the library -> histories that a window can show."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from diffviewer.errors import InputError
from diffviewer.extract.archive import is_archive, take
from diffviewer.fetch.addresses import canonical, identity
from diffviewer.models import Capture, History, TimeSource
from diffviewer.records import Article, Match, Origin, Outcome, RawPage
from diffviewer.store.library import Library

MOST_PAGE_BYTES = 64 * 1024 * 1024
FILE_NAME = "file-name"
"""The header that a page kept from a file bears, so that it can be read again as what it is."""

_TRUSTED = (TimeSource.SAVED, TimeSource.PAGE)
_TICK = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of captures: the article they are in, how many texts are new to it, and the date of the newest."""

    article_id: int
    new: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Story:
    """An article as it can be shown: a capture for each stop of its timeline, numbered by its version.

    `returned` are the places of the captures that brought an earlier text back.
    """

    article: Article
    history: History
    returned: tuple[int, ...] = ()

    def with_checks(self, library: Library, article: Article) -> "Story":
        """This story with the checks up to now, of which none found another text; the captures are the same."""
        checks = library.sightings(article.id)
        return replace(self, article=article, history=replace(self.history, checks=checks))

    def last_change(self) -> tuple[int, int]:
        """The places of the last capture and the one before; twice the first where there is no other."""
        last = len(self.history.captures) - 1
        return max(0, last - 1), last

    def standing_at(self, moment: datetime) -> tuple[int, int]:
        """The places of the capture that stood at a moment and the one before it."""
        seen = [
            place for place, capture in enumerate(self.history.captures) if (capture.captured_at or moment) <= moment
        ]
        newer = max(seen[-1] if seen else 0, min(1, len(self.history.captures) - 1))
        return max(newer - 1, 0), newer

    def same_pair(self, earlier: "Story", pair: tuple[int, int]) -> tuple[int, int]:
        """Where two captures of an earlier telling of this story stand now; its last change where one is gone."""
        times = [capture.captured_at for capture in self.history.captures]
        wanted = [earlier.history.captures[place].captured_at for place in pair]
        if any(time not in times for time in wanted):
            return self.last_change()
        older, newer = (times.index(time) for time in wanted)
        return (older, newer) if older < newer else self.last_change()

    def turn_of(self, match: Match) -> tuple[int, int]:
        """The places of the captures between which a sentence went, if it is gone, or came."""
        held = [place for place, capture in enumerate(self.history.captures) if capture.number in match.versions]
        last = len(self.history.captures) - 1
        if not held or not last:
            return self.last_change()
        newer = min(held[-1] + 1, last) if match.removed else max(held[0], 1)
        return newer - 1, newer


def address_of(captures: Sequence[Capture]) -> str:
    """The address that an article with these captures is known by in the library; empty where none of them has one."""
    for capture in reversed(captures):
        address = canonical(capture.document.url)
        if address is not None:
            return identity(address)
    return ""


def keep(library: Library, captures: Sequence[Capture], at: datetime, article_id: int | None = None) -> Kept:
    """Store captures with the pages they were read from, each at its own date, in one transaction.

    With `article_id` they join that article's timeline. Otherwise they become an article of their own; one that is
    known by the same address takes them. Kept twice, nothing is added. Raises LibraryError.
    """
    newest = captures[-1].document
    with library.transaction():
        if article_id is None:
            address = address_of(captures)
            kept = library.articles.keep(at, address=address, url=newest.url, title=newest.title, source=newest.source)
            article_id = kept.id
        dated = list(zip(captures, _times(captures, at), strict=True))
        entries = [(capture.document, moment, page_of(capture, captures)) for capture, moment in dated]
        new = library.add_history(article_id, entries, origin=Origin.FILE)
        return Kept(article_id, new, max(moment for _, moment in dated))


def story(library: Library, article_id: int) -> Story:
    """An article with the texts of its whole timeline. Raises LibraryError."""
    article = library.articles.get(article_id)
    stops = library.timeline(article_id)
    documents = {seq: library.document(article_id, seq) for seq in {stop.version.seq for stop in stops}}
    captures = tuple(
        Capture(
            documents[stop.version.seq],
            name=article.url or article.title,
            captured_at=stop.at,
            time_source=TimeSource.SAVED,
            number=stop.version.seq,
        )
        for stop in stops
    )
    returned = tuple(place for place, stop in enumerate(stops) if stop.outcome is Outcome.RETURNED)
    checks = library.sightings(article_id)
    return Story(article, History(captures, (), stops, checks, article.looked_at), returned)


def _times(captures: Sequence[Capture], at: datetime) -> list[datetime]:
    """When each was captured. Where that is only a file's time or unknown, the order given counts more than it."""
    times: list[datetime] = []
    for capture in captures:
        moment = capture.captured_at
        if times and (moment is None or (capture.time_source not in _TRUSTED and moment <= times[-1])):
            moment = times[-1] + _TICK
        times.append(moment or at)
    return times


def page_of(capture: Capture, captures: Sequence[Capture]) -> RawPage | None:
    """The file that a capture was read from. A file that holds several versions is the page of none of them."""
    if not capture.path or sum(other.path == capture.path for other in captures) > 1:
        return None
    if is_archive(capture.path):
        try:
            return take(capture.path).page
        except InputError:
            return None
    try:
        with open(capture.path, "rb") as file:
            body = file.read(MOST_PAGE_BYTES + 1)
    except (OSError, ValueError):
        return None
    if not body or len(body) > MOST_PAGE_BYTES:
        return None
    name = Path(capture.path).name.encode("utf-8", "replace").decode()
    return RawPage(body, capture.document.url, headers=((FILE_NAME, name),))
