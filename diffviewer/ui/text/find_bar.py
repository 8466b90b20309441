"""The bar that finds text in the view."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from diffviewer.ui.text.find_hits import MOST


class FindBar(QWidget):
    """Says what to find; the view answers by `show_count`."""

    query_changed = Signal(str)
    next_wanted = Signal()
    previous_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("Find in both versions"))
        self._field.setAccessibleName(self.tr("Find in the text"))
        self._field.setMaximumWidth(360)
        self._field.textChanged.connect(self.query_changed)
        self._field.installEventFilter(self)
        self.count = QLabel()  # a name of its own would keep a screen reader from the number
        self.count.setAccessibleDescription(self.tr("Finds"))
        self.count.setMinimumWidth(90)
        self._previous = self._button("↑", self.tr("Previous find"), self.tr("Shift+Enter"))
        self._previous.clicked.connect(self.previous_wanted)
        self._next = self._button("↓", self.tr("Next find"), self.tr("Enter"))
        self._next.clicked.connect(self.next_wanted)
        close = self._button("✕", self.tr("Close the find bar"), self.tr("Esc"))
        close.clicked.connect(self.close_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 10, 6)
        row.setSpacing(6)
        row.addWidget(self._field, 1)
        row.addWidget(self._previous)
        row.addWidget(self._next)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(close)
        self.show_count(-1, 0)
        self.hide()

    @property
    def query(self) -> str:
        """What is to be found."""
        return self._field.text()

    def open_with(self, text: str) -> None:
        """Show the bar, with `text` to find if there is one."""
        self.show()
        if text:
            self._field.setText(text)
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def show_count(self, current: int, count: int) -> None:
        """Say how much was found; `current` counts from 0, -1 for none."""
        if not self.query.strip():
            text = ""
        elif count == 0:
            text = self.tr("Not found")
        else:
            many = self.tr("{count} and more").format(count=count) if count >= MOST else str(count)
            text = self.tr("{number} of {count}").format(number=current + 1, count=many)
        self.count.setText(text)
        if text and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
        self._previous.setEnabled(count > 0)
        self._next.setEnabled(count > 0)

    def close_bar(self) -> None:
        """Hide the bar."""
        self.hide()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in enter:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.previous_wanted if back else self.next_wanted).emit()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _button(self, text: str, name: str, key: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({key})")
        button.setAutoRaise(True)
        return button
