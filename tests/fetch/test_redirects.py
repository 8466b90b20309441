import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from diffviewer.fetch.addresses import PUBLIC_ONLY
from diffviewer.fetch.answer import Hop, Outcome
from diffviewer.fetch.http import Client
from tests.fetch.web import Reply, Request, Web


def to(target: str, status: int = 302, **headers: str) -> Reply:
    return Reply("elsewhere", status, {"Location": target, **headers})


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_followed_and_recorded(web: Web, client: Client, status: int) -> None:
    last = web.put("/c", Reply("here"), host=3)
    middle = web.put("/b", to(last, status), host=3)
    first = web.put("/a", to(middle + "#part", status))
    answer = client.get(first)
    assert (answer.outcome, answer.body) == (Outcome.OK, b"here")
    assert (answer.requested, answer.address) == (first, last)
    assert answer.hops == (Hop(first, status, middle), Hop(middle, status, last))


@pytest.mark.parametrize(
    ("location", "path"),
    [("/b", "/b"), ("b", "/x/b"), ("?q=1", "/x/a?q=1"), ("/naïve", "/na%C3%AFve"), ("//{host}/c d", "/c%20d")],
)
def test_a_redirect_may_be_relative(web: Web, client: Client, location: str, path: str) -> None:
    web.put(path, Reply("here"))
    host = f"127.0.0.2:{web.ports['127.0.0.2']}"
    answer = client.get(web.put("/x/a", to(location.format(host=host))))
    assert (answer.outcome, answer.body) == (Outcome.OK, b"here")


def test_circles_end(web: Web, client: Client) -> None:
    web.put("/b", to("/c"))
    web.put("/c", to("/b"))
    answer = client.get(web.put("/a", to("/b")))
    assert answer.outcome is Outcome.REDIRECT_LOOP
    assert [web.asked(path) for path in ("/a", "/b", "/c")] == [1, 1, 1]
    assert client.get(web.put("/self", to("/self"))).outcome is Outcome.REDIRECT_LOOP


def test_a_chain_without_end_ends(web: Web, client: Client) -> None:
    for number in range(50):
        web.put(f"/{number}", to(f"/{number + 1}"))
    answer = client.get(web.at("/0"))
    assert answer.outcome is Outcome.TOO_MANY_REDIRECTS
    assert len(web.seen) == client.limits.redirects + 1


@pytest.mark.parametrize(
    "location",
    [
        "",
        "file:///etc/passwd",
        "ftp://example.com/a",
        "javascript:alert(1)",
        "data:text/html,x",
        "http://[::1/",
        "http://127.0.0.2:9/",
        "http://127.0.0.2:99999/",
        "http://" + "x" * 5000,
    ],
)
def test_only_web_addresses_are_followed(web: Web, client: Client, location: str) -> None:
    answer = client.get(web.put("/a", to(location)))
    assert answer.outcome is Outcome.BAD_REDIRECT
    assert len(web.seen) == 1


@pytest.mark.parametrize(
    "address", ["http://169.254.169.254/latest/", "http://[::1]/", "http://10.0.0.1/", "http://0.0.0.0/"]
)
def test_a_redirect_into_another_network_is_refused(web: Web, client: Client, address: str) -> None:
    answer = client.get(web.put("/a", to(address)))
    assert answer.outcome is Outcome.PRIVATE


def test_a_public_page_may_not_lead_here(web: Web, client: Client) -> None:
    """What a public page may reach, asked of an address here: the refusal comes before any byte is sent."""
    address = web.put("/a", Reply("secret"))
    for written in (address, address.replace("127.0.0.2", "2130706434"), address.replace("127.0.0.2", "0x7f.0.0.2")):
        assert client.get(written, reach=PUBLIC_ONLY).outcome is Outcome.PRIVATE
    assert web.seen == []


def test_a_public_looking_name_that_leads_here_is_refused(
    web: Web, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The name is looked up by the real resolver; only its answer is written here, as a hostile name server would."""
    real = socket.getaddrinfo

    def lying(host: str, *args: object, **kwargs: object) -> object:
        return real("127.0.0.2" if host == "news.example.com" else host, *args, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", lying)
    port = web.ports["127.0.0.2"]
    web.put("/a", Reply("secret"))
    address = f"http://news.example.com:{port}/a"
    assert client.get(address).outcome is Outcome.PRIVATE
    # watched on purpose; and the connection this leaves open does not let the next one in
    assert client.get(address, on_purpose=True).body == b"secret"
    assert client.get(address).outcome is Outcome.PRIVATE
    assert len(web.seen) == 1
    # a purpose is one host: its redirects may not lead to another that is near
    web.put("/a", to(web.put("/b", Reply("secret"), host=3)))
    assert client.get(address, on_purpose=True).outcome is Outcome.PRIVATE
    web.put("/a", to("/c"))
    web.put("/c", Reply("mine"))
    assert client.get(address, on_purpose=True).body == b"mine"


def test_a_cookie_wall_is_passed_and_the_cookie_forgotten(web: Web, client: Client) -> None:
    def article(request: Request) -> Reply:
        return Reply("the article") if "pass=1" in request.headers.get("cookie", "") else to("/wall")

    web.put("/wall", to("/a", 302, **{"Set-Cookie": "pass=1; Path=/"}))
    address = web.put("/a", article)
    for _ in range(2):
        answer = client.get(address)
        assert (answer.outcome, answer.body) == (Outcome.OK, b"the article")
    assert [seen.path for seen in web.seen] == ["/a", "/wall", "/a"] * 2
    assert "cookie" not in web.seen[3].headers


def test_a_cookie_wall_that_is_never_content_ends(web: Web, client: Client) -> None:
    number = iter(range(1000))
    web.put("/wall", lambda _: to("/a", 302, **{"Set-Cookie": f"n={next(number)}"}))
    assert client.get(web.put("/a", to("/wall"))).outcome is Outcome.TOO_MANY_REDIRECTS


def test_a_page_does_not_choose_who_we_are(web: Web, client: Client) -> None:
    target = web.put("/b", Reply("here")).replace("http://", "http://name:secret@")
    assert client.get(web.put("/a", to(target))).ok
    assert "authorization" not in web.seen[1].headers


def test_each_hop_waits_for_its_host(web: Web) -> None:
    turns: list[str] = []

    @contextmanager
    def turn(host: str, should_cancel: Callable[[], bool]) -> Iterator[None]:
        turns.append(f"ask {host}")
        yield
        turns.append(f"done {host}")

    client = Client(turn=turn)
    client.get(web.put("/a", to(web.put("/b", Reply("here"), host=3))))
    client.close()
    assert turns == ["ask 127.0.0.2", "done 127.0.0.2", "ask 127.0.0.3", "done 127.0.0.3"]
