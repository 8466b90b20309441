"""Bounds that hold on every byte of a fetch: time, silence, cancelling, and where a connection may lead.

A time-out on a socket bounds one wait, so a server that sends a byte a second holds a reader for hours. Here every wait
is cut into slices, and between them the whole fetch is looked at. The bounds of the request under way are kept for each
thread, since a connection outlives the request it was opened for.
"""

import os
import queue
import socket
import ssl
import threading
import time
from collections.abc import Callable

from urllib3.util.wait import wait_for_read, wait_for_write

from diffviewer.fetch.addresses import Reach, nearness_of_ip
from diffviewer.fetch.answer import Outcome

_SLICE = 0.1
"""Seconds of one wait, so the longest that cancelling goes unnoticed."""


class Stopped(Exception):
    """The fetch ended here. Not an OSError, so that no library on the way takes it for a fault of the line."""

    def __init__(self, outcome: Outcome, detail: str = "") -> None:
        super().__init__(outcome, detail)
        self.outcome = outcome
        self.detail = detail


class Guard:
    """The bounds of one request: `connect` and `read` in seconds of silence, `deadline` on the monotonic clock.

    `reach` is None where the connection goes to a proxy, which looks names up itself.
    """

    def __init__(
        self,
        *,
        connect: float,
        read: float,
        deadline: float,
        reach: Reach | None,
        should_cancel: Callable[[], bool] = lambda: False,
    ) -> None:
        self.connect = connect
        self.read = read
        self.deadline = deadline
        self.reach = reach
        self.should_cancel = should_cancel
        self.new_connection = False

    def __enter__(self) -> "Guard":
        _current.guard = self
        return self

    def __exit__(self, *_: object) -> None:
        _current.guard = None

    def look(self) -> None:
        """Raise `Stopped` where the fetch was cancelled or has taken all its time."""
        if self.should_cancel():
            raise Stopped(Outcome.CANCELLED)
        if time.monotonic() > self.deadline:
            raise Stopped(Outcome.TOTAL_TIMEOUT)

    def wait(self, ready: Callable[[float], bool], seconds: float, outcome: Outcome) -> None:
        """Call `ready` with slices of time until it is true; after `seconds` raise `Stopped(outcome)`."""
        end = time.monotonic() + seconds
        while True:
            self.look()
            if ready(_SLICE):
                return
            if time.monotonic() > end:
                raise Stopped(outcome)

    def admit(self, ip: str) -> bool:
        """Whether a connection to this internet address is allowed."""
        return self.reach is None or nearness_of_ip(ip) in self.reach


class _Current(threading.local):
    guard: Guard | None = None


_current = _Current()


def current() -> Guard:
    """The bounds of the request that this thread is making."""
    guard = _current.guard
    if guard is None:
        raise RuntimeError("a guarded connection was used outside a fetch")
    return guard


class GuardedSocket(socket.socket):
    """A socket that reads within the current bounds."""

    def recv_into(self, *args, **kwargs):  # type: ignore[no-untyped-def]  # the signature of the socket's own
        """Read what is there, waiting no longer than the bounds allow."""
        guard = current()
        guard.wait(lambda seconds: wait_for_read(self, seconds), guard.read, Outcome.READ_TIMEOUT)
        return super().recv_into(*args, **kwargs)


class GuardedTLS(ssl.SSLSocket):
    """The same over TLS, where only TLS itself knows whether there is something to read."""

    def do_handshake(self, block: bool = False) -> None:
        """Agree on keys, within the bounds."""
        guard = current()

        def done(seconds: float) -> bool:
            self.settimeout(seconds)
            try:
                super(GuardedTLS, self).do_handshake()
            except (TimeoutError, ssl.SSLWantReadError, ssl.SSLWantWriteError):
                return False
            return True

        try:
            guard.wait(done, guard.connect, Outcome.CONNECT_TIMEOUT)
        except Stopped:
            self.close()
            raise
        self.settimeout(guard.read)

    def recv_into(self, *args, **kwargs):  # type: ignore[no-untyped-def]  # the signature of the socket's own
        """Read what is there, waiting no longer than the bounds allow."""
        guard = current()
        received = 0

        def done(seconds: float) -> bool:
            nonlocal received
            self.settimeout(seconds)
            try:
                received = super(GuardedTLS, self).recv_into(*args, **kwargs)
            except (TimeoutError, ssl.SSLWantReadError, ssl.SSLWantWriteError):
                return False
            return True

        guard.wait(done, guard.read, Outcome.READ_TIMEOUT)
        self.settimeout(guard.read)
        return received


def connect(host: str, port: int) -> socket.socket:
    """A connected socket to the first address of `host` that answers and may be reached.

    Raises `Stopped`; never any other error of the network.
    """
    guard = current()
    found = _look_up(host, port, guard)
    allowed = [info for info in found if guard.admit(str(info[4][0]))]
    if not allowed:
        raise Stopped(Outcome.PRIVATE, f"{host} is {found[0][4][0]}" if found else host)
    reason = Stopped(Outcome.NO_CONNECTION)
    for family, kind, protocol, _, address in allowed:
        sock = GuardedSocket(family, kind, protocol)
        try:
            _connect_one(sock, address, guard)
        except Stopped as stopped:
            sock.close()
            if stopped.outcome in (Outcome.CANCELLED, Outcome.TOTAL_TIMEOUT):
                raise
            reason = stopped
        except BaseException:
            sock.close()
            raise
        else:
            guard.new_connection = True
            return sock
    raise reason


def _connect_one(sock: socket.socket, address: tuple[object, ...], guard: Guard) -> None:
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    sock.setblocking(False)
    try:
        sock.connect(address)
    except BlockingIOError:
        guard.wait(lambda seconds: wait_for_write(sock, seconds), guard.connect, Outcome.CONNECT_TIMEOUT)
    except OSError as error:
        raise Stopped(Outcome.NO_CONNECTION, error.strerror or str(error)) from None
    fault = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
    if fault:
        raise Stopped(Outcome.NO_CONNECTION, os.strerror(fault))
    sock.settimeout(guard.read)


_Found = list[tuple[int, int, int, str, tuple[object, ...]]]


def _look_up(host: str, port: int, guard: Guard) -> _Found:
    """What the system's resolver says. It cannot be interrupted, so it may be left behind in a thread of its own."""
    host = host.strip("[]")
    if _is_number(host):
        return _resolve(host, port)
    answers: queue.SimpleQueue[_Found | OSError] = queue.SimpleQueue()

    def ask() -> None:
        try:
            answers.put(_resolve(host, port))
        except (OSError, UnicodeError) as error:
            answers.put(error if isinstance(error, OSError) else OSError(str(error)))

    threading.Thread(target=ask, name=f"look up {host}", daemon=True).start()
    answer: _Found | OSError | None = None

    def answered(seconds: float) -> bool:
        nonlocal answer
        try:
            answer = answers.get(timeout=seconds)
        except queue.Empty:
            return False
        return True

    guard.wait(answered, guard.connect, Outcome.NO_NAME)
    if answer is None or isinstance(answer, OSError):
        raise Stopped(Outcome.NO_NAME, str(answer))
    return answer


def _is_number(host: str) -> bool:
    for family in (socket.AF_INET, socket.AF_INET6):
        try:
            socket.inet_pton(family, host)
        except OSError:
            continue
        return True
    return False


def _resolve(host: str, port: int) -> _Found:
    return [
        (int(family), int(kind), protocol, name, tuple(address))
        for family, kind, protocol, name, address in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    ]
