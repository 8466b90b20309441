"""The rows of the view for screen readers: a list of rows, each with its text and what happened to it."""

import weakref

from PySide6.QtCore import QCoreApplication, QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget

from diffviewer.diff.result import RowKind, SpanKind
from diffviewer.ui.text import row_labels
from diffviewer.ui.text.diff_canvas import DiffCanvas, Paper
from diffviewer.ui.text.reading_rows import NEW, OLD, Fold, Mode, Note, ReadingRows
from diffviewer.ui.text.targets import Target

# Qt keeps the interfaces it was given by address and asks them at any time, so none is ever freed. There are as many
# as the longest comparison that a screen reader walked through had rows.
_immortal: list[QAccessibleInterface] = []
_installed = False


def install() -> None:
    """Teach Qt to describe the rows; once a program."""
    global _installed  # noqa: PLW0603
    if not _installed:
        _installed = True
        QAccessible.installFactory(_factory)


def rows_changed(canvas: DiffCanvas) -> None:
    """Tell screen readers that other rows are shown."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(canvas.viewport(), QAccessible.Event.ObjectReorder))


def announce_change(canvas: DiffCanvas, index: int, count: int) -> None:
    """Let a screen reader say which change was gone to, and what it is."""
    rows = canvas.rows
    if rows is None or not QAccessible.isActive():
        return
    message = QCoreApplication.translate("DiffView", "Change {number} of {count}, {row}").format(
        number=index + 1, count=count, row=item_name(rows, rows.item_of(rows.changes[index]))
    )
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(canvas.viewport(), message))


def announce_target(canvas: DiffCanvas, target: Target) -> None:
    """Let a screen reader say what Enter would act on."""
    if canvas.rows is None or not QAccessible.isActive():
        return
    if isinstance(target, Fold):
        message = row_labels.fold_label(target).strip("· ")
    else:
        message = row_labels.move_chip(canvas.rows, target.row, target.column)
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(canvas.viewport(), message))


def item_name(rows: ReadingRows, item: int) -> str:
    """What a screen reader says of an item."""
    it = rows.items[item]
    if isinstance(it, Fold):
        return row_labels.fold_label(it).strip("· ")
    if isinstance(it, Note):
        return " ".join(row_labels.no_differences(rows.comparison))
    kind = row_labels.row_name(rows.rows[it])
    head = rows.head_of(it)
    label = f"{head.label}, {kind}" if head else kind
    note = rows.note(it)
    if note is not None:
        label = f"{note.title}, {note.detail}" if note.detail else note.title
    text = rows.text(it, rows.columns - 1) or rows.text(it, OLD)
    return f"{label}: {text}"


def column_description(rows: ReadingRows, row: int, column: int) -> str:
    """Which version a text is of, and which of its words differ."""
    if rows.mode is not Mode.SIDE:
        side = ""
    elif column == OLD:
        side = QCoreApplication.translate("DiffView", "older version")
    else:
        side = QCoreApplication.translate("DiffView", "newer version")
    parts = [side]
    if rows.rows[row].kind is RowKind.CHANGED:
        for kind, sentence in (
            (SpanKind.REMOVED, QCoreApplication.translate("DiffView", "removed: {words}")),
            (SpanKind.ADDED, QCoreApplication.translate("DiffView", "added: {words}")),
            (SpanKind.MOVED, QCoreApplication.translate("DiffView", "moved: {words}")),
        ):
            words = [span.text.strip() for span in rows.spans(row, column) if span.kind is kind]
            if kind is SpanKind.REMOVED and rows.mode is Mode.NEWER:
                words = [span.text.strip() for span in rows.rows[row].old_spans if span.kind is kind]
            if words:
                parts.append(sentence.format(words="; ".join(words)))
    return ", ".join(part for part in parts if part)


def _factory(_key: str, thing: QObject | None) -> QAccessibleInterface | None:
    if not isinstance(thing, Paper):
        return None
    interface = _PaperInterface(thing)
    _immortal.append(interface)
    return interface


class _PaperInterface(QAccessibleWidget):
    """The list of all items, in sight or not."""

    def __init__(self, paper: Paper) -> None:
        super().__init__(paper, QAccessible.Role.List)
        self._paper = weakref.ref(paper)
        self._items: list[_ItemInterface] = []

    def childCount(self) -> int:
        rows = _rows_of(self._paper())
        return len(rows.items) if rows else 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        paper = self._paper()
        if paper is None or not 0 <= index < self.childCount():
            return None
        while len(self._items) <= index:
            self._items.append(_ItemInterface(paper, len(self._items)))
        return self._items[index]

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        paper = self._paper()
        if paper is None:
            return None
        item = paper.canvas.item_at(paper.mapFromGlobal(QRect(x, y, 1, 1).topLeft()).y())
        return self.child(item) if item is not None else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.item if isinstance(child, _ItemInterface) else -1

    def text(self, kind: QAccessible.Text) -> str:
        paper = self._paper()
        return paper.canvas.accessibleName() if paper and kind == QAccessible.Text.Name else ""


class _Interface(QAccessibleInterface):
    """What rows and texts have in common."""

    def __init__(self, paper: Paper) -> None:
        super().__init__()
        _immortal.append(self)
        self._paper = weakref.ref(paper)

    @property
    def rows(self) -> ReadingRows | None:
        """The rows that are shown, as long as there is a view."""
        return _rows_of(self._paper())

    def object(self) -> QObject:
        return None  # type: ignore[return-value]

    def window(self) -> QWindow:
        paper = self._paper()
        return paper.window().windowHandle() if paper else None  # type: ignore[return-value]

    def childCount(self) -> int:
        return 0

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """Nothing can be written here."""

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.readOnly = True
        paper = self._paper()
        if paper is None or not paper.isVisible():
            state.invisible = True
        return state


class _ItemInterface(_Interface):
    """One item: a row, a fold or a note."""

    def __init__(self, paper: Paper, item: int) -> None:
        super().__init__(paper)
        self.item = item
        self._columns = [_ColumnInterface(paper, item, column) for column in (OLD, NEW)]

    def isValid(self) -> bool:
        rows = self.rows
        return rows is not None and self.item < len(rows.items)

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._paper())  # type: ignore[arg-type]

    def childCount(self) -> int:
        return len(self._texts())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        texts = self._texts()
        return texts[index] if 0 <= index < len(texts) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        texts = self._texts()
        return texts.index(child) if isinstance(child, _ColumnInterface) and child in texts else -1

    def rect(self) -> QRect:
        return _rect(self._paper(), self.item, None)

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def text(self, kind: QAccessible.Text) -> str:
        rows = self.rows
        if rows is None or not self.isValid():
            return ""
        it = rows.items[self.item]
        if kind == QAccessible.Text.Name:
            return item_name(rows, self.item)
        if kind == QAccessible.Text.Description and isinstance(it, int):
            return row_labels.row_name(rows.rows[it])
        return ""

    def _texts(self) -> list["_ColumnInterface"]:
        rows = self.rows
        if rows is None or not self.isValid():
            return []
        it = rows.items[self.item]
        return [c for c in self._columns[: rows.columns] if isinstance(it, int) and rows.spans(it, c.column)]


class _ColumnInterface(_Interface):
    """The text of a row in one column."""

    def __init__(self, paper: Paper, item: int, column: int) -> None:
        super().__init__(paper)
        self._item = item
        self.column = column

    def isValid(self) -> bool:
        rows = self.rows
        return rows is not None and self._item < len(rows.items) and self.column < rows.columns

    def parent(self) -> QAccessibleInterface:
        paper = QAccessible.queryAccessibleInterface(self._paper())  # type: ignore[arg-type]
        return paper.child(self._item) if paper is not None else paper

    def rect(self) -> QRect:
        return _rect(self._paper(), self._item, self.column)

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.StaticText

    def text(self, kind: QAccessible.Text) -> str:
        rows = self.rows
        if rows is None or not self.isValid():
            return ""
        it = rows.items[self._item]
        if not isinstance(it, int):
            return ""
        if kind == QAccessible.Text.Name:
            return rows.text(it, self.column)
        return column_description(rows, it, self.column) if kind == QAccessible.Text.Description else ""


def _rows_of(paper: Paper | None) -> ReadingRows | None:
    return paper.canvas.rows if paper is not None else None


def _rect(paper: Paper | None, item: int, column: int | None) -> QRect:
    canvas = paper.canvas if paper is not None else None
    if canvas is None or canvas.sheet is None or item >= len(canvas.sheet.items):
        return QRect()
    area = canvas.item_rect(item, column)
    return QRect(canvas.viewport().mapToGlobal(area.topLeft()), area.size())
