"""What is kept of a pair while others are shown, and what is kept on the screen while one scrolls."""

import random
import threading

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from diffviewer.comparing import Comparison, compare_documents
from diffviewer.diff.result import RowKind
from diffviewer.models import Block, BlockKind, Document
from diffviewer.ui.text.diff_view import DiffView
from diffviewer.ui.text.reading_rows import NEW, OLD, Fold, Mode
from tests.ui.text.diff_view_samples import compared, shown

WORDS = [
    "the",
    "board",
    "voted",
    "on",
    "Monday",
    "to",
    "close",
    "its",
    "quay",
    "for",
    "repairs",
    "وقالت",
    "اللجنة",
    "会议",
    "after",
    "two",
    "inspections",
]
RGB = QImage.Format.Format_RGB32


def article(seed: int, count: int = 60) -> list[str]:
    """Invented paragraphs, some of them right to left."""
    chance = random.Random(seed)
    return [" ".join(chance.choices(WORDS, k=chance.randint(5, 90))) for _ in range(count)]


def edited(texts: list[str], seed: int) -> list[str]:
    """The same with a share of the paragraphs changed, gone, moved and new."""
    chance = random.Random(seed)
    found = list(texts)
    for _ in range(len(texts) // 4):
        at = chance.randrange(len(found))
        match chance.randrange(4):
            case 0:
                del found[at]
            case 1:
                found.insert(at, " ".join(chance.choices(WORDS, k=30)) + f" {at}")
            case 2:
                found[at] = found[at].replace("board", "council") + " it said"
            case 3:
                found.append(found.pop(at))
    return found


def of_all_kinds(old: list[str], new: list[str]) -> Comparison:
    """A comparison of pages with blocks of all kinds."""
    kinds = list(BlockKind)
    sides = (
        tuple(Block(kinds[n % len(kinds)] if n % 3 else BlockKind.PARAGRAPH, text) for n, text in enumerate(side))
        for side in (old, new)
    )
    before, after = (Document(title=blocks[0].text[:20], blocks=blocks) for blocks in sides)
    return compare_documents(before, after)


def on_screen(view: DiffView) -> QImage:
    """The view as it stands in the window, without the map."""
    image = view.screen().grabWindow(view.winId()).toImage().convertToFormat(RGB)
    return image.copy(0, 0, view.canvas.viewport().width(), image.height())


def painted_anew(view: DiffView) -> QImage:
    """The view as it is painted from nothing, without the map."""
    image = view.grab().toImage().convertToFormat(RGB)
    return image.copy(0, 0, view.canvas.viewport().width(), image.height())


def are_alike(one: QImage, other: QImage) -> bool:
    """Whether no colour differs by more than a step: an edge painted in two strips may be rounded otherwise."""
    left, right = bytes(one.constBits()), bytes(other.constBits())
    return len(left) == len(right) and (left == right or all(abs(a - b) <= 1 for a, b in zip(left, right, strict=True)))


class Strips(QObject):
    """Adds up how many rows of pixels are painted."""

    def __init__(self) -> None:
        super().__init__()
        self.height = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look at paintings, and let everything pass."""
        if isinstance(event, QPaintEvent):
            self.height += event.rect().height()
        return False


@pytest.mark.parametrize("mode", ["side", "inline", "new"])
def test_what_is_moved_on_the_screen_is_what_would_be_painted(qtbot: QtBot, mode: str) -> None:
    texts = article(1)
    view = shown(qtbot, of_all_kinds(texts, edited(texts, 2)), size=(900, 500))
    view.set_mode(mode)
    view.unfold_all()
    strips, chance = Strips(), random.Random(3)
    canvas = view.canvas
    canvas.viewport().installEventFilter(strips)
    qtbot.wait(20)
    whole = 0
    for _ in range(25):
        strips.height = 0
        canvas.map.setValue(canvas.map.value() + chance.choice((1, 3, 37, 63, 150, 333, -1, -40, -260, 900)))
        qtbot.wait(15)
        whole += strips.height >= canvas.viewport().height()
        assert are_alike(on_screen(view), painted_anew(view))
    assert whole < 10


def test_the_frame_of_the_keyboard_stays_where_it_is(qtbot: QtBot) -> None:
    texts = article(4)
    view = shown(qtbot, of_all_kinds(texts, edited(texts, 5)), size=(900, 500))
    view.unfold_all()
    view.canvas.lights.framed = True
    view.canvas.setFocus()
    view.canvas.viewport().update()
    for value in (40, 77, 30):
        view.canvas.map.setValue(value)
        qtbot.wait(15)
        assert are_alike(on_screen(view), painted_anew(view))


def test_a_pair_shown_again_is_folded_as_at_first_and_looks_the_same(qtbot: QtBot) -> None:
    texts = article(6)
    pairs = [compared(texts, edited(texts[:20], seed) + texts[20:]) for seed in (7, 8)]
    view = shown(qtbot, pairs[0], size=(900, 500))
    first = painted_anew(view)
    rows = view.canvas.rows
    assert rows is not None
    fold = next(item for item in rows.items if isinstance(item, Fold))
    rows.open(fold)
    view.canvas.refold()
    assert fold not in rows.items
    view.show_comparison(pairs[1])
    assert painted_anew(view) != first
    view.show_comparison(pairs[0])
    view.canvas.map.setValue(0)
    assert view.canvas.rows is rows
    assert fold in rows.items
    assert painted_anew(view) == first


def test_unfolded_stays_unfolded_for_pairs_shown_before(qtbot: QtBot) -> None:
    texts = article(9)
    pairs = [compared(texts, edited(texts[:20], seed) + texts[20:]) for seed in (10, 11)]
    view = shown(qtbot, pairs[0])
    view.show_comparison(pairs[1])
    view.unfold_all()
    view.show_comparison(pairs[0])
    assert view.canvas.rows is not None
    assert not view.canvas.rows.folds
    view.fold_all()
    view.show_comparison(pairs[1])
    assert view.canvas.rows.folds


def test_another_width_and_size_are_heeded_by_pairs_shown_before(qtbot: QtBot) -> None:
    texts = article(12, 20)
    pairs = [compared(texts, edited(texts, seed)) for seed in (13, 14)]
    view = shown(qtbot, pairs[0], size=(900, 500))
    view.show_comparison(pairs[1])
    view.set_zoom(1.4)
    view.set_split(0.35)
    view.show_comparison(pairs[0])
    other = shown(qtbot, None, size=(900, 500))
    other.set_zoom(1.4)
    other.set_split(0.35)
    other.show_comparison(pairs[0])
    for each in (view, other):
        each.canvas.map.setValue(0)
    assert painted_anew(view) == painted_anew(other)


def test_a_paragraph_that_stands_on_both_sides_and_in_two_pairs_is_laid_out_once(qtbot: QtBot) -> None:
    texts = article(15, 12)
    pairs = [compared(texts, [*texts[:-1], f"It ends otherwise {n}."]) for n in range(2)]
    view = shown(qtbot, pairs[0])
    view.unfold_all()
    sheet = view.canvas.sheet
    assert sheet is not None
    assert sheet.rows.rows[0].kind is RowKind.EQUAL
    old, new = (sheet.layout(0).columns[column] for column in (OLD, NEW))
    assert old is not None
    assert new is not None
    assert old.paragraphs[0].layout is new.paragraphs[0].layout
    view.show_comparison(pairs[1])
    assert view.canvas.sheet is not None
    assert view.canvas.sheet is not sheet
    again = view.canvas.sheet.layout(0).columns[OLD]
    assert again is not None
    assert again.paragraphs[0].layout is old.paragraphs[0].layout


def test_only_the_pairs_shown_lately_are_kept(qtbot: QtBot) -> None:
    texts = article(16, 4)
    pairs = [compared(texts, edited(texts, seed)) for seed in range(82)]
    view = shown(qtbot, pairs[0])
    rows = view.canvas.rows
    for pair in pairs[1:]:
        view.show_comparison(pair)
    view.show_comparison(pairs[0])
    assert view.canvas.rows is not rows


def test_the_map_is_put_right_once_scrolling_is_over(qtbot: QtBot) -> None:
    old = article(17, 1500)
    view = shown(qtbot, compared(old, [f"{text} {number}" for number, text in enumerate(old)]), size=(900, 500))
    canvas = view.canvas
    canvas.map.repaint()
    for value in range(0, 2000, 100):
        canvas.map.setValue(value)
        canvas.map.repaint()
    canvas._ahead.stop()  # which lays out what is out of sight, and has the map painted too
    QTest.qWait(300)
    before = canvas.map.grab().toImage()
    canvas.map.resize(canvas.map.width(), canvas.map.height() - 1)  # all is made anew
    canvas.map.resize(canvas.map.width(), canvas.map.height() + 1)
    assert canvas.map.grab().toImage() == before


def test_a_long_comparison_is_put_in_order_by_the_thread_that_made_it(qtbot: QtBot) -> None:
    texts = [f"Paragraph {n} of a long report." for n in range(1500)]
    view = shown(qtbot, compared(["One."], ["Two."]))
    lately = view.canvas.lately
    for edit in range(5):
        pair = compared(texts, [*texts[:700], f"Edit {edit}.", *texts[700:]])
        worker = threading.Thread(target=lately.prepare, args=(pair,))
        worker.start()
        worker.join()
        prepared = lately._prepared[id(pair), Mode.SIDE]
        view.show_comparison(pair)
        assert view.canvas.rows is prepared
        assert not lately._prepared
        assert [prepared.text(row, NEW) for row in prepared.changes] == [f"Edit {edit}."]
    for edit in range(5):  # of those that nobody asks for, few are kept
        lately.prepare(compared(texts, [*texts, f"Edit {edit}."]))
    assert len(lately._prepared) == 3
    lately.prepare(compared(["One."], ["Two."]))
    assert len(lately._prepared) == 3
