"""Words as the library's search sees them: without case, accents and the shapes of punctuation.

A text is cut into stretches of letters, digits and marks; each is folded (Unicode case folding, compatibility
decomposition, accents dropped). Scripts written without spaces give one word a character, so that a query finds any
part of them as a phrase. What goes into the index is exactly these words, joined by spaces.
"""

import re
import unicodedata
from dataclasses import dataclass

import regex

# raised whenever `words` gives other words for a text: a migration must then build the index anew
FOLDING = 1

_ASCII_WORD = re.compile(r"[a-z0-9]+")
_STRETCH = regex.compile(r"[\p{L}\p{N}\p{M}]+")
_SPACELESS = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
_WORD = regex.compile(
    rf"[{_SPACELESS}]\p{{M}}*+|[[\p{{L}}\p{{N}}]--[{_SPACELESS}]][[\p{{L}}\p{{N}}\p{{M}}]--[{_SPACELESS}]]*+", regex.V1
)
_COUNTED = regex.compile(rf"[{_SPACELESS}]\p{{M}}*+|[\S--[{_SPACELESS}]]++", regex.V1)
# accents of Latin, Greek and Cyrillic, points of Hebrew, vowel signs of Arabic: written or left out at will
_OPTIONAL_MARK = re.compile("[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]+")
# what newspapers put between ASCII words
_TYPOGRAPHY = {ord(character): " " for character in "‘’‚‛“”„‟«»‹›–—―…‐‑‒•·\u00a0\u2009\u200a\u202f£€°§©®"}


@dataclass(frozen=True, slots=True)
class LocatedWord:
    """A folded word, and the stretch of the text it came from."""

    word: str
    start: int
    end: int


def words(text: str) -> list[str]:
    """The folded words of a text, in order."""
    if not text.isascii():
        text = text.translate(_TYPOGRAPHY)
        if not text.isascii():
            return [word for stretch in _STRETCH.findall(text) for word in _words_of(stretch)]
    return _ASCII_WORD.findall(text.lower())


def located_words(text: str) -> list[LocatedWord]:
    """The same words as `words`, each with its place."""
    return [
        LocatedWord(word, stretch.start(), stretch.end())
        for stretch in _STRETCH.finditer(text)
        for word in _words_of(stretch.group())
    ]


def folded(text: str) -> str:
    """The folded words joined by single spaces: for comparing names and sorting titles."""
    return " ".join(words(text))


def count_words(text: str) -> int:
    """How many words a person would count: stretches between spaces; characters in scripts without spaces."""
    return len(text.split()) if text.isascii() else len(_COUNTED.findall(text))


def _words_of(stretch: str) -> list[str]:
    if stretch.isascii():
        return _ASCII_WORD.findall(stretch.lower())
    plain = _OPTIONAL_MARK.sub("", unicodedata.normalize("NFKD", stretch.casefold()))
    plain = unicodedata.normalize("NFC", plain.casefold())
    return _ASCII_WORD.findall(plain) if plain.isascii() else _WORD.findall(plain)
