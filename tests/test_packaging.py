"""What an installed program must have."""

import runpy
import tomllib
from pathlib import Path

from PySide6.QtGui import QImage, QImageReader
from PySide6.QtWidgets import QApplication

from diffviewer import __version__, paths

PROJECT = Path(__file__).resolve().parent.parent


def test_every_package_is_listed() -> None:
    with (PROJECT / "pyproject.toml").open("rb") as file:
        listed = tomllib.load(file)["tool"]["setuptools"]["packages"]
    there = {".".join(init.parent.relative_to(PROJECT).parts) for init in PROJECT.glob("diffviewer/**/__init__.py")}
    assert set(listed) == there | {"diffviewer.resources"}


def test_the_resources_are_found() -> None:
    assert (paths.resources() / "diffviewer.svg").is_file()
    assert len(list((paths.resources() / "sample").glob("*.html"))) == 6


def test_the_changelog_tells_of_this_version() -> None:
    changes = runpy.run_path(str(PROJECT / "packaging" / "changes.py"))
    releases = changes["releases"]()
    assert releases[0].version == __version__
    assert all(release.points for release in releases)
    lines = changes["debian_changelog"]("Somebody <somebody@diffviewer.example>").splitlines()
    assert lines[0] == f"diffviewer ({__version__}) stable; urgency=medium"
    assert max(map(len, lines)) <= 80


def test_what_is_left_out_of_the_frozen_program_is_nothing_that_it_needs() -> None:
    leaving_out = runpy.run_path(str(PROJECT / "packaging" / "leaving_out.py"))
    needed = (
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "resources/translations/diffviewer_fr.qm",
        "babel/locale-data/pt_BR.dat",
        "lxml/sax.cpython-311-x86_64-linux-gnu.so",
        "rapidfuzz/distance/metrics_cpp.cpython-311-x86_64-linux-gnu.so",
        "certifi/cacert.pem",
    )
    useless = (
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/plugins/platforms/qminimal.dll",
        "PySide6/Qt/translations/qtbase_ja.qm",
        "resources/translations/diffviewer_fr.ts",
        "babel/locale-data/ja.dat",
        "rapidfuzz/fuzz_cpp_avx2.cpython-311-x86_64-linux-gnu.so",
    )
    kept, gone = leaving_out["sift"]([(name, f"/{name}", "BINARY") for name in (*needed, *useless)])
    assert [name for name, _, _ in kept] == list(needed)
    assert sorted(name for group in gone.values() for name, _, _ in group) == sorted(useless)


def test_macos_gets_its_icon_in_every_size_of_both_densities(qapp: QApplication, tmp_path: Path) -> None:
    icons = runpy.run_path(str(PROJECT / "packaging" / "icons.py"))
    icons["macos"](tmp_path / "diffviewer.icns")
    reader = QImageReader(str(tmp_path / "diffviewer.icns"))
    pictures = []
    for number in range(reader.imageCount()):
        assert reader.jumpToImage(number)
        pictures.append(reader.read())
    assert sorted(picture.width() for picture in pictures) == [16, 32, 32, 64, 128, 256, 256, 512, 512, 1024]
    small = next(picture for picture in pictures if picture.width() == 16)
    drawn = QImage.fromData(icons["png"](16))
    points = [(x, y) for x in range(16) for y in range(16)]
    assert [small.pixel(*point) >> 24 for point in points] == [drawn.pixel(*point) >> 24 for point in points]
    solid = [point for point in points if drawn.pixel(*point) >> 24 == 255]
    assert len(solid) > 100
    assert [small.pixel(*point) for point in solid] == [drawn.pixel(*point) for point in solid]
