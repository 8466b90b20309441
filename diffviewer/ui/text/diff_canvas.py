"""The painted surface of the view: two columns of rows on one sheet, scrolled together."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from diffviewer.ui.look.inks import Inks
from diffviewer.ui.look.lights import Lights, paint_flash, paint_frame, paint_tie
from diffviewer.ui.look.text_style import TextStyle
from diffviewer.ui.look.theme import Theme
from diffviewer.ui.text.lately_shown import LatelyShown
from diffviewer.ui.text.overlay import Overlay
from diffviewer.ui.text.reading_rows import NEW, OLD, Mode, ReadingRows
from diffviewer.ui.text.row_painter import RowPainter
from diffviewer.ui.text.set_paragraphs import SetParagraphs
from diffviewer.ui.text.sheet import panes_for
from diffviewer.ui.text.sheet_area import SheetArea
from diffviewer.ui.text.text_selection import Place


class Paper(QWidget):
    """The viewport of a canvas, of a class of its own so that it can be told from others."""

    def __init__(self, canvas: "DiffCanvas") -> None:
        super().__init__(canvas)
        self.canvas = canvas


class DiffCanvas(SheetArea):
    """Paints the rows of a comparison, the selection and what was found, and what lights up for a moment."""

    sheet_changed = Signal()  # another sheet, or other folds

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Inks(theme.palette), parent)
        self.theme = theme
        self.overlay = Overlay()
        self.lately = LatelyShown()
        self.lights = Lights()
        self.walk: Callable[[int], bool] = lambda _step: False  # to the next thing that Enter acts on
        self._split = 0.5
        self._zoom = 1.0
        self._styles: dict[float, TextStyle] = {}
        self._paragraphs = SetParagraphs(self.inks)
        self.setViewport(Paper(self))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        theme.changed.connect(self._restyle)

    @property
    def split(self) -> float:
        """The share of the width that the older version has."""
        return self._split

    @split.setter
    def split(self, split: float) -> None:
        self._split = split
        self._new_sheet()

    @property
    def zoom(self) -> float:
        """The text size, 1 being the design's."""
        return self._zoom

    @zoom.setter
    def zoom(self, zoom: float) -> None:
        self._zoom = zoom
        self._new_sheet()

    @property
    def middle(self) -> int:
        """Where the columns meet, from the left of the viewport."""
        width = self.viewport().width()
        older = round(width * self._split)
        return width - older if self.isRightToLeft() else older

    def split_at(self, x: float) -> float:
        """The share of the width that the older version has if the columns meet at `x` in the viewport."""
        share = x / max(1, self.viewport().width())
        return 1 - share if self.isRightToLeft() else share

    def show_rows(self, rows: ReadingRows | None, at: tuple[int, int] | None = None) -> None:
        """Show other rows, from the top; or with a row a number of pixels below the upper edge (`at`)."""
        if self.sheet is not None:
            self.sheet.lay_aside()
        self.rows, self.sheet = rows, None
        self._new_sheet(Place(at[0], -at[1]) if at else Place(-1, 0))

    def refold(self, place: Place | None = None) -> None:
        """Take note that folds were opened or closed. `place` is what stood at the upper edge, and stays there."""
        if self.sheet is not None:
            self.sheet.rearranged()
            self.show_from(place or Place(-1, 0))
            self.sheet_changed.emit()

    def _restyle(self) -> None:
        self.inks = Inks(self.theme.palette)
        self._styles.clear()
        self._paragraphs = SetParagraphs(self.inks)
        self._new_sheet()

    def _style(self) -> TextStyle:
        if self._zoom not in self._styles:
            self._styles[self._zoom] = TextStyle(self.theme, self._zoom)
        return self._styles[self._zoom]

    def _new_sheet(self, place: Place | None = None) -> None:
        place = place or self.top_place()
        if self.rows is None:
            self.sheet = None
        else:
            style = self._style()
            width, mirrored = self.viewport().width(), self.isRightToLeft()
            panes = panes_for(width, self._split, self.rows.mode, style.widest, mirrored=mirrored)
            self.sheet = self.lately.sheet(self.rows, panes, style, self._paragraphs)
        self.show_from(place)
        self.sheet_changed.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        return self.walk(1 if forward else -1) or super().focusNextPrevChild(forward)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # words have their own, also from the right
        painter.fillRect(event.rect(), self.inks["paper"])
        sheet = self.sheet
        if sheet is None or self.rows is None:
            return
        if self.rows.mode is Mode.SIDE:
            painter.fillRect(sheet.panes[0].inner, 0, 1, self.viewport().height(), self.inks["line"])
        # letters may reach beyond their lines, so those beside what is to be painted are too
        reach = round(2 * sheet.style.body.pitch)
        upper, lower = event.rect().top() - reach, event.rect().bottom() + 1 + reach
        rows = RowPainter(sheet, self.viewport().devicePixelRatioF(), upper, lower)
        for item in self.visible_items():
            top = self.top_of(item)
            if top < lower and top + sheet.index.height(item) > upper:
                rows.paint(painter, item, top, self.overlay)
        self._paint_lights(painter)

    @property
    def is_fixed(self) -> bool:
        return self.lights.framed and self.hasFocus()

    def _paint_lights(self, painter: QPainter) -> None:
        assert self.rows is not None
        if self.lights.flash > 0:
            for row in self.lights.flashed:
                area = self.cell(row, None)
                if area.intersects(self.viewport().rect()):
                    paint_flash(painter, self.inks, area, self.lights.flash)
        tied = self.lights.tied
        if tied is not None and self.rows.mode is Mode.SIDE and (other := self.rows.other_end(tied)) is not None:
            old, new = (tied, other) if self.rows.rows[tied].old else (other, tied)
            paint_tie(painter, self.inks, self.cell(old, OLD), self.cell(new, NEW), mirrored=self.isRightToLeft())
        if self.lights.framed and self.hasFocus():
            paint_frame(painter, self.inks, self.lights.ring or QRectF(self.viewport().rect()), 3)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._new_sheet()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._new_sheet()
        else:
            self.settle()
