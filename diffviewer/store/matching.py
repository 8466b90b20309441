"""Whether an article answers a query, and with which sentences. Pure: texts in, matches out.

A set of versions is an integer with the bit of each version's number set, so "the versions with all these words and
none of those" is a few operations however long the history.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from diffviewer.records import Match
from diffviewer.store.packs import Entry
from diffviewer.store.paragraphs import TITLE
from diffviewer.store.query import Query, Term, Where
from diffviewer.store.times import from_micros
from diffviewer.store.words import LocatedWord, located_words, words

_MOST_MATCHES = 5
_LONGEST_QUOTE = 320  # characters
_SENTENCE_END = re.compile(r"[.!?…。！？]+[\"'”’»)\]]*(?:\s+|$)|[。！？]")


@dataclass(frozen=True, slots=True)
class Holding:
    """A version of an article as the search needs it: its time in microseconds, and which paragraphs it holds."""

    captured_at: int
    paragraphs: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """A stop of the article's timeline: the number of the version that stood from `at` to `last_seen`, microseconds."""

    seq: int
    at: int
    last_seen: int


class ArticleText:
    """All that the versions of one article ever said. `standing` is the number of the version that stands now."""

    def __init__(self, holdings: Sequence[Holding], entries: Mapping[int, Entry], standing: int) -> None:
        self.standing = standing
        self._holdings = holdings
        self._entries = entries
        self._held: dict[int, int] = {}
        for seq, holding in enumerate(holdings):
            for number in holding.paragraphs:
                self._held[number] = self._held.get(number, 0) | 1 << seq
        self._said = {number: spoken(entries[number][1]) for number in self._held}

    def answering(self, query: Query) -> int:
        """The versions that answer the query."""
        answer = 0
        for seq, holding in enumerate(self._holdings):
            if _within(holding.captured_at, query.after, query.before):
                answer |= 1 << seq
        for term in query.terms:
            if not answer:
                break
            versions = self._versions_with(term)
            answer &= ~versions if term.unwanted else versions
        return answer

    def matches(self, query: Query, answer: int, stops: Sequence[Standing]) -> tuple[Match, ...]:
        """The sentences that answer the query, those with the most of its terms first, then in reading order."""
        found: dict[str, Match] = {}
        hits = []
        for order, (number, held) in enumerate(self._held.items()):
            terms = [term for term in query.wanted if self._has(number, term)]
            if terms and held & answer:
                hits.append((-len(terms), order, number, terms))
        for _, _, number, terms in sorted(hits, key=lambda hit: hit[:2]):
            if len(found) == _MOST_MATCHES:
                break
            kind, text = self._entries[number]
            quote, marks = quoted(text, terms)
            if quote not in found:
                found[quote] = self._match(quote, marks, kind == TITLE, stops)
        return tuple(found.values())

    def _versions_with(self, term: Term) -> int:
        versions = 0
        for number, held in self._held.items():
            if self._has(number, term):
                versions |= held
        if term.where is Where.REMOVED and versions >> self.standing & 1:
            return 0
        if term.where is Where.ADDED and versions & 1:
            return 0
        return versions

    def _has(self, number: int, term: Term) -> bool:
        if term.in_title and self._entries[number][0] != TITLE:
            return False
        return says(self._said[number], term)

    def _match(
        self, quote: str, marks: tuple[tuple[int, int], ...], in_title: bool, stops: Sequence[Standing]
    ) -> Match:
        held = 0
        for number, versions in self._held.items():
            kind, text = self._entries[number]
            if (kind == TITLE) == in_title and quote in text:
                held |= versions
        numbers = tuple(seq for seq in range(len(self._holdings)) if held >> seq & 1)
        removed = not held >> self.standing & 1
        shown = [place for place, stop in enumerate(stops) if held >> stop.seq & 1]
        turn = stops[min(shown[-1] + 1, len(stops) - 1)].seq if removed else stops[shown[0]].seq
        return Match(
            text=quote,
            marks=marks,
            in_title=in_title,
            versions=numbers,
            first_seen=from_micros(stops[shown[0]].at),
            last_seen=from_micros(stops[shown[-1]].last_seen),
            removed=removed,
            turn=turn,
        )


def spoken(text: str) -> str:
    """A text as its folded words with a space around each, for `says`."""
    return f" {' '.join(words(text))} "


def says(spoken_text: str, term: Term) -> bool:
    """Whether the words of a term stand side by side in a text."""
    said = " ".join(term.words)
    return (f" {said}" if term.prefix else f" {said} ") in spoken_text


def quoted(text: str, terms: Sequence[Term]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The sentence of a text that shows these terms best, and where in it they stand."""
    located = located_words(text)
    spans = sorted({span for term in terms for span in _occurrences(located, term)})
    if not spans:
        return text[:_LONGEST_QUOTE].rstrip(), ()
    ends = [end.end() for end in _SENTENCE_END.finditer(text)] + [len(text)]
    starts = [0, *ends]
    best, best_count = (0, len(text)), 0
    for start, end in spans:
        low = max(cut for cut in starts if cut <= start)
        high = min(cut for cut in ends if cut >= end)
        count = sum(low <= other[0] and other[1] <= high for other in spans)
        if count > best_count:
            best, best_count = (low, high), count
    low, high = best
    if high - low > _LONGEST_QUOTE:
        first = next(start for start, end in spans if low <= start and end <= high)
        low = max(low, min(first - _LONGEST_QUOTE // 3, high - _LONGEST_QUOTE))
        high = min(high, low + _LONGEST_QUOTE)
    while low < high and text[low].isspace():
        low += 1
    while high > low and text[high - 1].isspace():
        high -= 1
    marks = tuple((start - low, end - low) for start, end in spans if low <= start and end <= high)
    return text[low:high], marks


def _occurrences(located: Sequence[LocatedWord], term: Term) -> list[tuple[int, int]]:
    size = len(term.words)
    found = []
    for place in range(len(located) - size + 1):
        said = [word.word for word in located[place : place + size]]
        whole = said == list(term.words)
        begun = term.prefix and said[:-1] == list(term.words[:-1]) and said[-1].startswith(term.words[-1])
        if whole or begun:
            found.append((located[place].start, located[place + size - 1].end))
    return found


def _within(captured_at: int, after: datetime | None, before: datetime | None) -> bool:
    moment = from_micros(captured_at)
    return (after is None or moment >= after) and (before is None or moment < before)
