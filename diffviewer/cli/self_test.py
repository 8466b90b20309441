"""`diffviewer --self-test`: whether everything that was installed works here, told a line each."""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from diffviewer import __version__
from diffviewer.cli.streams import output_to

if TYPE_CHECKING:
    from diffviewer.cli.self_checks import Bench

FAILED = 1

_OWN = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA")


def run() -> int:
    """Try every part in a temporary folder; 0 where all work, else 1. Nothing of the person's is read or written."""
    from diffviewer.cli.self_checks import CHECKS, Bench

    failed = 0
    with output_to(None) as stream, _own_folder() as folder, Bench(folder) as bench:
        kind = "installed" if getattr(sys, "frozen", False) else "from source"
        stream.write(f"Diffviewer {__version__}, {kind}, Python {sys.version.split()[0]}, {sys.platform}\n")
        for name, check in CHECKS.items():
            begun = time.monotonic()
            word, said = _outcome(check, bench)
            failed += word != "ok"
            stream.write(f"{word:7} {name:12} {said} ({time.monotonic() - begun:.1f} s)\n")
            stream.flush()
        stream.write(f"{failed} of {len(CHECKS)} failed\n" if failed else "Everything works.\n")
    return FAILED if failed else 0


def _outcome(check: "Callable[[Bench], str]", bench: "Bench") -> tuple[str, str]:
    try:
        return "ok", check(bench)
    except Exception as error:  # whatever is broken, the other parts are tried as well
        said = " ".join(str(error).split()) or "no reason given"
        return "FAILED", f"{type(error).__name__}: {said}"


@contextmanager
def _own_folder() -> Iterator[Path]:
    """A folder for this run alone, which everything takes for the person's home."""
    with tempfile.TemporaryDirectory(prefix="diffviewer-", ignore_cleanup_errors=True) as folder:
        for name in _OWN:
            if name == "HOME" or name in os.environ:
                os.environ[name] = folder
        # the page that is fetched comes from here, whatever proxy leads out
        os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1"
        # painted where no screen is needed, whatever the desktop is
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ.pop("QT_QPA_PLATFORMTHEME", None)
        yield Path(folder)
