"""Headline, byline, dates and address, from the places where pages state them."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diffviewer.extract.metadata import Metadata, iso_date, read_metadata
from diffviewer.extract.tree import parse

TITLE = "Old ferry terminal to close after storms"


def meta(head: str = "", body: str = f"<h1>{TITLE}</h1><p>text</p>") -> Metadata:
    return read_metadata(parse(f"<html lang=en-GB><head>{head}</head><body>{body}</body></html>", "page.html"))


def data(**fields: object) -> str:
    thing = {"@type": "NewsArticle", "headline": TITLE, **fields}
    return f'<script type="application/ld+json">{json.dumps(thing)}</script>'


@pytest.mark.parametrize(
    "head",
    [
        f"<title>{TITLE} | The Gazette</title>",
        f"<title>{TITLE} - Ferries - The Gazette</title>",
        f'<title>Gazette</title><meta property="og:title" content="{TITLE}">',
        f'<meta property="og:site_name" content="Gazette">{data(headline=TITLE + " - Gazette")}',
        data(headline="Another headline", alternativeHeadline=TITLE),
        '<script type="application/ld+json"><!-- {"@graph": [{"@type": "WebPage"}, {"@type": ["ReportageNewsArticle"],'
        f' "headline": "{TITLE}", "datePublished": "2024-03-01"}}]}} --></script>',
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "broken</script>',
    ],
)
def test_title(head: str) -> None:
    assert meta(head).title == TITLE


def test_the_article_of_the_page_goes_before_others_that_it_describes() -> None:
    other = data(
        headline="Quite another story of the week", author="Someone Else", datePublished="2020-01-01", description="x"
    )
    assert meta(f"<title>{TITLE}</title>{other}{data(author='Per Berg')}").byline == "Per Berg"


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        (data(author={"@type": "Person", "name": "Per Berg"}), "", "Per Berg"),
        (data(author=[{"name": "Per Berg"}, {"name": "Åsa Lund"}]), "", "Per Berg, Åsa Lund"),
        (data(author="By Per Berg and Åsa Lund"), "", "Per Berg, Åsa Lund"),
        ('<meta name="author" content="Per Berg"><meta name="author" content="per-berg">', "", "Per Berg"),
        ("", '<p class="byline">By <a rel="author" href="/pb">Per Berg</a></p>', "Per Berg"),
        ("", '<div class="article-byline">Von Per Berg</div>', "Per Berg"),
        ('<meta name="author" content="https://www.facebook.com/gazette">', "", ""),
        (
            '<meta property="og:site_name" content="The Gazette">' + data(author={"name": "Gazette"}),
            '<span class="author">Per Berg</span>',
            "Per Berg",
        ),
    ],
)
def test_byline(head: str, body: str, expected: str) -> None:
    assert meta(head, f"<h1>{TITLE}</h1>{body}<p>text</p>").byline == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-03-01T10:00:00Z", "2024-03-01T10:00:00+00:00"),
        ("2024-03-01T10:00+0100", "2024-03-01T10:00:00+01:00"),
        ("2024-03-01T10:00", "2024-03-01T10:00:00"),
        ("2024-03-01 10:00:00 +0100", "2024-03-01T10:00:00+01:00"),
        ("2024-03-01T10:00:00.123Z", "2024-03-01T10:00:00.123000+00:00"),
        ("2024-03-01", "2024-03-01"),
        ("20240301", "2024-03-01"),
        ("2010/06/06 13:48:45", "2010-06-06T13:48:45"),
        ("Fri, 01 Mar 2024 10:00:00 GMT", "2024-03-01T10:00:00+00:00"),
        ("1709287200", "2024-03-01T10:00:00+00:00"),
        ("1709287200000", "2024-03-01T10:00:00+00:00"),
        ("yesterday", ""),
        ("", ""),
    ],
)
def test_dates(text: str, expected: str) -> None:
    assert iso_date(text) == expected


@given(st.text())
def test_any_text_is_a_date_or_none(text: str) -> None:
    assert iso_date(text) == "" or iso_date(iso_date(text)) == iso_date(text)


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (data(datePublished="2024-03-01T10:00:00Z"), ""),
        ('<meta property="article:published_time" content="2024-03-01T10:00:00Z">', ""),
        ("", '<time datetime="2024-03-01T10:00">1 March</time>'),
        ("", '<p class="date">Published: 1 March, 2024 15:17</p>'),
        ('<link rel="canonical" href="https://gazette.example/2024/03/01/ferry">', ""),
    ],
)
def test_day(head: str, body: str) -> None:
    assert meta(head, f"<h1>{TITLE}</h1>{body}<p>text</p>").published.startswith("2024-03-01")


def test_address_language_and_publisher() -> None:
    found = meta(
        '<link rel="canonical" href="https://gazette.example/a"><meta property="og:site_name" content="The Gazette">'
    )
    assert (found.url, found.language, found.source) == ("https://gazette.example/a", "en-GB", "The Gazette")


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda x: (
            st.lists(x)
            | st.dictionaries(
                st.sampled_from(
                    ["@type", "@graph", "headline", "author", "name", "datePublished", "articleBody", "publisher"]
                ),
                x,
            )
        ),
    )
)
def test_structured_data_of_any_shape(value: object) -> None:
    text = json.dumps(value).replace("<", "")
    assert meta(f'<script type="application/ld+json">{text}</script>').title
