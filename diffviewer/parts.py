"""What a page holds, piece by piece: what of it is the article, and why the rest is not."""

from dataclasses import dataclass
from enum import StrEnum

from diffviewer.models import Block
from diffviewer.rules import Rule


class Why(StrEnum):
    """Why a part of a page is in its article, or is not."""

    TEXT = "text"  # it is the article's
    HIDDEN = "hidden"  # the page hides it
    NAVIGATION = "navigation"  # by the meaning of its element: a menu, a form, a footer
    ASIDE = "aside"
    NAMED = "named"  # its element is called what the web calls such things; detail: the word
    LINKS = "links"  # a directory
    TEASER = "teaser"  # of another article
    OTHER_ARTICLE = "other_article"
    OUTSIDE = "outside"  # not where the article stands
    LEADS_AWAY = "leads_away"  # a link to another page
    ADVERT = "advert"  # the label above advertising
    PROMPT = "prompt"  # copyright, or a wish to subscribe
    UNLIKE = "unlike"  # made otherwise than the text around it
    DATE = "date"
    LONE_HEADING = "lone_heading"  # nothing of the article stands below it
    HEADLINE = "headline"  # in its own field
    REPEATED = "repeated"
    DATA = "data"  # the text is taken from the page's structured data
    RULE = "rule"  # a person's rule
    LEARNT = "learnt"  # a rule that was learnt


@dataclass(frozen=True, slots=True)
class Part:
    """A block of a page in the page's order. `kept`: it is in the article.

    `selector` chooses the element it stands in, where one can be told from the rest of the text; `rule` is the rule
    that decided, if one did.
    """

    block: Block
    kept: bool
    why: Why
    detail: str = ""
    selector: str = ""
    rule: Rule | None = None
