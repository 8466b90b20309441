"""How each kind of block is set: its font, line height, indent and ornaments, at one text size."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QFont, QFontMetricsF

from diffviewer.models import BlockKind
from diffviewer.ui.look.theme import LINE_HEIGHT, TEXT_SIZE, Theme, ui_font

MEASURE: Final = 75  # characters of a line that still reads well
_LARGEST_MARK: Final = 20.0  # logical pixels; the gutter does not grow
_LARGEST_ASIDE: Final = 1.15
_SAMPLE: Final = "The committee said on Tuesday that it would look again at the figures, and publish what it found. "


@dataclass(frozen=True, slots=True)
class KindStyle:
    """How one kind of block is set. Lengths are logical pixels; `ink` names a colour of the palette."""

    font: QFont
    pitch: float  # from line to line
    box: float  # the height of a word's tint
    ink: str = "text"
    indent: float = 0
    bullet: bool = False
    rule: bool = False  # a thin line along the leading edge


class TextStyle:
    """The styles of all kinds at a text size; `zoom` 1 is the design's."""

    def __init__(self, theme: Theme, zoom: float = 1) -> None:
        self.zoom = zoom
        size = TEXT_SIZE * zoom
        body = theme.text_font(size)
        bold = theme.text_font(size * 1.16)
        bold.setBold(True)
        title = theme.text_font(size * 1.3)
        title.setBold(True)
        italic = theme.text_font(size * 0.97)
        italic.setItalic(True)
        self.body = _style(body, size)
        self.title = _style(title, size * 1.25)
        self.facts = _style(ui_font(13 * zoom), 13 * zoom)
        self._kinds = {
            BlockKind.PARAGRAPH: self.body,
            BlockKind.HEADING: _style(bold, size * 1.1),
            BlockKind.LIST_ITEM: _style(body, size, indent=size * 1.2, bullet=True),
            BlockKind.QUOTE: _style(body, size, indent=size * 1.3, rule=True),
            BlockKind.CAPTION: _style(ui_font(12.5 * zoom), 12.5 * zoom, ink="text_muted"),
            BlockKind.STANDFIRST: _style(theme.text_font(size * 1.13), size * 1.1, ink="text_muted"),
            BlockKind.CORRECTION: _style(italic, size, indent=size * 0.9, rule=True),
        }
        metrics = QFontMetricsF(body)
        self.character = metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        self.widest = round(self.character * MEASURE)
        self.gap = round(size)  # between paragraphs that share a row
        self.pad = round(9 * max(1.0, zoom))  # above and below a row
        # what is not the article's grows with it, but does not shrink out of sight
        part = max(0.9, zoom)
        self.chip_font, self.note_title_font = ui_font(11 * max(0.75, zoom)), ui_font(15 * part)
        self.chip_font.setBold(True)
        # beside the text there is room for so much
        self.aside_title_font = ui_font(11 * min(max(0.75, zoom), _LARGEST_ASIDE))
        self.aside_title_font.setBold(True)
        self.aside_font = ui_font(11.5 * min(part, _LARGEST_ASIDE))
        self.note_title_font.setWeight(QFont.Weight.DemiBold)
        self.label_font, self.note_font = ui_font(11.5 * part), ui_font(12.5 * part)
        self.mark_font = ui_font(min(12 * part, _LARGEST_MARK))
        self.chip_height = min(round(19 * part), int(self.body.pitch) - 1)
        self.label_height = round(19 * part)  # above a headline
        self.fold_height = round(31 * part)
        self.note_height = round(92 * part)

    def of(self, kind: BlockKind) -> KindStyle:
        """The style of a kind."""
        return self._kinds[kind]


def _style(
    font: QFont, size: float, *, ink: str = "text", indent: float = 0, bullet: bool = False, rule: bool = False
) -> KindStyle:
    pitch = round(size * LINE_HEIGHT)
    box = min(pitch - 1, round(QFontMetricsF(font).height()) + 2)
    return KindStyle(font, pitch, box, ink, round(indent), bullet, rule)
