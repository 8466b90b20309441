"""The feeds that a web page names for itself (`<link rel="alternate">`), found without fetching anything."""

from dataclasses import dataclass

from lxml import etree

from diffviewer.fetch.addresses import join, may_lead_to

_TYPES = ("application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml")
_MOST_BYTES = 1_000_000
_MOST_FEEDS = 50
_PIECE = 65_536


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A feed that a page names."""

    address: str
    title: str


def find_feeds(data: bytes, address: str, charset: str = "") -> tuple[FeedLink, ...]:
    """The feeds named by the page found at `address`, in its order, each once."""
    parser = etree.HTMLPullParser(events=("start",), tag=("link", "base"), encoding=_known(charset))
    base, found = address, dict[str, FeedLink]()
    try:
        for start in range(0, min(len(data), _MOST_BYTES), _PIECE):
            parser.feed(data[start : min(start + _PIECE, _MOST_BYTES)])
            for _, element in parser.read_events():
                target = str(element.get("href") or "")
                if element.tag == "base":
                    base = (target and join(address, target)) or base
                    continue
                kind = (element.get("type") or "").partition(";")[0].strip().lower()
                if "alternate" not in (element.get("rel") or "").lower().split() or kind not in _TYPES:
                    continue
                link = join(base, target) if target else None
                if link is not None and may_lead_to(address, link):
                    found.setdefault(link, FeedLink(link, " ".join((element.get("title") or "").split())[:300]))
                if len(found) >= _MOST_FEEDS:
                    return tuple(found.values())
    except (etree.LxmlError, ValueError):
        pass
    return tuple(found.values())


def _known(charset: str) -> str | None:
    """The charset, if the parser knows it; else it looks into the page."""
    if charset:
        try:
            etree.HTMLParser(encoding=charset)
        except LookupError:
            return None
    return charset or None
