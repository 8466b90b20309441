"""Structured data in a page (JSON-LD, schema.org): what its publisher says about the article."""

import html
import json
import re
from collections.abc import Iterator
from typing import Any

from lxml.html import HtmlElement

_ARTICLE = re.compile(r"(Article|Posting|Report|Review|Recipe|Interview|Blog)$")
# some pages hide their data from browsers of the last century
_OPENING = re.compile(r"\s*(?:<!--|(?://\s*)?<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/)")
_CLOSING = re.compile(r"(?:-->|(?://\s*)?\]\]>|/\*\s*\]\]>\s*\*/)\s*$")


def article_data(tree: HtmlElement) -> dict[str, Any]:
    """Return the schema.org object that describes the page's article, or an empty one."""
    said = _plain(" ".join([*tree.xpath("//title/text()"), *(h1.text_content() for h1 in tree.iter("h1"))]))
    best: dict[str, Any] = {}
    worth = -1
    for thing in _things(tree):
        kinds = _names(thing.get("@type"))
        if not any(_ARTICLE.search(kind) for kind in kinds) or not any(k in thing for k in _TELLING):
            continue
        # a page may describe other articles too; its own is the one whose headline it shows
        headline = _plain(text_of(thing.get("headline")))
        value = sum(1 for key in _VALUED if thing.get(key)) + 10 * (len(headline) > 10 and headline[:40] in said)
        if value > worth:
            best, worth = thing, value
    return best


_TELLING = ("headline", "articleBody", "datePublished", "author", "name")


_VALUED = (*_TELLING, "description", "dateModified")


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).lower()


def text_of(value: Any) -> str:
    """The text of a value that may be a string, an object with a name, or a list of them (the first counts)."""
    if isinstance(value, list):
        return next((text for item in value if (text := text_of(item))), "")
    if isinstance(value, dict):
        return text_of(value.get("name") or value.get("@value") or value.get("@id"))
    return html.unescape(value).strip() if isinstance(value, str) else ""


def names_of(value: Any) -> list[str]:
    """The names in a value that may be a string, an object with a name, or a list of them."""
    if isinstance(value, list):
        return [name for item in value[:50] for name in names_of(item)]
    if isinstance(value, dict):
        name = value.get("name")
        return names_of(name) if isinstance(name, (list, str)) else []
    return [html.unescape(value).strip()] if isinstance(value, str) and value.strip() else []


def _names(kind: Any) -> list[str]:
    return [k for k in (kind if isinstance(kind, list) else [kind]) if isinstance(k, str)]


def _things(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower() or not script.text:
            continue
        source = script.text
        if opening := _OPENING.match(source):
            source = _CLOSING.sub("", source[opening.end() :].rstrip())
        try:
            data = json.loads(source.strip().rstrip(";"), strict=False)
        except (ValueError, RecursionError):
            continue
        yield from _flat(data, 0)


def _flat(data: Any, depth: int) -> Iterator[dict[str, Any]]:
    """The objects of a document: a list, a graph, or one inside another as its main entity."""
    if depth > 4:
        return
    if isinstance(data, list):
        for item in data[:200]:
            yield from _flat(item, depth + 1)
    elif isinstance(data, dict):
        yield data
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"):
            if isinstance(data.get(key), (list, dict)):
                yield from _flat(data[key], depth + 1)
