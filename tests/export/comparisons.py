"""Comparisons for the tests of the exports: real documents through the real engine."""

from datetime import UTC, datetime

from hypothesis import strategies as st

from diffviewer.comparing import Comparison, compare_documents
from diffviewer.diff.options import Options
from diffviewer.models import Block, BlockKind, Capture, Document, TimeSource

STORY = (
    "The swing bridge over the river was closed to all traffic late on Monday night.",
    "About six thousand vehicles use the crossing on a weekday, the council said.",
    "Engineers found a crack in one of the four bearings on which the bridge turns.",
    "A ferry for passengers on foot is expected to begin to run from Thursday morning.",
    "Children were led across by their teachers, who wore yellow jackets that day.",
    "Nobody could say on Tuesday how long the repair of the bearing was going to take.",
    "The bridge was opened in 1927 and named after the birds that nest on its piers.",
    "An inquiry led by a retired harbour master will report on it before the summer.",
)


def document(*texts: str, title: str = "Bridge closed", kinds: tuple[BlockKind, ...] = ()) -> Document:
    padded = (*kinds, *[BlockKind.PARAGRAPH] * len(texts))
    return Document(title=title, blocks=tuple(map(Block, padded, texts)))


def captures(old: Document, new: Document) -> tuple[Capture, Capture]:
    return (
        Capture(old, "old.html", "old.html", datetime(2012, 10, 3, 14, 2, tzinfo=UTC), TimeSource.SAVED),
        Capture(new, "new.html", "new.html", datetime(2012, 10, 3, 16, 5, tzinfo=UTC), TimeSource.SAVED),
    )


def compared(old: Document, new: Document, options: Options | None = None) -> tuple[Comparison, Capture, Capture]:
    return compare_documents(old, new, options), *captures(old, new)


def moved() -> tuple[Comparison, Capture, Capture]:
    """The second paragraph goes to the end."""
    return compared(document(*STORY), document(STORY[0], *STORY[2:], STORY[1]))


_WORDS = ["the", "a", "of", "bridge", "was", "shut", "closed", "said", "“now”", "40", "10,000", "—", "🦆", "été", "桥"]
paragraphs = st.lists(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=12).map(" ".join), max_size=6)
hostile = st.text(st.characters(exclude_characters="\n\r"), min_size=1, max_size=20).filter(lambda text: text.strip())
