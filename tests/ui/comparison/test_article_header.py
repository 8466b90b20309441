from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from diffviewer.models import History
from diffviewer.ui.comparison.article_header import ArticleHeader, is_web_address
from diffviewer.ui.look.theme import Theme
from tests.ui.pages import capture, history

pytestmark = pytest.mark.usefixtures("same_everywhere")


def made(qtbot: QtBot) -> ArticleHeader:
    header = ArticleHeader(Theme(mode="light"))
    qtbot.addWidget(header)
    return header


@pytest.mark.parametrize(
    ("address", "allowed"),
    [
        ("https://example.org/a?b=c", True),
        ("http://example.org", True),
        ("file:///etc/passwd", False),
        ("javascript:alert(1)", False),
        ("mailto:a@example.org", False),
        ("https://", False),
        ("example.org", False),
        ("", False),
        ("ssh://example.org", False),
    ],
)
def test_only_web_addresses_go_to_the_browser(address: str, allowed: bool) -> None:
    assert is_web_address(address) is allowed


class Browser(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


def test_the_original_opens_in_the_browser(qtbot: QtBot) -> None:
    header, browser = made(qtbot), Browser()
    QDesktopServices.setUrlHandler("https", browser, "open")
    header.show_article(history(2), 1)
    header.facts.linkActivated.emit("original")
    QDesktopServices.unsetUrlHandler("https")
    assert browser.opened == ["https://island-post.example/ferry"]


def test_an_address_that_is_none_has_no_link(qtbot: QtBot) -> None:
    header = made(qtbot)
    one = capture(0)
    odd = replace(one, document=replace(one.document, url="javascript:alert(1)"))
    header.show_article(History((odd, odd)), 1)
    assert "href" not in header.facts.text()


def test_what_the_origin_says_of_the_article(qtbot: QtBot) -> None:
    header = made(qtbot)
    header.show_article(replace(history(2), notes=("The article has changed 7 times.",)), 1)
    assert "the article has changed 7 times ·" in header.facts.text()


def test_markup_in_a_page_is_shown_to_the_letter(qtbot: QtBot) -> None:
    header = made(qtbot)
    one = capture(0, title="<b>Bold</b>\nclaim")
    odd = replace(one, document=replace(one.document, source="<i>Post</i>"))
    header.show_article(History((odd, odd)), 1)
    assert header.headline.text() == "<b>Bold</b> claim"
    assert "&lt;i&gt;Post" in header.facts.text()


def test_a_page_without_a_headline_goes_by_its_file(qtbot: QtBot) -> None:
    header = made(qtbot)
    header.show_article(History((capture(0, title=""), capture(1, title=""))), 1)
    assert header.headline.text() == "ferry-1.html"


def test_a_page_that_was_not_read_whole_says_so(qtbot: QtBot) -> None:
    header = made(qtbot)
    header.show_article(History((capture(0), replace(capture(1), cut=True))), 1)
    assert "too deeply" in header.facts.text()
    header.show_article(history(2), 1)
    assert "too deeply" not in header.facts.text()


def test_how_often_an_article_of_the_library_changed(qtbot: QtBot) -> None:
    header = made(qtbot)
    stops = tuple(object() for _ in range(3))
    header.show_article(replace(history(3), stops=stops), 1)  # type: ignore[arg-type]
    assert "changed 2 time" in header.facts.text()
