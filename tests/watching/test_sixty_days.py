"""Two hundred articles over sixty days: what the server played is what the library tells, check by check."""

import os
import random
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from diffviewer.fetch.schedule import Pace
from diffviewer.records import Outcome, WatchState
from diffviewer.store.library import Library
from diffviewer.watching.reports import Checked
from diffviewer.watching.watcher import Manner, Watcher
from tests.fetch.web import Answer, Raw, Reply, Request, Web, html
from tests.watching.played import START, PlayedClock, play

HOSTS = 20
ARTICLES = 200
DAYS = 60
WORDS = ["council", "budget", "vote", "residents", "price", "opposition", "court", "spokesman", "approach", "period"]


def sentences(chance: random.Random, count: int) -> list[str]:
    return [" ".join(chance.choices(WORDS, k=18)).capitalize() + "." for _ in range(count)]


@dataclass
class Script:
    """What one article shows from when on: a text, or trouble. `served` is what was really shown, and when."""

    kind: str
    acts: list[tuple[datetime, str]]
    texts: dict[str, list[str]]
    clock: PlayedClock
    conditional: bool
    served: list[tuple[datetime, str]] = field(default_factory=list)

    def __call__(self, request: Request) -> Answer:
        now = self.clock.now()
        act = [name for at, name in self.acts if at <= now][-1]
        self.served.append((now, act))
        match act:
            case "404":
                return Reply("<p>not found</p>", 404)
            case "410":
                return Reply("<p>gone</p>", 410)
            case "500":
                return Reply("<p>oh dear</p>", 500)
            case "cut":
                return Reply("<p>half of i", length=4000)
            case "nonsense":
                return Raw(b"nonsense")
        if self.conditional and request.headers.get("if-none-match") == f'"{act}"':
            return Reply(status=304)
        headers = {"ETag": f'"{act}"'} if self.conditional else {}
        return Reply(html(f"News of {self.kind}", *self.texts[act]), headers=headers)


def script(number: int, chance: random.Random, clock: PlayedClock) -> Script:
    """One of several fates."""
    first = sentences(chance, 5)
    texts = {"a": first}
    acts = [(START - timedelta(days=1), "a")]
    kinds = ["still", "edited", "returning", "troubled", "missing", "gone", "flipping"]
    kind = kinds[number % len(kinds)]

    def moment(least: float, most: float) -> datetime:
        return START + timedelta(hours=chance.uniform(least, most))

    if kind in ("edited", "returning", "gone"):
        for name in "bcd":
            changed = list(texts[max(texts)])
            changed[chance.randrange(5)] = sentences(chance, 1)[0]
            texts[name] = changed
        acts += sorted((moment(1, 24 * 8), name) for name in "bcd")
    if kind == "returning":
        acts.append((moment(24 * 9, 24 * 12), "a"))
    if kind == "troubled":
        for start in sorted(moment(1, 24 * 30) for _ in range(2)):
            trouble = chance.choice(["404", "500", "cut", "nonsense"])
            acts += [(start, trouble), (start + timedelta(minutes=chance.uniform(20, 80)), "a")]
        acts.sort()
    if kind == "missing":
        acts.append((moment(1, 24 * 10), "404"))
    if kind == "gone":
        acts.append((moment(24 * 9, 24 * 20), "410"))
    if kind == "flipping":
        texts["b"] = [*first[:-1], sentences(chance, 1)[0]]
        acts += [(START + timedelta(hours=9 * n), "ab"[n % 2]) for n in range(1, 7)]
    return Script(f"{kind} {number}", acts, texts, clock, conditional=number % 3 != 0)


def expected(script: Script) -> list[tuple[str, int, int | None, str]]:
    """The record that must be written: (outcome, checks, version, error) for each run, by what was served."""
    runs: list[tuple[str, int, int | None, str]] = []
    seen: list[str] = []
    standing = ""
    missing = 0
    for _, act in script.served:
        missing = missing + 1 if act == "404" else 0
        if act in script.texts:
            if act == standing:
                outcome = "unchanged"
            elif act in seen:
                outcome = "returned"
            else:
                outcome = "changed" if seen else "new"
                seen.append(act)
            standing = act
            run = (outcome, 1, seen.index(act), "")
        elif act == "410" or missing == 3:
            run = ("gone", 1, None, "gone" if act == "410" else "not_found")
        else:
            reasons = {"404": "not_found", "500": "server_error", "cut": "cut_short", "nonsense": "protocol"}
            run = ("failed", 1, None, reasons[act])
        last = runs[-1] if runs else None
        if (
            last is not None
            and (last[0], last[2], last[3]) == (run[0], run[2], run[3])
            and run[0] in ("unchanged", "failed")
        ):
            runs[-1] = (last[0], last[1] + 1, last[2], last[3])
        else:
            runs.append(run)
    return runs


@pytest.fixture
def quick_folder(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory where the system has one: fourteen thousand flushes are not what is tested here."""
    memory = Path("/dev/shm")
    if not os.access(memory, os.W_OK):
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        yield Path(folder)


def test_what_was_played_is_what_is_told(quick_folder: Path) -> None:
    chance = random.Random(7)
    clock = PlayedClock()
    scripts: dict[int, Script] = {}
    # pauses that grow faster than usual, for half as many checks; their rule is tested by itself
    pace = Pace(growth=1.5)
    with Web(HOSTS) as web, Library.open(quick_folder / "library.sqlite") as library:
        for number in range(ARTICLES):
            played = script(number, chance, clock)
            address = web.put(f"/{number}", played, host=2 + number % HOSTS)
            scripts[library.articles.watch(address, START, check_period=pace.first).id] = played
        with Watcher(library, Manner(pace=pace, workers=0, readers=1), clock=clock, seed=1) as watcher:
            told = play(watcher, clock, START + timedelta(days=DAYS))

        assert set(map(type, told)) == {Checked}
        assert len(told) == sum(len(played.served) for played in scripts.values()) == len(web.seen)
        assert set(web.most_at_once.values()) == {1}
        for article_id, played in scripts.items():
            sightings = library.sightings(article_id)
            record = [(str(s.outcome), s.count, s.version, s.error) for s in sightings]
            assert record == expected(played), played.kind
            assert sightings[0].first_at == played.served[0][0]
            assert sightings[-1].last_at == played.served[-1][0]
            assert library.articles.get(article_id).flip_flopping == played.kind.startswith("flipping")
            check_pauses(played, pace)
            check_end(library, article_id, played)


def check_pauses(played: Script, pace: Pace) -> None:
    """Half an hour after the first check and each change, a fifth longer after any other."""
    period = pace.first
    for number, ((before, last), (at, _)) in enumerate(zip(played.served, played.served[1:], strict=False)):
        texts = [act for _, act in played.served[: number + 1] if act in played.texts]
        earlier = [act for _, act in played.served[:number] if act in played.texts]
        changed = last in played.texts and (not earlier or earlier[-1] != last)
        period = pace.first if changed else period * pace.growth
        assert texts or not changed
        # later by chance and by what else its host was asked, sooner only for the last check of the forty days
        last_one = number == len(played.served) - 2
        assert period <= at - before or last_one, played.kind
        troubled = "troubled" in played.kind or "missing" in played.kind
        assert at - before <= period * 1.05 + timedelta(minutes=60 if troubled else 30), played.kind


def check_end(library: Library, article_id: int, played: Script) -> None:
    article = library.articles.get(article_id)
    last = played.served[-1][1]
    if last in ("404", "410"):
        assert article.state is WatchState.GONE
    elif played.kind.startswith(("still", "troubled")):
        assert article.state is WatchState.RESTED
        quiet = timedelta(days=40)
        assert quiet <= played.served[-1][0] - START <= quiet + timedelta(hours=2)
    if article.state is not WatchState.ACTIVE:
        assert article.next_check is None
    stops = [stop.outcome for stop in library.timeline(article_id)]
    assert stops[0] is Outcome.NEW
    assert article.changes == len(stops) - 1
