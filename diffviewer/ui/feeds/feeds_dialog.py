"""The feeds that are followed: each with its state, what can be done with it, and its filters."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from diffviewer.ui.controls.notice_bar import NoticeBar
from diffviewer.ui.feeds import feed_texts
from diffviewer.ui.feeds.feed_list import FeedList, FeedRow, lines, read_rows
from diffviewer.ui.feeds.filter_editor import FilterEditor, ReadFeed
from diffviewer.ui.look.list_text import semibold
from diffviewer.ui.look.theme import Theme, ui_font
from diffviewer.work.library_access import LibraryAccess, ShouldCancel
from diffviewer.work.tasks import Lane

if TYPE_CHECKING:
    from diffviewer.store.feeds import TakenOut
    from diffviewer.store.library import Library

_SIZE = (980, 620)
_LIST_SHARE = 0.4
_TICK = 20_000  # milliseconds: "in 3 min" grows old


class FeedsDialog(QDialog):
    """Stays open beside the window. `follow_wanted` carries an address, `check_wanted` the number of a feed;
    `written` says that the fetcher has to look again.
    """

    follow_wanted = Signal(str)
    check_wanted = Signal(object)
    written = Signal()

    def __init__(
        self, access: LibraryAccess, theme: Theme, reading: Lane, read: ReadFeed, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Feeds and filters"))
        self.resize(*_SIZE)
        self._access = access
        self._theme = theme
        self._lane = access.lane()
        self._lane.finished.connect(self._take)
        self._removing = access.lane()
        self._removing.finished.connect(self._removed)
        self.address = QLineEdit()
        self.address.setFont(ui_font())
        self.address.setPlaceholderText(self.tr("Address of a feed, or of a site that has one"))
        self.address.setAccessibleName(self.tr("Address to follow"))
        self.follow = self._button(self.tr("Follow"))
        self.list = FeedList(theme)
        self.undo = NoticeBar(theme, self.tr("Undo"))
        self.filters = FilterEditor(access, theme, reading, read)
        self.name = self._label(15)
        self.name.setFont(semibold(ui_font(15)))
        self.url = self._label(12.5)
        self.state = self._label(13)
        self.trouble = self._label(13)
        self.check = self._button(self.tr("Read now"))
        self.pause = self._button(self.tr("Pause"))
        self.stop = self._button(self.tr("Stop following"))
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK)
        self._clock.timeout.connect(self._tick)
        self._lay_out()
        self._wire()
        self._colour()

    def show_feeds(self) -> None:
        """Show what is followed."""
        self._ask()
        self.show()
        self.raise_()
        self.activateWindow()
        self.list.setFocus()
        self._clock.start()

    def _wire(self) -> None:
        self.follow.clicked.connect(self._follow)
        self.address.returnPressed.connect(self._follow)
        self.list.chosen.connect(self._show_chosen)
        self.check.clicked.connect(self._check)
        self.pause.clicked.connect(self._pause)
        self.stop.clicked.connect(self._stop)
        self.undo.accepted.connect(self._bring_back)
        self.filters.written.connect(self.written)
        self._access.changed.connect(self.refresh)
        self._theme.changed.connect(self._colour)
        self.finished.connect(self._clock.stop)
        self.finished.connect(self.filters.flush)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(16, 12, 16, 12)
        top.setSpacing(8)
        top.addWidget(self.address, 1)
        top.addWidget(self.follow)
        self._line = QFrame()
        self._line.setFixedHeight(1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addWidget(self.undo)
        inner = QWidget()
        inner.setObjectName("feed")
        details = QVBoxLayout(inner)
        details.setContentsMargins(24, 18, 24, 18)
        details.setSpacing(8)
        self._buttons = QWidget()
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 4, 0, 10)
        buttons.setSpacing(8)
        for button in (self.check, self.pause, self.stop):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for widget in (self.name, self.url, self.state, self.trouble, self._buttons):
            details.addWidget(widget)
        details.addWidget(self.filters, 1)
        self._area = QScrollArea()
        self._area.setObjectName("feedArea")
        self._area.setWidget(inner)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        parts = QSplitter()
        parts.addWidget(left)
        parts.addWidget(self._area)
        parts.setChildrenCollapsible(False)
        parts.setSizes([round(_SIZE[0] * _LIST_SHARE), round(_SIZE[0] * (1 - _LIST_SHARE))])
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(top)
        rows.addWidget(self._line)
        rows.addWidget(parts, 1)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setFont(ui_font())
        button.setAutoDefault(False)
        return button

    def _label(self, size: float) -> QLabel:
        label = QLabel()
        label.setFont(ui_font(size))
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    @Slot()
    def refresh(self) -> None:
        """Read the feeds again, where they are seen."""
        if self.isVisible():
            self._ask()

    @Slot()
    def _ask(self) -> None:
        if self._access.path.exists():
            self._lane.ask(read_rows)
        else:  # none is made for being looked at
            self._take((FeedRow(None, 0),))

    @Slot(object)
    def _take(self, rows: object) -> None:
        before = self.list.row
        chosen = before.feed.id if before is not None and before.feed is not None else None
        self.list.feeds.show(rows)  # type: ignore[arg-type]
        self.list.choose(chosen)
        self._show_chosen()

    @Slot()
    def _tick(self) -> None:
        self.list.viewport().update()
        self._show_state()

    @Slot()
    def _show_chosen(self) -> None:
        row = self.list.row
        if row is None:
            return
        self._show_state()
        self.filters.edit(row.feed)

    def _show_state(self) -> None:
        row = self.list.row
        if row is None:
            return
        feed, (facts, wrong) = row.feed, lines(row)
        self.name.setText(self.tr("All feeds") if feed is None else feed_texts.name(feed))
        self.url.setText("" if feed is None else feed.url)
        self.state.setText(facts)
        self.trouble.setText(wrong)
        for label in (self.url, self.trouble):
            label.setVisible(bool(label.text()))
        self._buttons.setVisible(feed is not None)
        if feed is not None:
            self.pause.setText(self.tr("Resume") if feed.paused or feed.next_check is None else self.tr("Pause"))

    @Slot()
    def _follow(self) -> None:
        address = self.address.text().strip()
        if address:
            self.follow_wanted.emit(address)
            self.address.clear()

    @Slot()
    def _check(self) -> None:
        row = self.list.row
        if row is not None and row.feed is not None:
            self.check_wanted.emit(row.feed.id)

    @Slot()
    def _pause(self) -> None:
        row = self.list.row
        if row is None or row.feed is None:
            return
        feed = row.feed
        if feed.paused or feed.next_check is None:
            self._access.write(lambda library: library.feeds.resume(feed.id, datetime.now(UTC)))
        else:
            self._access.write(lambda library: library.feeds.pause(feed.id))
        self.written.emit()

    @Slot()
    def _stop(self) -> None:
        row = self.list.row
        if row is None or row.feed is None:
            return
        number = row.feed.id

        def work(library: "Library", should_cancel: ShouldCancel) -> "TakenOut | None":
            return library.feeds.take_out(number)

        self._removing.ask(work)

    @Slot(object)
    def _removed(self, taken: "TakenOut | None") -> None:
        if taken is not None:
            name = feed_texts.name(taken.feed)
            self.undo.offer(taken, self.tr("“{name}” is followed no longer; its articles stay").format(name=name))
            self.written.emit()
        self._access.changed.emit()

    @Slot(object)
    def _bring_back(self, taken: "TakenOut") -> None:
        self._access.write(lambda library: library.feeds.put_back(taken, datetime.now(UTC)))
        self.written.emit()

    @Slot()
    def _colour(self) -> None:
        palette = self._theme.palette
        self._line.setStyleSheet(f"background: {palette.line}")
        self._area.setStyleSheet(f"#feed, #feedArea {{ background: {palette.paper}; }}")
        self.url.setStyleSheet(f"color: {palette.text_muted}")
        self.trouble.setStyleSheet(f"color: {palette.error}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.list.hasFocus():
            self._stop()
        else:
            super().keyPressEvent(event)
