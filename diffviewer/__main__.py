"""`python -m diffviewer`."""

import multiprocessing
import sys

from diffviewer import forerunner
from diffviewer.cli import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    if sys.argv[1:] == [forerunner.FLAG]:
        forerunner.serve()
    sys.exit(main())
