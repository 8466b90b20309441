"""When a host may be asked: one request at a time, a pause after each, and longer ones when it says or shows so.

`Politeness` is the rule, told the time with each call. `Turns` makes threads keep to it.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from diffviewer.fetch.answer import NETWORK_OUTCOMES, Outcome
from diffviewer.fetch.guard import Stopped

DELAY = timedelta(seconds=2)
_FIRST_BACK_OFF = 15  # times the delay: half a minute, and none for a server of one's own that needs no delay
_LONGEST_BACK_OFF = timedelta(hours=6)
_TROUBLES = NETWORK_OUTCOMES | {Outcome.TOO_MANY, Outcome.UNAVAILABLE, Outcome.SERVER_ERROR}
_NO_WORD = frozenset([Outcome.CANCELLED, Outcome.BAD_ADDRESS, Outcome.PRIVATE])
_MOST_HOSTS = 10_000


@dataclass(slots=True)
class _Host:
    busy: bool = False
    troubles: int = 0
    since: datetime | None = None
    until: datetime | None = None


@dataclass(slots=True)
class Politeness:
    """What is known of the hosts. `delay` is the least pause between an answer and the next request to its host."""

    delay: timedelta = DELAY
    _hosts: dict[str, _Host] = field(default_factory=dict)

    def begin(self, host: str) -> None:
        """A request begins."""
        self._host(host).busy = True

    def end(self, host: str, now: datetime) -> None:
        """The host has answered, or did not."""
        known = self._host(host)
        known.busy = False
        self._hold(known, self.delay, now)

    def heard(self, host: str, outcome: Outcome, retry_after: float | None, now: datetime) -> None:
        """Take to heart how a request ended: `retry_after` is what the host asked for, in seconds.

        Trouble makes the pause fifteen times as long, and doubles it each time, up to six hours; the first good answer
        ends that. A page that is missing or forbidden is no trouble of the host.
        """
        if outcome in _NO_WORD:
            return
        known = self._host(host)
        if outcome not in _TROUBLES:
            known.troubles = 0
            return
        known.troubles += 1
        pause = min(self.delay * _FIRST_BACK_OFF * 2 ** min(known.troubles - 1, 20), _LONGEST_BACK_OFF)
        if retry_after is not None and outcome not in NETWORK_OUTCOMES:
            pause = timedelta(seconds=retry_after)
        self._hold(known, max(pause, self.delay), now)

    def busy(self, host: str) -> bool:
        """Whether a request to the host is under way."""
        known = self._hosts.get(host)
        return known is not None and known.busy

    def wait(self, host: str, now: datetime) -> timedelta:
        """How long until the host may be asked, if nothing is under way there; 0 for now."""
        known = self._hosts.get(host)
        # a clock that was put back must not make a pause of seconds one of hours
        if known is None or known.until is None or known.since is None or now < known.since:
            return timedelta(0)
        return max(known.until - now, timedelta(0))

    def _host(self, name: str) -> _Host:
        known = self._hosts.get(name)
        if known is None:
            if len(self._hosts) >= _MOST_HOSTS:
                self._forget()
            known = self._hosts[name] = _Host()
        return known

    def _forget(self) -> None:
        """Drop the hosts without troubles: what is known of them is a pause of seconds at most."""
        self._hosts = {name: host for name, host in self._hosts.items() if host.busy or host.troubles}

    @staticmethod
    def _hold(known: _Host, pause: timedelta, now: datetime) -> None:
        until = now + pause
        if known.until is None or known.since is None or now < known.since or until > known.until:
            known.since, known.until = now, until


class Clock(Protocol):
    """The time, so that a test can play months in seconds."""

    def now(self) -> datetime:
        """The time, aware and in UTC."""

    def sleep(self, seconds: float) -> None:
        """Let time pass."""


class Turns:
    """Lets one thread at a time ask a host, and none before the host is ready: a `Turn` for `http.Client`.

    Nobody waits longer for a host than `patience`.
    """

    def __init__(self, clock: Clock, delay: timedelta = DELAY) -> None:
        self._clock = clock
        # longer than the first pause after trouble
        self.patience = max(20 * delay, timedelta(seconds=5))
        self._rule = Politeness(delay)
        self._lock = threading.Lock()

    @contextmanager
    def __call__(self, host: str, should_cancel: Callable[[], bool]) -> Iterator[None]:
        """Hold the host's turn. Raises `Stopped`: cancelled, or the host wants to be left alone for long."""
        while not self._begun(host):
            if should_cancel():
                raise Stopped(Outcome.CANCELLED)
            wait = self.wait(host)
            if wait > self.patience:
                raise Stopped(Outcome.TOO_MANY, f"{host} asked for a longer pause")
            self._clock.sleep(min(max(wait.total_seconds(), 0.01), 0.1))
        try:
            yield
        finally:
            with self._lock:
                self._rule.end(host, self._clock.now())

    def _begun(self, host: str) -> bool:
        with self._lock:
            if self._rule.busy(host) or self._rule.wait(host, self._clock.now()):
                return False
            self._rule.begin(host)
            return True

    def heard(self, host: str, outcome: Outcome, retry_after: float | None) -> None:
        """As `Politeness.heard`."""
        with self._lock:
            self._rule.heard(host, outcome, retry_after, self._clock.now())

    def busy(self, host: str) -> bool:
        """Whether a request to the host is under way."""
        with self._lock:
            return self._rule.busy(host)

    def wait(self, host: str) -> timedelta:
        """How long the host is to be left alone from now."""
        with self._lock:
            return self._rule.wait(host, self._clock.now())
