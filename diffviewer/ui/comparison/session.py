"""The comparisons opened since the program started, the latest first, as a list model."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from diffviewer.ui.look import tooltips

if TYPE_CHECKING:
    from diffviewer.models import History

_KEPT = 200  # comparisons


@dataclass(eq=False, slots=True)
class Entry:
    """One comparison. `changes` is None until it is known; `opened` is the local time it was opened at."""

    history: "History"
    pair: tuple[int, int]
    swapped: bool = False
    changes: int | None = None
    opened: datetime = field(default_factory=datetime.now)

    @property
    def title(self) -> str:
        """The headline of the newest version, or its file's name."""
        newest = self.history.captures[-1]
        return newest.document.title or newest.name

    @property
    def names(self) -> tuple[str, ...]:
        """The files' names, each once, in order."""
        return tuple(dict.fromkeys(capture.name for capture in self.history.captures))


class Session(QAbstractListModel):
    """Rows are entries; an entry is found under `ENTRY`. `chosen_changed` tells that another is shown."""

    ENTRY = Qt.ItemDataRole.UserRole

    chosen_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._chosen: Entry | None = None

    @property
    def chosen(self) -> Entry | None:
        """The entry shown."""
        return self._chosen

    @property
    def chosen_row(self) -> int:
        """The row of the entry shown, -1 where there is none."""
        return self._entries.index(self._chosen) if self._chosen in self._entries else -1

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == self.ENTRY:
            return entry
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltips.plain("\n".join(entry.names))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return ", ".join(entry.names)
        return entry.title if role == Qt.ItemDataRole.DisplayRole else None

    def entry(self, row: int) -> Entry:
        """The entry of a row."""
        return self._entries[row]

    def add(self, history: "History", pair: tuple[int, int]) -> None:
        """Put a new comparison on top and choose it."""
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._entries.insert(0, Entry(history, pair))
        self.endInsertRows()
        if len(self._entries) > _KEPT:
            self.beginRemoveRows(QModelIndex(), _KEPT, len(self._entries) - 1)
            del self._entries[_KEPT:]
            self.endRemoveRows()
        self.choose(self._entries[0])

    def choose(self, entry: Entry | None) -> None:
        """Say which entry is shown."""
        if entry is not self._chosen:
            self._chosen = entry
            self.chosen_changed.emit()

    def note_pair(self, pair: tuple[int, int], *, swapped: bool) -> None:
        """Remember the pair chosen in the entry shown."""
        if self._chosen is not None:
            self._chosen.pair, self._chosen.swapped = pair, swapped

    def note_changes(self, changes: int) -> None:
        """Remember how many changes the entry shown has."""
        if self._chosen is not None and self._chosen.changes != changes:
            self._chosen.changes = changes
            index = self.index(self.chosen_row)
            self.dataChanged.emit(index, index)
