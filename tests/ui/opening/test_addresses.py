import pytest
from PySide6.QtCore import QMimeData, QUrl

from diffviewer.ui.opening.addresses import MOST, addresses_in, addresses_of


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("https://example.com/a", ["https://example.com/a"]),
        ("  HTTP://Example.com/A?b=c d.example/x ", ["HTTP://Example.com/A?b=c", "d.example/x"]),
        ("<https://example.com/a>, “https://example.com/b”", ["https://example.com/a", "https://example.com/b"]),
        ("https://example.com/a https://example.com/a", ["https://example.com/a"]),
        ("www.island-post.example", ["www.island-post.example"]),
        ("island-post.example/news/ferry", ["island-post.example/news/ferry"]),
        ("bbc.co.uk", ["bbc.co.uk"]),
        ("localhost:8080/a", ["localhost:8080/a"]),
        ("127.0.0.1:8080", ["127.0.0.1:8080"]),
        ("192.168.0.7/index.html", ["192.168.0.7/index.html"]),
        ("http://[::1]:8080/a", ["http://[::1]:8080/a"]),
        ("https://zeitung.example/straße/ä", ["https://zeitung.example/straße/ä"]),
        ("", []),
        ("ferry", []),
        ("removed:closed before:2024", []),
        ("title:school -closed", []),
        ("“words side by side”", []),
        ("and/or", []),
        ("1/2", []),
        ("U.S. budget", []),
        ("3.5", []),
        ("e.g.", []),
        ("Mr.Smith said", []),
        ("node.js", []),
        ("see https://example.com/a", []),
        ("ftp://example.com/a", []),
        ("file:///etc/passwd", []),
        ("javascript:alert(1)", []),
        ("https://", []),
    ],
)
def test_what_is_an_address_and_what_is_searched(text: str, found: list[str]) -> None:
    assert addresses_in(text) == found


def test_no_more_are_taken_than_anybody_means() -> None:
    assert len(addresses_in(" ".join(f"https://example.com/{n}" for n in range(5000)))) == MOST


def test_a_link_dragged_from_a_browser() -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.com/a b?c=ä#d"), QUrl("file:///etc/passwd"), QUrl("javascript:alert(1)")])
    mime.setText("A headline")
    assert addresses_of(mime) == ["https://example.com/a%20b?c=%C3%A4#d"]


def test_an_address_that_comes_as_text() -> None:
    mime = QMimeData()
    mime.setText("https://example.com/a\nhttps://example.com/b\n")
    assert addresses_of(mime) == ["https://example.com/a", "https://example.com/b"]
    mime.setText("Nothing of the kind")
    assert addresses_of(mime) == []
