"""Build everything that people install, into dist/: python packaging/make_dist.py [--only folder|deb]

The frozen folder, a .tar.gz, an AppImage and on Debian a .deb of it, a wheel and an sdist, and SHA256SUMS.
SOURCE_DATE_EPOCH, where it is not set, is the time of the last commit, so that building twice gives the same bytes from
the same files.
"""

import argparse
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT))

import appimage  # noqa: E402
import archives  # noqa: E402
import changes  # noqa: E402
import debian  # noqa: E402
import search_paths  # noqa: E402

from diffviewer import __version__  # noqa: E402

DIST = PROJECT / "dist"
# where there is no history to ask
_SOME_DAY = 1767225600


def run(*command: str | Path) -> None:
    """Run a command in the project, or end with its output."""
    done = subprocess.run([str(word) for word in command], cwd=PROJECT, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command[:3]))} failed:\n{done.stdout}{done.stderr}")


def epoch() -> int:
    """The moment that all files of the archives bear, in seconds."""
    if "SOURCE_DATE_EPOCH" not in os.environ:
        last = subprocess.run(
            ["git", "log", "-1", "--format=%ct"], cwd=PROJECT, capture_output=True, text=True, check=False
        )
        os.environ["SOURCE_DATE_EPOCH"] = last.stdout.strip() or str(_SOME_DAY)
    return int(os.environ["SOURCE_DATE_EPOCH"])


def filled(source: Path) -> str:
    """A template with the version, the date and the releases."""
    text = source.read_text(encoding="utf-8").replace("@VERSION@", __version__)
    text = text.replace("@DATE@", f"{datetime.fromtimestamp(epoch(), UTC):%Y-%m-%d}")
    return text.replace("@RELEASES@", changes.appstream_releases())


@contextmanager
def step(name: str) -> Iterator[None]:
    """Say how long a step took."""
    begun = time.monotonic()
    yield
    print(f"{time.monotonic() - begun:6.1f} s   {name}", flush=True)


def freeze() -> Path:
    """The program in one folder; on macOS as an .app as well."""
    with tempfile.TemporaryDirectory() as work:
        options = ("--noconfirm", "--log-level", "ERROR", "--distpath", DIST, "--workpath", work)
        run(sys.executable, "-m", "PyInstaller", *options, "diffviewer.spec")
    if sys.platform == "linux":
        search_paths.forget_builders(DIST / "diffviewer")
    return DIST / "diffviewer"


def folder_packed(folder: Path, target: Path, moment: int) -> None:
    """The frozen folder for any Linux desktop."""
    name = f"diffviewer-{__version__}-linux-{platform.machine().lower()}.tar.gz"
    archives.pack(folder, target / name, moment, "diffviewer")


def debian_package(folder: Path, target: Path, moment: int, *, squeeze: bool = True) -> None:
    """The frozen folder for Debian."""
    name = f"diffviewer_{__version__}_{debian.architecture()}.deb"
    debian.build(folder, target / name, __version__, moment, filled, squeeze=squeeze)


def one_file(folder: Path, target: Path, moment: int) -> None:
    """The frozen folder as an AppImage."""
    appimage.build(folder, target / f"diffviewer-{__version__}-{platform.machine().lower()}.AppImage", moment, filled)


def wheel_and_sdist(target: Path, moment: int) -> None:
    """What pip and pipx install; the wheel is made from the sdist, so that neither knows this folder's own times."""
    os.umask(0o022)  # it is seen in the modes of the wheel's files
    run(sys.executable, "-m", "build", "--no-isolation", "--sdist", "--outdir", target, PROJECT)
    sdist = target / f"diffviewer-{__version__}.tar.gz"
    with tempfile.TemporaryDirectory() as scratch:
        archives.repack(sdist, moment, Path(scratch))
    here = ("--no-build-isolation", "--no-deps", "--no-cache-dir", "--wheel-dir", target)
    run(sys.executable, "-m", "pip", "wheel", "--quiet", *here, sdist)


def size_of(folder: Path) -> int:
    """The bytes of a folder's files."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def main() -> None:
    """Build them all."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", choices=("folder", "deb"), help="build the frozen folder, or its .deb, and no more")
    parser.add_argument("--quick", action="store_true", help="pack the .deb without squeezing it, for tests")
    arguments = parser.parse_args()
    only = arguments.only
    if __version__ not in {release.version for release in changes.releases()} and not only:
        print(f"CHANGELOG.md does not tell of {__version__}", file=sys.stderr)
    shutil.rmtree(DIST, ignore_errors=True)
    DIST.mkdir()
    # PyInstaller's own order of things depends on it
    os.environ["PYTHONHASHSEED"] = "0"
    moment = epoch()
    with step("frozen"):
        folder = freeze()
    with ThreadPoolExecutor() as others:
        waiting = []
        if only is None:
            waiting.append(others.submit(step("wheel and sdist")(wheel_and_sdist), DIST, moment))
        if only is None and sys.platform == "linux":
            waiting.append(others.submit(step(".tar.gz")(folder_packed), folder, DIST, moment))
        if only != "folder" and sys.platform == "linux":
            if shutil.which("dpkg-shlibdeps"):
                # in the main thread: it draws the icons
                with step(".deb"):
                    debian_package(folder, DIST, moment, squeeze=not arguments.quick)
            else:
                print("no .deb: this system has no dpkg-shlibdeps")
        if only is None and sys.platform == "linux":
            if lacking := appimage.lacking():
                print(f"no AppImage: this system has no {', '.join(lacking)}")
            else:
                # here too, for the icons
                with step("AppImage"):
                    one_file(folder, DIST, moment)
        for each in waiting:
            each.result()
    packages = sorted(path for path in DIST.iterdir() if path.is_file())
    sums = "".join(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in packages)
    (DIST / "SHA256SUMS").write_text(sums, encoding="ascii", newline="\n")
    for path in packages:
        print(f"{path.stat().st_size / 1e6:6.1f} MB  {path.name}")
    print(f"{size_of(folder) / 1e6:6.1f} MB  {folder.name}/")


if __name__ == "__main__":
    main()
