"""Edits made on purpose are found as what they are."""

from random import Random

import pytest

from diffviewer.diff.result import RowKind, SpanKind
from tests.diff.rules import compared, joined, marked
from tests.diff.texts import article, sentence

SEEDS = pytest.mark.parametrize("seed", range(40))


@SEEDS
def test_an_inserted_paragraph(seed: int) -> None:
    rng = Random(seed)
    old = article(rng)
    at = rng.randrange(9)
    added = " ".join(sentence(rng) for _ in range(2))
    diff = compared(old, [*old[:at], added, *old[at:]])
    assert [row.new for row in diff.rows if row.kind is not RowKind.EQUAL] == [(at,)]
    assert diff.stats.paragraphs_added == diff.stats.changes == 1


@SEEDS
def test_a_deleted_paragraph(seed: int) -> None:
    rng = Random(seed)
    old = article(rng)
    at = rng.randrange(8)
    diff = compared(old, old[:at] + old[at + 1 :])
    assert [(row.kind, row.old) for row in diff.rows if row.kind is not RowKind.EQUAL] == [(RowKind.REMOVED, (at,))]


@SEEDS
def test_a_replaced_word(seed: int) -> None:
    rng = Random(seed)
    old = article(rng)
    at = rng.randrange(8)
    words = old[at].split()
    place = rng.randrange(len(words))
    before, words[place] = words[place], "Replacement"
    diff = compared(old, [*old[:at], " ".join(words), *old[at + 1 :]])
    (row,) = [row for row in diff.rows if row.kind is not RowKind.EQUAL]
    assert (row.old, row.new) == ((at,), (at,))
    assert (marked(row.old_spans), marked(row.new_spans)) == ([before], ["Replacement"])


@SEEDS
def test_an_inserted_and_a_deleted_sentence(seed: int) -> None:
    rng = Random(seed)
    old = article(rng)
    extra = sentence(rng)
    parts = old[4].split(". ")
    place = rng.randrange(len(parts))
    longer = ". ".join([*parts[:place], extra.rstrip("."), *parts[place:]])
    ahead = compared(old, [*old[:4], longer, *old[5:]])
    (row,) = [row for row in ahead.rows if row.kind is not RowKind.EQUAL]
    assert marked(row.old_spans) == []
    assert marked(row.new_spans) == [extra]
    back = compared([*old[:4], longer, *old[5:]], old)
    (row,) = [row for row in back.rows if row.kind is not RowKind.EQUAL]
    assert marked(row.old_spans) == [extra]


@SEEDS
def test_a_split_paragraph(seed: int) -> None:
    rng = Random(seed)
    old = article(rng)
    at = rng.randrange(8)
    first, rest = old[at].split(". ", 1)
    new = [*old[:at], f"{first}.", rest, *old[at + 1 :]]
    (row,) = [row for row in compared(old, new).rows if row.kind is not RowKind.EQUAL]
    assert (row.kind, row.old, row.new) == (RowKind.CHANGED, (at,), (at, at + 1))
    assert marked(row.old_spans) == marked(row.new_spans) == []
    (row,) = [row for row in compared(new, old).rows if row.kind is not RowKind.EQUAL]
    assert (row.kind, row.old, row.new) == (RowKind.CHANGED, (at, at + 1), (at,))


@SEEDS
def test_a_split_paragraph_with_an_edit(seed: int) -> None:
    rng = Random(seed)
    old = article(rng)
    at = rng.randrange(8)
    first, rest = old[at].split(". ", 1)
    new = [*old[:at], f"{first} elsewhere.", f"Meanwhile, {rest}", *old[at + 1 :]]
    (row,) = [row for row in compared(old, new).rows if row.kind is not RowKind.EQUAL]
    assert (row.old, row.new) == ((at,), (at, at + 1))
    assert len(" ".join(marked(row.new_spans)).split()) <= 3


@SEEDS
def test_a_moved_paragraph(seed: int) -> None:
    rng = Random(seed)
    old = article(rng)
    start, end = rng.sample(range(8), 2)
    new = list(old)
    new.insert(end, new.pop(start))
    diff = compared(old, new)
    moved = [row for row in diff.rows if row.kind is not RowKind.EQUAL]
    assert {row.kind for row in moved} == {RowKind.MOVED}
    assert diff.stats.paragraphs_moved == diff.stats.changes == 1
    assert joined(moved[0].old_spans or moved[0].new_spans) == joined(moved[1].old_spans or moved[1].new_spans)


@SEEDS
def test_a_moved_paragraph_that_was_edited_shows_its_edit(seed: int) -> None:
    rng = Random(seed)
    old = article(rng)
    new = list(old)
    words = new.pop(1).split()
    before, words[5] = words[5], "Replacement"
    new.insert(6, " ".join(words))
    rows = [row for row in compared(old, new).rows if row.kind is not RowKind.EQUAL]
    assert [(row.kind, row.old, row.new) for row in rows] == [(RowKind.MOVED, (1,), ()), (RowKind.MOVED, (), (6,))]
    assert [s.text.strip() for s in rows[0].old_spans if s.kind is SpanKind.REMOVED] == [before]
    assert [s.text.strip() for s in rows[1].new_spans if s.kind is SpanKind.ADDED] == ["Replacement"]


@SEEDS
def test_a_sentence_moved_into_another_paragraph(seed: int) -> None:
    rng = Random(seed)
    old = article(rng)
    wanderer = sentence(rng, 14)
    new = [*old[:1], f"{wanderer} {old[1]}", *old[2:]]
    old = [*old[:6], f"{old[6]} {wanderer}", *old[7:]]
    diff = compared(old, new)
    rows = [row for row in diff.rows if row.kind is not RowKind.EQUAL]
    assert [(row.old, row.new) for row in rows] == [((1,), (1,)), ((6,), (6,))]
    (there,) = [span for span in rows[0].new_spans if span.kind is not SpanKind.EQUAL]
    (here,) = [span for span in rows[1].old_spans if span.kind is not SpanKind.EQUAL]
    assert here.text.strip() == there.text.strip() == wanderer
    assert here.kind is there.kind is SpanKind.MOVED
    assert here.move == there.move is not None


@SEEDS
def test_two_paragraphs_that_changed_places(seed: int) -> None:
    rng = Random(seed)
    old = article(rng)
    new = list(old)
    new[2], new[5] = new[5], new[2]
    diff = compared(old, new)
    assert {row.kind for row in diff.rows} == {RowKind.EQUAL, RowKind.MOVED}
    # or, where that is less to read, one of them and the two between
    assert 0 < diff.stats.words_moved <= len(f"{old[2]} {old[5]}".split())
    assert diff.stats.words_added == diff.stats.words_removed == 0


@SEEDS
def test_many_edits_at_once_leave_the_rest_alone(seed: int) -> None:
    rng = Random(seed)
    old = article(rng, 20)
    new = list(old)
    new[3] = new[3].replace(" ", " newly ", 1)
    new[8] = new[8].rsplit(" ", 2)[0] + " instead."
    new.insert(12, sentence(rng))
    del new[15]
    diff = compared(old, new)
    assert sum(row.kind is RowKind.EQUAL for row in diff.rows) == 17
    assert diff.stats.changes == 4
