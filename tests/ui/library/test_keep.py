from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from diffviewer.store.library import Library
from diffviewer.ui.library.keep import Keeper, Offer
from diffviewer.ui.library.story_opener import StoryOpener
from diffviewer.work.library_access import LibraryAccess
from tests.ui.libraries import accessed, fill
from tests.ui.pages import START, capture


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


@pytest.fixture
def access(qtbot: QtBot, path: Path) -> Iterator[LibraryAccess]:
    with accessed(path) as made:
        yield made


def test_what_was_dropped_is_kept(qtbot: QtBot, access: LibraryAccess, path: Path) -> None:
    keeper = Keeper(access)
    keeper.show([capture(0), capture(1)])
    assert keeper.offer == Offer(possible=True)
    with qtbot.waitSignals([keeper.kept, access.changed]):
        keeper.keep()
    assert keeper.offer == Offer()
    with Library.open(path) as library:
        (article,) = library.lists.page().articles
        assert (article.title, article.versions) == ("Ferry to run once a day", 2)
        assert article.address == "https://island-post.example/ferry"


def test_a_page_that_the_library_knows_is_offered_its_article(qtbot: QtBot, access: LibraryAccess, path: Path) -> None:
    with Library.open(path) as library:
        watched = library.articles.watch("https://island-post.example/ferry", START)
        library.add_capture(watched.id, capture(0).document, START)
    keeper = Keeper(access)
    with qtbot.waitSignal(keeper.offer_changed):
        keeper.show([capture(2)])
    qtbot.waitUntil(lambda: keeper.offer.article is not None)
    with qtbot.waitSignal(keeper.kept) as kept:
        keeper.keep()
    assert (kept.args[0].article_id, kept.args[0].new) == (watched.id, 1)


def test_nothing_in_hand_cannot_be_kept(qtbot: QtBot, access: LibraryAccess, path: Path) -> None:
    keeper = Keeper(access)
    keeper.show([])
    keeper.keep()
    qtbot.wait(30)
    assert keeper.offer == Offer()
    assert not path.exists()


def test_a_library_that_is_not_there_is_not_made_by_looking(qtbot: QtBot, access: LibraryAccess, path: Path) -> None:
    keeper = Keeper(access)
    keeper.show([capture(0)], look=False)
    qtbot.wait(30)
    assert keeper.offer.possible
    assert not path.exists()


def test_an_article_is_opened_at_its_last_change(qtbot: QtBot, access: LibraryAccess, path: Path) -> None:
    numbers = fill(path)
    opener = StoryOpener(access)
    with qtbot.waitSignal(opener.opened) as opened:
        opener.open(numbers["ferry"])
    story, pair = opened.args
    assert pair == (2, 3)
    assert [each.number for each in story.history.captures] == [0, 1, 2, 3]


def test_an_article_is_opened_where_a_found_sentence_went(qtbot: QtBot, access: LibraryAccess, path: Path) -> None:
    numbers = fill(path)
    with Library.open(path) as library:
        found = next(r for r in library.search('"closed down"').results if r.article.id == numbers["ferry"])
    opener = StoryOpener(access)
    with qtbot.waitSignal(opener.opened) as opened:
        opener.open(numbers["ferry"], found.matches[0])
    assert opened.args[1] == (0, 1)


def test_of_two_articles_the_one_chosen_last_is_opened(qtbot: QtBot, access: LibraryAccess, path: Path) -> None:
    numbers = fill(path)
    opener, told = StoryOpener(access), []
    opener.opened.connect(lambda story, pair: told.append(story.article.id))
    opener.open(numbers["ferry"])
    opener.open(numbers["ice"])
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(30)
    assert told == [numbers["ice"]]
