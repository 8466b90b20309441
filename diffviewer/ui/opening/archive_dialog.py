"""The dialog that chooses pages of an archive: a line for each address, with how often it was captured."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from diffviewer.extract.archive import ArchivedPage
from diffviewer.messages import shortened, shown
from diffviewer.ui.look.list_text import day
from diffviewer.ui.look.theme import Theme, ui_font

_MOST = 50  # captures that are opened at once
_WIDTH, _HEIGHT = 640, 520


class ArchiveDialog(QDialog):
    """`chosen` carries the paths of the captures to open, the oldest first."""

    chosen = Signal(object)

    def __init__(self, path: str, pages: Sequence[ArchivedPage], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Choose a page"))
        by_key: dict[str, list[ArchivedPage]] = {}
        for page in pages:
            by_key.setdefault(page.key, []).append(page)
        sentence = QLabel(
            self.tr("“{name}” holds these pages. All captures of a page are compared.").format(name=shortened(path))
        )
        sentence.setWordWrap(True)
        sentence.setTextFormat(Qt.TextFormat.PlainText)
        sentence.setFont(ui_font())
        self.filter = QLineEdit()
        self.filter.setFont(ui_font())
        self.filter.setPlaceholderText(self.tr("Filter by headline or address"))
        self.filter.setAccessibleName(self.tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._narrow)
        self.list = QListWidget()
        self.list.setFont(ui_font())
        self.list.setAccessibleName(self.tr("Pages of the archive"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        palette = theme.palette
        self.list.setStyleSheet(
            f"QListWidget {{ background: {palette.paper}; border: 1px solid {palette.line}; border-radius: 6px; }}"
            " QListWidget::item { padding: 6px 8px; }"
        )
        # the most often captured first: they have a history
        for captures in sorted(by_key.values(), key=lambda captures: -len(captures)):
            item = QListWidgetItem(f"{_title(captures)}\n{captures[-1].address}\n{self._facts(captures)}")
            item.setData(Qt.ItemDataRole.UserRole, [capture.path for capture in captures])
            self.list.addItem(item)
        self.list.itemDoubleClicked.connect(self._choose)
        self.list.itemSelectionChanged.connect(self._allow)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.open_button = buttons.addButton(self.tr("Open"), QDialogButtonBox.ButtonRole.AcceptRole)
        for plain in buttons.buttons():
            plain.setIcon(QIcon())
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 18)
        layout.setSpacing(12)
        for widget in (sentence, self.filter, self.list, buttons):
            layout.addWidget(widget)
        self.list.setCurrentRow(0)
        self.resize(_WIDTH, _HEIGHT)

    def _facts(self, captures: Sequence[ArchivedPage]) -> str:
        count = self.tr("%n capture(s)", "", len(captures))
        days = [day(capture.at) for capture in captures if capture.at is not None]
        if not days:
            return count
        return f"{count}, {days[0]}" if days[0] == days[-1] else f"{count}, {days[0]} – {days[-1]}"

    @Slot(str)
    def _narrow(self, text: str) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(text.casefold() not in item.text().casefold())

    @Slot()
    def _allow(self) -> None:
        self.open_button.setEnabled(bool(self._selected()))

    def _selected(self) -> list[str]:
        items = [item for item in self.list.selectedItems() if not item.isHidden()]
        return [path for item in items for path in item.data(Qt.ItemDataRole.UserRole)]

    @Slot()
    def _choose(self) -> None:
        paths = self._selected()[-_MOST:]
        if paths:
            self.chosen.emit(paths)
            self.accept()


def _title(captures: Sequence[ArchivedPage]) -> str:
    return shown(next((page.title for page in reversed(captures) if page.title), captures[-1].key))
