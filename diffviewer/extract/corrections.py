"""Notes of corrections: the one thing in a footer or an aside that belongs to the article."""

import re

from diffviewer.extract.nodes import Node, words
from diffviewer.extract.pieces import Piece, pieces_of

# how a note begins, in the languages that most pages are in
_WORDS = (
    "correction|corrections|corrected|clarification|amendment|retraction|erratum|errata|editor[’']?s[’']? note",
    "korrektur|korrekturhinweis|berichtigung|richtigstellung|anmerkung der redaktion|hinweis der redaktion",
    "rectificatif|rectification|précision|note de la rédaction|ndlr",
    "corrección|rectificación|fe de erratas|fe de errores|nota de la redacción|nota del editor",
    "correção|nota da redação|nota do editor|errata corrige|rettifica|nota della redazione",
    "correctie|rectificatie|aanvulling|rettelse|rättelse|rettet|presisering|korjaus|oikaisu|sprostowanie|oprava",
    "düzeltme|διόρθωση|исправление|уточнение|от редакции|виправлення|訂正|更正|정정",
)
_START = re.compile(rf"^\W*(?:{'|'.join(_WORDS)})\b[^:：]{{0,40}}[:：–—(-]", re.I)
# what a note says where it does not call itself one
_SAYINGS = (
    r"\b(?:this|an? (?:earlier|previous|original)|the original) (?:\w+ ){0,3}?"
    r"(?:article|story|post|piece|column|version|headline)\b"
    r".{0,80}?\b(?:amended|corrected|misstated|incorrectly|mistakenly|erroneously|misidentified|clarified)\b",
    r"\bthis (?:article|story|post|piece) (?:was|has been) (?:updated|changed|edited) (?:to|on|at|after)\b",
    r"\bin einer (?:früheren|vorherigen|ersten) (?:version|fassung)\b",
    r"\bdieser (?:artikel|text|beitrag) wurde .{0,60}?(?:korrigiert|geändert|berichtigt|präzisiert|aktualisiert)\b",
    r"\bune (?:première|précédente) version de (?:cet|l[’'])|\bcet article a été (?:modifié|corrigé|mis à jour)\b",
    r"\buna versión (?:anterior|previa) de est[ea]\b|\beste artículo (?:fue|ha sido) (?:modificado|corregido)\b",
    r"\bin een eerdere versie van dit\b|\buma versão anterior d(?:este|esta)\b",
)
_SAYS = re.compile("|".join(_SAYINGS), re.I)
# every note holds one of these; most footers hold none, and need no closer look
_STEMS = (
    "correct", "clarif", "amend", "retract", "errat", "editor", "article", "story", "version", "updated", "korrektur",
    "korrigiert", "berichtig", "richtigst", "redaktion", "fassung", "artikel", "rectif", "précis", "rédaction", "ndlr",
    "modifi", "correcc", "corrig", "fe de ", "redacc", "correç", "redação", "rettif", "redazion", "correctie",
    "aanvulling", "versie", "rettelse", "rättelse", "rettet", "presiser", "korjaus", "oikaisu", "sprostow", "oprava",
    "düzeltme", "διόρθ", "исправ", "уточн", "редакции", "виправ", "訂正", "更正", "정정", "versión", "versão",
)  # fmt: skip

# readers' comments and the site's own pages say "correction" too
_NOT_IN = words("comments comment disqus newsletter cookie consent nav menu navigation")


def is_correction(text: str) -> bool:
    """Whether a text says that the article was corrected, in the words that editors use for it."""
    if not 25 <= len(text) <= 1500:
        return False
    return _START.match(text) is not None or _SAYS.search(text) is not None


def corrections_in(node: Node) -> list[Piece]:
    """The notes of corrections in an element that is no part of the article's own text."""
    if not 25 <= node.size <= 6000 or 2 * node.linked > node.size or node.marks & _NOT_IN or node.tag == "nav":
        return []
    text = node.text().lower()
    if not any(stem in text for stem in _STEMS):
        return []
    found = [piece for piece in pieces_of(node) if 2 * piece.linked < piece.size and is_correction(piece.text)]
    return [p for p in found if not any(above.marks & _NOT_IN for above in p.node.ancestors())]
