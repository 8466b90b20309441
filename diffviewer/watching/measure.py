"""The size of a change as the window shows it: by the comparison itself."""

from diffviewer.comparing import LineDiff, compare_documents
from diffviewer.models import Document
from diffviewer.records import Change


def words_changed(old: Document, new: Document) -> Change:
    """Words added and removed between two texts, headline and byline among them: a `Measure` for the library."""
    comparison = compare_documents(old, new)
    stats = comparison.diff.stats
    lines = (comparison.title, comparison.byline)
    return Change(
        stats.words_added + sum(_words(line, "added") for line in lines),
        stats.words_removed + sum(_words(line, "removed") for line in lines),
    )


def _words(line: LineDiff, kind: str) -> int:
    return sum(len(span.text.split()) for span in (*line.old_spans, *line.new_spans) if span.kind == kind)
