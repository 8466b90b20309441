import gzip
import socket
import threading
import zlib
from datetime import UTC, datetime

import pytest

from diffviewer.fetch.answer import Limits, Outcome
from diffviewer.fetch.http import USER_AGENT, Client
from tests.fetch.web import Raw, Reply, Request, Web

PAGE = "<p>A page, naïve as it is.</p>"


def test_a_page_comes_with_what_is_known_of_it(web: Web, client: Client) -> None:
    address = web.put("/a", Reply(PAGE, headers={"ETag": '"1"', "X-Name": "Zoë"}))
    answer = client.get(address)
    assert (answer.outcome, answer.status, answer.address) == (Outcome.OK, 200, address)
    assert answer.body == PAGE.encode()
    assert answer.header("etag") == '"1"'
    assert answer.header("X-Name") == "Zoë"
    assert 0 < answer.first_byte <= answer.seconds
    assert answer.fetched_at.tzinfo is not None


def test_it_says_who_it_is_and_that_can_be_changed(web: Web) -> None:
    address = web.put("/a", Reply(PAGE))
    for agent in (USER_AGENT, "Newsroom archive, desk@example.com"):
        client = Client(user_agent=agent)
        client.get(address)
        client.close()
    assert [seen.headers["user-agent"] for seen in web.seen] == [USER_AGENT, "Newsroom archive, desk@example.com"]
    assert web.seen[0].headers.keys() == {"host", "user-agent", "accept", "accept-encoding"}


def test_a_page_that_is_as_before_is_not_sent_again(web: Web, client: Client) -> None:
    def page(request: Request) -> Reply:
        if request.headers.get("if-none-match") == '"7"' or request.headers.get("if-modified-since") == "then":
            return Reply(status=304)
        return Reply(PAGE)

    address = web.put("/a", page)
    assert client.get(address, etag='"7"').outcome is Outcome.NOT_MODIFIED
    assert client.get(address, last_modified="then").outcome is Outcome.NOT_MODIFIED
    assert client.get(address, etag='"8"').outcome is Outcome.OK
    web.put("/a", Reply(status=304))
    assert client.get(address).outcome is Outcome.PROTOCOL


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        (401, Outcome.BLOCKED),
        (403, Outcome.BLOCKED),
        (404, Outcome.NOT_FOUND),
        (410, Outcome.GONE),
        (418, Outcome.REFUSED),
        (429, Outcome.TOO_MANY),
        (451, Outcome.BLOCKED),
        (500, Outcome.SERVER_ERROR),
        (502, Outcome.SERVER_ERROR),
        (503, Outcome.UNAVAILABLE),
        (300, Outcome.REFUSED),
        (999, Outcome.REFUSED),
    ],
)
def test_an_error_page_is_no_page(web: Web, client: Client, status: int, outcome: Outcome) -> None:
    answer = client.get(web.put("/a", Reply(PAGE, status)))
    assert (answer.outcome, answer.status, answer.body) == (outcome, status, b"")


def test_what_the_server_asks_to_wait_is_read(web: Web, client: Client) -> None:
    for value, seconds in [
        ("120", 120.0),
        ("Wed, 21 Oct 2026 07:28:00 GMT", 60.0),
        ("Wed, 21 Oct 2026 07:20:00 GMT", 0.0),
        ("9" * 5000, 30 * 86400.0),
        ("Fri, 31 Dec 9999 23:59:59 GMT", 30 * 86400.0),
        ("soon", None),
        ("-5", None),
        ("", None),
    ]:
        headers = {"Retry-After": value, "Date": "Wed, 21 Oct 2026 07:27:00 GMT"}
        answer = client.get(web.put("/a", Reply("", 429, headers)))
        assert answer.retry_after == seconds, value


def test_packed_bodies_are_unpacked(web: Web, client: Client) -> None:
    brotli = pytest.importorskip("brotli")
    zstandard = pytest.importorskip("zstandard")
    data = PAGE.encode() * 100
    raw_deflate = zlib.compressobj(wbits=-15)
    packed = {
        "gzip": gzip.compress(data),
        "deflate": zlib.compress(data),
        "Deflate": raw_deflate.compress(data) + raw_deflate.flush(),
        "br": brotli.compress(data),
        "zstd": zstandard.compress(data),
        "identity": data,
    }
    for name, body in packed.items():
        for chunked in (False, True):
            answer = client.get(web.put("/a", Reply(body, headers={"Content-Encoding": name}, chunked=chunked)))
            assert (answer.outcome, answer.body) == (Outcome.OK, data), (name, chunked)
    offered = web.seen[0].headers["accept-encoding"]
    assert all(name in offered for name in ("gzip", "deflate", "br", "zstd"))


def test_a_packed_body_that_stops_in_the_middle_is_no_page(web: Web, client: Client) -> None:
    brotli = pytest.importorskip("brotli")
    zstandard = pytest.importorskip("zstandard")
    data = PAGE.encode() * 1000
    for name, body in [
        ("gzip", gzip.compress(data)),
        ("deflate", zlib.compress(data)),
        ("br", brotli.compress(data)),
        ("zstd", zstandard.compress(data)),
    ]:
        answer = client.get(web.put("/a", Reply(body[:-12], headers={"Content-Encoding": name})))
        assert answer.outcome in (Outcome.CUT_SHORT, Outcome.BAD_ENCODING), name
        assert answer.body == b""
        answer = client.get(web.put("/a", Reply(b"no" + body, headers={"Content-Encoding": name})))
        assert answer.outcome is Outcome.BAD_ENCODING, name
    trailing = gzip.compress(data) + b"\0" * 20
    answer = client.get(web.put("/a", Reply(trailing, headers={"Content-Encoding": "gzip"})))
    assert answer.body == data


def test_a_body_that_unpacks_to_gigabytes_costs_no_more_than_the_limit(web: Web, client: Client) -> None:
    brotli = pytest.importorskip("brotli")
    zeros = bytes(30_000_000)
    bombs = {
        "gzip": gzip.compress(zeros),
        "gzip, gzip": gzip.compress(gzip.compress(zeros)),
        "br": brotli.compress(zeros, quality=1),
    }
    for name, body in bombs.items():
        answer = client.get(web.put("/a", Reply(body, headers={"Content-Encoding": name})))
        assert answer.outcome is Outcome.TOO_LARGE, name


def test_a_body_beyond_the_limit_is_not_read(web: Web, client: Client) -> None:
    big = b"x" * 1_000_001
    assert client.get(web.put("/a", Reply(big))).outcome is Outcome.TOO_LARGE
    assert client.get(web.put("/a", Reply(big, chunked=True, headers={}))).outcome in (
        Outcome.TOO_LARGE,
        Outcome.TOTAL_TIMEOUT,  # a slow machine and pieces of seven bytes
    )
    assert client.get(web.put("/a", Reply(big[:-1]))).outcome is Outcome.OK
    announced = Reply(b"x", length=9_999_999_999_999_999)
    assert client.get(web.put("/a", announced)).outcome is Outcome.TOO_LARGE


def test_lies_about_the_length(web: Web, client: Client) -> None:
    answer = client.get(web.put("/a", Reply(PAGE, length=len(PAGE) + 100)))
    assert (answer.outcome, answer.body) == (Outcome.CUT_SHORT, b"")
    short = client.get(web.put("/b", Reply(b"0123456789", length=4)))
    assert short.body == b"0123"
    # what was left over on the line is not taken for the next answer
    assert client.get(web.put("/a", Reply(PAGE))).body == PAGE.encode()


def test_a_chunked_body_that_breaks_off(web: Web, client: Client) -> None:
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    for data in (b"5\r\nhello\r\n5\r\nhe", b"5\r\nhello\r\n", b"zz\r\nhello"):
        assert client.get(web.put("/a", Raw(head + data))).outcome in (Outcome.CUT_SHORT, Outcome.PROTOCOL)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\r\n\r\n",
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"HTTP/1.1 abc\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 1000 + b"\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"y" * 100_000 + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: many\r\nContent-Length: 3\r\n\r\nabcdef",
        b"\xff\xfe\x00" * 100,
    ],
)
def test_what_is_no_http(web: Web, client: Client, data: bytes) -> None:
    answer = client.get(web.put("/a", Raw(data)))
    assert answer.outcome in (Outcome.PROTOCOL, Outcome.NO_CONNECTION, Outcome.OK, Outcome.CUT_SHORT)
    assert answer.outcome is not Outcome.OK or answer.body in (b"abc", b"abcdef")


@pytest.mark.parametrize(
    ("route", "outcome"),
    [
        (Raw(hang=True), Outcome.READ_TIMEOUT),
        (Reply(b"begun", length=50, hang=True), Outcome.READ_TIMEOUT),
        (Raw(b"HTTP/1.1 200 OK\r\nX: " + b"y" * 60_000, pause=0.05), Outcome.TOTAL_TIMEOUT),
        (Reply(b"y" * 60_000, pause=0.05), Outcome.TOTAL_TIMEOUT),
        (Reply(b"y" * 60_000, pause=0.05, chunked=True), Outcome.TOTAL_TIMEOUT),
        (Raw(b"HTTP/1.1 100 Continue\r\n\r\n" * 100_000, pause=0.01), Outcome.TOTAL_TIMEOUT),
    ],
    ids=["silence", "silence in the body", "headers", "body", "chunks", "continue"],
)
def test_a_byte_now_and_then_does_not_hold_us(web: Web, client: Client, route: Raw | Reply, outcome: Outcome) -> None:
    answer = client.get(web.put("/a", route))
    assert (answer.outcome, answer.body) == (outcome, b"")


@pytest.mark.parametrize("route", [Raw(hang=True), Reply(b"y" * 60_000, pause=0.02)], ids=["silent", "dripping"])
def test_cancelling_is_noticed_while_waiting(web: Web, route: Raw | Reply) -> None:
    client = Client(limits=Limits(read=600, total=600))
    cancelled = threading.Event()
    timer = threading.Timer(0.3, cancelled.set)
    timer.start()
    assert client.get(web.put("/a", route), should_cancel=cancelled.is_set).outcome is Outcome.CANCELLED
    timer.join()
    client.close()


def test_nobody_there(web: Web, client: Client) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.2", 0))
        port = free.getsockname()[1]
    answer = client.get(f"http://127.0.0.2:{port}/")
    assert (answer.outcome, answer.status) == (Outcome.NO_CONNECTION, 0)
    assert "refused" in answer.detail.lower()


def test_a_host_that_never_accepts(client: Client) -> None:
    with socket.socket() as full:
        full.bind(("127.0.0.2", 0))
        full.listen(0)
        port = full.getsockname()[1]
        waiting = []
        for _ in range(3):  # fill the queue, so that the next one is not let in
            extra = socket.socket()
            extra.setblocking(False)
            extra.connect_ex(("127.0.0.2", port))
            waiting.append(extra)
        answer = client.get(f"http://127.0.0.2:{port}/")
        for extra in waiting:
            extra.close()
    assert answer.outcome in (Outcome.TOTAL_TIMEOUT, Outcome.CONNECT_TIMEOUT)


def test_a_name_that_nobody_has(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """The resolver's answer is written here, so that no name server is asked."""

    def nobody(*_: object, **__: object) -> object:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", nobody)
    answer = client.get("http://no-such-name.invalid/")
    assert (answer.outcome, answer.status) == (Outcome.NO_NAME, 0)


def test_a_resolver_that_never_answers(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    waiting = threading.Event()

    def silent(*_: object, **__: object) -> object:
        waiting.wait(10)
        raise socket.gaierror(socket.EAI_AGAIN, "")

    monkeypatch.setattr(socket, "getaddrinfo", silent)
    answer = client.get("http://no-such-name.invalid/")
    waiting.set()
    assert answer.outcome in (Outcome.NO_NAME, Outcome.TOTAL_TIMEOUT)


def test_a_connection_that_the_server_closed_is_made_anew(web: Web, client: Client) -> None:
    body = Reply(PAGE)
    address = web.put("/a", body)
    assert client.get(address).ok
    web.restart()
    assert client.get(address).ok
    assert web.connections == 2


def test_a_connection_is_used_again(web: Web, client: Client) -> None:
    pages = [Reply(PAGE), Reply(status=304), Reply("no", 404), Reply("over there", 302, {"Location": "/0"})]
    for number, page in enumerate(pages):
        client.get(web.put(f"/{number}", page), etag='"1"')
    assert len(web.seen) == 5
    assert web.connections == 1


def test_pictures_are_not_loaded(web: Web, client: Client) -> None:
    for kind in ("image/png", "Video/mp4", "application/pdf"):
        answer = client.get(web.put("/a", Reply(b"x", headers={"Content-Type": kind})))
        assert (answer.outcome, answer.body) == (Outcome.NOT_TEXT, b"")


def test_several_threads_share_a_client(web: Web, client: Client) -> None:
    addresses = [web.put(f"/{n}", Reply(f"page {n}"), host=2 + n % 3) for n in range(30)]
    found: dict[str, bytes] = {}

    def fetch(part: list[str]) -> None:
        for address in part:
            found[address] = client.get(address).body

    threads = [threading.Thread(target=fetch, args=(addresses[n::5],)) for n in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == {address: f"page {n}".encode() for n, address in enumerate(addresses)}


def test_the_time_of_day_is_the_one_it_is_given(web: Web) -> None:
    moment = datetime(2012, 10, 3, 15, 5, tzinfo=UTC)
    client = Client(now=lambda: moment)
    assert client.get(web.put("/a", Reply(PAGE))).fetched_at == moment
    client.close()
