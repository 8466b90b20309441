"""A saved diff page of News Sniffer -> the two versions that it shows."""

import re
from datetime import UTC, datetime

from lxml.html import HtmlElement

from diffviewer.extract.text import clean
from diffviewer.models import Block, BlockKind, Capture, Document, History, TimeSource

EXTRACTOR = "diffviewer 1 (News Sniffer)"


def is_newssniffer(tree: HtmlElement) -> bool:
    """Whether the page is one of News Sniffer's: its table of two versions, by the marks that it is made with."""
    table = _table(tree)
    if table is None:
        return False
    numbered = table.xpath(".//th[contains(@class, 'version')][contains(., 'Version')]")
    return len(numbered) >= 2 and bool(table.xpath(".//th[contains(@class, 'title')]"))


def read_newssniffer(tree: HtmlElement, name: str, path: str = "") -> History:
    """Return the versions of the page, the older first, to the word as they were: its own marks are undone.

    A cell is one paragraph of one version; its `<del>` and `<ins>`, nested or not, hold text of that version. White
    space was doubled by the marking and is folded.
    """
    table = _table(tree)
    assert table is not None
    titles = table.xpath(".//th[contains(@class, 'title')]")
    versions = table.xpath(".//th[contains(@class, 'version')]")
    times = table.xpath(".//th[contains(@class, 'time')]")
    url = _original(tree)
    source = clean("".join(tree.xpath("string((//*[contains(@class, 'article-info')]//cite[not(@class)])[1])")))
    rows = [cells for row in table.iter("tr") if len(cells := row.findall("td")) == 2]
    captures = []
    for side in (0, 1):
        texts = [clean(cells[side].text_content()) for cells in rows]
        stated = _instant(times, side)
        document = Document(
            title=clean(titles[side].text_content()) if side < len(titles) else "",
            url=url,
            source=source,
            blocks=tuple(Block(BlockKind.PARAGRAPH, text) for text in texts if text),
            extractor=EXTRACTOR,
        )
        number = re.search(r"\d+", versions[side].text_content())
        kind = TimeSource.SAVED if stated else TimeSource.UNKNOWN
        captures.append(Capture(document, name, path, stated, kind, int(number[0]) if number else None))
    captures.sort(key=lambda c: -1 if c.number is None else c.number)
    return History(tuple(captures), _notes(tree))


def _table(tree: HtmlElement) -> HtmlElement | None:
    tables = tree.xpath("//table[contains(@class, 'version_diff')]")
    return tables[0] if tables else None


def _instant(times: list[HtmlElement], side: int) -> datetime | None:
    if side >= len(times):
        return None
    for time in times[side].iter("time"):
        try:
            stated = datetime.fromisoformat((time.get("datetime") or "").strip())
        except ValueError:
            continue
        return (stated if stated.tzinfo else stated.replace(tzinfo=UTC)).astimezone(UTC)
    return None


def _original(tree: HtmlElement) -> str:
    links = tree.xpath("//*[contains(@class, 'article_url')]//a/@href | //link[@title='Original article']/@href")
    return str(links[0]).strip() if links else ""


def _notes(tree: HtmlElement) -> tuple[str, ...]:
    """The sentences of the page about how often the article changed and whether it is still watched."""
    paragraphs = tree.xpath("//*[contains(@class, 'article-info')]//p")
    sentences = [s for p in paragraphs for s in re.split(r"(?<=[.!?])\s+", clean(p.text_content()))]
    return tuple(s for s in sentences if re.search(r"\b(changed|checked)\b", s))
