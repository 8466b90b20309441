"""Rules that correct what is read from the pages of a source: blocks that are no part of its articles, and that are.

A rule is about a site: the host of an address without "www." and the like. It hides blocks, or keeps what the reader
would leave out. Where two rules speak of one block, a person's goes before one that was learnt, and keeping before
hiding.
"""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

from diffviewer.models import Block, Document

LONGEST_PATTERN = 5000  # characters
_SECONDS = 0.05  # that one pattern may look at one block: it was written by a person, who may not know what it costs


class RuleKind(StrEnum):
    """What a rule looks at."""

    EXACT = "exact"  # the block's text is this one
    NUMBERS = "numbers"  # … or differs from it in its numbers only
    PATTERN = "pattern"  # a regular expression is found in the block's text
    SELECTOR = "selector"  # the block stands in an element that a CSS selector chooses


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. `id` is its number in the library, 0 outside of one. `learnt`: from the pages, by the program itself.

    An empty `site` means any page: for whoever has chosen the rules of a page already.
    """

    site: str
    kind: RuleKind
    pattern: str
    keep: bool = False
    learnt: bool = False
    enabled: bool = True
    id: int = 0

    @property
    def same(self) -> tuple[str, RuleKind, str, bool]:
        """Equal for two rules that do the same."""
        return self.site, self.kind, self.pattern, self.keep

    @property
    def reads_pages(self) -> bool:
        """Whether the page must be read to know what it does; else the text of a version will do."""
        return self.keep or self.kind is RuleKind.SELECTOR


def site_of(address: str) -> str:
    """The site that an address belongs to, in lower case; empty where it has none."""
    try:
        host = (urlsplit(address).hostname or "").rstrip(".")
    except ValueError:
        return ""
    return re.sub(r"^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)", "", host)


def rules_of(rules: Iterable[Rule], addresses: Iterable[str]) -> tuple[Rule, ...]:
    """Those of the rules that are in use and about the site of one of these addresses."""
    sites = {"", *(site_of(address) for address in addresses)}
    return tuple(rule for rule in rules if rule.enabled and rule.site in sites)


def anywhere(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """The rules in use, to be applied to a page of their site whatever address the page itself states."""
    return tuple(replace(rule, site="") for rule in rules if rule.enabled)


def with_numbers_folded(text: str) -> str:
    """The text with every number, and what divides its digits, replaced by one zero."""
    return re.sub(r"\d+(?:[.,:]\d+)*", "0", text)


def problem_of(rule: Rule) -> str:
    """Why the pattern of a rule cannot be used, in the words of what reads it; empty where it can."""
    if not rule.pattern.strip() or len(rule.pattern) > LONGEST_PATTERN:
        return "length"
    try:
        if rule.kind is RuleKind.PATTERN:
            _compiled(rule.pattern)
        elif rule.kind is RuleKind.SELECTOR:
            from cssselect import HTMLTranslator

            HTMLTranslator().css_to_xpath(rule.pattern)
    except Exception as error:  # whatever the two libraries raise for what a person typed
        return str(error) or type(error).__name__
    return ""


def matches(rule: Rule, text: str) -> bool:
    """Whether a rule about texts speaks of this one."""
    if rule.kind is RuleKind.EXACT:
        return text == rule.pattern
    if rule.kind is RuleKind.NUMBERS:
        return with_numbers_folded(text) == with_numbers_folded(rule.pattern)
    return rule.kind is RuleKind.PATTERN and _found(rule.pattern, text)


class TextRules:
    """Rules about texts, ready to be asked about many of them."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._exact: dict[str, list[Rule]] = {}
        self._folded: dict[str, list[Rule]] = {}
        self._patterns: list[Rule] = []
        for rule in rules:
            if rule.kind is RuleKind.EXACT:
                self._exact.setdefault(rule.pattern, []).append(rule)
            elif rule.kind is RuleKind.NUMBERS:
                self._folded.setdefault(with_numbers_folded(rule.pattern), []).append(rule)
            elif rule.kind is RuleKind.PATTERN:
                self._patterns.append(rule)

    def all_of(self, text: str) -> list[Rule]:
        """The rules that speak of a text."""
        found = [*self._exact.get(text, ())]
        if self._folded:
            found += self._folded.get(with_numbers_folded(text), ())
        found += [rule for rule in self._patterns if _found(rule.pattern, text)]
        return found

    def of(self, text: str) -> Rule | None:
        """The rule that decides about a text."""
        return deciding(self.all_of(text))


def deciding(rules: Sequence[Rule]) -> Rule | None:
    """Which of several rules about one block counts."""
    return min(rules, key=lambda rule: (rule.learnt, not rule.keep), default=None)


def without_hidden(document: Document, rules: Iterable[Rule]) -> Document:
    """The document without the blocks that rules about texts hide."""
    texts = TextRules(rules)
    return replace(document, blocks=tuple(block for block in document.blocks if not _hides(texts.of(block.text))))


def hidden_in(blocks: Iterable[Block], rules: Iterable[Rule]) -> list[Block]:
    """The blocks that rules about texts hide."""
    texts = TextRules(rules)
    return [block for block in blocks if _hides(texts.of(block.text))]


def _hides(rule: Rule | None) -> bool:
    return rule is not None and not rule.keep


def to_json(rules: Iterable[Rule]) -> str:
    """Rules as a file that others can take in."""
    said = [
        {"site": r.site, "kind": str(r.kind), "pattern": r.pattern, "keep": r.keep, "enabled": r.enabled}
        | ({"learnt": True} if r.learnt else {})
        for r in rules
    ]
    return json.dumps({"schema": 1, "rules": said}, ensure_ascii=False, indent=1) + "\n"


def from_json(text: str) -> tuple[Rule, ...]:
    """The rules of such a file. Raises ValueError where it is none; rules that cannot be used are left out."""
    said = json.loads(text)
    listed = said.get("rules") if isinstance(said, dict) else None
    if not isinstance(listed, list):
        raise ValueError("no list of rules")
    rules = (_rule(entry) for entry in listed[:100_000])
    return tuple(rule for rule in rules if rule is not None and not problem_of(rule))


def _rule(entry: Any) -> Rule | None:
    if not isinstance(entry, dict):
        return None
    site, kind, pattern = (entry.get(key) for key in ("site", "kind", "pattern"))
    if not isinstance(site, str) or not isinstance(pattern, str) or kind not in list(RuleKind):
        return None
    site = site_of(f"//{site.strip()}")
    flags = {key: entry.get(key) is True for key in ("keep", "learnt")}
    return Rule(site, RuleKind(kind), pattern, enabled=entry.get("enabled") is not False, **flags) if site else None


def _found(pattern: str, text: str) -> bool:
    try:
        return _compiled(pattern).search(text, timeout=_SECONDS) is not None
    except Exception:  # too slow, or never a pattern: it finds nothing
        return False


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> Any:
    import regex

    return regex.compile(pattern)
