"""Headline, byline, dates, address, language and publisher of a page."""

import re
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from lxml.html import HtmlElement

from diffviewer.extract.structured import article_data, names_of, text_of
from diffviewer.extract.text import clean


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says about its article; an unknown field is an empty string. `data` is its structured data."""

    title: str = ""
    byline: str = ""
    published: str = ""
    modified: str = ""
    url: str = ""
    language: str = ""
    source: str = ""
    description: str = ""
    data: dict[str, Any] = field(default_factory=dict)


def read_metadata(tree: HtmlElement, url: str = "") -> Metadata:
    """Read the metadata of a page; `url` is where it was saved from, if known.

    Structured data goes first, then Open Graph and other meta elements, then what the page shows.
    """
    data = article_data(tree)
    meta = _meta(tree)
    published = _first_date(data.get("datePublished"), *_pick(meta, tuple(_PUBLISHED.split())), _shown_date(tree))
    modified = _first_date(data.get("dateModified"), *_pick(meta, tuple(_MODIFIED.split())))
    return Metadata(
        title=_title(tree, data, meta),
        byline=_byline(tree, data, meta),
        published=published,
        modified=modified,
        url=_address(tree, data, meta) or url,
        language=clean(tree.get("lang") or tree.get("xml:lang") or text_of(data.get("inLanguage"))),
        source=clean(
            next(iter(_pick(meta, ("og:site_name", "application-name"))), "") or text_of(data.get("publisher"))
        ),
        description=clean(
            next(iter(_pick(meta, ("og:description", "description"))), "") or text_of(data.get("description"))
        ),
        data=data,
    )


_PUBLISHED = (
    "article:published_time og:article:published_time datepublished dc.date.issued dcterms.created dc.date date pubdate"
    " publishdate publish-date publication_date sailthru.date parsely-pub-date originalpublicationdate dc.created"
    " displaydate article.published ptime pdate cxenseparse:recs:publishtime"
)
_MODIFIED = (
    "article:modified_time og:updated_time og:article:modified_time datemodified dc.date.modified dcterms.modified"
    " lastmod last-modified revision_date"
)


def _meta(tree: HtmlElement) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        content = (element.get("content") or "").strip()
        if content:
            for key in ("property", "name", "itemprop", "http-equiv"):
                if name := element.get(key):
                    found.setdefault(name.strip().lower(), []).append(content)
    return found


def _pick(meta: dict[str, list[str]], names: tuple[str, ...]) -> list[str]:
    return [value for name in names for value in meta.get(name, ())]


def _title(tree: HtmlElement, data: dict[str, Any], meta: dict[str, list[str]]) -> str:
    shown = [text for h1 in tree.iter("h1") if (text := clean(h1.text_content()))]
    page = clean(tree.findtext(".//title") or "")
    stated = [
        clean(t) for t in (text_of(data.get("headline")), *_pick(meta, ("og:title", "twitter:title"))) if clean(t)
    ]
    for h1 in shown:
        if any(h1 == t or (len(h1) > 15 and h1 in t) for t in (*stated, page)):
            return h1
    return next(iter((*stated, *shown[:1], page)), "")


def _byline(tree: HtmlElement, data: dict[str, Any], meta: dict[str, list[str]]) -> str:
    names = [clean(n) for n in names_of(data.get("author"))]
    if not names:
        names = [
            clean(n)
            for n in _pick(meta, ("author", "article:author", "parsely-author", "dc.creator"))
            if "://" not in n
        ]
    if not names:
        names = [clean(a.text_content()) for a in tree.xpath("//a[@rel='author']|//*[@itemprop='author']")]
    seen = dict.fromkeys(
        re.sub(r"^(by|von|par|por|di|da)\s*:?\s+", "", n, flags=re.I) for n in names if 1 < len(n) < 80
    )
    return ", ".join(seen)


def _first_date(*values: Any) -> str:
    return next((date for value in values if (date := iso_date(text_of(value)))), "")


def iso_date(text: str) -> str:
    """`text` as ISO 8601 where it is a date that a machine can read, else an empty string."""
    text = text.strip()
    if re.fullmatch(r"\d{8}", text):
        text = f"{text[:4]}-{text[4:6]}-{text[6:]}"
    if re.fullmatch(r"1\d{9}|1\d{12}", text):
        return datetime.fromtimestamp(int(text[:10])).astimezone().isoformat()
    text = re.sub(r"\s+(UTC|GMT|Z)$", "Z", text)
    text = re.sub(r"\s+([+-]\d\d:?\d\d)$", r"\1", text)
    text = re.sub(r"([T ]\d\d:\d\d)(Z|[+-]|$)", r"\1:00\2", text)
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return _mail_date(text)
    return text[:10] if len(text) == 10 else found.isoformat()


def _mail_date(text: str) -> str:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(text).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""


def _shown_date(tree: HtmlElement) -> str:
    for time in tree.iter("time"):
        if date := iso_date(time.get("datetime") or ""):
            return date
    return ""


def _address(tree: HtmlElement, data: dict[str, Any], meta: dict[str, list[str]]) -> str:
    links = [e.get("href") or "" for e in tree.iter("link") if (e.get("rel") or "").lower() == "canonical"]
    for url in (*links, *_pick(meta, ("og:url",)), text_of(data.get("url"))):
        if re.match(r"https?://[^\s/]+\.[^\s/]", url.strip()):
            return url.strip()
    return ""
