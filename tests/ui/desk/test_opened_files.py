"""Files as macOS hands them over, in a process with an application of its own."""

import subprocess
import sys

OPENED = """
from PySide6.QtCore import QEvent, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from diffviewer.ui.desk.opened_files import OpeningApplication

app = OpeningApplication(["diffviewer"])

def hand(*names):
    for name in names:
        app.postEvent(app, QFileOpenEvent(QUrl(name)))

requests = []
def note(request):
    requests.append(request)
    print(*request.things, request.show)
    if len(requests) == 1:
        hand("file:///home/c.html", "https://news.example/d")
    else:
        app.quit()

hand("file:///home/a%20b.html", "file:///home/b.mhtml")
# the window is not ready yet
QTimer.singleShot(100, lambda: app.listen(note))
QTimer.singleShot(20_000, app.quit)
app.exec()
"""


def test_files_that_come_together_are_one_request_and_wait_for_the_window() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", OPENED], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "/home/a b.html /home/b.mhtml True",
        "/home/c.html https://news.example/d True",
    ]
