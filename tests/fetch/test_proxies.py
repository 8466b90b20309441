"""The system's proxies, played by the test's server: it is asked for whole addresses of hosts that do not exist."""

import pytest

from diffviewer.fetch.answer import Outcome
from diffviewer.fetch.http import Client
from tests.fetch.web import Reply, Web


@pytest.fixture(autouse=True)
def proxy(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy"):
        monkeypatch.setenv(name, web.at("/"))
    for name in ("no_proxy", "NO_PROXY", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    return


def test_a_public_page_is_asked_of_the_proxy(web: Web, client: Client) -> None:
    web.put("http://news.example/a", Reply("here"))
    web.put("http://news.example/b", Reply("", 302, {"Location": "/a"}))
    answer = client.get("http://news.example/b")
    assert (answer.outcome, answer.body, answer.address) == (Outcome.OK, b"here", "http://news.example/a")


def test_the_proxy_is_no_way_into_the_network_around_it(web: Web, client: Client) -> None:
    web.put("http://news.example/a", Reply("", 302, {"Location": "http://169.254.169.254/latest/"}))
    assert client.get("http://news.example/a").outcome is Outcome.PRIVATE
    assert len(web.seen) == 1


def test_this_machine_is_asked_itself(web: Web, client: Client) -> None:
    assert client.get(web.put("/a", Reply("here"))).body == b"here"
    assert web.seen[0].path == "/a"


def test_a_proxy_that_opens_no_tunnel(web: Web, client: Client) -> None:
    assert client.get("https://news.example/a").outcome in (Outcome.NO_CONNECTION, Outcome.PROTOCOL)


def test_a_proxy_of_another_kind_is_said_not_raised(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "socks5://127.0.0.2:1080")
    assert not client.get("http://news.example/a").ok
    monkeypatch.setenv("http_proxy", "http://")
    assert not client.get("http://news.example/a").ok
