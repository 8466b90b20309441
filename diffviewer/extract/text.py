"""Characters: one spelling for what looks the same, so that an invisible difference is never shown as an edit."""

import re
import unicodedata

# line and paragraph separators, tabs, no-break and typographic spaces: all are white space to a reader
_SPACE = re.compile(r"[\s\u00a0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")

# marks that show nothing: soft hyphen, zero-width spaces, joiners of words, invisible operators, fillers
_INVISIBLE = re.compile(
    r"[\u00ad\u200b\u2060\u034f\u115f\u1160\u17b4\u17b5\u2061-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb"
    r"\u2800\u3164]"
)

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffe\uffff]|[\ud800-\udfff]")

# a joiner between two emoji, or between letters of a script that shapes with it, means something; elsewhere it does not
_JOINER = re.compile(r"[\u200c\u200d]")
_SHAPED = re.compile(r"[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefc\u0900-\u0dff\u0e00-\u109f\u1780-\u18af]")

# direction marks and embeddings; they matter only where scripts of both directions meet
_DIRECTION = re.compile(r"[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]")
_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def clean(text: str) -> str:
    """Return `text` in NFC on one line: single spaces, and no character that shows nothing and means nothing.

    Zero-width joiners stay in emoji and in scripts that shape with them; direction marks stay in text that holds
    right-to-left letters.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    text = _CONTROL.sub("", text.replace("\x85", " ").translate(_SPACE_CONTROLS))
    text = _INVISIBLE.sub("", text)
    if _JOINER.search(text):
        text = _JOINER.sub(_joiner, text)
    if _DIRECTION.search(text) and not _RIGHT_TO_LEFT.search(text):
        text = _DIRECTION.sub("", text)
    return _SPACE.sub(" ", unicodedata.normalize("NFC", text)).strip()


_SPACE_CONTROLS = {ord(c): " " for c in "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f"}


def _joiner(match: re.Match[str]) -> str:
    text, at = match.string, match.start()
    before, after = text[:at][-1:], text[at + 1 : at + 2]
    if _SHAPED.match(before):
        return match[0]
    if match[0] == "\u200d" and before and after and ord(before) > 0x203B and ord(after) > 0x203B:
        return match[0]
    return ""
