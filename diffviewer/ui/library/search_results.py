"""What a search of the library found, beside the text: a click on a sentence shows where it came or went."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from diffviewer.records import SearchResults as Found
from diffviewer.ui.library.search_delegate import SearchDelegate
from diffviewer.ui.library.search_model import SearchModel
from diffviewer.ui.look.list_text import semibold
from diffviewer.ui.look.theme import Theme, ui_font
from diffviewer.work.library_access import LibraryAccess, ShouldCancel

if TYPE_CHECKING:
    from diffviewer.store.library import Library

_FEW = 20  # articles at first
_MORE = 5  # times as many, each time more are asked for
_PATIENCE = 400  # milliseconds before it says that it is searching


class SearchResults(QWidget):
    """Searches and shows. `chosen` carries (article, match), match None where the article itself was chosen."""

    chosen = Signal(object, object)

    def __init__(self, access: LibraryAccess, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._limit = _FEW
        self._lane = access.lane()
        self._lane.finished.connect(self._take)
        self._lane.busy.connect(self._tell_busy)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        self._patience.timeout.connect(self._say_searching)
        self.summary = QLabel()
        self.summary.setFont(semibold(ui_font()))
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self.model = SearchModel(self)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(SearchDelegate(theme, self.model, self.view))
        self.view.setAccessibleName(self.tr("What was found"))
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.verticalScrollBar().setSingleStep(24)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.clicked.connect(self._choose)
        self.view.activated.connect(self._choose)
        self.more = QPushButton(self.tr("Search on"))
        self.more.setFont(ui_font(12.5))
        self.more.setToolTip(self.tr("Search on\nThere may be more than is shown"))
        self.more.clicked.connect(self._search_on)
        self.more.hide()
        head = QHBoxLayout()
        head.setContentsMargins(14, 12, 14, 8)
        head.addWidget(self.summary, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 8, 14, 10)
        foot.addWidget(self.more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.view, 1)
        layout.addLayout(foot)
        theme.changed.connect(self.view.viewport().update)

    @property
    def text(self) -> str:
        """What is searched for."""
        return self._text

    def search(self, text: str) -> None:
        """Search for a text; what was found before stays until there is an answer. "" ends the search."""
        self._text, self._limit = text, _FEW
        if text:
            self._ask()
            return
        self._lane.cancel()
        self.model.show(Found((), complete=True))
        self.summary.clear()
        self.more.hide()

    def focus_first(self) -> None:
        """Go to what was found, by key."""
        if not self.view.currentIndex().isValid() and self.model.rows:
            self.view.setCurrentIndex(self.model.index(min(1, len(self.model.rows) - 1)))
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _ask(self) -> None:
        text, limit = self._text, self._limit

        def work(library: "Library", should_cancel: ShouldCancel) -> Found:
            return library.search(text, limit, should_cancel)

        self._lane.ask(work)

    @Slot()
    def _search_on(self) -> None:
        self._limit *= _MORE
        self._ask()

    @Slot(object)
    def _take(self, found: Found) -> None:
        place = self.view.verticalScrollBar().value() if self._limit > _FEW else 0
        self.model.show(found)
        self.view.verticalScrollBar().setValue(place)
        self.more.setVisible(not found.complete)
        count = len(found.results)
        if not count:
            sentence = self.tr("“{text}” was not found in any version").format(text=self._text)
        elif found.complete:
            sentence = self.tr("Found in %n article(s)", "", count)
        else:
            sentence = self.tr("Found in %n article(s) so far", "", count)
        self.summary.setText(sentence)

    @Slot(bool)
    def _tell_busy(self, busy: bool) -> None:
        if busy:
            self._patience.start()
        else:
            self._patience.stop()

    @Slot()
    def _say_searching(self) -> None:
        self.summary.setText(self.tr("Searching…"))

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        row = self.model.rows[index.row()]
        self.chosen.emit(row.article, row.match)
