"""Text as Markdown that shows it to the letter, and marks around it that hold."""

import re
import unicodedata

_SPECIAL = re.compile(r"[\\`*_\[\]|~$]")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
# GitHub would make these a link, a mention of a person or of an issue, with the escapes shown; a comment parts them
_MAGIC = re.compile(r"(?<=[a-z]:)(?=//)|(?<=\bwww)(?=\.)|(?<=@)(?=\w)|(?<=#)(?=\d)|(?<=\bGH-)(?=\d)", re.IGNORECASE)
_WEB_ADDRESS = re.compile(r"https?://[^\s<>\x00-\x20\x7f\\]+", re.IGNORECASE)
_LINE_START = re.compile(r"^(\s*)(?:([-+#=])|(\d+)([.)]))")


def escaped(text: str) -> str:
    """The text as inline Markdown; a line break becomes <br>, a control character its picture."""
    parted = "\0".join(_MAGIC.split(text.replace("\0", "\u2400")))
    safe = _SPECIAL.sub(r"\\\g<0>", "".join(_ENTITIES.get(char, _visible(char)) for char in parted))
    return safe.replace("\0", "<!-- -->").replace("\n", "<br>")


def address(url: str) -> str:
    """An address as a link, where it is one of the web and written as addresses are; else as text."""
    return f"<{url.replace('|', '%7C')}>" if _WEB_ADDRESS.fullmatch(url) else escaped(url)


def line_start(markdown: str) -> str:
    """Inline Markdown for the beginning of a line, where "1." or "-" would begin a list."""
    return _LINE_START.sub(lambda m: f"{m[1]}\\{m[2]}" if m[2] else f"{m[1]}{m[3]}\\{m[4]}", markdown)


def marked(text: str, mark: str, tag: str, before: str, after: str) -> str:
    """The text between two marks such as "**", or in the tag where the marks would not hold.

    `before` and `after` are the Markdown around it. CommonMark's rule of flanking runs: a mark that touches white space
    inside, or punctuation inside and a letter outside, is taken to the letter.
    """
    core = text.strip()
    if not core:
        return escaped(text)
    lead, trail = text[: text.index(core)], text[text.index(core) + len(core) :]
    inner = escaped(core)
    opens = not _is_punctuation(inner[0]) or bool(lead) or _parts(before[-1:])
    closes = not _is_punctuation(inner[-1]) or bool(trail) or _parts(after[:1])
    touching = (not lead and before.endswith(mark[0])) or "<br>" in inner
    framed = f"{mark}{inner}{mark}" if opens and closes and not touching else f"<{tag}>{inner}</{tag}>"
    return f"{escaped(lead)}{framed}{escaped(trail)}"


def _parts(char: str) -> bool:
    return not char or char.isspace() or _is_punctuation(char)


def _is_punctuation(char: str) -> bool:
    return unicodedata.category(char)[0] in "PS"


def _visible(char: str) -> str:
    if char in "\0\n" or unicodedata.category(char) not in {"Cc", "Cs"}:
        return char
    return " " if char == "\t" else chr(0x2400 + ord(char)) if ord(char) < 0x20 else "\ufffd"
