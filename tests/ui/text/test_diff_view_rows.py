"""What the view is built on: rows and folds, rows in one column, heights."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diffviewer.diff.result import Row, RowKind, Span, SpanKind
from diffviewer.ui.text import row_parts
from diffviewer.ui.text.inline_spans import gone_words, inline_spans
from diffviewer.ui.text.reading_rows import NEW, OLD, Fold, Mode, Note, ReadingRows
from diffviewer.ui.text.row_index import RowIndex
from tests.ui.text.diff_view_samples import by_hand, document, sample

EQUAL, REMOVED, ADDED = SpanKind.EQUAL, SpanKind.REMOVED, SpanKind.ADDED


@given(st.lists(st.integers(1, 400), min_size=1, max_size=700), st.data())
def test_heights_and_offsets_agree(heights: list[int], data: st.DataObject) -> None:
    index = RowIndex(list(heights))
    for _ in range(5):
        item, height = data.draw(st.integers(0, len(heights) - 1)), data.draw(st.integers(1, 400))
        assert index.set_height(item, height) == height - heights[item]
        heights[item] = height
    assert index.total == sum(heights)
    assert index.tops() == [sum(heights[:n]) for n in range(len(heights) + 1)]
    item = data.draw(st.integers(0, len(heights) - 1))
    top = sum(heights[:item])
    assert index.top(item) == top
    assert index.at(top) == index.at(top + heights[item] - 1) == item
    assert index.at(-5) == 0
    assert index.at(index.total + 5) == len(heights) - 1


KINDS = st.lists(st.sampled_from([RowKind.EQUAL] * 6 + [RowKind.CHANGED, RowKind.REMOVED, RowKind.ADDED]), max_size=60)


def rows_of(kinds: list[RowKind]) -> ReadingRows:
    rows = []
    old = new = 0
    for kind in kinds:
        has_old, has_new = kind is not RowKind.ADDED, kind is not RowKind.REMOVED
        mark = {RowKind.REMOVED: REMOVED, RowKind.ADDED: ADDED}.get(kind, EQUAL)
        text = [(f"{kind} {old} {new}", mark)]
        rows.append((kind, (old,) * has_old, (new,) * has_new, text * has_old, text * has_new, None))
        old, new = old + has_old, new + has_new
    return ReadingRows(by_hand(document(), document(), rows))


@given(KINDS)
def test_folds_hide_only_what_is_equal_and_away_from_changes(kinds: list[RowKind]) -> None:
    rows = rows_of(kinds)
    shown: set[int] = set()
    standing = []
    for item in rows.items:
        if isinstance(item, Fold):
            assert item.end - item.first >= 2
            standing.extend(range(item.first, item.end))
        elif isinstance(item, int):
            shown.add(item)
            standing.append(item)
    assert standing == list(range(len(kinds)))  # all rows, once, in order
    for change in rows.marked:
        assert {n for n in (change - 1, change, change + 1) if 0 <= n < len(kinds)} <= shown
    assert rows.folds == [n for n, item in enumerate(rows.items) if isinstance(item, Fold)]
    rows.set_all_open(True)
    assert [item for item in rows.items if not isinstance(item, Note)] == list(range(len(kinds)))


@given(KINDS)
def test_every_row_finds_its_item(kinds: list[RowKind]) -> None:
    rows = rows_of(kinds)
    for number in range(len(kinds)):
        item = rows.items[rows.item_of(number)]
        assert item == number or (isinstance(item, Fold) and item.first <= number < item.end)
        hidden = isinstance(item, Fold)
        assert rows.reveal(number) is hidden
        assert rows.items[rows.item_of(number)] == number


def test_a_move_has_two_ends_and_counts_once() -> None:
    rows = ReadingRows(sample())
    assert rows.changes == [0, 1, 2, 18]
    assert (rows.other_end(0), rows.other_end(17), rows.other_end(1)) == (17, 0, None)


def test_a_sentence_that_moved_between_paragraphs_is_found() -> None:
    moved = SpanKind.MOVED
    old = Row(RowKind.CHANGED, (0,), (0,), (Span("Kept. ", EQUAL), Span("Gone.", moved, 7)), (Span("Kept. ", EQUAL),))
    new = Row(RowKind.CHANGED, (1,), (1,), (Span("Here. ", EQUAL),), (Span("Here. ", EQUAL), Span("Gone.", moved, 7)))
    comparison = sample()
    rows = ReadingRows(comparison)
    rows.rows = (old, new)
    rows.marked = [0, 1]
    assert (rows.span_end(0, 7), rows.span_end(1, 7), rows.span_end(0, 8)) == (1, 0, None)


PIECES = st.lists(
    st.tuples(st.sampled_from(["=", "-", "+", "-+"]), st.text("ab \n", min_size=1, max_size=6)), min_size=1, max_size=8
)


@given(PIECES)
def test_one_column_holds_both_texts(pieces: list[tuple[str, str]]) -> None:
    old: list[Span] = []
    new: list[Span] = []
    for kind, text in pieces:
        if kind == "=":
            old.append(Span(text, EQUAL))
            new.append(Span(text, EQUAL))
        if "-" in kind:
            old.append(Span(text, REMOVED))
        if "+" in kind:
            new.append(Span(text, ADDED))
    woven = inline_spans(Row(RowKind.CHANGED, (0,), (0,), tuple(old), tuple(new)))

    def letters(kinds: set[SpanKind], spans: tuple[Span, ...] | list[Span]) -> str:
        return "".join("".join(s.text.split()) for s in spans if s.kind in kinds)

    assert letters({EQUAL, ADDED}, woven) == letters({EQUAL, ADDED}, new)
    assert letters({EQUAL, REMOVED}, woven) == letters({EQUAL, REMOVED}, old)


def test_a_break_that_became_a_space_does_not_upset_the_weaving() -> None:
    old = (Span("One.\nTwo ", EQUAL), Span("old ", REMOVED), Span("three.", EQUAL))
    new = (Span("One. Two ", EQUAL), Span("new ", ADDED), Span("three.", EQUAL))
    woven = inline_spans(Row(RowKind.CHANGED, (0, 1), (0,), old, new))
    assert [(span.text, span.kind) for span in woven] == [
        ("One. Two ", EQUAL),
        ("old ", REMOVED),
        ("new ", ADDED),
        ("three.", EQUAL),
    ]


def test_modes_have_their_columns() -> None:
    comparison = sample()
    assert ReadingRows(comparison).columns == 2
    inline = ReadingRows(comparison, mode=Mode.INLINE)
    assert inline.columns == 1
    assert inline.text(2, 0) == ReadingRows(comparison).text(2, OLD)
    newer = ReadingRows(comparison, mode=Mode.NEWER)
    assert newer.text(1, 0) == ReadingRows(comparison).text(1, NEW)


SPANS = st.lists(st.tuples(st.text("ab \n", max_size=30), st.sampled_from([EQUAL, REMOVED])), min_size=1, max_size=8)


@given(SPANS, st.integers(3, 12))
def test_parts_are_the_text_in_pieces(spans: list[tuple[str, SpanKind]], longest: int) -> None:
    given_spans = [Span(text, kind) for text, kind in spans]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(row_parts, "LONGEST", longest)
        patch.setattr(row_parts, "_BACK", 2)
        parts = row_parts.parts_of(given_spans)
    text = "".join(part.text + "\n" * (part.break_after is not None) for part in parts)
    assert text == "".join(span.text for span in given_spans)
    assert all(len(part.text) <= longest for part in parts)
    marked = "".join(part.text[cut.start : cut.end] for part in parts for cut in part.cuts)
    assert marked == "".join(span.text.replace("\n", "") for span in given_spans if span.kind is REMOVED)
    assert [part.paragraph for part in parts] == [
        "".join(p.text + "\n" * (p.break_after is not None) for p in parts[:n]).count("\n") for n in range(len(parts))
    ]


def test_only_the_newer_version_says_where_words_went() -> None:
    old = (Span("One ", EQUAL), Span("small ", REMOVED), Span("boat ", EQUAL), Span("sank", REMOVED), Span(".", EQUAL))
    new = (Span("One boat ", EQUAL), Span("rose", ADDED), Span(".", EQUAL))
    assert gone_words(Row(RowKind.CHANGED, (0,), (0,), old, new)) == [(4, "small")]
    ending = (Span("It ended", EQUAL), Span(" badly", REMOVED))
    assert gone_words(Row(RowKind.CHANGED, (0,), (0,), ending, (Span("It ended", EQUAL),))) == [(8, "badly")]


@given(PIECES)
def test_words_that_went_are_found_at_a_place_of_the_newer_text(pieces: list[tuple[str, str]]) -> None:
    old = [Span(text, EQUAL if kind == "=" else REMOVED) for kind, text in pieces if kind == "=" or "-" in kind]
    new = [Span(text, EQUAL if kind == "=" else ADDED) for kind, text in pieces if kind == "=" or "+" in kind]
    gone = gone_words(Row(RowKind.CHANGED, (0,), (0,), tuple(old), tuple(new)))
    size = sum(len(span.text) for span in new)
    places = [place for place, _ in gone]
    assert places == sorted(places)
    assert all(0 <= place <= size and words.strip() for place, words in gone)


def test_what_the_newer_version_lacks_is_one_line_until_it_is_asked_for() -> None:
    rows = ReadingRows(sample(), mode=Mode.NEWER)
    gone = [item for item in rows.items if isinstance(item, Fold) and item.kind is not RowKind.EQUAL]
    assert {fold.kind for fold in gone} == {RowKind.REMOVED, RowKind.MOVED}
    for fold in gone:
        assert all(not rows.rows[row].new_spans for row in range(fold.first, fold.end))
        assert rows.reveal(fold.first)
        assert rows.items[rows.item_of(fold.first)] == fold.first
    assert all(item.kind is RowKind.EQUAL for item in ReadingRows(sample()).items if isinstance(item, Fold))
