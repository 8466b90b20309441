"""Invented articles for the tests of the view."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from diffviewer.comparing import Comparison, LineDiff, compare_documents
from diffviewer.diff.result import Diff, Row, RowKind, Span, SpanKind, Stats
from diffviewer.models import Block, BlockKind, Document
from diffviewer.ui.look.theme import Theme
from diffviewer.ui.text.diff_view import DiffView

VOTE = "The harbour board voted on Monday to close the north quay for repairs, after two inspections."
BOATS = "Fishermen who land their catch there were given four days to find other berths along the coast."
SKIPPER = "We were told in March that the quay would last another winter, said Marit Solheim, a skipper."
MONEY = "The municipality has set aside 14 million kroner for the work, which is to begin in April."
SILENCE = "A spokesman for the coastal administration declined to comment on either of the reports."
QUIET = tuple(f"Quiet paragraph number {n} says the same in both versions, as it always did." for n in range(12))

SAME = LineDiff((), ())
E, R, A, M = SpanKind.EQUAL, SpanKind.REMOVED, SpanKind.ADDED, SpanKind.MOVED


def document(*paragraphs: str | Block, title: str = "A title", **fields: str) -> Document:
    blocks = tuple(p if isinstance(p, Block) else Block(BlockKind.PARAGRAPH, p) for p in paragraphs)
    return Document(title=title, blocks=blocks, **fields)


def sample() -> Comparison:
    """A changed word, a removed and an added paragraph, a long quiet stretch, a paragraph that moved."""
    old = document(VOTE, SILENCE, BOATS, *QUIET, MONEY, SKIPPER)
    new = document(SKIPPER, VOTE.replace("Monday", "Tuesday"), BOATS, *QUIET, MONEY, "Nobody had asked for it before.")
    return by_hand(
        old,
        new,
        [
            (RowKind.MOVED, (), (0,), [], [(SKIPPER, M)], 1),
            (
                RowKind.CHANGED,
                (0,),
                (1,),
                [(VOTE[:27], E), ("Monday", R), (VOTE[33:], E)],
                [(VOTE[:27], E), ("Tuesday", A), (VOTE[33:], E)],
                None,
            ),
            (RowKind.REMOVED, (1,), (), [(SILENCE, R)], [], None),
            (RowKind.EQUAL, (2,), (2,), [(BOATS, E)], [(BOATS, E)], None),
            *((RowKind.EQUAL, (3 + n,), (3 + n,), [(text, E)], [(text, E)], None) for n, text in enumerate(QUIET)),
            (RowKind.EQUAL, (15,), (15,), [(MONEY, E)], [(MONEY, E)], None),
            (RowKind.MOVED, (16,), (), [(SKIPPER, M)], [], 1),
            (RowKind.ADDED, (), (16,), [], [("Nobody had asked for it before.", A)], None),
        ],
    )


Spans = Sequence[tuple[str, SpanKind]]


def by_hand(
    old: Document,
    new: Document,
    rows: Sequence[tuple[RowKind, tuple[int, ...], tuple[int, ...], Spans, Spans, int | None]],
) -> Comparison:
    """A comparison with rows as given, whatever the engine would say."""
    made = tuple(
        Row(kind, o, n, tuple(Span(*s) for s in before), tuple(Span(*s) for s in after), move)
        for kind, o, n, before, after, move in rows
    )
    changes = sum(row.kind is not RowKind.EQUAL for row in made)
    return Comparison(old, new, SAME, SAME, SAME, SAME, Diff(made, Stats(changes=changes)))


def compared(old: Sequence[str], new: Sequence[str]) -> Comparison:
    return compare_documents(document(*old), document(*new))


def shown(qtbot: QtBot, comparison: Comparison | None, *, size: tuple[int, int] = (900, 640), mode="light") -> DiffView:
    """A view of a comparison, in a window of its own."""
    view = DiffView(Theme(mode=mode))
    qtbot.addWidget(view)
    view.resize(*size)
    with qtbot.waitExposed(view):
        view.show()
    view.show_comparison(comparison)
    return view


def picture(view: DiffView) -> QImage:
    """What the viewport shows."""
    return view.canvas.viewport().grab().toImage()


def colours(image: QImage, left: float, top: float, right: float, bottom: float) -> set[str]:
    """The colours in a rectangle of a picture."""
    return {
        image.pixelColor(x, y).name()
        for x in range(round(left), round(right))
        for y in range(round(top), round(bottom))
    }


def text_point(view: DiffView, row: int, column: int, unit: int) -> QPoint:
    """The middle of a letter of a row's text, in the viewport."""
    canvas = view.canvas
    assert canvas.rows is not None
    assert canvas.sheet is not None
    laid_out = canvas.sheet.layout(row).columns[column]
    assert laid_out is not None
    rect = laid_out.rects(unit, unit + 1)[0].translated(canvas.origin(canvas.rows.item_of(row), column))
    return QPointF(rect.left() + 1, rect.center().y()).toPoint()
