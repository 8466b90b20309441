"""The parts of a page as a list, and which of them the person has turned."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from diffviewer.messages import shown
from diffviewer.parts import Part, Why
from diffviewer.rules import Rule, RuleKind
from diffviewer.ui.leaving import rule_texts
from diffviewer.ui.look import tooltips

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class PartModel(QAbstractListModel):
    """`turned` says that another part was turned: from left out to kept, or back."""

    turned = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.parts: tuple[Part, ...] = ()
        self._turned: set[int] = set()

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show other parts, none of them turned."""
        self.beginResetModel()
        self.parts = tuple(parts)
        self._turned.clear()
        self.endResetModel()
        self.turned.emit()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.parts)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.parts):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(self.parts[index.row()].block.text)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self.why(index.row())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltips.plain(self.parts[index.row()].block.text)
        return None

    def can_turn(self, row: int) -> bool:
        """Whether a rule could do something to a part: the headline has a place of its own."""
        return self.parts[row].why not in (Why.HEADLINE, Why.DATA)

    def turn(self, row: int) -> None:
        """Turn a part, and all that say the same: a rule looks at what they say."""
        if not 0 <= row < len(self.parts) or not self.can_turn(row):
            return
        part = self.parts[row]
        same = [n for n, p in enumerate(self.parts) if p.block.text == part.block.text and p.kept == part.kept]
        self._turned ^= set(same)
        self.dataChanged.emit(self.index(0), self.index(len(self.parts) - 1))
        self.turned.emit()

    def is_turned(self, row: int) -> bool:
        """Whether the person has turned a part."""
        return row in self._turned

    def is_kept(self, row: int) -> bool:
        """Whether a part would be in the article."""
        return self.parts[row].kept != (row in self._turned)

    def why(self, row: int) -> str:
        """Why, or what will be."""
        if row in self._turned:
            return self.tr("will be left out") if self.parts[row].kept else self.tr("will be kept")
        return rule_texts.part_line(self.parts[row])

    def have_places(self) -> bool:
        """Whether all that was turned stands in places that a selector can choose."""
        return bool(self._turned) and all(self.parts[row].selector for row in self._turned)

    def rules(self, site: str, *, by_place: bool) -> tuple[Rule, ...]:
        """The rules that do what was turned: by what the parts say, or by the places they stand in."""
        made: dict[object, Rule] = {}
        for row in sorted(self._turned):
            part = self.parts[row]
            kind, pattern = RuleKind.NUMBERS, part.block.text
            if by_place and part.selector:
                kind, pattern = RuleKind.SELECTOR, part.selector
            elif not part.kept:
                kind = RuleKind.EXACT
            rule = Rule(site, kind, pattern, keep=not part.kept)
            made[rule.same] = rule
        return tuple(made.values())

    def undone(self) -> tuple[Rule, ...]:
        """The rules that made a part what it is now, where turning it back needs them gone."""
        found = {}
        for row in self._turned:
            rule = self.parts[row].rule
            if rule is not None and rule.keep == self.parts[row].kept:
                found[rule.id] = rule
        return tuple(found.values())
