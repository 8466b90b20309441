"""Which entries of a feed are wanted: regular expressions that a person wrote, bounded in time."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import regex

from diffviewer.fetch.feed_problems import FeedError, FeedProblem
from diffviewer.fetch.feeds import Entry
from diffviewer.records import FeedFilter, FilterField

LONGEST_PATTERN = 1_000
_SECONDS = 0.05  # for one entry
_PATIENCE = 3  # entries that a pattern may fail to decide in time, before it is not asked any more


@dataclass(frozen=True, slots=True)
class Hidden:
    """An entry that is not wanted, and the filter that says so; None where no filter that keeps wanted it."""

    entry: Entry
    by: FeedFilter | None


@dataclass(frozen=True, slots=True)
class Sifted:
    """What filters leave and what they hide. `slow` are filters too slow to decide: they were left out."""

    kept: tuple[Entry, ...]
    hidden: tuple[Hidden, ...]
    slow: tuple[FeedFilter, ...]


def check_pattern(pattern: str) -> None:
    """Raise FeedError BAD_PATTERN where it is no regular expression that can be used."""
    _compiled(pattern)


def sift(entries: Iterable[Entry], filters: Sequence[FeedFilter]) -> Sifted:
    """Apply the filters; the same call is the preview of what they would hide.

    An entry is hidden by any filter that skips and matches; and, where there are filters that keep, unless one of them
    matches. A pattern is searched anywhere, ignoring case. One that is broken or takes too long hides nothing: better
    an article too many than one missed.
    """
    sieves = [_Sieve(given) for given in filters]
    kept: list[Entry] = []
    hidden: list[Hidden] = []
    for entry in entries:
        by = next((sieve.given for sieve in sieves if not sieve.given.keep and sieve.matches(entry)), None)
        keeping = [sieve for sieve in sieves if sieve.given.keep and not sieve.out]
        if by is not None:
            hidden.append(Hidden(entry, by))
        elif keeping and not any(sieve.matches(entry) for sieve in keeping):
            hidden.append(Hidden(entry, None))
        else:
            kept.append(entry)
    return Sifted(tuple(kept), tuple(hidden), tuple(sieve.given for sieve in sieves if sieve.out))


class _Sieve:
    def __init__(self, given: FeedFilter) -> None:
        self.given = given
        self._late = 0
        self.out = False
        try:
            self._pattern = _compiled(given.pattern)
        except FeedError:
            self.out = True

    def matches(self, entry: Entry) -> bool:
        """Whether any of the texts the filter looks at matches; where time runs out, what hides nothing."""
        if self.out:
            return False
        try:
            return any(self._pattern.search(text, timeout=_SECONDS) for text in _texts(entry, self.given.field))
        except TimeoutError:
            self._late += 1
            self.out = self._late >= _PATIENCE
            return self.given.keep


def _texts(entry: Entry, field: FilterField) -> tuple[str, ...]:
    match field:
        case FilterField.ADDRESS:
            return (entry.address,)
        case FilterField.TITLE:
            return (entry.title,)
        case FilterField.CATEGORY:
            return entry.categories


def _compiled(pattern: str) -> regex.Pattern[str]:
    if len(pattern) > LONGEST_PATTERN:
        raise FeedError(FeedProblem.BAD_PATTERN, f"longer than {LONGEST_PATTERN} characters")
    try:
        return regex.compile(pattern, regex.IGNORECASE)
    except (regex.error, OverflowError, RecursionError, MemoryError) as error:
        raise FeedError(FeedProblem.BAD_PATTERN, str(error)) from None
