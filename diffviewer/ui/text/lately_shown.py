"""What was shown lately: rows in order, and sheets with their heights. Going back to a pair costs next to nothing.

Everything that takes time in proportion to all rows is done once a comparison and mode, that of a long comparison in
the thread that made it; and a long one that is forgotten ends bit by bit.
"""

import threading
from collections import OrderedDict
from collections.abc import Sequence
from typing import Final

from diffviewer.comparing import Comparison
from diffviewer.ui.look.text_style import TextStyle
from diffviewer.ui.text import row_labels
from diffviewer.ui.text.origin_notes import OriginNote
from diffviewer.ui.text.reading_rows import Mode, ReadingRows
from diffviewer.ui.text.set_paragraphs import SetParagraphs
from diffviewer.ui.text.sheet import Pane, Sheet
from diffviewer.work.letting_go import LettingGo

_KEPT: Final = 80  # comparisons
_KEPT_ROWS: Final = 60_000  # of all of them; the one shown is kept whatever its size
_LONG: Final = 1_000  # rows of a comparison that is worth preparing
_PREPARED: Final = 3  # comparisons that were prepared and not shown so far


class LatelyShown:
    """Remembers by the comparison itself, not by what it says. Each has a single sheet, that of the last width."""

    def __init__(self) -> None:
        self._rows: OrderedDict[tuple[int, Mode], ReadingRows] = OrderedDict()
        self._sheets: dict[ReadingRows, Sheet] = {}
        self._mode = Mode.SIDE  # that of the rows asked for last
        self._prepared: OrderedDict[tuple[int, Mode], ReadingRows] = OrderedDict()
        self._preparing = threading.Lock()
        self._letting_go = LettingGo()

    def prepare(self, comparison: Comparison) -> None:
        """Put the rows of a long comparison in order before it is shown; in any thread."""
        mode = self._mode
        if len(comparison.diff.rows) < _LONG or mode is Mode.ORIGINS:
            return
        rows = ReadingRows(comparison, row_labels.head_lines(comparison), mode)
        with self._preparing:
            self._prepared[id(comparison), mode] = rows
            if len(self._prepared) > _PREPARED:
                self._prepared.popitem(last=False)

    def rows(self, comparison: Comparison, mode: Mode, notes: Sequence[OriginNote], *, all_open: bool) -> ReadingRows:
        """The rows of a comparison, folded as if it were shown for the first time, or all open."""
        head = row_labels.head_lines(comparison)
        self._mode = mode
        key = id(comparison), mode  # the rows hold the comparison, so no other can have its place in memory
        with self._preparing:
            prepared = self._prepared.pop(key, None)
        rows = self._rows.pop(key, None) or prepared
        if rows is None or mode is Mode.ORIGINS:  # what is said beside those is not the comparison's alone
            if rows is not None:
                self._sheets.pop(rows, None)
            rows = ReadingRows(comparison, head, mode, notes)
        rows.begin_anew(head, all_open=all_open)
        self._rows[key] = rows
        self._forget_oldest()
        return rows

    def sheet(self, rows: ReadingRows, panes: tuple[Pane, ...], style: TextStyle, paragraphs: SetParagraphs) -> Sheet:
        """A sheet of these rows, the one there is if it fits."""
        sheet = self._sheets.get(rows)
        if sheet is None or not sheet.is_set(panes, style, paragraphs):
            sheet = self._sheets[rows] = Sheet(rows, panes, style, paragraphs)
        sheet.rearranged()
        return sheet

    def forget(self) -> None:
        """Remember nothing: nothing is shown."""
        for rows in self._rows.values():
            self._letting_go.take(rows.rows)
        self._rows.clear()
        self._sheets.clear()

    def _forget_oldest(self) -> None:
        held = sum(len(rows.rows) for rows in self._rows.values())
        while len(self._rows) > 1 and (len(self._rows) > _KEPT or held > _KEPT_ROWS):
            _, rows = self._rows.popitem(last=False)
            self._sheets.pop(rows, None)
            self._letting_go.take(rows.rows)
            held -= len(rows.rows)
