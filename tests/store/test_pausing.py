from datetime import timedelta

from diffviewer.records import Article, Outcome, WatchState
from diffviewer.store.library import Library
from tests.store.texts import NOON, after

HALF_AN_HOUR = timedelta(minutes=30)


def articles(library: Library, *states: WatchState, source: str = "Island Post") -> list[Article]:
    made = []
    for number, state in enumerate(states):
        article = library.articles.watch(
            f"https://{source.split(maxsplit=1)[0]}.example/{number}", NOON, source=source, next_check=after(number)
        )
        library.articles.set_state(article.id, state)
        made.append(library.articles.get(article.id))
    return made


def test_what_is_checked_or_rests_is_paused_and_put_back(library: Library) -> None:
    before = articles(library, *WatchState)
    paused = library.pausing.pause([*(article.id for article in before), before[1].id, 99])
    assert [article.state for article in paused] == [WatchState.ACTIVE, WatchState.RESTED]
    assert {library.articles.get(article.id).state for article in paused} == {WatchState.PAUSED}
    assert library.articles.due(after(100)) == ()
    library.pausing.put_back(paused)
    assert [library.articles.get(article.id) for article in before] == before


def test_what_is_not_checked_is_resumed_as_a_new_one(library: Library) -> None:
    before = articles(library, *WatchState)
    resumed = library.pausing.resume([article.id for article in before], after(50), HALF_AN_HOUR)
    assert [article.state for article in resumed] == [WatchState.PAUSED, WatchState.RESTED, WatchState.GONE]
    now = [library.articles.get(article.id) for article in resumed]
    assert {(a.state, a.next_check, a.check_period) for a in now} == {(WatchState.ACTIVE, after(50), HALF_AN_HOUR)}
    library.pausing.put_back(resumed)
    assert [library.articles.get(article.id) for article in before] == before


def test_all_of_a_publisher_are_removed_and_put_back(library: Library) -> None:
    before = articles(library, WatchState.ACTIVE, WatchState.PAUSED)
    other = articles(library, WatchState.ACTIVE, source="Mainland News")
    numbers = library.pausing.of_source(before[0].source_id or 0)
    assert sorted(numbers) == [article.id for article in before]
    removed = library.pausing.remove(numbers, after(1))
    assert library.lists.count() == 1
    assert library.pausing.remove(numbers, after(2)) == ()
    assert library.pausing.pause(numbers) == ()
    library.pausing.put_back(removed)
    assert [library.articles.get(article.id) for article in (*before, *other)] == [*before, *other]


def test_more_of_a_publisher_than_one_stretch(library: Library) -> None:
    with library.transaction():
        made = articles(library, *[WatchState.ACTIVE] * 1203)
    assert sorted(library.pausing.of_source(made[0].source_id or 0)) == [article.id for article in made]


def test_an_article_bears_its_last_check(library: Library) -> None:
    (article,) = articles(library, WatchState.ACTIVE)
    assert (article.last_outcome, article.last_reason) == (None, "")
    library.record_check(article.id, after(1), Outcome.FAILED, error="read_timeout")
    library.record_check(article.id, after(2), Outcome.SUSPECT, error="shorter:0123456789abcdef")
    found = library.articles.get(article.id)
    assert (found.last_outcome, found.last_reason) == (Outcome.SUSPECT, "shorter")


def test_only_what_was_otherwise_is_marked_and_can_be_marked_back(library: Library) -> None:
    read, unread = (article.id for article in articles(library, WatchState.ACTIVE, WatchState.ACTIVE))
    library.articles.mark_read(unread, False)
    marked = library.pausing.mark_read([read, unread, 99])
    assert [article.id for article in marked] == [unread]
    assert not any(article.unread for article in library.articles.many([read, unread]).values())
    library.pausing.mark_read([unread], read=False)
    assert {number: article.unread for number, article in library.articles.many([read, unread]).items()} == {
        read: False,
        unread: True,
    }
