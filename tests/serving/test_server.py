"""The server of feeds, asked over real connections."""

import http.client
import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from email.utils import format_datetime, parsedate_to_datetime
from pathlib import Path
from urllib.parse import quote, urlsplit
from urllib.request import urlopen

import feedparser
import pytest
from lxml import html

from diffviewer.export.feed_choice import FeedChoice, FeedKind
from diffviewer.serving.feed_pages import feed_path
from diffviewer.serving.server import FeedServer, new_secret
from diffviewer.store.library import Library
from tests.export.histories import START, harbour, hostile, said

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:feedparser")


@contextmanager
def serving(folder: Path, library: Path | None = None, port: int = 0) -> Iterator[FeedServer]:
    server = FeedServer(library or harbour(folder / "lib.sqlite"), folder / "items.sqlite", new_secret(), port)
    server.start()
    try:
        yield server
    finally:
        server.stop()


def ask(
    server: FeedServer, path: str = "all.atom", headers: Mapping[str, str] | None = None, method: str = "GET"
) -> tuple[int, dict[str, str], bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
    try:
        whole = path if path.startswith("/") else f"/{server.secret}/{path}"
        connection.request(method, whole, headers=headers or {})
        answer = connection.getresponse()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()
    finally:
        connection.close()


@pytest.mark.parametrize("kind", ["atom", "rss"])
@pytest.mark.parametrize(
    "choice",
    [
        FeedChoice(),
        FeedChoice(FeedKind.ARTICLE, 1),
        FeedChoice(FeedKind.SOURCE, 1),
        FeedChoice(FeedKind.SEARCH, text="harbour wall"),
    ],
)
def test_every_feed_is_read_by_a_reader(kind: str, choice: FeedChoice, tmp_path: Path) -> None:
    with serving(tmp_path) as server:
        with urlopen(server.address + feed_path(choice, kind), timeout=20) as answer:
            parsed = feedparser.parse(answer.read())
        assert not parsed.bozo
        assert [entry.title for entry in parsed.entries] == [
            "v0: Harbour wall fails",
            "v2: Harbour wall collapses",
            "v1: Harbour wall fails",
        ]
        assert "<ins" in parsed.entries[2].content[0].value if kind == "atom" else parsed.entries[2].summary


def test_who_has_a_feed_is_told_so_until_it_differs(tmp_path: Path) -> None:
    with serving(tmp_path) as server:
        status, first, body = ask(server)
        assert (status, first["content-type"]) == (200, "application/atom+xml; charset=utf-8")
        assert int(first["content-length"]) == len(body)
        for known in (
            {"If-None-Match": first["etag"]},
            {"If-None-Match": f'"other", W/{first["etag"]}'},
            {"If-Modified-Since": first["last-modified"]},
        ):
            status, again, nothing = ask(server, headers=known)
            assert (status, nothing, again["etag"]) == (304, b"", first["etag"])
        earlier = format_datetime(parsedate_to_datetime(first["last-modified"]) - timedelta(seconds=1), usegmt=True)
        assert ask(server, headers={"If-Modified-Since": earlier})[0] == 200
        # the tag counts where there is one
        assert ask(server, headers={"If-None-Match": '"x"', "If-Modified-Since": first["last-modified"]})[0] == 200
        with Library.open(tmp_path / "lib.sqlite") as library:
            library.add_capture(1, said("Harbour wall rebuilt", "New stones."), START + timedelta(hours=10))
        status, changed, body = ask(server, headers={"If-None-Match": first["etag"]})
        assert status == 200
        assert changed["etag"] != first["etag"]
        assert b"v3: Harbour wall rebuilt" in body


def test_a_check_that_found_nothing_changes_no_feed(tmp_path: Path) -> None:
    from diffviewer.records import Outcome

    with serving(tmp_path) as server:
        _, first, _ = ask(server)
        with Library.open(tmp_path / "lib.sqlite") as library:
            library.record_check(1, START + timedelta(hours=9), Outcome.UNCHANGED, status=304)
        assert ask(server, headers={"If-None-Match": first["etag"]})[0] == 304


def test_only_who_knows_the_secret_and_this_machine_s_name_is_answered(tmp_path: Path) -> None:
    with serving(tmp_path) as server:
        secret = server.secret
        for path in (
            "/",
            "/all.atom",
            "/x/all.atom",
            f"/{secret}",
            f"/{secret}/",
            f"//{secret}/../",
            f"/{secret[:-1]}/all.atom",
        ):
            assert ask(server, path)[0] == 404
        for path in ("", "index.html", "article/2.atom", "article/0.atom", "article/../all.atom", "source/9.rss"):
            assert ask(server, path)[0] == 404
        for path in (
            "search.atom",
            "search.atom?q=",
            "search.atom?q=" + "x" * 501,
            f"article/{'9' * 30}.atom",
            "[.atom",
        ):
            assert ask(server, path)[0] == 404
        for host in ("evil.example", f"evil.example:{server.port}", "127.0.0.1", "", f"127.0.0.1:{server.port + 1}"):
            status, _, body = ask(server, headers={"Host": host})
            assert (status, body) == (404, b"")
        assert ask(server, headers={"Host": f"LOCALHOST:{server.port}"})[0] == 200


def test_it_is_read_only_and_keeps_out_of_pages(tmp_path: Path) -> None:
    with serving(tmp_path) as server:
        for method in ("POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"):
            assert ask(server, method=method)[0] == 501
        status, headers, body = ask(server, method="HEAD")
        assert (status, body) == (200, b"")
        assert int(headers["content-length"]) > 100
        assert headers["x-content-type-options"] == "nosniff"
        assert "access-control-allow-origin" not in headers
        assert "python" not in headers["server"].lower()


def test_it_listens_on_the_loopback_only(tmp_path: Path) -> None:
    with serving(tmp_path) as server:
        assert urlsplit(server.address).hostname == "127.0.0.1"
        with socket.create_connection(("127.0.0.1", server.port), timeout=5) as raw:
            raw.sendall(b"NONSENSE / HTTP/1.1\r\n\r\n")
            assert b" 501 " in raw.recv(200)
        for other in {info[4][0] for info in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)}:
            if not str(other).startswith("127."):
                with pytest.raises(ConnectionError):
                    socket.create_connection((str(other), server.port), timeout=2)


def test_a_port_in_use_is_gone_round(tmp_path: Path) -> None:
    with (
        serving(tmp_path) as first,
        serving(tmp_path, first._library and tmp_path / "lib.sqlite", first.port) as second,
    ):
        assert second.port != first.port
        assert ask(second)[0] == 200


def test_without_a_library_there_is_no_feed_until_there_is_one(tmp_path: Path) -> None:
    with serving(tmp_path, tmp_path / "none.sqlite") as server:
        assert ask(server)[0] == 404
        harbour(tmp_path / "none.sqlite")
        assert ask(server)[0] == 200


def test_many_at_once_and_one_that_says_nothing(tmp_path: Path) -> None:
    from concurrent.futures import ThreadPoolExecutor

    with serving(tmp_path) as server, socket.create_connection(("127.0.0.1", server.port)):
        with ThreadPoolExecutor(8) as pool:
            answers = list(pool.map(lambda _: ask(server)[0], range(40)))
        assert answers == [200] * 40


def test_hostile_articles_make_a_sound_feed(tmp_path: Path) -> None:
    with serving(tmp_path, hostile(tmp_path / "h.sqlite")) as server:
        for kind in ("atom", "rss"):
            parsed = feedparser.parse(ask(server, f"all.{kind}")[2])
            assert not parsed.bozo
            assert len(parsed.entries) == 2
            for entry in parsed.entries:
                body = html.fromstring(entry.content[0].value if kind == "atom" else entry.summary)
                assert not list(body.iter("script"))
                assert "<script>alert(1)</script>" in body.text_content()
        assert ask(server, f"search.atom?q={quote('<script>')}")[0] == 200


def test_items_are_kept_for_the_next_run(tmp_path: Path) -> None:
    with serving(tmp_path) as server:
        _, first, _ = ask(server)
    with serving(tmp_path, tmp_path / "lib.sqlite") as server:
        assert ask(server)[1]["etag"] == first["etag"]
    (tmp_path / "items.sqlite").write_bytes(b"no database at all" * 100)
    with serving(tmp_path, tmp_path / "lib.sqlite") as server:
        assert ask(server)[1]["etag"] == first["etag"]
