"""Invented pages, written to real files, and what the window's tests share."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from diffviewer.models import Block, BlockKind, Capture, Document, History, TimeSource
from diffviewer.settings import Settings
from diffviewer.store.library import Library
from diffviewer.ui.comparison.comparison_controller import ComparisonController
from diffviewer.ui.look.theme import Theme
from diffviewer.ui.window.back_wiring import BackWiring
from diffviewer.ui.window.content import Content
from diffviewer.ui.window.main_window import MainWindow
from diffviewer.ui.window.wiring import Wiring
from diffviewer.watching.watcher import Manner
from diffviewer.work.fetcher import Fetcher
from diffviewer.work.library_access import LibraryAccess
from diffviewer.work.shared_reader import SharedReader
from diffviewer.work.tasks import Tasks
from diffviewer.work.watch_manner import manner_of

START = datetime(2025, 3, 1, 6, 10, tzinfo=UTC)
_SENTENCES = (
    "The ferry between the two islands will run once a day from Monday, its owner said on Friday.",
    "Pupils who take it to school were told to move in with relatives on weekdays.",
    "The council has asked the county for a second boat and expects an answer in spring.",
    "Last winter the crossing was cancelled on nineteen days because of ice.",
    "A petition against the new timetable was signed by four hundred people within a week.",
)


def page(folder: Path, number: int, *, hours: float | None = None) -> str:
    """A saved page of one invented article; each number reads differently and is dated an hour later."""
    time = START + timedelta(hours=number if hours is None else hours)
    body = [f"{text} Version {number} adds {number} of its own words." for text in _SENTENCES]
    file = folder / f"ferry-{number}.html"
    file.write_text(
        "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>Ferry to run once a day</title>"
        "<meta property='og:site_name' content='Island Post'>"
        "<link rel='canonical' href='https://island-post.example/ferry'>"
        f"<meta property='article:modified_time' content='{time.isoformat()}'></head>"
        f"<body><article><h1>Ferry to run once a day</h1>{''.join(f'<p>{text}</p>' for text in body)}"
        "</article></body></html>",
        encoding="utf-8",
    )
    return str(file)


def pages(folder: Path, count: int) -> list[str]:
    """So many versions, oldest first."""
    return [page(folder, number) for number in range(count)]


def capture(
    number: int, *paragraphs: str, hours: float | None = None, title: str = "Ferry to run once a day"
) -> Capture:
    """A version that was never in a file."""
    texts = paragraphs or (f"Version {number} says one thing.", "All versions say another.")
    return Capture(
        Document(
            title=title,
            source="Island Post",
            url="https://island-post.example/ferry",
            blocks=tuple(Block(BlockKind.PARAGRAPH, text) for text in texts),
        ),
        name=f"ferry-{number}.html",
        captured_at=START + timedelta(hours=number if hours is None else hours),
        time_source=TimeSource.SAVED,
    )


def history(count: int) -> History:
    """So many versions of an article, an hour apart."""
    return History(tuple(capture(number) for number in range(count)))


class Desktop:
    """A window with everything behind it, as the program puts it together."""

    def __init__(self, folder: Path) -> None:
        self.settings = Settings(folder / "diffviewer.ini")
        self.theme = Theme(mode="light")
        self.window = MainWindow(self.settings)
        self.tasks = Tasks(self.window)
        self.reader = SharedReader()
        self.controller = ComparisonController(self.tasks, self.reader, self.window)
        self.access = LibraryAccess(folder / "library.sqlite")
        self.fetcher = Fetcher(lambda: Library.open(self.access.path), self._manner)
        self.wiring = Wiring(self.window, self.controller, self.access, self.settings, self.theme)
        self.back = BackWiring(
            self.wiring,
            self.controller,
            self.access,
            self.fetcher,
            self.reader,
            self.settings,
            self.theme,
            self.tasks,
        )
        self.back.library.begin(self.tasks)
        self.window.resize(1200, 800)

    @property
    def content(self) -> Content:
        """What is in the window."""
        return self.wiring.content

    def _manner(self) -> Manner:
        """As the person's settings say, with no delay, since the servers are our own."""
        return replace(manner_of(self.settings.watch), delay=timedelta(0), readers=1)

    def close(self) -> None:
        """End what works behind the window."""
        self.back.sharing.feeds.close()
        self.fetcher.stop()
        assert self.tasks.close()
        assert self.access.close()
        self.reader.close()
        assert self.fetcher.wait(10_000)


@contextmanager
def desktop(qtbot: QtBot, folder: Path) -> Iterator[Desktop]:
    """A shown window, ended well."""
    made = Desktop(folder)
    made.window.show()
    try:
        yield made
    finally:
        made.close()
        # here and at once: what is left to the garbage collector may be destroyed in a thread of the next test, and the
        # timers of a window must not be
        made.window.hide()
        made.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@contextmanager
def controller(qtbot: QtBot) -> Iterator[ComparisonController]:
    """A controller without a window."""
    tasks, reader = Tasks(), SharedReader()
    made = ComparisonController(tasks, reader)
    try:
        yield made
    finally:
        assert tasks.close()
        reader.close()


def opened(qtbot: QtBot, made: ComparisonController, files: list[str], **how: object) -> None:
    """Open files and wait for their comparison."""
    with qtbot.waitSignal(made.compared, timeout=30_000):
        made.open(files, **how)  # type: ignore[arg-type]
