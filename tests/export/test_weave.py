"""Both sides of a row woven into one."""

from hypothesis import given
from hypothesis import strategies as st

from diffviewer.diff.engine import compare
from diffviewer.diff.options import Options
from diffviewer.diff.result import Row, RowKind, Span, SpanKind
from diffviewer.export.weave import BREAK, Side, woven
from tests.export.comparisons import paragraphs

EQUAL, REMOVED, ADDED, MOVED = SpanKind.EQUAL, SpanKind.REMOVED, SpanKind.ADDED, SpanKind.MOVED


def changed(old: list[tuple[str, SpanKind]], new: list[tuple[str, SpanKind]]) -> Row:
    """A row of the given spans, with as many paragraphs as they have lines."""
    sides = [tuple(Span(text, kind) for text, kind in spans) for spans in (old, new)]
    numbers = [tuple(range("".join(text for text, _ in spans).count("\n") + 1)) for spans in (old, new)]
    return Row(RowKind.CHANGED, numbers[0], numbers[1], sides[0], sides[1])


def said(row: Row) -> str:
    marks = {REMOVED: "[-{}-]", ADDED: "{{+{}+}}", MOVED: "<{}>", EQUAL: "{}"}
    pieces = woven(row)
    assert pieces is not None
    return "".join(marks[piece.kind].format(piece.text.replace("\n", "¶")) for piece in pieces)


def test_a_word_for_another() -> None:
    row = changed(
        [("It is ", EQUAL), ("shut", REMOVED), (" now", EQUAL)], [("It is ", EQUAL), ("open", ADDED), (" now", EQUAL)]
    )
    assert said(row) == "It is [-shut-]{+open+} now"


def test_a_word_that_went_keeps_its_spaces() -> None:
    row = changed([("using ", EQUAL), ("the", REMOVED), (" social media", EQUAL)], [("using social media", EQUAL)])
    assert said(row) == "using [-the-] social media"


def test_a_word_that_came_keeps_its_spaces() -> None:
    row = changed([("using social media", EQUAL)], [("using ", EQUAL), ("the", ADDED), (" social media", EQUAL)])
    assert said(row) == "using {+the+} social media"


def test_a_split_and_a_merge_show_the_break() -> None:
    whole, parts = [("One. Two.", EQUAL)], [("One.\nTwo.", EQUAL)]
    assert said(changed(whole, parts)) == "One.{+¶+}Two."
    assert said(changed(parts, whole)) == "One.[-¶-] Two."
    assert said(changed(parts, parts)) == "One.¶Two."


def test_a_break_beside_a_change() -> None:
    row = changed(
        [("around ", EQUAL), ("it.", REMOVED), ("\nShe was", EQUAL)],
        [("around ", EQUAL), ("it, he said.", ADDED), (" She was", EQUAL)],
    )
    assert said(row) == "around [-it.-]{+it, he said.+}[-¶-] She was"


def test_one_side_alone() -> None:
    assert said(Row(RowKind.REMOVED, (0,), (), (Span("Gone.", REMOVED),), ())) == "[-Gone.-]"
    assert said(Row(RowKind.ADDED, (), (0,), (), (Span("Came.", ADDED),))) == "{+Came.+}"


def test_equal_text_that_cannot_be_laid_together() -> None:
    assert woven(changed([("one two", EQUAL)], [("three", EQUAL)])) is None


@given(paragraphs, paragraphs, st.booleans())
def test_the_pieces_of_each_side_give_its_words(old: list[str], new: list[str], finest: bool) -> None:
    for row in compare(old, new, Options(finest=finest)).rows:
        pieces = woven(row)
        assert pieces is not None
        for other, numbers, texts in ((Side.NEW, row.old, old), (Side.OLD, row.new, new)):
            # a break that came stands where the older side has white space
            mine = "".join(piece.text for piece in pieces if piece.side is not other or piece.text == BREAK)
            if numbers:
                assert mine.split() == " ".join(texts[number] for number in numbers).split()
