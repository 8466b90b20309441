"""What is in the package, and what a desktop makes of it."""

import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from diffviewer import paths
from diffviewer.ui.look.palettes import LIGHT
from tests.e2e.desktop import Desktop, wait_for
from tests.e2e.test_drop import share

pytestmark = pytest.mark.dist

SAMPLE = sorted((paths.resources() / "sample").glob("*.html"))
MOST_FOLDER, MOST_DEB = 150_000_000, 45_000_000


def run(*words: str, **how: object) -> str:
    done = subprocess.run(words, capture_output=True, text=True, check=False, **how)  # type: ignore[call-overload]
    assert done.returncode == 0, f"{words}: {done.stdout}{done.stderr}"
    return str(done.stdout)


def launch(desktop: Desktop, *words: str) -> None:
    """Run a launcher; the program that it starts keeps what the launcher's words would be read from."""
    quiet = subprocess.DEVNULL
    done = subprocess.run(words, env=desktop.environment, stdout=quiet, stderr=quiet, timeout=60, check=False)
    assert done.returncode == 0, words


@pytest.fixture(scope="module")
def unpacked(deb: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package's /usr, with the caches that its triggers make."""
    folder = tmp_path_factory.mktemp("package")
    run("dpkg-deb", "-x", str(deb), str(folder))
    run("update-desktop-database", str(folder / "usr/share/applications"))
    run("update-mime-database", str(folder / "usr/share/mime"))
    return folder / "usr"


@pytest.fixture
def installed(unpacked: Path, desktop: Desktop) -> Iterator[Desktop]:
    """A desktop on which the package is installed."""
    desktop.environment["PATH"] = f"{unpacked / 'bin'}:{desktop.environment['PATH']}"
    desktop.environment["XDG_DATA_DIRS"] = f"{unpacked / 'share'}:/usr/local/share:/usr/share"
    desktop.environment["XDG_CURRENT_DESKTOP"] = "Openbox"
    yield desktop
    if windows(desktop):
        desktop.key("ctrl+q")
        wait_for("the end", lambda: not windows(desktop))


def windows(desktop: Desktop) -> list[int]:
    """The windows that a task bar groups under our menu entry."""
    found = desktop.xdotool("search", "--onlyvisible", "--class", "^diffviewer$", check=False)
    return [int(window) for window in found.split()]


def window(desktop: Desktop) -> int:
    found = wait_for("the window", lambda: windows(desktop))[-1]
    desktop.activate(found)
    return found


def marked(desktop: Desktop, folder: Path) -> bool:
    picture = QImage(str(desktop.screenshot(folder / "screen.png")))
    return share(picture, LIGHT.old_soft, 0, 1) > 0.001 and share(picture, LIGHT.new_soft, 0, 1) > 0.001


def test_nothing_is_larger_than_it_should_be(deb: Path) -> None:
    files = (deb.parent / "diffviewer").rglob("*")
    assert sum(file.stat().st_size for file in files if file.is_file() and not file.is_symlink()) <= MOST_FOLDER
    assert deb.stat().st_size <= MOST_DEB


def test_the_sums_are_those_of_the_files(deb: Path) -> None:
    checked = run("sha256sum", "--check", "--strict", "SHA256SUMS", cwd=deb.parent)
    assert len(checked.splitlines()) == sum(file.is_file() for file in deb.parent.iterdir()) - 1


def test_every_format_of_the_desktop_is_valid(unpacked: Path) -> None:
    share_ = unpacked / "share"
    run("desktop-file-validate", "--no-hints", str(share_ / "applications/diffviewer.desktop"))
    metainfo = share_ / "metainfo/org.diffviewer.Diffviewer.metainfo.xml"
    run("appstreamcli", "validate", "--no-net", str(metainfo))
    page = run("man", "--warnings", "-l", str(share_ / "man/man1/diffviewer.1.gz"))
    assert "self-test" in page
    for size in (16, 22, 24, 32, 48, 64, 96, 128, 256, 512):
        picture = QImage(str(share_ / f"icons/hicolor/{size}x{size}/apps/diffviewer.png"))
        assert (picture.width(), picture.height()) == (size, size)
    assert (share_ / "icons/hicolor/scalable/apps/diffviewer.svg").is_file()


def test_the_terms_of_all_that_is_inside_are_told(unpacked: Path) -> None:
    terms = (unpacked / "lib/diffviewer/_internal/THIRD-PARTY.txt").read_text(encoding="utf-8")
    for name in ("Python 3.", "PySide6_Essentials", "lxml", "trafilatura", "certifi", "GNU LESSER GENERAL PUBLIC LICENSE"):
        assert name.lower() in terms.lower()


def test_nothing_asks_for_a_library_that_is_not_there(unpacked: Path) -> None:
    program = unpacked / "lib/diffviewer"
    libraries = [file for file in program.rglob("*.so*") if not file.is_symlink() and file.is_file()]
    assert len(libraries) > 50
    own = ":".join(sorted({str(file.parent) for file in libraries} | {str(program / "_internal")}))
    lacking = {
        (file.name, line.strip())
        for file in libraries
        for line in run("ldd", str(file), env={"LD_LIBRARY_PATH": own, "PATH": "/usr/bin:/bin"}).splitlines()
        if "not found" in line
    }
    assert lacking == set()


def test_no_library_looks_in_a_folder_of_the_machine_that_built_it(unpacked: Path) -> None:
    libraries = [file for file in (unpacked / "lib/diffviewer").rglob("*.so*") if not file.is_symlink()]
    told = run("objdump", "-p", *map(str, libraries))
    places = {place for line in re.findall(r"R(?:UN)?PATH\s+(\S+)", told) for place in line.split(":")}
    assert places
    assert {place for place in places if not place.startswith("$ORIGIN")} == set()


def test_debians_own_checker_finds_no_fault(deb: Path) -> None:
    who = ["--allow-root"] if os.geteuid() == 0 else []
    assert run("lintian", *who, "--fail-on", "error,warning", str(deb)) == ""


def test_start_from_the_menu(installed: Desktop) -> None:
    launch(installed, "gtk-launch", "diffviewer")
    assert "Diffviewer" in installed.title(window(installed))


@pytest.mark.parametrize("launcher", ["gtk-launch", "gio"])
def test_files_opened_from_a_file_manager(installed: Desktop, unpacked: Path, tmp_path: Path, launcher: str) -> None:
    entry = {"gtk-launch": ["diffviewer"], "gio": ["launch", str(unpacked / "share/applications/diffviewer.desktop")]}
    addresses = [SAMPLE[0].as_uri(), SAMPLE[-1].as_uri()]
    launch(installed, launcher, *entry[launcher], *addresses)
    installed.fill_screen(window(installed))
    wait_for("the marks", lambda: marked(installed, tmp_path))


@pytest.mark.parametrize("name", ["page.html", "page.xhtml", "page.mhtml", "page.mht", "page.webarchive", "page.md"])
def test_open_with_offers_the_program(installed: Desktop, tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_text("<!DOCTYPE html><title>A</title>", encoding="utf-8")
    told = run("gio", "info", "-a", "standard::content-type", str(file), env=installed.environment)
    kind = told.split("standard::content-type:")[1].strip()
    assert "diffviewer.desktop" in run("gio", "mime", kind, env=installed.environment), kind
