"""What is said of rules and of the parts of a page, for people."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from diffviewer.messages import shown
from diffviewer.parts import Part, Why
from diffviewer.rules import Rule, RuleKind

if TYPE_CHECKING:
    from diffviewer.applying import Preview

translate = QCoreApplication.translate
_LONGEST = 120  # characters of a text that a line shows


def kind_name(kind: RuleKind) -> str:
    """What a rule looks at."""
    return {
        RuleKind.EXACT: translate("Rules", "this text"),
        RuleKind.NUMBERS: translate("Rules", "this text with any numbers"),
        RuleKind.PATTERN: translate("Rules", "a pattern"),
        RuleKind.SELECTOR: translate("Rules", "a place on the page"),
    }[kind]


def rule_line(rule: Rule) -> str:
    """A rule on one line, such as "Leave out this text: Read more"."""
    said = (
        translate("Rules", "Keep {kind}: {pattern}") if rule.keep else translate("Rules", "Leave out {kind}: {pattern}")
    )
    return said.format(kind=kind_name(rule.kind), pattern=shortened(rule.pattern))


def shortened(text: str) -> str:
    """A text on one line, its end left out where it is long."""
    text = shown(text)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"


def part_line(part: Part) -> str:
    """Why a part of a page is in its article, or is not."""
    if part.why is Why.NAMED and part.detail:
        return translate("Rules", "left out: its place is called “{word}”").format(word=part.detail)
    return _reasons(part.kept)[part.why]


def _reasons(kept: bool) -> dict[Why, str]:
    return {
        Why.TEXT: translate("Rules", "in the article"),
        Why.HIDDEN: translate("Rules", "left out: the page hides it"),
        Why.NAVIGATION: translate("Rules", "left out: a menu, form or footer"),
        Why.ASIDE: translate("Rules", "left out: beside the article"),
        Why.NAMED: translate("Rules", "left out: its place is named like such things"),
        Why.LINKS: translate("Rules", "left out: a directory of links"),
        Why.TEASER: translate("Rules", "left out: leads to another article"),
        Why.OTHER_ARTICLE: translate("Rules", "left out: another article"),
        Why.OUTSIDE: translate("Rules", "left out: not where the article stands"),
        Why.LEADS_AWAY: translate("Rules", "left out: a link to another page"),
        Why.ADVERT: translate("Rules", "left out: a label of advertising"),
        Why.PROMPT: translate("Rules", "left out: copyright, or a wish to subscribe"),
        Why.UNLIKE: translate("Rules", "left out: made otherwise than the text around it"),
        Why.DATE: translate("Rules", "left out: says only when"),
        Why.LONE_HEADING: translate("Rules", "left out: a heading without text below it"),
        Why.HEADLINE: translate("Rules", "the headline, which has a place of its own"),
        Why.REPEATED: translate("Rules", "left out: said before"),
        Why.DATA: translate("Rules", "left out: the text comes from the page’s data"),
        Why.RULE: translate("Rules", "kept by your rule") if kept else translate("Rules", "left out by your rule"),
        Why.LEARNT: translate("Rules", "left out: learnt from other articles"),
    }


def preview_line(preview: "Preview") -> str:
    """What rules would do, in a sentence or two."""
    if preview.emptied:
        return translate(
            "Rules", "%n version(s) would have no text left; so wide a rule cannot be made.", None, preview.emptied
        )
    versions = translate("Rules", "%n version(s)", None, preview.in_versions)
    looked = translate("Rules", "of %n looked at", None, preview.versions)
    if not preview.in_versions:
        return translate("Rules", "No stored version would read otherwise.")
    said = translate("Rules", "{versions} {looked} would read otherwise.").format(versions=versions, looked=looked)
    if preview.alike:
        said += " " + translate("Rules", "%n change(s) would be none.", None, preview.alike)
    return said
