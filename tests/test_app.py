import os
import subprocess
import sys
from pathlib import Path

import pytest

from scripts import translations
from tests.warcs import OTHER, ferry, warc

HEAVY = ("trafilatura", "lxml", "requests", "feedparser", "rapidfuzz", "regex", "sqlite3", "diffviewer.reading")

# what is imported when the window was first seen, and again when the first comparison stands
AT_FIRST_SIGHT = """
import sys
from PySide6.QtCore import QTimer
from diffviewer import app
from diffviewer.ui.window.main_window import MainWindow

def look(window):
    print(sorted(name for name in {heavy!r} if name in sys.modules))
    window.close()

first = MainWindow.__init__
def watched(self, *args):
    first(self, *args)
    self.first_painted.connect(lambda: look(self))
MainWindow.__init__ = watched
sys.exit(app.run([]))
"""


def run(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, **environment},
        check=False,
    )


def test_nothing_heavy_is_imported_before_the_first_window() -> None:
    done = run(AT_FIRST_SIGHT.format(heavy=HEAVY))
    assert done.stdout.strip() == "[]"
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("chosen", "environment", "said"),
    [
        ("de", {}, "Sehen, was geändert wurde"),
        ("system", {"LANG": "fr_CA.UTF-8"}, "Voir ce qui a été modifié"),
        ("en", {"LANG": "fr_CA.UTF-8"}, "See what was changed"),
    ],
)
def test_the_window_speaks_the_language_that_was_chosen(
    chosen: str, environment: dict[str, str], said: str, tmp_path: Path
) -> None:
    translations.release()
    folder = tmp_path / "diffviewer"
    folder.mkdir()
    (folder / "diffviewer.ini").write_text(f"[look]\nlanguage={chosen}\n")
    done = run(
        """
import sys
from PySide6.QtCore import QTimer
from diffviewer import app
from diffviewer.ui.window.welcome import Welcome

write = Welcome._write
def written(self):
    write(self)
    print(self.headline.text())
    QTimer.singleShot(0, lambda: self.window().close())
Welcome._write = written
sys.exit(app.run([]))
""",
        XDG_CONFIG_HOME=str(tmp_path),
        **environment,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[0] == said


@pytest.mark.parametrize("elsewhere", [True, False])
def test_files_are_compared_and_the_end_is_orderly(tmp_path: Path, elsewhere: bool) -> None:
    files = []
    for number in (0, 1):
        file = tmp_path / f"{number}.txt"
        file.write_text(f"A line that stays.\nThe bridge opens at {number + 7} in the morning.\n")
        files.append(str(file))
    done = run(
        f"""
import sys
from diffviewer import app, forerunner
from diffviewer.ui.comparison.comparison_controller import ComparisonController
from PySide6.QtWidgets import QApplication

forerunner._BEGIN = forerunner._BEGIN if {elsewhere} else ""

def report(self, comparison):
    print(comparison.diff.stats.changes, "diffviewer.diff.engine" in sys.modules)
    QApplication.activeWindow().close() if QApplication.activeWindow() else QApplication.closeAllWindows()

first = ComparisonController.__init__
def watched(self, *args):
    first(self, *args)
    self.compared.connect(lambda comparison: report(self, comparison))
ComparisonController.__init__ = watched
sys.exit(app.run({files!r}))
"""
    )
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, f"1 {not elsewhere}", "")


# what is joined after the first comparison finds it, and an archive of several pages is asked about all the same
AFTER_THE_FILES = """
import sys
from diffviewer import app
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

def look():
    window = next(w for w in app_windows() if w.centralWidget() is not None)
    content = window.centralWidget()
    dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
    welcome = content.findChild(Welcome)
    invites = welcome is not None and welcome.isVisible()
    shown = invites, content.problem.isVisible()
    print(content.sidebar.tab.name, content.commands.keep.isEnabled(), len(dialogs), *shown)
    window.end()

def app_windows():
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]

from diffviewer.ui.window import back_wiring
from diffviewer.ui.window.main_window import MainWindow
from diffviewer.ui.window.welcome import Welcome
first = back_wiring.BackWiring.__init__
def watched(self, *args):
    first(self, *args)
    QTimer.singleShot(3000, look)
back_wiring.BackWiring.__init__ = watched
sys.exit(app.run({files!r}, {library!r}))
"""


def test_what_works_behind_the_first_comparison_finds_it(tmp_path: Path) -> None:
    files = []
    for number in (0, 1):
        file = tmp_path / f"{number}.txt"
        file.write_text(f"The bridge opens at {number + 7} in the morning.\n")
        files.append(str(file))
    done = run(AFTER_THE_FILES.format(files=files, library=str(tmp_path / "library.sqlite")))
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "FILES True 0 False False", "")


# a key is pressed while what works behind the window is not there, and would not be for ten minutes
AN_EARLY_KEY = """
import sys
from pathlib import Path
from diffviewer import app
from diffviewer.ui.comparison.comparison_controller import ComparisonController
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

app._AFTER_PAINTING = 600_000
library = Path({library!r})

def press(comparison):
    from diffviewer.ui.window.main_window import MainWindow
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    assert "diffviewer.ui.window.back_wiring" not in sys.modules
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "diffviewer.ui.window.back_wiring" in sys.modules
    looking = QTimer(window, interval=50)
    looking.timeout.connect(lambda: library.exists() and window.end())
    looking.start()
    QTimer.singleShot(30_000, window.end)

first = ComparisonController.__init__
def watched(self, *args):
    first(self, *args)
    self.compared.connect(lambda comparison: QTimer.singleShot(50, lambda: press(comparison)))
ComparisonController.__init__ = watched
status = app.run({files!r}, str(library))
print(library.exists())
sys.exit(status)
"""


def test_a_key_pressed_early_is_not_lost(tmp_path: Path) -> None:
    files = []
    for number in (0, 1):
        file = tmp_path / f"{number}.txt"
        file.write_text(f"The bridge opens at {number + 7} in the morning.\n")
        files.append(str(file))
    done = run(AN_EARLY_KEY.format(files=files, library=str(tmp_path / "library.sqlite")))
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "True", "")


def test_a_file_that_cannot_be_read_leaves_the_invitation(tmp_path: Path) -> None:
    library = str(tmp_path / "library.sqlite")
    done = run(AFTER_THE_FILES.format(files=[str(tmp_path / "none.txt")], library=library))
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "CHANGED False 0 True True", "")


def test_an_archive_given_at_the_start_lets_the_person_choose(tmp_path: Path) -> None:
    archive = tmp_path / "pages.warc.gz"
    archive.write_bytes(warc([ferry("2025-03-01T10:00:00Z"), OTHER]))
    done = run(AFTER_THE_FILES.format(files=[str(archive)], library=str(tmp_path / "library.sqlite")))
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "CHANGED False 1 True False", "")


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a display on this system")
@pytest.mark.parametrize("display", ["", ":977"])
def test_without_a_display_one_sentence(display: str) -> None:
    done = run(
        "import sys; from diffviewer import app; sys.exit(app.run([]))",
        DISPLAY=display,
        WAYLAND_DISPLAY="",
        QT_QPA_PLATFORM="",
    )
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "diffviewer compare" in done.stderr


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a UTF-8 locale on this system")
def test_what_qt_says_at_the_start_goes_into_the_log() -> None:
    done = run(
        """
import sys
from PySide6.QtCore import QTimer
from diffviewer import app, log
from diffviewer.ui.window.main_window import MainWindow

first = MainWindow.__init__
def watched(self, *args):
    first(self, *args)
    self.first_painted.connect(lambda: QTimer.singleShot(0, self.close))
MainWindow.__init__ = watched
status = app.run([])
print("UTF-8" in log.log_file().read_text())
sys.exit(status)
""",
        LC_ALL="C",  # a locale that Qt finds fault with
    )
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "True", "")


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="signals end a window on Unix only")
def test_a_request_to_end_ends_the_program_in_order() -> None:
    done = run(
        """
import os, signal, sys
from diffviewer import app
from diffviewer.ui.window.main_window import MainWindow

first = MainWindow.__init__
def watched(self, *args):
    first(self, *args)
    self.first_painted.connect(lambda: os.kill(os.getpid(), signal.SIGTERM))
MainWindow.__init__ = watched
sys.exit(app.run([]))
"""
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_an_unexpected_error_is_told_and_the_program_goes_on() -> None:
    done = run(
        """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from diffviewer import app
from diffviewer.ui.window.dialogs import ErrorDialog
from diffviewer.ui.window.main_window import MainWindow

failed = []
def fail():
    failed.append(1)
    raise RuntimeError("a bug of our own")

def look(window):
    dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, ErrorDialog)]
    if len(failed) < 2 or not dialogs:
        QTimer.singleShot(50, lambda: look(window))
        return
    print(len(dialogs), window.isVisible())
    dialogs[0].copy.click()
    print("a bug of our own" in QApplication.clipboard().text())
    dialogs[0].close()
    window.close()

first = MainWindow.__init__
def watched(self, *args):
    first(self, *args)
    def begin():
        QTimer.singleShot(50, fail)
        QTimer.singleShot(100, fail)
        QTimer.singleShot(200, lambda: look(self))
    self.first_painted.connect(begin)
MainWindow.__init__ = watched
status = app.run([])
from diffviewer import log
print("a bug of our own" in log.log_file().read_text(), oct(log.log_file().stat().st_mode & 0o777))
sys.exit(status)
"""
    )
    assert done.stdout.split() == ["1", "True", "True", "True", "0o600"]
    # the offscreen platform remarks on dialogs
    assert (done.returncode, done.stderr.replace("This plugin does not support propagateSizeHints()\n", "")) == (0, "")


@pytest.mark.parametrize("missing", ["libxcb-cursor.so.0", ""])
def test_a_missing_library_is_named(missing: str) -> None:
    done = run(
        f"import sys; from diffviewer import app; from diffviewer.ui.window import display; "
        f"display.missing = lambda: {missing!r}; sys.exit(app.run([]))"
    )
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert missing in done.stderr
    assert "diffviewer compare" in done.stderr


def test_the_engine_is_not_imported_for_the_controls() -> None:
    code = "import sys, diffviewer.ui.window.wiring; print(sorted(n for n in {heavy!r} if n in sys.modules))"
    done = run(code.format(heavy=("rapidfuzz", "regex", "requests", "lxml", "diffviewer.comparing")))
    assert (done.stdout.strip(), done.stderr) == ("[]", "")
