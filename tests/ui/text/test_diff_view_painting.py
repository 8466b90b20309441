import pytest
from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from diffviewer.comparing import compare_documents
from diffviewer.diff.result import RowKind, SpanKind
from diffviewer.models import Block, BlockKind
from diffviewer.ui.text.diff_view import DiffView
from diffviewer.ui.text.reading_rows import NEW, OLD, Fold
from diffviewer.ui.text.sheet import BAR, GUTTER
from tests.ui.text.diff_view_samples import (
    BOATS,
    QUIET,
    SILENCE,
    SKIPPER,
    VOTE,
    by_hand,
    colours,
    compared,
    document,
    picture,
    sample,
    shown,
)

MOVED_IN, CHANGED, REMOVED, EQUAL, MOVED_OUT, ADDED = 0, 1, 2, 3, 17, 18


def rect_of(view: DiffView, row: int, column: int, start: int, end: int) -> QRectF:
    canvas = view.canvas
    assert canvas.rows is not None
    assert canvas.sheet is not None
    laid_out = canvas.sheet.layout(row).columns[column]
    assert laid_out is not None
    return laid_out.rects(start, end)[0].translated(canvas.origin(canvas.rows.item_of(row), column))


@pytest.mark.parametrize("mode", ["light", "dark", "high contrast"])
def test_changed_words_are_tinted_and_the_rest_is_not(qtbot: QtBot, mode: str) -> None:
    view = shown(qtbot, sample(), mode=mode)
    ink, image = view.canvas.theme.palette, picture(view)
    for column, word, tint in ((OLD, "Monday", ink.old_soft), (NEW, "Tuesday", ink.new_soft)):
        box = rect_of(view, CHANGED, column, 27, 27 + len(word))
        top = box.center().y() - 7
        assert tint in colours(image, box.left() + 1, top, box.right() - 1, top + 14)
        before = rect_of(view, CHANGED, column, 4, 11)
        assert colours(image, before.left(), before.top(), before.right(), before.bottom()).isdisjoint(
            {ink.old_soft, ink.new_soft}
        )
        assert ink.paper in colours(image, before.left(), before.top(), before.right(), before.bottom())


def test_removed_words_are_struck_through_and_added_ones_underlined(qtbot: QtBot) -> None:
    view = shown(qtbot, sample())
    ink, image = view.canvas.theme.palette, picture(view)

    def full_lines(column: int, word: str, colour: str) -> list[float]:
        """The heights, from the middle of the word, at which a line runs through it from end to end."""
        box = rect_of(view, CHANGED, column, 27, 27 + len(word))
        across = range(round(box.left()) + 1, round(box.right()) - 1)
        return [
            y - box.center().y()
            for y in range(round(box.top()), round(box.bottom()))
            if all(image.pixelColor(x, y).name() == colour for x in across)
        ]

    struck = full_lines(OLD, "Monday", ink.old_text)
    assert struck
    assert all(-4 < y < 4 for y in struck)
    underlined = full_lines(NEW, "Tuesday", ink.new_text)
    assert underlined
    assert all(5 < y < 12 for y in underlined)


def test_whole_paragraphs_are_tinted_and_opposite_is_a_hatched_void(qtbot: QtBot) -> None:
    view = shown(qtbot, sample())
    ink, image, canvas = view.canvas.theme.palette, picture(view), view.canvas
    old, new = canvas.cell(REMOVED, OLD), canvas.cell(REMOVED, NEW)
    assert colours(image, old.left(), old.top(), old.left() + BAR, old.bottom()) == {ink.old}
    assert ink.old_row in colours(image, old.left() + BAR, old.top(), old.left() + GUTTER, old.bottom())
    assert image.pixelColor(old.right() - 8, old.center().y()).name() == ink.old_row
    hole = colours(image, new.left() + GUTTER, new.top(), new.right() - 1, new.bottom())
    assert {ink.void, ink.void_hatch} <= hole
    assert colours(image, new.left(), new.top(), new.left() + GUTTER, new.bottom()) == {ink.paper}
    assert ink.old not in colours(image, new.left(), new.top(), new.left() + BAR, new.bottom())
    view.canvas.map.setValue(view.canvas.map.maximum())
    image = picture(view)
    added = canvas.cell(ADDED, NEW)
    assert colours(image, added.left(), added.top(), added.left() + BAR, added.bottom()) == {ink.new}
    assert image.pixelColor(added.right() - 8, added.center().y()).name() == ink.new_row


def test_moved_paragraphs_are_violet_with_a_chip(qtbot: QtBot) -> None:
    view = shown(qtbot, sample())
    ink, image, canvas = view.canvas.theme.palette, picture(view), view.canvas
    cell = canvas.cell(MOVED_IN, NEW)
    assert colours(image, cell.left(), cell.top(), cell.left() + BAR, cell.bottom()) == {ink.moved}
    assert image.pixelColor(cell.right() - 8, cell.center().y()).name() == ink.moved_row
    assert image.pixelColor(cell.left() + BAR + 1, cell.bottom() - 2).name() == ink.paper
    assert canvas.sheet is not None
    laid_out = canvas.sheet.layout(MOVED_IN).columns[NEW]
    assert laid_out is not None
    assert laid_out.chip is not None
    assert laid_out.chip.text == "moved from ¶ 17 ↓"
    assert laid_out.chip.target == MOVED_OUT
    chip = laid_out.chip.rect.translated(canvas.origin(0, NEW))
    assert ink.moved in colours(image, chip.left(), chip.top(), chip.right(), chip.bottom())


def test_unchanged_paragraphs_have_no_marks(qtbot: QtBot) -> None:
    view = shown(qtbot, sample())
    ink, image = view.canvas.theme.palette, picture(view)
    cell = view.canvas.cell(EQUAL, OLD)
    assert colours(image, cell.left(), cell.top(), cell.left() + GUTTER, cell.bottom()) == {ink.paper}


@pytest.mark.parametrize("width", [480, 700, 900, 1500])
@pytest.mark.parametrize("split", [0.3, 0.5, 0.7])
def test_rows_stay_aligned_however_the_text_wraps(qtbot: QtBot, width: int, split: float) -> None:
    old, new = [VOTE, BOATS * 3, *QUIET[:3]], [VOTE + BOATS * 2, BOATS * 3, *QUIET[:3]]
    view = shown(qtbot, compared(old, new), size=(width, 600))
    view.set_split(split)
    canvas = view.canvas
    assert canvas.sheet is not None
    for item in canvas.visible_items():
        if isinstance(canvas.sheet.items[item], Fold):
            continue
        row = canvas.sheet.layout(canvas.sheet.items[item])
        heights = [column.height for column in row.columns if column]
        assert canvas.sheet.index.height(item) == row.height >= max(heights)
        assert canvas.origin(item, OLD).y() == canvas.origin(item, NEW).y()


def test_lines_are_no_longer_than_reads_well(qtbot: QtBot) -> None:
    view = shown(qtbot, sample(), size=(2400, 700))
    canvas = view.canvas
    assert canvas.sheet is not None
    for pane in canvas.sheet.panes:
        assert pane.text_width <= canvas.sheet.style.widest
        middle = pane.text_left + pane.text_width / 2
        assert abs(middle - (pane.left + pane.right) / 2) < 20
    lines = canvas.sheet.layout(CHANGED).columns[OLD].paragraphs[0].layout.lines
    assert max(line.end - line.start for line in lines) < 90


def test_unchanged_stretches_are_folded_with_one_paragraph_of_context(qtbot: QtBot) -> None:
    view = shown(qtbot, sample())
    canvas = view.canvas
    assert canvas.sheet is not None
    items = list(canvas.sheet.items)
    assert items == [0, 1, 2, 3, Fold(4, 16), 16, 17, 18]
    assert canvas.sheet.index.height(4) == canvas.sheet.style.fold_height


def test_identical_texts_say_so(qtbot: QtBot) -> None:
    view = shown(qtbot, compared(QUIET, QUIET))
    ink, image = view.canvas.theme.palette, picture(view)
    assert view.change_count == 0
    assert colours(image, 0, 0, 800, 10) == {ink.window}
    assert ink.text in colours(image, 350, 10, 550, 50)
    assert view.canvas.sheet is not None
    assert len(view.canvas.sheet.items) == 1 + len(QUIET)  # the text itself is there to be read


def test_nothing_is_an_empty_sheet_of_paper(qtbot: QtBot) -> None:
    view = shown(qtbot, None)
    assert colours(picture(view), 0, 0, 800, 500) == {view.canvas.theme.palette.paper}
    view.next_change()
    view.previous_change()
    view.go_to_change(3)
    view.select_all()
    view.copy()
    view.unfold_all()
    view.set_mode("inline")
    view.zoom_in()


def test_merged_paragraphs_share_a_row_with_a_gap(qtbot: QtBot) -> None:
    old, new = document(VOTE, BOATS), document(f"{VOTE} {BOATS}")
    row = (
        RowKind.CHANGED,
        (0, 1),
        (0,),
        [(f"{VOTE}\n{BOATS}", SpanKind.EQUAL)],
        [(f"{VOTE} {BOATS}", SpanKind.EQUAL)],
        None,
    )
    view = shown(qtbot, by_hand(old, new, [row]))
    assert view.canvas.sheet is not None
    columns = view.canvas.sheet.layout(0).columns
    first, second = columns[OLD].paragraphs
    assert second.top - first.layout.height >= 12
    assert first.break_after is SpanKind.EQUAL
    assert len(columns[NEW].paragraphs) == 1


def test_kinds_of_blocks_look_different(qtbot: QtBot) -> None:
    blocks = [Block(kind, f"This is what stands in a {kind}.") for kind in BlockKind]
    view = shown(qtbot, compare_documents(document(*blocks), document(*blocks)), size=(900, 900))
    sheet = view.canvas.sheet
    assert sheet is not None
    styles = {}
    for row, kind in enumerate(BlockKind):
        styles[kind] = sheet.layout(row).columns[OLD].paragraphs[0].layout.style
    plain = styles[BlockKind.PARAGRAPH]
    heading = styles[BlockKind.HEADING].font
    assert heading.bold()
    assert heading.pointSizeF() > plain.font.pointSizeF()
    assert styles[BlockKind.LIST_ITEM].bullet
    assert styles[BlockKind.QUOTE].rule
    assert styles[BlockKind.QUOTE].indent > 0
    assert styles[BlockKind.CORRECTION].font.italic()
    assert styles[BlockKind.CAPTION].font.family() != plain.font.family()
    assert styles[BlockKind.STANDFIRST].font.pointSizeF() > plain.font.pointSizeF()
    bullet = view.canvas.origin(view.canvas.rows.item_of(list(BlockKind).index(BlockKind.LIST_ITEM)), OLD)
    assert view.canvas.theme.palette.text_muted in colours(
        picture(view), bullet.x(), bullet.y(), bullet.x() + 18, bullet.y() + 24
    )


def test_a_paragraph_that_became_a_heading_says_so(qtbot: QtBot) -> None:
    old = document(VOTE, Block(BlockKind.PARAGRAPH, "What comes next for the quay"), BOATS)
    new = document(VOTE, Block(BlockKind.HEADING, "What comes next for the quay"), BOATS)
    view = shown(qtbot, compare_documents(old, new))
    assert view.change_count == 1
    columns = view.canvas.sheet.layout(1).columns
    assert [column.chip.text for column in columns] == ["paragraph", "heading"]


def test_headline_byline_and_dates_stand_above_the_text(qtbot: QtBot) -> None:
    facts = {"byline": "Ingrid Aas", "published": "2026-03-02T18:05:00+01:00"}
    old = document(VOTE, BOATS, title="Board closes rotten quay", modified="2026-03-02T18:05:00+01:00", **facts)
    new = document(VOTE, BOATS, title="Board closes damaged quay", modified="2026-03-03T07:40:00+01:00", **facts)
    view = shown(qtbot, compare_documents(old, new))
    rows = view.canvas.rows
    assert [line.label for line in rows.head] == ["Headline", "Modified"]
    assert [s.text for s in rows.spans(0, OLD) if s.kind is SpanKind.REMOVED] == ["rotten"]
    assert "07:40 UTC+01:00" in rows.text(1, NEW)
    ink, box = view.canvas.theme.palette, rect_of(view, 0, NEW, 13, 20)
    assert ink.new_soft in colours(picture(view), box.left(), box.top(), box.right(), box.bottom())
    assert view.change_count == 2


def test_next_change_visits_the_lines_above_the_text(qtbot: QtBot) -> None:
    old = document(VOTE, BOATS, title="Board closes rotten quay")
    view = shown(qtbot, compare_documents(old, document(VOTE, BOATS[:-5], title="Board closes damaged quay")))
    seen: list[tuple[int, int]] = []
    view.change_shown.connect(seen.append)
    view.next_change()
    view.next_change()
    assert seen == [(0, 2), (1, 2)]
    assert [view.canvas.rows.head_of(row) is not None for row in view.canvas.rows.changes] == [True, False]


ARABIC = "قالت وزارة الصحة يوم الإثنين إن عدد المصابين ارتفع إلى 120 شخصا في العاصمة، وإن المستشفيات مستعدة."


def test_right_to_left_text_begins_at_the_right(qtbot: QtBot) -> None:
    view = shown(qtbot, compared([ARABIC], [ARABIC.replace("الإثنين", "الثلاثاء")]))
    sheet = view.canvas.sheet
    paragraph = sheet.layout(0).columns[OLD].paragraphs[0].layout
    assert paragraph.rtl
    edge = paragraph.lines[0].line.naturalTextRect()
    assert abs(edge.right() - sheet.panes[OLD].text_width) < 2
    start = ARABIC.index("الإثنين")
    box = rect_of(view, 0, OLD, start, start + len("الإثنين"))
    assert view.canvas.theme.palette.old_soft in colours(
        picture(view), box.left(), box.top(), box.right(), box.bottom()
    )


def test_numbers_in_right_to_left_text_are_marked_whole(qtbot: QtBot) -> None:
    view = shown(qtbot, compared([ARABIC], [ARABIC.replace("120", "145")]))
    laid_out = view.canvas.sheet.layout(0).columns[OLD]
    start = ARABIC.index("120")
    (whole,) = laid_out.rects(start, start + 3)
    digits = [laid_out.rects(n, n + 1)[0] for n in range(start, start + 3)]
    assert sum(digit.width() for digit in digits) == pytest.approx(whole.width(), abs=0.5)
    assert [d.left() for d in digits] == sorted(d.left() for d in digits)  # from the left, as numbers are


def test_marks_stand_on_their_words_after_emoji(qtbot: QtBot) -> None:
    text = "Before 😀😀 and 👩‍👩‍👧‍👦 and 🇳🇴 comes the wrong word."
    view = shown(qtbot, compared([text], [text.replace("wrong", "right")]))
    (mark,) = view.canvas.sheet.layout(0).columns[OLD].paragraphs[0].marks
    layout = view.canvas.sheet.layout(0).columns[OLD].paragraphs[0].layout.layout
    units = layout.text().encode("utf-16-le")
    assert units[2 * mark.start : 2 * mark.end].decode("utf-16-le") == "wrong"


HOSTILE = [
    "line\u2028separators\u2029and\u0085others",
    "\u202ereversed\u202c and \u2066isolated",
    "a" * 20_000,
    "word " * 4_000,
    "\U0001f600" * 500,
    "e" + "\u0301" * 300,
    "null \x00 and bell \x07",
    "\ud800 alone",
    "\ufeff\u200b\u200d",
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_odd_text_does_no_harm(qtbot: QtBot, text: str) -> None:
    old, new = document(VOTE, text, BOATS), document(VOTE, text + " more", BOATS)
    before = [(text, SpanKind.EQUAL)]
    view = shown(
        qtbot,
        by_hand(
            old,
            new,
            [
                (RowKind.EQUAL, (0,), (0,), [(VOTE, SpanKind.EQUAL)], [(VOTE, SpanKind.EQUAL)], None),
                (RowKind.CHANGED, (1,), (1,), before, [*before, (" more", SpanKind.ADDED)], None),
                (RowKind.REMOVED, (2,), (), [(BOATS, SpanKind.REMOVED)], [], None),
            ],
        ),
    )
    picture(view)
    view.next_change()
    view.select_all()
    view.canvas.map.setValue(view.canvas.map.maximum())
    picture(view)


def test_theme_and_text_size_change_at_once(qtbot: QtBot) -> None:
    view = shown(qtbot, sample())
    height = view.canvas.sheet.index.total
    view.canvas.theme.mode = "dark"
    assert view.canvas.theme.palette.dark
    assert colours(picture(view), 450, 1, 452, 3) <= set(view.canvas.theme.palette.colours().values())
    with qtbot.waitSignal(view.zoom_changed):
        view.zoom_in()
    assert view.canvas.sheet.index.total > height
    view.zoom_reset()
    assert view.canvas.sheet.index.total == height
    for _ in range(40):
        view.zoom_out()
    picture(view)


def test_inline_shows_both_texts_in_one_column(qtbot: QtBot) -> None:
    view = shown(qtbot, sample())
    view.set_mode("inline")
    ink, image, rows = view.canvas.theme.palette, picture(view), view.canvas.rows
    assert rows.columns == 1
    text = rows.text(CHANGED, 0)
    assert text.replace("\N{THIN SPACE}", " ") == VOTE.replace("Monday", "Monday Tuesday")
    for word, tint in (("Monday", ink.old_soft), ("Tuesday", ink.new_soft)):
        start = text.index(word)
        box = rect_of(view, CHANGED, 0, start, start + len(word))
        assert tint in colours(image, box.left(), box.top(), box.right(), box.bottom())
    view.set_mode("new")
    assert view.canvas.rows.text(CHANGED, 0) == VOTE.replace("Monday", "Tuesday")
    assert view.canvas.rows.text(REMOVED, 0) == SILENCE
    view.set_mode("side")
    assert view.canvas.rows.text(MOVED_OUT, OLD) == SKIPPER
