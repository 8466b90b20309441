from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from pytestqt.qtbot import QtBot

from diffviewer import paths
from diffviewer.ui.look import icons

NAMES = sorted(file.stem for file in (paths.resources() / "icons").glob("*.svg"))


def colours(picture: QImage) -> set[str]:
    size = range(picture.width())
    return {picture.pixelColor(x, y).name() for x in size for y in size if picture.pixelColor(x, y).alpha() == 255}


@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_has_the_colour_asked_for(qtbot: QtBot, name: str) -> None:
    icon = icons.icon(name, "#123456", disabled="#abcdef")
    assert "#123456" in colours(icon.pixmap(QSize(64, 64)).toImage())
    assert "#abcdef" in colours(icon.pixmap(QSize(64, 64), QIcon.Mode.Disabled).toImage())
    copy = QIcon(icon)
    assert colours(copy.pixmap(QSize(64, 64)).toImage()) == colours(icon.pixmap(QSize(64, 64)).toImage())


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_a_drawing_is_crisp_at_any_scale(qtbot: QtBot, scale: float) -> None:
    icon = icons.icon("menu", "#123456")
    pixmap = icon.pixmap(QSize(16, 16), scale)
    assert pixmap.size() == QSize(16, 16) * scale
    assert pixmap.devicePixelRatio() == scale
    assert colours(pixmap.toImage()) == colours(icon.pixmap(QSize(16, 16) * scale, 1.0).toImage())


def test_every_drawing_that_is_used_is_there() -> None:
    used = {"open", "previous", "next", "side", "inline", "swap", "menu", "close", "drop", "problem"}
    assert used <= set(NAMES)


def test_the_program_has_an_icon(qtbot: QtBot) -> None:
    picture = icons.program_icon().pixmap(QSize(64, 64)).toImage()
    assert QColor(picture.pixelColor(16, 10)).alpha() == 255
    assert Path(paths.resources() / "diffviewer.svg").is_file()


def test_the_windows_icon_has_its_own_drawing_where_it_is_small(qtbot: QtBot) -> None:
    icon = icons.window_icon()
    assert [size.width() for size in icon.availableSizes()] == [16, 24, 32, 48, 64, 128]
    small = icon.pixmap(QSize(16, 16)).toImage()
    # its gap is one column of pixels, and its strokes lie on whole ones
    assert [x for x in range(16) if small.pixelColor(x, 8).alpha() == 0] == [7]
    assert {small.pixelColor(x, 8).name() for x in range(16) if x != 7} == {"#b04a1c", "#1d7f4f", "#fff9f0"}
