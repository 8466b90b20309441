"""Archives that come out the same every time from the same files."""

import gzip
import tarfile
from pathlib import Path

_FOLDER, _PROGRAM, _FILE = 0o755, 0o755, 0o644


def pack(folder: Path, target: Path, moment: int, name: str = "") -> None:
    """A .tar.gz of a folder, called `name` in it: sorted, owned by root, all of it of one moment (in seconds)."""

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        member.mtime = moment
        if not member.issym():
            member.mode = _FOLDER if member.isdir() else _PROGRAM if member.mode & 0o100 else _FILE
        return member

    with (
        target.open("wb") as raw,
        gzip.GzipFile("", "wb", 6, raw, mtime=moment) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
        for path in [folder, *sorted(folder.rglob("*"))]:
            tar.add(path, Path(name or folder.name) / path.relative_to(folder), recursive=False, filter=plain)


def repack(archive: Path, moment: int, scratch: Path) -> None:
    """Write a .tar.gz again, so that what it holds has the same times wherever it was made."""
    with tarfile.open(archive) as tar:
        tar.extractall(scratch, filter="data")
    (folder,) = scratch.iterdir()
    pack(folder, archive, moment)
