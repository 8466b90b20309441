"""A page as a person can look through it: every part in its order, what is left out among them, and why."""

import re
from collections.abc import Sequence

from lxml.html import HtmlElement

from diffviewer.extract.content import Article, read_article
from diffviewer.extract.corrections import is_correction
from diffviewer.extract.dateline import says_only_when
from diffviewer.extract.furniture import name_of
from diffviewer.extract.metadata import Metadata
from diffviewer.extract.nodes import Node, marks_of
from diffviewer.extract.pieces import Piece
from diffviewer.extract.ruling import Ruling
from diffviewer.models import Block, BlockKind
from diffviewer.parts import Part, Why
from diffviewer.rules import Rule

MOST_PARTS = 5000

_LEVELS = 6  # of elements around a piece that a selector may choose
_MOST_OF_TEXT = 1 / 3  # a selector that holds more of the article chooses the article, not a part of it
_PLAIN = re.compile(r"-?[A-Za-z_][\w-]{1,60}", re.ASCII)


def read_parts(tree: HtmlElement, meta: Metadata, rules: Sequence[Rule]) -> tuple[Part, ...]:
    """The parts of a page, at most `MOST_PARTS`. Changes the tree."""
    ruling = Ruling(tree, rules)
    article = read_article(tree, meta, ruling, whole=True)
    if article.stated:
        parts = [Part(block, True, Why.TEXT) for block in article.blocks]
        return tuple(parts + [Part(_block(piece), False, Why.DATA) for piece in article.whole])[:MOST_PARTS]
    kept = {piece.key: piece for piece in article.kept}
    seen = {piece.key: piece for piece in article.seen}
    # a piece of the article may have lost a few words in its line, such as a hidden label
    nodes = {piece.node.order for piece in article.kept}
    selectors = _Selectors(article)
    found: list[Part] = []
    for piece in article.whole[:MOST_PARTS]:
        rule = ruling.of(piece)
        own = kept.get(piece.key)
        is_in = own is not None or (piece.node.order in nodes and piece.key not in seen)
        why, detail = (Why.TEXT, "") if is_in else _why(piece, seen.get(piece.key), meta, rule)
        if rule is not None and rule.keep == is_in:
            why, detail = Why.LEARNT if rule.learnt else Why.RULE, ""
        found.append(Part(_block(own or piece), is_in, why, detail, selectors.of(piece), rule))
    return tuple(found)


def _block(piece: Piece) -> Block:
    return Block(BlockKind.CORRECTION if is_correction(piece.text) else piece.kind, piece.text)


def _why(piece: Piece, seen: Piece | None, meta: Metadata, rule: Rule | None) -> tuple[Why, str]:
    for node in (piece.node, *piece.node.ancestors()):
        if node.why is not None:
            return node.why, name_of(node) if node.why is Why.NAMED else ""
    if piece.text == meta.title:
        return Why.HEADLINE, ""
    if says_only_when(piece):
        return Why.DATE, ""
    if seen is not None and seen.why is not None:
        return seen.why, ""
    return Why.OUTSIDE, ""


class _Selectors:
    """For each piece the selector of the nearest element around it that does not hold much of the article."""

    def __init__(self, article: Article) -> None:
        self._total = sum(piece.size for piece in article.kept) or 1
        self._held: dict[str, int] = {}
        for piece in article.kept:
            for selector in {name for node in _around(piece.node) for name in _names(node)}:
                self._held[selector] = self._held.get(selector, 0) + piece.size

    def of(self, piece: Piece) -> str:
        """The selector, empty where there is none."""
        for node in _around(piece.node)[:_LEVELS]:
            for selector in _names(node):
                if self._held.get(selector, 0) <= _MOST_OF_TEXT * self._total:
                    return selector
        return ""


def _around(node: Node) -> list[Node]:
    return [above for above in (node, *node.ancestors()) if above.tag not in ("body", "html")]


def _names(node: Node) -> list[str]:
    """How an element can be told from others for more than a day: by its id, or its classes, if people chose them."""
    identity = node.element.get("id") or ""
    names = [f"#{identity}"] if _is_chosen(identity) else []
    classes = [name for name in (node.element.get("class") or "").split() if _is_chosen(name)][:3]
    return [*names, f"{node.tag}.{'.'.join(classes)}"] if classes else names


def _is_chosen(name: str) -> bool:
    """Whether a name is made of words, rather than by a machine for this page or this build."""
    if not _PLAIN.fullmatch(name) or re.search(r"\d{3}", name):
        return False
    return any(len(mark) >= 4 for mark in marks_of(name, ""))
