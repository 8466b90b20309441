"""Plain text and Markdown files -> blocks."""

import re

from diffviewer.extract.text import clean
from diffviewer.models import Block, BlockKind

# a line that was wrapped by an editor or a mail program is about this long
_WRAPPED_LONGEST, _WRAPPED_SHORTEST = 110, 40

_ITEM = re.compile(r"^\s{0,3}(?:[-*+•]|\d{1,3}[.)])\s+(?=\S)")
_HEADING = re.compile(r"^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
_RULE = re.compile(r"^\s*([-*_=]\s*){3,}$")
_FRONT = re.compile(r"\A---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*\r?$\n?", re.S | re.M)


def read_text(text: str) -> tuple[Block, ...]:
    """One paragraph a line, each line to the letter as it is in the file; lines without a letter of text are left out.

    Only where the file is plainly wrapped (empty lines between groups of lines of even length) is a group joined to
    one paragraph.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    groups = _groups(lines)
    if _is_wrapped(groups):
        return tuple(Block(BlockKind.PARAGRAPH, joined) for group in groups if (joined := clean(" ".join(group))))
    return tuple(Block(BlockKind.PARAGRAPH, line) for line in lines if clean(line))


def read_markdown(text: str) -> tuple[str, tuple[Block, ...]]:
    """The title (of the front matter, or the first heading) and the blocks, without the marks of headings and lists."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    title = ""
    if front := _FRONT.match(text):
        named = re.search(r"^title:\s*(.+?)\s*$", front[1], re.M)
        title = clean(named[1].strip("\"'")) if named else ""
        text = text[front.end() :]
    groups = _groups(text.split("\n"))
    joins = any(len(group) > 1 for group in groups) and len(groups) > 1
    blocks: list[Block] = []
    open_kind: BlockKind | None = None
    for group in groups:
        open_kind = None
        for line in group:
            kind, words = _markdown_line(line)
            if not words:
                open_kind = None
                continue
            if kind is BlockKind.HEADING and line.lstrip().startswith("# ") and not title and not blocks:
                title = words
                continue
            if kind is BlockKind.PARAGRAPH and open_kind is not None and joins:
                blocks[-1] = Block(blocks[-1].kind, f"{blocks[-1].text} {words}")
                continue
            blocks.append(Block(kind, words))
            open_kind = None if kind is BlockKind.HEADING else kind
    return title, tuple(blocks)


def _markdown_line(line: str) -> tuple[BlockKind, str]:
    if heading := _HEADING.match(line):
        return BlockKind.HEADING, clean(heading[2])
    if _RULE.match(line):
        return BlockKind.PARAGRAPH, ""
    if item := _ITEM.match(line):
        return BlockKind.LIST_ITEM, clean(line[item.end() :])
    if line.lstrip().startswith(">"):
        return BlockKind.QUOTE, clean(line.lstrip().lstrip("> "))
    return BlockKind.PARAGRAPH, clean(line)


def _groups(lines: list[str]) -> list[list[str]]:
    """The lines between empty lines."""
    groups: list[list[str]] = [[]]
    for line in lines:
        if line.strip():
            groups[-1].append(line)
        elif groups[-1]:
            groups.append([])
    return [group for group in groups if group]


def _is_wrapped(groups: list[list[str]]) -> bool:
    inner = [len(line) for group in groups for line in group[:-1]]
    if len(groups) < 2 or not inner:
        return False
    even = sum(1 for length in inner if _WRAPPED_SHORTEST <= length <= _WRAPPED_LONGEST)
    return even >= 0.9 * len(inner) and all(len(line) <= _WRAPPED_LONGEST for group in groups for line in group)
