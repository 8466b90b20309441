"""Nodes -> pieces of text in reading order: one for each paragraph, heading, list item, quotation, caption."""

import re
from dataclasses import dataclass

from diffviewer.extract.nodes import HEADINGS, Node
from diffviewer.extract.text import clean
from diffviewer.models import BlockKind
from diffviewer.parts import Why

_CAPTION_MARKS = frozenset(
    (
        "caption",
        "captions",
        "credit",
        "credits",
        "figcaption",
        "photo credit",
        "image credit",
        "bildunterschrift",
        "legende",
    )
)


@dataclass(slots=True)
class Piece:
    """A stretch of text that stands by itself. `node` is the element that holds it, `linked` counts its characters
    (without white space) that lead elsewhere, `label` is the text before its first link. `why` says why it is left out.
    """

    kind: BlockKind
    text: str
    node: Node
    linked: int
    label: str
    voted: bool = False
    why: Why | None = None

    @property
    def key(self) -> tuple[int, str]:
        """Equal for the same stretch of a page, whenever it was collected."""
        return self.node.order, self.text

    @property
    def size(self) -> int:
        """Its characters, without white space."""
        return len(self.text) - self.text.count(" ")

    @property
    def weight(self) -> int:
        """Its size in letters of an alphabet: a Chinese, Japanese or Korean character says as much as two or three."""
        return self.size if self.text.isascii() else self.size + 3 * len(_DENSE.findall(self.text)) // 2


_SAYING = re.compile(r"[\w\U0001f000-\U0010ffff]")
_DENSE = re.compile(r"[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff]")


def pieces_of(root: Node) -> list[Piece]:
    """The pieces below `root`, in document order. Two line breaks end a paragraph, one is a space."""
    walk = _Walk()
    walk.run(root)
    return walk.pieces


class _Walk:
    """Collects pieces; the stack holds what is left to do, so depth costs nothing."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.parts: list[str] = []
        self.linked = 0
        self.label: str | None = None
        self.holder: Node | None = None

    def run(self, root: Node) -> None:
        stack: list[tuple[Node | str | None, Node, bool]] = [(root, root, False)]
        while stack:
            item, holder, in_link = stack.pop()
            if item is None:
                self.flush()
                continue
            if isinstance(item, str):
                self.add(item, holder, in_link)
                continue
            if item.tag == "br":
                self.parts.append("\n")
                continue
            if item.tag == "table" and _is_data(item):
                self.flush()
                self.table(item)
                continue
            if item.blocky:
                self.flush()
                stack.append((None, holder, False))
                holder = item
            link = in_link or (item.tag == "a" and bool(item.linked))
            stack.extend((child, holder, link) for child in reversed(item.children))
        self.flush()

    def add(self, text: str, holder: Node, in_link: bool) -> None:
        if self.holder is None:
            self.holder = holder
        if in_link:
            if self.label is None:
                self.label = "".join(self.parts)
            self.linked += len("".join(text.split()))
        # in the source a line break is white space; only <br> breaks
        self.parts.append(text.replace("\n", " "))

    def flush(self) -> None:
        holder, raw = self.holder, "".join(self.parts)
        linked, label = self.linked, self.label
        self.parts, self.linked, self.label, self.holder = [], 0, None, None
        if holder is None:
            return
        texts = [clean(part) for part in _paragraphs(raw)]
        # a row of stars divides, it says nothing
        texts = [text for text in texts if _SAYING.search(text)]
        kind = _kind(holder)
        for text in texts:
            whole = len(texts) == 1
            self.pieces.append(Piece(kind, text, holder, linked if whole else 0, clean(label or "") if whole else text))

    def table(self, table: Node) -> None:
        for row in table.nodes():
            if row.tag != "tr":
                continue
            cells = [clean(cell.text()) for cell in row.children if isinstance(cell, Node)]
            text = " | ".join(cell for cell in cells if cell)
            if text:
                self.pieces.append(Piece(BlockKind.PARAGRAPH, text, row, row.linked, ""))


def _paragraphs(raw: str) -> list[str]:
    """Split at empty lines; at a single break only where whole paragraphs stand on both sides of every break."""
    parts = re.split(r"\n[^\S\n]*(?:\n[^\S\n]*)+", raw)
    split: list[str] = []
    for part in parts:
        lines = [line for line in part.split("\n") if line.strip()]
        whole = len(lines) > 1 and all(len(line) > 60 and _ENDED.search(line) for line in lines[:-1])
        split.extend(lines if whole else [part])
    return split


_ENDED = re.compile(r"[.!?…。！？؟।][\"\'”’»)\]]*\s*$")


def _is_data(table: Node) -> bool:
    """Whether a table holds data, rather than the layout of the page: short cells, and several of them in a row."""
    cells = rows = 0
    for node in table.nodes():
        if node.tag == "table" and node is not table:
            return False
        if node.tag == "tr":
            rows += 1
        elif node.tag in ("td", "th"):
            cells += 1
            if node.size > 400:
                return False
    return rows > 1 and cells >= 2 * rows and table.linked < 0.5 * table.size


def _kind(holder: Node) -> BlockKind:
    node: Node | None = holder
    for _ in range(6):
        if node is None or node.tag in ("article", "main", "body"):
            break
        if node.tag in HEADINGS or node.tag == "summary":
            return BlockKind.HEADING
        if node.tag in ("figcaption", "caption", "figure") or node.marks & _CAPTION_MARKS:
            return BlockKind.QUOTE if node.tag == "figure" and _quoted(holder, node) else BlockKind.CAPTION
        if node.tag in ("li", "dt", "dd"):
            return BlockKind.LIST_ITEM
        if node.tag == "blockquote":
            return BlockKind.QUOTE
        node = node.parent
    return BlockKind.PARAGRAPH


def _quoted(holder: Node, figure: Node) -> bool:
    """Whether the text of a figure is a quotation set in it, not what stands under a picture."""
    node: Node | None = holder
    while node is not None and node is not figure:
        if node.tag == "blockquote":
            return True
        node = node.parent
    return False
