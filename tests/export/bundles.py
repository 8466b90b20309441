"""Bundles that somebody had a hand in."""

from collections.abc import Callable
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile


def tampered(bundle: Path, target: Path, how: Callable[[dict[str, bytes]], None]) -> Path:
    """A copy of a bundle whose files, by name, were changed in some way."""
    with ZipFile(bundle) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    how(files)
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return target
