"""The tree of a page -> the blocks of its article. The only file that knows the extraction library."""

import re
from dataclasses import dataclass, field
from importlib.metadata import version
from itertools import groupby

from lxml.html import HtmlElement
from trafilatura import bare_extraction
from trafilatura.settings import Document, Extractor

from diffviewer.extract.corrections import is_correction
from diffviewer.extract.dateline import says_only_when
from diffviewer.extract.furniture import (
    is_boilerplate,
    is_label,
    is_link_out,
    prune,
    prune_cards,
    prune_other_articles,
)
from diffviewer.extract.metadata import Metadata
from diffviewer.extract.nodes import HEADINGS, Node, build
from diffviewer.extract.pieces import Piece, pieces_of
from diffviewer.extract.region import find_flow, is_running_text
from diffviewer.extract.ruling import Ruling
from diffviewer.extract.standfirst import find_standfirst
from diffviewer.extract.structured import text_of
from diffviewer.extract.text import clean
from diffviewer.models import Block, BlockKind
from diffviewer.parts import Why

EXTRACTOR = f"diffviewer 1 (trafilatura {version('trafilatura')})"


@dataclass(slots=True)
class Article:
    """The article of a page. `whole` are the pieces of all the page, before anything was taken out of it, and `seen`
    those that were looked at last, with why they are left out; both only where they are asked for.

    `stated`: the text is the one in the structured data, since the page shows less.
    """

    blocks: tuple[Block, ...] = ()
    kept: list[Piece] = field(default_factory=list)
    whole: list[Piece] = field(default_factory=list)
    seen: list[Piece] = field(default_factory=list)
    stated: bool = False


def article_blocks(tree: HtmlElement, meta: Metadata, ruling: Ruling | None = None) -> tuple[Block, ...]:
    """Return the blocks of the article in reading order; none where there is no article. Changes the tree."""
    return read_article(tree, meta, ruling or Ruling(tree, ()), whole=False).blocks


def read_article(tree: HtmlElement, meta: Metadata, ruling: Ruling, *, whole: bool) -> Article:
    """Find the article of a page, under its rules. Changes the tree. `whole`: say also what is left out."""
    body = tree.find("body")
    article = Article()
    if body is not None:
        root = build(body)
        if whole or ruling.keeps:
            article.whole = pieces_of(root)
        article.kept = _from_page(root, body, meta, article.seen)
    found = tuple(map(_block, article.kept))
    stated = _from_data(meta)
    # a page that is filled by its scripts, or shows only a beginning, says the whole text in its structured data
    if _length(found) < 0.4 * _length(stated):
        article.stated = True
        article.blocks = tuple(block for block in stated if not ruling.hides_text(block.text))
        return article
    article.kept = ruling.applied(article.kept, article.whole)
    article.blocks = tuple(map(_block, article.kept))
    return article


def _block(piece: Piece) -> Block:
    return Block(BlockKind.CORRECTION if is_correction(piece.text) else piece.kind, piece.text)


def _from_page(root: Node, body: HtmlElement, meta: Metadata, seen: list[Piece]) -> list[Piece]:
    headline = _headline(root, meta.title)
    notes = prune(root, frozenset((headline, *headline.ancestors())) if headline else frozenset())
    prune_other_articles(root, headline)
    prune_cards(root, headline)
    seen += pieces_of(root)
    pieces = [piece for piece in seen if not says_only_when(piece)]
    _vote(pieces, body)
    flow = [piece for piece in find_flow(root, pieces, headline) if piece.text != meta.title]
    kept = _select(flow)
    if not kept:
        return []
    lead = find_standfirst(pieces, kept, headline, meta)
    for piece in lead:
        piece.kind = BlockKind.STANDFIRST
    lead = list({_key(piece.text): piece for piece in reversed(lead)}.values())[::-1]
    said = {_key(piece.text) for piece in lead}
    kept = lead + [piece for piece in kept if _key(piece.text) not in said]
    # the title may be stated otherwise than it is shown; what is shown must not be lost
    if headline is not None and _key(headline.text()) not in _key(meta.title):
        kept = [*pieces_of(headline), *kept]
    told = {piece.text for piece in kept}
    kept += [piece for piece in _once(notes) if piece.text not in told]
    return kept


def _from_data(meta: Metadata) -> tuple[Block, ...]:
    """The text that the structured data states, a paragraph a line."""
    text = text_of(meta.data.get("articleBody"))
    if "<p" in text or "<br" in text:
        text = re.sub(r"<[^<>]{1,200}>", "\n", text)
    return tuple(Block(BlockKind.PARAGRAPH, line) for part in text.splitlines() if (line := clean(part)))


def _length(blocks: tuple[Block, ...]) -> int:
    return sum(len(block.text) for block in blocks)


def _once(pieces: list[Piece]) -> list[Piece]:
    """The pieces as they stand on the page, each text once."""
    return list({piece.text: piece for piece in sorted(pieces, key=lambda piece: piece.node.order)}.values())


def _headline(root: Node, title: str) -> Node | None:
    """The <h1> that says the title, or the only one, or another element that says nothing but the title."""
    shown = [node for node in root.nodes() if node.tag == "h1" and node.size]
    key = _key(title)
    if len(key) < 10:
        return shown[0] if len(shown) == 1 else None
    same = next((node for node in shown if _key(node.text()) == key), shown[0] if len(shown) == 1 else None)
    if same is not None:
        return same
    size = len(title) - title.count(" ")
    near = [node for node in root.nodes() if node.size == size and 2 * node.linked < node.size]
    named = [node for node in near if _key(node.text()) == key]
    return next((node for node in named if node.tag in HEADINGS), named[0] if named else None)


def _key(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).lower()


def _vote(pieces: list[Piece], body: HtmlElement) -> None:
    """Mark the pieces that the library takes for the article."""
    found = bare_extraction(body.getroottree().getroot(), options=Extractor(precision=True, comments=False, fast=True))
    if not isinstance(found, Document):
        return
    elements = found.body.iter("p", "head", "item", "quote", "row", "cell", "fw", "ab")
    texts = [_key("".join(element.itertext())) for element in elements]
    single, joined = set(texts), "".join(texts)
    for piece in pieces:
        key = _key(piece.text)
        piece.voted = key in single or (len(key) >= 25 and key in joined)


def _select(flow: list[Piece]) -> list[Piece]:
    """What of the pieces where the article stands is article."""
    neighbours = {piece.node.parent for piece in flow if piece.voted and piece.weight >= 40}
    makes = {_make(piece.node) for piece in flow if piece.voted and piece.weight >= 40}
    out = _leading_away(flow)
    kept: list[Piece] = []
    dropped = 0
    for piece in flow:
        like = (
            piece.voted
            or piece.node.parent in neighbours
            or _make(piece.node) in makes
            or _is_listed_beside(piece, neighbours)
        )
        if piece.kind is BlockKind.CAPTION:
            kept.append(piece)
            continue
        quoted = _says_much(piece) or _goes_on(kept, piece, dropped)
        piece.why = _why_left_out(piece, id(piece) in out, like or quoted)
        if piece.why is not None:
            dropped += 1
            continue
        if kept and kept[-1].kind is BlockKind.HEADING and _is_left_alone(kept[-1], piece, dropped):
            kept.pop().why = Why.LONE_HEADING
        kept.append(piece)
        dropped = 0
    while kept and kept[-1].kind in (BlockKind.HEADING, BlockKind.CAPTION):
        kept.pop().why = Why.LONE_HEADING
    return kept


def _why_left_out(piece: Piece, leads_away: bool, is_text: bool) -> Why | None:
    if leads_away:
        return Why.LEADS_AWAY
    if is_label(piece.text):
        return Why.ADVERT
    if is_boilerplate(piece.text, piece.linked):
        return Why.PROMPT
    return None if is_text else Why.UNLIKE


def _is_listed_beside(piece: Piece, neighbours: set[Node | None]) -> bool:
    """Whether a piece is an item of a list that stands beside paragraphs of the text."""
    around = piece.node.parent
    return (
        piece.kind is BlockKind.LIST_ITEM
        and not piece.linked
        and around is not None
        and around.tag in ("ul", "ol")
        and around.parent in neighbours
    )


def _says_much(piece: Piece) -> bool:
    """Whether a list item or a quotation is one of the text, even if the library leaves it out."""
    least = {BlockKind.QUOTE: 30, BlockKind.LIST_ITEM: 60}.get(piece.kind)
    return least is not None and piece.weight > least and 3 * piece.linked < piece.size


def _goes_on(kept: list[Piece], piece: Piece, dropped: int) -> bool:
    """Whether a piece is the rest of a quotation, such as who said it."""
    return bool(kept) and not dropped and piece.kind is BlockKind.QUOTE and kept[-1].kind is BlockKind.QUOTE


def _make(node: Node) -> tuple[object, ...]:
    """How an element and what holds it are made: elements of one make play the same part on a page."""
    chain = [node, *node.ancestors()][:3]
    return tuple(part for n in chain for part in (n.tag, n.marks))


def _leading_away(flow: list[Piece]) -> set[int]:
    """The pieces that lead to other pages: links by themselves, and whole lists that are mostly links."""
    out = {id(p) for p in flow if is_link_out(p.text, p.size, p.linked, p.label)}
    for _, group in groupby(flow, key=lambda piece: (piece.kind, id(piece.node.parent))):
        items = list(group)
        if items[0].kind is BlockKind.LIST_ITEM and sum(p.linked for p in items) > 0.6 * sum(p.size for p in items):
            out.update(id(piece) for piece in items)
    for before, heading, after in zip([None, *flow], flow, flow[1:], strict=False):
        # a heading in the text may be a link; what makes it one of the text is the text below it
        heads = heading.kind is BlockKind.HEADING and (before is None or before.kind is not BlockKind.HEADING)
        if heads and is_running_text(after) and after.node.parent is heading.node.parent:
            out.discard(id(heading))
    return out


def _is_left_alone(heading: Piece, after: Piece, dropped: int) -> bool:
    """Whether the text below a heading was furniture, so that the heading is too."""
    if after.kind is BlockKind.HEADING:
        return dropped > 0 or (heading.node.tag == after.node.tag and heading.node.parent is not after.node.parent)
    return dropped > 1
