"""The contract of the command line: comparisons and documents as JSON objects, schema 1.

Keys and their order are fixed. A change that could break a reader raises `SCHEMA`.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from diffviewer.comparing import Comparison, LineDiff
from diffviewer.diff.result import Row, Span
from diffviewer.models import Document

SCHEMA = 1

_STATS = (
    "changes",
    "words_added",
    "words_removed",
    "words_moved",
    "paragraphs_added",
    "paragraphs_removed",
    "paragraphs_moved",
)


def comparison_object(comparison: Comparison) -> dict[str, Any]:
    """A comparison: both sides, the headline's spans, the rows and the counts."""
    return {
        "schema": SCHEMA,
        "old": _side(comparison.old),
        "new": _side(comparison.new),
        "title": _line(comparison.title),
        "rows": [_row(row) for row in comparison.diff.rows],
        "stats": {name: getattr(comparison.diff.stats, name) for name in _STATS},
    }


def document_object(document: Document) -> dict[str, Any]:
    """What a page says, block by block."""
    return {
        **_facts(document),
        "blocks": [{"kind": block.kind.value, "text": block.text} for block in document.blocks],
        "extractor": document.extractor,
    }


def one_line(value: Mapping[str, Any]) -> str:
    """The object as one line of JSON, readable where it can be and pure ASCII where the text is not valid Unicode.

    File names may hold bytes that are no text; escaped they come back whole.
    """
    text = json.dumps(value, ensure_ascii=False, separators=(", ", ": "))
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(value, separators=(", ", ": "))
    return text


def _facts(document: Document) -> dict[str, Any]:
    return {
        "title": document.title,
        "byline": document.byline,
        "published": document.published,
        "modified": document.modified,
        "url": document.url,
        "language": document.language,
    }


def _side(document: Document) -> dict[str, Any]:
    return {**_facts(document), "paragraphs": list(document.paragraphs)}


def _line(line: LineDiff) -> dict[str, Any]:
    return {"old_spans": _spans(line.old_spans), "new_spans": _spans(line.new_spans)}


def _row(row: Row) -> dict[str, Any]:
    return {
        "kind": row.kind.value,
        "old": list(row.old),
        "new": list(row.new),
        "old_spans": _spans(row.old_spans),
        "new_spans": _spans(row.new_spans),
        "move": row.move,
    }


def _spans(spans: Iterable[Span]) -> list[list[str]]:
    return [[span.text, span.kind.value] for span in spans]
