"""Who wrote an article: as its structured data says, or else as the page shows."""

import re
from typing import Any

from lxml.html import HtmlElement

from diffviewer.extract.nodes import marks_of, words
from diffviewer.extract.structured import names_of
from diffviewer.extract.text import clean

_PREFIX = re.compile(
    r"^(?:(?:written |story |text |words )?by|von|par|por|di|da|de|av|af|door|autor(?:in|en)?|author|texte?|автор)\b"
    r"\s*[:：]?\s+",
    re.I,
)
_AND = re.compile(r"\s*(?:[,;|/•·]|\s(?:and|und|et|og|och|en|e|y|i|и|ve|&)\s)\s*")
_MARKS = words("byline bylines author authors autor autoren auteur auteurs")
_NOT_NAMED = re.compile(r"\d{2}|https?:|www\.|[@/]|:\s|\b(published|updated|posted|share|follow|minutes?|read)\b", re.I)


def find_byline(tree: HtmlElement, data: dict[str, Any], stated: list[str], site: str) -> str:
    """Return the names of the authors, joined by a comma and a space.

    `stated` are the values of meta elements. Where all that is stated is the name of the site, the name that the page
    shows is better.
    """
    names = _tidy([*names_of(data.get("author"))] or stated)
    if not names or all(_is_site(name, site) for name in names):
        names = _tidy(_shown(tree)) or names
    return ", ".join(names)


def _tidy(found: list[str]) -> list[str]:
    """The names without prefixes and signs, each once; "jane-doe" is Jane Doe."""
    names: dict[str, str] = {}
    for text in found:
        text = _PREFIX.sub("", clean(text))
        text = re.sub(r"\s*\([a-zäöü.]{2,5}\)$", "", text)
        parts = [part for part in _AND.split(text) if part]
        if len(parts) < 2 or not all(" " in part for part in parts):
            parts = [text]
        for name in parts:
            if 1 < len(name) < 80 and "://" not in name:
                names.setdefault(re.sub(r"\W+", "", name).lower(), name)
    return list(names.values())


def _is_site(name: str, site: str) -> bool:
    a, b = (re.sub(r"\W+", "", text).lower() for text in (name, site))
    return bool(b) and (a in b or b in a)


def _shown(tree: HtmlElement) -> list[str]:
    """The names that the page shows: author links that stand together, else what is called a byline."""
    links = [e for e in tree.iter("a") if "author" in (e.get("rel") or "").lower().split() and clean(e.text_content())]
    if links:
        group = links[0].getparent()
        return [link.text_content() for link in links if group is not None and link.getparent() is group]
    for element in tree.iter("span", "div", "p", "a", "address", "li", "strong"):
        named = "author" in (element.get("itemprop") or "").lower()
        if not named and not marks_of(element.get("class") or "", "") & _MARKS:
            continue
        text = clean(element.text_content())
        if 3 < len(text) < 80 and " " in text and not _NOT_NAMED.search(text):
            return [text.strip(" |·•–—-")]
    return []
