"""Runs first in the frozen program: what it starts, such as the browser, must not load its libraries and plugins."""

import os
import sys

if sys.platform == "linux":
    # PyInstaller's starter put our folder there for this process, which has read it by now
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before:
        os.environ["LD_LIBRARY_PATH"] = before
    else:
        os.environ.pop("LD_LIBRARY_PATH", None)

    # what keeps the folder of an AppImage to be seen is held by this program, not by what it starts
    if held := os.environ.pop("DIFFVIEWER_HELD", ""):
        os.set_inheritable(int(held), False)

# PyInstaller's next step sets these for our Qt; ui/window/surroundings.py puts back what the person had
sys._of_the_person = {name: os.environ.get(name) for name in ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH")}  # type: ignore[attr-defined]
