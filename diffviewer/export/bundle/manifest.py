"""What a bundle says of its own files: the SHA-256 of each, and one number of the whole.

`SHA256SUMS` lists all other files but the manifest, in the order of their names, as `sha256sum` writes it; the number
of the whole is the SHA-256 of that list. `manifest.json` says the same for programs.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

MANIFEST = "manifest.json"
ABOUT = "about.json"  # what the bundle is of and when it was made; one of the listed files
SUMS = "SHA256SUMS"
SCHEMA = 1


@dataclass(frozen=True, slots=True)
class Listed:
    """A file of a bundle: its name with "/" between folders, its size in bytes, its SHA-256 in hexadecimal."""

    name: str
    size: int
    sha256: str


def sums_text(files: Iterable[Listed]) -> str:
    """The contents of `SHA256SUMS`."""
    return "".join(f"{file.sha256}  {file.name}\n" for file in sorted(files, key=lambda file: file.name))


def whole_of(files: Iterable[Listed]) -> str:
    """The number of the whole."""
    return hashlib.sha256(sums_text(files).encode("utf-8", "surrogatepass")).hexdigest()
