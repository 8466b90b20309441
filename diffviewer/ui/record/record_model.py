"""The runs of checks, the newest first, read from the library a stretch at a time."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot

from diffviewer.records import LoggedRun, Outcome
from diffviewer.ui.look import tooltips
from diffviewer.ui.look.qt_text import harmless
from diffviewer.ui.record import record_texts
from diffviewer.ui.record.kinds import word_of
from diffviewer.work.library_access import LibraryAccess, ShouldCancel

if TYPE_CHECKING:
    from diffviewer.store.library import Library

_STRETCH = 200
_Index = QModelIndex | QPersistentModelIndex


class RecordModel(QAbstractListModel):
    """Rows are found under `RUN`. `loaded` is sent when an answer was taken over; what was shown stays until then."""

    RUN = Qt.ItemDataRole.UserRole

    loaded = Signal()

    def __init__(self, access: LibraryAccess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.runs: list[LoggedRun] = []
        self._article: int | None = None
        self._outcomes: tuple[Outcome, ...] = ()
        self._more_left = False
        self._first = access.lane()
        self._first.finished.connect(self._take)
        self._more = access.lane()
        self._more.finished.connect(self._append)

    @property
    def article(self) -> int | None:
        """The article whose record is shown; None for everything."""
        return self._article

    def show(self, article: int | None, outcomes: tuple[Outcome, ...] = ()) -> None:
        """Show the record of an article, or of everything; of all outcomes where none is given."""
        self._article, self._outcomes = article, outcomes
        self._ask(_STRETCH)

    @Slot()
    def refresh(self) -> None:
        """Read again as much as is shown."""
        self._ask(max(_STRETCH, len(self.runs)))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.runs)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.runs):
            return None
        run = self.runs[index.row()]
        if role == self.RUN:
            return run
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = [
                harmless(run.title) if self._article is None else "",
                word_of(run.sighting),
                record_texts.size(run),
            ]
            return ", ".join(part for part in (*parts, record_texts.span(run.sighting)) if part)
        if role == Qt.ItemDataRole.ToolTipRole and self._article is None:
            return tooltips.plain(run.title)
        return None

    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and self._more_left and not self._first.is_busy and not self._more.is_busy

    def fetchMore(self, parent: _Index) -> None:
        if not self.canFetchMore(parent):
            return
        article, outcomes, last = self._article, self._outcomes, self.runs[-1]

        def work(library: "Library", should_cancel: ShouldCancel) -> tuple[LoggedRun, ...]:
            return library.logged(article, _STRETCH, (last.sighting.last_at, last.id), outcomes)

        self._more.ask(work)

    def row_of(self, sought: LoggedRun) -> int:
        """The row of a run, which may have grown or been told anew; -1 where it is none."""
        for row, run in enumerate(self.runs):
            if (run.article_id, run.sighting.first_at, run.sighting.outcome) == (
                *(sought.article_id, sought.sighting.first_at, sought.sighting.outcome),
            ):
                return row
        return -1

    def _ask(self, count: int) -> None:
        article, outcomes = self._article, self._outcomes
        self._more.cancel()

        def work(library: "Library", should_cancel: ShouldCancel) -> tuple[LoggedRun, ...]:
            return library.logged(article, count, None, outcomes)

        self._count = count
        self._first.ask(work)

    @Slot(object)
    def _take(self, runs: tuple[LoggedRun, ...]) -> None:
        self._more_left = len(runs) == self._count
        if list(runs) != self.runs:
            self.beginResetModel()
            self.runs = list(runs)
            self.endResetModel()
        self.loaded.emit()

    @Slot(object)
    def _append(self, runs: tuple[LoggedRun, ...]) -> None:
        self._more_left = len(runs) == _STRETCH
        if runs:
            self.beginInsertRows(QModelIndex(), len(self.runs), len(self.runs) + len(runs) - 1)
            self.runs += runs
            self.endInsertRows()
        self.loaded.emit()
