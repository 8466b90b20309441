"""The AppImage: one file that is a program, on systems that can mount it and on those that cannot."""

import os
import re
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.dist.conftest import DIST, built
from tests.dist.test_package import SAMPLE, marked
from tests.e2e.desktop import Desktop, wait_for

pytestmark = pytest.mark.dist

OLD, NEW = str(SAMPLE[0]), str(SAMPLE[-1])
WITHOUT_FUSE = ("unshare", "--mount", "sh", "-c", 'mount --bind /dev/null /dev/fuse && exec "$0" "$@"')


@pytest.fixture(scope="module")
def image() -> Path:
    if not Path("/dev/fuse").exists():
        pytest.skip("this machine cannot mount files: it has no FUSE")
    return built("*.AppImage")


@pytest.fixture
def scratch(tmp_path: Path) -> Path:
    """Where the file is mounted or unpacked; nothing may be left in it."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    return folder


def run(scratch: Path, *words: str | Path) -> "subprocess.CompletedProcess[bytes]":
    environment = os.environ | {"TMPDIR": str(scratch), "HOME": str(scratch.parent)}
    return subprocess.run(list(map(str, words)), env=environment, capture_output=True, check=False, timeout=120)


def clean(scratch: Path) -> bool:
    return str(scratch) not in Path("/proc/mounts").read_text("utf-8") and not list(scratch.iterdir())


def test_it_is_what_desktops_take_for_an_appimage(image: Path, scratch: Path) -> None:
    head = image.read_bytes()[:16]
    assert (head[:4], head[8:11]) == (b"\x7fELF", b"AI\x02")
    assert os.access(image, os.X_OK)
    offset = int(run(scratch, image, "--appimage-offset").stdout)
    with image.open("rb") as file:
        file.seek(offset)
        assert file.read(4) == b"hsqs"


def test_it_works_and_leaves_nothing(image: Path, scratch: Path) -> None:
    done = run(scratch, image, "--self-test")
    assert done.stdout.decode().splitlines()[-1:] == ["Everything works."], done.stderr.decode()
    wait_for("the end of the mount", lambda: clean(scratch))


@pytest.mark.parametrize("way", ["mounted", "no FUSE", "asked to unpack"])
def test_every_way_says_what_the_folder_says(image: Path, scratch: Path, way: str) -> None:
    before = {"mounted": [], "no FUSE": WITHOUT_FUSE, "asked to unpack": []}[way]
    after = ["--appimage-extract-and-run"] if way == "asked to unpack" else []
    for words in (["compare", OLD, NEW, "--exit-code"], ["compare", OLD, "nowhere.html"]):
        expected = run(scratch, DIST / "diffviewer" / "diffviewer", *words)
        done = run(scratch, *before, image, *after, *words)
        assert (done.returncode, done.stdout, done.stderr) == (expected.returncode, expected.stdout, expected.stderr)
    wait_for("the end of the mount", lambda: clean(scratch))


def test_what_it_unpacks_is_the_frozen_folder(image: Path, scratch: Path, tmp_path: Path) -> None:
    done = subprocess.run([image, "--appimage-extract"], cwd=tmp_path, capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    unpacked = tmp_path / "squashfs-root"
    frozen = DIST / "diffviewer"
    told = run(scratch, "diff", "--recursive", "--no-dereference", frozen, unpacked / "usr/lib/diffviewer")
    assert told.stdout + told.stderr == b""
    entry = (unpacked / "diffviewer.desktop").read_text("utf-8")
    icon = re.search(r"^Icon=(.+)$", entry, re.MULTILINE)
    assert icon
    assert (unpacked / f"{icon[1]}.png").is_file()
    assert (unpacked / ".DirIcon").is_file()
    assert "libfuse" in (unpacked / "usr/share/doc/diffviewer/STARTER.txt").read_text("utf-8")
    assert run(scratch, unpacked / "AppRun", "--version").returncode == 0


def test_a_reader_that_leaves_early_is_not_held(image: Path, scratch: Path) -> None:
    words = 'timeout 60 "$0" compare "$1" "$2" --format json | head -c 1'
    begun = time.monotonic()
    assert run(scratch, "sh", "-c", words, image, OLD, NEW).stdout == b"{"
    assert time.monotonic() - begun < 50


def test_a_window_that_is_killed_is_unmounted(
    image: Path, desktop: Desktop, scratch: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DIFFVIEWER_PROGRAM", str(image))
    desktop.environment["TMPDIR"] = str(scratch)
    program = desktop.start(OLD, NEW)
    desktop.fill_screen(desktop.window(program))
    wait_for("the marks", lambda: marked(desktop, tmp_path))
    assert not clean(scratch)
    program.process.send_signal(signal.SIGKILL)
    program.wait()
    wait_for("the end of the mount", lambda: clean(scratch))
