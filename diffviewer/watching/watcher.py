"""The fetcher's brain: what is due is asked for, read, and put into the library, and what came of it is told.

A `Watcher` belongs to one thread, as its library does. `offer_…` says what to check, `step` does some of it and tells.
Both the background thread of the window and the command line are loops around these.
"""

import queue
import random
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from diffviewer.fetch import http, schedule
from diffviewer.fetch.addresses import PUBLIC_ONLY, nearness_of_host
from diffviewer.fetch.answer import Answer, Limits
from diffviewer.fetch.online import is_online
from diffviewer.fetch.politeness import DELAY, Turns
from diffviewer.fetch.schedule import Pace
from diffviewer.records import WatchState
from diffviewer.store.library import Library
from diffviewer.store.problems import LibraryError, LibraryProblem
from diffviewer.watching import errands
from diffviewer.watching.clock import Clock, SystemClock
from diffviewer.watching.crew import Crew, Done
from diffviewer.watching.errands import Brought, Errand
from diffviewer.watching.following import Seen, look_all
from diffviewer.watching.pages import Pages
from diffviewer.watching.recording import Recorder, Write
from diffviewer.watching.reports import Broken, Report

_AT_ONCE = 5_000  # articles taken on at a time
_MANY = 500  # under way: to look through what is due costs more then
_LOOK_OFTEN, _LOOK_SELDOM = timedelta(seconds=1), timedelta(seconds=10)
_BATCH = 100  # checks written in one transaction …
_TOGETHER = timedelta(seconds=0.2)  # … that are done within so long of each other
_BACKLOG = 20  # overdue things that are spread over time …
_OVERDUE = timedelta(minutes=10)  # … if they are so late
_LOOK_AGAIN = timedelta(seconds=30)  # whether this machine is online
_FOR_EVER = datetime(9999, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Manner:
    """How to watch: who we say we are, how politely, how often, and with how many threads and reading processes.

    `gentle`: the reading processes give way to others on this machine.
    """

    user_agent: str = http.USER_AGENT
    delay: timedelta = DELAY
    limits: Limits = field(default_factory=Limits)
    pace: Pace = field(default_factory=Pace)
    workers: int = 8
    readers: int = 2
    gentle: bool = False


class Watcher:
    """Checks articles and reads feeds. `close` it at the end: its threads and processes end within two seconds.

    `spread`: what is long overdue is spread over time, for a program that stays; one that comes and goes does it all.
    What others put into `inbox` wakes the watcher and stands in `posted`.
    Errors of one article or feed are told as `Broken`, and never end anything; LibraryError of the library itself is
    raised, since without it nothing can go on.
    """

    def __init__(
        self,
        library: Library,
        manner: Manner | None = None,
        *,
        clock: Clock | None = None,
        online: Callable[[], bool] = is_online,
        spread: bool = False,
        seed: int | None = None,
        inbox: "queue.SimpleQueue[object] | None" = None,
    ) -> None:
        self.manner = manner or Manner()
        self._library = library
        self._clock = clock or SystemClock()
        self._online = online
        self._spread = spread
        self._turns = Turns(self._clock, self.manner.delay)
        self._client = http.Client(
            user_agent=self.manner.user_agent, limits=self.manner.limits, turn=self._turns, now=self._clock.now
        )
        self._pages = Pages(self.manner.readers, gentle=self.manner.gentle)
        self._recorder = Recorder(library, self._pages, self.manner.pace, online, random.Random(seed))
        self._inbox: queue.SimpleQueue[object] = inbox or queue.SimpleQueue()
        self.posted: list[object] = []
        self._offered: datetime | None = None
        self._crew = Crew(self._run, self._turns, self._inbox, self.manner.workers)
        self._held: dict[tuple[int | None, int | None], datetime] = {}
        self._online_then: tuple[datetime, bool] | None = None

    def close(self) -> None:
        """Give up what is under way and end. What was reported is in the library; the rest stays due."""
        self._crew.close()
        self._pages.close()
        self._client.close()

    def __enter__(self) -> "Watcher":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def busy(self) -> bool:
        """Whether anything is waiting or under way."""
        return self._crew.busy

    @property
    def waiting(self) -> int:
        """How many checks and readings wait or are under way."""
        return len(self._crew)

    @property
    def under_way(self) -> int:
        """How many of those are under way."""
        return self._crew.under_way

    @property
    def online(self) -> bool:
        """Whether this machine has a way to the world."""
        return self._is_online(self._clock.now())

    def look(self, addresses: list[str], should_cancel: Callable[[], bool]) -> dict[str, Seen]:
        """See what stands at these, politely; from any thread, and it takes its time."""
        return look_all(self._client, addresses, should_cancel)

    def offer_due(self) -> None:
        """Take on every feed and article that is due. While others are under way, only now and then."""
        now = self._clock.now()
        pause = _LOOK_SELDOM if len(self._crew) > _MANY else _LOOK_OFTEN
        if self._crew.busy and self._offered is not None and timedelta(0) <= now - self._offered < pause:
            return
        self._offered = now
        feeds = [(Errand.to_feed(feed), feed.next_check) for feed in self._library.feeds.due(now)]
        articles = [
            (self._recorder.errand(article), article.next_check)
            for article in self._library.articles.due(now, _AT_ONCE)
        ]
        due = [(errand, at) for errand, at in feeds + articles if not self._crew.has(errand)]
        if not self._is_online(now):
            due = [(errand, at) for errand, at in due if nearness_of_host(errand.host) != PUBLIC_ONLY]
        if self._spread:
            self._hold(due, now)
        for errand, _ in due:
            if self._held.get(errand.key, now) <= now:
                self._held.pop(errand.key, None)
                self._crew.offer(errand)

    def offer_all(self) -> None:
        """Take on everything that is watched, due or not; not what is paused, rests or is gone."""
        for feed in self._library.feeds.due(_FOR_EVER):
            self._crew.offer(Errand.to_feed(feed))
        for article in self._library.articles.due(_FOR_EVER, 1 << 40):
            self._crew.offer(self._recorder.errand(article))

    def offer_articles(self, article_ids: Iterable[int], found: Mapping[int, Answer] | None = None) -> None:
        """Take on these articles now, before the others to their hosts; also paused, resting and gone ones.

        What was `found` at the address of one just now is read instead of being asked for again.
        """
        for article_id in article_ids:
            article = self._library.articles.many([article_id]).get(article_id)
            if article is not None and not article.removed and article.state is not WatchState.FILE:
                self._held.pop((article_id, None), None)
                errand = replace(self._recorder.errand(article), found=(found or {}).get(article_id))
                self._crew.offer(errand, first=True)

    def offer_feeds(self, feed_ids: Iterable[int]) -> None:
        """Take on these feeds now."""
        for feed_id in feed_ids:
            feed = self._library.feeds.get(feed_id)
            if feed is not None:
                self._held.pop((None, feed_id), None)
                self._crew.offer(Errand.to_feed(feed), first=True)

    def next_due(self) -> datetime | None:
        """When something is due next, which may be in the past; None where nothing is ever."""
        now = self._clock.now()
        times = [self._library.articles.next_due(), self._library.feeds.next_due()]
        known = [time for time in times if time is not None]
        if self._held:
            # what is held is due by the library's word
            known = [time for time in known if time > now] + [min(self._held.values())]
        if not self._is_online(now):
            known = [max(time, now + _LOOK_AGAIN) for time in known]
        return min(known, default=None)

    def wait(self) -> float:
        """Seconds until there may be something to do; 0 for now, at most an hour."""
        due = self.next_due() or _FOR_EVER
        return min(max((due - self._clock.now()).total_seconds(), 0.0), 3600.0)

    def step(self, seconds: float) -> list[Report]:
        """Do what can be done, wait up to so many seconds for something to be done, and tell it.

        What others put into the inbox ends the wait, and stands in `posted`.
        """
        self._crew.dispatch()
        writes = self._put_off()
        pause = self._crew.pause()
        if writes:
            seconds = 0.0
        elif pause is not None:
            # a host whose turn is taken by a redirect from elsewhere shows no wait: look again soon
            seconds = min(seconds, max(pause.total_seconds(), 0.02))
        done = self._received(seconds)
        found: list[Report] = []
        for item in done:
            self._take_in(item, writes, found)
        found += self._written(writes)
        self._crew.dispatch()
        return found

    def _received(self, seconds: float) -> list[Done]:
        """What is done within so many seconds, with what is done soon after it: that is written together."""
        done: list[Done] = []
        until: datetime | None = None
        while len(done) < _BATCH:
            item = self._clock.receive(self._inbox, seconds)
            if item is None:
                break
            now = self._clock.now()
            if isinstance(item, Done):
                done.append(item)
                self._crew.finished(item)
                self._crew.dispatch()
                until = until or now + _TOGETHER
            else:
                self.posted.append(item)
                until = now  # who asked for something does not wait for others
            soon = min(max(until - now, timedelta(0)), _TOGETHER)
            seconds = soon.total_seconds() if self._crew.under_way else 0.0
        return done

    def _run(self, errand: Errand, should_cancel: Callable[[], bool]) -> Brought:
        brought = errands.run(errand, self._client, self._pages, should_cancel)
        # the pause that the last host wants begins before anybody else can ask it
        answer = brought.answer
        self._turns.heard(errands.last_host(answer), answer.outcome, answer.retry_after)
        return brought

    def _take_in(self, done: Done, writes: list[tuple[Errand, Write]], found: list[Report]) -> None:
        if done.brought is None:
            found.append(_broken(done.errand, done.error or RuntimeError("nothing was brought")))
            writes.append((done.errand, self._deferred(done.errand)))
            return
        try:
            writes.append((done.errand, self._recorder.see(done.errand, done.brought)))
        except Exception as error:
            _raise_of_library(error)
            found.append(_broken(done.errand, error))
            writes.append((done.errand, self._deferred(done.errand)))

    def _deferred(self, errand: Errand) -> Write:
        """What broke is not tried again at once."""
        return self._recorder.put_off(errand, self._clock.now() + self.manner.pace.first, "broken")

    def _put_off(self) -> list[tuple[Errand, Write]]:
        now = self._clock.now()
        return [
            (errand, self._recorder.put_off(errand, now + wait, "too_many"))
            for errand, wait in self._crew.resting(self._turns.patience)
        ]

    def _written(self, writes: list[tuple[Errand, Write]]) -> list[Report]:
        """All of it in one transaction; where one fails, each by itself, so that it fails alone."""
        if not writes:
            return []
        try:
            with self._library.transaction():
                reports = [write() for _, write in writes]
        except Exception as error:
            _raise_of_library(error)
            reports = [self._written_alone(errand, write) for errand, write in writes]
        return [report for report in reports if report is not None]

    def _written_alone(self, errand: Errand, write: Write) -> Report | None:
        try:
            with self._library.transaction():
                return write()
        except Exception as error:
            _raise_of_library(error)
            broken = _broken(errand, error)
        # nothing of it is kept, so it is still due: not again at once
        try:
            with self._library.transaction():
                self._deferred(errand)()
        except LibraryError as error:
            _raise_of_library(error)
        return broken

    def _hold(self, due: list[tuple[Errand, datetime | None]], now: datetime) -> None:
        """Spread what came due while nobody watched."""
        late = [e for e, at in due if at is not None and now - at > _OVERDUE and e.key not in self._held]
        if len(late) >= _BACKLOG:
            for errand, at in schedule.spread_out(late, now, self.manner.pace):
                self._held[errand.key] = at

    def _is_online(self, now: datetime) -> bool:
        then = self._online_then
        if then is None or not timedelta(0) <= now - then[0] < _LOOK_AGAIN:
            then = self._online_then = (now, self._online())
        return then[1]


def _broken(errand: Errand, error: BaseException) -> Broken:
    return Broken(errand.article_id, errand.feed_id, errand.address, error)


def _raise_of_library(error: Exception) -> None:
    """Raise what ails the whole library: going on would ask the same pages again and again, and keep none."""
    if isinstance(error, LibraryError) and error.problem is not LibraryProblem.NO_ARTICLE:
        raise error
