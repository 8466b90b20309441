"""Text of strangers inside HTML and XML: it stays text, whatever it holds."""

import html
import re
import unicodedata
from urllib.parse import quote

_WEB_ADDRESS = re.compile(r"https?://[^\s<>\"\\^`{|}\x00-\x20\x7f]+", re.IGNORECASE)
_PLAIN = re.compile("[\n\t\x20-\x7e\xa0-\u1fff\u2010-\ud7ff]*")  # nothing that `_visible` would alter
_IN_ADDRESSES = ":/?#[]@!$&'()*+,;=%~"


def escaped(text: str) -> str:
    """The text as HTML and XML show it; characters that neither may hold become their pictures."""
    return html.escape(text if _PLAIN.fullmatch(text) else "".join(map(_visible, text)))


def undirected(text: str) -> str:
    """The text without controls of the writing direction, for a place where they cannot be contained."""
    return "".join(char for char in text if unicodedata.category(char) != "Cf" or char in "\u200c\u200d")


def one_line(text: str) -> str:
    """The text for a name or a title that cannot hold markup: one line, its own direction only, nothing invisible."""
    return " ".join(undirected("".join(map(_visible, text))).split())


def web_address(url: str) -> str:
    """The address in ASCII, for a link; "" where it is none of the web (`javascript:` and the like lead nowhere)."""
    if not _WEB_ADDRESS.fullmatch(url):
        return ""
    try:
        return quote(url, safe=_IN_ADDRESSES)
    except UnicodeEncodeError:
        return ""


def _visible(char: str) -> str:
    code = ord(char)
    if char in "\n\t" or not (unicodedata.category(char) in {"Cc", "Cs"} or code & 0xFFFE == 0xFFFE):
        return char
    return chr(0x2400 + code) if code < 0x20 else "\ufffd"
