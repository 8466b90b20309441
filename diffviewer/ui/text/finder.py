"""Joins the find bar with the view: searches, marks, and goes from find to find."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt

from diffviewer.ui.text.diff_canvas import DiffCanvas
from diffviewer.ui.text.find_bar import FindBar
from diffviewer.ui.text.find_hits import find_hits
from diffviewer.ui.text.overlay import Hit


class Finder(QObject):
    """Keeps the finds of what stands in the bar, for the rows that are shown."""

    def __init__(self, canvas: DiffCanvas, bar: FindBar) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._bar = bar
        bar.query_changed.connect(self._search_from_here)
        bar.next_wanted.connect(self.next)
        bar.previous_wanted.connect(self.previous)
        bar.closed.connect(self._clear)

    def open(self, text: str) -> None:
        """Open the bar, with `text` in it unless that is empty."""
        self._bar.open_with(text)
        self._search_from_here()

    def close(self) -> bool:
        """Close the bar. Says whether it was open."""
        was_open = not self._bar.isHidden()
        if was_open:
            self._bar.close_bar()
        return was_open

    def search(self) -> None:
        """Search anew, since other rows are shown; the view stays where it is."""
        if self._bar.isHidden():
            return
        rows = self._canvas.rows
        hits = find_hits(rows, self._bar.query) if rows is not None else []
        self._mark(hits, 0 if hits else -1)

    def next(self) -> None:
        """Go to the next find; after the last, the first."""
        self._step(1)

    def previous(self) -> None:
        """Go to the find before; before the first, the last."""
        self._step(-1)

    def _search_from_here(self) -> None:
        """Search, and go to the first find at or below the upper edge."""
        self.search()
        hits = self._canvas.overlay.hits
        top = self._canvas.top_place().row
        if hits:
            self._go_to(next((n for n, hit in enumerate(hits) if hit.row >= top), 0))

    def _step(self, step: int) -> None:
        overlay = self._canvas.overlay
        if overlay.hits:
            self._go_to((overlay.current_hit + step) % len(overlay.hits))

    def _go_to(self, number: int) -> None:
        canvas = self._canvas
        if canvas.rows is None:
            return
        hit = canvas.overlay.hits[number]
        if canvas.rows.reveal(hit.row):
            canvas.refold()
        canvas.bring(hit.row, centred=False)
        self._mark(canvas.overlay.hits, number)

    def _mark(self, hits: Sequence[Hit], current: int) -> None:
        self._canvas.overlay.show_hits(hits, current)
        self._bar.show_count(current, len(hits))
        self._canvas.viewport().update()

    def _clear(self) -> None:
        self._canvas.overlay.show_hits((), -1)
        self._canvas.viewport().update()
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)
