"""The size of a change as the window shows it: by the engine that compares there."""

from diffviewer.comparing import LineDiff
from diffviewer.diff.engine import compare_line, count_words
from diffviewer.diff.options import Options
from diffviewer.models import Document
from diffviewer.records import Change

_EXACT = Options()


def words_changed(old: Document, new: Document) -> Change:
    """Words added and removed between two texts, headline and byline among them: a `Measure` for the library."""
    added, removed = count_words(old.paragraphs, new.paragraphs)
    for before, after in ((old.title, new.title), (old.byline, new.byline)):
        if before != after:
            come, gone = LineDiff(*compare_line(before, after, _EXACT)).words
            added += come
            removed += gone
    return Change(added, removed)
