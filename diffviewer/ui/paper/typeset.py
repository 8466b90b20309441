"""Sets one paragraph in lines, for paper. Lengths are twentieths of a point, so that fonts have whole pixel sizes."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from diffviewer.diff.result import RowKind
from diffviewer.export.html_text import undirected
from diffviewer.export.parts import Kind, Mark, Part, Run
from diffviewer.ui.look.palettes import Palette
from diffviewer.ui.look.qt_text import harmless, is_right_to_left, utf16_length
from diffviewer.ui.look.theme import SERIFS

POINT: Final = 20
_SANS = ("Noto Sans", "Source Sans 3", "Segoe UI", "Helvetica Neue", "Arial", "Noto Sans CJK SC", "sans-serif")
_BREAK = "\u2028"  # a new line in the same paragraph


@dataclass(frozen=True, slots=True)
class Style:
    """How a kind of paragraph is set; sizes and spaces in points, `pitch` from line to line."""

    size: float
    pitch: float
    before: float
    ink: str = "text"
    sans: bool = False
    bold: bool = False
    italic: bool = False
    indent: float = 0
    centred: bool = False
    keep: bool = False  # with what follows


_TEXT = Style(11, 15.6, 7.5)
STYLES: Final = {
    Kind.SOURCE: Style(9.5, 13, 0, "accent", sans=True, bold=True, keep=True),
    Kind.TITLE: Style(21, 26, 3, bold=True, keep=True),
    Kind.FACTS: Style(9, 12.6, 5, "text_muted", sans=True, keep=True),
    Kind.STEP: Style(14, 18.5, 20, bold=True, keep=True),
    Kind.COUNTS: Style(9.5, 13, 8, sans=True, keep=True),
    Kind.FOLD: Style(8.5, 12, 8, "text_muted", sans=True, centred=True),
    Kind.LABEL: Style(8.5, 11, 9, "text_muted", sans=True, keep=True),
    Kind.HEADLINE: Style(14, 18.5, 2, bold=True),
    Kind.CITATION: Style(7.8, 10.8, 2.5, "text_muted", sans=True),
    Kind.TEXT: _TEXT,
    Kind.HEADING: Style(12.5, 16.6, 12, bold=True, keep=True),
    Kind.LIST_ITEM: Style(11, 15.6, 5, indent=14),
    Kind.QUOTE: Style(11, 15.6, 7.5, indent=16),
    Kind.CAPTION: Style(9.2, 12.8, 6, "text_muted", sans=True),
    Kind.STANDFIRST: Style(12.2, 17, 8, "text_muted"),
    Kind.CORRECTION: Style(10.6, 15, 8, italic=True, indent=10),
}


def paper_font(size: float, *, sans: bool = False, bold: bool = False, italic: bool = False) -> QFont:
    """A font for paper, `size` points high."""
    font = QFont(list(_SANS if sans else SERIFS))
    font.setStyleHint(QFont.StyleHint.SansSerif if sans else QFont.StyleHint.Serif)
    font.setPixelSize(round(size * POINT))
    font.setBold(bold)
    font.setItalic(italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # two letters drawn as one are found by no search in a PDF
    font.setFeature(QFont.Tag("liga"), 0)
    return font


class SetPart:
    """A paragraph in lines of a width. `top` of line n is `n * pitch`."""

    def __init__(self, part: Part, width: float, palette: Palette, scale: float = 1) -> None:
        self.part = part
        self.style = style = STYLES[part.kind]
        self.pitch = style.pitch * POINT * scale
        self.before = style.before * POINT * scale
        self.indent = style.indent * POINT * scale
        font = paper_font(style.size * scale, sans=style.sans, bold=style.bold, italic=style.italic)
        self.layout = set_lines(part.runs, font, width - self.indent, palette, style, part.row)
        self._font_height = self.layout.lineAt(0).height() if self.layout.lineCount() else 0.0
        for number in range(self.layout.lineCount()):
            line = self.layout.lineAt(number)
            line.setPosition(QPointF(line.x(), 0))

    @property
    def lines(self) -> int:
        """How many lines it has."""
        return int(self.layout.lineCount())

    def draw(self, painter: QPainter, number: int, left: float, top: float) -> None:
        """Draw a line, the tint of its words in the middle of its pitch."""
        line = self.layout.lineAt(number)
        line.draw(painter, QPointF(left + self.indent, top + (self.pitch - line.height()) / 2))


def set_lines(
    runs: Sequence[Run], font: QFont, width: float, palette: Palette, style: Style, row: RowKind | None = None
) -> QTextLayout:
    """Text in lines of a width, its marks coloured; every line at height 0."""
    texts = [_shown(run.text) for run in runs]
    layout = QTextLayout("".join(texts), font)
    option = _direction("".join(run.text for run in runs if run.mark is not Mark.NOTE), centred=style.centred)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    plain = _format(palette, style.ink)
    formats, place = [], 0
    for run, text in zip(runs, texts, strict=True):
        size = utf16_length(text)
        span = QTextLayout.FormatRange()
        span.start, span.length = place, size
        span.format = plain if run.mark is Mark.NONE else mark_format(run.mark, font, palette, row)
        formats.append(span)
        place += size
    layout.setFormats(formats)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    return layout


def _direction(text: str, *, centred: bool) -> QTextOption:
    option = QTextOption()
    mirrored = is_right_to_left(text)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(Qt.AlignmentFlag.AlignHCenter if centred else side)
    return option


def mark_format(mark: Mark, font: QFont, palette: Palette, row: RowKind | None = None) -> QTextCharFormat:
    """How marked text looks: by colour, and struck through or underlined for who sees none."""
    if mark is Mark.NOTE:
        made = _format(palette, "moved")
        small = paper_font(font.pixelSize() / POINT * 0.74, sans=True, bold=True)
        made.setFont(small)
        return made
    if mark in (Mark.OLD, Mark.NEW):
        return _format(palette, mark.value)
    side = {Mark.REMOVED: "old", Mark.ADDED: "new"}.get(mark, "moved")
    made = _format(palette, f"{side}_text")
    # a whole paragraph that came or went has its own tint
    if not (row is RowKind.REMOVED and side == "old") and not (row is RowKind.ADDED and side == "new"):
        made.setBackground(QColor(getattr(palette, f"{side}_soft")))
    made.setFontStrikeOut(mark in (Mark.REMOVED, Mark.MOVED_AWAY))
    made.setFontUnderline(mark is Mark.ADDED)
    return made


def _format(palette: Palette, ink: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(getattr(palette, ink)))
    return made


def _shown(text: str) -> str:
    """The text with every character seen, and none that turns the writing direction of what follows."""
    return undirected(_BREAK.join(harmless(line) for line in text.split("\n")))
