"""Rules that hold for any two texts."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diffviewer.diff.engine import compare, compare_line, count_words
from diffviewer.diff.options import Options
from diffviewer.diff.result import Diff, RowKind, SpanKind
from tests.diff.rules import compared, joined
from tests.diff.texts import SCRIPTS, SPACES, any_pair, article

PIECES = st.sampled_from([*SCRIPTS, *SPACES])
PARAGRAPHS = st.lists(st.lists(PIECES, max_size=12).map("".join) | st.text(max_size=20), max_size=5)
OPTIONS = st.builds(Options, st.booleans(), st.booleans(), st.booleans(), st.booleans(), st.booleans(), st.booleans())


@pytest.mark.parametrize("seed", range(10))
def test_a_thousand_random_pairs_are_spelt_out_to_the_letter(seed: int) -> None:
    rng = Random(seed)
    for _ in range(1000):
        old, new = any_pair(rng)
        compared(old, new)


@given(PARAGRAPHS, PARAGRAPHS, OPTIONS)
@settings(max_examples=300)
def test_any_text_under_any_options(old: list[str], new: list[str], options: Options) -> None:
    compared(old, new, options)


@given(PARAGRAPHS)
def test_a_text_does_not_differ_from_itself(text: list[str]) -> None:
    diff = compared(text, list(text))
    assert {row.kind for row in diff.rows} <= {RowKind.EQUAL}


@given(PARAGRAPHS, PARAGRAPHS)
@settings(max_examples=300)
def test_words_are_counted_as_they_are_shown(old: list[str], new: list[str]) -> None:
    stats = compare(old, new).stats
    assert count_words(old, new) == (stats.words_added, stats.words_removed)


@pytest.mark.parametrize("seed", range(10))
def test_words_of_edited_articles_are_counted_as_they_are_shown(seed: int) -> None:
    rng = Random(seed)
    for _ in range(100):
        old, new = any_pair(rng)
        stats = compare(old, new).stats
        assert count_words(old, new) == (stats.words_added, stats.words_removed)


def rebuilt(diff: Diff) -> list[str]:
    """The new text made from the old side's unchanged text, what was added, and the moved text of the old side."""
    moved = {row.move: row for row in diff.rows if row.old and row.move is not None}
    parts = {s.move: s.text for row in diff.rows for s in row.old_spans if s.move is not None}
    paragraphs: list[str] = []
    for row in diff.rows:
        if not row.new:
            continue
        source = moved[row.move] if row.move is not None else row
        kept = joined([s for s in source.old_spans if s.kind in (SpanKind.EQUAL, SpanKind.MOVED) and s.move is None])
        used = 0
        made: list[str] = []
        for span in row.new_spans:
            if span.kind is SpanKind.ADDED:
                made.append(span.text)
            elif span.move is not None:
                made.append(parts[span.move])
            else:
                made.append(kept[used : used + len(span.text)])
                used += len(span.text)
        paragraphs.append("".join(made))
    return paragraphs


@pytest.mark.parametrize("seed", range(30))
def test_the_difference_applied_to_the_old_gives_the_new(seed: int) -> None:
    rng = Random(seed)
    old = article(rng)
    new = list(old)
    new[1] = new[1].replace(" the ", " a ")
    new.insert(rng.randrange(6), new.pop(rng.randrange(8)))
    new[3] = f"{new[3]} Added at the end."
    new.pop(rng.randrange(8))
    assert rebuilt(compared(old, new)) == new


@pytest.mark.parametrize("seed", range(30))
def test_swapping_the_sides_mirrors_the_counts(seed: int) -> None:
    rng = Random(seed)
    old = article(rng)
    new = list(old)
    new[2] = new[2].replace(" of ", " beyond ")
    new.append(new.pop(0))
    del new[4]
    ahead, back = compared(old, new).stats, compared(new, old).stats
    assert ahead.changes == back.changes
    assert (ahead.words_added, ahead.paragraphs_added) == (back.words_removed, back.paragraphs_removed)
    assert (ahead.words_removed, ahead.paragraphs_removed) == (back.words_added, back.paragraphs_added)
    assert (ahead.words_moved, ahead.paragraphs_moved) == (back.words_moved, back.paragraphs_moved)


def test_the_result_is_the_same_every_time() -> None:
    rng = Random(5)
    for _ in range(50):
        old, new = any_pair(rng)
        assert compare(old, new) == compare(list(old), list(new))


@pytest.mark.parametrize(
    ("old", "new"), [([], []), ([], ["a"]), (["a"], []), ([""], ["a"]), ([""], []), (["", ""], ["", "a", ""])]
)
def test_empty_texts_and_paragraphs(old: list[str], new: list[str]) -> None:
    compared(old, new)
    compared(new, old)


def test_lines_belong_together_however_different() -> None:
    assert compare_line("", "") == ((), ())
    old, new = compare_line("Ministers deny everything", "Minister admits it all")
    assert (joined(old), joined(new)) == ("Ministers deny everything", "Minister admits it all")
    old, new = compare_line("", "New headline")
    assert old == ()
    assert [span.kind for span in new] == [SpanKind.ADDED]
