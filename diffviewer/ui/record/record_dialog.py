"""The log of an article, or of everything that is watched: each run of checks, and why it was counted as it was."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from diffviewer.records import LoggedRun, Outcome
from diffviewer.ui.controls.boxes import ListBox
from diffviewer.ui.look.qt_text import harmless
from diffviewer.ui.look.theme import Theme, ui_font
from diffviewer.ui.record import record_texts
from diffviewer.ui.record.record_delegate import RecordDelegate
from diffviewer.ui.record.record_model import RecordModel
from diffviewer.ui.record.why import why
from diffviewer.ui.record.why_pane import WhyPane
from diffviewer.work.library_access import LibraryAccess, ShouldCancel

if TYPE_CHECKING:
    from diffviewer.store.library import Library
    from diffviewer.watching.accounts import Account

_SIZE = (980, 620)
_LIST_SHARE = 0.44
_AGAIN = 1_000  # milliseconds between two readings while the library is written
_STOPS = (Outcome.NEW, Outcome.CHANGED, Outcome.RETURNED)
_TROUBLES = (Outcome.SUSPECT, Outcome.FAILED, Outcome.GONE)
_LONGEST_TITLE = 60  # characters in the box


class RecordDialog(QDialog):
    """Stays open beside the window. `change_wanted` carries the `LoggedRun` that is to be shown there."""

    change_wanted = Signal(object)

    def __init__(self, access: LibraryAccess, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Log of checks"))
        self.resize(*_SIZE)
        self._theme = theme
        self._chosen: LoggedRun | None = None
        self.scope = self._box(self.tr("Whose checks"))
        self.kinds = self._box(self.tr("Which checks"))
        self.kinds.addItem(self.tr("All checks"), ())
        self.kinds.addItem(self.tr("Changes"), _STOPS)
        self.kinds.addItem(self.tr("Trouble"), _TROUBLES)
        self.copy = self._button(self.tr("Copy"), self.tr("The chosen check and its answer, as text"))
        self.copy_all = self._button(self.tr("Copy all"), self.tr("Every check in the list, one a line"))
        self.runs = RecordModel(access, self)
        self.list = QListView()
        self.list.setModel(self.runs)
        self.list.setItemDelegate(RecordDelegate(theme, self.runs, self.list))
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("Checks, the newest first"))
        self.empty = QLabel()
        self.empty.setFont(ui_font())
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setProperty("muted", True)
        self.why = WhyPane(theme)
        self._lane = access.lane()
        self._lane.finished.connect(self._answer)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_AGAIN)
        self._later.timeout.connect(self._refresh)
        self._lay_out()
        self.scope.activated.connect(self._ask)
        self.kinds.activated.connect(self._ask)
        self.copy.clicked.connect(self.copy_chosen)
        self.copy_all.clicked.connect(self.copy_list)
        self.runs.loaded.connect(self._loaded)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.list.doubleClicked.connect(self._show_change)
        self.why.wanted.connect(self._show_change)
        access.changed.connect(self._follow)
        theme.changed.connect(self.list.viewport().update)

    def show_log(self, article_id: int = 0, title: str = "") -> None:
        """Show the log of an article, else of everything."""
        self.scope.clear()
        if article_id:
            name = harmless(title)
            name = name if len(name) <= _LONGEST_TITLE else name[: _LONGEST_TITLE - 1].rstrip() + "…"
            self.scope.addItem(name, article_id)
        self.scope.addItem(self.tr("Everything that is watched"), 0)
        self._ask()
        self.show()
        self.raise_()
        self.activateWindow()
        self.list.setFocus()

    @Slot()
    def copy_chosen(self) -> None:
        """Put the chosen check and its answer into the clipboard, as plain text."""
        if self._chosen is not None:
            line = record_texts.line(self._chosen, named=self.runs.article is None)
            QGuiApplication.clipboard().setText(f"{line}\n{self.why.as_text}\n")

    @Slot()
    def copy_list(self) -> None:
        """Put the list, as far as it was read, into the clipboard: a line for each run of checks."""
        named = self.runs.article is None
        lines = [f"{record_texts.line(run, named=named)}\n" for run in self.runs.runs]
        QGuiApplication.clipboard().setText("".join(lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_chosen()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.hasFocus():
            self._show_change()
        else:
            super().keyPressEvent(event)

    def _box(self, name: str) -> ListBox:
        box = ListBox()
        box.setFont(ui_font())
        box.setAccessibleName(name)
        return box

    def _button(self, text: str, what: str) -> QPushButton:
        button = QPushButton(text)
        button.setFont(ui_font())
        button.setToolTip(f"{text}\n{what}")
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(16, 12, 16, 12)
        top.setSpacing(8)
        top.addWidget(self.scope)
        top.addWidget(self.kinds)
        top.addStretch(1)
        top.addWidget(self.copy)
        top.addWidget(self.copy_all)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        parts = QSplitter()
        parts.addWidget(left)
        parts.addWidget(self.why)
        parts.setChildrenCollapsible(False)
        parts.setSizes([round(_SIZE[0] * _LIST_SHARE), round(_SIZE[0] * (1 - _LIST_SHARE))])
        line = QFrame()
        line.setObjectName("line")
        line.setFixedHeight(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(top)
        rows.addWidget(line)
        rows.addWidget(parts, 1)
        self._line = line
        self._theme.changed.connect(self._colour)
        self._colour()

    @Slot()
    def _colour(self) -> None:
        self._line.setStyleSheet(f"background: {self._theme.palette.line}")

    @Slot()
    def _ask(self) -> None:
        self._chosen = None
        self.list.setCurrentIndex(QModelIndex())
        self.why.clear(self.tr("Choose a check to see why it was counted as it was."))
        self.runs.show(self.scope.currentData() or None, self.kinds.currentData())

    @Slot()
    def _follow(self) -> None:
        if self.isVisible() and not self._later.isActive():
            self._later.start()

    @Slot()
    def _refresh(self) -> None:
        if self.isVisible():
            self.runs.refresh()

    @Slot()
    def _loaded(self) -> None:
        none = not self.runs.runs
        self.list.setVisible(not none)
        self.empty.setVisible(none)
        self.empty.setText(
            self.tr("Nothing was checked so far")
            if not self.kinds.currentIndex()
            else self.tr("There is no such check")
        )
        self.copy.setEnabled(not none)
        self.copy_all.setEnabled(not none)
        row = self.runs.row_of(self._chosen) if self._chosen is not None else -1
        if row < 0 and self.runs.runs:
            row = 0
        if row >= 0 and self.list.currentIndex().row() != row:
            self.list.setCurrentIndex(self.runs.index(row))
        elif row >= 0 and self.runs.runs[row] != self._chosen:
            self._choose(self.runs.index(row))

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        run = index.data(RecordModel.RUN) if index.isValid() else None
        if run is None:
            return
        self._chosen = chosen = run

        def work(library: "Library", should_cancel: ShouldCancel) -> "Account | None":
            from diffviewer.watching.accounts import account

            return account(library, chosen)

        self._lane.ask(work)

    @Slot(object)
    def _answer(self, account: "Account | None") -> None:
        if account is None:
            self.runs.refresh()  # the record was told anew
            return
        title = harmless(account.run.title) if self.runs.article is None else ""
        self.why.answer(why(account), title, is_change=account.before is not None and account.difference is not None)

    @Slot()
    def _show_change(self) -> None:
        if self._chosen is not None:
            self.change_wanted.emit(self._chosen)
