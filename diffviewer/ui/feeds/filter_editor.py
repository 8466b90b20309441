"""The filters of a feed, or of all feeds, and what they would hide, as they are edited."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from diffviewer.records import Feed, FeedFilter, FilterField
from diffviewer.ui.controls.notice_bar import NoticeBar
from diffviewer.ui.feeds.filter_row import FilterRow
from diffviewer.ui.look.core_texts import from_core
from diffviewer.ui.look.list_text import semibold
from diffviewer.ui.look.qt_text import harmless
from diffviewer.ui.look.theme import Theme, ui_font
from diffviewer.watching_messages import reason_sentence
from diffviewer.work.library_access import LibraryAccess, ShouldCancel
from diffviewer.work.tasks import Lane

if TYPE_CHECKING:
    from diffviewer.fetch.feeds import Entry
    from diffviewer.store.library import Library
    from diffviewer.watching.sieving import Preview

_NAMED = 8  # hidden entries that are named
ReadFeed = Callable[[str, ShouldCancel], "tuple[Entry, ...] | str"]


class FilterEditor(QWidget):
    """Every change is kept at once. `written` says that the library holds other filters now."""

    written = Signal()

    def __init__(
        self, access: LibraryAccess, theme: Theme, reading: Lane, read: ReadFeed, parent: QWidget | None = None
    ) -> None:
        """`read` fetches the entries of the feed at an address, or gives a code of why not, in the lane `reading`."""
        super().__init__(parent)
        self._access = access
        self._theme = theme
        self._read = read
        self._feed: Feed | None = None
        self._edited: int | None = None  # the number of the feed, 0 for all feeds; None before anything is edited
        self._entries: tuple[Entry, ...] | None = None  # of the feed as it is now, once it was read
        self._shared: tuple[FeedFilter, ...] = ()
        self.rows: list[FilterRow] = []
        self._loading = access.lane()
        self._loading.finished.connect(self._take)
        self._sifting = access.lane()
        self._sifting.finished.connect(self._show)
        self._reading = reading
        reading.finished.connect(self._take_entries)
        title = QLabel(self.tr("Filters"))
        title.setFont(semibold(ui_font(13)))
        self.explanation = QLabel()
        self.explanation.setFont(ui_font(12.5))
        self.explanation.setWordWrap(True)
        self.explanation.setProperty("muted", True)
        self.add = QPushButton(self.tr("Add a filter"))
        self.add.setFont(ui_font())
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._add)
        self.preview = QLabel()
        self.preview.setFont(ui_font())
        self.preview.setWordWrap(True)
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        self.preview.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.look = QPushButton(self.tr("Try on the feed as it is now"))
        self.look.setFont(ui_font())
        self.look.setAutoDefault(False)
        self.look.clicked.connect(self._look)
        self.undo = NoticeBar(theme, self.tr("Undo"))
        self.undo.accepted.connect(self._bring_back)
        self._box = QVBoxLayout()
        self._box.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(title)
        column.addWidget(self.explanation)
        column.addLayout(self._box)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.undo)
        column.addWidget(self.preview)
        column.addWidget(self.look, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)

    def edit(self, feed: Feed | None) -> None:
        """Edit the filters of a feed, else those that all feeds are under; what is edited already stays as it is."""
        number = feed.id if feed is not None else 0
        if number == self._edited:
            return
        self.flush()
        self._edited = number
        self._feed, self._entries = feed, None
        self._reading.cancel()
        self.undo.hide()
        self.preview.setText("")
        self.look.setVisible(feed is not None)
        self.look.setEnabled(True)
        self.explanation.setText(
            self.tr("These filters hold for every feed. What they leave out is not watched.")
            if feed is None
            else self.tr("What they leave out is not watched; the filters of all feeds hold here too.")
        )

        def work(library: "Library", should_cancel: ShouldCancel) -> tuple[FeedFilter, ...]:
            return library.feeds.filters(number or None)

        if self._access.path.exists():
            self._loading.ask(work)

    def flush(self) -> None:
        """Keep at once what was just typed."""
        for row in self.rows:
            row.flush()

    @Slot(object)
    def _take(self, filters: tuple[FeedFilter, ...]) -> None:
        for row in self.rows:
            row.deleteLater()
        self.rows = []
        own = self._feed.id if self._feed is not None else None
        self._shared = tuple(given for given in filters if given.feed_id != own)
        for given in filters:
            if given.feed_id == own:
                self._insert(given)
        self._sift()

    def _insert(self, given: FeedFilter) -> FilterRow:
        row = FilterRow(given, self._theme, self)
        row.changed.connect(self._keep)
        row.removed.connect(self._remove)
        self.rows.append(row)
        self._box.addWidget(row)
        return row

    @Slot()
    def _add(self) -> None:
        own = self._feed.id if self._feed is not None else None
        self._insert(FeedFilter(0, own, FilterField.TITLE, "", False)).pattern.setFocus()

    @Slot()
    def _keep(self) -> None:
        """A filter was changed: it is kept if it can be used, and the preview follows."""
        row = self.sender()
        if isinstance(row, FilterRow) and row.is_usable:
            given = row.given
            if given.id:
                self._access.write(lambda library: library.feeds.change_filter(given))
            else:
                self._store(row, given)
            self.written.emit()
        self._sift()

    def _store(self, row: FilterRow, given: FeedFilter) -> None:
        """Put a new filter into the library; its row learns the number."""
        storing = self._access.lane()
        storing.setParent(row)
        storing.finished.connect(row.number)

        def work(library: "Library", should_cancel: ShouldCancel) -> FeedFilter:
            return library.feeds.add_filter(given.feed_id, given.field, given.pattern, keep=given.keep)

        storing.ask(work)

    @Slot()
    def _remove(self) -> None:
        row = self.sender()
        if not isinstance(row, FilterRow):
            return
        given = row.given
        self.rows.remove(row)
        self._box.removeWidget(row)
        row.deleteLater()
        if given.id:
            self._access.write(lambda library: library.feeds.remove_filter(given.id))
            self.undo.offer(given, self.tr("Removed the filter “{pattern}”").format(pattern=harmless(given.pattern)))
            self.written.emit()
        self._sift()

    @Slot(object)
    def _bring_back(self, given: FeedFilter) -> None:
        row = self._insert(FeedFilter(0, given.feed_id, given.field, given.pattern, given.keep))
        self._store(row, row.given)
        self.written.emit()
        self._sift()

    def _sift(self) -> None:
        """Ask what the filters would hide, as they are now."""
        filters = (*self._shared, *(row.given for row in self.rows if row.is_usable))
        entries, number = self._entries, self._feed.id if self._feed is not None else None

        def work(library: "Library", should_cancel: ShouldCancel) -> "Preview":
            from diffviewer.watching.sieving import known_entries, preview

            if entries is not None:
                return preview(entries, filters, of_feed=True)
            return preview(known_entries(library, number, should_cancel), filters)

        if self._access.path.exists():
            self._sifting.ask(work)

    @Slot(object)
    def _show(self, preview: "Preview") -> None:
        sifted = preview.sifted
        slow = {(given.pattern, given.field) for given in sifted.slow}
        for row in self.rows:
            row.say_slow((row.given.pattern, row.given.field) in slow)
        count = len(sifted.kept) + len(sifted.hidden)
        if not count:
            self.preview.setText(self.tr("There is no article to try the filters on so far.") if self.rows else "")
            return
        if not self.rows and not self._shared:
            self.preview.setText("")
            return
        of = (
            self.tr("%n article(s) in the feed now", "", count)
            if preview.of_feed
            else self.tr("%n article(s) that came from here", "", count)
        )
        hidden = self.tr("%n would be left out", "", len(sifted.hidden))
        lines = [self.tr("Of {entries}, {hidden}").format(entries=of, hidden=hidden)]
        lines += [f"–  {harmless(each.entry.title) or each.entry.address}" for each in sifted.hidden[:_NAMED]]
        if len(sifted.hidden) > _NAMED:
            lines.append(self.tr("and %n more", "", len(sifted.hidden) - _NAMED))
        self.preview.setText("\n".join(lines))

    @Slot()
    def _look(self) -> None:
        """Fetch the feed, and try the filters on what is in it now, categories too."""
        if self._feed is None:
            return
        address, read = self._feed.url, self._read
        self.look.setEnabled(False)
        self._reading.start(lambda should_cancel: read(address, should_cancel))

    @Slot(object)
    def _take_entries(self, found: "tuple[Entry, ...] | str") -> None:
        self.look.setEnabled(True)
        if isinstance(found, str):
            self.preview.setText(reason_sentence(found, from_core))
            return
        self._entries = found
        self._sift()
