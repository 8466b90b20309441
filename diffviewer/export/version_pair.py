"""Two versions of an article of the library, compared, with the citation of both."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from diffviewer.comparing import Comparison, compare_documents
from diffviewer.export.as_html import comparison_html
from diffviewer.export.as_json import comparison_object, one_line
from diffviewer.export.as_markdown import comparison_markdown
from diffviewer.export.citation import Cited, citation_html, citation_lines, cited
from diffviewer.export.markdown_text import escaped, line_start
from diffviewer.models import Capture, TimeSource
from diffviewer.records import Article, Origin

if TYPE_CHECKING:
    from diffviewer.store.library import Library


@dataclass(frozen=True, slots=True)
class Pair:
    """Two versions of an article and what differs."""

    article: Article
    comparison: Comparison
    old: Capture
    new: Capture
    cited: tuple[Cited, Cited]


def pair_of(library: "Library", article: Article, old: int, new: int) -> Pair:
    """Compare two versions by their numbers, each dated by its first capture. Raises `LibraryError`."""
    (before, first), (after, second) = (_capture(library, article, number) for number in (old, new))
    return Pair(article, compare_documents(before.document, after.document), before, after, (first, second))


def pair_html(pair: Pair) -> str:
    """The comparison as one HTML file, the citation at its end."""
    return comparison_html(pair.comparison, pair.old, pair.new, citation_html(pair.article, pair.cited))


def pair_markdown(pair: Pair) -> str:
    """The comparison as Markdown, the citation at its end."""
    lines = "".join(f"{line_start(escaped(line))}  \n" for line in citation_lines(pair.article, pair.cited))
    return f"{comparison_markdown(pair.comparison, pair.old, pair.new)}\n---\n\n{lines}"


def pair_json(pair: Pair) -> str:
    """The comparison as `compare --format json` gives it."""
    return one_line(comparison_object(pair.comparison)) + "\n"


def _capture(library: "Library", article: Article, number: int) -> tuple[Capture, Cited]:
    version = library.version(article.id, number)
    document = library.document(article.id, number)
    source = TimeSource.SAVED if version.origin is Origin.LIVE else TimeSource.UNKNOWN
    capture = Capture(document, f"v{number}", captured_at=version.captured_at, time_source=source, number=number)
    return capture, cited(library, article, version, document, version.captured_at)
