"""Check a bundle against its own manifest: every file is read and hashed again. Nothing is unpacked to the disk."""

import hashlib
import json
import lzma
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile, ZipInfo

from diffviewer.errors import Cancelled
from diffviewer.export.bundle.manifest import ABOUT, MANIFEST, SUMS, Listed, whole_of

_AT_ONCE = 1 << 20
_LARGEST_MANIFEST = 64 << 20  # bytes
# what a damaged or strange entry of a zip file raises
_BROKEN = (BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, RuntimeError, NotImplementedError, ValueError)


class FaultKind(StrEnum):
    """What is wrong with a file of a bundle."""

    ARCHIVE = "archive"  # the zip file itself cannot be read
    MANIFEST = "manifest"  # there is none, or it cannot be read
    MISSING = "missing"
    CHANGED = "changed"
    DAMAGED = "damaged"  # its bytes cannot be unpacked
    UNLISTED = "unlisted"  # the manifest does not know it
    TWICE = "twice"
    WHOLE = "whole"  # the number of the whole is not that of the files
    SUMS = "sums"  # SHA256SUMS does not fit the files


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong, and with which file."""

    kind: FaultKind
    name: str = ""


@dataclass(frozen=True, slots=True)
class BundleReport:
    """How many files were looked at, what is wrong with them, and the number of the whole, computed from them.

    `whole` is "" where that could not be done; `title` and `made_at` are what the bundle says of itself, "" where it is
    not sound.
    """

    files: int
    faults: tuple[Fault, ...]
    title: str = ""
    made_at: str = ""
    whole: str = ""

    @property
    def sound(self) -> bool:
        """Whether every file is as it was when the bundle was made."""
        return not self.faults


def check_bundle(path: Path, should_cancel: Callable[[], bool] | None = None) -> BundleReport:
    """Check the bundle. Raises OSError where the file cannot be opened, `errors.Cancelled` on request."""
    with path.open("rb") as stream:
        try:
            archive = ZipFile(stream)
        except _BROKEN:
            return BundleReport(0, (Fault(FaultKind.ARCHIVE),))
        with archive:
            return _checked(archive, should_cancel)


def _checked(archive: ZipFile, should_cancel: Callable[[], bool] | None) -> BundleReport:
    faults: list[Fault] = []
    entries: dict[str, ZipInfo] = {}
    for info in archive.infolist():
        if info.filename in entries:
            faults.append(Fault(FaultKind.TWICE, info.filename))
        entries[info.filename] = info
    try:
        manifest, listed = _manifest(archive, entries)
    except (*_BROKEN, KeyError, TypeError, RecursionError):
        return BundleReport(0, (Fault(FaultKind.MANIFEST, MANIFEST),))
    actual = []
    for file in listed:
        if should_cancel is not None and should_cancel():
            raise Cancelled
        sha256, fault = _hashed(archive, entries.get(file.name), file)
        actual.append(Listed(file.name, file.size, sha256))
        if fault is not None:
            faults.append(Fault(fault, file.name))
    known = {MANIFEST, SUMS, *(file.name for file in listed)}
    faults += [Fault(FaultKind.UNLISTED, name) for name in entries if name not in known and not name.endswith("/")]
    whole = whole_of(actual)
    if manifest.get("whole") != whole:
        faults.append(Fault(FaultKind.WHOLE, MANIFEST))
    sums, _ = _hashed(archive, entries.get(SUMS), Listed(SUMS, _LARGEST_MANIFEST, whole))
    if sums != whole:
        faults.append(Fault(FaultKind.SUMS, SUMS))
    # what it says of itself counts only where that is unchanged too
    title, made_at = ("", "") if faults else _about(archive, entries)
    return BundleReport(len(listed), tuple(faults), title, made_at, whole)


def _manifest(archive: ZipFile, entries: dict[str, ZipInfo]) -> tuple[dict[str, Any], list[Listed]]:
    with archive.open(entries[MANIFEST]) as stream:
        data = stream.read(_LARGEST_MANIFEST + 1)
    if len(data) > _LARGEST_MANIFEST:
        raise ValueError("too large")
    manifest = json.loads(data)
    files = [Listed(str(file["name"]), int(file["size"]), str(file["sha256"])) for file in manifest["files"]]
    if len({file.name for file in files}) != len(files):
        raise ValueError("a file listed twice")
    return dict(manifest), files


def _about(archive: ZipFile, entries: dict[str, ZipInfo]) -> tuple[str, str]:
    try:
        with archive.open(entries[ABOUT]) as stream:
            about = json.loads(stream.read(_LARGEST_MANIFEST))
        return str(about["title"]), str(about["made_at"])
    except (*_BROKEN, KeyError, TypeError, RecursionError):
        return "", ""


def _hashed(archive: ZipFile, info: ZipInfo | None, file: Listed) -> tuple[str, FaultKind | None]:
    """The SHA-256 of an entry, and what is wrong with it; read no further than it may be long."""
    if info is None:
        return "", FaultKind.MISSING
    digest = hashlib.sha256()
    left = file.size
    try:
        with archive.open(info) as stream:
            while part := stream.read(_AT_ONCE):
                digest.update(part)
                left -= len(part)
                if left < 0:
                    break
    except _BROKEN:
        return "", FaultKind.DAMAGED
    sha256 = digest.hexdigest()
    return sha256, None if sha256 == file.sha256 else FaultKind.CHANGED
