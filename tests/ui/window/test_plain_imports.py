import subprocess
import sys
from pathlib import Path

CODE = """
import inspect, sys
from PySide6.QtWidgets import QApplication

read = []
real = inspect.getsource
def watched(module):
    read.append(getattr(module, "__name__", ""))
    return real(module)
inspect.getsource = watched

import colorsys
print("colorsys" in read)
from diffviewer.ui.window import plain_imports
plain_imports.restore()
plain_imports.restore()
import module_of_ours
print("module_of_ours" in read)
print(module_of_ours.told)
"""

MODULE = """
from PySide6.QtCore import QObject, Signal

class Thing(QObject):
    said = Signal(str)

told = []
thing = Thing()
thing.said.connect(told.append)
thing.said.emit("yes")
"""


def test_sources_are_read_no_more_and_qt_works_on(tmp_path: Path) -> None:
    (tmp_path / "module_of_ours.py").write_text(MODULE)
    code = f"import sys; sys.path.append({str(tmp_path)!r})\n{CODE}"
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False)
    assert (done.stdout.splitlines(), done.stderr) == (["True", "False", "['yes']"], "")
