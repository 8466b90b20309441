"""The desktop program: what it is made of, in which order it starts, and in which order it ends."""

import gc
import os
import signal
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from diffviewer.forerunner import Forerunner
from diffviewer.handover import Request, hand_over, place, request
from diffviewer.paths import library_file
from diffviewer.ui.comparison.drop_plan import pages_of
from diffviewer.ui.window import display

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from diffviewer.settings import Settings
    from diffviewer.store.library import Library
    from diffviewer.ui.comparison.comparison_controller import ComparisonController
    from diffviewer.ui.look.theme import Theme
    from diffviewer.ui.window.failures import Failures
    from diffviewer.ui.window.main_window import MainWindow
    from diffviewer.ui.window.wiring import Wiring
    from diffviewer.work.library_access import LibraryAccess
    from diffviewer.work.shared_reader import SharedReader
    from diffviewer.work.tasks import Tasks

_AFTER_PAINTING = 20  # milliseconds after which what was asked to be painted has been
_UNUSABLE = 2  # the exit status where no window can be opened


def run(paths: Sequence[str] = (), library: str | None = None, *, hidden: bool = False) -> int:
    """Open the window, compare the files and watch the addresses in `paths`; return the exit status when it closed.

    `library` is the file of another library than the person's own; `hidden` starts without showing the window. Where
    this program runs already with that library, all of it is handed over, and this one ends at once.

    Without a display it says so in one sentence on standard error and returns 2.
    """
    missing = display.missing()
    if missing is not None:
        return _refuse(missing)
    given, file = request(paths, hidden=hidden), Path(library) if library is not None else library_file()
    if hand_over(given, place(file)):
        return 0
    gc.disable()  # it would look through all that the imports make; the window has a collector of its own
    forerunner = Forerunner(pages_of(given.files)) if given.files else None
    try:
        try:
            from PySide6.QtWidgets import QApplication  # noqa: F401
        except ImportError as error:
            return _refuse(str(error).split(":")[0])
        return _run(given, file, forerunner)
    finally:
        if forerunner is not None:
            forerunner.close()


def _refuse(library: str) -> int:
    from diffviewer import messages
    from diffviewer.errors import InputError, Problem

    sentence = messages.sentence(InputError(Problem.NO_DISPLAY, ""))
    if library:
        sentence = f"{library}, which the window needs, is missing; “diffviewer compare” works without it."
    sys.stderr.write(f"diffviewer: {sentence}\n")
    return _UNUSABLE


def _run(given: Request, library: Path, forerunner: Forerunner | None) -> int:
    # there is a display, so that Qt may be imported
    from typing import cast

    from PySide6.QtCore import QEvent, QSocketNotifier, QTimer

    from diffviewer.settings import Settings
    from diffviewer.ui.look import theme
    from diffviewer.ui.window import language, qt_messages, surroundings
    from diffviewer.ui.window.failures import Failures
    from diffviewer.ui.window.main_window import MainWindow
    from diffviewer.work.collector import Collector

    qt_messages.keep_for_log()
    app = _application()
    surroundings.give_back()
    Collector(app)
    app.setApplicationName("diffviewer")
    app.setApplicationDisplayName("Diffviewer")
    app.setDesktopFileName("diffviewer")
    settings = Settings()
    language.speak(app, settings.language)
    failures = Failures(app)
    look = theme.Theme(
        app,
        mode=cast(theme.Mode, settings.theme),
        colours=cast(theme.Colours, settings.colours),
        face=cast(theme.Face, settings.face),
    )
    look.apply(app)
    window = MainWindow(settings)
    engine_room = _EngineRoom(window, settings, look, failures, forerunner)
    window.first_painted.connect(lambda: engine_room.start(given, library))
    with _Signals() as signals:
        notifier = QSocketNotifier(signals.fileno(), QSocketNotifier.Type.Read, app)
        notifier.activated.connect(window.end)
        if given.show:
            window.show()
        else:
            window.leave()
            QTimer.singleShot(0, lambda: engine_room.start(given, library))
        status = app.exec()
        notifier.setEnabled(False)

    # what answers goes after what asks, and nothing is destroyed while it is used
    engine_room.close()
    window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    failures.stop()
    settings.save()
    return status


def _application() -> "QApplication":
    from PySide6.QtWidgets import QApplication

    if sys.platform == "darwin":
        from diffviewer.ui.desk.opened_files import OpeningApplication

        return OpeningApplication(["diffviewer"])
    return QApplication(["diffviewer"])


class _EngineRoom:
    """What works behind the window: its imports are slow, so it starts after the window was first seen."""

    def __init__(
        self,
        window: "MainWindow",
        settings: "Settings",
        look: "Theme",
        failures: "Failures",
        forerunner: Forerunner | None,
    ) -> None:
        self._forerunner = forerunner
        self._window = window
        self._settings = settings
        self._look = look
        self._failures = failures
        self._closers: list[Callable[[], object]] = []

    def start(self, given: Request, library: Path) -> None:
        """Do what was given, and make every control work; once, also where the window is shown later.

        Where files are to be compared, that comes first, and the rest once they are seen.
        """
        if self._closers:
            return
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication

        from diffviewer import log
        from diffviewer.ui.comparison.comparison_controller import Activity, ComparisonController
        from diffviewer.ui.look import icons
        from diffviewer.ui.window import qt_messages
        from diffviewer.ui.window.first_input import FirstInput
        from diffviewer.ui.window.wiring import Wiring
        from diffviewer.work.library_access import LibraryAccess
        from diffviewer.work.shared_reader import SharedReader
        from diffviewer.work.tasks import Tasks

        QApplication.setWindowIcon(icons.window_icon())
        log.start()
        qt_messages.write_to_log()
        reader, tasks = SharedReader(), Tasks(self._window)
        controller = ComparisonController(tasks, reader, self._window)
        controller.failure.connect(self._failures.report)
        access = LibraryAccess(library, self._window)
        self._closers = [tasks.close, access.close, reader.close, log.stop]
        if not given.files:
            wiring = Wiring(self._window, controller, access, self._settings, self._look)
            self._complete(given, wiring, controller, access, reader, tasks)
            return
        controller.open(given.files, forerunner=self._forerunner)  # they are read while the window is furnished
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        # not before the text was painted, which is asked for when the activity ends
        soon = QTimer(self._window, singleShot=True, interval=_AFTER_PAINTING)
        completed = False

        def complete() -> None:
            nonlocal completed
            if not completed:
                completed = True
                first_input.end()
                controller.activity_changed.disconnect(soon.start)
                self._complete(given, wiring, controller, access, reader, tasks)

        def complete_at_rest() -> None:
            if controller.activity is Activity.NONE:
                complete()

        controller.activity_changed.connect(soon.start)
        soon.timeout.connect(complete_at_rest)
        # before the window hears of it: which page of an archive is meant is asked by what works behind it
        controller.problem.connect(complete)
        wiring = Wiring(self._window, controller, access, self._settings, self._look, awaited=True)
        # what a person does is done, however early; not looked for sooner, for every event of the furnishing would pass
        first_input = FirstInput(app)
        first_input.came.connect(complete)

    def _complete(
        self,
        given: Request,
        wiring: "Wiring",
        controller: "ComparisonController",
        access: "LibraryAccess",
        reader: "SharedReader",
        tasks: "Tasks",
    ) -> None:
        """Join what works behind the window, and let it begin."""
        wiring.settle()
        from diffviewer import log
        from diffviewer.ui.window.back_wiring import BackWiring
        from diffviewer.ui.window.desk_wiring import DeskWiring
        from diffviewer.work.fetcher import Fetcher
        from diffviewer.work.watch_manner import manner_of

        # not a child of the window: it is destroyed after it has ended, however the window goes
        fetcher = Fetcher(partial(_open_library, access.path), lambda: manner_of(self._settings.watch))
        back = BackWiring(wiring, controller, access, fetcher, reader, self._settings, self._look, tasks)
        back.library.failure.connect(self._failures.report)
        desk = DeskWiring(self._window, wiring, back, controller, access, self._settings, self._look)
        self._closers = [
            back.sharing.feeds.close,
            desk.close,
            back.last_place.note,
            fetcher.stop,
            tasks.close,
            access.close,
            reader.close,
            fetcher.wait,
            log.stop,
        ]
        if not desk.begin(given):
            self._window.end()
            return
        back.library.begin(tasks)
        back.sharing.feeds.begin()
        back.watching.begin()
        if sys.platform == "darwin":
            from PySide6.QtWidgets import QApplication

            from diffviewer.ui.desk.opened_files import OpeningApplication

            app = QApplication.instance()
            assert isinstance(app, OpeningApplication)
            app.listen(desk.instance.asked.emit)
        if given.addresses:
            back.watching.follow(given.addresses)
        if not given.things and (self._window.isVisible() or not given.show):
            back.last_place.find_again()
        warming = tasks.lane()
        warming.failed.connect(self._failures.report)
        warming.finished.connect(wiring.prepare)
        warming.start(lambda should_cancel: _warm(reader))

    def close(self) -> None:
        """Give up what runs, wait for it, end the reader and the fetcher, and write out the log."""
        for close in self._closers:
            close()


def _open_library(path: Path) -> "Library":
    """The library for the fetcher, opened in its thread."""
    from diffviewer.store.library import Library
    from diffviewer.watching.measure import words_changed

    return Library.open(path, measure=words_changed)


def _warm(reader: "SharedReader") -> None:
    """Import what the first comparison needs, and start the reader's process."""
    reader.warm()
    import diffviewer.diff.engine  # noqa: F401


class _Signals:
    """Turns an interrupt or a request to end into something that Qt's event loop notices, without a timer."""

    def __init__(self) -> None:
        if sys.platform == "win32":  # there Python wakes, and Qt watches, nothing but sockets
            import socket

            ends = socket.socketpair()
            ends[1].setblocking(False)
            self._read, self._write = (end.detach() for end in ends)
            self._close = socket.close
        else:
            self._read, self._write = os.pipe()
            os.set_blocking(self._write, False)
            self._close = os.close
        self._before: dict[signal.Signals, Callable[..., object] | int | None] = {}

    def fileno(self) -> int:
        return self._read

    def __enter__(self) -> "_Signals":
        for number in (signal.SIGINT, signal.SIGTERM):
            self._before[number] = signal.signal(number, lambda *_: None)
        self._wakeup = signal.set_wakeup_fd(self._write)
        return self

    def __exit__(self, *exc: object) -> None:
        signal.set_wakeup_fd(self._wakeup)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._close(self._read)
        self._close(self._write)
