"""A picture of the most telling changes, to be read on a telephone: headline, source, both times, a few excerpts."""

from typing import BinaryIO, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter, QTextLayout

from diffviewer.export import wording
from diffviewer.export.exhibit import Exhibit
from diffviewer.export.html_text import one_line
from diffviewer.export.parts import Mark, Run
from diffviewer.export.telling import Excerpt, telling
from diffviewer.ui.look.palettes import LIGHT, Palette
from diffviewer.ui.paper.typeset import POINT, Style, paper_font, set_lines

WIDTH: Final = 600  # logical pixels; the picture is twice as sharp
_SHARP: Final = 2
_TALLEST: Final = 760  # logical pixels that excerpts may fill; the first is always whole
_MARGIN: Final = 40
_BAR: Final = 20  # from the bar beside an excerpt to its text
_MOST: Final = 6
_TEXT: Final = Style(23, 34, 24)
_STYLES: Final = {
    "source": Style(18, 26, 0, "accent", sans=True, bold=True),
    "headline": Style(33, 42, 6, bold=True),
    "time": Style(18, 27, 10, "text_muted", sans=True),
    "excerpt": _TEXT,
    "changed headline": Style(31, 42, 6, bold=True),
    "counts": Style(18, 26, 26, sans=True, bold=True),
}
_MOST_LINES: Final = {"headline": 4, "source": 1, "time": 2, "excerpt": 7, "changed headline": 6}


class _Set:
    """A paragraph of the card: lines, at most so many, below a space."""

    def __init__(self, name: str, runs: tuple[Run, ...], palette: Palette, indent: float = 0) -> None:
        style = _STYLES[name]
        self.barred = indent > 0
        self.indent = indent * POINT
        self.pitch, self.before = style.pitch * POINT, style.before * POINT
        font = paper_font(style.size, sans=style.sans, bold=style.bold)
        width = (WIDTH - 2 * _MARGIN - indent) * POINT
        self._layout = set_lines(runs, font, width, palette, style)
        most = _MOST_LINES.get(name, 1)
        if self._layout.lineCount() > most:
            self._layout = set_lines(_cut(runs, self._layout, most), font, width, palette, style)
        self.lines = min(int(self._layout.lineCount()), most)

    @property
    def height(self) -> float:
        return self.before + self.lines * self.pitch

    def draw(self, painter: QPainter, top: float) -> None:
        for number in range(self.lines):
            line = self._layout.lineAt(number)
            line.setPosition(QPointF(line.x(), 0))
            place = top + number * self.pitch + (self.pitch - line.height()) / 2
            line.draw(painter, QPointF(_MARGIN * POINT + self.indent, place))


def card_image(exhibit: Exhibit, palette: Palette = LIGHT) -> QImage:
    """The picture, light whatever the window's look. Needs a QGuiApplication, not the UI thread."""
    found = telling(exhibit.comparison, _MOST)
    # a headline that was changed stands there once, with its change
    changed = found.pop(0).runs if found and found[0].headline else None
    head = [_Set("headline" if changed is None else "changed headline", changed or (Run(exhibit.title),), palette)]
    if exhibit.source:
        head.insert(0, _Set("source", (Run(one_line(exhibit.source)),), palette))
    times = _times(exhibit)
    if times:
        head.append(_Set("time", (Run(times),), palette))
    tops = [*head, *_excerpts(found, palette, sum(part.height for part in head))]
    foot = _Set("counts", _counts(exhibit), palette)
    height = sum(part.height for part in tops) + foot.height + 2 * _MARGIN * POINT
    image = QImage(WIDTH * _SHARP, round(height / POINT) * _SHARP, QImage.Format.Format_RGB32)
    image.fill(QColor(palette.paper))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(_SHARP / POINT, _SHARP / POINT)
    painter.fillRect(QRectF(0, 0, WIDTH * POINT / 2, 7 * POINT), QColor(palette.old))
    painter.fillRect(QRectF(WIDTH * POINT / 2, 0, WIDTH * POINT / 2, 7 * POINT), QColor(palette.new))
    top = float(_MARGIN * POINT)
    for part in tops:
        top += part.before
        size = part.lines * part.pitch
        if part.barred:
            for ink, place in ((palette.old, top), (palette.new, top + size / 2)):
                painter.fillRect(QRectF(_MARGIN * POINT, place, 5 * POINT, size / 2), QColor(ink))
        part.draw(painter, top)
        top += size
    _foot(painter, foot, top, palette)
    painter.end()
    return image


def write_card(stream: BinaryIO, exhibit: Exhibit, palette: Palette = LIGHT) -> None:
    """Write the picture as a PNG file."""
    image = card_image(exhibit, palette)
    image.setText("Title", one_line(exhibit.title))
    image.setText("Software", "Diffviewer")
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    buffer.close()
    stream.write(data.data())


def _excerpts(found: list[Excerpt], palette: Palette, above: float) -> list[_Set]:
    """As many excerpts as there is room for, the weightiest, in reading order."""
    room = _TALLEST * POINT - above
    chosen: dict[int, _Set] = {}
    for number in sorted(range(len(found)), key=lambda number: -found[number].weight):
        made = _Set("excerpt", found[number].runs, palette, _BAR)
        if made.height > room and chosen:
            break
        room -= made.height
        chosen[number] = made
    return [chosen[number] for number in sorted(chosen)]


def _times(exhibit: Exhibit) -> str:
    sides = zip(wording.versions(exhibit.old, exhibit.new), (exhibit.old, exhibit.new), strict=True)
    said = [wording.captured(capture) or one_line(name) for name, capture in sides]
    later = wording.elapsed(exhibit.old, exhibit.new)
    return " → ".join(said) + (f"\n{later}" if later else "")


def _counts(exhibit: Exhibit) -> tuple[Run, ...]:
    """The first counts, those of words in their colours."""
    inks = {"+": Mark.NEW, "−": Mark.OLD}
    runs: list[Run] = []
    for count in [said for said in wording.counts(exhibit.comparison) if "headline" not in said][:3]:
        runs += [Run("   ")] if runs else []
        runs.append(Run(count, inks.get(count[0], Mark.NONE)))
    return tuple(runs) or (Run(wording.counts(exhibit.comparison)[0]),)


def _foot(painter: QPainter, counts: _Set, top: float, palette: Palette) -> None:
    painter.fillRect(
        QRectF(_MARGIN * POINT, top + counts.before / 2, (WIDTH - 2 * _MARGIN) * POINT, POINT), QColor(palette.line)
    )
    counts.draw(painter, top + counts.before)


def _cut(runs: tuple[Run, ...], layout: QTextLayout, most: int) -> tuple[Run, ...]:
    """The runs up to the end of the last line that is shown, which ends in dots."""
    line = layout.lineAt(most - 1)
    units = line.textStart() + line.textLength()
    kept: list[Run] = []
    for run in runs:
        if units <= 0:
            break
        kept.append(Run(run.text[:units], run.mark))
        units -= len(run.text)
    last = kept.pop()
    words = last.text.rstrip()
    short = words[: max(words.rfind(" "), 0)].rstrip(" ,.;:") if " " in words else words[:-2]
    return (*kept, Run(f"{short}…", last.mark))
