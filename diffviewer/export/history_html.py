"""The whole history of an article as one HTML file: its first text, then every change. No script, nothing loaded."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from diffviewer import __version__
from diffviewer.comparing import Comparison
from diffviewer.export import wording
from diffviewer.export.change_html import CLASSES, change_html
from diffviewer.export.citation import citation_html, citation_lines, cited
from diffviewer.export.html_style import style_sheet
from diffviewer.export.html_text import escaped, undirected
from diffviewer.export.steps import Step, Texts, steps, version_name
from diffviewer.models import Document
from diffviewer.records import Article, Stop

if TYPE_CHECKING:
    from diffviewer.store.library import Library

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_RULES = """
section.text,div.text{border-top:1px solid var(--line)}
h2{font:700 1.15rem/1.35 var(--serif);max-width:44rem;margin:1.1rem auto .2rem;overflow-wrap:anywhere}
table{border-collapse:collapse;margin:.4rem auto 1rem;font-size:.87rem;font-variant-numeric:tabular-nums}
th,td{padding:.25rem .7rem;text-align:start;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
td a{color:var(--accent)}
section{break-before:auto}
h2{break-after:avoid}
"""


def history_html(library: "Library", article: Article) -> Iterator[str]:
    """The parts of the page, in order. All text of the versions is escaped."""
    stops = library.timeline(article.id)
    changes = steps(library, article)
    texts = Texts(library)
    title = article.title or article.url or article.address
    yield '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
    yield '<meta name="color-scheme" content="light dark">\n'
    yield f"<title>{escaped(undirected(title))}</title>\n<style>\n{style_sheet()}{_RULES}</style>\n</head>\n<body>\n"
    yield f'<header class="head">\n<h1 dir="auto">{escaped(title)}</h1>\n{_facts(article)}</header>\n<main>\n'
    yield _contents(stops)
    if stops:
        yield _first(stops[0], texts.capture(stops[0]).document)
    for step in changes:
        comparison, *_ = texts.compared(step)
        yield _step(step, comparison)
    yield "</main>\n<footer>"
    if stops:
        seen = {stop.version.seq: stop for stop in reversed(stops)}
        captures = [
            cited(library, article, stop.version, texts.capture(stop).document, stop.at)
            for _, stop in sorted(seen.items())
        ]
        yield citation_html(citation_lines(captures, article))
    yield f"Written by Diffviewer {__version__}</footer>\n</body>\n</html>\n"


def _facts(article: Article) -> str:
    seen = [
        (what, when)
        for what, when in (
            ("first seen", article.first_seen),
            ("last changed", article.last_changed),
            ("last checked", article.last_checked),
        )
        if when
    ]
    facts = [article.source, article.url or article.address]
    facts += [f"{what} {wording.moment(when)}" for what, when in seen]
    said = " · ".join(f"<bdi>{escaped(fact)}</bdi>" for fact in facts if fact)
    counts = f"{wording.number(article.versions, 'version')}, {wording.number(article.changes, 'change')}"
    return f'<p class="facts">{said}</p>\n<p class="counts">{counts}</p>\n'


def _contents(stops: Sequence[Stop]) -> str:
    """The timeline: when each text was seen, and where its change stands below."""
    rows = []
    for number, stop in enumerate(stops):
        size = f"+{stop.change.words_added} −{stop.change.words_removed}" if number else ""
        first, last = wording.moment(stop.at), wording.moment(stop.last_seen)
        seen = first if first == last else f"{first} to {last}"
        cells = (
            f'<a href="#stop-{number}">{version_name(stop)}</a>',
            escaped(seen),
            size,
            f"<bdi>{escaped(stop.version.title)}</bdi>",
        )
        rows.append(f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>\n")
    head = "<tr><th>Version</th><th>Seen</th><th>Words</th><th>Headline</th></tr>\n"
    return f'<div class="text">\n<table>\n{head}{"".join(rows)}</table>\n</div>\n'


def _first(stop: Stop, document: Document) -> str:
    paragraphs = "".join(
        f'<p class="{block.kind.value}" dir="auto">{escaped(block.text)}</p>\n' for block in document.blocks
    )
    byline = f'<p class="caption" dir="auto">{escaped(document.byline)}</p>\n' if document.byline else ""
    name = f"{version_name(stop)}: {document.title}" if document.title else version_name(stop)
    return (
        f'<section class="text" id="stop-0">\n<h2 dir="auto">{escaped(name)}</h2>\n'
        f'<p class="facts">The first text, seen {wording.moment(stop.at)}</p>\n{byline}{paragraphs}</section>\n'
    )


def _step(step: Step, comparison: Comparison) -> str:
    between = f"made between {wording.moment(step.before.last_seen)} and {wording.moment(step.after.at)}"
    if step.returned:
        between += "; the text is one that had stood before"
    counts = " · ".join(wording.counts(comparison))
    return (
        f'<section class="text" id="stop-{step.number}">\n<h2 dir="auto">{escaped(step.name)}</h2>\n'
        f'<p class="facts">{version_name(step.before)} → {version_name(step.after)}, {between}</p>\n'
        f'<p class="counts">{escaped(counts)}</p>\n{change_html(comparison, CLASSES)}</section>\n'
    )
