"""Where on a page its article stands: below the headline, around what the library votes for."""

from diffviewer.extract.nodes import Node
from diffviewer.extract.pieces import Piece
from diffviewer.models import BlockKind

# the article stands in the smallest element that holds this share of its text
_SHARE = 0.85


def is_running_text(piece: Piece) -> bool:
    """Whether a piece reads like a paragraph of an article rather than a label, a teaser or a menu."""
    return piece.kind in (BlockKind.PARAGRAPH, BlockKind.QUOTE) and piece.weight > 60 and 3 * piece.linked < piece.size


def find_flow(root: Node, pieces: list[Piece], headline: Node | None) -> list[Piece]:
    """Return the pieces among which the article is, in order.

    The votes count below the headline only, and if they begin where the running text begins or are most of it. Where
    they leave out most of the running text around them, the page's own running text decides instead: libraries give
    up at hidden text and odd markup.
    """
    below = _below(pieces, headline)
    running = [piece for piece in below if is_running_text(piece)]
    if not running:
        return [piece for piece in below if piece.voted]
    votes = [piece for piece in running if piece.voted]
    trusted = bool(votes) and (votes[0] is running[0] or 2 * _size(votes) > _size(running))
    scope = _scope(root, headline, votes if trusted else running)
    running = [piece for piece in running if scope.holds(piece.node)]
    if not trusted or _size(votes) < 0.5 * _size(running):
        for piece in below:
            piece.voted = False
        for piece in running:
            piece.voted = True
        votes = running
    region = _smallest(scope, votes, _SHARE)
    apart = {id(piece) for piece in votes if scope.holds(piece.node)}
    return [piece for piece in below if region.holds(piece.node) or id(piece) in apart]


def _below(pieces: list[Piece], headline: Node | None) -> list[Piece]:
    """The pieces after the headline; all where there is none, or nothing follows it."""
    if headline is None:
        return pieces
    below = pieces[after(headline, pieces) :]
    return below if any(map(is_running_text, below)) else [p for p in pieces if not headline.holds(p.node)]


def after(headline: Node, pieces: list[Piece]) -> int:
    """The number of the first piece behind the headline."""
    return max((i for i, piece in enumerate(pieces) if headline.holds(piece.node)), default=-1) + 1


def _size(pieces: list[Piece]) -> int:
    return sum(piece.weight for piece in pieces)


def _scope(root: Node, headline: Node | None, votes: list[Piece]) -> Node:
    """The smallest element around the headline that holds most of the votes."""
    if headline is None:
        return root
    total = _size(votes)
    for node in headline.ancestors():
        if _size([piece for piece in votes if node.holds(piece.node)]) >= 0.6 * total:
            return node
    return root


def _smallest(scope: Node, votes: list[Piece], share: float) -> Node:
    """The smallest element in the scope that holds the share of the votes."""
    weight: dict[Node, int] = {}
    for piece in votes:
        for node in (piece.node, *piece.node.ancestors()):
            weight[node] = weight.get(node, 0) + piece.weight
    total = weight.get(scope, 0)
    region = scope
    while True:
        held = [c for c in region.children if isinstance(c, Node) and weight.get(c, 0) >= share * total]
        if not held or not total:
            return region
        region = held[0]
