import threading
from datetime import UTC, datetime, timedelta

import pytest

from diffviewer.fetch.answer import Outcome
from diffviewer.fetch.guard import Stopped
from diffviewer.fetch.http import Client
from diffviewer.fetch.online import is_online
from diffviewer.fetch.politeness import Politeness, Turns
from tests.fetch.web import Reply, Request, Web

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
SECOND = timedelta(seconds=1)


class Played:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.time = NOW

    def now(self) -> datetime:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


def test_a_pause_after_each_answer() -> None:
    rule = Politeness()
    assert rule.wait("a", NOW) == timedelta(0)
    rule.begin("a")
    assert rule.busy("a")
    rule.end("a", NOW)
    assert not rule.busy("a")
    assert rule.wait("a", NOW + 0.5 * SECOND) == 1.5 * SECOND
    assert rule.wait("a", NOW + 2 * SECOND) == timedelta(0)
    assert rule.wait("b", NOW) == timedelta(0)


def test_trouble_doubles_the_pause_until_a_good_answer() -> None:
    rule = Politeness()
    now = NOW
    pauses = []
    for _ in range(12):
        rule.heard("a", Outcome.SERVER_ERROR, None, now)
        pauses.append(rule.wait("a", now))
        now += pauses[-1]
    assert pauses[:4] == [30 * SECOND, 60 * SECOND, 120 * SECOND, 240 * SECOND]
    assert pauses[-1] == timedelta(hours=6)
    rule.heard("a", Outcome.NOT_FOUND, None, now)
    rule.heard("a", Outcome.NO_CONNECTION, None, now)
    assert rule.wait("a", now) == 30 * SECOND


def test_a_server_of_ones_own_is_given_no_pause_but_what_it_asks_for() -> None:
    rule = Politeness(timedelta(0))
    rule.heard("a", Outcome.SERVER_ERROR, None, NOW)
    rule.end("a", NOW)
    assert rule.wait("a", NOW) == timedelta(0)
    rule.heard("a", Outcome.UNAVAILABLE, 60.0, NOW)
    assert rule.wait("a", NOW) == timedelta(seconds=60)


def test_the_host_says_when() -> None:
    rule = Politeness()
    rule.heard("a", Outcome.TOO_MANY, 3600.0, NOW)
    rule.end("a", NOW + SECOND)
    assert rule.wait("a", NOW + SECOND) == timedelta(seconds=3599)
    rule.heard("b", Outcome.UNAVAILABLE, 0.0, NOW)
    assert rule.wait("b", NOW) == 2 * SECOND
    # said on a good page it means nothing
    rule.heard("c", Outcome.OK, 3600.0, NOW)
    assert rule.wait("c", NOW) == timedelta(0)


def test_what_never_reached_the_host_is_not_held_against_it() -> None:
    rule = Politeness()
    rule.heard("a", Outcome.SERVER_ERROR, None, NOW)
    for outcome in (Outcome.CANCELLED, Outcome.PRIVATE, Outcome.BAD_ADDRESS):
        rule.heard("a", outcome, None, NOW + 30 * SECOND)
    assert rule.wait("a", NOW + 30 * SECOND) == timedelta(0)
    rule.heard("a", Outcome.SERVER_ERROR, None, NOW + 30 * SECOND)
    assert rule.wait("a", NOW + 30 * SECOND) == 60 * SECOND


def test_a_clock_put_back_does_not_hold_a_host_for_ever() -> None:
    rule = Politeness()
    rule.begin("a")
    rule.end("a", NOW)
    assert rule.wait("a", NOW - timedelta(hours=5)) == timedelta(0)


def test_memory_does_not_grow_with_every_host_ever_seen() -> None:
    rule = Politeness()
    rule.heard("troubled", Outcome.SERVER_ERROR, None, NOW)
    for number in range(25_000):
        rule.end(f"host{number}", NOW)
    assert len(rule._hosts) <= 10_000
    assert rule.wait("troubled", NOW) == 30 * SECOND


def test_turns_wait_by_the_clock_they_are_given() -> None:
    clock = Played()
    turns = Turns(clock)
    for _ in range(3):
        with turns("a", lambda: False):
            pass
    assert clock.time - NOW == pytest.approx(4 * SECOND, abs=0.5 * SECOND)
    turns.heard("a", Outcome.TOO_MANY, 3600.0)
    with pytest.raises(Stopped) as stopped, turns("a", lambda: False):
        pass
    assert stopped.value.outcome is Outcome.TOO_MANY
    with turns("b", lambda: False), pytest.raises(Stopped) as cancelled, turns("b", lambda: True):
        pass
    assert cancelled.value.outcome is Outcome.CANCELLED


def test_never_two_requests_at_once_to_one_host(web: Web) -> None:
    clock = Played()
    client = Client(turn=Turns(clock))
    shared = web.put("/b", Reply("x" * 20, pause=0.001), host=3)

    def page(request: Request) -> Reply:
        return Reply(status=302, headers={"Location": shared})

    addresses = [web.put(f"/{number}", page, host=2 + number % 2 * 2) for number in range(12)]
    threads = [threading.Thread(target=client.get, args=(address,)) for address in addresses]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    client.close()
    assert web.asked("/b", 3) == 12
    assert set(web.most_at_once.values()) == {1}


def test_being_online_is_asked_without_sending_anything() -> None:
    assert is_online() in (True, False)
