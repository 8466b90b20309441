"""What an errand brought -> the library: what it means, what is written down, and when the next check is.

In two steps. `Recorder.see` decides and measures; it gives back what is to be written, and many of these are written in
one transaction, since each costs the disk a flush.
"""

import logging
import random
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from diffviewer.fetch import schedule
from diffviewer.fetch.addresses import PUBLIC_ONLY, host_of, identity, nearness_of_host
from diffviewer.fetch.answer import Answer
from diffviewer.fetch.answer import Outcome as Fetched
from diffviewer.fetch.filters import sift
from diffviewer.fetch.schedule import Next, Pace
from diffviewer.records import Article, Feed, Outcome, RawPage, Sameness, Sighting, WatchState
from diffviewer.store.library import Library
from diffviewer.watching.errands import Brought, Errand
from diffviewer.watching.pages import Pages
from diffviewer.watching.reports import BecameFeed, Checked, FeedRead, PutOff, Report
from diffviewer.watching.suspicion import mark_of, suspicion
from diffviewer.watching.under_rules import Under

MISSING_TIMES = 3
"""So many times in a row "not found" ends the checks of an article."""

_ONLINE_AGAIN = timedelta(minutes=1)
_NO_WAY = frozenset([Fetched.NO_NAME, Fetched.NO_CONNECTION, Fetched.CONNECT_TIMEOUT])
_PAGES_KNOWN = 20_000

Write = Callable[[], Report | None]
_logger = logging.getLogger("diffviewer.watching")


@dataclass(frozen=True, slots=True)
class _Verdict:
    """What a check of an article means. `captured`: the text is in the library already, with its sighting."""

    outcome: Outcome
    reason: str
    version: int | None = None
    previous: int | None = None
    captured: bool = False


class Recorder:
    """Puts what was brought into the library. For the thread that the library belongs to."""

    def __init__(
        self, library: Library, pages: Pages, pace: Pace, online: Callable[[], bool], chance: random.Random
    ) -> None:
        self._library = library
        self._under = Under(library, pages)
        self._pace = pace
        self._online = online
        self._chance = chance
        # the page, by its SHA-256, in which the text of an article was last seen that stands (by its number)
        self._pages: OrderedDict[int, tuple[int, bytes]] = OrderedDict()
        self._moves: dict[int, str] = {}  # where articles were said once to have moved for good

    def errand(self, article: Article) -> Errand:
        """The errand that checks an article."""
        known = self._pages.get(article.id)
        same = known[1] if known is not None and known[0] == article.newest else b""
        return Errand.to_article(article, same, self._under.rules(article))

    def see(self, errand: Errand, brought: Brought) -> Write:
        """Decide what was brought; call what is returned to have the rest written. Raises LibraryError."""
        answer = brought.answer
        if answer.outcome is Fetched.CANCELLED:
            return lambda: None
        if answer.outcome is Fetched.TOO_MANY and not answer.status:
            # not the server's word: we did not ask, because it had asked for a pause
            return self.put_off(errand, answer.fetched_at + self._pace.feed, Fetched.TOO_MANY)
        if answer.outcome in _NO_WAY and nearness_of_host(errand.host) == PUBLIC_ONLY and not self._online():
            return self.put_off(errand, answer.fetched_at + _ONLINE_AGAIN, "offline")
        if errand.article_id is not None:
            return self._see_article(errand.article_id, errand, brought)
        feed = self._library.feeds.get(errand.feed_id or 0)
        return (lambda: None) if feed is None else self._see_feed(feed, brought)

    def put_off(self, errand: Errand, until: datetime, reason: str) -> Write:
        """Leave an errand for later; nothing is on record, since nothing was asked."""

        def write() -> Report:
            if errand.article_id is not None:
                article = self._library.articles.get(errand.article_id)
                self._library.articles.schedule(article.id, until, article.check_period)
            elif (feed := self._library.feeds.get(errand.feed_id or 0)) is not None:
                self._library.feeds.record_check(
                    feed.id,
                    feed.last_checked or feed.added_at,
                    next_check=until,
                    check_period=feed.check_period,
                    status=feed.status,
                    error=feed.error,
                )
            return PutOff(errand.article_id, errand.feed_id, errand.address, reason, until)

        return write

    def _see_article(self, article_id: int, errand: Errand, brought: Brought) -> Write:
        article = self._library.articles.get(article_id)
        if article.removed:
            return lambda: None
        if brought.document is not None:
            article, brought = self._under.today(article, errand, brought)
        if brought.is_feed and not article.versions:
            return lambda: self._become_feed(article, brought.answer)
        verdict = self._verdict(article, brought)
        if verdict is None:
            return self._put_in(article, brought)
        return lambda: self._write(article, brought, verdict)

    def _verdict(self, article: Article, brought: Brought) -> _Verdict | None:
        """What a check means, None where a text was read that is the article's."""
        answer = brought.answer
        if answer.outcome is Fetched.NOT_MODIFIED:
            return _Verdict(Outcome.UNCHANGED, "not_modified", article.newest)
        if brought.same_page:
            return _Verdict(Outcome.UNCHANGED, "same_page", article.newest)
        if brought.document is not None:
            return self._held_back(article, brought)
        if answer.outcome is Fetched.GONE:
            return _Verdict(Outcome.GONE, Fetched.GONE)
        reason = brought.problem or answer.outcome
        if reason == Fetched.NOT_FOUND and self._times_missing(article.id) + 1 >= MISSING_TIMES:
            return _Verdict(Outcome.GONE, Fetched.NOT_FOUND)
        return _Verdict(Outcome.FAILED, reason)

    def _held_back(self, article: Article, brought: Brought) -> _Verdict | None:
        """The verdict on a text that was read, None where it is the article's."""
        document, answer = brought.document, brought.answer
        assert document is not None
        standing = self._library.document(article.id, article.newest) if article.newest is not None else None
        reason = suspicion(document, standing, lambda: (answer.body, self._standing_page(article)))
        if reason is None:
            return None
        mark = mark_of(reason, document)
        last = self._last(article.id)
        if last is None or last.outcome is not Outcome.SUSPECT or last.error != mark:
            return _Verdict(Outcome.SUSPECT, mark)
        return None

    def _put_in(self, article: Article, brought: Brought) -> Write:
        """Have the text stored, and the check written down with it."""
        document, answer = brought.document, brought.answer
        assert document is not None
        page = RawPage(answer.body, answer.address, answer.status, answer.headers)
        put = self._library.ready_capture(article.id, document, answer.fetched_at, page=page, status=answer.status)

        def write() -> Report:
            result = put()
            why = "same_text" if result.outcome is Outcome.UNCHANGED else ""
            previous = result.previous.seq if result.previous is not None else None
            self._pages[article.id] = (result.version.seq, brought.digest)
            self._pages.move_to_end(article.id)
            if len(self._pages) > _PAGES_KNOWN:
                self._pages.popitem(last=False)
            verdict = _Verdict(result.outcome, why, result.version.seq, previous, captured=True)
            return self._write(article, brought, verdict)

        return write

    def _write(self, article: Article, brought: Brought, verdict: _Verdict) -> Report:
        """Write the check down, unless its text did that, and say when the next one is."""
        answer, articles = brought.answer, self._library.articles
        now = answer.fetched_at
        seen = verdict.outcome in (Outcome.NEW, Outcome.CHANGED, Outcome.UNCHANGED, Outcome.RETURNED)
        if not verdict.captured:
            error = "" if seen else verdict.reason
            same = Sameness(verdict.reason) if verdict.outcome is Outcome.UNCHANGED else None
            self._library.record_check(article.id, now, verdict.outcome, status=answer.status, error=error, same=same)
        following = self._next(article, verdict.outcome, now)
        at = following.at
        if at is not None and not seen and answer.retry_after is not None:
            at = max(at, now + timedelta(seconds=answer.retry_after))
        fresh = seen and answer.ok
        articles.schedule(
            article.id,
            at,
            following.period,
            etag=answer.header("etag")[:1000] if fresh else None,
            last_modified=answer.header("last-modified")[:100] if fresh else None,
        )
        state = article.state
        if verdict.outcome is Outcome.GONE:
            state = WatchState.GONE
        elif state in (WatchState.ACTIVE, WatchState.GONE) and seen:
            state = WatchState.RESTED if at is None else WatchState.ACTIVE
        elif state is WatchState.RESTED and verdict.outcome in (Outcome.CHANGED, Outcome.RETURNED, Outcome.NEW):
            state = WatchState.ACTIVE
        elif state is WatchState.ACTIVE and at is None:
            state = WatchState.RESTED
        if state is not article.state:
            articles.set_state(article.id, state)
        moved = self._moved_to(article, answer) if seen else ""
        if moved:
            _logger.info("article %d has moved: %s is asked for from now on", article.id, moved)
            articles.move(article.id, moved, identity(moved))
        title = brought.document.title if brought.document is not None and seen else article.title
        return Checked(
            article_id=article.id,
            address=moved or article.url,
            title=title or article.title,
            outcome=verdict.outcome,
            reason=verdict.reason.partition(":")[0],
            status=answer.status,
            at=now,
            version=verdict.version,
            previous=verdict.previous,
            next_check=at if state is WatchState.ACTIVE else None,
        )

    def _moved_to(self, article: Article, answer: Answer) -> str:
        """The address to ask for from now on, "" where it stays: a server has to say twice in a row that it moved.

        Within a site only: what is watched on purpose must not become another host by a server's word.
        """
        known, target = self._moves.pop(article.id, ""), answer.address
        if not answer.permanent or target == article.url or _site(target) != _site(article.url):
            return ""
        if known != target:
            if len(self._moves) < _PAGES_KNOWN:
                self._moves[article.id] = target
            return ""
        other = self._library.articles.at(identity(target))
        return target if other is None or other.id == article.id else ""

    def _next(self, article: Article, outcome: Outcome, now: datetime) -> Next:
        chance = self._chance.random()
        if outcome in (Outcome.NEW, Outcome.CHANGED, Outcome.RETURNED):
            return schedule.after_change(now, self._pace, chance)
        if outcome is Outcome.GONE:
            return Next(article.check_period, None)
        if outcome is Outcome.SUSPECT:
            return schedule.after_suspect(article.check_period, now, self._pace, chance)
        since = max(filter(None, (article.last_changed, article.first_seen, article.added_at)))
        since = max(since, schedule.watched_since(article.check_period, now, self._pace))
        return schedule.after_same(article.check_period, since, now, self._pace, chance)

    def _standing_page(self, article: Article) -> bytes:
        """The page that the standing text was read from, b"" where it is not kept."""
        snapshot = self._library.version(article.id, article.newest or 0).snapshot_id
        return b"" if snapshot is None else self._library.snapshot(snapshot).page.body

    def _last(self, article_id: int) -> Sighting | None:
        sightings = self._library.sightings(article_id)
        return sightings[-1] if sightings else None

    def _times_missing(self, article_id: int) -> int:
        """How many checks in a row, up to the last one, found nothing there."""
        last = self._last(article_id)
        return last.count if last is not None and last.error == Fetched.NOT_FOUND else 0

    def _become_feed(self, article: Article, answer: Answer) -> Report:
        feed = self._library.feeds.add(article.url, answer.fetched_at, check_period=self._pace.feed)
        self._library.articles.remove(article.id, answer.fetched_at)
        return BecameFeed(article.id, feed.id, article.url)

    def _see_feed(self, feed: Feed, brought: Brought) -> Write:
        answer, content = brought.answer, brought.content
        ok = content is not None or answer.outcome is Fetched.NOT_MODIFIED
        reason = "" if ok else brought.problem or answer.outcome
        sifted = sift(content.entries, self._library.feeds.filters(feed.id)) if content is not None else None
        title = content.title if content is not None else ""

        def write() -> Report:
            now = answer.fetched_at
            added = []
            for entry in sifted.kept if sifted is not None else ():
                address = identity(entry.address)
                # what was removed, paused or gone stays so: a feed names the same article for weeks
                if self._library.articles.at(address) is None:
                    article = self._library.articles.watch(
                        address,
                        now,
                        url=entry.address,
                        title=entry.title,
                        source=title or feed.title,
                        feed_id=feed.id,
                        check_period=self._pace.first,
                    )
                    added.append(article.id)
            following = schedule.after_feed(feed.check_period, ok, now, self._pace, self._chance.random())
            at = following.at
            if at is not None and not ok and answer.retry_after is not None:
                at = max(at, now + timedelta(seconds=answer.retry_after))
            if answer.outcome is Fetched.GONE:
                at = None
            self._library.feeds.record_check(
                feed.id,
                now,
                next_check=at,
                check_period=following.period,
                status=answer.status,
                error=reason,
                title=title,
                etag=answer.header("etag")[:1000] if content is not None else None,
                last_modified=answer.header("last-modified")[:100] if content is not None else None,
            )
            return FeedRead(
                feed_id=feed.id,
                address=feed.url,
                title=title or feed.title,
                ok=ok,
                reason=reason,
                status=answer.status,
                at=now,
                next_check=at,
                entries=len(content.entries) if content is not None else 0,
                hidden=len(sifted.hidden) if sifted is not None else 0,
                refused=content.refused if content is not None else 0,
                added=tuple(added),
            )

        return write


def _site(address: str) -> str:
    """The host, without what sites put before their name."""
    return host_of(address).removeprefix("www.").removeprefix("m.")
