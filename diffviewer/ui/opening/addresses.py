"""Addresses of the web in what a person types, pastes or drops: what is to be watched, and what searched."""

import re

from PySide6.QtCore import QMimeData, QUrl

MOST = 200
"""Addresses taken at once."""

_LONGEST_TEXT = 100_000  # characters that are looked through
_WRITTEN_OUT = re.compile(r"https?://[^\s/?#]+\S*", re.I)
_HOST = r"(?:[a-z0-9_-]+\.)+[a-z][a-z0-9-]*|\d{1,3}(?:\.\d{1,3}){3}|localhost"
# without a scheme: "www.…", or a host with a path or a port; or a bare host that ends as those of the web do
_SHORT = re.compile(rf"www\.[^\s/]+\.\w+\S*|(?:{_HOST})(?::\d+)?/\S*|(?:{_HOST}):\d+", re.I)
# not every country's ending: "node.js" is searched for
_BARE = re.compile(
    r"(?:[a-z0-9-]{2,}\.)+(?:com|org|net|info|news|edu|gov|eu|at|au|be|br|ca|ch|cn|cz|de|dk|es|fi|fr|gr|hu|ie|in|it|jp"
    r"|kr|mx|nl|no|nz|pl|pt|ro|ru|se|tr|tv|ua|uk|us|za)"
)
_AROUND = "<>\"'“”„‘’«»,;"


def addresses_in(text: str) -> list[str]:
    """The addresses that a text consists of, in order and each once; none where it says anything else as well."""
    words = [word.strip(_AROUND) for word in text[:_LONGEST_TEXT].split()]
    words = [word for word in words if word]
    if not all(_is_address(word, len(words)) for word in words):
        return []
    return list(dict.fromkeys(words))[:MOST]


def addresses_of(mime: QMimeData) -> list[str]:
    """The web addresses that something dragged or copied names; files are none."""
    urls = [url for url in mime.urls() if url.scheme() in ("http", "https") and url.host()]
    if urls:
        found = [url.toString(QUrl.ComponentFormattingOption.FullyEncoded) for url in urls]
        return list(dict.fromkeys(found))[:MOST]
    return addresses_in(mime.text()) if mime.hasText() else []


def _is_address(word: str, words: int) -> bool:
    if _WRITTEN_OUT.fullmatch(word) or _SHORT.fullmatch(word):
        return True
    return words == 1 and _BARE.fullmatch(word) is not None
