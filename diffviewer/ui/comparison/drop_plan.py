"""What files mean where they are dropped, pasted or opened; decided once, so that all ways in do the same."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

MOST_FILES = 50  # at once


class Side(StrEnum):
    """A side of the comparison shown."""

    OLD = "old"
    NEW = "new"


class DropKind(StrEnum):
    """What will happen."""

    NOTHING = "nothing"  # no file among what was brought
    FOLDER = "folder"
    TOO_MANY = "too_many"
    REPLACE = "replace"  # one side of what is shown
    WAIT = "wait"  # a single page, for another
    COMPLETE = "complete"  # the page that was waited for
    COMPARE = "compare"
    TIMELINE = "timeline"
    WATCH = "watch"  # addresses of the web


@dataclass(frozen=True, slots=True)
class Situation:
    """What files meet: a comparison shown, or a single page that waits."""

    shown: bool = False
    waiting: bool = False


@dataclass(frozen=True, slots=True)
class DropPlan:
    """What will happen with `count` files or addresses; `side` is the side replaced."""

    kind: DropKind
    count: int
    side: Side | None = None

    @property
    def accepted(self) -> bool:
        """Whether anything can be done with the files."""
        return self.kind not in (DropKind.NOTHING, DropKind.FOLDER, DropKind.TOO_MANY)


def plan(paths: Sequence[str], situation: Situation, side: Side | None) -> DropPlan:
    """Decide what happens. `side` is where in the comparison shown, None beside it."""
    count = len(paths)
    if not count:
        return DropPlan(DropKind.NOTHING, 0)
    if count > MOST_FILES:
        return DropPlan(DropKind.TOO_MANY, count)
    if any(Path(path).is_dir() for path in paths):
        return DropPlan(DropKind.FOLDER, count)
    if count == 1:
        if situation.waiting:
            return DropPlan(DropKind.COMPLETE, 1)
        if situation.shown and side is not None:
            return DropPlan(DropKind.REPLACE, 1, side)
        return DropPlan(DropKind.WAIT, 1)
    return DropPlan(DropKind.COMPARE if count == 2 else DropKind.TIMELINE, count)


def pages_of(paths: Sequence[str]) -> list[str]:
    """The files without the folders that browsers save beside them ("Report.html" and "Report_files")."""
    stems = tuple(Path(path).stem for path in paths if not Path(path).is_dir())
    return [path for path in paths if not (stems and Path(path).name.startswith(stems) and Path(path).is_dir())]
