"""One paragraph of one side, laid out: its lines, and where each stretch of its text stands."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextCharFormat, QTextLayout, QTextLine, QTextOption

from diffviewer.diff.result import SpanKind
from diffviewer.ui.look.qt_text import Offsets, harmless
from diffviewer.ui.look.text_style import KindStyle


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a paragraph that differs, in UTF-16 units from the paragraph's beginning."""

    start: int
    end: int
    kind: SpanKind
    move: int | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """Where a stretch of text stands in one line; `first` and `last` say whether it begins and ends there."""

    rect: QRectF
    baseline: float
    first: bool
    last: bool


@dataclass(frozen=True, slots=True)
class _Line:
    line: QTextLine
    start: int
    end: int
    top: float
    pitch: float
    baseline: float


def _has_right_to_left(text: str) -> bool:
    return not text.isascii() and any("\u0590" <= c <= "\u08ff" or "\ufb1d" <= c <= "\ufefc" for c in text)


class ParagraphLayout:
    """Coordinates are from the upper left corner of the paragraph; `width` is that of the whole column of text.

    `lead` is kept free at the beginning of the first line, for a chip.
    """

    def __init__(
        self,
        text: str,
        offsets: Offsets,
        style: KindStyle,
        width: float,
        *,
        rtl: bool = False,
        lead: float = 0,
        formats: Sequence[tuple[int, int, QTextCharFormat]] = (),
    ) -> None:
        self.style = style
        self.units = offsets.to_qt(len(text))
        self.rtl = rtl
        self._mixed = self.rtl or _has_right_to_left(text)
        self.layout = QTextLayout(harmless(text), style.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if self.rtl else Qt.LayoutDirection.LeftToRight)
        option.setAlignment(Qt.AlignmentFlag.AlignRight if self.rtl else Qt.AlignmentFlag.AlignLeft)
        self.layout.setTextOption(option)
        self.layout.setCacheEnabled(True)
        if formats:
            self.layout.setFormats([text_range(*it) for it in formats])
        self.lines: list[_Line] = []
        self.height = self._wrap(max(width - style.indent, 40), lead)
        self._starts = [line.start for line in self.lines]
        self._pieces: dict[tuple[int, int, float | None], list[Piece]] = {}

    def _wrap(self, width: float, lead: float) -> float:
        y = 0.0
        if lead > width * 0.7:  # the chip gets a line of its own
            y, lead = self.style.pitch, 0.0
        left = 0 if self.rtl else self.style.indent
        self.layout.beginLayout()
        while (line := self.layout.createLine()).isValid():
            first = lead if not self.lines else 0.0
            line.setLineWidth(width - first)
            pitch = max(self.style.pitch, round(line.height()))
            top = y + (pitch - line.height()) / 2
            line.setPosition(QPointF(left + (0 if self.rtl else first), round(top)))
            start = line.textStart()
            end = start + line.textLength()
            self.lines.append(_Line(line, start, end, y, pitch, round(top) + line.ascent()))
            y += pitch
        self.layout.endLayout()
        return y

    def pieces(self, start: int, end: int, height: float | None = None) -> list[Piece]:
        """Where the text from `start` to `end` stands, line by line; `height` of each piece, a line's if left out."""
        known = self._pieces.get((start, end, height))
        if known is not None:
            return known
        found: list[Piece] = []
        for it in self.lines[max(0, bisect_right(self._starts, start) - 1) :]:
            if it.start >= end:
                break
            first, last = max(start, it.start), min(end, it.end)
            if first >= last:
                continue
            tall = it.pitch if height is None else height
            top = it.top + (it.pitch - tall) / 2
            for left, right in self._stretches(it.line, first, last):
                rect = QRectF(left, top, right - left, tall)
                found.append(Piece(rect, it.baseline, first == start, last == end))
        if height is not None:  # a mark, which is painted again and again
            self._pieces[start, end, height] = found
        return found

    def _stretches(self, line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
        edge = line.naturalTextRect()
        if not self._mixed:
            left, right = _x(line, start), _x(line, end)
            return [(left, min(right, edge.right()))] if left < edge.right() else []
        # at the border of two directions cursorToX gives one place for two; the glyphs know where they stand
        glyphs = (run.boundingRect() for run in line.glyphRuns(start, end - start))
        bounds = [(max(rect.left(), edge.left()), min(rect.right(), edge.right())) for rect in glyphs]
        joined: list[tuple[float, float]] = []
        for one, other in sorted(bounds):
            if joined and one <= joined[-1][1] + 0.5:
                joined[-1] = (joined[-1][0], max(other, joined[-1][1]))
            elif other > one:
                joined.append((one, other))
        return joined

    def unit_at(self, x: float, y: float) -> int:
        """The place in the text, in UTF-16 units, nearest to a point."""
        if not self.lines or y < 0:
            return 0
        it = next((it for it in self.lines if y < it.top + it.pitch), None)
        if it is None:
            return self.units
        unit = it.line.xToCursor(x)
        # the end of a wrapped line is the beginning of the next: stay in the line that was pointed at
        return min(unit, it.end - 1) if it.end < self.units and unit >= it.end else unit

    def point_at(self, unit: int) -> tuple[float, float]:
        """Where a place in the text stands, between two words in the middle of the space, and the line's baseline."""
        if not self.lines:
            return 0, 0
        it = self.lines[max(0, bisect_right(self._starts, unit) - 1)]
        before = self.layout.text()[unit - 1 : unit]
        x = _x(it.line, unit)
        if before.isspace() and unit > it.start:
            x = (x + _x(it.line, unit - 1)) / 2
        return x, it.baseline

    def end_point(self) -> tuple[float, float]:
        """Where the last line ends, and its baseline."""
        if not self.lines:
            return 0, 0
        it = self.lines[-1]
        rect = it.line.naturalTextRect()
        return (rect.left() if self.rtl else rect.right()), it.baseline


def _x(line: QTextLine, unit: int) -> float:
    place: object = line.cursorToX(unit)
    return float(place[0]) if isinstance(place, tuple) else float(place)  # type: ignore[arg-type]


def text_range(start: int, end: int, format_: QTextCharFormat) -> QTextLayout.FormatRange:
    """A stretch of a layout's text with a format, in UTF-16 units."""
    span = QTextLayout.FormatRange()
    span.start = start
    span.length = end - start
    span.format = format_
    return span
