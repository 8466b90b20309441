"""What may be overlooked is overlooked, and counted."""

import pytest

from diffviewer.diff.engine import compare
from diffviewer.diff.options import Options
from diffviewer.diff.result import RowKind, SpanKind
from tests.diff.rules import compared

CASES = [
    (Options(ignore_case=True), "The Prime Minister spoke", "the prime minister spoke", 3),
    (Options(ignore_punctuation=True), "Well, he said so.", "Well he said so", 2),
    (Options(ignore_punctuation=True), "He came – and went", "He came and went", 1),
    (Options(ignore_quotes_and_dashes=True), "“Yes” – she's sure", '"Yes" - she’s sure', 3),
    (Options(ignore_white_space=True), "two  spaces and\u00a0a tab", "two spaces and a tab", 2),
    (Options(ignore_numbers=True), "In 2011 some 1,200 came", "In 2012 some 900 came", 2),
]


@pytest.mark.parametrize(("options", "old", "new", "count"), CASES)
def test_an_option_hides_its_differences_and_counts_them(options: Options, old: str, new: str, count: int) -> None:
    diff = compared([old], [new], options)
    assert [row.kind for row in diff.rows] == [RowKind.EQUAL]
    assert (diff.stats.changes, diff.stats.ignored) == (0, count)


@pytest.mark.parametrize(("options", "old", "new", "count"), CASES)
def test_without_it_they_show(options: Options, old: str, new: str, count: int) -> None:
    diff = compared([old], [new])
    assert diff.stats.changes > 0
    assert diff.stats.ignored == 0


@pytest.mark.parametrize(("options", "old", "new", "count"), CASES)
def test_other_differences_still_show(options: Options, old: str, new: str, count: int) -> None:
    diff = compared([f"{old} yesterday or so"], [f"{new} yesterday indeed"], options)
    (row,) = diff.rows
    assert [span.text for span in row.new_spans if span.kind is SpanKind.ADDED] == ["indeed"]
    assert diff.stats.ignored == count


def test_finest_marks_no_more_words() -> None:
    old = ["She spoke of the hopes of a generation when she addressed the crowd in the square."]
    new = ["She spoke to the fears of an age when she addressed the crowds in the old square."]
    usual, finest = compare(old, new).stats, compared(old, new, Options(finest=True)).stats
    assert finest.words_added + finest.words_removed <= usual.words_added + usual.words_removed
