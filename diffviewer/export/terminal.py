"""Styled text for terminals: words wrapped to a width counted in columns, styles by escape sequences or by marks."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

Style = Literal[
    "plain", "bold", "dim", "removed", "added", "moved", "moved_old", "shifted", "note", "sign_removed", "sign_added"
]

# the eight basic colours, which follow the terminal's own light or dark theme
_ESCAPES: dict[Style, str] = {
    "bold": "1",
    "dim": "2",
    "removed": "31;9",
    "added": "32;4",
    "moved": "35",
    "moved_old": "35;9",
    "shifted": "35",  # without a mark: a moved paragraph says where it went, and its edits must stay visible
    "note": "35;1",
    "sign_removed": "31;1",
    "sign_added": "32;1",
}
_MARKS: dict[Style, tuple[str, str]] = {
    "removed": ("[-", "-]"),
    "added": ("{+", "+}"),
    "moved": ("{~", "~}"),
    "moved_old": ("[~", "~]"),
}
_RESET = "\x1b[0m"


@dataclass(frozen=True, slots=True)
class Bit:
    """Some text in one style."""

    text: str
    style: Style = "plain"


def wrapped(bits: Iterable[Bit], width: int | None, *, colour: bool, indent: str = "") -> Iterator[str]:
    """The lines of the text, each at most `width` columns with `indent` before all but the first; None: unwrapped.

    The first line lacks the indent, so that the caller can put something of the same width there. A line break in the
    text begins a new line. Styles end with each line and begin again on the next.
    """
    marked = list(bits) if colour else [Bit(bit.text, bit.style) for bit in _with_marks(bits)]
    room = None if width is None else max(10, width - len(indent))
    for number, line in enumerate(_lines(_words(marked), room)):
        yield (indent if number else "") + painted(line, colour)


def columns(text: str) -> int:
    """How many columns of a terminal the text takes."""
    return sum(_char_columns(char) for char in text)


def safe(text: str) -> str:
    """The text without what could steer a terminal or turn the writing direction; such characters are spelled out."""
    return "".join(char if _is_safe(char) else f"<U+{ord(char):04X}>" for char in text)


def _is_safe(char: str) -> bool:
    if char == "\n":
        return True
    category = unicodedata.category(char)
    if category == "Cf":  # joiners shape letters and emoji, the soft hyphen is harmless; bidirectional controls are not
        return char in "\u00ad\u200b\u200c\u200d\u2060\ufeff"
    return category not in {"Cc", "Cs", "Zl", "Zp"}


def _char_columns(char: str) -> int:
    if " " <= char <= "~":
        return 1
    if unicodedata.category(char) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _with_marks(bits: Iterable[Bit]) -> Iterator[Bit]:
    """The bits with marks around them in place of styles."""
    for bit in bits:
        before, after = _MARKS.get(bit.style, ("", ""))
        yield Bit(before + bit.text + after)


def _words(bits: Iterable[Bit]) -> Iterator[list[Bit]]:
    """Pieces that stay on one line: a run of white space, a line break, a word, each maybe in several styles.

    A character two columns wide is a word of its own, as lines of Chinese or Japanese break between any two.
    """
    word: list[Bit] = []
    kind = ""
    for bit in bits:
        start = 0  # of what is not in a word yet: pieces are cut out whole, since one may be the whole of a large file
        for at, char in enumerate(bit.text):
            wide = _char_columns(char)
            now = "\n" if char == "\n" else " " if char.isspace() else "wide" if wide == 2 else "word"
            if (word or start < at) and (now != kind or now in ("\n", "wide")):
                yield _longer(word, bit, start, at)
                word, start = [], at
            kind = now if wide or not (word or start < at) else kind
        word = _longer(word, bit, start, len(bit.text))
    if word:
        yield word


def _longer(word: list[Bit], bit: Bit, start: int, end: int) -> list[Bit]:
    """The word with this stretch of a bit behind it; what has one style is one bit."""
    if start == end:
        return word
    if word and word[-1].style == bit.style:
        return [*word[:-1], Bit(word[-1].text + bit.text[start:end], bit.style)]
    return [*word, Bit(bit.text[start:end], bit.style)]


def _lines(words: Iterable[list[Bit]], room: int | None) -> Iterator[list[Bit]]:
    line: list[Bit] = []
    space: list[Bit] = []  # shown only if a word follows on the same line
    used = 0
    for word in words:
        text = "".join(bit.text for bit in word)
        if text == "\n":
            yield line
            line, space, used = [], [], 0
        elif text.isspace():
            space = word if line else []
        else:
            if room is not None and line and used + _size(space) + _size(word) > room:
                yield line
                line, space, used = [], [], 0
            line += space
            used, space = used + _size(space), []
            for part in _cut(word, room):
                if room is not None and line and used + _size(part) > room:
                    yield line
                    line, used = [], 0
                line += part
                used += _size(part)
    yield line


def _cut(word: list[Bit], room: int | None) -> Iterator[list[Bit]]:
    """The word whole, or as many pieces as it needs lines."""
    if room is None or _size(word) <= room:
        yield word
        return
    part: list[Bit] = []
    used = 0
    for bit in word:
        start = 0
        for at, char in enumerate(bit.text):
            wide = _char_columns(char)
            if used + wide > room and (part or start < at):
                yield _longer(part, bit, start, at)
                part, start, used = [], at, 0
            used += wide
        part = _longer(part, bit, start, len(bit.text))
    yield part


def _size(bits: Iterable[Bit]) -> int:
    return sum(columns(bit.text) for bit in bits)


def painted(line: Iterable[Bit], colour: bool) -> str:
    """One line with its escape sequences, or without colour as it is."""
    parts: list[str] = []
    for style, bits in groupby(line, key=lambda bit: bit.style):
        text = "".join(bit.text for bit in bits)
        escape = _ESCAPES.get(style) if colour else None
        parts.append(f"\x1b[{escape}m{text}{_RESET}" if escape else text)
    return "".join(parts)
