from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from diffviewer.records import Outcome
from diffviewer.settings import Settings
from diffviewer.store.library import Library
from diffviewer.ui.desk.bus import BusNotifier
from diffviewer.ui.desk.notifications import Notifications, Told
from diffviewer.ui.window.language import EnglishPlurals
from diffviewer.watching.reports import Checked
from diffviewer.work.library_access import LibraryAccess
from tests.ui import libraries
from tests.ui.desk.buses import service, session_bus

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    plurals = EnglishPlurals(qapp)
    qapp.installTranslator(plurals)
    yield
    qapp.removeTranslator(plurals)


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with session_bus(tmp_path, monkeypatch):
        yield


@pytest.fixture
def access(tmp_path: Path, qapp: QApplication) -> Iterator[LibraryAccess]:
    libraries.fill(tmp_path / "library.sqlite")
    with libraries.accessed(tmp_path / "library.sqlite") as access:
        yield access


class Desk:
    """Notifications with settings of their own; `seen` are the articles before the person's eyes."""

    def __init__(self, access: LibraryAccess, folder: Path) -> None:
        self.settings = Settings(folder / "own.ini")
        self.seen: set[int] = set()
        self.told = Notifications(access, self.settings, self.seen.__contains__)
        self.given: list[Told] = []
        self.told.fallback.connect(self.given.append)


@pytest.fixture
def desk(access: LibraryAccess, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(access, tmp_path)
    yield made
    made.told.close()


def changed(number: int, title: str, at: datetime = NOW, outcome: Outcome = Outcome.CHANGED) -> Checked:
    return Checked(number, "https://post.example/", title, outcome, "", 200, at, 1, 0)


def last_change(access: LibraryAccess, number: int) -> datetime:
    with Library.open(access.path, read_only=True) as library:
        return library.timeline(number)[-1].at


def test_a_change_is_told_by_its_headline_and_size_and_a_click_opens_it(
    qtbot: QtBot, bus: None, access: LibraryAccess, desk: Desk
) -> None:
    at = last_change(access, 1)
    with service() as notified:
        desk.told.hear(changed(1, "Ferry <b>& boat</b>\u2028now", at))
        qtbot.waitUntil(lambda: bool(notified.all), timeout=10_000)
        told = notified.all[0]
        assert (told["name"], told["replaced"], told["actions"]) == ("Diffviewer", 0, ["default", "Show"])
        assert told["headline"] == "Ferry <b>& boat</b> now"
        assert told["body"] == "Changed · +1 −1 words"
        assert str(told["icon"]).startswith("file://")
        with qtbot.waitSignal(desk.told.opened, timeout=10_000) as opened:
            notified.click(told["number"])
        assert (opened.args[0].article_id, opened.args[0].at) == (1, at)
        with qtbot.assertNotEmitted(desk.told.opened, wait=300):
            notified.click(7)  # of another program
    assert desk.given == []


def test_many_changes_are_one_notification_and_markup_is_escaped(qtbot: QtBot, bus: None, desk: Desk) -> None:
    with service() as notified:
        for number in range(1, 6):
            desk.told.hear(changed(number, f"Headline <i>{number}</i>"))
        desk.told.hear(changed(5, "Headline five again"))
        qtbot.waitUntil(lambda: bool(notified.all), timeout=10_000)
        assert notified.all[0]["headline"] == "5 articles changed"
        assert notified.all[0]["body"] == (
            "Headline &lt;i&gt;1&lt;/i&gt;\nHeadline &lt;i&gt;2&lt;/i&gt;\nHeadline &lt;i&gt;3&lt;/i&gt;\nand 2 more"
        )
        with qtbot.waitSignal(desk.told.opened, timeout=10_000) as opened:
            notified.click(notified.all[0]["number"])
        assert opened.args[0].article_id == 0
        qtbot.wait(300)
        assert len(notified.all) == 1


def test_where_no_markup_is_shown_the_text_is_given_as_it_is(qtbot: QtBot, bus: None, desk: Desk) -> None:
    with service("--plain") as notified:
        for number in (1, 2):
            desk.told.hear(changed(number, "A <b> & c"))
        qtbot.waitUntil(lambda: bool(notified.all), timeout=10_000)
        assert notified.all[0]["body"] == "A <b> & c\nA <b> & c"


@pytest.mark.parametrize("outcome", [Outcome.NEW, Outcome.UNCHANGED, Outcome.FAILED, Outcome.SUSPECT])
def test_what_is_no_change_is_not_told(qtbot: QtBot, desk: Desk, outcome: Outcome) -> None:
    desk.told.hear(changed(1, "Ferry", outcome=outcome))
    qtbot.wait(2_300)
    assert desk.given == []


def test_what_is_before_the_eyes_or_unwanted_is_not_told(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, access: LibraryAccess, desk: Desk
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    desk.seen.add(1)
    desk.told.hear(changed(1, "Ferry"))
    desk.settings.notify = False
    desk.told.hear(changed(2, "School"))
    desk.settings.notify = True
    desk.told.hear(changed(3, "Ice", outcome=Outcome.RETURNED))
    qtbot.waitUntil(lambda: bool(desk.given), timeout=10_000)
    assert [(told.article_id, told.body) for told in desk.given] == [(3, "Back to an earlier text")]


def test_where_nobody_shows_notifications_the_tray_is_asked(qtbot: QtBot, bus: None, desk: Desk) -> None:
    desk.told.hear(changed(1, "Ferry"))
    qtbot.waitUntil(lambda: bool(desk.given), timeout=10_000)
    assert desk.given[0].headline == "Ferry"


def test_a_bus_that_ends_loses_nothing_unsaid(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lost: list[object] = []
    with session_bus(tmp_path, monkeypatch):
        notifier = BusNotifier()
        notifier.lost.connect(lost.append)
    for number in range(3):
        notifier.send(number, "Headline", "Body", "Show")
        qtbot.wait(100)
    qtbot.waitUntil(lambda: sorted(lost) == [0, 1, 2], timeout=5_000)  # type: ignore[type-var]
    notifier.close()


def test_there_need_not_be_a_bus(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    for address in ("unix:path=/nowhere", "nonsense", ""):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        monkeypatch.setenv("XDG_RUNTIME_DIR", "/nowhere")
        with pytest.raises(OSError, match="no session bus"):
            BusNotifier()


def test_a_change_that_is_not_on_the_timeline_is_told_without_its_size(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, access: LibraryAccess, desk: Desk
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    desk.told.hear(changed(1, "", NOW - timedelta(days=900)))
    qtbot.waitUntil(lambda: bool(desk.given), timeout=10_000)
    assert (desk.given[0].headline, desk.given[0].body) == ("https://post.example/", "Changed")
