from itertools import pairwise

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from diffviewer.ui.desk.tray import Tray
from diffviewer.ui.desk.tray_icon import tray_icon
from diffviewer.ui.look.palettes import LIGHT
from diffviewer.ui.window.language import EnglishPlurals

SIZES = (16, 22, 24, 32, 48, 64)


def picture(unread: int, *, paused: bool = False, size: int = 22) -> QImage:
    return tray_icon(unread, paused=paused).pixmap(size, size).toImage()


def badge(image: QImage) -> int:
    """How many pixels have the colour of the badge."""
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixelColor(*place).name() == LIGHT.old for place in places)


@pytest.mark.parametrize("size", SIZES)
def test_the_unread_count_stands_on_the_icon(qapp: QApplication, size: int) -> None:
    pictures = [picture(unread, size=size) for unread in (0, 1, 7, 12, 99, 100)]
    assert {(image.width(), image.height()) for image in pictures} == {(size, size)}
    assert badge(pictures[0]) == 0
    assert all(badge(image) > size for image in pictures[1:])
    assert len({image.cacheKey() for image in pictures}) == 6
    assert all(one != other for one, other in pairwise(pictures))
    assert picture(100, size=size) == picture(4_000, size=size)


def test_a_pause_is_seen(qapp: QApplication) -> None:
    paused = picture(0, paused=True)
    assert badge(paused) > 0
    assert paused not in (picture(0), picture(1))


def test_what_is_asked_of_the_menu(qtbot: QtBot) -> None:
    tray = Tray()
    for action, signal in ((tray.open, tray.opened), (tray.check, tray.check_wanted), (tray.quit, tray.quit_wanted)):
        with qtbot.waitSignal(signal):
            action.trigger()
    with qtbot.waitSignal(tray.pause_wanted) as wanted:
        tray.pause.trigger()
    assert wanted.args == [True]
    tray.tell(paused=True)
    assert tray.pause.text() == "Resume watching"
    with qtbot.waitSignal(tray.pause_wanted) as wanted:
        tray.pause.trigger()
    assert wanted.args == [False]
    tray.close()


def test_what_is_said_at_the_pointer(qapp: QApplication) -> None:
    plurals = EnglishPlurals(qapp)
    qapp.installTranslator(plurals)
    tray = Tray()
    assert tray.words == "Diffviewer"
    tray.tell(unread=3, doing="Checking 2 articles")
    assert tray.words == "Diffviewer\n3 changed articles to read\nChecking 2 articles"
    tray.tell(unread=1, paused=True)
    assert tray.words == "Diffviewer\n1 changed article to read\nWatching is paused"
    tray.close()
    qapp.removeTranslator(plurals)


def test_where_there_is_no_tray_nothing_is_shown(qtbot: QtBot) -> None:
    tray = Tray()
    tray.show()
    assert not tray.is_shown
    assert tray.icon is None
    tray.tell(unread=2)
    tray.close()
