"""Headline, byline, dates, address, language and publisher of a page."""

import re
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from lxml.html import HtmlElement

from diffviewer.extract.byline import find_byline
from diffviewer.extract.structured import article_data, text_of
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
    meta = _meta(tree)
    data = article_data(tree)
    source = next(iter(_pick(meta, ("og:site_name", "application-name"))), "") or text_of(data.get("publisher"))
    authors = _pick(meta, ("author", "article:author", "parsely-author", "dc.creator", "sailthru.author"))
    published = _first_date(data.get("datePublished"), *_pick(meta, tuple(_PUBLISHED.split())), *_times(tree))
    modified = _first_date(data.get("dateModified"), *_pick(meta, tuple(_MODIFIED.split())))
    return Metadata(
        title=_title(tree, data, meta, source),
        byline=find_byline(tree, data, authors, source or url),
        published=published or _shown_date(tree),
        modified=modified,
        url=_address(tree, data, meta) or url,
        language=clean(tree.get("lang") or tree.get("xml:lang") or text_of(data.get("inLanguage"))),
        source=clean(source),
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


def _title(tree: HtmlElement, data: dict[str, Any], meta: dict[str, list[str]], source: str) -> str:
    """The headline, as the publisher's structured data states it, without the name of the site; else the page's <h1>.

    Where the data names the <h1> as its alternative headline, that is the one that readers see. An <h1> may be a
    label, so one counts only where another place says it too; then what is stated for sharing, and the title of the
    window.
    """
    shown = [text for h1 in tree.iter("h1") if (text := clean(h1.text_content()))]
    window = clean(tree.findtext(".//title") or "")
    stated, other = (clean(text_of(data.get(key))) for key in ("headline", "alternativeHeadline"))
    shared = [clean(text) for text in _pick(meta, ("og:title", "twitter:title")) if clean(text)]
    places = [stated, other, *shared, window]
    headline = next((h1 for h1 in shown if any(_says(text, h1) for text in places)), "")
    if headline and (_says(other, headline) or _is_with_site(stated, headline, source)):
        return headline
    within = (h1 for h1 in shown if len(h1) > 15 and any(h1 in text for text in places))
    return next((text for text in (stated, headline, *within, *shared, *shown, _without_site(window)) if text), "")


def _says(text: str, title: str) -> bool:
    """Whether a text is a title, or begins with it and goes on with the name of the site."""
    text, title = _plain(text), _plain(title)
    if text == title:
        return True
    return (
        len(title) > 15
        and text.startswith(title)
        and re.match(r"\s*[|–—·:»›-]|\s*,|\.\.\.", text[len(title) :]) is not None
    )


def _is_with_site(text: str, title: str, site: str) -> bool:
    """Whether a text is a title with the name of the site, or a section of it, behind."""
    rest = text[len(title) :].strip() if _says(text, title) else ""
    return rest.startswith("|") or (bool(rest) and _plain(site).split(".")[0] in _plain(rest))


def _plain(text: str) -> str:
    return text.translate(_QUOTES).casefold()


_QUOTES = str.maketrans("’‘“”„«»", '\'\'"""""')


def _without_site(window: str) -> str:
    """The title of a window without what follows its last separator, if that is shorter than the rest."""
    match = re.match(r"(.{15,}?)\s+[|–—·»-]\s+(?:[^|–—·»-]{2,40})$", window)
    return match[1] if match else window


def _first_date(*values: Any) -> str:
    return next((date for value in values if (date := iso_date(text_of(value)))), "")


def iso_date(text: str) -> str:
    """`text` as ISO 8601 where it is a date that a machine can read, else an empty string."""
    text = given = text.strip()
    if slashed := re.match(r"(\d{4})/(\d\d)/(\d\d)(.*)", text):
        text = f"{slashed[1]}-{slashed[2]}-{slashed[3]}{slashed[4]}"
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
        return _mail_date(given)
    return text[:10] if len(text) == 10 else found.isoformat()


def _mail_date(text: str) -> str:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(text).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""


def _times(tree: HtmlElement) -> list[str]:
    return [time.get("datetime") or "" for time in tree.iter("time")]


def _shown_date(tree: HtmlElement) -> str:
    """The day that the page shows in words, or has in its address."""
    from htmldate import find_date

    try:
        return find_date(deepcopy(tree), original_date=True, extensive_search=False) or ""
    except Exception:  # it is asked about any page there is, and a page without a date is a page still
        return ""


def _address(tree: HtmlElement, data: dict[str, Any], meta: dict[str, list[str]]) -> str:
    links = [e.get("href") or "" for e in tree.iter("link") if (e.get("rel") or "").lower() == "canonical"]
    for url in (*links, *_pick(meta, ("og:url",)), text_of(data.get("url"))):
        if re.match(r"https?://[^\s/]+\.[^\s/]", url.strip()):
            return url.strip()
    return ""
