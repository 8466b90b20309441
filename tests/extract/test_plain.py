"""Plain text: a paragraph a line, to the letter; Markdown without its marks."""

from hypothesis import given
from hypothesis import strategies as st

from diffviewer.extract.plain import read_markdown, read_text
from diffviewer.extract.text import clean
from diffviewer.models import BlockKind


def lines(text: str) -> list[str]:
    return [block.text for block in read_text(text)]


def test_a_paragraph_a_line_to_the_letter() -> None:
    assert lines("One  line,\u00a0with its spaces \n\nAnother: cafe\u0301.\r\n") == [
        "One  line,\u00a0with its spaces ",
        "Another: cafe\u0301.",
    ]


def test_a_wrapped_text_is_joined() -> None:
    text = (
        "The harbour board voted on Monday to close the old ferry terminal,\n"
        "after a winter of storms.\n\n"
        "Ferries to the island will leave from the north quay until a new\n"
        "terminal is built.\n"
    )
    assert lines(text) == [
        "The harbour board voted on Monday to close the old ferry terminal, after a winter of storms.",
        "Ferries to the island will leave from the north quay until a new terminal is built.",
    ]


def test_long_lines_between_empty_lines_stay_lines() -> None:
    text = "A\n\n" + "word " * 60 + "\nshort\n"
    assert len(lines(text)) == 3


@given(st.lists(st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1), max_size=8))
def test_every_line_comes_back(given_lines: list[str]) -> None:
    kept = [line for line in given_lines if clean(line)]
    assert lines("\n".join(given_lines)) == kept


def test_markdown() -> None:
    title, blocks = read_markdown(
        "---\ntitle: 'A harbour'\ndate: 2024-01-01\n---\n# What comes next\n\nFirst line\nand its end.\n\n"
        "- one\n- two\n\n> said she\n\n---\n\n1. first\n"
    )
    assert title == "A harbour"
    assert [(block.kind, block.text) for block in blocks] == [
        (BlockKind.HEADING, "What comes next"),
        (BlockKind.PARAGRAPH, "First line and its end."),
        (BlockKind.LIST_ITEM, "one"),
        (BlockKind.LIST_ITEM, "two"),
        (BlockKind.QUOTE, "said she"),
        (BlockKind.LIST_ITEM, "first"),
    ]


def test_the_first_heading_is_the_title() -> None:
    title, blocks = read_markdown("# A harbour\nOne paragraph a line.\nAnother one.")
    assert title == "A harbour"
    assert [block.text for block in blocks] == ["One paragraph a line.", "Another one."]
