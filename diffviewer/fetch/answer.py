"""What a fetch gives back: a frozen value for every outcome, never an exception."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Outcome(StrEnum):
    """How a fetch ended, one code a sentence."""

    OK = "ok"
    NOT_MODIFIED = "not_modified"
    # the server answered, but not with the page
    GONE = "gone"  # 410
    NOT_FOUND = "not_found"  # 404
    BLOCKED = "blocked"  # 401, 403, 407, 451
    TOO_MANY = "too_many"  # 429
    UNAVAILABLE = "unavailable"  # 503
    SERVER_ERROR = "server_error"  # other 5xx
    REFUSED = "refused"  # other 4xx, and what is no answer to a GET
    # the redirects led nowhere
    REDIRECT_LOOP = "redirect_loop"
    TOO_MANY_REDIRECTS = "too_many_redirects"
    BAD_REDIRECT = "bad_redirect"  # no address, or not one of http or https
    # not asked at all
    BAD_ADDRESS = "bad_address"
    PRIVATE = "private"  # a public address that leads to this machine or its own network
    # the way there
    NO_NAME = "no_name"  # the host's name is not known
    NO_CONNECTION = "no_connection"
    NO_TRUST = "no_trust"  # TLS: the certificate, or the handshake
    CONNECT_TIMEOUT = "connect_timeout"
    READ_TIMEOUT = "read_timeout"  # silence in the middle
    TOTAL_TIMEOUT = "total_timeout"  # never silent, never done
    # the body
    TOO_LARGE = "too_large"
    CUT_SHORT = "cut_short"  # fewer bytes than announced
    BAD_ENCODING = "bad_encoding"  # gzip and the like, broken
    NOT_TEXT = "not_text"  # a picture, a film, an archive
    PROTOCOL = "protocol"  # not HTTP
    CANCELLED = "cancelled"


NETWORK_OUTCOMES = frozenset(
    [
        Outcome.NO_NAME,
        Outcome.NO_CONNECTION,
        Outcome.CONNECT_TIMEOUT,
        Outcome.READ_TIMEOUT,
        Outcome.TOTAL_TIMEOUT,
        Outcome.CUT_SHORT,
        Outcome.PROTOCOL,
    ]
)
"""Outcomes that tell of the way or of the whole host, not of one page."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one fetch; times in seconds, sizes in bytes.

    `total` counts all hops of a redirect together, but not the polite pauses between them. `body` bounds what comes
    over the wire and what it unpacks to.
    """

    connect: float = 10.0
    read: float = 20.0
    total: float = 60.0
    body: int = 10_000_000
    redirects: int = 10


@dataclass(frozen=True, slots=True)
class Hop:
    """One redirect: the address asked, the status, the address it pointed to."""

    address: str
    status: int
    target: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a fetch.

    `requested` is the address asked for, `address` the last one reached. `status` is 0 where no server answered.
    `body` is unpacked, and empty unless the outcome is OK. `first_byte` and `seconds` are the time to the last hop's
    headers and the whole time, without polite pauses. `retry_after` is what the server asked for, in seconds.
    `detail` is a fact for the log, in plain English.
    """

    outcome: Outcome
    requested: str
    address: str
    fetched_at: datetime
    status: int = 0
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    hops: tuple[Hop, ...] = ()
    first_byte: float = 0.0
    seconds: float = 0.0
    retry_after: float | None = None
    detail: str = ""

    @property
    def ok(self) -> bool:
        """Whether there is a body to read."""
        return self.outcome is Outcome.OK

    @property
    def permanent(self) -> bool:
        """Whether the address has moved for good: 301 or 308 all the way."""
        return bool(self.hops) and all(hop.status in (301, 308) for hop in self.hops)

    def header(self, name: str) -> str:
        """The value of a header, the first where it is there several times; "" where it is not there."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key.lower() == wanted), "")
