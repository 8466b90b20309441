"""The words an export says about a comparison: counts, times, names of versions. English; the window has its own."""

from datetime import UTC, datetime, timedelta

from diffviewer.comparing import Comparison
from diffviewer.diff.result import RowKind
from diffviewer.export.folding import Move, MoveEnd
from diffviewer.models import Capture, TimeSource

NO_DIFFERENCES = "No differences"
KIND_CHANGED = "now set as another kind of text"
SIGNS = {RowKind.EQUAL: " ", RowKind.CHANGED: "~", RowKind.REMOVED: "-", RowKind.ADDED: "+", RowKind.MOVED: ">"}

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_TIME_NOTES = {TimeSource.PAGE: "by the page's own date", TimeSource.FILE: "by the file's date"}
_UNITS = (("year", 365 * 86400), ("day", 86400), ("hour", 3600), ("minute", 60), ("second", 1))


def headline(comparison: Comparison, old: Capture, new: Capture) -> str:
    """What the comparison is about: the newer headline, else the older, else the names of the files."""
    return comparison.new.title or comparison.old.title or " → ".join(versions(old, new))


def counts(comparison: Comparison) -> list[str]:
    """The counts of a comparison, those that are not zero, the headline first; one sentence where there is nothing."""
    stats = comparison.diff.stats
    said = []
    if comparison.title.changed:
        said.append("headline changed")
    if comparison.byline.changed:
        said.append("byline changed")
    if stats.changes:
        said.append(f"{number(stats.changes, 'change')} in the text")
    if stats.words_added:
        said.append(f"+{number(stats.words_added, 'word')}")
    if stats.words_removed:
        said.append(f"−{number(stats.words_removed, 'word')}")
    if stats.words_moved and not stats.paragraphs_moved:
        said.append(f"{number(stats.words_moved, 'word')} moved")
    for count, what in (
        (stats.paragraphs_added, "added"),
        (stats.paragraphs_removed, "removed"),
        (stats.paragraphs_moved, "moved"),
    ):
        if count:
            said.append(f"{number(count, 'paragraph')} {what}")
    if not said:
        said.append(NO_DIFFERENCES)
    if stats.ignored:
        said.append(f"{number(stats.ignored, 'difference')} overlooked as asked")
    return said


def number(count: int, noun: str) -> str:
    """The count with its noun: "1 word", "1,204 words"."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def versions(old: Capture, new: Capture) -> tuple[str, str]:
    """What the versions are called: their numbers where their origin gives them, else their files' names.

    Files of one name are told apart by their whole paths.
    """
    same = old.name == new.name
    return _version(old, same), _version(new, same)


def _version(capture: Capture, whole_path: bool) -> str:
    if capture.number is not None:
        return f"Version {capture.number}"
    return capture.path if whole_path and capture.path else capture.name


def captured(capture: Capture) -> str:
    """When a version was captured, with where that is known from where it is not sure; "" if unknown."""
    if capture.captured_at is None:
        return ""
    note = _TIME_NOTES.get(capture.time_source)
    said = moment(capture.captured_at)
    return f"{said} ({note})" if note else said


def elapsed(old: Capture, new: Capture) -> str:
    """How much later, or earlier, the new version is: "about 2 hours later"; "" where that is not known."""
    if old.captured_at is None or new.captured_at is None:
        return ""
    seconds = (new.captured_at - old.captured_at) / timedelta(seconds=1)
    if abs(seconds) < 1:
        return ""
    return f"{_span(abs(seconds))} {'later' if seconds > 0 else 'earlier'}"


def moment(when: datetime) -> str:
    """A moment for people, in UTC where its offset is known: "3 Oct 2012, 14:02 UTC"."""
    zone = ""
    if when.tzinfo is not None:
        when, zone = when.astimezone(UTC), " UTC"
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}, {when.hour:02}:{when.minute:02}{zone}"


def iso_moment(text: str) -> str:
    """A date of a page, ISO 8601, for people; as it stands where it is something else."""
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        return text
    if len(text) <= 10:
        return f"{when.day} {_MONTHS[when.month - 1]} {when.year}"
    try:
        return moment(when)
    except (OverflowError, ValueError):
        return text


def unchanged(count: int) -> str:
    """The line that stands for folded paragraphs."""
    return number(count, "unchanged paragraph")


def move_note(move: Move | None, is_old: bool) -> str:
    """Where the other end of a move is: "moved to ¶ 5 ↓" at its old place, "moved from ¶ 7 ↑" at the new."""
    word = "moved to" if is_old else "moved from"
    here, there = (None, None) if move is None else (move.old, move.new) if is_old else (move.new, move.old)
    if there is None:
        return "moved away" if is_old else "moved here"
    return f"{word} ¶ {there.paragraph}{_arrow(here, there)}"


def _arrow(here: MoveEnd | None, there: MoveEnd) -> str:
    if here is None or here.row == there.row:
        return ""
    return " ↓" if there.row > here.row else " ↑"


def _span(seconds: float) -> str:
    """A length of time in one unit, the largest that it is nearly two of, or one of almost exactly."""
    for name, size in _UNITS:
        count = round(seconds / size)
        if seconds >= 1.75 * size or abs(seconds - size) < 0.05 * size:
            return f"{'' if abs(seconds - count * size) < 1 else 'about '}{number(count, name)}"
    return "about a second"
