"""A saved page of News Sniffer holds two versions."""

import html
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from diffviewer.extract.page import read_bytes
from diffviewer.models import TimeSource

URL = "https://gazette.example/ferry"


def sniffed(rows: list[tuple[str, str]], numbers: tuple[int, int] = (4, 5)) -> bytes:
    cells = "".join(f"<tr><td>{old}</td><td>{new}</td></tr>" for old, new in rows)
    return (
        "<html><head><title>diff viewer | News Sniffer</title></head><body>"
        '<div class="article-info"><p>This article is '
        "from the source '<cite>gazette</cite>' and was first seen on a Monday. It last changed over 40 days ago and "
        "won't be checked again for changes.</p>"
        f'<p>Its original source is <cite class="article_url"><a href="{URL}">{URL}</a></cite></p>'
        "<p>The article has changed <var>7</var> times. There is an RSS feed of changes available.</p></div>"
        '<table class="version_diff"><thead>'
        f'<tr><th class="version">Version {numbers[0]}</th><th class="version">Version {numbers[1]}</th></tr>'
        '<tr id="title"><th class="title"><del>Old</del> title</th><th class="title"><ins>New</ins> title</th></tr>'
        '<tr><th class="time"><time datetime="2024-03-01T10:00:00Z">a</time></th>'
        '<th class="time"><time datetime="2024-03-01T12:30:00Z">b</time> (about 2 hours later)</th></tr></thead>'
        f"{cells}</table></body></html>"
    ).encode()


def test_both_versions_with_their_facts() -> None:
    history = read_bytes(
        sniffed(
            [
                (
                    "<del><del> Four </del> men<del> came </del> in.</del>",
                    "<ins><ins> Five </ins> men  came  in. </ins>",
                ),
                ("<del>Only before.</del>", ""),
                ("", "<ins>Only after.</ins>"),
            ]
        ),
        "sniffed.html",
    )
    old, new = history.captures
    assert old.document.paragraphs == ("Four men came in.", "Only before.")
    assert new.document.paragraphs == ("Five men came in.", "Only after.")
    assert (old.document.title, new.document.title) == ("Old title", "New title")
    assert (old.number, new.number) == (4, 5)
    assert old.captured_at == datetime(2024, 3, 1, 10, tzinfo=UTC)
    assert new.captured_at == datetime(2024, 3, 1, 12, 30, tzinfo=UTC)
    assert old.time_source is TimeSource.SAVED
    assert (new.document.source, new.document.url) == ("gazette", URL)
    assert history.notes == (
        "It last changed over 40 days ago and won't be checked again for changes.",
        "The article has changed 7 times.",
    )


def test_the_older_version_stands_first() -> None:
    history = read_bytes(sniffed([("later", "earlier")], (9, 2)), "sniffed.html")
    assert [capture.number for capture in history.captures] == [2, 9]
    assert history.captures[0].document.paragraphs == ("earlier",)


@given(st.lists(st.lists(st.text("abc<&é \u00a0", min_size=1), min_size=1), min_size=1, max_size=5))
def test_marking_words_loses_none(rows: list[list[str]]) -> None:
    marked = [(" ".join(f"<del> {html.escape(word)} </del>" for word in row), "") for row in rows]
    old = read_bytes(sniffed(marked), "sniffed.html").captures[0]
    expected = [" ".join(" ".join(row).split()) for row in rows]
    assert old.document.paragraphs == tuple(text for text in expected if text)


def test_the_page_of_the_corpus_gives_both_texts_to_the_letter(corpus: Path) -> None:
    history = read_bytes((corpus / "seed" / "newssniffer.html").read_bytes(), "newssniffer.html")
    for capture, name in zip(history.captures, ("v0.txt", "v1.txt"), strict=True):
        lines = (corpus / "seed" / name).read_text(encoding="utf-8").splitlines()
        assert capture.document.paragraphs == tuple(lines)
    assert [capture.number for capture in history.captures] == [0, 1]
