"""Where on a page its article stands: below the headline, around what the library votes for."""

from diffviewer.extract.nodes import Node
from diffviewer.extract.pieces import Piece
from diffviewer.models import BlockKind

# the article stands in the smallest element that holds this share of its text
_SHARE = 0.85
# fewer characters (without white space) are no article
_LEAST = 200


def is_running_text(piece: Piece) -> bool:
    """Whether a piece reads like a paragraph of an article rather than a label, a teaser or a menu."""
    return piece.kind in (BlockKind.PARAGRAPH, BlockKind.QUOTE) and piece.size > 60 and 3 * piece.linked < piece.size


def find_flow(root: Node, pieces: list[Piece], headline: Node | None) -> list[Piece]:
    """Return the pieces among which the article is, in order.

    The votes count below the headline only. Where they are few, or leave out most of the running text beside them,
    the page's own running text decides instead: libraries give up at hidden text and odd markup.
    """
    below = _below(pieces, headline)
    running = [piece for piece in below if is_running_text(piece)]
    if not running:
        return [piece for piece in below if piece.voted]
    votes = [piece for piece in running if piece.voted]
    trusted = _size(votes) >= _LEAST or (votes and votes[0] is running[0])
    scope = _scope(root, headline, votes if trusted else running)
    inside = set(scope.nodes())
    running = [piece for piece in running if piece.node in inside]
    if not trusted or _size(votes) < 0.5 * _size(running):
        for piece in below:
            piece.voted = False
        for piece in running:
            piece.voted = True
        votes = running
    region = set(_smallest(scope, votes, _SHARE).nodes())
    return [
        piece for piece in below if piece.node in region or (piece.voted and piece in votes and piece.node in inside)
    ]


def _below(pieces: list[Piece], headline: Node | None) -> list[Piece]:
    """The pieces after the headline; all where there is none, or nothing follows it."""
    if headline is None:
        return pieces
    inside = set(headline.nodes())
    last = max((i for i, piece in enumerate(pieces) if piece.node in inside), default=-1)
    below = pieces[last + 1 :]
    return below if any(is_running_text(piece) for piece in below) else [p for p in pieces if p.node not in inside]


def _size(pieces: list[Piece]) -> int:
    return sum(piece.size for piece in pieces)


def _scope(root: Node, headline: Node | None, votes: list[Piece]) -> Node:
    """The smallest element around the headline that holds most of the votes."""
    if headline is None:
        return root
    total = _size(votes)
    for node in headline.ancestors():
        inside = set(node.nodes())
        if sum(piece.size for piece in votes if piece.node in inside) >= 0.6 * total:
            return node
    return root


def _smallest(scope: Node, votes: list[Piece], share: float) -> Node:
    """The smallest element in the scope that holds the share of the votes."""
    weight: dict[Node, int] = {}
    for piece in votes:
        for node in (piece.node, *piece.node.ancestors()):
            weight[node] = weight.get(node, 0) + piece.size
    total = weight.get(scope, 0)
    region = scope
    while True:
        held = [c for c in region.children if isinstance(c, Node) and weight.get(c, 0) >= share * total]
        if not held or not total:
            return region
        region = held[0]
