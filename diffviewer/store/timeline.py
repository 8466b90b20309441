"""The record of an article's checks as runs, and what follows from it. Pure: no file, no clock.

A run says that checks from `first_at` to `last_at` had one outcome. Which outcome a seen text has (new, changed,
unchanged, returned) follows from the order alone, so a capture that joins late, at its own date, is put among the runs
and everything is told anew by `fold`.
"""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from diffviewer.records import Outcome

_SIZES_KEPT = 32
NONE_SAME = (0, 0, 0)
_STOPS = (Outcome.NEW, Outcome.CHANGED, Outcome.RETURNED)


@dataclass(frozen=True, slots=True)
class Run:
    """Checks with one outcome. Times are microseconds. `version_id` is the text that was seen, None if none was.

    `same` counts how unchanged checks were known to be that, in the order of `records.Sameness`.
    """

    first_at: int
    last_at: int
    count: int
    outcome: Outcome
    version_id: int | None = None
    status: int = 0
    error: str = ""
    words_added: int = 0
    words_removed: int = 0
    same: tuple[int, int, int] = NONE_SAME

    @property
    def is_stop(self) -> bool:
        """Whether the text was another than before."""
        return self.outcome in _STOPS

    def continues(self, other: "Run") -> bool:
        """Whether this run says what `other` says. A text seen again is that, whichever way the server said it."""
        if self.is_stop or other.is_stop or (self.outcome, self.version_id) != (other.outcome, other.version_id):
            return False
        return self.version_id is not None or (self.status, self.error) == (other.status, other.error)


@dataclass(frozen=True, slots=True)
class Summary:
    """What a list shows of an article's record.."""

    first_seen: int
    last_stop: int
    changes: int
    returns: int
    flip_flopping: bool
    sizes: tuple[int, ...]
    standing: int


def outcome_of(version_id: int, seen: Container[int], standing: int | None) -> Outcome:
    """What seeing a text means, after the texts `seen` with `standing` the last of them (None if none was)."""
    if standing is None:
        return Outcome.NEW
    if standing == version_id:
        return Outcome.UNCHANGED
    return Outcome.RETURNED if version_id in seen else Outcome.CHANGED


def fold(runs: Iterable[Run], twins: Mapping[int, int] | None = None) -> list[Run]:
    """The record in order of time, with the outcomes that follow from it and equal neighbours made one run.

    `twins` are versions that read the same now, though they did not when they were stored, each by the one that it is
    a twin of: to see it is no other text, but the record still says which it was.

    Of a run only its ends are known; where another falls inside it, it is parted into them. The words of a stop are
    kept from the runs given where the same text followed the same text there, else they are 0 and to be measured.
    """
    given = list(runs)
    words = {pair: (run.words_added, run.words_removed) for pair, run in changes(given)}
    points: list[Run] = []
    for run in given:
        if run.first_at == run.last_at:
            points.append(run)
        else:
            last, rest = _one_of(run.same)
            points.append(replace(run, last_at=run.first_at, count=max(1, run.count - 1), same=rest))
            points.append(replace(run, first_at=run.last_at, count=1, same=last))
    points.sort(key=lambda run: run.first_at)
    told: list[Run] = []
    standing: int | None = None
    alike = twins or {}
    seen: set[int] = set()
    for point in points:
        if point.version_id is None:
            _put(told, replace(point, words_added=0, words_removed=0))
            continue
        text = alike.get(point.version_id, point.version_id)
        outcome = outcome_of(text, seen, alike.get(standing or 0, standing))
        # a stop was told by its text, and so it is known if it is none any more
        spare, same = point.count, plus(point.same, (0, 0, int(point.is_stop)))
        if outcome is not Outcome.UNCHANGED:
            added, removed = words.get((standing or 0, point.version_id), (0, 0))
            told.append(
                replace(point, count=1, outcome=outcome, words_added=added, words_removed=removed, same=NONE_SAME)
            )
            spare, (_, same) = spare - 1, _one_of(same)
        if spare:
            _put(
                told, replace(point, count=spare, outcome=Outcome.UNCHANGED, words_added=0, words_removed=0, same=same)
            )
        standing = point.version_id
        seen.add(text)
    return told


def changes(runs: Iterable[Run]) -> list[tuple[tuple[int, int], Run]]:
    """The stops after the first, each with the version that stood before and the one it brought."""
    found: list[tuple[tuple[int, int], Run]] = []
    standing: int | None = None
    for run in runs:
        if run.version_id is None:
            continue
        if run.is_stop and standing is not None:
            found.append(((standing, run.version_id), run))
        standing = run.version_id
    return found


def summary(runs: Sequence[Run]) -> Summary:
    """What a list shows. The runs are in order and hold at least one seen text."""
    stops = [run for run in runs if run.is_stop]
    turns = changes(runs)
    crossed: dict[frozenset[int], int] = {}
    for pair, run in turns:
        if run.outcome is Outcome.RETURNED:
            crossed[frozenset(pair)] = crossed.get(frozenset(pair), 0) + 1
    return Summary(
        first_seen=stops[0].first_at,
        last_stop=stops[-1].first_at,
        changes=len(turns),
        returns=sum(run.outcome is Outcome.RETURNED for _, run in turns),
        flip_flopping=any(count >= 2 for count in crossed.values()),
        sizes=tuple(run.words_added + run.words_removed for _, run in turns[-_SIZES_KEPT:]),
        standing=[run.version_id for run in runs if run.version_id is not None][-1],
    )


def merged(ours: Sequence[Run], theirs: Iterable[Run]) -> list[Run]:
    """Both records as one. What ours says already of the same time is not counted again, so twice is as once."""
    if not ours:
        return fold(theirs)
    known: dict[object, list[tuple[int, int]]] = {}
    standing: int | None = None
    for run in ours:
        spans = known.setdefault(_said(run), [])
        if run.version_id is not None and run.version_id == standing:
            spans[-1] = (spans[-1][0], run.last_at)
        else:
            spans.append((run.first_at, run.last_at))
        standing = standing if run.version_id is None else run.version_id
    new = [
        run
        for run in fold(theirs)
        if not any(first <= run.first_at and run.last_at <= last for first, last in known.get(_said(run), ()))
    ]
    return fold((*ours, *new))


def plus(one: tuple[int, int, int], other: tuple[int, int, int]) -> tuple[int, int, int]:
    """The counts of two runs together."""
    return one[0] + other[0], one[1] + other[1], one[2] + other[2]


def _one_of(same: tuple[int, int, int]) -> tuple[tuple[int, int, int], tuple[int, int, int]]:
    """One check of a run, of the most common kind, since which was which is not on record; and the others."""
    most = max(range(3), key=lambda kind: same[kind])
    one = [min(1, same[most]) if kind == most else 0 for kind in range(3)]
    return (one[0], one[1], one[2]), (same[0] - one[0], same[1] - one[1], same[2] - one[2])


def _said(run: Run) -> object:
    return run.version_id if run.version_id is not None else (run.outcome, run.status, run.error)


def _put(told: list[Run], run: Run) -> None:
    if told and run.continues(told[-1]):
        last = told[-1]
        told[-1] = replace(last, last_at=run.first_at, count=last.count + run.count, same=plus(last.same, run.same))
    else:
        told.append(run)
