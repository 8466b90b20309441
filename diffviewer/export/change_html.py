"""What changed as HTML in one column, del and ins in their places: for feeds, which bring no style sheet, and pages."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from diffviewer.comparing import Comparison, LineDiff
from diffviewer.diff.result import Row, RowKind, SpanKind
from diffviewer.export import wording
from diffviewer.export.folding import Fold, Move, folded, moves
from diffviewer.export.html_style import LIGHT
from diffviewer.export.html_text import escaped
from diffviewer.export.weave import Piece, Side, line_row, one_side, woven


@dataclass(frozen=True, slots=True)
class Look:
    """The attributes of each kind of element, ready to stand in its tag."""

    attributes: Mapping[str, str]
    opens: bool = False  # folded stretches are there, to be opened
    spans: bool = False  # with plain elements instead of <del> and <ins>

    def tag(self, name: str, what: str) -> str:
        """An opening tag."""
        return f"<{name}{self.attributes.get(what, '')}>"

    def around(self, name: str, what: str, text: str) -> str:
        """Text inside <del>, <ins> or <span>."""
        name = "span" if self.spans else name
        return f"{self.tag(name, what)}{text}</{name}>"


_CLASSES = ("label", "note", "fold", "moved", "added", "removed", "changed")
CLASSES = Look({what: f' class="{what}"' for what in _CLASSES} | {"moved away": ' class="moved"'})
WHOLE = Look(CLASSES.attributes, opens=True)


def _style(soft: str, ink: str, line: str = "", size: str = "") -> str:
    rules = [f"background-color:{LIGHT[soft]}" if soft else "", f"color:{LIGHT[ink]}"]
    rules += [f"text-decoration:{line}" if line else "", f"font-size:{size}" if size else ""]
    return f' style="{";".join(filter(None, rules))}"'


_STYLES = {
    "del": _style("old_soft", "old_text", "line-through"),
    "ins": _style("new_soft", "new_text", "underline"),
    "moved": _style("moved_soft", "moved_text"),
    "moved away": _style("moved_soft", "moved_text", "line-through"),
    "label": _style("", "text_muted", size="smaller"),
    "note": _style("", "moved", size="smaller"),
    "fold": f' style="color:{LIGHT["text_muted"]};text-align:center"',
}
STYLES = Look(_STYLES)
PASTED = Look(_STYLES, spans=True)
"""For word processors: some would take <del> and <ins> for changes that they track themselves."""


def change_html(comparison: Comparison, look: Look = STYLES) -> str:
    """The lines and paragraphs that changed, each with its neighbours, unchanged stretches folded to a line.

    Removed words stand in <del> before the <ins> of what came in their place. All text is escaped, and a change of
    writing direction ends with its paragraph.
    """
    parts = [
        _line(label, line, look)
        for label, line in (("Headline", comparison.title), ("By", comparison.byline))
        if line.changed
    ]
    if comparison.diff.stats.changes:
        ends = moves(comparison.diff.rows)
        parts += [_item(item, ends, look) for item in folded(comparison.diff.rows)]
    elif not parts:
        parts.append(f"<p>{wording.NO_DIFFERENCES}</p>\n")
    return "".join(parts)


def _line(label: str, line: LineDiff, look: Look) -> str:
    return f'<p dir="auto">{look.tag("span", "label")}{label}</span> <b>{_texts(line_row(line), look)}</b></p>\n'


def _item(item: Row | Fold, ends: Mapping[int, Move], look: Look) -> str:
    if isinstance(item, Fold) and look.opens:
        shown = "".join(_item(row, ends, look) for row in item.rows)
        return f"<details>\n<summary>{escaped(wording.unchanged(len(item.rows)))}</summary>\n{shown}</details>\n"
    if isinstance(item, Fold):
        return f"{look.tag('p', 'fold')}··· {wording.unchanged(len(item.rows))} ···</p>\n"
    note = ""
    if item.kind is RowKind.MOVED:
        move = ends.get(item.move) if item.move is not None else None
        note = f"{look.tag('span', 'note')}{escaped(wording.move_note(move, bool(item.old)))}</span> "
    elif item.kind_changed:
        note = f"{look.tag('span', 'note')}{wording.KIND_CHANGED}</span> "
    opening = look.tag("p", item.kind.value)
    return f'{opening[:-1]} dir="auto">{note}{_texts(item, look)}</p>\n'


def _texts(row: Row, look: Look) -> str:
    if row.kind is RowKind.EQUAL:
        return _equal("".join(span.text for span in row.new_spans))
    pieces = woven(row)
    if pieces is not None:
        return "".join(_pieces(pieces, look, moved_row=row.kind is RowKind.MOVED))
    sides = (one_side(row.old_spans, Side.OLD), one_side(row.new_spans, Side.NEW))
    return "<br>".join("".join(_pieces(side, look, moved_row=False)) for side in sides)


def _pieces(pieces: Iterable[Piece], look: Look, *, moved_row: bool) -> Iterator[str]:
    for piece in pieces:
        # a paragraph break that went or came would be nothing to see
        text = _equal(piece.text) if piece.kind is SpanKind.EQUAL else escaped(piece.text.replace("\n", "¶ "))
        if piece.kind is SpanKind.REMOVED or (
            piece.kind is SpanKind.MOVED and piece.side is Side.OLD and not moved_row
        ):
            yield look.around("del", "del" if piece.kind is SpanKind.REMOVED else "moved away", text)
        elif piece.kind is SpanKind.ADDED:
            yield look.around("ins", "ins", text)
        elif piece.kind is SpanKind.MOVED:
            yield look.around("span", "moved", text)
        else:
            yield text


def _equal(text: str) -> str:
    return escaped(text).replace("\n", "<br>")
