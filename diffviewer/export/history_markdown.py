"""The whole history of an article as Markdown: every change under a heading of its own."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from diffviewer.export import wording
from diffviewer.export.as_markdown import comparison_markdown
from diffviewer.export.citation import citation_lines, cited
from diffviewer.export.markdown_text import address, escaped, line_start
from diffviewer.export.steps import Texts, steps, version_name
from diffviewer.models import Document
from diffviewer.records import Article

if TYPE_CHECKING:
    from diffviewer.store.library import Library


def history_markdown(library: "Library", article: Article) -> Iterator[str]:
    """The parts of the text, in order: the first text whole, then what changed, then the citation."""
    stops = library.timeline(article.id)
    texts = Texts(library)
    yield f"# {line_start(escaped(article.title or article.url or article.address))}\n\n"
    facts = [escaped(article.source), address(article.url or article.address)]
    facts.append(f"{wording.number(article.versions, 'version')}, {wording.number(article.changes, 'change')}")
    yield " · ".join(fact for fact in facts if fact) + "\n\n"
    if not stops:
        return
    yield f"## {version_name(stops[0])}, seen {wording.moment(stops[0].at)}\n\n"
    yield from _whole(texts.capture(stops[0]).document)
    for step in steps(library, article):
        returned = ", a text that had stood before" if step.returned else ""
        yield f"## {version_name(step.after)}, seen {wording.moment(step.after.at)}{returned}\n\n"
        # its own heading goes two levels down
        yield f"##{comparison_markdown(*texts.compared(step))}\n"
    first, last = stops[0], stops[-1]
    ends = (first,) if first.version.seq == last.version.seq else (first, last)
    captures = tuple(cited(library, article, stop.version, texts.capture(stop).document, stop.at) for stop in ends)
    yield "---\n\n" + "".join(f"{line_start(escaped(line))}  \n" for line in citation_lines(captures, article))


def _whole(document: Document) -> Iterator[str]:
    for text in (document.title and f"### {line_start(escaped(document.title))}", escaped(document.byline)):
        if text:
            yield f"{text}\n\n"
    for paragraph in document.paragraphs:
        yield f"{line_start(escaped(paragraph))}\n\n"
