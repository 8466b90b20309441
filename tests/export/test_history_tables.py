"""Whole histories as Markdown and as CSV, citations, and names of files."""

import csv
import hashlib
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from diffviewer.export.citation import Hashed, citation_lines, citation_text, cited, text_bytes
from diffviewer.export.file_names import safe_name
from diffviewer.export.history_markdown import history_markdown
from diffviewer.export.timeline_csv import write_timeline
from diffviewer.store.library import Library
from tests.export.histories import ADDRESS, HOSTILE_LINE, START, harbour, hostile, said


def markdown(file: Path) -> str:
    with Library.open(file, read_only=True) as library:
        return "".join(history_markdown(library, library.articles.get(1)))


def timeline(file: Path) -> list[dict[str, str]]:
    stream = io.StringIO(newline="")
    with Library.open(file, read_only=True) as library:
        write_timeline(stream, library, [library.articles.get(1)])
    return list(csv.DictReader(io.StringIO(stream.getvalue(), newline="")))


def test_markdown_has_a_heading_for_every_step(tmp_path: Path) -> None:
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(markdown(harbour(tmp_path / "lib.sqlite")))
    after = [tokens[place + 1].content for place, token in enumerate(tokens) if token.type == "heading_open"]
    assert after[:2] == ["Harbour wall fails", "v0, seen 1 Mar 2026, 09:00 UTC"]
    assert [text for text in after if text.startswith("v")][1:] == [
        "v1, seen 1 Mar 2026, 10:00 UTC",
        "v2, seen 1 Mar 2026, 11:00 UTC",
        "v0, seen 1 Mar 2026, 12:00 UTC, a text that had stood before",
    ]
    assert {token.tag for token in tokens if token.type == "heading_open"} == {"h1", "h2", "h3"}


def test_hostile_markdown_stays_text(tmp_path: Path) -> None:
    shown = MarkdownIt("commonmark").render(markdown(hostile(tmp_path / "lib.sqlite")))
    assert "<script" not in shown
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in shown


def test_the_timeline_has_a_row_a_stop(tmp_path: Path) -> None:
    rows = timeline(harbour(tmp_path / "lib.sqlite"))
    assert [(row["stop"], row["version"], row["outcome"]) for row in rows] == [
        ("0", "0", "new"),
        ("1", "1", "changed"),
        ("2", "2", "changed"),
        ("3", "0", "returned"),
    ]
    assert rows[1]["not_yet_at"] == "2026-03-01T09:30:00Z"
    assert rows[1]["seen_at"] == "2026-03-01T10:00:00Z"
    assert (rows[1]["words_added"], rows[1]["words_removed"]) == ("3", "2")
    assert rows[0]["sha256"] == rows[3]["sha256"] != rows[1]["sha256"]
    assert {row["sha256_of"] for row in rows} == {"page"}


def test_no_cell_is_a_formula_or_holds_what_cannot_be_seen(tmp_path: Path) -> None:
    file = tmp_path / "lib.sqlite"
    with Library.open(file) as library:
        article = library.articles.watch(ADDRESS, START)
        library.add_capture(article.id, said('=HYPERLINK("x")', "Text.", source="+49"), START)
    (row,) = timeline(file)
    assert row["title"] == '\'=HYPERLINK("x")'
    assert row["source"] == "'+49"
    assert row["sha256_of"] == "text"
    assert {row["title"] for row in timeline(hostile(tmp_path / "h.sqlite"))} == {HOSTILE_LINE}


def test_a_citation_says_what_where_and_when(tmp_path: Path) -> None:
    with Library.open(harbour(tmp_path / "lib.sqlite"), read_only=True) as library:
        article = library.articles.get(1)
        captures = tuple(
            cited(library, article, version, library.document(1, version.seq), version.captured_at)
            for version in library.versions(1)[:2]
        )
        pages = [library.snapshot(version.snapshot_id or 0).page.body for version in library.versions(1)[:2]]
    hashes = [hashlib.sha256(page).hexdigest() for page in pages]
    first, *both, _ = citation_text(citation_lines(captures, article)).splitlines()
    assert first == f"“Harbour wall fails”, The Courier, {ADDRESS}."
    assert both == [
        f"Version 0, captured 2026-03-01T09:00:00Z, SHA-256 of its page: {hashes[0]}.",
        f"Version 1, captured 2026-03-01T10:00:00Z, SHA-256 of its page: {hashes[1]}.",
    ]


def test_what_has_no_page_is_cited_by_its_text(tmp_path: Path) -> None:
    with Library.open(tmp_path / "lib.sqlite") as library:
        article = library.articles.keep(START, title="Kept")
        document = said("Kept", "One.", "Two.", url="")
        version = library.add_capture(article.id, document, START).version
        capture = cited(library, article, version, document, START)
    assert capture.of is Hashed.TEXT
    assert text_bytes(document) == b"Kept\n\nOne.\n\nTwo.\n"
    assert capture.sha256 == hashlib.sha256(b"Kept\n\nOne.\n\nTwo.\n").hexdigest()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Harbour: wall/fails?", "Harbour_ wall_fails_.html"),
        ("con", "_con.html"),
        ("COM1.tar", "_COM1.tar.html"),
        ("…", "….html"),
        ("..", "article.html"),
        ("été 桥 🦆", "été 桥 🦆.html"),
        ("\u202etxt.exe\x00", "txt.exe␀.html"),
        ("", "article.html"),
    ],
)
def test_names_of_files(title: str, name: str) -> None:
    assert safe_name(title, ".html") == name


@given(st.text(max_size=300))
def test_any_title_makes_a_name_that_can_be_used(title: str) -> None:
    name = safe_name(title, ".html")
    assert not set(name) & set('<>:"/\\|?*')
    assert all(ord(char) >= 0x20 for char in name)
    assert len(name.encode("utf-8")) <= 140
    assert name == name.strip(" .")
