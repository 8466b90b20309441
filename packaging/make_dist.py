"""Build everything that people install, into dist/: python packaging/make_dist.py

The frozen folder, a .tar.gz and a .deb of it, a wheel and an sdist, and SHA256SUMS. SOURCE_DATE_EPOCH, where it is not
set, is the time of the last commit, so that building twice gives the same archives from the same files.
"""

import gzip
import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from datetime import UTC, datetime
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT))

from diffviewer import __version__  # noqa: E402

DIST = PROJECT / "dist"
LINUX = PROJECT / "packaging" / "linux"
ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
# what the frozen program takes from the system: Qt's way to the screen
DEPENDS = (
    "libc6, libegl1, libgl1, libxkbcommon-x11-0, libxcb-cursor0, libxcb-icccm4, libxcb-keysyms1, libxcb-shape0, "
    "libdbus-1-3, libfontconfig1, libglib2.0-0 | libglib2.0-0t64"
)


def run(*command: str | Path) -> None:
    """Run a command in the project, or end with its output."""
    done = subprocess.run([str(word) for word in command], cwd=PROJECT, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{command[0]} failed:\n{done.stdout}{done.stderr}")


def epoch() -> int:
    """The moment that all files of the archives bear."""
    if "SOURCE_DATE_EPOCH" not in os.environ:
        last = subprocess.run(
            ["git", "log", "-1", "--format=%ct"], cwd=PROJECT, capture_output=True, text=True, check=False
        )
        os.environ["SOURCE_DATE_EPOCH"] = last.stdout.strip() or "1767225600"
    return int(os.environ["SOURCE_DATE_EPOCH"])


def filled(source: Path) -> str:
    """A template with the version and the date."""
    date = datetime.fromtimestamp(epoch(), UTC).strftime("%Y-%m-%d")
    return source.read_text(encoding="utf-8").replace("@VERSION@", __version__).replace("@DATE@", date)


def write(target: Path, text: str | bytes) -> None:
    """A file with its folders."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(text if isinstance(text, bytes) else text.encode())


def freeze() -> Path:
    """The program in one folder."""
    with tempfile.TemporaryDirectory() as work:
        run(
            sys.executable,
            "-m",
            "PyInstaller",
            "--noconfirm",
            "--log-level",
            "ERROR",
            "--distpath",
            DIST,
            "--workpath",
            work,
            "diffviewer.spec",
        )
    return DIST / "diffviewer"


def archive(folder: Path, target: Path) -> None:
    """A .tar.gz of a folder: sorted, owned by root, every time the same."""
    moment = epoch()

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        member.mtime = moment
        return member

    with (
        target.open("wb") as raw,
        gzip.GzipFile("", "wb", 9, raw, mtime=moment) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
        for path in [folder, *sorted(folder.rglob("*"))]:
            tar.add(path, Path(folder.name) / path.relative_to(folder), recursive=False, filter=plain)


def icons(root: Path) -> None:
    """The icon at every size that desktops ask for, drawn from the one SVG."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication([])
    source = PROJECT / "resources" / "diffviewer.svg"
    for size in ICON_SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        QSvgRenderer(str(source)).render(painter)
        painter.end()
        target = root / f"{size}x{size}" / "apps" / "diffviewer.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        image.save(str(target))
    write(root / "scalable" / "apps" / "diffviewer.svg", source.read_bytes())
    del application


def debian(folder: Path) -> Path:
    """The .deb: the folder under /usr/lib, a command, a menu entry, icons, a man page."""
    architecture = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    ).stdout.strip()
    target = DIST / f"diffviewer_{__version__}_{architecture}.deb"
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch) / "root"
        share = root / "usr" / "share"
        shutil.copytree(folder, root / "usr" / "lib" / "diffviewer", symlinks=True)
        (root / "usr" / "bin").mkdir()
        (root / "usr" / "bin" / "diffviewer").symlink_to("../lib/diffviewer/diffviewer")
        write(share / "applications" / "diffviewer.desktop", (LINUX / "diffviewer.desktop").read_bytes())
        write(share / "metainfo" / "org.diffviewer.Diffviewer.metainfo.xml", filled(LINUX / "diffviewer.metainfo.xml"))
        write(
            share / "man" / "man1" / "diffviewer.1.gz",
            gzip.compress(filled(LINUX / "diffviewer.1").encode(), 9, mtime=0),
        )
        write(share / "doc" / "diffviewer" / "copyright", (PROJECT / "LICENSE").read_bytes())
        icons(share / "icons" / "hicolor")
        size = sum(path.stat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink()) // 1024
        fields = {
            "Package": "diffviewer",
            "Version": __version__,
            "Architecture": architecture,
            "Section": "news",
            "Priority": "optional",
            "Maintainer": "The Diffviewer authors <maintainers@diffviewer.example>",
            "Installed-Size": size,
            "Depends": DEPENDS,
            "Recommends": "fonts-noto-core",
            "Description": "see how news articles were changed after publication\n"
            " Shows two versions of an article side by side, every change marked, with a\n"
            " slider over all versions. Reads saved web pages.",
        }
        control = "".join(f"{name}: {value}\n" for name, value in fields.items())
        write(root / "DEBIAN" / "control", control)
        for path in [root, *root.rglob("*")]:
            if not path.is_symlink():
                path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
                os.utime(path, (epoch(), epoch()))
        run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, target)
    return target


def main() -> None:
    """Build them all."""
    shutil.rmtree(DIST, ignore_errors=True)
    DIST.mkdir()
    os.environ.setdefault("PYTHONHASHSEED", "0")
    epoch()
    run(sys.executable, "scripts/translations.py", "release")
    folder = freeze()
    archive(folder, DIST / f"diffviewer-{__version__}-linux.tar.gz")
    if shutil.which("dpkg-deb"):
        debian(folder)
    else:
        print("no .deb: dpkg-deb is not on this system")
    run(sys.executable, "-m", "build", "--outdir", DIST, PROJECT)
    packages = sorted(path for path in DIST.iterdir() if path.is_file())
    sums = "".join(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in packages)
    write(DIST / "SHA256SUMS", sums)
    for path in packages:
        print(f"{path.stat().st_size / 1e6:8.1f} MB  {path.name}")
    inside = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"{inside / 1e6:8.1f} MB  {folder.name}/")


if __name__ == "__main__":
    main()
