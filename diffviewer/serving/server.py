"""A server for feed readers on this machine: on the loopback only, read-only, with a secret in every address."""

import hmac
import os
import secrets
import socket
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TypeVar

from diffviewer.errors import DiffviewerError
from diffviewer.serving.feed_pages import FeedPage, FeedPages

_Answer = TypeVar("_Answer")

HOST = "127.0.0.1"
_NAMES = (HOST, "localhost")
_PATIENCE = 10  # seconds for a request to be sent
_HEADERS = (
    # readers ask again with what they have; nothing else may keep or embed what is sent
    ("Cache-Control", "no-cache, private"),
    ("X-Content-Type-Options", "nosniff"),
    ("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
)


def new_secret() -> str:
    """A secret that cannot be guessed, for an address."""
    return secrets.token_urlsafe(18)


class FeedServer:
    """Runs in threads of its own from `start` to `stop`. Give it the secret and the port of the last time.

    Raises OSError from the constructor where no port can be had; another port is taken where the wanted one is in use.
    """

    def __init__(self, library: Path, store: Path | None, secret: str, port: int = 0) -> None:
        self.secret = secret
        self._library = _Librarian(library, store)
        try:
            self._server = _listening(port, self._library, secret)
        except BaseException:
            self._library.close()
            raise
        # were it never stopped, it must not keep the program from ending
        self._thread = threading.Thread(target=self._serve, name="feeds", daemon=True)

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self._server.server_address[1])

    @property
    def address(self) -> str:
        """What stands before the path of a feed."""
        return f"http://{HOST}:{self.port}/{self.secret}/"

    def start(self) -> None:
        """Answer from now on."""
        self._thread.start()

    def stop(self) -> None:
        """Answer no more; returns when its threads have ended."""
        if self._thread.is_alive():
            self._server.shutdown()
            self._thread.join()
        self._server.server_close()
        self._library.close()

    def _serve(self) -> None:
        self._server.serve_forever(poll_interval=0.2)

    def library_replaced(self) -> None:
        """Another library stands in the place of the one before."""
        self._library.forget()


class _Librarian:
    """One thread with the one connection to the library, whoever asks."""

    def __init__(self, library: Path, store: Path | None) -> None:
        self._pool = ThreadPoolExecutor(1, "feeds-library")
        self._pages = self._pool.submit(FeedPages, library, store).result()

    def at(self, path: str) -> FeedPage | None:
        return self._ask(lambda: self._pages.at(path)).result()

    def forget(self) -> None:
        self._ask(self._pages.forget).result()

    def close(self) -> None:
        self._pool.submit(self._pages.close).result()
        self._pool.shutdown()

    def _ask(self, work: Callable[[], _Answer]) -> "Future[_Answer]":
        return self._pool.submit(work)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    # on Windows it would let another program take the port while we listen
    allow_reuse_address = os.name == "posix"
    librarian: _Librarian
    secret: str

    def handle_error(self, request: object, client_address: object) -> None:
        """A reader that went away is no one's business; anything else was answered with 500."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "Diffviewer"
    sys_version = ""
    timeout = _PATIENCE
    server: _Server

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Every refusal alike, and without a word about why."""
        self.close_connection = True
        self._send(code, b"", (("Content-Type", "text/plain"),), with_body=True)

    def log_message(self, format: str, *args: object) -> None:
        """The secret stands in every request: nothing is written down."""

    def _answer(self, *, with_body: bool) -> None:
        path = self._allowed_path()
        if path is None:
            self._send(HTTPStatus.NOT_FOUND, b"", (), with_body=with_body)
            return
        try:
            page = self.server.librarian.at(path)
        except DiffviewerError:
            page = None
        except RuntimeError:  # it is about to end
            self._send(HTTPStatus.SERVICE_UNAVAILABLE, b"", (), with_body=with_body)
            return
        if page is None:
            self._send(HTTPStatus.NOT_FOUND, b"", (), with_body=with_body)
            return
        facts = (("ETag", page.etag), ("Last-Modified", format_datetime(_second(page.made_at), usegmt=True)))
        if self._has(page):
            self._send(HTTPStatus.NOT_MODIFIED, None, facts, with_body=False)
        else:
            self._send(HTTPStatus.OK, page.body, (("Content-Type", page.kind), *facts), with_body=with_body)

    def _allowed_path(self) -> str | None:
        """The path below the secret; None where the secret is another, or the name is not that of this machine.

        A page of the web that had its name point here would send that name.
        """
        port = self.server.server_address[1]
        if self.headers.get("Host", "").lower() not in {f"{name}:{port}" for name in _NAMES}:
            return None
        secret, slash, path = self.path.removeprefix("/").partition("/")
        same = hmac.compare_digest(secret.encode("utf-8", "replace"), self.server.secret.encode())
        return path if same and slash else None

    def _has(self, page: FeedPage) -> bool:
        """Whether the reader has these very bytes. The tag counts where there is one, else the time."""
        tags = self.headers.get("If-None-Match")
        if tags is not None:
            known = {tag.strip().removeprefix("W/") for tag in tags.split(",")}
            return page.etag in known or "*" in known
        since = self.headers.get("If-Modified-Since")
        if since is None:
            return False
        try:
            when = parsedate_to_datetime(since)
            return _second(page.made_at) <= (when if when.tzinfo is not None else when.replace(tzinfo=UTC))
        except (ValueError, TypeError, OverflowError):
            return False

    def _send(self, status: int, body: bytes | None, facts: tuple[tuple[str, str], ...], *, with_body: bool) -> None:
        self.send_response(status)
        for name, value in (*facts, *_HEADERS):
            self.send_header(name, value)
        if body is not None:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if with_body and body:
            self.wfile.write(body)


def _listening(port: int, librarian: _Librarian, secret: str) -> _Server:
    for wanted in dict.fromkeys((port, 0)):
        try:
            server = _Server((HOST, wanted), _Handler)
        except (OSError, OverflowError):
            if not wanted:
                raise
            continue
        server.librarian, server.secret = librarian, secret
        server.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return server
    raise AssertionError("unreachable")


def _second(when: datetime) -> datetime:
    return when.astimezone(UTC).replace(microsecond=0)
