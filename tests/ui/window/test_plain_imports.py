import subprocess
import sys

CODE = """
import builtins
before = builtins.__import__
from PySide6.QtWidgets import QApplication
taken = builtins.__import__ is not before
from diffviewer.ui.window import plain_imports
plain_imports.restore()
print(taken, builtins.__import__ is before)
plain_imports.restore()
import json
from PySide6.QtCore import QObject, Signal
class Thing(QObject):
    said = Signal(str)
heard = []
thing = Thing()
thing.said.connect(heard.append)
thing.said.emit(json.dumps("yes"))
print(heard)
"""


def test_python_has_its_import_back_and_qt_works_on() -> None:
    done = subprocess.run([sys.executable, "-W", "error", "-c", CODE], capture_output=True, text=True, check=False)
    assert (done.stdout.splitlines(), done.stderr) == (["True True", "['\"yes\"']"], "")
