"""The only door to the network: one GET, within bounds, answered by a frozen value whatever happens."""

import http.client
import os
import ssl
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, datetime
from typing import Protocol

import requests
import urllib3.exceptions
from requests.cookies import RequestsCookieJar, extract_cookies_to_jar, get_cookie_header
from requests.utils import get_environ_proxies
from urllib3.util import make_headers

from diffviewer import __version__
from diffviewer.fetch.addresses import ON_PURPOSE, Nearness, Reach, canonical, host_of, join, nearness_of_host, reach_of
from diffviewer.fetch.answer import Answer, Hop, Limits, Outcome
from diffviewer.fetch.body import read_body
from diffviewer.fetch.connections import GuardedAdapter
from diffviewer.fetch.guard import Guard, Stopped
from diffviewer.fetch.retry import retry_after

USER_AGENT = f"Diffviewer/{__version__} (keeps track of changes in news articles)"
PAGE = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
FEED = (
    "application/atom+xml,application/rss+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,"
    "text/html;q=0.8,*/*;q=0.5"
)
_PACKINGS = make_headers(accept_encoding=True)["accept-encoding"].replace(",", ", ")
_SMALL = 16_384
"""Bytes of a body that nobody wants, up to which reading it is cheaper than a new connection."""
_REDIRECTS = (301, 302, 303, 307, 308)
_NEVER_TEXT = ("image/", "video/", "audio/", "font/", "application/pdf", "application/zip", "application/gzip")
# whatever the libraries on the way raise; ValueError is what http.client says to lines that are no HTTP
_FAULTS = (requests.RequestException, urllib3.exceptions.HTTPError, http.client.HTTPException, OSError, ValueError)
_STATUS_OUTCOMES = {
    401: Outcome.BLOCKED,
    403: Outcome.BLOCKED,
    404: Outcome.NOT_FOUND,
    407: Outcome.BLOCKED,
    410: Outcome.GONE,
    429: Outcome.TOO_MANY,
    451: Outcome.BLOCKED,
    503: Outcome.UNAVAILABLE,
}


class Turn(Protocol):
    """Waits until a host may be asked. It may raise `Stopped` on entering."""

    def __call__(self, host: str, should_cancel: Callable[[], bool]) -> AbstractContextManager[None]:
        """Enter to ask, leave when the host has answered."""


def _at_once(host: str, should_cancel: Callable[[], bool]) -> AbstractContextManager[None]:
    return nullcontext()


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Client:
    """Fetches pages and feeds. Usable from several threads at once; `close` it at the end.

    `turn` is asked before each request, also those that a redirect leads to. `ca_bundle` is a file of certificates to
    trust instead of the usual ones; REQUESTS_CA_BUNDLE in the environment has the same meaning. Cookies live as long as
    one fetch: enough for a wall that sets one and sends back, and nobody is recognised later.
    """

    def __init__(
        self,
        *,
        user_agent: str = USER_AGENT,
        limits: Limits | None = None,
        turn: Turn = _at_once,
        now: Callable[[], datetime] = _utc_now,
        ca_bundle: str | None = None,
    ) -> None:
        self.user_agent = user_agent
        self.limits = limits or Limits()
        self.turn = turn
        self.now = now
        # used without a session of requests: that would read passwords from ~/.netrc, keep cookies, and look at where a
        # redirect leads before we do
        self._adapter = GuardedAdapter(ca_bundle or os.environ.get("REQUESTS_CA_BUNDLE") or None)

    def close(self) -> None:
        """Close the connections that were kept open."""
        self._adapter.close()

    def get(
        self,
        address: str,
        *,
        accept: str = PAGE,
        etag: str = "",
        last_modified: str = "",
        reach: Reach | None = None,
        on_purpose: bool = False,
        most: int | None = None,
        should_cancel: Callable[[], bool] = lambda: False,
    ) -> Answer:
        """Fetch `address`. With `etag` or `last_modified` of an earlier answer the server may say "not modified".

        `reach` bounds where the address and its redirects may lead; left out, public addresses and the near network
        that `address` itself names. `on_purpose`: a person named its host, so that one may also be near where its name
        does not look so; redirects to others may not. `most` is the largest body in bytes, where it is not
        `limits.body`. Never raises for what the network, the server or `should_cancel` does.
        """
        start = canonical(address)
        if start is None:
            return Answer(Outcome.BAD_ADDRESS, address, address, self.now())
        headers = {"User-Agent": self.user_agent, "Accept": accept, "Accept-Encoding": _PACKINGS}
        if etag:
            headers["If-None-Match"] = etag
        if last_modified:
            headers["If-Modified-Since"] = last_modified
        fetch = _Fetch(self, reach_of(start) if reach is None else reach, most or self.limits.body, should_cancel)
        fetch.named_host = host_of(start) if on_purpose else ""
        return fetch.run(address, start, headers)

    def send(self, request: requests.PreparedRequest, guard: Guard, proxies: dict[str, str]) -> requests.Response:
        """Send one prepared request within `guard`; the body is not read yet.

        A connection kept open may be closed by the server just as it is used again; then, once, a new one is made.
        """
        while True:
            try:
                return self._adapter.send(request, stream=True, proxies=proxies)
            except requests.ConnectionError as error:
                stale = any(isinstance(found, ConnectionError) for found in _chain(error))
                if not stale or guard.new_connection:
                    raise
                guard.new_connection = True


class _Fetch:
    """One fetch on its way through redirects."""

    def __init__(self, client: "Client", reach: Reach, most: int, should_cancel: Callable[[], bool]) -> None:
        self.client, self.reach, self.most, self.should_cancel = client, reach, most, should_cancel
        self.named_host = ""
        self.cookies = RequestsCookieJar()
        self.asked: set[tuple[str, str]] = set()
        self.hops: list[Hop] = []
        self.spent = 0.0
        self.first_byte = 0.0
        self.status = 0
        self.headers: tuple[tuple[str, str], ...] = ()
        self.body = b""

    def run(self, requested: str, address: str, headers: dict[str, str]) -> Answer:
        """Ask, and follow redirects, until there is an answer."""
        outcome, detail = Outcome.BAD_ADDRESS, ""
        try:
            while (outcome := self.ask(address, headers)) is Outcome.OK and self.status in _REDIRECTS:
                address = self.follow(address)
        except Stopped as stopped:
            outcome, detail = stopped.outcome, stopped.detail
        except _FAULTS as error:
            outcome, detail = _told(error)
        now = self.client.now()
        return Answer(
            outcome=outcome,
            requested=requested,
            address=address,
            fetched_at=now,
            status=self.status,
            headers=self.headers,
            body=self.body if outcome is Outcome.OK else b"",
            hops=tuple(self.hops),
            first_byte=self.first_byte,
            seconds=self.spent,
            retry_after=retry_after(self.header("retry-after"), self.header("date"), now),
            detail=detail,
        )

    def header(self, name: str) -> str:
        return next((value for key, value in self.headers if key.lower() == name), "")

    def follow(self, address: str) -> str:
        """The address that a redirect points to."""
        location = self.header("location")
        target = join(address, location) if location else None
        if target is None:
            raise Stopped(Outcome.BAD_REDIRECT, location[:200])
        self.hops.append(Hop(address, self.status, target))
        if len(self.hops) > self.client.limits.redirects:
            raise Stopped(Outcome.TOO_MANY_REDIRECTS, target)
        return target

    def ask(self, address: str, headers: dict[str, str]) -> Outcome:
        """Make one request. OK for a redirect too, and then there is no body."""
        host = host_of(address)
        self.status, self.headers, self.body = 0, (), b""
        reach = self.reach | ON_PURPOSE if host == self.named_host else self.reach
        if reach.isdisjoint(nearness_of_host(host)):
            raise Stopped(Outcome.PRIVATE, host)
        request = requests.Request("GET", address, headers=headers).prepare()
        cookie = ""
        if self.cookies:
            cookie = get_cookie_header(self.cookies, request) or ""  # type: ignore[no-untyped-call]
            if cookie:
                request.headers["Cookie"] = cookie
        # the same question again is only sensible with what a cookie wall gave in between
        if (address, cookie) in self.asked:
            raise Stopped(Outcome.REDIRECT_LOOP, address)
        self.asked.add((address, cookie))
        proxies = _proxies(address, host)
        limits = self.client.limits
        with self.client.turn(host, self.should_cancel):
            start, before = time.monotonic(), self.spent
            guard = Guard(
                connect=limits.connect,
                read=limits.read,
                deadline=start + limits.total - before,
                reach=None if proxies else reach,
                should_cancel=self.should_cancel,
            )
            try:
                with guard, self.client.send(request, guard, proxies) as response:
                    self.first_byte = before + time.monotonic() - start
                    return self.receive(request, response, guard)
            finally:
                self.spent = before + time.monotonic() - start

    def receive(self, request: requests.PreparedRequest, response: requests.Response, guard: Guard) -> Outcome:
        """Take what is wanted of an answer."""
        raw = response.raw
        self.status = response.status_code
        self.headers = tuple((name, _readable(value)) for name, value in raw.headers.items())
        if self.header("set-cookie"):
            extract_cookies_to_jar(self.cookies, request, raw)  # type: ignore[no-untyped-call]
        length = self.header("content-length")
        if self.status == 304 or (not 200 <= self.status < 300 and length.isdecimal() and float(length[:9]) <= _SMALL):
            # taken in, so that the connection can be used again
            raw.drain_conn()
        if self.status in _REDIRECTS:
            return Outcome.OK
        if self.status == 304:
            asked = "If-None-Match" in request.headers or "If-Modified-Since" in request.headers
            return Outcome.NOT_MODIFIED if asked else Outcome.PROTOCOL
        if not 200 <= self.status < 300:
            return _STATUS_OUTCOMES.get(self.status) or (
                Outcome.SERVER_ERROR if 500 <= self.status < 600 else Outcome.REFUSED
            )
        if self.header("content-type").strip().lower().startswith(_NEVER_TEXT):
            return Outcome.NOT_TEXT
        self.body = read_body(raw, self.most, guard)
        return Outcome.OK


def _readable(value: str) -> str:
    """A header as its sender meant it: http.client takes every byte for a character, and many send UTF-8."""
    try:
        return value.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return value


def _proxies(address: str, host: str) -> dict[str, str]:
    """The system's proxies for an address; none on the way to this machine itself."""
    if nearness_of_host(host) & {Nearness.LOOPBACK, Nearness.LOOPBACK6}:
        return {}
    return get_environ_proxies(address)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """An error and what lies behind it, outermost first: requests wraps urllib3 wraps http.client wraps the system."""
    seen: list[BaseException] = []
    waiting = [error]
    while waiting:
        found = waiting.pop(0)
        if any(found is known for known in seen):
            continue
        seen.append(found)
        yield found
        inner = [getattr(found, "reason", None), found.__cause__, found.__context__, *found.args]
        waiting += [cause for cause in inner if isinstance(cause, BaseException)]


def _told(error: BaseException) -> tuple[Outcome, str]:
    """The outcome for what a library raised, and the innermost reason."""
    chain = list(_chain(error))
    detail = (str(chain[-1]) or type(chain[-1]).__name__)[:300]

    def among(*kinds: type[BaseException]) -> bool:
        return any(isinstance(found, kinds) for found in chain)

    if among(ssl.SSLError, requests.exceptions.SSLError):
        return Outcome.NO_TRUST, detail
    if among(urllib3.exceptions.DecodeError):
        return Outcome.BAD_ENCODING, detail
    if among(http.client.IncompleteRead, urllib3.exceptions.IncompleteRead):
        return Outcome.CUT_SHORT, detail
    if among(requests.exceptions.InvalidURL, requests.exceptions.InvalidHeader, UnicodeError):
        return Outcome.BAD_ADDRESS, detail
    # closed before a word of HTTP was said
    if among(http.client.RemoteDisconnected, ConnectionError, urllib3.exceptions.ProxyError, requests.ConnectionError):
        if among(http.client.HTTPException) and not among(http.client.RemoteDisconnected):
            return Outcome.PROTOCOL, detail
        return Outcome.NO_CONNECTION, detail
    if among(http.client.HTTPException, urllib3.exceptions.HTTPError, ValueError):
        return Outcome.PROTOCOL, detail
    return Outcome.NO_CONNECTION, detail
