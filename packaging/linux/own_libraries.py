"""Runs first in the frozen program: what it starts, such as the browser, must not load its libraries."""

import os

# PyInstaller's starter put our folder there for this process, which has read it by now
before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if before:
    os.environ["LD_LIBRARY_PATH"] = before
else:
    os.environ.pop("LD_LIBRARY_PATH", None)
