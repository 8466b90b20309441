from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from diffviewer.fetch.schedule import (
    Pace,
    after_change,
    after_feed,
    after_same,
    after_suspect,
    checks_of_unchanged,
    spread_out,
)

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
PACE = Pace()
MINUTE = timedelta(minutes=1)


def test_the_rule_of_news_sniffer() -> None:
    first = after_change(NOW, PACE)
    assert (first.period, first.at) == (30 * MINUTE, NOW + 30 * MINUTE)
    second = after_same(first.period, NOW, NOW + 30 * MINUTE, PACE)
    assert (second.period, second.at) == (36 * MINUTE, NOW + 66 * MINUTE)
    third = after_same(second.period, NOW, NOW + 66 * MINUTE, PACE)
    assert third.period == 43.2 * MINUTE
    assert after_change(NOW, PACE).period == 30 * MINUTE


def test_unchanged_for_forty_days_ends() -> None:
    day = timedelta(days=1)
    last = after_same(10 * day, NOW, NOW + 35 * day, PACE, 1.0)
    assert last.at == NOW + 40 * day
    assert after_same(last.period, NOW, last.at, PACE).at is None


def test_what_an_article_costs_that_never_changes() -> None:
    assert checks_of_unchanged(PACE, 220) == 34
    assert checks_of_unchanged(PACE, 40) == 34
    # without an end, by the same growth: the 43rd check falls into the 221st day
    assert checks_of_unchanged(Pace(rest_after=timedelta(days=1000)), 220.5) == 43
    assert checks_of_unchanged(PACE, 0) == 1


@given(st.integers(1, 60 * 24 * 60), st.integers(0, 39 * 24 * 60), st.floats(0, 1))
def test_every_next_check_is_later_and_not_too_late(period: int, age: int, chance: float) -> None:
    following = after_same(period * MINUTE, NOW - age * MINUTE, NOW, PACE, chance)
    assert following.at is not None
    assert NOW < following.at <= NOW - age * MINUTE + PACE.rest_after
    assert following.period == max(period * MINUTE, PACE.first) * PACE.growth


def test_a_suspect_is_looked_at_soon_and_changes_no_pause() -> None:
    following = after_suspect(10 * 60 * MINUTE, NOW, PACE)
    assert (following.period, following.at) == (600 * MINUTE, NOW + 30 * MINUTE)


def test_feeds() -> None:
    assert after_feed(timedelta(0), True, NOW, PACE).at == NOW + 5 * MINUTE
    failing = after_feed(5 * MINUTE, False, NOW, PACE)
    assert failing.period == 6 * MINUTE
    assert after_feed(failing.period, True, NOW, PACE).period == 5 * MINUTE
    assert after_feed(timedelta(days=3), False, NOW, PACE).period == timedelta(days=1)


def test_a_backlog_is_spread() -> None:
    many = spread_out(range(1000), NOW, PACE)
    assert many[0] == (0, NOW)
    assert NOW + 14 * MINUTE < many[-1][1] <= NOW + 15 * MINUTE
    assert [at for _, at in many] == sorted(at for _, at in many)
    few = spread_out("ab", NOW, PACE)
    assert few[1][1] - few[0][1] == timedelta(seconds=2)
    assert spread_out([], NOW, PACE) == []
