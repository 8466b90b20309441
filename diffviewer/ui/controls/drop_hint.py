"""The dashed box that says that pages may be dropped."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from diffviewer.ui.look.theme import Theme, ui_font

_MARGIN = 14


class DropHint(QWidget):
    """Invites; it takes no drop itself."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = self.tr("Drop saved pages here to compare them")
        self.setAccessibleName(self._text)
        self.setFont(ui_font())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(200, 84)

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(palette.line), 2, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        box = QRectF(self.rect()).adjusted(_MARGIN + 1, _MARGIN, -_MARGIN - 1, -_MARGIN)
        painter.drawRoundedRect(box, 9, 9)
        painter.setPen(QColor(palette.text_muted))
        inner = box.adjusted(8, 2, -8, -2)
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._text)
