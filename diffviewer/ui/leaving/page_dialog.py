"""The dialog that shows what a page holds beside its article, and lets a person put parts in and out."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListView,
    QVBoxLayout,
    QWidget,
)

from diffviewer.parts import Part
from diffviewer.ui.leaving import rule_texts
from diffviewer.ui.leaving.part_delegate import PartDelegate
from diffviewer.ui.leaving.part_model import PartModel
from diffviewer.ui.look.theme import Theme, ui_font

if TYPE_CHECKING:
    from diffviewer.applying import Preview

_WIDTH, _HEIGHT = 760, 720


class PageDialog(QDialog):
    """`foresee_wanted` carries rules for what was turned; `made` the rules, and those that must go for it."""

    foresee_wanted = Signal(object)
    made = Signal(object, object)

    def __init__(self, site: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What was left out"))
        self._site = site
        self._possible = False
        self.says = _label(self.tr("Reading the page…"))
        self.model = PartModel(self)
        self.list = _List()
        self.list.setModel(self.model)
        self.list.setItemDelegate(PartDelegate(theme, self.model, self.list))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setAccessibleName(self.tr("The page, part by part"))
        palette = theme.palette
        self.list.setStyleSheet(f"QListView {{ border: 1px solid {palette.line}; border-radius: 6px; }}")
        self.by_place = QCheckBox(self.tr("Whatever stands in these places of the page, not only what it says here"))
        self.by_place.setFont(ui_font())
        self.foreseen = _label("")
        self.foreseen.setStyleSheet(f"color: {palette.text_muted};")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.make = buttons.addButton(self.tr("Make rules of it"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        for button in buttons.buttons():
            button.setIcon(QIcon())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 18)
        layout.setSpacing(10)
        layout.addWidget(self.says)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.by_place)
        layout.addWidget(self.foreseen)
        layout.addWidget(buttons)
        self.list.turn_wanted.connect(self.model.turn)
        self.model.turned.connect(self._ask)
        self.by_place.toggled.connect(self._ask)
        self._ask()
        self.resize(_WIDTH, _HEIGHT)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show the parts of the page; none means that the page is not kept."""
        self.model.show_parts(parts)
        if not parts:
            self.says.setText(self.tr("The page of this version is not kept, so that only its text is known."))
            return
        left_out = sum(not part.kept for part in parts)
        said = self.tr("%n part(s) of this page are not in its article.", "", left_out)
        how = self.tr("Click a part to put it in or out.") if self._site else self.tr("The page does not say its site.")
        self.says.setText(f"{said} {how}")
        first = next((row for row, part in enumerate(parts) if part.kept), 0)
        self.list.scrollTo(self.model.index(max(0, first - 3)), QAbstractItemView.ScrollHint.PositionAtTop)

    def show_preview(self, preview: "Preview") -> None:
        """Say what the rules would do."""
        if self.model.rules(self._site, by_place=self.by_place.isChecked()):
            self.foreseen.setText(rule_texts.preview_line(preview))
            self._allow(not preview.emptied)

    def show_unknown(self) -> None:
        """What the rules would do cannot be said."""
        self.foreseen.setText(self.tr("What it would have changed so far cannot be said."))
        self._allow(True)

    def show_failure(self, sentence: str) -> None:
        """Say why the page cannot be shown."""
        self.says.setText(sentence)

    @Slot()
    def _ask(self) -> None:
        self.by_place.setVisible(self.model.have_places())
        if not self.model.have_places():
            self.by_place.setChecked(False)
        self._allow(False)
        rules = self.model.rules(self._site, by_place=self.by_place.isChecked()) if self._site else ()
        self.foreseen.setVisible(bool(rules))
        if rules:
            self.foreseen.setText(self.tr("Looking at what is stored…"))
            self.foresee_wanted.emit(rules)

    @Slot()
    def _accept(self) -> None:
        if self._possible:
            rules = self.model.rules(self._site, by_place=self.by_place.isChecked())
            self.made.emit(rules, self.model.undone())
            self.accept()

    def _allow(self, possible: bool) -> None:
        self._possible = possible
        self.make.setEnabled(possible)


class _List(QListView):
    """`turn_wanted` carries the row that was clicked, or that Enter or Space was pressed on."""

    turn_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setMouseTracking(True)
        self.clicked.connect(self._clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._clicked(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        if index.isValid():
            self.turn_wanted.emit(index.row())


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setFont(ui_font())
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
