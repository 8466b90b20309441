"""The log: a rotating file of the user's own that says what went wrong inside, never what a page said."""

import logging
import logging.handlers
import os
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import cast

from diffviewer import __version__, paths

_SIZE = 500_000  # bytes of one file
_KEPT = 3  # older files


def log_file() -> Path:
    """Where the log is written."""
    return paths.log_folder() / "diffviewer.log"


class _OwnersFile(logging.handlers.RotatingFileHandler):
    """A rotating log that only its owner may read, whatever the umask says."""

    def _open(self) -> TextIOWrapper:
        file = open(  # noqa: SIM115
            self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors, opener=_owners_only
        )
        return cast(TextIOWrapper, file)


def _owners_only(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def start() -> bool:
    """Begin to write the log; false where its folder cannot be written, which is no reason not to run."""
    logger = logging.getLogger("diffviewer")
    logger.setLevel(logging.INFO)
    logger.propagate = False
    file = log_file()
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = _OwnersFile(file, maxBytes=_SIZE, backupCount=_KEPT, encoding="utf-8", errors="backslashreplace")
        file.chmod(0o600)
    except OSError:
        logger.addHandler(logging.NullHandler())
        return False
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger.addHandler(handler)
    logger.info("Diffviewer %s, Python %s, %s", __version__, sys.version.split()[0], sys.platform)
    return True


def stop() -> None:
    """Write out and close the log."""
    logger = logging.getLogger("diffviewer")
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()
