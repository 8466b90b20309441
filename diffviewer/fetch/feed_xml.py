"""XML of strangers, read leniently and without its dangers, an element at a time.

Nothing before the root element reaches the parser, so nothing can be declared: no entity that grows, none that names a
file. What declares one is refused. Everything else is forgiven as far as it goes: names of HTML ("&nbsp;"), loose
ampersands, tags left open, a document that breaks off.
"""

import codecs
import html
import re
from collections.abc import Iterator

from lxml import etree

from diffviewer.fetch.feed_problems import FeedError, FeedProblem

MOST_CHARACTERS = 8_000_000
"""Characters that are read of a document; what comes after is left out."""

_PIECE = 65_536
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']""")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_VERBATIM = re.compile(r"(<!\[CDATA\[.*?(?:\]\]>|\Z))", re.S)
_REFERENCE = re.compile(r"&(#\d{1,7};|#[xX][0-9a-fA-F]{1,6};|[A-Za-z][A-Za-z0-9]{1,31};)?")
_OF_XML = ("amp;", "lt;", "gt;", "quot;", "apos;")


def text_of(data: bytes, charset: str = "") -> str:
    """The characters of a document. `charset` is what the HTTP header said, which is often wrong: it comes late.

    A byte order mark counts first, then what the document says itself, then UTF-8 if it fits.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return data[len(mark) if name == "utf-8" else 0 :].decode(name, "replace")
    if data[:4] in (b"<\0?\0", b"\0<\0?"):
        return data.decode("utf-16-le" if data[0] else "utf-16-be", "replace")
    declared = _DECLARED.match(data)
    names = [declared[1].decode() if declared else "utf-8", "utf-8", charset, "windows-1252"]
    for name in names:
        # latin-1 on the web is windows-1252
        name = "windows-1252" if name.lower() in ("iso-8859-1", "latin-1", "latin1", "us-ascii") else name
        try:
            if name and codecs.lookup(name)._is_text_encoding:
                return data.decode(name)
        except (LookupError, ValueError):
            continue
    return data.decode("windows-1252", "replace")


def find_root(text: str, names: tuple[str, ...]) -> int | None:
    """Where the root element begins, if it is one of `names`. Raises FeedError where entities are declared."""
    found = re.search(rf"<(?:[\w.-]{{1,40}}:)?(?:{'|'.join(names)})(?=[\s/>])", text)
    if found is None:
        return None
    before = text[: found.start()]
    if "<!ENTITY" in before:
        raise FeedError(FeedProblem.ENTITIES)
    # an element of another kind comes first: a web page that mentions feeds
    return None if re.search(r"<[A-Za-z]", re.sub(r"<!--.*?-->", "", before, flags=re.S)) else found.start()


def elements(text: str, root: int) -> Iterator[tuple[str, etree._Element]]:
    """("start" | "end", element) as they come, from the root element on. The caller clears what it is done with."""
    parser = etree.XMLPullParser(
        events=("start", "end"),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        recover=True,
        remove_comments=True,
        remove_pis=True,
        encoding="utf-8",
    )
    clean = _FORBIDDEN.sub("", text[root : root + MOST_CHARACTERS])
    try:
        for part in _VERBATIM.split(clean):
            piece = part if part.startswith("<![CDATA[") else _REFERENCE.sub(_reference, part)
            for start in range(0, len(piece), _PIECE):
                parser.feed(piece[start : start + _PIECE].encode())
                yield from parser.read_events()
        parser.close()
        yield from parser.read_events()
    except etree.XMLSyntaxError:
        # broken beyond what can be forgiven; what came before it has been given out
        return


def _reference(found: re.Match[str]) -> str:
    name = found[1]
    if name is None:
        return "&amp;"
    if name.startswith("#") or name in _OF_XML:
        return found[0]
    meant = html.unescape(found[0])
    return html.escape(meant) if meant != found[0] else f"&amp;{name}"
