"""Paragraphs laid out lately, so that one which stands on both sides and in many versions is laid out once."""

from collections import OrderedDict
from typing import Final

from PySide6.QtGui import QTextCharFormat

from diffviewer.diff.result import SpanKind
from diffviewer.ui.look.inks import Inks
from diffviewer.ui.look.qt_text import Offsets, is_right_to_left
from diffviewer.ui.look.text_style import KindStyle
from diffviewer.ui.text.paragraph_layout import Mark, ParagraphLayout
from diffviewer.ui.text.row_parts import Cut, Part

_KEPT: Final = 300  # paragraphs; some ten times what a window shows

_Key = tuple[str, tuple[Cut, ...], int, float, float, bool]
_Set = tuple[ParagraphLayout, tuple[Mark, ...]]


class SetParagraphs:
    """Lays out parts of rows in the inks of one palette, and remembers them."""

    def __init__(self, inks: Inks) -> None:
        self.inks = inks
        self._kept: OrderedDict[_Key, _Set] = OrderedDict()

    def of(self, part: Part, style: KindStyle, width: float, lead: float, *, keep: bool = True) -> _Set:
        """A part laid out, and its marks. Without `keep` it is not remembered: only its height is asked for."""
        rtl = is_right_to_left(part.lead)
        # a style is known by its place in memory, which is its own for as long as a layout that is kept holds it
        key = (part.text, part.cuts, id(style), width, lead, rtl)
        known = self._kept.get(key)
        if known is not None:
            if keep:
                self._kept.move_to_end(key)
            return known
        offsets = Offsets(part.text)
        marks = tuple(Mark(offsets.to_qt(cut.start), offsets.to_qt(cut.end), cut.kind, cut.move) for cut in part.cuts)
        formats = [(mark.start, mark.end, self._format(mark.kind)) for mark in marks]
        made = ParagraphLayout(part.text, offsets, style, width, rtl=rtl, lead=lead, formats=formats), marks
        if keep:
            self._kept[key] = made
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        return made

    def _format(self, kind: SpanKind) -> QTextCharFormat:
        ink = {SpanKind.REMOVED: "old_text", SpanKind.ADDED: "new_text"}.get(kind, "moved_text")
        return self.inks.text_format(ink)
