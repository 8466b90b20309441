"""Packed a second time, what people install is the same to the byte; the frozen folder itself is not built again."""

import os
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from tests.dist.conftest import DIST, PROJECT, built, copy_sources

pytestmark = pytest.mark.dist

PACK = """
import sys
from pathlib import Path
sys.path.insert(0, "packaging")
import make_dist
target, moment = Path(sys.argv[2]), make_dist.epoch()
if sys.argv[1] == "sources":
    make_dist.wheel_and_sdist(target, moment)
else:
    make_dist.folder_packed(make_dist.DIST / "diffviewer", target, moment)
    make_dist.one_file(make_dist.DIST / "diffviewer", target, moment)
    make_dist.debian_package(make_dist.DIST / "diffviewer", target, moment, squeeze=False)
"""


def pack_again(what: str, target: Path, project: Path = PROJECT) -> None:
    """Pack at the moment that dist/ was packed at, into a folder of its own."""
    with tarfile.open(built("*-linux-*.tar.gz")) as packed:
        member = packed.next()
    assert member is not None
    target.mkdir()
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(int(member.mtime))}
    command = [sys.executable, "-c", PACK, what, str(target)]
    done = subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def members(archive: Path) -> dict[str, bytes]:
    """The files of a .tar.gz."""
    with tarfile.open(archive) as packed:
        return {each.name: file.read() for each in packed if (file := packed.extractfile(each))}


def test_the_folder_and_its_package(deb: Path, tmp_path: Path) -> None:
    pack_again("folder", tmp_path / "again")
    for first in (built("*-linux-*.tar.gz"), built("*.AppImage")):
        assert (tmp_path / "again" / first.name).read_bytes() == first.read_bytes(), first.name
    for part in ("--ctrl-tarfile", "--fsys-tarfile"):
        parts = [
            subprocess.run(["dpkg-deb", part, str(package)], capture_output=True, check=True).stdout
            for package in (deb, tmp_path / "again" / deb.name)
        ]
        assert parts[0] == parts[1], part


def test_the_wheel_and_the_sdist_in_another_folder(tmp_path: Path) -> None:
    copy_sources(tmp_path / "project")
    for path in (tmp_path / "project").rglob("*"):
        path.chmod(path.stat().st_mode | 0o020)  # as another person's checkout may have them
        os.utime(path, (1, 1))
    pack_again("sources", tmp_path / "again", tmp_path / "project")
    made = sorted((tmp_path / "again").iterdir())
    assert [file.suffix for file in made] == [".whl", ".gz"]
    before, now = (members(folder / made[1].name) for folder in (DIST, tmp_path / "again"))
    other = sorted(name for name in before | now if before.get(name) != now.get(name))
    assert other == [], "dist/ was made from other sources: run make dist"
    for file in made:
        assert file.read_bytes() == (DIST / file.name).read_bytes(), file.name
