"""What a history says to the slider: its stops, and the times at which the text was known to stand."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from diffviewer.models import History
from diffviewer.records import Origin, Outcome, Sighting

_STOPS = (Outcome.NEW, Outcome.CHANGED, Outcome.RETURNED)


@dataclass(frozen=True, slots=True)
class SliderStop:
    """A moment at which the text became another one. `back_to` is the stop where the same text had stood before.

    `stood_until` is when it was last seen to stand, `status` what the server said at the stop (0 for a file),
    `changed_after` the last look before it, so that the change fell between the two.
    """

    at: datetime | None
    origin: Origin = Origin.FILE
    back_to: int | None = None
    stood_until: datetime | None = None
    status: int = 0
    changed_after: datetime | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """Checks that found no other text, as one: from `first` to `last`. `failed`: they found no text at all."""

    first: datetime
    last: datetime
    count: int
    failed: bool


def stops_of(history: History) -> tuple[SliderStop, ...]:
    """The stops of a history, one for each capture. A text that came back is a stop of its own: no event is lost."""
    if len(history.stops) != len(history.captures):
        return tuple(SliderStop(capture.captured_at) for capture in history.captures)
    told = [check for check in history.checks if check.outcome in _STOPS]
    statuses = [check.status for check in told] if len(told) == len(history.stops) else [0] * len(history.stops)
    last_stop_of: dict[int, int] = {}
    found = []
    for number, (stop, status) in enumerate(zip(history.stops, statuses, strict=True)):
        returned = stop.outcome is Outcome.RETURNED
        found.append(
            SliderStop(
                stop.at,
                stop.version.origin,
                last_stop_of.get(stop.version.id) if returned else None,
                stop.last_seen,
                status,
                history.stops[number - 1].last_seen if number else None,
            )
        )
        last_stop_of[stop.version.id] = number
    return tuple(found)


def looks_of(checks: Sequence[Sighting]) -> tuple[Look, ...]:
    """The checks that found no other text, in order of time."""
    return tuple(
        Look(check.first_at, check.last_at, check.count, check.outcome is not Outcome.UNCHANGED)
        for check in checks
        if check.outcome not in _STOPS
    )


def last_look(history: History) -> datetime | None:
    """When the article was last checked; None where nothing is known of it."""
    return max((check.last_at for check in history.checks), default=None)
