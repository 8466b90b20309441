import weakref

from pytestqt.qtbot import QtBot

from diffviewer.work.letting_go import LettingGo


class Thing:
    pass


def test_much_ends_bit_by_bit(qtbot: QtBot) -> None:
    things = tuple(Thing() for _ in range(100_000))
    alive = [weakref.ref(thing) for thing in things[::100]]
    slow = LettingGo()
    slow.take(things)
    del things
    assert all(ref() is not None for ref in alive), "nothing ends under the hand"
    slow._drop_some()
    assert 0 < sum(ref() is not None for ref in alive) < len(alive)
    qtbot.waitUntil(lambda: all(ref() is None for ref in alive))
    qtbot.waitUntil(lambda: not slow._timer.isActive())


def test_few_end_at_once(qtbot: QtBot) -> None:
    things = tuple(Thing() for _ in range(10))
    alive = [weakref.ref(thing) for thing in things]
    slow = LettingGo()
    slow.take(things)
    del things
    assert all(ref() is None for ref in alive)
