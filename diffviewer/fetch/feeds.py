"""The bytes of a feed -> its entries: RSS 0.9 to 2.0, Atom, JSON Feed. Nothing is fetched.

A feed is hostile input. The XML is read as `feed_xml` says; at most `MOST_ENTRIES` entries are taken; a link is taken
only if it may be followed from the feed's address, and only an absolute one where the format wants that (RSS, JSON
Feed).
"""

import html
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from lxml import etree

from diffviewer.fetch.addresses import canonical, join, may_lead_to
from diffviewer.fetch.feed_problems import FeedError, FeedProblem
from diffviewer.fetch.feed_xml import MOST_CHARACTERS, elements, find_root, text_of

MOST_ENTRIES = 2_000
"""Entries that are taken of a feed, the first ones: feeds put the newest first."""

_LONGEST_TITLE = 1_000
_MOST_CATEGORIES = 50
_ROOTS = ("rss", "feed", "RDF", "rdf")
_ATOM = ("http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#")
_XML_BASE = "{http://www.w3.org/XML/1998/namespace}base"
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,2000}>")
_DATES = ("published", "pubdate", "issued", "date", "created", "updated", "modified")


@dataclass(frozen=True, slots=True)
class Entry:
    """An article that a feed names. `address` is canonical; `published` is aware, or None where it makes no sense."""

    address: str
    title: str = ""
    categories: tuple[str, ...] = ()
    published: datetime | None = None


@dataclass(frozen=True, slots=True)
class FeedContent:
    """What a feed holds. `refused` counts entries whose link may not be followed; `cut` says that there are more."""

    title: str
    entries: tuple[Entry, ...]
    refused: int = 0
    cut: bool = False


def read_feed(data: bytes, address: str, charset: str = "") -> FeedContent:
    """Read a feed found at `address`. Raises FeedError where it is none, or declares entities."""
    text = text_of(data, charset)
    start = text[:200].lstrip("\ufeff \t\r\n")
    if start.startswith("{"):
        return _json_feed(text, address)
    root = find_root(text, _ROOTS)
    if root is None:
        raise FeedError(FeedProblem.NOT_A_FEED)
    return _xml_feed(text, root, address)


def is_feed(data: bytes, charset: str = "") -> bool:
    """Whether it is a feed by its beginning."""
    try:
        text = text_of(data[:100_000], charset)
        if text.lstrip("\ufeff \t\r\n").startswith("{"):
            return "https://jsonfeed.org/version/" in text[:2_000].replace("\\/", "/")
        return find_root(text[:20_000], _ROOTS) is not None
    except FeedError:
        return True


class _Collector:
    """Takes entries until there are enough, each address once."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.title = ""
        self.refused = 0
        self.entries: dict[str, Entry] = {}

    @property
    def full(self) -> bool:
        return len(self.entries) + self.refused >= MOST_ENTRIES

    def take(self, link: str | None, title: str, categories: Iterable[str], published: datetime | None) -> None:
        if link is None or not may_lead_to(self.address, link):
            self.refused += 1
            return
        names = tuple(dict.fromkeys(name for name in map(_plain, categories) if name))
        self.entries.setdefault(link, Entry(link, _plain(title), names[:_MOST_CATEGORIES], published))

    def content(self, cut: bool) -> FeedContent:
        return FeedContent(self.title, tuple(self.entries.values()), self.refused, cut)


def _xml_feed(text: str, root: int, address: str) -> FeedContent:
    found = _Collector(address)
    depth = 0
    inside: etree._Element | None = None
    for event, element in elements(text, root):
        depth += 1 if event == "start" else -1
        name = _name(element)
        if event == "start":
            if name in ("item", "entry"):
                if inside is not None and not found.full:
                    # an entry in an entry: something in the outer one was left open
                    _take(found, inside)
                inside = element
            continue
        if element is inside:
            if found.full:
                return found.content(cut=True)
            _take(found, element)
            inside = None
            _drop(element)
        elif inside is None and name == "title" and depth <= 2 and not found.title:
            found.title = _plain(_text(element))
    return found.content(cut=False)


def _take(found: _Collector, item: etree._Element) -> None:
    title, categories, dates = "", [], {}
    links: list[tuple[int, str | None]] = []
    for child in item:
        name = _name(child)
        if name == "title" and not title:
            title = _text(child)
        elif name == "origlink":
            links.append((0, canonical(_text(child))))
        elif name == "link":
            links.append(_link(child, found.address))
        elif name in ("guid", "id") and child.get("isPermaLink", "").lower() != "false":
            links.append((8, canonical(_text(child))))
        elif name in ("category", "subject"):
            categories.append(child.get("term") or child.get("label") or _text(child))
        elif name in _DATES:
            dates[name] = _text(child)
    about = next((value for key, value in item.attrib.items() if str(key).endswith("}about")), None)
    if about:
        links.append((9, canonical(str(about))))
    good = sorted((rank, link) for rank, link in links if link is not None)
    published = next((moment for name in _DATES if name in dates and (moment := _moment(dates[name]))), None)
    found.take(good[0][1] if good else None, title, categories, published)


def _link(element: etree._Element, address: str) -> tuple[int, str | None]:
    """How good a link is (lowest is best), and where it leads."""
    if not str(element.tag).startswith(tuple(f"{{{namespace}}}" for namespace in _ATOM)) and not element.get("href"):
        return 1, canonical(_text(element))
    relation = (element.get("rel") or "alternate").lower()
    if relation != "alternate":
        return 99, None
    bases = [str(parent.get(_XML_BASE)) for parent in element.iterancestors() if parent.get(_XML_BASE)]
    for base in reversed([*([str(element.get(_XML_BASE))] if element.get(_XML_BASE) else []), *bases]):
        address = join(address, base) or address
    html_first = 2 if (element.get("type") or "text/html") in ("text/html", "application/xhtml+xml") else 3
    return html_first, join(address, element.get("href") or "")


def _json_feed(text: str, address: str) -> FeedContent:
    if len(text) > MOST_CHARACTERS:
        # JSON cannot be read in part, and takes many times its size
        raise FeedError(FeedProblem.TOO_LARGE)
    try:
        feed = json.loads(text)
    except (ValueError, RecursionError):
        feed = None
    if not isinstance(feed, dict) or not str(feed.get("version", "")).startswith("https://jsonfeed.org/version/"):
        raise FeedError(FeedProblem.NOT_A_FEED)
    found = _Collector(address)
    found.title = _plain(_string(feed.get("title")))
    items = feed.get("items")
    for item in items if isinstance(items, list) else ():
        if found.full:
            return found.content(cut=True)
        if not isinstance(item, dict):
            continue
        link = canonical(_string(item.get("url"))) or canonical(_string(item.get("external_url")))
        tags = item.get("tags")
        published = _moment(_string(item.get("date_published"))) or _moment(_string(item.get("date_modified")))
        found.take(link, _string(item.get("title")), map(_string, tags) if isinstance(tags, list) else (), published)
    return found.content(cut=False)


def _string(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _name(element: etree._Element) -> str:
    """The name without its name space: feeds mix them, and forget to declare them."""
    return str(element.tag).rpartition("}")[2].rpartition(":")[2].lower()


def _text(element: etree._Element) -> str:
    return "".join(_strings(element)).strip()


def _strings(element: etree._Element) -> Iterator[str]:
    return (str(piece) for piece in element.itertext())


def _plain(text: str) -> str:
    """A title as people read it: titles hold HTML, escaped once or not at all."""
    text = html.unescape(_TAG.sub("", html.unescape(text[: _LONGEST_TITLE * 10]) if "&lt;" in text else text))
    return " ".join(_TAG.sub("", text).split())[:_LONGEST_TITLE]


def _drop(element: etree._Element) -> None:
    """Forget an entry, and what stood before it, so that memory does not grow with the feed."""
    element.clear()
    parent = element.getparent()
    if parent is not None:
        while len(parent) > 1 and parent[0] is not element:
            del parent[0]


def _moment(text: str) -> datetime | None:
    """A date in either style, in UTC. None for what is no date, or lies beyond the years that can be counted."""
    text = text.strip()[:100]
    if not text:
        return None
    for parse in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            moment = parse(text)
            return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
        except (ValueError, TypeError, OverflowError, IndexError):
            continue
    return None
