"""Lists of feeds as other programs exchange them: OPML 2.0."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime

from lxml import etree

from diffviewer.fetch.addresses import canonical
from diffviewer.fetch.feed_problems import FeedError, FeedProblem
from diffviewer.fetch.feed_xml import elements, find_root, text_of

MOST_FEEDS = 10_000


@dataclass(frozen=True, slots=True)
class ListedFeed:
    """A feed in a list. `folder` is where it stands, the names of nested folders joined by "/"."""

    address: str
    title: str = ""
    folder: str = ""


def read_opml(data: bytes) -> tuple[ListedFeed, ...]:
    """The feeds of a list, each once. Raises FeedError where it is no OPML, or declares entities."""
    text = text_of(data)
    root = find_root(text, ("opml",))
    if root is None:
        raise FeedError(FeedProblem.NOT_A_LIST)
    found: dict[str, ListedFeed] = {}
    folders: list[str] = []
    for event, element in elements(text, root):
        if element.tag != "outline":
            continue
        name = " ".join((element.get("title") or element.get("text") or "").split())[:300]
        address = canonical(element.get("xmlUrl") or element.get("xmlurl") or "")
        if event == "start":
            if address is not None:
                found.setdefault(address, ListedFeed(address, name, "/".join(filter(None, folders))))
            folders.append("" if element.get("xmlUrl") else name)
        elif folders:
            folders.pop()
            element.clear()
        if len(found) >= MOST_FEEDS:
            break
    return tuple(found.values())


def write_opml(feeds: Iterable[ListedFeed], title: str, now: datetime) -> bytes:
    """A list that other programs read. Folders are written one deep, since many programs know no deeper."""
    root = etree.Element("opml", version="2.0")
    head = etree.SubElement(root, "head")
    etree.SubElement(head, "title").text = _writable(title)
    etree.SubElement(head, "dateCreated").text = format_datetime(now)
    body = etree.SubElement(root, "body")
    folders: dict[str, etree._Element] = {"": body}
    for feed in feeds:
        if feed.folder not in folders:
            name = _writable(feed.folder)
            folders[feed.folder] = etree.SubElement(body, "outline", text=name, title=name)
        name = _writable(feed.title or feed.address)
        etree.SubElement(folders[feed.folder], "outline", type="rss", text=name, title=name, xmlUrl=feed.address)
    return bytes(etree.tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=True))


def _writable(text: str) -> str:
    """Text without the characters that XML cannot hold."""
    return "".join(c for c in text if c >= " " and not "\ud800" <= c <= "\udfff" and c not in "\ufffe\uffff")
