"""`python -m diffviewer`."""

import multiprocessing
import sys

from diffviewer.cli import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
