"""Every key of the program, told from its menus, so that none is forgotten."""

from collections.abc import Iterator

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QMenu, QScrollArea, QVBoxLayout, QWidget

from diffviewer.ui.look.theme import ui_font
from diffviewer.ui.window.dialogs import close_button

_KEYS = 2  # of an action that are shown
_SIZE = (860, 640)
_FIRST_OF_REMOTES = Qt.Key.Key_Back  # keys of remote controls and old keyboards, such as one called "Open"

_Section = tuple[str, list[tuple[str, list[str]]]]


class KeysDialog(QDialog):
    """The actions of a menu that have keys, a section for each menu in it, and the keys of the text."""

    def __init__(self, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        inner = QWidget()
        columns = QHBoxLayout(inner)
        columns.setContentsMargins(0, 0, 14, 0)
        columns.setSpacing(40)
        for sections in _halves([*_sections(menu, self.tr("Program")), self._text_keys()]):
            columns.addLayout(_column(sections), 1)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(self.windowTitle())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 12, 18)
        layout.setSpacing(12)
        layout.addWidget(area, 1)
        layout.addWidget(close_button(self))
        bar = area.verticalScrollBar().sizeHint().width()
        margins = layout.contentsMargins()
        needed = inner.sizeHint().width() + bar + margins.left() + margins.right()
        self.resize(max(_SIZE[0], needed), _SIZE[1])

    def _text_keys(self) -> _Section:
        names = {key: _name(key) for key in ("Space", "PgDown", "PgUp", "Home", "End", "Tab", "Return", "Esc")}
        return self.tr("In the text"), [
            (self.tr("Scroll a page"), [names["Space"], names["PgDown"], names["PgUp"]]),
            (self.tr("To the beginning, to the end"), [names["Home"], names["End"]]),
            (self.tr("To the next fold or moved paragraph"), [names["Tab"]]),
            (self.tr("Open or follow it"), [names["Return"]]),
            (self.tr("Give up, close, let go"), [names["Esc"]]),
        ]


def _sections(menu: QMenu, rest: str) -> Iterator[_Section]:
    """The actions with keys of each menu within a menu; those of the menu itself come last, under `rest`."""
    own: list[tuple[str, list[str]]] = []
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            rows = [row for _, found in _sections(below, "") for row in found]
            if rows:
                yield below.title().replace("&", ""), rows
        elif keys := _keys(action.shortcuts()):
            own.append((action.text().replace("&", "").removesuffix("…"), keys))
    if own:
        yield rest, own


def _keys(sequences: list[QKeySequence]) -> list[str]:
    usual = [sequence for sequence in sequences if not _is_rare(sequence)]
    return [sequence.toString(QKeySequence.SequenceFormat.NativeText) for sequence in usual[:_KEYS]]


def _is_rare(sequence: QKeySequence) -> bool:
    first = QKeyCombination(sequence[0])  # type: ignore[index]
    return not first.keyboardModifiers() and (first.key() >= _FIRST_OF_REMOTES or first.key() == Qt.Key.Key_Help)


def _name(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _halves(sections: list[_Section]) -> tuple[list[_Section], list[_Section]]:
    """The sections in two columns of much the same height."""
    sizes = [len(rows) + 2 for _, rows in sections]
    cut = min(range(len(sections) + 1), key=lambda n: abs(sum(sizes[:n]) - sum(sizes[n:])))
    return sections[:cut], sections[cut:]


def _column(sections: list[_Section]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(5)
    grid.setColumnStretch(0, 1)
    at = 0
    for title, rows in sections:
        heading = _label(title, 12)
        font = QFont(heading.font())
        font.setWeight(QFont.Weight.DemiBold)
        heading.setFont(font)
        heading.setProperty("muted", True)
        heading.setContentsMargins(0, 12 if at else 0, 0, 2)
        grid.addWidget(heading, at, 0, 1, 2)
        for row, (text, keys) in enumerate(rows, at + 1):
            what = _label(text, 13)
            what.setAccessibleName(f"{text}: {', '.join(keys)}")
            grid.addWidget(what, row, 0)
            chips = QHBoxLayout()
            chips.setSpacing(5)
            chips.addStretch(1)
            for key in keys:
                chip = _label(key, 12)
                chip.setProperty("key", True)
                chips.addWidget(chip)
            grid.addLayout(chips, row, 1)
        at += len(rows) + 1
    grid.setRowStretch(at, 1)
    return grid


def _label(text: str, size: float) -> QLabel:
    label = QLabel(text)
    label.setFont(ui_font(size))
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
