"""Text of a page -> its tree, within a size that the reader masters."""

import re

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from diffviewer.errors import InputError, Problem

# characters of markup, after what carries no text was dropped; beyond it the library needs minutes
MOST_MARKUP = 5_000_000

_OPENING = re.compile(r"<!--|<(script|style|svg|iframe)\b([^>]{0,4000})>", re.I)
_CLOSING = {
    "": re.compile(r"-->|--!>"),
    "script": re.compile(r"</script\b[^>]{0,200}>", re.I),
    "style": re.compile(r"</style\b[^>]{0,200}>", re.I),
    "svg": re.compile(r"</svg\b[^>]{0,200}>", re.I),
    "iframe": re.compile(r"</iframe\b[^>]{0,200}>", re.I),
}
_LONG_TAG = re.compile(r"<[a-zA-Z][^<>]{50000,}>")
_DATA = re.compile(r"""\bdata:[a-z0-9.+-]+/[a-z0-9.+-]+[^\s"'()<>]{200,}""", re.I)
_STATEMENT = re.compile(r"^\s*(<\?xml[^>]*>)?\s*(<!doctype[^>]*>)?", re.I)
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def parse(html: str, path: str) -> HtmlElement:
    """Return the tree of `html`. Raises InputError where it is too large or no page at all.

    What is nested deeper than the parser's limit (2,048 elements) is not in the tree.
    """
    html = _slim(html)
    if len(html) > MOST_MARKUP:
        raise InputError(Problem.TOO_LARGE, path, size=len(html), limit=MOST_MARKUP)
    parser = HTMLParser(remove_comments=True, remove_pis=True, encoding="utf-8", huge_tree=True, collect_ids=False)
    try:
        tree = document_fromstring(html.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError):
        raise InputError(Problem.NO_TEXT, path) from None
    return tree


def was_cut(tree: HtmlElement) -> bool:
    """Whether the parser stopped at its limit of nesting, so that something of the page is not in the tree."""
    parser = tree.getroottree().parser
    return any(entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for entry in parser.error_log)


def _slim(html: str) -> str:
    """Drop what holds no text: comments, scripts but structured data, styles, drawings, embedded files, zero bytes."""
    if _FORBIDDEN.search(html):
        html = _FORBIDDEN.sub("", html)
    statement = _STATEMENT.match(html)
    kept: list[str] = []
    at = statement.end() if statement else 0
    endless: set[str] = set()
    while opening := _OPENING.search(html, at):
        name = (opening[1] or "").lower()
        closing = None if name in endless else _CLOSING[name].search(html, opening.end())
        if closing is None:
            endless.add(name)
            if name in ("", "script"):
                # like a browser: a comment or script that never ends swallows the rest
                kept.append(html[at : opening.start()])
                at = len(html)
                break
            kept.append(html[at : opening.end()])
            at = opening.end()
            continue
        structured = name == "script" and "ld+json" in opening[2].lower()
        kept.append(html[at : closing.end() if structured else opening.start()])
        at = closing.end()
    kept.append(html[at:])
    html = "".join(kept)
    if "data:" in html:
        html = _DATA.sub("data:,", html)
    return _LONG_TAG.sub(_short_tag, html)


def _short_tag(match: re.Match[str]) -> str:
    """A tag without most of its attributes: the parser compares each with each."""
    return re.sub(r"\s+\S*$", "", match[0][:2000]) + ">"
