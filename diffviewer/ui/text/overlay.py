"""What has a background of its own for the moment: the selection, and what was found."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from diffviewer.ui.text.reading_rows import Fold
from diffviewer.ui.text.text_selection import TextSelection


class Highlight(NamedTuple):
    """A stretch of a row's text, in UTF-16 units, with the names of its background's and its text's colours."""

    start: int
    end: int
    ground: str
    ink: str


class Hit(NamedTuple):
    """A find in the text of a row's column, in UTF-16 units. `both`: the other column has it in the same place."""

    row: int
    column: int
    start: int
    end: int
    both: bool


@dataclass(slots=True)
class Overlay:
    """Everything that lies over the text."""

    selection: TextSelection | None = None
    hovered: Fold | None = None
    hits: Sequence[Hit] = ()
    current_hit: int = -1
    _by_row: dict[int, list[int]] = field(default_factory=dict)

    def show_hits(self, hits: Sequence[Hit], current: int) -> None:
        """Mark these finds, one of them more than the others."""
        self.hits, self.current_hit = hits, current
        self._by_row = {}
        for number, hit in enumerate(hits):
            self._by_row.setdefault(hit.row, []).append(number)

    def highlights(self, row: int, column: int) -> list[Highlight]:
        """What lies over a row's column, the uppermost last."""
        found = []
        if self.selection is not None and self.selection.column == column:
            stretch = self.selection.in_row(row)
            if stretch:
                found.append(Highlight(*stretch, "selection", "text"))
        for number in self._by_row.get(row, ()):
            hit = self.hits[number]
            if hit.both or hit.column == column:
                ground = "find_current" if number == self.current_hit else "find_hit"
                found.append(Highlight(hit.start, hit.end, ground, "find_text"))
        return found
