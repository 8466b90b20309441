from diffviewer.records import Outcome, RawPage
from diffviewer.store.library import Library
from tests.store.texts import NOON, after, text

PAGE = RawPage(b"<p>a page</p>")


def filled(library: Library) -> int:
    """Two versions that the first reader took for different, for a menu it read as text."""
    number = library.articles.watch("https://example.org/a", NOON).id
    library.add_capture(number, text("News.", "Menu 1", extractor="reader 1"), NOON, page=PAGE)
    library.add_capture(number, text("News.", "Menu 2", extractor="reader 1"), after(1), page=RawPage(b"other"))
    return number


def test_pages_of_another_reader_are_listed(library: Library) -> None:
    number = filled(library)
    other = library.articles.watch("https://example.org/b", NOON).id
    library.add_capture(other, text("No page kept.", extractor="reader 1"), NOON)
    assert library.outdated("reader 2") == [number]
    assert library.outdated("reader 1") == []
    assert library.outdated("reader 2", after=number) == []


def test_both_texts_can_be_asked_for_and_no_version_comes_or_goes(library: Library) -> None:
    number = filled(library)
    before = [library.document(number, seq) for seq in range(2)]
    better = text("News.", extractor="reader 2")
    assert library.reread(number, {0: better, 1: better}, after(2)) == 2
    assert [version.seq for version in library.versions(number)] == [0, 1]
    assert [version.extractor for version in library.versions(number)] == ["reader 2", "reader 2"]
    assert library.document(number, 0) == library.document(number, 1) == better
    assert [library.readings(number, seq) for seq in range(2)] == [(before[0], better), (before[1], better)]
    # both are on record, but what reads the same is no change
    assert [sighting.version for sighting in library.sightings(number)] == [0, 1]
    assert [stop.outcome for stop in library.timeline(number)] == [Outcome.NEW]
    assert library.timeline(number)[0].last_seen == after(1)
    article = library.articles.get(number)
    assert (article.versions, article.changes, article.sizes, article.newest) == (1, 0, (), 1)
    assert library.outdated("reader 2") == []
    assert library.verify().sound


def test_a_change_that_was_read_away_is_one_again_when_it_is_read_so(library: Library) -> None:
    number = filled(library)
    before = [library.document(number, seq) for seq in range(2)]
    told = library.timeline(number)
    library.add_capture(number, before[0], after(2))
    returned = library.timeline(number)
    library.articles.mark_read(number)
    better = text("News.", extractor="reader 2")
    library.reread(number, {0: better, 1: better}, after(3))
    assert len(library.timeline(number)) == 1
    assert not library.articles.get(number).unread
    library.reread(number, dict(enumerate(before)), after(4))
    assert [(stop.outcome, stop.change) for stop in library.timeline(number)] == [
        (stop.outcome, stop.change) for stop in returned
    ]
    assert len(told) == 2
    assert len(returned) == 3
    assert not library.articles.get(number).unread


def test_after_rereading_the_same_page_is_no_change(library: Library) -> None:
    number = filled(library)
    better = text("News.", extractor="reader 2")
    library.reread(number, {0: better, 1: better}, after(2))
    assert library.add_capture(number, better, after(3)).outcome is Outcome.UNCHANGED
    # what an older program still reads is known as well
    old = text("News.", "Menu 2", extractor="reader 1")
    assert library.add_capture(number, old, after(4)).outcome is Outcome.UNCHANGED


def test_the_same_text_only_changes_the_readers_name(library: Library) -> None:
    number = filled(library)
    same = text("News.", "Menu 1", extractor="reader 2")
    assert library.reread(number, {0: same}, after(2)) == 0
    assert library.readings(number, 0) == (same,)
    assert library.outdated("reader 2") == [number]


def test_text_that_only_an_old_reading_has_is_not_searched(library: Library) -> None:
    number = filled(library)
    library.reread(number, {0: text("News."), 1: text("News.")}, after(2))
    assert library.search("menu").results == ()
    assert len(library.search("news").results) == 1


def test_a_reread_article_stays_read(library: Library) -> None:
    number = filled(library)
    library.articles.mark_read(number)
    library.reread(number, {0: text("News."), 1: text("News.")}, after(2))
    assert not library.articles.get(number).unread
