"""Edits as a reader would mark them."""

import pytest

from diffviewer.diff.engine import compare, compare_line
from diffviewer.diff.result import RowKind, SpanKind
from tests.diff.rules import compared, joined, marked


def edits(old: str, new: str) -> tuple[list[str], list[str]]:
    """What is marked in two versions of a paragraph."""
    (row,) = compared([old], [new]).rows
    return marked(row.old_spans), marked(row.new_spans)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("63", "66"),
        ("1,250", "1,350"),
        ("3.5", "3.7"),
        ("2011", "2012"),
        ("Smith", "Smyth"),
        ("Oslo", "Bergen"),
        ("will", "won't"),
        ("“heroes”", "heroes"),
        ("can", "cannot"),
        ("café", "cafe"),
    ],
)
def test_a_changed_word_is_marked_whole_and_alone(before: str, after: str) -> None:
    text = "Officials say that at least {} of the people from the northern district were there on Monday evening."
    assert edits(text.format(before), text.format(after)) == ([before], [after])


def test_two_changed_numbers_near_each_other_stay_two_edits() -> None:
    old = "The storm killed 63 people and wrecked 120 houses along the coast of the island on Sunday night."
    new = "The storm killed 66 people and wrecked 140 houses along the coast of the island on Sunday night."
    assert edits(old, new) == (["63", "120"], ["66", "140"])


def test_an_inserted_negation() -> None:
    old = "The minister said she had known about the letter before the vote was taken in parliament."
    new = "The minister said she had not known about the letter before the vote was taken in parliament."
    assert edits(old, new) == ([], ["not"])


def test_a_number_in_a_rewritten_text_is_no_part_of_a_larger_piece() -> None:
    filler = [f"{word.capitalize()} one thing led to another until nobody knew." for word in ("then", "later", "soon")]
    old = ["The ferry carried 63 passengers on that day, and its old captain blamed the heavy fog.", *filler]
    new = [
        "The ferry carried 66 passengers on that day, while an inquiry blamed poor maintenance instead.",
        *(
            f"Completely different words say something else for {k} reasons entirely."
            for k in ("three", "four", "five")
        ),
    ]
    row = compared(old, new).rows[0]
    assert marked(row.old_spans)[0] == "63"
    assert marked(row.new_spans)[0] == "66"


def test_a_changed_number_is_not_swallowed_by_the_clause_behind_it() -> None:
    old = "The prime minister said on Monday that 63 people had died and that nothing would be ruled out by then."
    new = "Downing Street confirmed on Monday that 66 people had died, but said nothing would be ruled out by then."
    before, after = edits(old, new)
    assert "63" in before
    assert "66" in after


def test_a_rewritten_clause_is_one_replacement() -> None:
    old = "Four police officers have had their accounts closed down by their force after inspectors raised concerns."
    new = "A police force has shut the accounts of four officers after inspectors raised concerns."
    before, after = edits(old, new)
    assert len(before) <= 2
    assert len(after) <= 2


def test_stop_words_are_no_islands() -> None:
    old = "She spoke of the hopes of a generation when she addressed the crowd in the square that night."
    new = "She spoke at length to the fears for the future when she addressed the crowd in the square that night."
    before, after = edits(old, new)
    assert len(before) == len(after) == 1


def test_an_edit_slides_to_the_sentence() -> None:
    old = "He said it was late. He said nothing more."
    new = "He said it was late. He said it was cold. He said nothing more."
    assert edits(old, new) == ([], ["He said it was cold."])


def test_unrelated_paragraphs_are_not_set_side_by_side() -> None:
    old = ["The accounts were closed on Tuesday, the police said, following a meeting with the inspectors."]
    new = ["In other news, the harvest of apples has been the largest in the county for many years."]
    assert [row.kind for row in compared(old, new).rows] == [RowKind.REMOVED, RowKind.ADDED]


def test_a_headline_in_another_case_is_the_same_headline() -> None:
    diff = compared(
        ["Intro text stays.", "The Surprise Pivot", "End."], ["Intro text stays.", "The surprise pivot", "End."]
    )
    assert [row.kind for row in diff.rows] == [RowKind.EQUAL, RowKind.CHANGED, RowKind.EQUAL]


def test_merged_paragraphs_stand_in_one_row() -> None:
    old = ["Many officers write under other names.", "They believe that they can speak more freely.", "It is allowed."]
    new = ["Many officers write under other names. They believe that they can speak more freely. It is allowed."]
    (row,) = compared(old, new).rows
    assert (row.kind, row.old, row.new) == (RowKind.CHANGED, (0, 1, 2), (0,))
    assert marked(row.old_spans) == marked(row.new_spans) == []


def test_a_change_of_kind_alone_is_a_change() -> None:
    text = ["A headline of sorts", "Some words that stay."]
    kinds = ["paragraph", "paragraph"]
    diff = compare(text, text, old_kinds=kinds, new_kinds=["heading", "paragraph"])
    assert [(row.kind, row.kind_changed) for row in diff.rows] == [(RowKind.CHANGED, True), (RowKind.EQUAL, False)]
    assert diff.stats.changes == 1
    assert compare(text, text, old_kinds=kinds, new_kinds=kinds).stats.changes == 0


def test_the_kind_of_a_moved_paragraph_is_compared() -> None:
    lines = [f"Paragraph number {k} has got a few words of its own to be known by, such as {k * 7}." for k in range(5)]
    new = [*lines[1:], lines[0]]
    diff = compare(lines, new, old_kinds=["paragraph"] * 5, new_kinds=["paragraph"] * 4 + ["quote"])
    assert [row.kind_changed for row in diff.rows if row.kind is RowKind.MOVED] == [True, True]


def test_white_space_is_a_difference_and_is_marked() -> None:
    (row,) = compared(["one  two three"], ["one two\u00a0three"]).rows
    assert row.kind is RowKind.CHANGED
    assert [s.text for s in row.old_spans if s.kind is SpanKind.REMOVED] == ["  ", " "]
    assert [s.text for s in row.new_spans if s.kind is SpanKind.ADDED] == [" ", "\u00a0"]


def test_a_paragraph_may_hold_line_breaks() -> None:
    (row,) = compared(["first line\nsecond line"], ["first line\nother line"]).rows
    assert marked(row.old_spans) == ["second"]
    assert marked(row.new_spans) == ["other"]


def test_the_newline_of_an_inserted_word_goes_with_it() -> None:
    old, new = compare_line("Minister resigns", "Minister finally resigns")
    assert [(s.text, s.kind) for s in old] == [("Minister resigns", SpanKind.EQUAL)]
    assert [(s.text, s.kind) for s in new] == [
        ("Minister ", SpanKind.EQUAL),
        ("finally ", SpanKind.ADDED),
        ("resigns", SpanKind.EQUAL),
    ]
    assert joined(new) == "Minister finally resigns"
