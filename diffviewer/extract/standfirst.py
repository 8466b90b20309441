"""The standfirst: the sentence or two between the headline and the text."""

import re

from diffviewer.extract.furniture import is_link_out
from diffviewer.extract.metadata import Metadata
from diffviewer.extract.nodes import Node, words
from diffviewer.extract.pieces import Piece
from diffviewer.extract.region import after, is_running_text
from diffviewer.models import BlockKind

# the words that the web's makers use for it
_MARKS = words(
    "standfirst subtitle subheadline subhead subheading subline lead lede intro dek deck excerpt teaser description"
    " summary abstract chapo chapeau epigraph strapline vorspann ingress sapo entradilla bajada sottotitolo occhiello"
    " sommario copete preamble subheader preface"
) | frozenset(("sub title", "sub headline", "sub head", "sub heading", "sub header", "sub tit"))


def find_standfirst(pieces: list[Piece], kept: list[Piece], headline: Node | None, meta: Metadata) -> list[Piece]:
    """Return the pieces of the standfirst, at most a few, in order; they may stand in `kept` or before it.

    It is what stands between the headline and the first paragraph and is called so by its element, is a heading there,
    or says what the page's description says.
    """
    first = next((piece for piece in kept if is_running_text(piece)), None)
    stop = pieces.index(first) + 1 if first in pieces else 0
    found: list[Piece] = []
    start = after(headline, pieces) if headline is not None else 0
    for piece in pieces[start:stop]:
        if piece.kind is BlockKind.CAPTION or not 25 <= len(piece.text) <= 1000:
            continue
        if is_link_out(piece.text, piece.size, piece.linked, piece.label):
            continue
        told = headline is not None and (_says(piece.text, meta.description) or _is_beside(piece, headline))
        if told or _is_called_so(piece):
            found.append(piece)
    return found[:4]


def _is_beside(piece: Piece, headline: Node) -> bool:
    """Whether a piece stands with the headline in a box that has room for hardly anything else."""
    around = set(piece.node.ancestors())
    box = next((node for node in headline.ancestors() if node in around), None)
    return box is not None and box.size < headline.size + 2 * piece.size + 200 and piece.weight > 40


def _is_called_so(piece: Piece) -> bool:
    node: Node | None = piece.node
    for _ in range(3):
        if node is None or node.size > 2 * piece.size + 40:
            return False
        if node.marks & _MARKS or (node.element.get("itemprop") or "").lower() in (
            "description",
            "alternativeheadline",
        ):
            return True
        node = node.parent
    return False


def _says(text: str, description: str) -> bool:
    """Whether a text is the description, or the one is the other cut short."""
    a, b = (re.sub(r"[\W_]+", "", t).lower() for t in (text, description))
    least = min(len(a), len(b))
    return least >= 30 and (a.startswith(b[:least]) if len(b) <= len(a) else b.startswith(a[:least]))
