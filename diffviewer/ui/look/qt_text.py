"""Between Python's text, counted in code points, and Qt's, counted in UTF-16 units."""

import unicodedata
from bisect import bisect_left

# What Qt would break a line at, or not show at all; one for one, so that offsets hold.
_HARMLESS = {ord(c): " " for c in "\t\n\x0b\x0c\r\x1c\x1d\x1e\x85\u2028\u2029"} | dict.fromkeys(
    (*range(0x09), *range(0x0E, 0x1C), 0x1F, 0x7F), "\N{REPLACEMENT CHARACTER}"
)


def utf16_length(text: str) -> int:
    """How many UTF-16 units `text` has. A lone surrogate counts one."""
    return len(text) if text.isascii() else len(text) + sum(c > "\uffff" for c in text)


def harmless(text: str) -> str:
    """`text` for display in one line of Qt: no line breaks or control characters, each replaced by one other."""
    return text if text.isprintable() else text.translate(_HARMLESS)


def isolated(text: str) -> str:
    """`text` for the middle of a line, which it leaves in order even where it is written from the right."""
    return text if text.isascii() else f"\u2068{text}\u2069"


def is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction is written from the right."""
    if text.isascii():
        return False
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction == "L":
            return False
        if direction in ("R", "AL"):
            return True
    return False


class Offsets:
    """Offsets of one text, there and back. Costs nothing where the text has no character beyond U+FFFF."""

    __slots__ = ("_starts", "_wide")

    def __init__(self, text: str) -> None:
        # the characters that take two units: their places in code points, and in units
        self._wide = [] if text.isascii() else [i for i, c in enumerate(text) if c > "\uffff"]
        self._starts = [place + n for n, place in enumerate(self._wide)]

    def to_qt(self, offset: int) -> int:
        """The UTF-16 offset of a code point offset."""
        return offset + bisect_left(self._wide, offset) if self._wide else offset

    def from_qt(self, units: int) -> int:
        """The code point offset of a UTF-16 offset; inside a pair, that of the pair."""
        return units - bisect_left(self._starts, units) if self._wide else units
