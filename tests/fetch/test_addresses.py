import pytest
from hypothesis import given
from hypothesis import strategies as st

from diffviewer.fetch.addresses import (
    Nearness,
    canonical,
    host_of,
    identity,
    join,
    may_lead_to,
    nearness_of_host,
    nearness_of_ip,
    reach_of,
)


@pytest.mark.parametrize(
    ("written", "canonical_form"),
    [
        ("https://Example.COM", "https://example.com/"),
        (" https://example.com:443/a#part ", "https://example.com/a"),
        ("http://example.com:8080/a?b=c&d", "http://example.com:8080/a?b=c&d"),
        ("https://example.com/ä b%20c", "https://example.com/%C3%A4%20b%20c"),
        ("https://müller.example/", "https://xn--mller-kva.example/"),
        ("https://example.com./a", "https://example.com/a"),
        ("http://[::0001]:8000/", "http://[::1]:8000/"),
        ("http://2130706433/", "http://127.0.0.1/"),
        ("http://0x7f.1/", "http://127.0.0.1/"),
        ("https://example.com/a\nb", "https://example.com/ab"),
        ("https://me:pw@example.com/", "https://me:pw@example.com/"),
    ],
)
def test_one_way_of_writing(written: str, canonical_form: str) -> None:
    assert canonical(written) == canonical_form
    assert canonical(canonical_form) == canonical_form


@pytest.mark.parametrize(
    "written",
    [
        "",
        "example.com",
        "file:///etc/passwd",
        "FILE:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://example.com/",
        "mailto:a@example.com",
        "http://",
        "http:///a",
        "http://a b/",
        "http://exa<mple.com/",
        "http://-a.com/",
        "http://[::1",
        "http://example.com:99999/",
        "http://example.com:x/",
        "http://example.com:25/",
        "http://1.2.3.999/",
        "https://" + "a" * 5000,
    ],
)
def test_what_is_no_web_address(written: str) -> None:
    assert canonical(written) is None


def test_what_people_type() -> None:
    assert canonical("example.com/a", guess_scheme=True) == "https://example.com/a"
    assert canonical("localhost:8000/a", guess_scheme=True) == "http://localhost:8000/a"
    assert canonical("127.0.0.1:8000", guess_scheme=True) == "http://127.0.0.1:8000/"
    assert canonical("//example.com", guess_scheme=True) == "https://example.com/"
    assert canonical("mailto:a@example.com", guess_scheme=True) is None
    assert canonical("http://example.com", guess_scheme=True) == "http://example.com/"


@given(st.text(max_size=60))
def test_anything_is_answered_and_canonical_is_final(text: str) -> None:
    for found in (canonical(text), canonical("http://" + text), join("https://example.com/a/b", text)):
        assert found is None or (found.startswith(("http://", "https://")) and canonical(found) == found)


@pytest.mark.parametrize(
    ("ip", "nearness"),
    [
        ("127.0.0.1", Nearness.LOOPBACK),
        ("127.9.9.9", Nearness.LOOPBACK),
        ("::1", Nearness.LOOPBACK6),
        ("::ffff:127.0.0.1", Nearness.LOOPBACK),
        ("64:ff9b::7f00:1", Nearness.LOOPBACK),
        ("2002:7f00:1::", Nearness.LOOPBACK),
        ("10.1.2.3", Nearness.PRIVATE),
        ("172.20.0.1", Nearness.PRIVATE),
        ("192.168.1.1", Nearness.PRIVATE),
        ("100.100.0.1", Nearness.PRIVATE),
        ("fd00::1", Nearness.PRIVATE),
        ("169.254.169.254", Nearness.LINK_LOCAL),
        ("fe80::1%eth0", Nearness.LINK_LOCAL),
        ("0.0.0.0", Nearness.SPECIAL),
        ("224.0.0.1", Nearness.SPECIAL),
        ("255.255.255.255", Nearness.SPECIAL),
        ("::", Nearness.SPECIAL),
        ("8.8.8.8", Nearness.PUBLIC),
        ("2606:4700::1111", Nearness.PUBLIC),
        ("nonsense", Nearness.SPECIAL),
    ],
)
def test_where_an_address_leads(ip: str, nearness: Nearness) -> None:
    assert nearness_of_ip(ip) is nearness


def test_where_a_name_leads() -> None:
    assert nearness_of_host("LOCALHOST.") == {Nearness.LOOPBACK, Nearness.LOOPBACK6}
    assert nearness_of_host("printer") == nearness_of_host("wiki.internal") == {Nearness.PRIVATE}
    assert nearness_of_host("example.com") == {Nearness.PUBLIC}
    assert nearness_of_host("[::1]") == {Nearness.LOOPBACK6}
    assert host_of("http://me@Example.com.:80/a") == "example.com"


def test_what_a_page_may_link_to() -> None:
    public, here = "https://example.com/feed", "http://127.0.0.1:8000/feed"
    assert may_lead_to(public, "https://other.example/a")
    assert not may_lead_to(public, "http://127.0.0.1/a")
    assert not may_lead_to(public, "http://printer/")
    assert may_lead_to(here, "http://127.0.0.5:81/")
    assert may_lead_to(here, "http://localhost:8000/")
    assert may_lead_to(here, "https://example.com/")
    assert not may_lead_to(here, "http://169.254.169.254/latest/")
    assert not may_lead_to(here, "http://[::1]/")
    assert Nearness.SPECIAL not in reach_of("http://0.0.0.0/")


def test_where_a_reader_came_from_makes_no_other_article() -> None:
    assert identity("https://example.com/a?utm_source=x&id=5&UTM_medium=y&fbclid=z") == "https://example.com/a?id=5"
    assert identity("https://example.com/a?utm_source=x") == "https://example.com/a"
    assert identity("https://example.com/a?b&c=%20d&id=utm_x") == "https://example.com/a?b&c=%20d&id=utm_x"
