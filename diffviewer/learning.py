"""Furniture learnt from the pages of a source: what recurs in article after article is not what one of them says.

Only who keeps the articles of a source can see it. It is done with care, since a block that is hidden wrongly is worse
than one that is shown: see docs/reading.md. What was learnt is a rule that a person can see and switch off.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from diffviewer.extract.corrections import is_correction, is_disclosure
from diffviewer.models import Block, BlockKind, Document
from diffviewer.rules import Rule, RuleKind, with_numbers_folded
from diffviewer.store.library import Library

LEAST_ARTICLES = 12
"""A site with fewer articles is not learnt from."""

MOST_ARTICLES = 200
_LEAST_RECURRENCES = 8  # different articles in which a block stands …
_EDGE_SHARE = 0.3  # … and share of those looked at, for one at an edge of the text
_SURE_SHARE = 0.6  # the same for one in the middle, or a long one: reporters say the same thing in the same words
_LONG = 300  # letters
_LEAST_LETTERS = 15  # “No comment.” is no furniture
_NEVER = frozenset((BlockKind.STANDFIRST, BlockKind.CORRECTION))


@dataclass(frozen=True, slots=True)
class _Seen:
    """Where a block stands in an article. `edge`: nothing but recurring blocks stands before it, or behind it."""

    key: str
    block: Block
    edge: bool
    heads: bool  # a recurring block stands below it, or nothing


def furniture(documents: Sequence[Document]) -> list[str]:
    """The texts that are furniture, by what different articles of one source say; each as it stands in one of them."""
    if len(documents) < LEAST_ARTICLES:
        return []
    texts: list[list[tuple[str, Block]]] = [
        [(with_numbers_folded(block.text), block) for block in document.blocks] for document in documents
    ]
    # an article that is there twice, such as under two addresses, would make all its text recur
    texts = list({tuple(key for key, _ in blocks): blocks for blocks in texts if blocks}.values())
    held = Counter(key for blocks in texts for key in {key for key, _ in blocks})
    often = {key for key, count in held.items() if count >= _LEAST_RECURRENCES}
    edges: Counter[str] = Counter()
    heads: Counter[str] = Counter()
    examples: dict[str, Block] = {}
    for blocks in texts:
        seen = _looked_at(blocks, often)
        edges.update({each.key for each in seen if each.edge})
        heads.update({each.key for each in seen if each.heads})
        examples.update({each.key: each.block for each in seen})
    found: list[str] = []
    for key in often:
        block, count, share = examples[key], held[key], held[key] / len(texts)
        if block.kind in _NEVER or is_correction(block.text) or is_disclosure(block.text):
            continue
        if block.kind is BlockKind.HEADING:
            # “Background” heads other text each time; “More from us” heads what recurs too
            if heads[key] == count and share >= _EDGE_SHARE:
                found.append(block.text)
        else:
            letters = sum(map(str.isalpha, block.text))
            needed = _EDGE_SHARE if edges[key] == count and letters < _LONG else _SURE_SHARE
            if letters >= _LEAST_LETTERS and share >= needed:
                found.append(block.text)
    return sorted(found)


def learn(library: Library, should_cancel: Callable[[], bool], at: datetime) -> int:
    """Learn from the sites that have grown, and make rules of it. Returns how many are new. Raises LibraryError.

    A text that a rule hides already, or that a person keeps, is not learnt; what was learnt before stays.
    """
    new = 0
    for site, count in library.rules.learners(LEAST_ARTICLES):
        if should_cancel():
            break
        numbers = library.rules.articles(site, MOST_ARTICLES)
        articles = library.articles.many(numbers)
        newest = [(number, articles[number].newest) for number in numbers if number in articles]
        documents = [library.document(number, seq) for number, seq in newest if seq is not None]
        # also those that a person has switched off
        known = {with_numbers_folded(rule.pattern) for rule in library.rules.all() if rule.site == site}
        rules = [
            Rule(site, RuleKind.NUMBERS, text, learnt=True)
            for text in furniture(documents)
            if with_numbers_folded(text) not in known
        ]
        with library.transaction():
            new += len(library.rules.add(rules, at))
            library.rules.note_learnt(site, count)
    return new


def _looked_at(blocks: list[tuple[str, Block]], often: set[str]) -> list[_Seen]:
    """The recurring blocks of an article, each with where it stands."""
    recurring = [key in often for key, _ in blocks]
    first = next((at for at, again in enumerate(recurring) if not again), len(blocks))
    last = next((at for at in range(len(blocks) - 1, -1, -1) if not recurring[at]), -1)
    return [
        _Seen(key, block, at < first or at > last, at + 1 == len(blocks) or recurring[at + 1])
        for at, (key, block) in enumerate(blocks)
        if recurring[at]
    ]
