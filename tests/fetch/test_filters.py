import pytest

from diffviewer.fetch.feed_problems import FeedError
from diffviewer.fetch.feeds import Entry
from diffviewer.fetch.filters import Hidden, check_pattern, sift
from diffviewer.records import FeedFilter, FilterField

SPORT = Entry("https://news.example/sport/1", "A match", ("Sport", "UK"))
LIVE = Entry("https://news.example/politics/live/2", "Budget – live")
STORY = Entry("https://news.example/politics/3", "Budget passed", ("Politics",))
ALL = (SPORT, LIVE, STORY)


def skip(field: FilterField, pattern: str) -> FeedFilter:
    return FeedFilter(1, None, field, pattern, False)


def keep(field: FilterField, pattern: str) -> FeedFilter:
    return FeedFilter(2, None, field, pattern, True)


def test_without_filters_everything_is_kept() -> None:
    assert sift(ALL, ()).kept == ALL


def test_skipping() -> None:
    by_address = skip(FilterField.ADDRESS, r"/LIVE/")
    sifted = sift(ALL, (by_address, skip(FilterField.CATEGORY, "^sport$")))
    assert sifted.kept == (STORY,)
    assert sifted.hidden[1] == Hidden(LIVE, by_address)
    assert sift(ALL, (skip(FilterField.TITLE, "– live$"),)).kept == (SPORT, STORY)


def test_keeping() -> None:
    sifted = sift(ALL, (keep(FilterField.TITLE, "budget"),))
    assert sifted.kept == (LIVE, STORY)
    assert sifted.hidden == (Hidden(SPORT, None),)
    either = sift(ALL, (keep(FilterField.CATEGORY, "politics"), keep(FilterField.CATEGORY, "sport")))
    assert either.kept == (SPORT, STORY)
    both = sift(ALL, (keep(FilterField.TITLE, "budget"), skip(FilterField.ADDRESS, "/live/")))
    assert both.kept == (STORY,)


def test_a_pattern_that_never_ends_hides_nothing() -> None:
    trap = Entry("https://news.example/4", "a" * 5000)
    entries = (trap,) * 50
    for made in (skip, keep):
        hopeless = made(FilterField.TITLE, r"(.*a){25}\Z!")
        sifted = sift(entries, (hopeless, skip(FilterField.CATEGORY, "sport")))
        assert sifted.kept == entries
        assert sifted.slow == (hopeless,)


@pytest.mark.parametrize("pattern", ["(", "[a", "(?<x", "a{99999999999}", "x" * 2000])
def test_what_is_no_pattern_is_said_and_hides_nothing(pattern: str) -> None:
    with pytest.raises(FeedError):
        check_pattern(pattern)
    assert sift(ALL, (skip(FilterField.TITLE, pattern), keep(FilterField.TITLE, pattern))).kept == ALL


def test_what_is_a_pattern() -> None:
    for pattern in ("", "budget", r"\bUK\b", "(?i)live|video", r"\p{Lu}"):
        check_pattern(pattern)
