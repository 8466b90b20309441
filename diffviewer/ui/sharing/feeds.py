"""Gives changes to feed readers while the window is open: the server, where it is on, and the file kept up to date."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from diffviewer.errors import Cancelled
from diffviewer.paths import feed_items_file
from diffviewer.settings import Settings
from diffviewer.work.library_access import LibraryAccess
from diffviewer.work.tasks import Tasks

if TYPE_CHECKING:
    from diffviewer.export.feed_choice import FeedChoice
    from diffviewer.serving.server import FeedServer

_BEGIN_AFTER = 2500  # milliseconds: what the person opened the program for comes first
_WRITE_AFTER = 1500  # milliseconds: changes often come together


class Feeds(QObject):
    """Does nothing before `begin`, and nothing at all until the person switches something on.

    `changed` says that something was switched; `failed` carries why it could not be, or why the file was not written.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, access: LibraryAccess, tasks: Tasks, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._access = access
        self._settings = settings
        self._server: FeedServer | None = None
        self._told = ""  # of the last failure to write, which is told once
        self._writing = tasks.lane()
        self._writing.finished.connect(self._note_written)
        self._writing.failed.connect(self._note_failure)
        self._beginning, self._later = _timer(self, _BEGIN_AFTER), _timer(self, _WRITE_AFTER)
        self._beginning.timeout.connect(self._begin)
        self._later.timeout.connect(self._write)
        access.changed.connect(self._write_later)
        access.replaced.connect(self._note_replaced)

    @property
    def is_serving(self) -> bool:
        """Whether the server answers."""
        return self._server is not None

    @property
    def folder(self) -> str:
        """Where the feed file is kept up to date; "" where it is not."""
        return self._settings.feeds.folder

    @Slot()
    def begin(self) -> None:
        """Go on with what was switched on the last time, soon."""
        self._beginning.start()

    def address_of(self, choice: "FeedChoice", kind: str = "atom") -> str:
        """Where a reader finds a feed; "" while the server is off."""
        from diffviewer.serving.feed_pages import feed_path

        return self._server.address + feed_path(choice, kind) if self._server is not None else ""

    def serve(self, on: bool) -> None:
        """Switch the server on or off; its addresses stay what they were, if the port is still free."""
        if on and self._server is None:
            self._start()
        elif not on:
            self._stop()
        self._settings.feeds = replace(self._settings.feeds, serving=self._server is not None)
        self.changed.emit()

    def keep_in(self, folder: str) -> None:
        """Keep the feed file up to date in a folder from now on; "" nowhere."""
        self._settings.feeds = replace(self._settings.feeds, folder=folder)
        self._told = ""
        self._write()
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """End the server, if it runs, and begin nothing any more."""
        self._beginning.stop()
        self._later.stop()
        self._stop()

    def _stop(self) -> None:
        server, self._server = self._server, None
        if server is not None:
            server.stop()

    @Slot()
    def _begin(self) -> None:
        if self._settings.feeds.serving and self._server is None:
            self._start()
        self._write()

    def _start(self) -> None:
        # slow to import, and most never switch it on
        from diffviewer.serving.server import FeedServer, new_secret

        chosen = self._settings.feeds
        secret = chosen.secret or new_secret()
        try:
            server = FeedServer(self._access.path, feed_items_file(), secret, chosen.port)
        except OSError as error:
            self.failed.emit(error)
            return
        server.start()
        self._server = server
        self._settings.feeds = replace(chosen, secret=secret, port=server.port)

    @Slot()
    def _write_later(self) -> None:
        if self.folder:
            self._later.start()

    @Slot()
    def _write(self) -> None:
        library, folder = self._access.path, self.folder
        if folder and library.exists():
            self._writing.start(lambda should_cancel: _update(library, Path(folder)))

    @Slot(object)
    def _note_written(self, _written: object) -> None:
        self._told = ""

    @Slot(object)
    def _note_failure(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled) and str(error) != self._told:
            self._told = str(error)
            self.failed.emit(error)

    @Slot()
    def _note_replaced(self) -> None:
        if self._server is not None:
            self._server.library_replaced()
        self._write_later()


def _timer(parent: QObject, milliseconds: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    return timer


def _update(library: Path, folder: Path) -> bool:
    from diffviewer.serving.feed_files import update_feed_file
    from diffviewer.store.library import Library

    with Library.open(library, read_only=True) as opened:
        return update_feed_file(opened, feed_items_file(), folder)
