"""Words as the library's search sees them: without case, accents and the shapes of punctuation.

A text is cut into stretches of letters, digits and marks; each is folded (Unicode case folding, compatibility
decomposition, accents dropped). Scripts written without spaces give one word a character, so that a query finds any
part of them as a phrase. What goes into the index is exactly these words, joined by spaces: a
change here that gives other words for a text needs a migration that builds the index anew.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import regex

_NOT_ASCII = re.compile("[^\x00-\x7f]")
_ASCII_WORD = re.compile(r"[a-z0-9]+")
# in texts without combining marks, the same as the next, and faster
_LATIN_STRETCH = re.compile(r"[^\W_]+")
_BEYOND_LATIN = re.compile("[\u0300-\U0010ffff]")
_STRETCH = regex.compile(r"[\p{L}\p{N}\p{M}]+")
_NO_LETTER = regex.compile(r"[^\p{L}\p{N}\p{M}]")
_SPACELESS = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
_WORD = regex.compile(
    rf"[{_SPACELESS}]\p{{M}}*+|[[\p{{L}}\p{{N}}]--[{_SPACELESS}]][[\p{{L}}\p{{N}}\p{{M}}]--[{_SPACELESS}]]*+", regex.V1
)
_COUNTED = regex.compile(rf"[{_SPACELESS}]\p{{M}}*+|[\S--[{_SPACELESS}]]++", regex.V1)
# accents of Latin, Greek and Cyrillic, points of Hebrew, vowel signs of Arabic: written or left out at will
_OPTIONAL_MARK = re.compile("[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]+")
# what newspapers put between ASCII words
_TYPOGRAPHY = "’‘“”–—…\u00a0£€•«»„"
# scripts without spaces lie within these
_MAYBE_SPACELESS = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\uabff\uf900-\uffff\U00010000-\U0010ffff]"
)


@dataclass(frozen=True, slots=True)
class LocatedWord:
    """A folded word, and the stretch of the text it came from."""

    word: str
    start: int
    end: int


def words(text: str) -> list[str]:
    """The folded words of a text, in order."""
    text = _without_typography(text)
    if text.isascii():
        return _ASCII_WORD.findall(text.lower())
    found: list[str] = []
    for stretch in " ".join(_stretches(text).findall(text)).lower().split():
        if stretch.isascii():
            found.append(stretch)
        else:
            found += _words_of(stretch)
    return found


def indexable(text: str) -> str:
    """A text that a tokenizer for ASCII, to which all else is a letter, cuts into the same words."""
    if text.isascii():
        return text
    # most texts have few different characters beyond ASCII, and those fold by themselves
    for character in set(_NOT_ASCII.findall(text)):
        plain = _alone(character)
        if plain is None:
            return " ".join(words(text))
        text = text.replace(character, plain)
    return text


def located_words(text: str) -> list[LocatedWord]:
    """The same words as `words`, each with its place."""
    return [
        LocatedWord(word, stretch.start(), stretch.end())
        for stretch in _stretches(text).finditer(text)
        for word in _words_of(stretch.group())
    ]


def folded(text: str) -> str:
    """The folded words joined by single spaces: for comparing names and sorting titles."""
    return " ".join(words(text))


# one version after the other has mostly the same paragraphs
@lru_cache(maxsize=4096)
def count_words(text: str) -> int:
    """How many words a person would count: stretches between spaces; characters in scripts without spaces."""
    if text.isascii() or _MAYBE_SPACELESS.search(text) is None:
        return len(text.split())
    return len(_COUNTED.findall(text))


def _without_typography(text: str) -> str:
    if not text.isascii():
        for character in _TYPOGRAPHY:
            text = text.replace(character, " ")
    return text


@lru_cache(maxsize=1024)
def _alone(character: str) -> str | None:
    """What a character beyond ASCII folds to in any text, None where the characters around it may matter."""
    if character in _TYPOGRAPHY:
        return " "
    if _BEYOND_LATIN.match(character):
        return None
    if _LATIN_STRETCH.match(character) is None:
        return " "
    return _NO_LETTER.sub(" ", _plain(character))


def _stretches(text: str) -> Any:
    return _LATIN_STRETCH if _BEYOND_LATIN.search(text) is None else _STRETCH


@lru_cache(maxsize=8192)
def _words_of(stretch: str) -> tuple[str, ...]:
    if stretch.isascii():
        return (stretch.lower(),)
    plain = _plain(stretch)
    return tuple(_ASCII_WORD.findall(plain) if plain.isascii() else _WORD.findall(plain))


def _plain(text: str) -> str:
    plain = _OPTIONAL_MARK.sub("", unicodedata.normalize("NFKD", text.casefold()))
    return unicodedata.normalize("NFC", plain.casefold())
