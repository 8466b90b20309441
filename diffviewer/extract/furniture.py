"""What on a page is not its article: navigation, advertising, links to other articles, comments, forms.

The rules look at elements, roles and the words of classes and ids that the whole web shares. None knows a site.
"""

import re
from functools import lru_cache

from diffviewer.extract.corrections import corrections_in
from diffviewer.extract.nodes import BLOCK_TAGS, HEADINGS, Node, words
from diffviewer.extract.pieces import Piece
from diffviewer.parts import Why

# elements and roles that hold no article by their meaning
_TAGS = words("nav form menu dialog search footer")
_ROLES = words(
    "navigation search banner contentinfo menu menubar toolbar dialog alertdialog complementary tablist form"
    " presentation-ad"
)

# words (and pairs of neighbouring words) of a class or id
_SURE = words(
    "nav navigation navbar breadcrumb breadcrumbs submenu menu sitemap newsletter newsletters"
    " outbrain taboola dfp adslot"
    " adsense advert adverts advertisement advertisements advertising advertorial sponsored cookie cookies consent gdpr"
    " onetrust comments disqus respond sharing sharebar sharedaddy addthis breadcrumbs pagination pager toast tooltip"
    " popup popover lightbox noprint akismet recirc recirculation skiplink screenreader"
) | frozenset(
    (
        "comment list", "comments list", "comments area", "comment form", "ad slot", "ad container", "ad wrapper",
        "ad unit", "ad banner", "most read", "most popular", "most viewed", "most shared", "read more", "read next",
        "read also", "also read", "see also", "up next", "more on", "more stories", "more from", "more news",
        "related articles", "related content", "related links", "related stories", "related posts", "related news",
        "related topics", "related article", "related story", "related post", "article related", "share tools",
        "share buttons", "share bar", "share links", "social share", "social links", "social media", "social icons",
        "social bar", "newsletter signup", "sign up", "signup form", "tag list", "article tags", "post tags",
        "author bio", "author box", "author info", "author biography", "about author", "cookie banner", "no print",
        "skip link", "screen reader", "sr only", "visually hidden", "a11y hidden", "side bar", "print hidden",
        "hide print",
    )
)  # fmt: skip
# words that stand for themselves whatever their element holds
_HARD = words("comments disqus cookie cookies gdpr onetrust newsletter")
_STEM = re.compile(
    r"related(post|artic|stor|link|content|news)|newsletter|advert(s|is)|breadcrumb|comment(s?list|s?area|form)|cookie"
    r"|most(read|popular|viewed)|recommend(ed|ation)|sponsor"
)
_LIKELY = words(
    "ad ads sponsor sponsors promo promos promotion promoted related recommended recommendation recommendations"
    " recommend popular trending share shares social comment sidebar tags taglist topics byline bylines biography"
    " footer masthead toolbar subscribe subscription signup login signin register teaserlist overlay modal"
    " disclaimer copyright rating ratings poll timestamp meta metadata crosslink crosslinks linkbox"
)
# what the web calls the element that holds an article's text; it is never furniture, whatever else it is called
_BODY = frozenset(
    (
        "article body", "article content", "article text", "story body", "story content", "story text", "entry content",
        "post content", "post body", "post text", "body content", "body text", "articlebody", "storycontent",
        "content body", "article main", "article wrapper", "article container", "page content", "main content",
        "single content", "news content", "news text", "news body", "text body",
    )
)  # fmt: skip

_SENTENCES = words("p li blockquote h2 h3 h4 h5 h6 dd td figcaption")
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_HIDDEN_MARKS = frozenset(("sr only", "visually hidden", "visuallyhidden", "screen reader", "sf hidden", "a11y hidden"))

# an element with more than this share of the page's running text is not furniture, whatever it is called
_MOST_OF_PAGE = 0.35

# this many characters, nine of ten of them links, are a directory
_LINK_FARM = 3000

# tags that rules for words look at; a paragraph called "promo" is rare, a wrong guess about the body is fatal
_NEVER = words("body html main h1")


def prune(root: Node, keep: frozenset[Node]) -> list[Piece]:
    """Take furniture out of the nodes, and out of the tree that they stand for.

    `keep` are nodes that must stay (the headline and what holds it). Returns the notes of corrections that stood in
    what was taken out.
    """
    notes: list[Piece] = []
    running = max(1, root.size - root.linked)
    stack = [child for child in root.children if isinstance(child, Node)]
    while stack:
        node = stack.pop()
        why = None if node in keep else _why_furniture(node, (node.size - node.linked) / running)
        if why is not None:
            notes.extend(corrections_in(node))
            take_out(node, why)
            continue
        stack.extend(child for child in node.children if isinstance(child, Node))
    return notes


@lru_cache(maxsize=4096)
def _is_likely(marks: frozenset[str]) -> bool:
    return bool(marks & _LIKELY) or any(_STEM.match(mark) for mark in marks)


def take_out(node: Node, why: Why) -> None:
    """Drop a node, and the element that it stands for."""
    node.why = why
    node.drop()
    node.element.drop_tree()


def _why_furniture(node: Node, share: float) -> Why | None:
    """Why a node is no part of the article; None where it may be one. `share` is that of the page's running text."""
    element = node.element
    if _is_hidden(node):
        # a text that is hidden until one pays or accepts cookies is still the page's text
        return Why.HIDDEN if share < _MOST_OF_PAGE else None
    if node.tag in _NEVER or _is_in_sentence(node) or _holds_article(node) or _holds_quotation(node):
        return None
    if node.size > _LINK_FARM and node.linked > 0.9 * node.size:
        return Why.LINKS
    if node.marks & _SURE:
        sure = share < _MOST_OF_PAGE or 2 * node.linked > node.size or bool(node.marks & _HARD)
        return Why.NAMED if sure else None
    if share > _MOST_OF_PAGE:
        return None
    if node.tag in _TAGS or (element.get("role") or "").strip().lower() in _ROLES:
        return Why.NAVIGATION
    if node.tag == "aside":
        return Why.ASIDE
    return Why.NAMED if _is_likely(node.marks) else None


def name_of(node: Node) -> str:
    """The word in its class or id that makes a node furniture; empty where none does."""
    found = sorted(mark for mark in node.marks if mark in _SURE or mark in _LIKELY or _STEM.match(mark))
    return found[0] if found else ""


def prune_cards(root: Node, headline: Node | None) -> None:
    """Take out teasers of other articles: a small element whose one heading is a link, with what else it holds."""
    for node in list(root.nodes()):
        if node.tag not in HEADINGS or node is headline or not node.size or node.linked < 0.8 * node.size:
            continue
        card = node
        while (
            card.parent is not None and not (headline and card.parent.holds(headline)) and _is_card(card.parent, node)
        ):
            card = card.parent
        if card is not node and card.parent is not None:
            label = _label_before(card)
            take_out(card, Why.TEASER)
            if label is not None:
                take_out(label, Why.TEASER)


def _label_before(node: Node) -> Node | None:
    """The heading or few words above a list of teasers, if `node` is the first of them."""
    while node.parent is not None:
        before = None
        for child in node.parent.children:
            if child is node:
                break
            if isinstance(child, Node) and child.size:
                before = child
            elif isinstance(child, str) and child.strip():
                before = None
        if before is not None:
            short = before.size < 40 and not before.linked and not _SENTENCE_END.search(before.text().strip())
            return before if short and (before.tag in HEADINGS or node.parent.size < 2000) else None
        if node.parent.size > node.size:
            return None
        node = node.parent
    return None


def _is_card(node: Node, heading: Node) -> bool:
    if node.size > 600 or node.tag in ("main", "body"):
        return False
    return sum(1 for below in node.nodes() if below.tag in HEADINGS and below.size) == 1


def prune_other_articles(root: Node, headline: Node | None) -> None:
    """Take out <article> elements beside the one that holds the headline, where that one holds text of its own."""
    own = next((node for node in headline.ancestors() if node.tag == "article"), None) if headline else None
    if own is None or own.size - own.linked < 400:
        return
    for node in list(root.nodes()):
        if node.tag == "article" and not own.holds(node) and not node.holds(own) and node.parent is not None:
            take_out(node, Why.OTHER_ARTICLE)


def _holds_article(node: Node) -> bool:
    called = node.marks & _BODY or (node.element.get("itemprop") or "").lower() == "articlebody"
    return bool(called) and node.size > 300 and 3 * node.linked < node.size


def _is_in_sentence(node: Node) -> bool:
    """Whether a node stands in the line of a paragraph; a sentence keeps its words, whatever they are called."""
    if node.blocky:
        return False
    block = next((above for above in node.ancestors() if above.tag in BLOCK_TAGS), None)
    return block is not None and block.tag in _SENTENCES and block.size > node.size


def _holds_quotation(node: Node) -> bool:
    """Whether a node sets a post of a social network into the article: what it says is quoted there."""
    return "embed" in node.marks and any(below.tag == "blockquote" for below in node.nodes())


def _is_hidden(node: Node) -> bool:
    element = node.element
    if element.get("hidden") is not None and element.get("hidden") != "until-found":
        return True
    if node.marks & _HIDDEN_MARKS and node.size < 400:
        return True
    style = element.get("style")
    if style and _HIDDEN_STYLE.search(style):
        return True
    classes = (element.get("class") or "").split()
    return "hidden" in classes and not any(":" in name for name in classes)


_LABEL = re.compile(r"[:：|›»→>▶►]\s*$")
_FULL_STOP = re.compile(r"[^.].{20}[^.][.。][\"\'”’»)\]]*$")
_SENTENCE_END = re.compile(r"[.!?…。！？؟।።][\"'”’»)\]]*$|[;,]$")


def is_link_out(text: str, size: int, linked: int, label: str) -> bool:
    """Whether a piece is there to lead away: it is a link, or a label ("Read more:") and a link.

    A sentence that holds links, even one that is all link, is text if it ends like a sentence and is no bare label.
    """
    if not linked:
        return False
    rest = size - linked
    if rest <= 3:
        # a headline may ask or exclaim, hardly any ends with a full stop
        return not (_SENTENCE_END.search(text) and (size > 80 or _FULL_STOP.search(text)))
    if _LABEL.search(label) and len(label) <= 40 and rest <= len(label) + 3:
        return True
    return linked > 0.6 * size and not _SENTENCE_END.search(text)


_ADVERT = re.compile(
    r"^(advertisement|advertising|anzeige|werbung|publicité|publicidad|pubblicità|advertentie|reklam[ae]?|annons|"
    r"annonce|реклама|広告|광고|广告|sponsored content|story continues below( advertisement)?|"
    r"article continues below( advertisement)?|scroll to continue|continue reading)\W*$",
    re.I,
)


_COPYRIGHT = re.compile(r"^\W*(©|\(c\)|copyright\b)|\ball rights reserved\W*$|©.{0,80}$", re.I)
_PROMPT = re.compile(
    r"\b(sign(ing)? up|subscribe|register|abonnieren|anmelden|abonnez-vous|inscrivez-vous|suscr[ií]bete|iscriviti)\b"
    r".*\b(newsletters?|inbox|e-?mails?|alerts?|updates?|channel|app|briefing)\b"
    r"|\b(follow|like|join) (us|me|him|her|them) on\b|\b(right|straight|directly) (in|to|into) your inbox\b",
    re.I,
)


def is_boilerplate(text: str, linked: int) -> bool:
    """Whether a paragraph is a line of copyright, or asks to subscribe and links to where."""
    if len(text) < 200 and _COPYRIGHT.search(text):
        return True
    return bool(linked) and len(text) < 400 and _PROMPT.search(text) is not None


def is_label(text: str) -> bool:
    """Whether a piece is one of the labels that stand above advertising on pages in many languages."""
    return len(text) < 60 and _ADVERT.search(text) is not None
