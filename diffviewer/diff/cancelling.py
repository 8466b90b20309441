"""Giving up on request."""

from collections.abc import Callable, Iterator

Check = Callable[[], None]
"""Called every few milliseconds of work; raises where the work is no longer wanted."""

STEP = 1 << 14
"""So many tokens are handled between two checks where one of them takes about a microsecond or less."""


class Cancelled(Exception):
    """The comparison was given up because `should_cancel` answered true."""


def checker(should_cancel: Callable[[], bool] | None) -> Check:
    """A check that raises `Cancelled` once `should_cancel` answers true."""

    def check() -> None:
        if should_cancel is not None and should_cancel():
            raise Cancelled

    return check


def slices(size: int, check: Check) -> Iterator[tuple[int, int]]:
    """Bounds of slices of a sequence of that size, with a check before each."""
    for start in range(0, size, STEP):
        check()
        yield start, min(size, start + STEP)
