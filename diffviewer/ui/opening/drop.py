"""Files and addresses that are dragged over the window: what would happen is said, then done."""

from collections.abc import Callable
from pathlib import PurePath

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRect, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from diffviewer.ui.comparison.drop_plan import MOST_FILES, DropKind, DropPlan, Side
from diffviewer.ui.look.qt_text import harmless
from diffviewer.ui.look.theme import Theme, ui_font
from diffviewer.ui.opening.addresses import addresses_of


def files_of(mime: QMimeData) -> list[str]:
    """The local files that something dragged or copied names, in order; addresses of the network are left out."""
    urls = mime.urls()
    if not urls and mime.hasText():
        lines = (line.strip() for line in mime.text().splitlines())
        urls = [QUrl(line) for line in lines if line.startswith("file:")]
    return [url.toLocalFile() for url in urls if url.isLocalFile()]


def brings_something(mime: QMimeData) -> bool:
    """Whether a drag carries files or addresses at all, as opposed to a piece of text."""
    return mime.hasUrls() or bool(files_of(mime)) or bool(addresses_of(mime))


class DropTarget(QObject):
    """Takes the drags over a window. `dropped` carries the files and the side they fell on (None: beside the text).

    `addresses_dropped` carries addresses of the web, where no file came with them.
    """

    dropped = Signal(object, object)
    addresses_dropped = Signal(object)

    def __init__(
        self,
        window: QWidget,
        overlay: "DropOverlay",
        side_at: Callable[[QPoint], Side | None],
        plan: Callable[[list[str], Side | None], DropPlan],
        area_of: Callable[[DropPlan], QRect],
    ) -> None:
        """Functions answer for the window: which side is at a point, what files would do there, where to show it."""
        super().__init__(window)
        self._overlay = overlay
        self._side_at = side_at
        self._plan = plan
        self._area_of = area_of
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.DragEnter, QEvent.Type.DragMove) and isinstance(event, QDragMoveEvent):
            self._hover(event)
            return True
        if kind == QEvent.Type.DragLeave:
            self._overlay.hide()
            return True
        if kind == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._drop(event)
            return True
        return False

    def _hover(self, event: QDragMoveEvent) -> None:
        if not brings_something(event.mimeData()):
            event.ignore()
            return
        files, addresses = files_of(event.mimeData()), addresses_of(event.mimeData())
        if addresses and not files:
            plan = DropPlan(DropKind.WATCH, len(addresses))
        else:
            plan = self._plan(files, self._side_at(event.position().toPoint()))
        self._overlay.tell(plan, files, self._area_of(plan))
        # what cannot be used is taken all the same while it hovers, so that the reason can be read
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def _drop(self, event: QDropEvent) -> None:
        self._overlay.hide()
        files, addresses = files_of(event.mimeData()), addresses_of(event.mimeData())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if addresses and not files:
            self.addresses_dropped.emit(addresses)
            return
        self.dropped.emit(files, self._side_at(event.position().toPoint()))


class DropOverlay(QWidget):
    """Lies over the window while files hover, and says what letting go would do."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sentence = ""
        self._welcome = True
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said."""
        return self._sentence

    def tell(self, plan: DropPlan, files: list[str], area: QRect) -> None:
        """Say what the plan does, over the part of the window that it is about."""
        self._sentence = self._sentence_for(plan, files)
        self._welcome = plan.accepted
        self.setAccessibleName(self._sentence)
        self.setGeometry(area)
        self.raise_()
        self.show()
        self.update()

    def _sentence_for(self, plan: DropPlan, files: list[str]) -> str:
        name = harmless(PurePath(files[0]).name) if files else ""
        sentences = {
            DropKind.NOTHING: self.tr("These are neither saved pages nor addresses of the web"),
            DropKind.WATCH: self.tr("Watch %n link(s)", "", plan.count),
            DropKind.FOLDER: self.tr("A folder cannot be compared; drop the saved pages in it"),
            DropKind.TOO_MANY: self.tr("%n files are too many at once; {most} is the most", "", plan.count).format(
                most=MOST_FILES
            ),
            DropKind.WAIT: self.tr("Open “{name}”").format(name=name),
            DropKind.COMPLETE: self.tr("Compare it with “{name}”").format(name=name),
            DropKind.COMPARE: self.tr("Compare these 2 pages"),
            DropKind.TIMELINE: self.tr("Make a timeline of %n version(s)", "", plan.count),
        }
        if plan.kind is DropKind.REPLACE:
            left, right = self.tr("Replace the older side"), self.tr("Replace the newer side")
            return left if plan.side is Side.OLD else right
        return sentences[plan.kind]

    def paintEvent(self, event: QPaintEvent) -> None:
        palette, painter = self._theme.palette, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(palette.accent_soft if self._welcome else palette.old_row)
        veil.setAlphaF(0.92)
        painter.fillRect(self.rect(), veil)
        colour = QColor(palette.accent if self._welcome else palette.error)
        pen = QPen(colour, 2.5, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(14, 14, -14, -14), 12, 12)
        font = ui_font(19)
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        room = QRectF(self.rect()).adjusted(52, 40, -52, -40)
        words = painter.boundingRect(room, flags, self._sentence)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(words.adjusted(-24, -14, 24, 14), 12, 12)
        painter.setPen(QColor(palette.accent_text if self._welcome else palette.window))
        painter.drawText(words, flags, self._sentence)
