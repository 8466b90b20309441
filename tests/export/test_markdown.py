"""Comparisons as Markdown, read back by a renderer of GitHub's dialect."""

import html
import re
import unicodedata

import pytest
from hypothesis import given
from markdown_it import MarkdownIt

from diffviewer.export.as_markdown import comparison_markdown
from diffviewer.export.markdown_text import address, escaped, line_start, marked
from tests.export.comparisons import STORY, compared, document, hostile, moved, paragraphs

GITHUB = MarkdownIt("gfm-like", {"linkify": False, "html": True})


def rendered(markdown: str) -> str:
    return GITHUB.render(markdown)


def plain(markdown: str) -> str:
    """What a reader sees of inline Markdown, white space as a browser shows it."""
    shown = re.sub(r"<br ?/?>", "\n", rendered(markdown))
    return " ".join(html.unescape(re.sub(r"<!--.*?-->|<[^<>]*>", "", shown)).split())


def test_title_table_counts_and_changes() -> None:
    new = document(STORY[0].replace("late on Monday", "on Tuesday"), *STORY[1:])
    lines = comparison_markdown(*compared(document(*STORY), new)).splitlines()
    assert lines[0] == "# Bridge closed"
    assert "|  | old.html | new.html |" in lines
    assert "| Captured | 3 Oct 2012, 14:02 UTC | 3 Oct 2012, 16:05 UTC, about 2 hours later |" in lines
    assert "1 change in the text · +2 words · −3 words" in lines
    assert any("~~late on Monday~~**on Tuesday** night." in line for line in lines)
    assert "*··· 6 unchanged paragraphs ···*" in lines
    page = rendered("\n".join(lines))
    assert "<table>" in page
    assert "<s>late on Monday</s><strong>on Tuesday</strong>" in page


def test_both_ends_of_a_move_are_named() -> None:
    text = comparison_markdown(*moved())
    assert f"`> 2 ·` *(moved to ¶ 8 ↓)* {STORY[1]}" in text
    assert f"`> · 8` *(moved from ¶ 2 ↑)* {STORY[1]}" in text


@pytest.mark.parametrize(
    "text",
    [
        "*not bold* and _not_ ~~gone~~ `code` [no](link) <b>tag</b> a|b $x$ \\ &amp; &lt;",
        "see https://example.com/a_b and www.example.com, ask @nobody about #12 and GH-3",
        "![picture](x)",
        "a * b * c ** d",
    ],
)
def test_special_characters_are_shown(text: str) -> None:
    assert plain(escaped(text)) == text
    assert not re.search("<(a|em|strong|s|code|img|b)[ >]", rendered(escaped(text)))


def test_nobody_is_called_and_nothing_linked() -> None:
    """GitHub looks for names, issues and addresses in the text it renders, so comments must part them."""
    for magic in ("@nobody", "#12", "https://example.com", "www.example.com", "GH-12"):
        assert magic not in escaped(f"see {magic}.")


@pytest.mark.parametrize("text", ["1. One", "- one", "+ one", "# one", "12) one", "= one"])
def test_the_beginning_of_a_line_begins_no_list(text: str) -> None:
    assert rendered(line_start(escaped(text))) == f"<p>{text}</p>\n"


def test_addresses() -> None:
    assert address("https://example.com/a|b") == "<https://example.com/a%7Cb>"
    assert address("javascript:alert(1)") == escaped("javascript:alert(1)")
    assert "<" not in address("https://example.com/ <b>").replace("<!-- -->", "").replace("&lt;", "")


@given(hostile.filter(lambda text: not any(unicodedata.category(char) in {"Cc", "Cs"} for char in text)))
def test_any_text_is_shown(text: str) -> None:
    assert plain(f"x {escaped(text)} x").split() == f"x {text} x".split()


def test_control_characters_become_pictures() -> None:
    assert escaped("a\x00\x1b\x85b\tc") == "a␀␛\ufffdb c"


@given(hostile)
def test_marks_hold_around_any_text(text: str) -> None:
    for mark, tag, shown in (("**", "ins", "strong"), ("~~", "del", "s")):
        for before, after in (("a", "b"), (" ", " "), (".", "."), ("", "")):
            page = rendered(f"x{before}{marked(text, mark, tag, 'x' + before, after + 'x')}{after}x")
            assert f"<{shown}>" in page or f"<{tag}>" in page


@given(paragraphs, paragraphs)
def test_every_row_is_a_paragraph(old: list[str], new: list[str]) -> None:
    page = rendered(comparison_markdown(*compared(document(*old), document(*new))))
    assert "<ul>" not in page
    assert "<ol>" not in page
    assert page.count("<h1>") == 1
    assert "**" not in re.sub("<code>.*?</code>", "", page)
    assert "~~" not in page
