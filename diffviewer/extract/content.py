"""The tree of a page -> the blocks of its article. The only file that knows the extraction library."""

from importlib.metadata import version
from typing import Any

from lxml.html import HtmlElement
from trafilatura import bare_extraction
from trafilatura.settings import Document, Extractor

from diffviewer.extract.text import clean
from diffviewer.models import Block, BlockKind

EXTRACTOR = f"diffviewer 1 (trafilatura {version('trafilatura')})"

_KINDS = {
    "p": BlockKind.PARAGRAPH,
    "head": BlockKind.HEADING,
    "item": BlockKind.LIST_ITEM,
    "quote": BlockKind.QUOTE,
    "row": BlockKind.PARAGRAPH,
}


def article_blocks(tree: HtmlElement) -> tuple[Block, ...]:
    """Return the blocks of the article in `tree`, in reading order; none where there is no article."""
    precise = _blocks(tree, Extractor(precision=True, comments=False))
    usual = () if _length(precise) > 3000 else _blocks(tree, Extractor(comments=False))
    return usual if 2 * _length(precise) < _length(usual) else precise


def _length(blocks: tuple[Block, ...]) -> int:
    return sum(len(block.text) for block in blocks)


def _blocks(tree: HtmlElement, options: Extractor) -> tuple[Block, ...]:
    found = bare_extraction(tree, options=options)
    if not isinstance(found, Document):
        return ()
    blocks: list[Block] = []
    _walk(found.body, BlockKind.PARAGRAPH, blocks)
    return tuple(blocks)


def _walk(element: Any, kind: BlockKind, blocks: list[Block]) -> None:
    """Collect text in reading order; a break ends a block, what is inline stays in it."""
    pieces: list[str] = [element.text or ""]
    kind = _KINDS.get(element.tag, kind)

    def end() -> None:
        if text := clean("".join(pieces)):
            blocks.append(Block(kind, text))
        pieces.clear()

    for child in element:
        if child.tag in ("hi", "ref", "del", "code", "graphic", "cell") or not isinstance(child.tag, str):
            pieces.append("".join(child.itertext()) if isinstance(child.tag, str) else "")
            if child.tag == "cell":
                pieces.append(" ")
        elif child.tag == "lb":
            pieces.append("\n")
        else:
            end()
            _walk(child, kind, blocks)
        pieces.append(child.tail or "")
    end()
