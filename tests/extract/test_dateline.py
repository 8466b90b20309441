import pytest

from diffviewer.extract.page import read_bytes
from tests.extract.pages import PARAGRAPHS, page


def read(above: str = "", middle: str = "") -> tuple[str, ...]:
    return read_bytes(page(above=above, middle=middle).encode(), "page.html").captures[0].document.paragraphs


@pytest.mark.parametrize(
    "line",
    [
        '<p class="xyz"><time datetime="2025-03-11T09:05Z">Tue 11 Mar 2025 09.05</time> <span>Last updated '
        "<time>Tue 11 Mar 2025 09.12</time></span></p>",
        "<p>Published: 3 October 2012, 17:41 BST</p>",
        "<p>Updated 12 minutes ago</p>",
        "<p>Stand: 11. März 2025, 09:05 Uhr</p>",
        "<p>Publié le 3 octobre 2012 à 17h41, mis à jour le 4 octobre 2012 à 08h02</p>",
        "<p>Publicado el 3 de octubre de 2012 a las 17:41</p>",
        "<div><time>il y a 3 heures</time></div>",
    ],
)
def test_a_line_that_says_only_when_is_no_text(line: str) -> None:
    assert read(above=line) == PARAGRAPHS
    assert read(middle=line) == PARAGRAPHS


@pytest.mark.parametrize(
    "text",
    [
        "On 3 October 2012 the pier was closed to everybody, and it has not been open for a day since.",
        "The updated plan is due on Monday 11 March, the board said.",
        "Update, 4 October: the harbour master has resigned.",
    ],
)
def test_a_sentence_with_a_date_is_text(text: str) -> None:
    assert text in read(middle=f"<p>{text}</p>")
