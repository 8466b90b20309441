"""Compare two documents: the text, and the headline, byline and dates above it.

Importing this module does not import the engine: what shows a comparison is not what makes it.
"""

from collections.abc import Callable
from dataclasses import dataclass

from diffviewer.diff.options import Options
from diffviewer.diff.result import Diff, Span, SpanKind
from diffviewer.diff.tokens import split
from diffviewer.models import Document


@dataclass(frozen=True, slots=True)
class LineDiff:
    """The two sides of a single line, such as a headline; each side's spans, joined, are that side to the letter."""

    old_spans: tuple[Span, ...]
    new_spans: tuple[Span, ...]

    @property
    def changed(self) -> bool:
        """Whether anything on either side is marked."""
        return any(span.kind != "equal" for span in (*self.old_spans, *self.new_spans))

    @property
    def words(self) -> tuple[int, int]:
        """How many words were added, and how many removed, counted as those of the text."""
        return _words(self.new_spans, SpanKind.ADDED), _words(self.old_spans, SpanKind.REMOVED)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two documents and everything that differs between them."""

    old: Document
    new: Document
    title: LineDiff
    byline: LineDiff
    published: LineDiff
    modified: LineDiff
    diff: Diff

    @property
    def changes(self) -> int:
        """How many changes a reader goes through: those of the text, and the lines above it that differ."""
        lines = (self.title, self.byline, self.published, self.modified)
        return self.diff.stats.changes + sum(line.changed for line in lines)

    @property
    def words(self) -> tuple[int, int]:
        """How many words were added, and how many removed: in the text, the headline and the byline."""
        stats, title, byline = self.diff.stats, self.title.words, self.byline.words
        return stats.words_added + title[0] + byline[0], stats.words_removed + title[1] + byline[1]

    @property
    def identical(self) -> bool:
        """Whether the headline, the byline and the text are the same; dates alone do not make an edit."""
        return self.diff.stats.changes == 0 and not self.title.changed and not self.byline.changed


def _words(spans: tuple[Span, ...], kind: SpanKind) -> int:
    tokens = (token for span in spans if span.kind is kind for token in split(span.text))
    return sum(any(map(str.isalnum, token)) for token in tokens)


def compare_documents(
    old: Document,
    new: Document,
    options: Options | None = None,
    should_cancel: Callable[[], bool] | None = None,
) -> Comparison:
    """Compare two documents. Raises `diff.engine.Cancelled` soon after `should_cancel` answers true."""
    from diffviewer.diff.engine import compare, compare_line

    options = options or Options()

    def line(before: str, after: str) -> LineDiff:
        if before == after:
            same = (Span(before, SpanKind.EQUAL),) if before else ()
            return LineDiff(same, same)
        return LineDiff(*compare_line(before, after, options))

    return Comparison(
        old=old,
        new=new,
        title=line(old.title, new.title),
        byline=line(old.byline, new.byline),
        published=line(old.published, new.published),
        modified=line(old.modified, new.modified),
        diff=compare(
            old.paragraphs,
            new.paragraphs,
            options,
            old_kinds=[block.kind for block in old.blocks],
            new_kinds=[block.kind for block in new.blocks],
            should_cancel=should_cancel,
        ),
    )
