"""The dialog that brings back a copy of the library."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from diffviewer.messages import file_size
from diffviewer.ui.look.core_texts import from_core
from diffviewer.ui.look.theme import ui_font

if TYPE_CHECKING:
    from diffviewer.store.backup import Backup


class RestoreDialog(QDialog):
    """Lists the copies, the newest first. `chosen` carries the `Backup` that is to take the library's place."""

    chosen = Signal(object)

    def __init__(self, backups: "tuple[Backup, ...]", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Restore a backup"))
        sentence = QLabel(
            self.tr("A copy is made every week, and before the program changes the library's form.")
            if backups
            else self.tr("There is no copy of the library yet. One is made every week.")
        )
        after = QLabel(self.tr("The library as it is now is not lost: it is kept beside the restored one."))
        self.list = QListWidget()
        self.list.setFont(ui_font())
        self.list.setAccessibleName(self.tr("Copies of the library"))
        for backup in backups:
            made = QDateTime.fromSecsSinceEpoch(int(backup.made_at.timestamp()))
            time = QLocale().toString(made, self.tr("d MMMM yyyy, HH:mm", "how Qt writes a date and time"))
            item = QListWidgetItem(f"{time} · {file_size(backup.size, from_core)}")
            item.setData(Qt.ItemDataRole.UserRole, backup)
            self.list.addItem(item)
        self.list.itemDoubleClicked.connect(self._choose)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.restore = buttons.addButton(self.tr("Restore"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.restore.setEnabled(bool(backups))
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 18)
        layout.setSpacing(12)
        for label in (sentence, after):
            label.setFont(ui_font())
            label.setWordWrap(True)
        layout.addWidget(sentence)
        layout.addWidget(self.list, 1)
        layout.addWidget(after)
        layout.addWidget(buttons)
        self.list.setVisible(bool(backups))
        after.setVisible(bool(backups))
        if backups:
            self.list.setCurrentRow(0)
        self.resize(460, 320 if backups else 140)

    @Slot()
    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
            self.accept()
