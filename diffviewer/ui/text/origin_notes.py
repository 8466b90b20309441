"""What stands beside a paragraph where the view shows since when each has stood."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OriginNote:
    """`since` is the version that first had the paragraph as it stands, from 0; `title` and `detail` say so in two
    lines, `hint` in a sentence.
    """

    since: int
    title: str
    detail: str
    hint: str


def first_of_runs(notes: Sequence[OriginNote]) -> list[int]:
    """The paragraphs whose note differs from that of the paragraph above: only there it is written."""
    return [n for n, note in enumerate(notes) if not n or notes[n - 1].since != note.since]
