"""Comparisons and documents as text."""

import re

from hypothesis import given
from hypothesis import strategies as st

from diffviewer.diff.options import Options
from diffviewer.export.as_text import Page, comparison_text, document_text
from diffviewer.export.terminal import Bit, columns, safe, wrapped
from diffviewer.models import BlockKind
from tests.export.comparisons import STORY, compared, document, hostile, moved, paragraphs

TERMINAL = Page(70, colour=True)
ESCAPE = re.compile(r"\x1b\[[0-9;]*m")


def test_headline_times_counts_and_rows() -> None:
    new = document(STORY[0].replace("late on Monday", "on Tuesday"), *STORY[1:], title="Bridge shut")
    text = comparison_text(*compared(document(*STORY), new))
    lines = text.splitlines()
    assert lines[0].strip() == "Bridge [-closed-]{+shut+}"
    assert "  old  old.html · 3 Oct 2012, 14:02 UTC" in lines
    assert "  new  new.html · 3 Oct 2012, 16:05 UTC · about 2 hours later" in lines
    assert "headline changed · 1 change in the text · +2 words · −3 words" in lines
    assert any(line.startswith("~ 1 1  ") and "[-late on Monday-]{+on Tuesday+} night." in line for line in lines)
    assert "       ··· 6 unchanged paragraphs ···" in lines


def test_no_differences() -> None:
    text = comparison_text(*compared(document(*STORY), document(*STORY)))
    assert text.splitlines()[-1] == "No differences"
    assert STORY[0] not in text


def test_both_ends_of_a_move_are_named() -> None:
    text = comparison_text(*moved())
    assert f"> 2    (moved to ¶ 8 ↓) {STORY[1]}" in text
    assert f">   8  (moved from ¶ 2 ↑) {STORY[1]}" in text


def test_a_moved_paragraph_is_violet_in_a_terminal() -> None:
    text = comparison_text(*moved(), TERMINAL)
    assert "\x1b[35;1m(moved to ¶ 8 ↓)\x1b[0m \x1b[35mAbout six thousand" in text


def test_a_terminal_gets_styles_in_place_of_marks() -> None:
    text = comparison_text(
        *compared(document("The bridge is shut."), document("The bridge is open.", STORY[3])), TERMINAL
    )
    assert "The bridge is \x1b[31;9mshut.\x1b[0m \x1b[32;4mopen.\x1b[0m" in text
    assert "\x1b[32;1m+\x1b[0m" in text
    assert "[-" not in text


def test_a_row_whose_sides_cannot_be_woven_shows_both() -> None:
    old, new = document("It costs 40 crowns and is shut."), document("It costs many crowns and is open.")
    text = comparison_text(*compared(old, new, Options(ignore_numbers=True)))
    assert "40" in text
    assert "[-" in text


def test_a_document() -> None:
    kinds = (BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)
    assert document_text(document("A", "B", "C", kinds=kinds)) == "Bridge closed\n\nA\n\nB\n\n• C\n"
    assert document_text(document("A", "B", title="")) == "A\n\nB\n"


@given(paragraphs, paragraphs, st.integers(20, 100))
def test_no_line_is_wider_than_the_terminal(old: list[str], new: list[str], width: int) -> None:
    text = comparison_text(*compared(document(*old), document(*new)), Page(width, colour=True))
    for line in text.splitlines():
        assert columns(ESCAPE.sub("", line)) <= width
        assert line.count("\x1b[0m") == len(ESCAPE.findall(line)) / 2


@given(st.lists(hostile, min_size=1, max_size=3), st.lists(hostile, min_size=1, max_size=3), hostile)
def test_no_text_steers_the_terminal(old: list[str], new: list[str], title: str) -> None:
    for page in (Page(), TERMINAL):
        text = comparison_text(*compared(document(*old, title=title), document(*new)), page)
        text += document_text(document(*old, title=title), page)
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", ESCAPE.sub("", text))


def test_wrapping() -> None:
    def lines(text: str, width: int | None, indent: str = "") -> list[str]:
        return list(wrapped([Bit(text)], width, colour=False, indent=indent))

    assert lines("one two three", 10, "  ") == ["one two", "  three"]
    assert lines("one\ntwo", None) == ["one", "two"]
    assert lines("桥梁关闭桥梁关闭", 10) == ["桥梁关闭桥", "梁关闭"]
    assert lines("abcdefghijklmn", 10) == ["abcdefghij", "klmn"]
    assert lines("", 10) == [""]
    assert columns("e\u0301 桥") == 4


def test_a_file_that_is_one_word_is_cut_into_lines_that_join_to_it() -> None:
    """Minutes where each of its characters copies what went before."""
    word = "0123456789" * 200_000
    lines = list(wrapped([Bit(word)], 200_000, colour=False))
    assert [len(line) for line in lines] == [200_000] * 10
    assert "".join(lines) == word


def test_styles_end_with_their_line() -> None:
    painted = list(wrapped([Bit("one two three", "added")], 10, colour=True))
    assert painted == ["\x1b[32;4mone two\x1b[0m", "\x1b[32;4mthree\x1b[0m"]


def test_safe() -> None:
    assert safe("a\x1b[31m\u202eb\u200d") == "a<U+001B>[31m<U+202E>b\u200d"
