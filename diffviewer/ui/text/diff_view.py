"""The two versions side by side, as the window uses them."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from diffviewer.comparing import Comparison
from diffviewer.ui.look.theme import Theme
from diffviewer.ui.text import diff_accessible
from diffviewer.ui.text.block_in_hand import block_at
from diffviewer.ui.text.diff_canvas import DiffCanvas
from diffviewer.ui.text.find_bar import FindBar
from diffviewer.ui.text.find_hits import find_hits
from diffviewer.ui.text.finder import Finder
from diffviewer.ui.text.keys import Keys
from diffviewer.ui.text.navigator import Navigator
from diffviewer.ui.text.origin_notes import OriginNote
from diffviewer.ui.text.pointer import Pointer
from diffviewer.ui.text.reading_position import find_again, position_of, same_article
from diffviewer.ui.text.reading_rows import Mode
from diffviewer.ui.text.text_selection import Grain, Place, TextSelection

_LEAST_SPLIT, _MOST_SPLIT = 0.2, 0.8
_LEAST_ZOOM, _MOST_ZOOM, _ZOOM_STEP = 0.6, 3.0, 1.1


class DiffView(QWidget):
    """Shows a comparison. It loads nothing and follows no links.

    `change_shown` carries (index, count), the index from 0, after "next change" and the like; `split_changed` the
    share of the width that the older version has; `zoom_changed` the text size, 1 being the design's. `menu_opening`
    carries the menu that is about to open and the block under the mouse (`BlockInHand`, or None): others add to it.
    `paragraph_hovered` carries the block that the mouse stays over, or None.
    """

    change_shown = Signal(object)
    split_changed = Signal(object)
    zoom_changed = Signal(object)
    version_wanted = Signal(object)  # that whose change a click beside a paragraph asks for, from 0
    menu_opening = Signal(object, object)
    paragraph_hovered = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        diff_accessible.install()
        self._mode = Mode.SIDE
        self._comparison: Comparison | None = None
        self._notes: Sequence[OriginNote] = ()
        self._all_open = False
        self.canvas = DiffCanvas(theme)
        self.canvas.setAccessibleName(self.tr("Comparison"))
        self.canvas.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.canvas.customContextMenuRequested.connect(self._open_menu)
        self._keys = Keys(self.canvas)
        self._pointer = Pointer(self.canvas)
        self._navigator = Navigator(self.canvas, self._keys)
        self._navigator.shown.connect(self.change_shown)
        self._pointer.activated.connect(self._navigator.activate)
        self._pointer.version_wanted.connect(self.version_wanted)
        self._pointer.split_drawn.connect(self.set_split)
        self._pointer.zoom_wanted.connect(self._zoom)
        self._pointer.rested.connect(self.paragraph_hovered)
        self._keys.activated.connect(self._navigator.activate)
        self._keys.copy_wanted.connect(self.copy)
        self._keys.select_all_wanted.connect(self.select_all)
        self._keys.find_wanted.connect(self.open_find)
        self._keys.zoom_wanted.connect(self._zoom)
        self._keys.escape = self._escape
        bar = FindBar()
        self._finder = Finder(self.canvas, bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.canvas, 1)
        column.addWidget(bar)
        self.setFocusProxy(self.canvas)

    @property
    def change_count(self) -> int:
        """How many changes "next change" visits."""
        return len(self.canvas.rows.changes) if self.canvas.rows else 0

    def show_comparison(
        self, comparison: Comparison | None, mode: str | None = None, notes: Sequence[OriginNote] = ()
    ) -> None:
        """Show two versions. Where they are of the article shown before, the reader stays at the same text.

        `mode` is a value of `Mode`, that of before if left out. In the mode of the origins `comparison` is of a version
        with itself, and `notes` tell of the past of its paragraphs.
        """
        self._mode = Mode(mode) if mode is not None else self._mode
        before, self._comparison, self._notes = self._comparison, comparison, notes
        keep = before is not None and comparison is not None and same_article(before, comparison)
        self._set_rows(keep)

    def next_change(self) -> None:
        """Bring the next change to the middle."""
        self._navigator.next()

    def previous_change(self) -> None:
        """Bring the change before to the middle."""
        self._navigator.previous()

    def go_to_change(self, index: int) -> None:
        """Bring a change to the middle; changes count from 0."""
        self._navigator.go_to(index)

    def show_text(self, text: str) -> None:
        """Bring the first place that says a text to the middle, and let it flash; nothing happens where none does."""
        hits = find_hits(self.canvas.rows, text) if self.canvas.rows is not None else []
        if hits:
            self._navigator.jump(hits[0].row)

    def show_place(self, place: Place) -> None:
        """Bring a row to the upper edge, where there is one, and a number of its pixels above it."""
        rows = self.canvas.rows
        if rows is not None and place.row < len(rows.rows):
            self.canvas.show_from(place)

    def fold_all(self) -> None:
        """Fold unchanged paragraphs again."""
        self._set_all_open(False)

    def unfold_all(self) -> None:
        """Show all unchanged paragraphs, of this comparison and those to come."""
        self._set_all_open(True)

    def set_mode(self, mode: str) -> None:
        """A value of `Mode`: two columns; one with what was removed and added; or one with the newer version."""
        if Mode(mode) is not self._mode:
            self._mode = Mode(mode)
            self._set_rows(True)

    def zoom_in(self) -> None:
        """Set the text a step larger."""
        self._zoom(1)

    def zoom_out(self) -> None:
        """Set the text a step smaller."""
        self._zoom(-1)

    def zoom_reset(self) -> None:
        """Set the text in the design's size."""
        self._zoom(0)

    def set_zoom(self, zoom: float) -> None:
        """Set the text size, 1 being the design's."""
        zoom = min(max(zoom, _LEAST_ZOOM), _MOST_ZOOM)
        if zoom != self.canvas.zoom:
            self.canvas.zoom = zoom
            self.zoom_changed.emit(zoom)

    @property
    def split(self) -> float:
        """The share of the width that the older version has."""
        return self.canvas.split

    def set_split(self, split: float) -> None:
        """Move the line between the versions."""
        split = min(max(split, _LEAST_SPLIT), _MOST_SPLIT)
        if split != self.canvas.split:
            self.canvas.split = split
            self.split_changed.emit(split)

    def copy(self) -> None:
        """Copy what is selected, as plain text and with its marks."""
        selection = self.canvas.overlay.selection
        if selection:
            QGuiApplication.clipboard().setMimeData(selection.mime())

    def select_all(self) -> None:
        """Select the whole text of a side: that of the selection, else the newer."""
        rows = self.canvas.rows
        if rows is not None and rows.rows:
            before = self.canvas.overlay.selection
            column = before.column if before is not None else rows.columns - 1
            self.canvas.overlay.selection = TextSelection.of_all(rows, column)
            self.canvas.viewport().update()

    def open_find(self) -> None:
        """Open the find bar, with what is selected in it."""
        selection = self.canvas.overlay.selection
        text = selection.text() if selection else ""
        self._finder.open(text if len(text) < 100 and "\n" not in text else "")

    def drop_side(self, x: float) -> Literal["old", "new"]:
        """The side that something dropped at `x`, from the view's left edge, is meant for."""
        paper = self.canvas.viewport()
        is_left = x - paper.x() < (self.canvas.middle if self._mode is Mode.SIDE else paper.width() / 2)
        return "old" if is_left is not self.isRightToLeft() else "new"

    def _set_rows(self, keep: bool) -> None:
        position = position_of(self.canvas) if keep else None
        if not keep:
            self.canvas.lately.forget()  # nobody goes back to a pair of another article
        comparison = self._comparison
        rows = None
        if comparison is not None:
            rows = self.canvas.lately.rows(comparison, self._mode, self._notes, all_open=self._all_open)
        self._navigator.forget()
        self.canvas.overlay.selection = None
        self.canvas.lights.tied = None
        place = find_again(position, rows) if position and rows else None
        self.canvas.show_rows(rows, place)
        self._finder.search()
        diff_accessible.rows_changed(self.canvas)

    def _set_all_open(self, opened: bool) -> None:
        self._all_open = opened
        if self.canvas.rows is not None:
            top = self.canvas.top_place()
            self.canvas.rows.set_all_open(opened)
            self.canvas.refold(top)

    def _zoom(self, step: int) -> None:
        self.set_zoom(self.canvas.zoom * _ZOOM_STEP**step if step else 1.0)

    def _escape(self) -> bool:
        if self._finder.close():
            return True
        selected = bool(self.canvas.overlay.selection)
        self.canvas.overlay.selection = None
        self.canvas.viewport().update()
        return selected

    def _open_menu(self, place: QPoint) -> None:
        rows, found = self.canvas.rows, self._pointer.place_at(QPointF(place))
        under = TextSelection(rows, *found, Grain.PARAGRAPH) if rows is not None and found is not None else None
        menu = QMenu(self)
        menu.addAction(self.tr("Copy"), self.copy).setEnabled(bool(self.canvas.overlay.selection))
        paragraph = menu.addAction(self.tr("Copy paragraph"))
        paragraph.setEnabled(bool(under))
        menu.addAction(self.tr("Select all"), self.select_all).setEnabled(rows is not None)
        menu.addSeparator()
        menu.addAction(self.tr("Show all paragraphs"), self.unfold_all)
        menu.addAction(self.tr("Fold unchanged paragraphs"), self.fold_all)
        self.menu_opening.emit(menu, block_at(self.canvas, *found) if found is not None else None)
        if menu.exec(self.canvas.viewport().mapToGlobal(place)) is paragraph and under is not None:
            QGuiApplication.clipboard().setMimeData(under.mime())
        menu.deleteLater()
