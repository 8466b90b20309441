"""A comparison as it is handed to others: both captures, what differs, and the citation that stands at its end."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from diffviewer.comparing import Comparison, compare_documents
from diffviewer.export import wording
from diffviewer.export.as_html import comparison_html
from diffviewer.export.as_json import comparison_object, one_line
from diffviewer.export.as_markdown import comparison_markdown
from diffviewer.export.as_text import Page, comparison_text
from diffviewer.export.citation import citation_html, citation_lines, cited, cited_file
from diffviewer.export.markdown_text import escaped, line_start
from diffviewer.export.terminal import safe
from diffviewer.models import Capture, TimeSource
from diffviewer.records import Article, Origin

if TYPE_CHECKING:
    from diffviewer.store.library import Library


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A comparison, its two sides, and the lines of its citation."""

    comparison: Comparison
    old: Capture
    new: Capture
    citation: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """What it is about: the headline, or the names of the files."""
        return wording.headline(self.comparison, self.old, self.new)

    @property
    def source(self) -> str:
        """The publisher, "" where neither side names it."""
        return self.new.document.source or self.old.document.source


def of_versions(library: "Library", article: Article, old: int, new: int) -> Exhibit:
    """Compare two versions by their numbers, each dated by its first capture. Raises `LibraryError`."""
    before, after = (_capture(library, article, number) for number in (old, new))
    return of_article(library, article, compare_documents(before.document, after.document), before, after)


def of_article(library: "Library", article: Article, comparison: Comparison, old: Capture, new: Capture) -> Exhibit:
    """A comparison of two captures of an article, each with its number. Raises `LibraryError`."""
    captures = [
        cited(library, article, library.version(article.id, side.number), side.document, side.captured_at)
        for side in (old, new)
        if side.number is not None and side.captured_at is not None
    ]
    return Exhibit(comparison, old, new, tuple(citation_lines(captures, article)) if captures else ())


def of_files(comparison: Comparison, old: Capture, new: Capture) -> Exhibit:
    """A comparison of two captures that are in no library; their files are read once more, for their hashes."""
    alone = old.path != new.path
    captures = [cited_file(side, alone=alone) for side in (old, new)]
    return Exhibit(comparison, old, new, tuple(citation_lines(captures)))


def exhibit_html(exhibit: Exhibit) -> str:
    """One HTML file, the citation at its end."""
    return comparison_html(exhibit.comparison, exhibit.old, exhibit.new, citation_html(exhibit.citation))


def exhibit_markdown(exhibit: Exhibit) -> str:
    """Markdown, the citation at its end."""
    lines = "".join(f"{line_start(escaped(line))}  \n" for line in exhibit.citation)
    end = f"\n---\n\n{lines}" if lines else ""
    return f"{comparison_markdown(exhibit.comparison, exhibit.old, exhibit.new)}{end}"


def exhibit_text(exhibit: Exhibit, page: Page | None = None) -> str:
    """Plain text, the citation at its end."""
    lines = "".join(f"{safe(line)}.\n" for line in exhibit.citation)
    end = f"\n--\n{lines}" if lines else ""
    return f"{comparison_text(exhibit.comparison, exhibit.old, exhibit.new, page)}{end}"


def exhibit_json(exhibit: Exhibit) -> str:
    """JSON, as `compare --format json` gives it."""
    return one_line(comparison_object(exhibit.comparison)) + "\n"


def _capture(library: "Library", article: Article, number: int) -> Capture:
    version = library.version(article.id, number)
    document = library.document(article.id, number)
    source = TimeSource.SAVED if version.origin is Origin.LIVE else TimeSource.UNKNOWN
    return Capture(document, f"v{number}", captured_at=version.captured_at, time_source=source, number=number)
