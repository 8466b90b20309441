"""Changes of articles as a feed, Atom or RSS 2.0: an item a change, named as on News Sniffer ("v3: headline")."""

import html
import re
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, UUID, uuid5

from diffviewer import __version__
from diffviewer.export import wording
from diffviewer.export.change_html import change_html
from diffviewer.export.feed_item import Item
from diffviewer.export.html_text import escaped, one_line, web_address
from diffviewer.export.item_store import ItemStore, key_of
from diffviewer.export.library_json import iso
from diffviewer.export.steps import Step, Texts, version_name
from diffviewer.records import Article

if TYPE_CHECKING:
    from diffviewer.store.library import Library

_NAMES = uuid5(NAMESPACE_URL, "tag:diffviewer,2026:changes")
_LOOKS_LIKE_HTML = re.compile(r"<[a-zA-Z/!?]|&(?:#|\w+;)")
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Heading:
    """What a feed says of itself. `link` is the article's address, "" for a feed of several."""

    title: str
    identity: UUID
    link: str = ""


def article_heading(article: Article) -> Heading:
    """The heading of the feed of one article."""
    title = f"Changes to “{article.title or article.url or article.address}”"
    return Heading(title, uuid5(_NAMES, _key(article)), web_address(article.url or article.address))


def library_heading() -> Heading:
    """The heading of the feed of all articles."""
    return Heading("Changes to articles", _NAMES)


def named_heading(kind: str, name: str) -> Heading:
    """The heading of the feed of a source or a search."""
    title = f"Changes to articles of {name}" if kind == "source" else f"Changes to articles about “{name}”"
    return Heading(title, uuid5(_NAMES, f"{kind}\n{name}"))


class FeedItems:
    """Makes the items of a feed. A change stays what it was, so those of the last time are used again at no cost.

    With a store, so are those of earlier runs of the program.
    """

    def __init__(self, library: "Library", store: ItemStore | None = None) -> None:
        self._library = library
        self._store = store
        self._made: dict[Hashable, Item] = {}

    def of(self, steps: Iterable[Step]) -> list[Item]:
        """The items of these changes, in their order; only these are remembered."""
        asked = {_facts(step): step for step in steps}
        stored = self._stored([facts for facts in asked if facts not in self._made])
        texts = Texts(self._library)
        made: dict[Hashable, Item] = {}
        new: dict[Hashable, Item] = {}
        for facts, step in asked.items():
            item = self._made.get(facts) or stored.get(facts)
            if item is None:
                item = new[facts] = _item(texts, step)
            made[facts] = item
        if self._store is not None:
            self._store.put({key_of(self._library.path, facts): item for facts, item in new.items()})
        self._made = made
        return list(made.values())

    def _stored(self, wanted: list[Hashable]) -> dict[Hashable, Item]:
        if self._store is None or not wanted:
            return {}
        keys = {key_of(self._library.path, facts): facts for facts in wanted}
        return {keys[key]: item for key, item in self._store.get(keys).items()}


def _facts(step: Step) -> Hashable:
    """All that an item tells; when a text was seen last moves on for the one that stands."""
    article, after = step.article, step.after
    told = (article.id, article.address, article.source, article.url, step.name)
    return told, step.before, after.version, after.at, after.outcome


def atom_feed(heading: Heading, items: Sequence[Item]) -> Iterator[str]:
    """The parts of an Atom feed (RFC 4287), newest change first as given."""
    yield '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">\n'
    yield f"<title>{_plain(heading.title)}</title>\n<id>{heading.identity.urn}</id>\n"
    yield f"<updated>{iso(_newest(items))}</updated>\n<author><name>Diffviewer</name></author>\n"
    yield f'<generator version="{__version__}">Diffviewer</generator>\n'
    if heading.link:
        yield f'<link rel="alternate" href="{escaped(heading.link)}"/>\n'
    for item in items:
        yield f"<entry>\n<title>{_plain(item.title)}</title>\n<id>{item.identity}</id>\n"
        yield f"<updated>{iso(item.at)}</updated>\n<published>{iso(item.at)}</published>\n"
        yield f"<author><name>{_plain(item.source)}</name></author>\n"
        if item.link:
            yield f'<link rel="alternate" type="text/html" href="{escaped(item.link)}"/>\n'
        yield f'<summary>{_plain(item.summary)}</summary>\n<content type="html">{_markup(item.body)}</content>\n'
        yield "</entry>\n"
    yield "</feed>\n"


def rss_feed(heading: Heading, items: Sequence[Item]) -> Iterator[str]:
    """The parts of an RSS 2.0 feed, newest change first as given."""
    link = heading.link or heading.identity.urn
    yield '<?xml version="1.0" encoding="utf-8"?>\n'
    yield '<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">\n<channel>\n'
    yield f"<title>{_ambiguous(heading.title)}</title>\n<link>{escaped(link)}</link>\n"
    yield "<description>What was changed after publication, seen by Diffviewer</description>\n<language>en</language>\n"
    yield f"<lastBuildDate>{_rfc822(_newest(items))}</lastBuildDate>\n"
    yield f"<generator>Diffviewer {__version__}</generator>\n"
    for item in items:
        yield f'<item>\n<title>{_ambiguous(item.title)}</title>\n<guid isPermaLink="false">{item.identity}</guid>\n'
        yield f"<pubDate>{_rfc822(item.at)}</pubDate>\n<dc:creator>{_plain(item.source)}</dc:creator>\n"
        if item.link:
            yield f"<link>{escaped(item.link)}</link>\n"
        yield f"<description>{_markup(item.body)}</description>\n</item>\n"
    yield "</channel>\n</rss>\n"


def _item(texts: Texts, step: Step) -> Item:
    comparison, _, new = texts.compared(step)
    article = step.article
    link = web_address(article.url or article.address) or web_address(new.document.url)
    counts = " · ".join(wording.counts(comparison))
    return Item(
        title=step.name,
        # a version's number may grow when an older capture joins, the moment of a change stays
        identity=uuid5(_NAMES, f"{_key(article)}\n{iso(step.after.at)}").urn,
        at=step.after.at,
        source=article.source or "Diffviewer",
        link=link,
        summary=f"{counts}. {_when(step)}",
        body=f"<p><b>{escaped(counts)}</b><br>{escaped(_when(step))}</p>\n{change_html(comparison)}{_end(link)}",
    )


def _when(step: Step) -> str:
    """Between which two looks at the page the change was made."""
    said = f"Seen {wording.moment(step.after.at)}"
    if step.before.last_seen < step.after.at:
        said += f"; {version_name(step.before)} was last seen {wording.moment(step.before.last_seen)}"
    return said + (". The text is one that had stood before." if step.returned else ".")


def _end(link: str) -> str:
    return f'<p><a href="{escaped(link)}">The article as it is now</a></p>\n' if link else ""


def _key(article: Article) -> str:
    return article.address or article.url or f"article {article.id} of {iso(article.added_at)}"


def _newest(items: Sequence[Item]) -> datetime:
    return max((item.at for item in items), default=_LONG_AGO)


def _rfc822(at: datetime) -> str:
    return format_datetime(at.astimezone(UTC).replace(microsecond=0), usegmt=True)


def _plain(text: str) -> str:
    return escaped(one_line(text)) or "—"


def _ambiguous(text: str) -> str:
    """A text for RSS, which cannot say whether a title is text or HTML: as HTML only where it would be taken for it."""
    plain = _plain(text)
    return escaped(plain) if _LOOKS_LIKE_HTML.search(one_line(text)) else plain


def _markup(body: str) -> str:
    """HTML of ours as the text of an element; no character in it needs a picture any more."""
    return html.escape(body, quote=False)
