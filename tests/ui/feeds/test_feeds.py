"""Feeds and filters, over libraries in real files and a real server."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from diffviewer.fetch.opml import read_opml
from diffviewer.records import Feed, FeedFilter, FilterField
from diffviewer.store.library import Library
from diffviewer.ui.feeds.feed_lists import FeedLists
from diffviewer.ui.feeds.feeds_dialog import FeedsDialog
from diffviewer.ui.feeds.filter_row import FilterRow
from diffviewer.ui.look.theme import Theme
from diffviewer.ui.window.language import EnglishPlurals
from diffviewer.work.library_access import LibraryAccess
from diffviewer.work.tasks import Tasks
from tests.fetch.web import Reply, Web
from tests.ui.libraries import accessed
from tests.ui.pages import desktop

NOW = datetime.now(UTC)
MANY = "".join(f'<outline type="rss" text="Feed {n}" xmlUrl="https://{n}.example/feed"/>' for n in range(3))
LIST = f'<opml version="2.0"><body>{MANY}</body></opml>'


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    plurals = EnglishPlurals(qapp)
    qapp.installTranslator(plurals)
    yield
    qapp.removeTranslator(plurals)


def fill(path: Path) -> None:
    """Two feeds, one of which cannot be read, with five articles."""
    with Library.open(path) as library:
        post = library.feeds.add("https://post.example/feed", NOW - timedelta(days=2), title="The <b>Post</b>")
        far = library.feeds.add("https://far.example/very/long/feed.xml", NOW)
        soon = NOW + timedelta(minutes=4, seconds=30)
        period = timedelta(minutes=5)
        library.feeds.record_check(
            post.id, NOW - timedelta(minutes=3), next_check=soon, check_period=period, status=200
        )
        library.feeds.record_check(
            far.id, NOW, next_check=NOW + timedelta(hours=2), check_period=period, status=503, error="unavailable"
        )
        for number, title in enumerate(["Ferry sails", "Sport: cup final", "Council votes", "SPORT on Sunday"]):
            address = f"https://post.example/{'sport' if 'port' in title else 'news'}/{number}"
            library.articles.watch(address, NOW, title=title, feed_id=post.id)
        library.articles.watch("https://far.example/1", NOW, title="Far away", feed_id=far.id)
        library.feeds.add_filter(None, FilterField.TITLE, "horoscope")


def entries_of_the_web(address: str, should_cancel: object) -> object:
    from diffviewer.settings import WatchChoices
    from diffviewer.ui.window.feeds_wiring import _entries

    return _entries(address, WatchChoices(), lambda: False)


class Shown:
    """The dialog over a library."""

    def __init__(self, qtbot: QtBot, access: LibraryAccess, tasks: Tasks) -> None:
        self.qtbot = qtbot
        self.access = access
        self.dialog = FeedsDialog(access, Theme(mode="light"), tasks.lane(), entries_of_the_web)  # type: ignore[arg-type]
        qtbot.addWidget(self.dialog)
        self.dialog.show_feeds()
        self.wait(lambda: self.dialog.list.feeds.rowCount() > 0)

    def wait(self, what: object) -> None:
        self.qtbot.waitUntil(what, timeout=10_000)  # type: ignore[arg-type]

    def choose(self, row: int) -> None:
        """Choose a row and wait for its filters and their preview."""
        self.dialog.list.setCurrentIndex(self.dialog.list.feeds.index(row))
        self.settle()

    def settle(self) -> None:
        filters = self.dialog.filters
        self.wait(lambda: not filters._loading.is_busy and not filters._sifting.is_busy and not self.access.is_writing)

    def type(self, text: str, row: int = -1) -> FilterRow:
        """Type an expression, as a person does, and wait for the preview."""
        edited = self.dialog.filters.rows[row]
        edited.pattern.clear()
        with self.qtbot.waitSignal(edited.changed, timeout=10_000):
            self.qtbot.keyClicks(edited.pattern, text)
        self.settle()
        return edited


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Iterator[Shown]:
    fill(tmp_path / "library.sqlite")
    tasks = Tasks()
    with accessed(tmp_path / "library.sqlite") as access:
        made = Shown(qtbot, access, tasks)
        yield made
        made.dialog.close()
        assert tasks.close()


def feeds(shown: Shown) -> tuple[Feed, ...]:
    with Library.open(shown.access.path, read_only=True) as library:
        return library.feeds.all()


def filters(shown: Shown, feed_id: int | None = None) -> list[FeedFilter]:
    with Library.open(shown.access.path, read_only=True) as library:
        return [given for given in library.feeds.filters(feed_id) if given.feed_id == feed_id]


def test_the_feeds_with_their_state_and_what_is_wrong(shown: Shown) -> None:
    model = shown.dialog.list.feeds
    assert [model.index(row).data() for row in range(3)] == [
        "All feeds",
        "far.example/very/long/feed.xml",
        "The <b>Post</b>",
    ]
    spoken = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert "5 articles" in spoken[0]
    assert "1 article ·" in spoken[1]
    assert "The server is not available at the moment. (status 503)" in spoken[1]
    assert "4 articles ·" in spoken[2]
    shown.choose(1)
    assert shown.dialog.trouble.text().startswith("The server is not available")
    assert shown.dialog.url.text() == "https://far.example/very/long/feed.xml"


def test_a_feed_is_paused_and_resumed(shown: Shown) -> None:
    shown.choose(2)
    with shown.qtbot.waitSignal(shown.dialog.written):
        shown.dialog.pause.click()
    shown.wait(lambda: shown.dialog.pause.text() == "Resume")
    assert [feed.paused for feed in feeds(shown)] == [True, False]
    assert "paused" in shown.dialog.state.text()
    shown.dialog.pause.click()
    shown.wait(lambda: shown.dialog.pause.text() == "Pause")
    resumed = feeds(shown)[0]
    assert (resumed.paused, resumed.next_check is not None and resumed.next_check < datetime.now(UTC)) == (False, True)


def test_following_ends_and_undo_brings_everything_back(shown: Shown) -> None:
    shown.choose(2)
    shown.dialog.filters.add.click()
    shown.type("sport")
    shown.wait(lambda: len(filters(shown, 1)) == 1)
    shown.dialog.stop.click()
    shown.wait(lambda: len(feeds(shown)) == 1 and shown.dialog.list.feeds.rowCount() == 2)
    assert shown.dialog.undo.accessibleName() == "“The <b>Post</b>” is followed no longer; its articles stay"
    shown.dialog.undo.button.click()
    shown.wait(lambda: len(feeds(shown)) == 2 and shown.dialog.list.feeds.rowCount() == 3)
    back = feeds(shown)[1]
    assert (back.url, back.title) == ("https://post.example/feed", "The <b>Post</b>")
    with Library.open(shown.access.path, read_only=True) as library:
        assert library.feeds.article_counts()[back.id] == 4
    assert [given.pattern for given in filters(shown, back.id)] == ["sport"]


def test_the_preview_follows_as_it_is_typed(shown: Shown) -> None:
    shown.choose(2)
    shown.dialog.filters.add.click()
    row = shown.type("^sport")
    assert shown.dialog.filters.preview.text().splitlines() == [
        "Of 4 articles that came from here, 2 would be left out",
        "–  SPORT on Sunday",
        "–  Sport: cup final",
    ]
    row.effect.setCurrentIndex(1)
    with shown.qtbot.waitSignal(row.changed, timeout=5_000):
        row.effect.activated.emit(1)
    shown.settle()
    assert sorted(shown.dialog.filters.preview.text().splitlines()[1:]) == ["–  Council votes", "–  Ferry sails"]
    shown.wait(lambda: [given.keep for given in filters(shown, 1)] == [True])
    row.field.setCurrentIndex(0)
    with shown.qtbot.waitSignal(row.changed, timeout=5_000):
        row.field.activated.emit(0)
    shown.settle()
    shown.wait(lambda: [given.field for given in filters(shown, 1)] == [FilterField.ADDRESS])
    assert "4 would be left out" in shown.dialog.filters.preview.text()


def test_a_broken_expression_is_said_at_its_field_and_not_kept(shown: Shown) -> None:
    shown.choose(2)
    shown.dialog.filters.add.click()
    row = shown.type("(sport")
    assert row.problem.isVisible()
    assert row.problem.text().startswith("This is no regular expression: ")
    assert filters(shown, 1) == []
    shown.type("sport")
    assert not row.problem.isVisible()
    shown.wait(lambda: len(filters(shown, 1)) == 1)


def test_a_slow_expression_is_said_at_its_field(shown: Shown) -> None:
    with Library.open(shown.access.path) as library:
        for number in range(5):
            library.articles.watch(f"https://post.example/x{number}", NOW, title="a" * 5000, feed_id=1)
    shown.choose(2)
    shown.dialog.filters.add.click()
    row = shown.type(r"(.*a){25}\Z!")
    shown.wait(row.problem.isVisible)
    assert row.problem.text() == "This expression takes too long, so it hides nothing."


def test_filters_of_all_feeds_are_changed_and_removed_and_brought_back(shown: Shown) -> None:
    shown.choose(0)
    (row,) = shown.dialog.filters.rows
    assert row.pattern.text() == "horoscope"
    shown.type("ferry|far")
    shown.wait(lambda: [given.pattern for given in filters(shown)] == ["ferry|far"])
    assert "Of 5 articles that came from here, 2 would be left out" in shown.dialog.filters.preview.text()
    row.remove.click()
    shown.wait(lambda: filters(shown) == [])
    shown.dialog.filters.undo.button.click()
    shown.wait(lambda: [given.pattern for given in filters(shown)] == ["ferry|far"])
    assert len(shown.dialog.filters.rows) == 1
    shown.wait(lambda: shown.dialog.filters.rows[0].given.id > 0)


def test_filters_are_tried_on_the_feed_as_it_is_now(shown: Shown) -> None:
    items = "".join(
        f"<item><title>{title}</title><link>http://127.0.0.2/{title}</link><category>{category}</category></item>"
        for title, category in (("One", "Sport"), ("Two", "News"), ("Three", "News"))
    )
    with Web() as web:
        address = web.put("/feed", Reply(f"<rss><channel><title>Web</title>{items}</channel></rss>"))
        with Library.open(shown.access.path) as library:
            feed = library.feeds.add(address, NOW, title="Web")
            library.feeds.add_filter(feed.id, FilterField.CATEGORY, "sport")
        shown.access.changed.emit()
        shown.wait(lambda: shown.dialog.list.feeds.rowCount() == 4)
        shown.choose(3)
        assert shown.dialog.filters.preview.text() == "There is no article to try the filters on so far."
        shown.dialog.filters.look.click()
        shown.wait(lambda: "feed now" in shown.dialog.filters.preview.text())
        said = shown.dialog.filters.preview.text().splitlines()
        assert said == ["Of 3 articles in the feed now, 1 would be left out", "–  One"]


def test_what_is_asked_of_the_fetcher(shown: Shown) -> None:
    shown.choose(2)
    with shown.qtbot.waitSignal(shown.dialog.check_wanted) as wanted:
        shown.dialog.check.click()
    assert wanted.args == [1]
    with shown.qtbot.waitSignal(shown.dialog.follow_wanted) as wanted:
        shown.dialog.address.setText(" https://new.example/feed ")
        shown.qtbot.keyClick(shown.dialog.address, Qt.Key.Key_Return)
    assert wanted.args == ["https://new.example/feed"]
    assert shown.dialog.isVisible()


@pytest.fixture
def lists(qtbot: QtBot, tmp_path: Path) -> Iterator[FeedLists]:
    from PySide6.QtWidgets import QWidget

    window = QWidget()
    qtbot.addWidget(window)
    with accessed(tmp_path / "library.sqlite") as access:
        yield FeedLists(access, window)


def test_a_list_is_taken_in_and_given_out(qtbot: QtBot, lists: FeedLists, tmp_path: Path) -> None:
    file = tmp_path / "others.opml"
    file.write_text(LIST)
    for expected in ("“others.opml” was taken in: 3 new feeds", "Every feed in “others.opml” is followed already"):
        with qtbot.waitSignal(lists.told, timeout=10_000) as told:
            lists.take_in(str(file))
        assert told.args == [expected]
    file.write_text(LIST.replace("2.example", "4.example"))
    with qtbot.waitSignal(lists.told, timeout=10_000) as told:
        lists.take_in(str(file))
    assert told.args == ["“others.opml” was taken in: 1 new feed; 2 followed already"]
    out = tmp_path / "mine.opml"
    with qtbot.waitSignal(lists.told, timeout=10_000) as told:
        lists.give_out(str(out))
    assert told.args == ["The list was saved as “mine.opml”: 4 feeds"]
    assert {feed.address for feed in read_opml(out.read_bytes())} == {f"https://{n}.example/feed" for n in (0, 1, 2, 4)}


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("<html><p>no list</p></html>", "“bad.opml” is no list of feeds (OPML)."),
        ('<!DOCTYPE opml [<!ENTITY a "b">]><opml/>', "“bad.opml” declares entities"),
        ("", "“bad.opml” is no list of feeds (OPML)."),
    ],
)
def test_what_is_no_list_is_said_and_no_library_is_made(
    qtbot: QtBot, lists: FeedLists, tmp_path: Path, content: str, sentence: str
) -> None:
    file = tmp_path / "bad.opml"
    file.write_text(content)
    with qtbot.waitSignal(lists.problem, timeout=10_000) as told:
        lists.take_in(str(file))
    assert told.args[0].startswith(sentence)
    assert not (tmp_path / "library.sqlite").exists()


def test_files_that_cannot_be_read_or_written_are_said(qtbot: QtBot, lists: FeedLists, tmp_path: Path) -> None:
    with qtbot.waitSignal(lists.problem, timeout=10_000) as told:
        lists.take_in(str(tmp_path / "none.opml"))
    assert "none.opml" in told.args[0]
    with qtbot.waitSignal(lists.problem, timeout=10_000) as told:
        lists.give_out(str(tmp_path / "none" / "mine.opml"))
    assert "mine.opml" in told.args[0]


def test_the_dialog_opens_from_the_menu_also_before_there_is_a_library(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        made.content.commands.feeds.trigger()
        dialog = made.back.feeds.dialog
        assert dialog is not None
        assert dialog.list.feeds.rowCount() == 1
        qtbot.wait(200)
        assert not made.access.path.exists()
        with Web() as web:
            address = web.put("/feed", Reply("<rss><channel><title>Daily</title></channel></rss>"))
            dialog.address.setText(address)
            dialog.follow.click()
            qtbot.waitUntil(lambda: dialog.list.feeds.rowCount() == 2, timeout=20_000)
            qtbot.waitUntil(lambda: dialog.list.feeds.index(1).data() == "Daily", timeout=20_000)
        dialog.close()
