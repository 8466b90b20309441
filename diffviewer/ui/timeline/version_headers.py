"""The two headers above the columns: which version stands on which side, and when it was seen."""

from html import escape

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from diffviewer import messages
from diffviewer.models import History
from diffviewer.ui.look import tooltips
from diffviewer.ui.look.qt_text import harmless
from diffviewer.ui.look.theme import Theme, ui_font
from diffviewer.ui.timeline import slider_texts, version_texts

_HEIGHT = 35
_EDGE = 3  # the coloured line above
_MARGIN = 14


class VersionHeaders(QWidget):
    """Follows the split of the columns below it; `left` is the first of the two, which from right to left is right."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._middle = 0
        self._texts = [("", "", ""), ("", "", "")]
        self.left, self.right = QLabel(self), QLabel(self)
        for label in (self.left, self.right):
            label.setFont(ui_font(13))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._write)

    def show_versions(self, history: History, left: int, right: int) -> None:
        """Name the versions on the two sides."""
        captures = history.captures
        later = version_texts.apart(captures[left], captures[right])
        self._texts = []
        for index, more in ((left, ""), (right, later)):
            capture = captures[index]
            time = version_texts.short_time(capture)
            if not capture.document.title:  # without a headline the file's name tells more than the number
                time = f"{messages.shortened(capture.name)} · {time}"
            self._texts.append((version_texts.name(history, index), time, more))
        for label, index in ((self.left, left), (self.right, right)):
            capture = captures[index]
            if history.stops:
                origin = slider_texts.origin_text(history.stops[index].version.origin)
            else:
                origin = version_texts.time_origin(capture)
            tooltips.give(label, "\n".join((capture.name, version_texts.long_time(capture), origin)))
        self._write()

    def set_middle(self, middle: int) -> None:
        """Where the line between the columns is, from the left."""
        self._middle = middle
        self._place()

    def sizeHint(self) -> QSize:
        return QSize(300, _HEIGHT)

    def _write(self) -> None:
        palette = self._theme.palette
        sides = (self.tr("Left: {text}"), self.tr("Right: {text}"))
        if self.isRightToLeft():
            sides = sides[1], sides[0]
        for label, colour, side, (name, time, later) in zip(
            (self.left, self.right), (palette.old, palette.new), sides, self._texts, strict=True
        ):
            rest = f"{time} — {later}" if later else time
            plain = f"{name} · {rest}"
            room = label.width()
            bold = f'<span style="color:{colour}; font-weight:600">{escape(name)}</span>'
            text = f"{bold} · {escape(rest)}"
            metrics = QFontMetrics(label.font())
            if metrics.horizontalAdvance(plain) > room - 8:
                text = f"{bold} · {escape(time)}"
            if text != label.text():  # to set words with markup takes time, and a pull moves one handle only
                label.setText(text)
            named = side.format(text=harmless(plain))
            if named != label.accessibleName():
                label.setAccessibleName(named)
        self.update()

    def _place(self) -> None:
        middle, room = self._middle, self.height() - _EDGE
        left, right = (self.right, self.left) if self.isRightToLeft() else (self.left, self.right)
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        for label in (left, right):  # they are the program's words, whatever is in them
            label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        left.setGeometry(_MARGIN, _EDGE, max(0, middle - 2 * _MARGIN), room)
        right.setGeometry(middle + _MARGIN, _EDGE, max(0, self.width() - middle - 2 * _MARGIN), room)
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette, painter = self._theme.palette, QPainter(self)
        middle = self._middle
        left, right = (palette.new, palette.old) if self.isRightToLeft() else (palette.old, palette.new)
        painter.fillRect(0, 0, middle, _EDGE, QColor(left))
        painter.fillRect(middle, 0, self.width() - middle, _EDGE, QColor(right))
        painter.fillRect(middle, _EDGE, 1, self.height() - _EDGE, QColor(palette.line))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(palette.line))
