"""The rules of a source at work on one page: what they hide of its article, and what they bring in.

A rule never changes what is made of the rest of the page: it takes pieces out of what was found, or adds some.
"""

from collections.abc import Sequence

from lxml.html import HtmlElement

from diffviewer.extract.pieces import Piece
from diffviewer.rules import LONGEST_PATTERN, Rule, RuleKind, TextRules, deciding

_MOST_ADDED = 500  # pieces that rules bring into one article


class Ruling:
    """The rules, asked about the pieces of one page. Make it before anything is taken out of the tree."""

    def __init__(self, tree: HtmlElement, rules: Sequence[Rule]) -> None:
        self._texts = TextRules(rules)
        self._chosen = [
            (rule, _chosen(tree, rule.pattern)) for rule in rules if rule.kind is RuleKind.SELECTOR and rule.enabled
        ]
        self._any = bool(rules)
        self.keeps = any(rule.keep for rule in rules)

    def of(self, piece: Piece) -> Rule | None:
        """The rule that decides about a piece."""
        if not self._any:
            return None
        found = self._texts.all_of(piece.text)
        if self._chosen:
            around = [piece.node.element, *(node.element for node in piece.node.ancestors())]
            found += [rule for rule, chosen in self._chosen if any(element in chosen for element in around)]
        return deciding(found)

    def hides_text(self, text: str) -> bool:
        """Whether a rule hides a text that stands in no element."""
        rule = self._texts.of(text)
        return rule is not None and not rule.keep

    def applied(self, kept: list[Piece], whole: list[Piece]) -> list[Piece]:
        """The pieces of the article under the rules; those to be added are sought in the `whole` page."""
        if not self._any:
            return kept
        said = {piece.text for piece in kept}
        places = {piece.key for piece in kept}
        for piece in [p for p in whole if p.key not in places] if self.keeps else ():
            rule = self.of(piece)
            if rule is None or not rule.keep or piece.text in said or len(said) > len(places) + _MOST_ADDED:
                continue
            said.add(piece.text)
            later = (at for at, other in enumerate(kept) if other.node.order > piece.node.order)
            kept.insert(next(later, len(kept)), piece)
        rules = [(piece, self.of(piece)) for piece in kept]
        return [piece for piece, rule in rules if rule is None or rule.keep]


def _chosen(tree: HtmlElement, selector: str) -> frozenset[HtmlElement]:
    """The elements that a CSS selector chooses; none where it is not one."""
    from lxml.cssselect import CSSSelector

    if len(selector) > LONGEST_PATTERN:
        return frozenset()
    try:
        return frozenset(CSSSelector(selector, translator="html")(tree))
    except Exception:  # whatever the libraries raise for what a person typed
        return frozenset()
