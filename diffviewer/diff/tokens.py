"""Text to tokens, and tokens to one character each, so that a sequence of them is a plain string.

A token is what stands between white space, punctuation included, since a reader takes in "forum," as one thing. Dashes
and ellipses glued between words are tokens of their own. In scripts without spaces between words a token is one
user-perceived character, or a run of katakana. No token boundary falls inside a word or a grapheme cluster (Unicode
Standard Annex 29).
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import accumulate
from operator import add
from typing import TYPE_CHECKING

from diffviewer.diff.cancelling import STEP, Check, slices
from diffviewer.diff.options import Options

if TYPE_CHECKING:
    import regex

# Thai and Lao, Myanmar, Khmer, kana with ideographic punctuation, Han, wide forms
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3001-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff9f\U00020000-\U0003ffff"
)
_SINGLE = re.compile(f"[{_UNSPACED}]")
_KATAKANA = re.compile("[\u30a1-\u30ff\uff66-\uff9f]")
_GLUE = re.compile(r"(?<=\S)(—+|(?:-{2,}|\.{2,}|…+)(?=\w))(?=\S)")
_SPECIAL = re.compile(f"[{_UNSPACED}—…]|-{{2}}|\\.{{2}}")
_AFTER_SPACE = re.compile(r"\s([^\x00-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u20cf])")
# letters and signs of which each is a cluster of its own, whatever stands beside it
_ALONE = re.compile("[\x20-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*")

_QUOTES = str.maketrans({**dict.fromkeys("’‘‚‛′`´ʼ", "'"), **dict.fromkeys("“”„‟«»″", '"')})
_DASHES = str.maketrans(dict.fromkeys("–—‑‐―−", "-"))
_SIGNS = frozenset("`´^~|=+<>$")  # which Unicode does not call punctuation
_NUMBER = r"\p{N}+(?:[.,:/\u00a0\u202f']?\p{N}+)*"
_ASCII_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]+")

_SHORT = 2000  # characters of a paragraph whose tokens are worth remembering
_LARGEST = 0x10FFFD
OLD_ONLY, NEW_ONLY = chr(_LARGEST + 1), chr(_LARGEST + 2)
"""Codes that no token of the other side has."""


def split(text: str, check: Check = lambda: None) -> list[str]:
    """The tokens of a text, in order; they are stretches of it, and white space is left out."""
    if not text.isascii() and _has_mark_on_space(text):
        return _split_clusters(text, check)
    if not _SPECIAL.search(text):
        return text.split()
    tokens: list[str] = []
    for chunk in text.split():
        if _SPECIAL.search(chunk):
            tokens += _split_clusters(chunk, check)
        else:
            tokens.append(chunk)
    return tokens


def _split_clusters(text: str, check: Check) -> list[str]:
    """Tokens found cluster by cluster, for what white space alone does not divide."""
    parts: list[str] = []
    run: list[str] = []
    before = ""
    for count, cluster in enumerate(_clusters(text)):
        if count % STEP == 0:
            check()
        kind = _kind(cluster)
        # a mark that sits on a space keeps it, and begins a token with it
        if run and (kind != before or kind == "single" or cluster[0].isspace()):
            parts.append("".join(run))
            run = []
        if kind != "space":
            run.append(cluster)
        before = kind
    if run:
        parts.append("".join(run))
    return [piece for part in parts for piece in _GLUE.split(part) if piece]


def _clusters(text: str) -> Iterator[str]:
    if _ALONE.fullmatch(text):
        return iter(text)
    return (found.group() for found in _pattern(r"\X").finditer(text))


def _has_mark_on_space(text: str) -> bool:
    """Whether something that joins what is before it stands after white space: it belongs to that space."""
    return any(map(_is_joined, set(_AFTER_SPACE.findall(text))))


@cache
def _is_joined(letter: str) -> bool:
    return _pattern(r"[\p{M}\p{Grapheme_Extend}\u200d]").match(letter) is not None


@cache
def _pattern(pattern: str) -> "regex.Pattern[str]":
    # slow to import, and seldom needed: not for plain letters and common signs
    import regex

    return regex.compile(pattern)


def _without_punctuation(token: str) -> str:
    if token.isascii():
        return _ASCII_PUNCTUATION.sub("", token)
    return "".join(letter for letter in token if letter not in _SIGNS and unicodedata.category(letter)[0] != "P")


def _kind(cluster: str) -> str:
    if cluster.isspace():
        return "space"
    if _KATAKANA.match(cluster):
        return "katakana"
    return "single" if _SINGLE.match(cluster) else "word"


def comparison_key(options: Options) -> Callable[[str], str]:
    """What of a token is compared. Composed and decomposed letters are always the same (NFC)."""

    def key(token: str) -> str:
        if not token.isascii():
            token = unicodedata.normalize("NFC", token)
        if options.ignore_quotes_and_dashes:
            token = token.translate(_QUOTES).translate(_DASHES)
        if options.ignore_numbers:
            token = _pattern(_NUMBER).sub("0", token)
        if options.ignore_punctuation:
            token = _without_punctuation(token)
        if options.ignore_case:
            token = token.casefold()
        return token

    return key


class Codes(dict[str, str]):
    """Token -> the character that stands for all tokens with the same key.

    Past a million distinct tokens a new one counts as found on its own side only.
    """

    def __init__(self, options: Options) -> None:
        super().__init__()
        self._key = comparison_key(options)
        self._letter_for_letter = options == Options(
            finest=options.finest, ignore_white_space=options.ignore_white_space
        )
        self._by_key: dict[str, str] = {}
        self.loose = _LooseCodes()
        self.overflow = OLD_ONLY

    def __missing__(self, token: str) -> str:
        # the commonest case by far, whose key is the token itself
        key = token if self._letter_for_letter and token.isascii() else self._key(token)
        code = self._by_key.get(key)
        if code is None:
            number = len(self._by_key) + 1
            if number > _LARGEST:
                return self.overflow
            code = self._by_key[key] = chr(number)
        self[token] = code
        return code

    def learn(self, tokens: Sequence[str]) -> None:
        """Give codes to all tokens that have none, as asking for one after another would, in less time."""
        if not self._letter_for_letter:
            return
        fresh = [token for token in dict.fromkeys(tokens) if token not in self]
        keys = [token if token.isascii() else unicodedata.normalize("NFC", token) for token in fresh]
        start = len(self._by_key) + 1
        if start + len(keys) <= _LARGEST:
            new = [key for key in dict.fromkeys(keys) if key not in self._by_key]
            self._by_key.update(zip(new, map(chr, range(start, start + len(new))), strict=True))
            self.update(zip(fresh, map(self._by_key.__getitem__, keys), strict=True))

    @property
    def is_one_to_one(self) -> bool:
        """Whether no two tokens share a code."""
        return len(self) == len(self._by_key)

    def is_empty(self, token: str) -> bool:
        """Whether nothing of a token is compared, such as a bare dash where punctuation is ignored."""
        return not self._key(token)


class _LooseCodes(dict[str, str]):
    """Token -> its character, cleared of case and punctuation; nothing where no word is left."""

    def __init__(self) -> None:
        super().__init__()
        self._by_key: dict[str, str] = {"": ""}

    def __missing__(self, token: str) -> str:
        key = _cleared(token)
        code = self[token] = self._by_key.setdefault(key, chr(len(self._by_key) % _LARGEST + 1))
        return code


@lru_cache(maxsize=1 << 14)
def _cleared(token: str) -> str:
    """A token without case and punctuation."""
    return _without_punctuation(token).casefold()


@lru_cache(maxsize=512)
def _split_lately(paragraph: str) -> list[str]:
    """Like `split`: one version is compared with many, and versions share most of their paragraphs."""
    return split(paragraph)


class Side:
    """One side's paragraphs as tokens.

    `first[p]` numbers paragraph p's first token, one entry more ends the last; `counts` says how often a code occurs.
    """

    def __init__(self, paragraphs: Sequence[str], codes: Codes, check: Check) -> None:
        self.paragraphs = paragraphs
        self.words: list[str] = []
        self.first = [0]
        for number, paragraph in enumerate(paragraphs):
            if number % 64 == 0 or len(paragraph) > STEP:
                check()
            self.words += _split_lately(paragraph) if len(paragraph) <= _SHORT else split(paragraph, check)
            self.first.append(len(self.words))
        self._codes = codes
        parts: list[str] = []
        for start, end in slices(len(self.words), check):
            words = self.words[start:end]
            codes.learn(words)
            parts += map(codes.__getitem__, words)
        self.code = "".join(parts)
        self.counts: Counter[str] = Counter()
        for start, end in slices(len(self.code), check):
            self.counts.update(self.code[start:end])

    def __len__(self) -> int:
        return len(self.words)

    def text(self, paragraph: int) -> str:
        """The codes of one paragraph's tokens."""
        return self.code[self.first[paragraph] : self.first[paragraph + 1]]

    def size(self, paragraph: int) -> int:
        """How many tokens a paragraph has."""
        return self.first[paragraph + 1] - self.first[paragraph]

    def tokens(self, paragraphs: tuple[int, int]) -> tuple[int, int]:
        """The tokens of adjacent paragraphs, from the first up to the last, as start and end."""
        return self.first[paragraphs[0]], self.first[paragraphs[1]]

    def loose_text(self, paragraph: int) -> str:
        """Like `text`, but words that differ only in case or punctuation are the same, and bare punctuation is gone."""
        start, end = self.tokens((paragraph, paragraph + 1))
        return "".join(map(self._codes.loose.__getitem__, self.words[start:end]))


def offsets(text: str, tokens: Sequence[str], check: Check) -> list[tuple[int, int]]:
    """Where the tokens of `split(text)` begin and end in the text, in code points."""
    if text.isascii() and " ".join(tokens) == text:  # as nearly all are
        sizes = list(map(len, tokens))
        starts = list(accumulate([size + 1 for size in sizes], initial=0))
        return list(zip(starts, map(add, starts, sizes), strict=False))
    places = []
    end = 0
    for count, token in enumerate(tokens):
        if count % STEP == 0:
            check()
        start = text.index(token, end)
        end = start + len(token)
        places.append((start, end))
    return places
