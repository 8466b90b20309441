"""Why a check was counted as it was: the facts, all of them from the library. The sentences are made elsewhere."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from itertools import zip_longest

from diffviewer.comparing import Comparison, compare_documents
from diffviewer.diff.result import RowKind
from diffviewer.models import Document
from diffviewer.records import LoggedRun, Origin, Outcome, Sighting
from diffviewer.store.library import Library
from diffviewer.watching.suspicion import Mark, fingerprint, read_mark

_STOPS = (Outcome.NEW, Outcome.CHANGED, Outcome.RETURNED)


class Part(StrEnum):
    """Where two texts differ."""

    HEADLINE = "headline"
    BYLINE = "byline"
    PARAGRAPH = "paragraph"
    KIND = "kind"  # the words are the same, a paragraph became a heading or the like
    MOVED = "moved"  # the words are the same, in another order


@dataclass(frozen=True, slots=True)
class Difference:
    """The first place where two texts differ. `paragraph` counts from 1, in the newer text where it is there."""

    part: Part
    old: str
    new: str
    paragraph: int = 0


@dataclass(frozen=True, slots=True)
class Account:
    """The facts about a run of checks.

    `before` is the number of the version that stood until then, None for the first; `words` are those of the version
    that was seen, else of the one that stands. Of a stop: `places` where the texts differ and the first `difference`;
    `held` is the run before, if the same text was held back then; `last_stood` when a text that came back was last
    seen; `origin` where the text came from. Of a suspect: its `mark`. `following` is the run after this one.
    """

    run: LoggedRun
    before: int | None = None
    words: int = 0
    places: int = 0
    difference: Difference | None = None
    held: Sighting | None = None
    last_stood: datetime | None = None
    origin: Origin = Origin.LIVE
    mark: Mark | None = None
    following: Sighting | None = None


def account(library: Library, run: LoggedRun) -> Account | None:
    """The facts about a run, None where the record was told anew since and has no such run. Raises LibraryError."""
    record = library.sightings(run.article_id)
    place = _place(record, run.sighting)
    if place is None:
        return None
    sighting = record[place]
    earlier = record[:place]
    before = next((other.version for other in reversed(earlier) if other.version is not None), None)
    seen = sighting.version if sighting.version is not None else before
    following = record[place + 1] if place + 1 < len(record) else None
    told = Account(
        LoggedRun(run.id, run.article_id, run.title, sighting, run.change),
        before=before,
        words=library.version(run.article_id, seen).words if seen is not None else 0,
        mark=read_mark(sighting.error) if sighting.outcome is Outcome.SUSPECT else None,
        following=following,
    )
    if sighting.outcome not in _STOPS or sighting.version is None:
        return told
    return _of_stop(library, told, sighting, sighting.version, earlier)


def _of_stop(library: Library, told: Account, sighting: Sighting, seen: int, earlier: Sequence[Sighting]) -> Account:
    article_id = told.run.article_id
    newer = library.document(article_id, seen)
    held = earlier[-1] if earlier and earlier[-1].outcome is Outcome.SUSPECT else None
    if held is not None and read_mark(held.error).fingerprint != fingerprint(newer):
        held = None
    stood = (run.last_at for run in reversed(earlier) if run.version == seen)
    places, difference = 0, None
    if told.before is not None:
        comparison = compare_documents(library.document(article_id, told.before), newer)
        lines = sum(line.changed for line in (comparison.title, comparison.byline))
        places, difference = comparison.diff.stats.changes + lines, first_difference(comparison)
    return Account(
        told.run,
        before=told.before,
        words=told.words,
        places=places,
        difference=difference,
        held=held,
        last_stood=next(stood, None) if sighting.outcome is Outcome.RETURNED else None,
        origin=library.version(article_id, seen).origin,
        following=told.following,
    )


def first_difference(comparison: Comparison) -> Difference | None:
    """The first place where the texts of a comparison differ: words rather than an order or a kind."""
    old, new = comparison.old, comparison.new
    if comparison.title.changed:
        return Difference(Part.HEADLINE, old.title, new.title)
    if comparison.byline.changed:
        return Difference(Part.BYLINE, old.byline, new.byline)
    rows = comparison.diff.rows
    others: list[Difference] = []
    for row, following in zip_longest(rows, rows[1:]):
        if row.kind is RowKind.EQUAL and not row.kind_changed:
            continue
        before, after = _said(old, row.old), _said(new, row.new)
        part = Part.MOVED if row.kind is RowKind.MOVED else Part.KIND if before == after else Part.PARAGRAPH
        found = Difference(part, before, after, (row.new or row.old)[0] + 1)
        if part is Part.PARAGRAPH:
            if following is not None and {row.kind, following.kind} == {RowKind.REMOVED, RowKind.ADDED}:
                # one paragraph in the place of another
                before, after = before or _said(old, following.old), after or _said(new, following.new)
                return replace(found, old=before, new=after)
            return found
        others.append(found)
    return others[0] if others else None


def _said(document: Document, numbers: Sequence[int]) -> str:
    return "\n".join(document.paragraphs[number] for number in numbers)


def _place(record: Sequence[Sighting], sought: Sighting) -> int | None:
    """Where a run is in the record of today: it may have grown."""
    for place, sighting in enumerate(record):
        if (sighting.first_at, sighting.outcome, sighting.version, sighting.error) == (
            sought.first_at,
            sought.outcome,
            sought.version,
            sought.error,
        ):
            return place
    return None
