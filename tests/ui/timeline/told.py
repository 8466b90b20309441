"""Invented histories as the library tells them, for the tests of the slider."""

from datetime import timedelta
from pathlib import Path

from diffviewer.keeping import story
from diffviewer.models import History
from diffviewer.records import Origin, Outcome
from diffviewer.store.library import Library
from tests.ui.pages import START, capture

_EVENTS: tuple[tuple[float, str | Outcome, Origin | int], ...] = (
    (0, "One.", Origin.LIVE),
    (0.5, Outcome.UNCHANGED, 304),
    (1.5, Outcome.UNCHANGED, 304),
    (2, "Two.", Origin.FILE),
    (3, "Three.", Origin.ARCHIVE),
    (4, Outcome.UNCHANGED, 304),
    (5, Outcome.FAILED, 503),
    (6, Outcome.UNCHANGED, 304),
    (8, "One.", Origin.LIVE),
    (9, Outcome.UNCHANGED, 304),
    (12, Outcome.UNCHANGED, 304),
)


def told(folder: Path) -> History:
    """Four stops, the last of them back to the first text; between them checks, of which one failed."""
    with Library.open(folder / "told.sqlite") as library:
        article = library.articles.watch("https://island-post.example/ferry", START)
        for hours, what, how in _EVENTS:
            at = START + timedelta(hours=hours)
            if isinstance(what, Outcome):
                library.record_check(article.id, at, what, status=int(how))
            else:
                document = capture(0, what, "All versions say another.").document
                status = 200 if how is Origin.LIVE else 0
                library.add_capture(article.id, document, at, origin=Origin(how), status=status)
        return story(library, article.id).history
